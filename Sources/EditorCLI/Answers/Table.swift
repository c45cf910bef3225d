import Prose

/// Rows of words in columns as wide as their widest word, two blanks apart; a person reads it, scripts take JSON.
struct Table {
  let head: [String]
  var rows: [[String]] = []

  /// A title must not push the rest of its row off the screen.
  static let widest = 60

  var text: String {
    let cells = ([head] + rows).map { row in
      row.map { truncated(visible($0), toWidth: Table.widest) }
    }
    var widths = [Int](repeating: 0, count: head.count)
    for row in cells {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], displayWidth(of: cell))
      }
    }
    return cells.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        line += column == row.count - 1 ? cell : padded(cell, toWidth: widths[column]) + "  "
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}

/// Lines `Label: value`, without those that say nothing.
struct Sheet {
  private(set) var text = ""

  mutating func add(_ label: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    text += "\(label): \(visible(value))\n"
  }

  mutating func heading(_ heading: String) { text += "\n\(heading)\n" }

  mutating func line(_ line: String) { text += visible(line) + "\n" }
}
