/// Writes fields as lines of CSV: every field in quotes, quotes doubled, CRLF.
struct CsvWriter {
  private(set) var bytes: [UInt8]
  private(set) var guardedFields: [CsvPlace] = []
  private let separator: UInt8
  private let guards: Bool
  private var row = 0

  private static let quote = UInt8(ascii: "\"")
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ form: CsvForm) {
    switch form {
    case .people(let separator, let byteOrderMark):
      self.separator = separator.rawValue
      guards = true
      bytes = byteOrderMark ? Self.byteOrderMark : []
    case .machine:
      separator = CsvSeparator.comma.rawValue
      guards = false
      bytes = []
    }
  }

  var text: CsvText { CsvText(bytes: bytes, guardedFields: guardedFields) }

  mutating func write(_ fields: [CsvField]) {
    row += 1
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(separator) }
      write(field, column: index + 1)
    }
    bytes += [0x0D, 0x0A]
  }

  private mutating func write(_ field: CsvField, column: Int) {
    bytes.append(Self.quote)
    switch field {
    case .number(let digits): bytes += digits.utf8
    case .text(let text):
      if guards, FormulaGuard.wouldCalculate(text) {
        guardedFields.append(CsvPlace(row: row, column: column))
        bytes.append(UInt8(ascii: "'"))
      }
      for byte in text.utf8 {
        if byte == Self.quote { bytes.append(Self.quote) }
        bytes.append(byte)
      }
    }
    bytes.append(Self.quote)
  }
}

/// What was written by somebody, and what we made ourselves.
enum CsvField {
  case text(String)
  case number(String)
}
