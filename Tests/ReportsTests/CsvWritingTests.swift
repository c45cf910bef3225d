import Reports
import Royalties
import Rulebook
import Testing

@Suite struct CsvWritingTests {
  private static let people = CsvForm.people(separator: .comma, byteOrderMark: false)

  private func text(_ document: TableDocument, _ form: CsvForm) -> String {
    String(decoding: document.csv(form).bytes, as: UTF8.self)
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\r\n" }.joined() }

  @Test func `people get titles, groups with their sums, days as they write them, and totals`()
    throws
  {
    let expected = lines([
      #""STT","Tác phẩm","Ngày đăng","Hệ số","Thuế suất (%)","Thực nhận""#,
      #""Lê Minh","","","1.35","","315900""#,
      #""1","Lục Ngạn vào vụ vải sớm","01/12/2025","1.25","10","292500""#,
      #""2","Họp báo quý IV","02/12/2025","0.1","10","23400""#,
      #""Phạm Lan","","","2.2","","514800""#,
      #""3","Ảnh: mùa cam","03/12/2025","2.2","10","514800""#,
      #""Tổng cộng","","","3.55","","830700""#,
    ])
    #expect(text(try Sheets.sheet(), Self.people) == expected)
  }

  @Test func `programs get codes, rows alone and days of ISO 8601`() throws {
    let expected = lines([
      #""group","number","work","published","coefficient","rate","net""#,
      #""Lê Minh","1","Lục Ngạn vào vụ vải sớm","2025-12-01","1.25","10","292500""#,
      #""Lê Minh","2","Họp báo quý IV","2025-12-02","0.1","10","23400""#,
      #""Phạm Lan","3","Ảnh: mùa cam","2025-12-03","2.2","10","514800""#,
    ])
    #expect(text(try Sheets.sheet(), .machine) == expected)
  }

  @Test func `without groups there is no column for them`() throws {
    let sheet = try Sheets.sheet([TableGroup(rows: Sheets.groups.flatMap(\.rows))])
    #expect(text(sheet, .machine).hasPrefix(#""number","work""#))
  }

  @Test func `a byte order mark stands before it on request`() throws {
    let sheet = try Sheets.sheet()
    let marked = sheet.csv(.people(separator: .semicolon, byteOrderMark: true)).bytes
    #expect(Array(marked.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(
      Array(marked.dropFirst(3))
        == sheet.csv(.people(separator: .semicolon, byteOrderMark: false)).bytes)
    #expect(String(decoding: marked, as: UTF8.self).contains(#""STT";"Tác phẩm";"#))
  }

  @Test func `quotes, separators and ends of lines stay in their field`() throws {
    let sheet = try Sheets.sheet(of: "Nói \"được\",\r\nrồi; thôi")
    #expect(text(sheet, Self.people).contains("\"Nói \"\"được\"\",\r\nrồi; thôi\""))
  }

  // MARK: Formulas

  static let formulas = [
    "=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\r\nx", "\u{FF1D}1", "\u{FF0B}1",
    "\u{FF0D}1",
    "\u{FF20}x", "=cmd|' /C calc'!A0", "=\u{338}", "\u{200B}=1", "\u{FEFF}@x",
  ]

  @Test(arguments: formulas)
  func `a text that would calculate gets an apostrophe, and it is told`(formula: String) throws {
    let sheet = try Sheets.sheet(of: formula)
    let written = sheet.csv(Self.people)
    let expected = "\"1\",\"'\(formula)\",".utf8
    #expect(written.bytes.contains(Array(expected)))
    #expect(written.guardedFields == [CsvPlace(row: 2, column: 2)])
    #expect(written.isChanged)
  }

  @Test(arguments: formulas)
  func `the form for programs leaves it as it is`(formula: String) throws {
    let written = try Sheets.sheet(of: formula).csv(.machine)
    #expect(written.bytes.contains(Array("\"1\",\"\(formula)\",".utf8)))
    #expect(!written.isChanged)
  }

  @Test(arguments: ["Tin", "a=b", "1-2", "", "'=1", " =1", "≠", "–5", "Đ+"])
  func `other texts are not changed`(text: String) throws {
    let written = try Sheets.sheet(of: text).csv(Self.people)
    #expect(!written.isChanged)
    #expect(written.bytes.contains(Array("\"1\",\"\(text)\",".utf8)))
  }

  @Test func `a negative amount is a number and stays one`() throws {
    let row = Sheets.row(1, "Điều chỉnh", Coefficient(0), -50_000)
    let written = try Sheets.sheet([TableGroup(rows: [row])]).csv(Self.people)
    #expect(written.bytes.contains(Array(#""-50000""#.utf8)))
    #expect(!written.isChanged)
  }

  @Test func `titles of groups and columns are texts of people as well`() throws {
    let columns = [TableColumn("a", title: "=A1", .money, isSummed: false, width: 3)]
    let sheet = try TableDocument(
      Sheets.heading(), columns: columns,
      groups: [TableGroup("@Lê", rows: [[.money(Dong(1))]])])
    #expect(
      sheet.csv(Self.people).guardedFields == [
        CsvPlace(row: 1, column: 1), CsvPlace(row: 2, column: 1),
      ])
  }
}

extension [UInt8] {
  /// Whether the bytes stand somewhere among these.
  func contains(_ bytes: [UInt8]) -> Bool {
    indices.contains { self[$0...].starts(with: bytes) }
  }
}
