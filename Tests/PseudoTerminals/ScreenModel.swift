import Prose

/// As much of an xterm as curses uses: bytes in, a grid of text out, and whatever it does not know.
public struct ScreenModel {
  public private(set) var rows: [[String]]
  public private(set) var cursor = (row: 0, column: 0)
  /// Control sequences that should not have been sent.
  public private(set) var faults: [String] = []
  private let columns: Int
  private var scroll: ClosedRange<Int>
  private var saved = (row: 0, column: 0)
  private var wrapsNext = false
  private var lastText = " "

  public init(rows: Int, columns: Int) {
    self.rows = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    self.columns = columns
    scroll = 0...rows - 1
  }

  /// The rows joined by line feeds, each without its blanks at the end.
  public var text: String {
    rows.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  public mutating func feed(_ bytes: [UInt8]) {
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\u{1B}": takeEscape(&scalars)
      case "\r": move(cursor.row, 0)
      case "\n": lineFeed()
      case "\u{08}": move(cursor.row, cursor.column - 1)
      case "\t": move(cursor.row, (cursor.column / 8 + 1) * 8)
      case "\u{07}", ..<" ", "\u{7F}"..<"\u{A0}": faults.append("\(scalar.value)")
      default: put(String(scalar), width: cellWidth(of: scalar))
      }
    }
  }

  private mutating func takeEscape(_ scalars: inout Substring.UnicodeScalarView) {
    switch scalars.popFirst() {
    case "[": takeControl(&scalars)
    case "(": if scalars.popFirst() != "B" { faults.append("charset") }
    case "=", ">": break
    case "M": reverseLineFeed()
    case "7": saved = cursor
    case "8": move(saved.row, saved.column)
    case "]":
      let command = scalars.prefix { $0 != "\u{07}" }
      scalars = scalars.dropFirst(command.count + 1)
      if String(Substring(command)) != "104" { faults.append("OSC \(command)") }
    case let other: faults.append("ESC \(String(describing: other))")
    }
  }

  private mutating func takeControl(_ scalars: inout Substring.UnicodeScalarView) {
    let parameters = scalars.prefix { (0x20...0x3F).contains($0.value) }
    scalars = scalars.dropFirst(parameters.count)
    guard let final = scalars.popFirst() else { return faults.append("cut CSI") }
    let numbers = String(Substring(parameters)).split(separator: ";").map { Int($0) }
    let first = max(1, (numbers.first ?? nil) ?? 1)
    switch final {
    case "m", "h", "l", "t": break
    case "H":
      move(first - 1, numbers.count > 1 ? (numbers[1] ?? 1) - 1 : 0)
    case "A": move(cursor.row - first, cursor.column)
    case "B": move(cursor.row + first, cursor.column)
    case "C": move(cursor.row, cursor.column + first)
    case "D": move(cursor.row, cursor.column - first)
    case "G": move(cursor.row, first - 1)
    case "d": move(first - 1, cursor.column)
    case "r":
      let last = numbers.count > 1 ? numbers[1] ?? rows.count : rows.count
      scroll = first - 1...last - 1
      move(0, 0)
    default: edit(final, first, numbers.first ?? nil)
    }
  }

  private mutating func edit(_ final: Unicode.Scalar, _ count: Int, _ number: Int?) {
    let (row, column) = cursor
    let blank = Array(repeating: " ", count: count)
    switch final {
    case "J":
      eraseLine(number)
      let others = number == 1 ? 0..<row : row + 1..<rows.count
      for other in others { rows[other] = Array(repeating: " ", count: columns) }
    case "K": eraseLine(number)
    case "X": erase(column..<min(columns, column + count))
    case "@":
      rows[row] = Array((rows[row][..<column] + blank + rows[row][column...]).prefix(columns))
    case "P":
      let rest = rows[row].dropFirst(column + count)
      rows[row] = Array((rows[row][..<column] + rest + blank).prefix(columns))
    case "b": for _ in 0..<count { put(lastText, width: 1) }
    case "L": shift(from: row, by: count)
    case "M": shift(from: row, by: -count)
    case "S": shift(from: scroll.lowerBound, by: -count)
    case "T": shift(from: scroll.lowerBound, by: count)
    default: faults.append("CSI \(final)")
    }
  }

  private mutating func eraseLine(_ number: Int?) {
    switch number ?? 0 {
    case 0: erase(cursor.column..<columns)
    case 1: erase(0..<cursor.column + 1)
    default: erase(0..<columns)
    }
  }

  private mutating func erase(_ span: Range<Int>) {
    for column in span { rows[cursor.row][column] = " " }
  }

  private mutating func shift(from row: Int, by count: Int) {
    let blank = Array(repeating: " ", count: columns)
    for _ in 0..<min(abs(count), rows.count) {
      if count > 0 {
        rows.remove(at: scroll.upperBound)
        rows.insert(blank, at: row)
      } else {
        rows.remove(at: row)
        rows.insert(blank, at: scroll.upperBound)
      }
    }
  }

  private mutating func lineFeed() {
    wrapsNext = false
    if cursor.row == scroll.upperBound {
      shift(from: scroll.lowerBound, by: -1)
    } else {
      move(cursor.row + 1, cursor.column)
    }
  }

  private mutating func reverseLineFeed() {
    if cursor.row == scroll.lowerBound {
      shift(from: scroll.lowerBound, by: 1)
    } else {
      move(cursor.row - 1, cursor.column)
    }
  }

  private mutating func move(_ row: Int, _ column: Int) {
    wrapsNext = false
    cursor = (min(max(0, row), rows.count - 1), min(max(0, column), columns - 1))
  }

  private mutating func put(_ text: String, width: Int) {
    if width == 0 { return combine(text) }
    if wrapsNext {
      move(cursor.row, 0)
      lineFeed()
    }
    let (row, column) = cursor
    if rows[row][column].isEmpty { rows[row][column - 1] = " " }
    let end = column + width
    if end < columns, rows[row][end].isEmpty { rows[row][end] = " " }
    rows[row][column] = text
    if width == 2 { rows[row][column + 1] = "" }
    lastText = text
    if end < columns { cursor.column = end } else { wrapsNext = true }
  }

  private mutating func combine(_ mark: String) {
    var column = wrapsNext ? cursor.column : cursor.column - 1
    if rows[cursor.row][column].isEmpty { column -= 1 }
    rows[cursor.row][column] += mark
  }
}
