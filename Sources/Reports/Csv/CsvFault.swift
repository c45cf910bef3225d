/// What is wrong with a CSV file, and where.
public enum CsvFault: Error, Hashable, Sendable {
  /// There is not even a line of titles.
  case empty
  case fileTooLarge(limit: Int)
  /// No UTF-8: the number of the first byte that cannot be read, from 0, and the field it stands in.
  case notUtf8(byte: Int, CsvPlace)
  /// The line of titles has both `,` and `;` outside of quotes.
  case separatorUnclear
  case tooManyRows(limit: Int)
  case tooManyColumns(row: Int, limit: Int)
  case fieldTooLong(CsvPlace, limit: Int)
  /// A quote in a field that does not begin with one.
  case quoteInField(CsvPlace)
  /// Something stands between the end of a quoted field and the next separator.
  case textBehindQuote(CsvPlace)
  /// The file ends within quotes, which were opened here.
  case quoteNotClosed(CsvPlace)
  /// A CR that no LF follows, outside of quotes.
  case loneReturn(CsvPlace)
  case wrongColumnCount(row: Int, found: Int, expected: Int)
  case titleEmpty(CsvPlace)
  /// The title stands above two columns; this is the second.
  case titleTwice(String, CsvPlace)
  /// There are more faults, which are not told.
  case more
}

/// All that is wrong with a file, in the order of its rows; at least one.
public struct CsvFaults: Error, Hashable, Sendable {
  public let faults: [CsvFault]

  init(_ faults: [CsvFault]) { self.faults = faults }
}

/// How much of a file is read.
public struct CsvLimits: Hashable, Sendable {
  public let bytes: Int
  /// Without the line of titles.
  public let rows: Int
  public let columns: Int
  /// The bytes of one field.
  public let field: Int
  /// How many faults are told before reading ends.
  public let faults: Int

  public init(bytes: Int, rows: Int, columns: Int, field: Int, faults: Int) {
    self.bytes = bytes
    self.rows = rows
    self.columns = columns
    self.field = field
    self.faults = faults
  }

  /// Those of a list that a unit brings from its spreadsheets.
  public static let list = CsvLimits(
    bytes: 20 << 20, rows: 100_000, columns: 64, field: 10_000, faults: 100)
}
