import Conversion
import Reports
import Spreadsheets

/// As what a document goes out.
public enum DocumentForm: String, CaseIterable, Hashable, Sendable {
  case xlsx
  /// For a spreadsheet program.
  case csv
  /// For programs: CSV with every text as it is.
  case data
  case html
  case pdf

  /// By the ending of a file's name; nil where it tells nothing.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[fileName.index(after: dot)...].lowercased())
  }

  /// The bytes of a file, and whether texts had to be changed so that no program calculates them.
  public func bytes(of document: TableDocument) throws -> (bytes: [UInt8], isChanged: Bool) {
    switch self {
    case .xlsx: return (try Spreadsheet().bytes(of: document), false)
    case .csv:
      let text = document.csv(.people(separator: .comma, byteOrderMark: true))
      return (text.bytes, text.isChanged)
    case .data: return (document.csv(.machine).bytes, false)
    case .html: return (Array(document.page().utf8), false)
    case .pdf: return (try Office().pdf(ofSheet: try Spreadsheet().bytes(of: document)), false)
    }
  }
}
