import Reports
import Royalties
import Rulebook

/// Writes a document onto a sheet, from top to bottom.
struct SheetWriter: ~Copyable {
  private let document: TableDocument
  private var book: Workbook
  /// The row that is written next, from 0.
  private var row = 0
  private var firstRow = 0

  private static let lineHeight = 18.0

  init(_ document: TableDocument, onto book: consuming Workbook) {
    self.document = document
    self.book = book
  }

  /// Writes all of it and the file.
  mutating func write() throws(SpreadsheetFault) {
    try book.setTitle(document.heading.title)
    for column in 0..<columnCount { try book.setWidth(width(of: column), column: column) }
    try book.setPage(
      isLandscape: document.isLandscape, left: PageLayout.left, right: PageLayout.right,
      top: PageLayout.top, bottom: PageLayout.bottom)
    try writeHeading()
    try writeTitles()
    firstRow = row
    for (group, sums) in zip(document.groups, document.groupSums) {
      try write(group, sums)
    }
    if document.hasTotals {
      try writeSums(FormLabels.total, document.totals, over: firstRow..<row)
    }
    try writeFoot()
    try book.close()
  }

  // MARK: Columns

  /// Those of the table, and as many more as heading and signatures need beside each other.
  private var columnCount: Int {
    max(document.columns.count, document.signatures.count, 2)
  }

  /// In letters of the font that widths are counted in, which is smaller.
  private func width(of column: Int) -> Double {
    let letters = column < document.columns.count ? document.columns[column].width : 24
    return Double(letters) * Double(document.tableLetters) / 11 + 1
  }

  private func width(of columns: ClosedRange<Int>) -> Double {
    columns.reduce(0) { $0 + width(of: $1) }
  }

  /// The columns cut into `count` runs of nearly one width, each of one at least.
  private func runs(_ count: Int) -> [ClosedRange<Int>] {
    let whole = width(of: 0...columnCount - 1)
    var runs: [ClosedRange<Int>] = []
    var start = 0
    for part in 1...count {
      let last = columnCount - 1 - (count - part)
      var end = start
      while part < count, end < last,
        width(of: 0...end) + width(of: end + 1) / 2 < whole * Double(part) / Double(count)
      { end += 1 }
      if part == count { end = columnCount - 1 }
      runs.append(start...end)
      start = end + 1
    }
    return runs
  }

  // MARK: Lines of text

  /// A row of texts, each over its columns, as high as the longest of them needs.
  private mutating func writeLine(
    _ texts: [(text: String, columns: ClosedRange<Int>, look: CellLook)]
  ) throws(SpreadsheetFault) {
    var lines = 1
    for (text, columns, look) in texts {
      let room = max(1, width(of: columns) * 11 / Double(look.letters))
      var needed = 0
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        needed += max(1, Int((Double(line.count) / room).rounded(.up)))
      }
      lines = max(lines, needed)
      if !text.isEmpty { try book.write(text: text, row: row, columns: columns, look) }
    }
    // A row is at most 409 points high.
    try book.setHeight(min(409, Double(lines) * Self.lineHeight), row: row)
    row += 1
  }

  private mutating func writeLine(_ text: String, _ look: CellLook) throws(SpreadsheetFault) {
    try writeLine([(text, 0...columnCount - 1, look)])
  }

  // MARK: Heading

  private mutating func writeHeading() throws(SpreadsheetFault) {
    let heading = document.heading
    let (left, right) = (runs(2)[0], runs(2)[1])
    let plain = CellLook(letters: 13, .center)
    try writeLine([
      (heading.parentBody?.uppercased() ?? "", left, plain),
      (FormLabels.republic, right, plain.bold()),
    ])
    try writeLine([
      (heading.issuingBody.uppercased(), left, plain.bold()),
      (FormLabels.motto, right, CellLook(letters: 14, .center, isBold: true)),
    ])
    try writeLine([
      (heading.number.line, left, plain),
      (heading.placeAndDate, right, CellLook(letters: 14, .center, isItalic: true)),
    ])
    let title = CellLook(letters: 14, .center, isBold: true)
    try writeLine(heading.title.uppercased(), title)
    if !heading.abstract.isEmpty { try writeLine(heading.abstract, title) }
  }

  private mutating func writeTitles() throws(SpreadsheetFault) {
    var look = CellLook(.text, letters: document.tableLetters).bold()
    look.place = .center
    for (index, column) in document.columns.enumerated() {
      try book.write(text: column.title, row: row, column: index, look)
    }
    try book.keepTitles(row: row)
    row += 1
  }

  // MARK: Rows

  private mutating func write(
    _ group: TableGroup, _ sums: [TableCell]
  ) throws(SpreadsheetFault) {
    if let title = group.title {
      let first = row + (document.labelSpan == 0 ? 2 : 1)
      try writeSums(title, sums, over: first..<first + group.rows.count)
    }
    for cells in group.rows {
      for (index, cell) in cells.enumerated() { try write(cell, column: index) }
      row += 1
    }
  }

  private mutating func write(_ cell: TableCell, column: Int) throws(SpreadsheetFault) {
    let look = CellLook(document.columns[column].kind, letters: document.tableLetters)
    switch cell {
    case .empty: try book.writeBlank(row: row, column: column, look)
    case .text(let text): try book.write(text: text, row: row, column: column, look)
    case .date(let date) where (1900...9999).contains(date.year):
      try book.write(
        year: date.year, month: date.month, day: date.day, row: row, column: column, look)
    case .date(let date):
      try book.write(text: date.vietnameseText, row: row, column: column, look)
    case .wholeNumber, .coefficient, .percent, .money:
      try book.write(number: try value(of: cell, column), row: row, column: column, look)
    }
  }

  /// The number as a spreadsheet program has it; a percentage is a part of 1 there.
  private func value(of cell: TableCell, _ column: Int) throws(SpreadsheetFault) -> Double {
    let (count, parts): (Int64, Double) =
      switch cell {
      case .wholeNumber(let number): (Int64(number), 1)
      case .money(let money): (money.amount, 1)
      case .coefficient(let hundredths): (Int64(hundredths.count), 100)
      case .percent(let hundredths): (Int64(hundredths.count), 10_000)
      case .text, .date, .empty: (0, 1)
      }
    guard count.magnitude <= Workbook.mostNumber.magnitude else {
      throw .numberTooLarge(row: row + 1, column: column + 1)
    }
    return Double(count) / parts
  }

  // MARK: Sums

  /// A line of sums behind its label, as formulas over `rows` that have the sums of the document for their values.
  private mutating func writeSums(
    _ label: String, _ sums: [TableCell], over rows: Range<Int>
  ) throws(SpreadsheetFault) {
    let span = document.labelSpan
    let look = CellLook(.text, letters: document.tableLetters).bold()
    if span == 0 {
      try book.write(text: label, row: row, columns: 0...document.columns.count - 1, look)
      row += 1
    } else {
      try book.write(text: label, row: row, columns: 0...span - 1, look)
    }
    for (column, sum) in sums.enumerated().dropFirst(span) {
      try write(sum, column: column, over: rows)
    }
    row += 1
  }

  private mutating func write(
    _ sum: TableCell, column: Int, over rows: Range<Int>
  ) throws(SpreadsheetFault) {
    let look = CellLook(document.columns[column].kind, letters: document.tableLetters).bold()
    guard sum != .empty else { return try book.writeBlank(row: row, column: column, look) }
    let value = try value(of: sum, column)
    guard !rows.isEmpty else {
      return try book.write(number: value, row: row, column: column, look)
    }
    let name = Self.columnName(column)
    let range = "\(name)\(rows.lowerBound + 1):\(name)\(rows.upperBound)"
    // What SUBTOTAL sums leaves out other cells of SUBTOTAL: the sums of groups are not summed again.
    let isGrouped = document.groups.contains { $0.title != nil }
    let formula = isGrouped ? "=SUBTOTAL(9,\(range))" : "=SUM(\(range))"
    try book.write(formula: formula, value: value, row: row, column: column, look)
  }

  /// `A` for 0, `AA` for 26.
  static func columnName(_ column: Int) -> String {
    var name = ""
    var rest = column + 1
    while rest > 0 {
      let letter = UInt8(ascii: "A") + UInt8((rest - 1) % 26)
      name = String(Character(Unicode.Scalar(letter))) + name
      rest = (rest - 1) / 26
    }
    return name
  }

  // MARK: Foot

  private mutating func writeFoot() throws(SpreadsheetFault) {
    if let amountLine = document.amountLine {
      try writeLine(amountLine, CellLook(letters: 13, .left, isItalic: true))
    }
    for note in document.noteLines { try writeLine(note, CellLook(letters: 11, .left)) }
    let boxes = document.signatures
    guard !boxes.isEmpty else { return }
    row += 1
    let runs = runs(boxes.count)
    let bold = CellLook(letters: 13, .center, isBold: true)
    func line(
      _ look: CellLook, _ text: (SignatureBox) -> String
    ) -> [(text: String, columns: ClosedRange<Int>, look: CellLook)] {
      zip(boxes, runs).map { (text($0), $1, look) }
    }
    if boxes.contains(where: { $0.authority != nil }) {
      try writeLine(line(bold) { $0.authority ?? "" })
    }
    try writeLine(line(bold, \.office))
    let italic = CellLook(letters: 13, .center, isItalic: true)
    try writeLine(line(italic) { _ in FormLabels.signAndName })
    row += 4
    try writeLine(line(bold) { $0.name ?? "" })
  }
}
