import Foundation
import Reports
import Royalties
import Rulebook
import Testing

@testable import Spreadsheets

@Suite struct SpreadsheetTests {
  private func read(_ document: TableDocument) throws -> ReadSheet {
    try ReadSheet(try Spreadsheet().bytes(of: document))
  }

  private func sheet(of text: String) throws -> ReadSheet {
    try read(
      try Sheets.sheet([TableGroup(rows: [Sheets.row(1, text, Coefficient(1), 1_000)])]))
  }

  // MARK: Cells

  @Test func `numbers are numbers, days are days and texts are texts`() throws {
    let cells = try read(try Sheets.sheet()).cells
    #expect(cells["A10"] == .init(type: nil, formula: nil, value: "1", style: cells["A10"]!.style))
    #expect(cells["B10"]?.value == "Lục Ngạn vào vụ vải sớm")
    #expect(cells["B10"]?.type == "s")
    #expect(cells["C10"]?.value == "46027")
    #expect(cells["D10"]?.value == "1.25")
    #expect(cells["E10"]?.value == "0.1")
    #expect(cells["F10"]?.value == "292500")
    for place in ["C10", "D10", "E10", "F10"] { #expect(cells[place]?.type == nil) }
  }

  @Test func `numbers have the formats of Excel`() throws {
    let sheet = try read(try Sheets.sheet())
    let styles = try #require(sheet.parts["xl/styles.xml"])
    for format in ["dd/mm/yyyy", "#,##0", "#,##0.00", "0.00%"] {
      #expect(styles.contains("formatCode=\"\(format)\""), "\(format)")
    }
  }

  @Test func `an amount that a spreadsheet program would round is refused`() throws {
    let most = Workbook.mostNumber
    let good = try Sheets.sheet([TableGroup(rows: [Sheets.row(1, "a", Coefficient(1), most)])])
    #expect(try read(good).cells["F9"]?.value == "999999999999999")
    let bad = try Sheets.sheet([TableGroup(rows: [Sheets.row(1, "a", Coefficient(1), most + 1)])])
    #expect(throws: SpreadsheetFault.numberTooLarge(row: 9, column: 6)) {
      try Spreadsheet().bytes(of: bad)
    }
  }

  // MARK: Sums

  @Test func `sums are formulas that have the sums of the document for their values`() throws {
    let document = try Sheets.sheet()
    let cells = try read(document).cells
    #expect(cells["A9"]?.value == "Lê Minh")
    #expect(cells["D9"]?.formula == "SUBTOTAL(9,D10:D11)")
    #expect(cells["D9"]?.value == "1.35")
    #expect(cells["F9"]?.formula == "SUBTOTAL(9,F10:F11)")
    #expect(cells["F9"]?.value == "315900")
    #expect(cells["F12"]?.formula == "SUBTOTAL(9,F13:F13)")
    #expect(cells["A14"]?.value == "Tổng cộng")
    #expect(cells["D14"]?.formula == "SUBTOTAL(9,D9:D13)")
    #expect(cells["D14"]?.value == "3.55")
    #expect(cells["F14"]?.formula == "SUBTOTAL(9,F9:F13)")
    #expect(cells["F14"]?.value == "830700")
    #expect(cells["E14"]?.formula == nil)
  }

  @Test func `rows without groups are summed by SUM, which no filter changes`() throws {
    let rows = Sheets.groups.flatMap(\.rows)
    let cells = try read(try Sheets.sheet([TableGroup(rows: rows)])).cells
    #expect(cells["F12"]?.formula == "SUM(F9:F11)")
    #expect(cells["F12"]?.value == "830700")
  }

  @Test func `nothing sums up to 0`() throws {
    let cells = try read(try Sheets.sheet([TableGroup("Lê Minh", rows: [])])).cells
    #expect(cells["F9"] == .init(type: nil, formula: nil, value: "0", style: cells["F9"]!.style))
    #expect(cells["F10"]?.formula == "SUBTOTAL(9,F9:F9)")
    #expect(cells["F10"]?.value == "0")
    #expect(try read(try Sheets.sheet([])).cells["F9"]?.formula == nil)
  }

  @Test func `a label has a row of its own where the first column is summed`() throws {
    let columns = [TableColumn("net", title: "Tiền", .money, isSummed: true, width: 9)]
    let document = try TableDocument(
      Sheets.heading(), columns: columns,
      groups: [TableGroup("A", rows: [[.money(Dong(3))], [.money(Dong(4))]])])
    let cells = try read(document).cells
    #expect(cells["A9"]?.value == "A")
    #expect(cells["A10"]?.formula == "SUBTOTAL(9,A11:A12)")
    #expect(cells["A13"]?.value == "Tổng cộng")
    #expect(cells["A14"]?.formula == "SUBTOTAL(9,A9:A12)")
    #expect(cells["A14"]?.value == "7")
  }

  @Test func `columns are named as Excel names them`() {
    #expect(
      [0, 25, 26, 701, 702, 16_383].map(SheetWriter.columnName) == [
        "A", "Z", "AA", "ZZ", "AAA", "XFD",
      ])
  }

  // MARK: Texts of people

  @Test(
    arguments: [
      "=1+1", "+84 204", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "{=1}", "http://x.vn",
      "mailto:a@b.vn", "internal:A1", "external:c:\\x.xlsx", "1234", "05/01/2026", "TRUE", "'=1",
      "<script>&amp;\"</script>", "_x0041_", "_x005F_", "một\nhai", " trước và sau ",
    ])
  func `what somebody wrote is a text, whatever it looks like`(text: String) throws {
    let sheet = try sheet(of: text)
    let cell = try #require(sheet.cells["B9"])
    #expect(cell.type == "s")
    #expect(cell.formula == nil)
    #expect(cell.value == text)
    #expect(!sheet.sheet.contains("hyperlink"))
    #expect(sheet.parts["xl/worksheets/_rels/sheet1.xml.rels"] == nil)
    #expect(sheet.sheet.matches(of: #/<f>/#).count == 2)
  }

  @Test func `a text that reads like a letter by its number is read back as it was`() throws {
    #expect(EscapedLetters.escaped("_x0041_ và _x004G_, x_") == "_x005F_x0041_ và _x004G_, x_")
    #expect(EscapedLetters.escaped("_x005F_") == "_x005F_x005F_")
  }

  @Test(
    arguments: [
      ("a\u{202E}b", "a<U+202E>b"), ("a\u{1B}[2J", "a␛[2J"), ("a\u{0}b", "a␀b"),
      ("a\u{FFFE}b", "a<U+FFFE>b"),
    ])
  func `what is hidden in a text is visible`(text: String, shown: String) throws {
    #expect(try sheet(of: text).cells["B9"]?.value == shown)
  }

  @Test func `texts anywhere else are texts as well`() throws {
    let hostile = "=1+1"
    let document = try TableDocument(
      DocumentHeading(
        parentBody: hostile, issuingBody: hostile, number: DocumentNumber(1, symbol: hostile),
        place: hostile, date: nil, title: hostile, abstract: hostile),
      columns: [TableColumn("a", title: hostile, .text, width: 10)],
      groups: [TableGroup(hostile, rows: [[.text(hostile)]])], notes: [hostile],
      signatures: [SignatureBox(authority: hostile, office: hostile, name: hostile)])
    #expect(!(try read(document).sheet.contains("<f>")))
  }

  @Test func `a text longer than a cell holds is refused with its place`() throws {
    let most = String(repeating: "a", count: 32_767)
    #expect(try sheet(of: most).cells["B9"]?.value == most)
    #expect(throws: SpreadsheetFault.textTooLong(row: 9, column: 2, limit: 32_767)) {
      try sheet(of: most + "a")
    }
  }

  // MARK: The sheet

  @Test func `the titles of columns stay on the screen and stand on each printed page`() throws {
    let sheet = try read(try Sheets.sheet())
    #expect(sheet.cells["B8"]?.value == "Tác phẩm")
    #expect(sheet.sheet.contains("<pane ySplit=\"8\" topLeftCell=\"A9\""))
    #expect(sheet.sheet.contains("state=\"frozen\""))
    let book = try #require(sheet.parts["xl/workbook.xml"])
    #expect(book.contains("_xlnm.Print_Titles"))
    #expect(book.contains("$8:$8"))
  }

  @Test func `it prints on A4, lying when it is wide, as wide as the page`() throws {
    let wide = try read(try Sheets.sheet()).sheet
    #expect(wide.contains("paperSize=\"9\""))
    #expect(wide.contains("orientation=\"landscape\""))
    #expect(wide.contains("fitToHeight=\"0\""))
    #expect(wide.contains("<pageSetUpPr fitToPage=\"1\"/>"))
    #expect(wide.contains("left=\"1.181"))
    let narrow = try TableDocument(
      Sheets.heading(), columns: [Sheets.columns[1]], groups: [])
    #expect(try read(narrow).sheet.contains("orientation=\"portrait\""))
  }

  @Test func `the number of the page stands in the upper margin, and not on the first page`() throws
  {
    let sheet = try read(try Sheets.sheet()).sheet
    let header = """
      <headerFooter differentFirst="1"><oddHeader>&amp;C&amp;"Times New Roman"&amp;13&amp;P</oddHeader>\
      </headerFooter>
      """
    #expect(sheet.contains(header))
  }

  @Test func `a text that says what the header says is left alone`() throws {
    #expect(try sheet(of: "<headerFooter>").cells["B9"]?.value == "<headerFooter>")
  }

  @Test func `heading, words, notes and signatures stand around the table`() throws {
    let cells = try read(try Sheets.sheet()).cells
    let texts = Set(cells.values.filter { $0.type == "s" }.map(\.value))
    for text in [
      "ỦY BAN NHÂN DÂN TỈNH BẮC GIANG", "BAN BIÊN TẬP CỔNG", "Số: 05/BK-BBT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
      "Bắc Giang, ngày 05 tháng 01 năm 2026", "BẢNG KÊ CHI TRẢ NHUẬN BÚT",
      "Kỳ tháng 12 năm 2025", "Số tiền bằng chữ: Tám trăm ba mươi nghìn bảy trăm đồng.",
      "Căn cứ Nghị định 18/2014/NĐ-CP.",
      "Nhật ký khi lập: 12.345 dòng, mã 0123456789abcdef.", "Người lập", "Nguyễn Thị Hoa",
      "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN", "(Ký, ghi rõ họ tên)",
    ] { #expect(texts.contains(text), "\(text)") }
  }

  @Test(
    arguments: [
      ("Bảng kê chi trả nhuận bút", "Bảng kê chi trả nhuận bút"),
      ("Quý I/2026: [a]*?\\", "Quý I 2026   a"), ("'''", "Bảng"), ("", "Bảng"),
      ("History", "Bảng"), (String(repeating: "ă", count: 40), String(repeating: "ă", count: 31)),
      ("'=1'", "=1"),
    ])
  func `the name of the sheet is one that Excel takes`(title: String, name: String) throws {
    #expect(SheetName.of(title, fallback: "Bảng") == name)
    let book = try #require(try read(try Sheets.sheet(title: title)).parts["xl/workbook.xml"])
    #expect(book.contains("<sheet name=\"\(name)\""))
  }

  // MARK: Several documents

  @Test func `each document has a sheet of its own, whose pages are counted from 1`() throws {
    let documents = try ["Lê Minh", "Phạm Lan", "Lê Minh"].map { try Sheets.sheet(tab: $0) }
    let sheet = try ReadSheet(try Spreadsheet().bytes(of: documents))
    let book = try #require(sheet.parts["xl/workbook.xml"])
    for name in ["Lê Minh", "Phạm Lan", "Lê Minh (2)"] {
      #expect(book.contains("<sheet name=\"\(name)\""), "\(name)")
    }
    for number in 1...3 {
      let part = try #require(sheet.parts["xl/worksheets/sheet\(number).xml"])
      #expect(part.contains("<headerFooter differentFirst=\"1\">"))
      #expect(part.contains("useFirstPageNumber=\"1\""))
      #expect(part.contains("<v>830700</v>"))
    }
  }

  @Test func `names of sheets that differ by capitals only are counted too`() {
    let long = String(repeating: "ă", count: 40)
    #expect(
      SheetName.each(of: ["An", "AN", "an", long, long])
        == [
          "An", "AN (2)", "an (3)", String(repeating: "ă", count: 31),
          String(repeating: "ă", count: 27) + " (2)",
        ])
  }

  @Test func `what it is about stands above the table, and the totals have its name`() throws {
    let sheet = try read(try Sheets.sheet(lead: ["Người hưởng: Lê Minh", "=1+1"]))
    #expect(sheet.texts.contains("Người hưởng: Lê Minh"))
    #expect(sheet.texts.contains("=1+1"))
    #expect(sheet.cells["A16"]?.value == "Thực nhận")
    #expect(sheet.cells["F16"]?.formula == "SUBTOTAL(9,F11:F15)")
  }

  // MARK: Files

  @Test func `a file takes its name once it is whole, for its owner alone`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let path = folder.appending(path: "bảng kê.xlsx").path
    try Data("cũ".utf8).write(to: URL(filePath: path))
    try Spreadsheet().write(try Sheets.sheet(), to: path)
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    #expect(try ReadSheet(bytes).cells["F14"]?.value == "830700")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["bảng kê.xlsx"])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `what stood there stays when nothing can be written`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: folder) } }
    let path = folder.appending(path: "a.xlsx").path
    try Data("cũ".utf8).write(to: URL(filePath: path))
    let bad = try Sheets.sheet([TableGroup(rows: [Sheets.row(1, "a", Coefficient(1), 1 << 60)])])
    #expect(throws: SpreadsheetFault.self) { try Spreadsheet().write(bad, to: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == Data("cũ".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.xlsx"])
  }

  @Test func `a folder that is not there is told`() throws {
    let document = try Sheets.sheet()
    let fault = SpreadsheetFault.file(path: "/no/such/folder", errno: ENOENT)
    #expect(throws: fault) { try Spreadsheet().write(document, to: "/no/such/folder/a.xlsx") }
    #expect(throws: fault) {
      try Spreadsheet().bytes(of: document, workingIn: "/no/such/folder")
    }
  }

  @Test func `a month of 5,000 works and 600 payees is written, and its sums are right`() throws {
    let document = try Sheets.month(works: 5_000, payees: 600)
    let clock = ContinuousClock()
    var bytes: [UInt8] = []
    let time = try clock.measure { bytes = try Spreadsheet().bytes(of: document) }
    print("5,000 works, 600 payees, \(bytes.count) bytes: \(time)")
    let sheet = try #require(try ReadSheet.parts(of: bytes)["xl/worksheets/sheet1.xml"])
    guard case .money(let net) = document.totals[8] else {
      Issue.record("no total")
      return
    }
    #expect(sheet.contains("<f>SUBTOTAL(9,I9:I5608)</f><v>\(net.amount)</v>"))
  }
}
