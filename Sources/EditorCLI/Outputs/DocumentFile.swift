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

  /// The bytes of a file, and whether texts had to be changed so that no program calculates them. Several documents stand
  /// in one file on sheets or pages of their own; CSV has room for one.
  public func bytes(of documents: [TableDocument]) throws -> (bytes: [UInt8], isChanged: Bool) {
    switch self {
    case .xlsx: return (try Spreadsheet().bytes(of: documents), false)
    case .html: return (Array(TableDocument.page(of: documents).utf8), false)
    case .pdf: return (try Office().pdf(ofSheet: try Spreadsheet().bytes(of: documents)), false)
    case .csv:
      let text = try only(documents).csv(.people(separator: .comma, byteOrderMark: true))
      return (text.bytes, text.isChanged)
    case .data: return (try only(documents).csv(.machine).bytes, false)
    }
  }

  private func only(_ documents: [TableDocument]) throws -> TableDocument {
    guard documents.count == 1 else {
      throw UsageFault.oneTablePerFile(rawValue, count: documents.count)
    }
    return documents[0]
  }
}
