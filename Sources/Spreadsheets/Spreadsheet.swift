import CXlsxWriter
import Glibc
import Reports

/// Writes tables as spreadsheets (.xlsx), by libxlsxwriter.
///
/// Numbers are numbers and days are days; what people wrote is text whatever it looks like; sums are formulas that have
/// the sums of the document for their values.
public struct Spreadsheet: Sendable {
  let library: toasoan_xlsx

  public init() throws(SpreadsheetFault) {
    guard let library = toasoan_xlsx_library() else {
      throw .notInstalled(String(cString: toasoan_xlsx_name()))
    }
    self.library = library.pointee
  }

  /// The file as bytes. It is written in a folder of its own below `place`, closed to everybody else, that goes again.
  public func bytes(
    of document: TableDocument, workingIn place: String = "/tmp"
  ) throws(SpreadsheetFault) -> [UInt8] {
    try bytes(of: [document], workingIn: place)
  }

  /// Several documents as one file, each on a sheet of its own; at least one.
  public func bytes(
    of documents: [TableDocument], workingIn place: String = "/tmp"
  ) throws(SpreadsheetFault) -> [UInt8] {
    let folder = try PrivateFolder(below: place)
    defer { folder.remove() }
    return try bytes(of: documents, in: folder)
  }

  /// The file at `path`, readable by its owner alone. What stood there before stays until the new file is whole.
  public func write(_ document: TableDocument, to path: String) throws(SpreadsheetFault) {
    let slash = path.lastIndex(of: "/")
    let place = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let folder = try PrivateFolder(below: place)
    defer { folder.remove() }
    let bytes = try bytes(of: [document], in: folder)
    try folder.replace(path, in: place, by: bytes)
  }

  private func bytes(
    of documents: [TableDocument], in folder: PrivateFolder
  ) throws(SpreadsheetFault) -> [UInt8] {
    precondition(!documents.isEmpty, "A spreadsheet has a document to show.")
    for document in documents { try Self.check(document) }
    let names = SheetName.each(of: documents.map { $0.tab ?? $0.heading.title })
    let book = try Workbook(library, path: folder.file, folder: folder.path, sheet: names[0])
    var writer = SheetWriter(documents[0], onto: book)
    try writer.write()
    for (document, name) in zip(documents, names).dropFirst() {
      try writer.begin(document, sheet: name)
      try writer.write()
    }
    try writer.close()
    return try FirstPage.withoutNumber(try folder.content())
  }

  private static func check(_ document: TableDocument) throws(SpreadsheetFault) {
    // Above and below the table: the heading, the line of sums of each group, notes, signatures.
    let rows =
      document.rowCount + 2 * document.groups.count + document.lead.count
      + document.noteLines.count + 24
    guard rows <= Workbook.mostRows else {
      throw .tooManyRows(document.rowCount, limit: Workbook.mostRows)
    }
    guard document.columns.count <= Workbook.mostColumns else {
      throw .tooManyColumns(document.columns.count, limit: Workbook.mostColumns)
    }
  }
}
