/// A CSV file that was read (RFC 4180): UTF-8 with or without a byte order mark, lines ending in LF or CRLF, fields parted
/// by `,` or `;` as the line of titles tells. Every text is in NFC.
///
/// Nothing is guessed, trimmed or filled up: a file that can be read in two ways is refused.
public struct CsvTable: Hashable, Sendable {
  public let separator: CsvSeparator
  /// Each not empty, and different from the others.
  public let titles: [String]
  /// Each as long as `titles`. The first one is row 2 of the file.
  public let rows: [[String]]

  public init(_ bytes: [UInt8], limits: CsvLimits = .list) throws(CsvFaults) {
    guard bytes.count <= limits.bytes else { throw CsvFaults([.fileTooLarge(limit: limits.bytes)]) }
    var reader = CsvReader(bytes, limits: limits)
    reader.read()
    guard reader.faults.isEmpty, let titles = reader.rows.first else {
      throw CsvFaults(reader.faults.isEmpty ? [.empty] : reader.faults)
    }
    separator = reader.separator
    self.titles = titles
    rows = Array(reader.rows.dropFirst())
  }

  /// The place in the file of a field of `rows`.
  public func place(row: Int, column: Int) -> CsvPlace {
    CsvPlace(row: row + 2, column: column + 1)
  }
}
