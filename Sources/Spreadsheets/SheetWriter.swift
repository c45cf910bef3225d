import Reports
import Royalties
import Rulebook

/// Writes documents into a workbook, each onto a sheet from top to bottom.
struct SheetWriter: ~Copyable {
  private var document: TableDocument
  private var widths: SheetColumns
  private var book: Workbook
  /// The row that is written next, from 0.
  private var row = 0
  private var firstRow = 0

  /// What Excel allows.
  private static let mostHeight = 409.0

  init(_ document: TableDocument, onto book: consuming Workbook) {
    self.document = document
    self.book = book
    widths = SheetColumns(of: document)
  }

  /// Another document, on a sheet of its own.
  mutating func begin(
    _ document: TableDocument, sheet name: String
  ) throws(SpreadsheetFault) {
    try book.beginSheet(name)
    self.document = document
    widths = SheetColumns(of: document)
    row = 0
  }

  /// The file.
  mutating func close() throws(SpreadsheetFault) { try book.close() }

  /// All of the document.
  mutating func write() throws(SpreadsheetFault) {
    try book.setTitle(document.heading.title)
    for (column, width) in widths.widths.enumerated() {
      try book.setWidth(width, column: column)
    }
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
      try writeSums(document.totalLabel, document.totals, over: firstRow..<row)
    }
    try writeFoot()
  }

  // MARK: Lines of text

  /// A row of texts, each over its columns, as high as the longest of them needs.
  private mutating func writeLine(
    _ texts: [(text: String, columns: ClosedRange<Int>, look: CellLook)]
  ) throws(SpreadsheetFault) {
    var height = 0.0
    for (text, columns, look) in texts {
      let lines = SheetColumns.lines(
        of: text, in: widths.width(of: columns), letters: look.letters)
      height = max(height, Double(lines) * look.lineHeight)
      if !text.isEmpty { try book.write(text: text, row: row, columns: columns, look) }
    }
    try book.setHeight(min(Self.mostHeight, height), row: row)
    row += 1
  }

  private mutating func writeLine(_ text: String, _ look: CellLook) throws(SpreadsheetFault) {
    try writeLine([(text, widths.all, look)])
  }

  /// A row that is high enough for all of its texts: not every program looks for itself how they break.
  private func setHeight(of texts: [(text: String, column: Int)]) throws(SpreadsheetFault) {
    let letters = document.tableLetters
    var lines = 1
    for (text, column) in texts {
      lines = max(
        lines,
        SheetColumns.lines(
          of: text, in: widths.width(of: column...column), letters: letters))
    }
    guard lines > 1 else { return }
    let height = Double(lines) * CellLook(.text, letters: letters).lineHeight
    try book.setHeight(min(Self.mostHeight, height), row: row)
  }

  // MARK: Heading

  private mutating func writeHeading() throws(SpreadsheetFault) {
    let heading = document.heading
    let halves = widths.runs(2)
    let (left, right) = (halves[0], halves[1])
    let plain = CellLook(letters: 13, .center)
    let large = CellLook(letters: 14, .center, isBold: true)
    let issuer = heading.issuingBody.uppercased()
    try writeLine([
      (heading.parentBody?.uppercased() ?? "", left, plain),
      (FormLabels.republic, right, plain.bold()),
    ])
    try writeLine([
      (issuer, left, plain.bold()), (FormLabels.motto, right, large.underlined()),
    ])
    try writeRule(below: issuer, left)
    try writeLine([
      (heading.number.line, left, plain),
      (heading.placeAndDate, right, CellLook(letters: 14, .center, isItalic: true)),
    ])
    try writeLine(heading.title.uppercased(), large)
    if !heading.abstract.isEmpty { try writeLine(heading.abstract, large) }
    try writeRule(below: heading.abstract, widths.all)
    for line in document.lead { try writeLine(line, CellLook(letters: 13, .left)) }
  }

  /// A line two fifths as long as the text above it, of dashes that touch: a border would be as long as its cells are.
  private mutating func writeRule(
    below text: String, _ columns: ClosedRange<Int>
  ) throws(SpreadsheetFault) {
    // A bold letter of 13 points is about as wide as a dash of 8 points.
    let count = text.isEmpty ? 0 : max(3, min(30, text.count * 2 / 5))
    let rule = String(repeating: "\u{2014}", count: count)
    try writeLine([(rule, columns, CellLook(letters: 8, .center))])
  }

  private mutating func writeTitles() throws(SpreadsheetFault) {
    var look = CellLook(.text, letters: document.tableLetters).bold()
    look.place = .center
    for (index, column) in document.columns.enumerated() {
      try book.write(text: column.title, row: row, column: index, look)
    }
    try setHeight(of: document.columns.enumerated().map { ($0.element.title, $0.offset) })
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
      var texts: [(text: String, column: Int)] = []
      for (index, cell) in cells.enumerated() {
        try write(cell, column: index)
        if case .text(let text) = cell { texts.append((text, index)) }
      }
      try setHeight(of: texts)
      row += 1
    }
  }

  private mutating func write(_ cell: TableCell, column: Int) throws(SpreadsheetFault) {
    let look = CellLook(
      cell, document.columns[column].kind, letters: document.tableLetters)
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
    let runs = widths.runs(boxes.count)
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
