/// For whom a table is written as CSV.
public enum CsvForm: Hashable, Sendable {
  /// For a spreadsheet program: titles, days as `05/01/2026`, groups and totals as on paper, and an apostrophe before
  /// every text that such a program would take for a formula. Excel reads UTF-8 only behind a byte order mark.
  case people(separator: CsvSeparator, byteOrderMark: Bool)
  /// For programs, declared as data: codes, days as `2026-01-05`, the rows alone, every text as it is. To be opened by
  /// no spreadsheet program.
  case machine
}

public enum CsvSeparator: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case semicolon = 0x3B
}

/// A table as CSV, and what had to be changed in it.
public struct CsvText: Hashable, Sendable {
  /// UTF-8, every field in quotes, lines ending in CRLF (RFC 4180).
  public let bytes: [UInt8]
  /// The fields that have an apostrophe before them which the text has not, in their order.
  public let guardedFields: [CsvPlace]

  /// Whether any text is other than it was; whoever hands the file on says so.
  public var isChanged: Bool { !guardedFields.isEmpty }
}

/// A field of a file, both counted from 1; the line of titles is row 1.
public struct CsvPlace: Hashable, Sendable, Comparable {
  public let row: Int
  public let column: Int

  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  public static func < (left: CsvPlace, right: CsvPlace) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
