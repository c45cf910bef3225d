import Foundation
import Reports
import Royalties
import Rulebook
import Testing

@testable import Conversion
@testable import Spreadsheets

/// What a spreadsheet program of others makes of our files. LibreOffice is one of the tools that tests need; without it
/// they fail.
@Suite(.serialized) struct OfficeTests {
  /// The cells as LibreOffice shows them, in rows.
  private func opened(_ sheet: [UInt8]) throws -> [[String]] {
    let filter = "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false"
    let bytes = try Office().convert(sheet, to: filter, ending: "csv")
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map {
        String($0.replacing("\"", with: ""))
      }
    }
  }

  @Test func `recalculated sums are those of the document`() throws {
    let rows = try opened(try Spreadsheet().bytes(of: try Sheets.sheet()))
    #expect(rows[8].suffix(3) == ["1,35", "", "315900"])
    #expect(
      rows[9] == ["1", "Lục Ngạn vào vụ vải sớm", "05/01/2026", "1,25", "10%", "292500"])
    #expect(rows[13][0] == "Tổng cộng")
    #expect(rows[13].suffix(3) == ["3,55", "", "830700"])
  }

  @Test func `recalculated sums of 5,000 works of 600 payees are those of the document`() throws {
    let document = try Sheets.month(works: 5_000, payees: 600)
    let rows = try opened(try Spreadsheet().bytes(of: document))
    let total = try #require(rows.first { $0[0] == "Tổng cộng" })
    for (column, sum) in document.totals.enumerated() {
      switch sum {
      case .money(let money): #expect(total[column] == String(money.amount))
      case .coefficient(let count):
        #expect(total[column] == count.text(separator: ","))
      default: break
      }
    }
    let sums = rows.filter { $0[0].hasPrefix("Người nhận") }
    #expect(sums.count == 600)
    for (found, expected) in zip(sums, document.groupSums) {
      guard case .money(let money) = expected[8] else { continue }
      #expect(found[8] == String(money.amount))
    }
  }

  @Test func `it calculates and does not believe what a file says`() throws {
    let folder = try PrivateFolder(below: NSTemporaryDirectory())
    defer { folder.remove() }
    var book = try Workbook(
      try Spreadsheet().library, path: folder.file, folder: folder.path, sheet: "A")
    let look = CellLook(.money, letters: 13)
    try book.write(number: 3, row: 0, column: 0, look)
    try book.write(number: 4, row: 1, column: 0, look)
    try book.write(formula: "=SUM(A1:A2)", value: 99, row: 2, column: 0, look)
    try book.close()
    #expect(try opened(try folder.content()).prefix(3) == [["3"], ["4"], ["7"]])
  }

  @Test func `what somebody wrote is shown as it was written`() throws {
    let texts = ["=1+1", "@SUM(1)", "+2", "_x0041_", "http://x.vn", "007", "1/2"]
    let group = TableGroup(rows: texts.map { Sheets.row(1, $0, Coefficient(1), 1_000) })
    let rows = try opened(try Spreadsheet().bytes(of: try Sheets.sheet([group])))
    #expect(rows[8..<15].map { $0[1] } == texts)
  }

  @Test func `a sheet is printed as PDF, and nothing of the work stays`() throws {
    let place = FileManager.default.temporaryDirectory.appending(
      path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: place) } }
    let office = try Office(workingIn: place.path)
    let pdf = try office.pdf(ofSheet: try Spreadsheet().bytes(of: try Sheets.sheet()))
    #expect(pdf.starts(with: Array("%PDF-1.".utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty)
  }

  @Test func `each document of a file is printed on paper of its own`() throws {
    let documents = try (1...3).map { try Sheets.sheet(tab: "Phiếu \($0)") }
    let pdf = try Office().pdf(ofSheet: try Spreadsheet().bytes(of: documents))
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.matches(of: /\/Type\s*\/Page\b/).count == 3)
  }

  @Test func `what is no spreadsheet is refused`() throws {
    #expect(throws: ConversionFault.self) {
      try Office().pdf(ofSheet: [UInt8](repeating: 0x50, count: 100))
    }
  }

  @Test func `without LibreOffice it says which program is missing`() {
    #expect(throws: ConversionFault.notInstalled("soffice.bin")) {
      try Office(in: ["/no/such/folder"], workingIn: "/tmp")
    }
  }

  @Test func `it is ended when it takes too long`() throws {
    var short = Office.confinement
    short.seconds = 0
    let office = try Office(in: Office.folders, workingIn: "/tmp", confinement: short)
    #expect(throws: ConversionFault.tookTooLong(seconds: 0)) {
      try office.pdf(ofSheet: try Spreadsheet().bytes(of: try Sheets.sheet()))
    }
  }
}
