import Documents

/// Why a table could not be written as a spreadsheet. Rows and columns are those of the sheet, from 1.
public enum SpreadsheetFault: Error, Hashable, Sendable {
  /// The library that writes them is not on this machine; its file name.
  case notInstalled(String)
  case tooManyRows(Int, limit: Int)
  case tooManyColumns(Int, limit: Int)
  case textTooLong(row: Int, column: Int, limit: Int)
  /// Spreadsheet programs keep 15 digits of a number.
  case numberTooLarge(row: Int, column: Int)
  /// The library refused something; the number and the words it gives it.
  case refused(code: Int, reason: String)
  /// What the library wrote is not what we know it to write.
  case notAsExpected(ArchiveFault)
  /// The system refused to make, read, name or keep the file.
  case file(path: String, errno: Int32)
}

extension SpreadsheetFault: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notInstalled(let name): "\(name) is not installed."
    case .tooManyRows(let count, let limit): "\(count) rows; a sheet has at most \(limit)."
    case .tooManyColumns(let count, let limit): "\(count) columns; a sheet has at most \(limit)."
    case .textTooLong(let row, let column, let limit):
      "The text in row \(row), column \(column) is longer than \(limit) characters."
    case .numberTooLarge(let row, let column):
      "The number in row \(row), column \(column) has more than 15 digits."
    case .refused(let code, let reason): "libxlsxwriter: \(reason) (\(code))"
    case .notAsExpected(let fault): "libxlsxwriter wrote something else: \(fault)"
    case .file(let path, let errno): "\(path): error \(errno)"
    }
  }
}
