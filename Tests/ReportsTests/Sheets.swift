import Reports
import Royalties
import Rulebook

/// Documents that the tests share: a payment sheet of two payees, and the pieces it is made of.
enum Sheets {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("a day of the calendar")
    }
    return date
  }

  static func heading(
    number: Int? = 5, date: CivilDate? = day(2026, 1, 5),
    title: String = "BẢNG KÊ CHI TRẢ NHUẬN BÚT",
    abstract: String = "Kỳ tháng 12 năm 2025"
  ) -> DocumentHeading {
    DocumentHeading(
      parentBody: "ỦY BAN NHÂN DÂN TỈNH BẮC GIANG", issuingBody: "BAN BIÊN TẬP CỔNG",
      number: DocumentNumber(number, symbol: "BK-BBT"), place: "Bắc Giang", date: date,
      title: title, abstract: abstract)
  }

  static let columns = [
    TableColumn("number", title: "STT", .wholeNumber, width: 5),
    TableColumn("work", title: "Tác phẩm", .text, width: 40),
    TableColumn("published", title: "Ngày đăng", .date, width: 11),
    TableColumn("coefficient", title: "Hệ số", .coefficient, isSummed: true, width: 7),
    TableColumn("rate", title: "Thuế suất", .percent, width: 8),
    TableColumn("net", title: "Thực nhận", .money, isSummed: true, width: 14),
  ]

  static func row(
    _ number: Int, _ work: String, _ coefficient: Coefficient, _ net: Int64
  ) -> [TableCell] {
    [
      .wholeNumber(number), .text(work), .date(day(2025, 12, number)), .coefficient(coefficient),
      .percent(Percent(10)), .money(Dong(net)),
    ]
  }

  static let signatures = [
    SignatureBox(office: "Người lập", name: "Nguyễn Thị Hoa"),
    SignatureBox(office: "Kế toán", name: "Trần Dũng"),
    SignatureBox(authority: "KT. TRƯỞNG BAN", office: "PHÓ TRƯỞNG BAN", name: nil),
  ]

  static let groups = [
    TableGroup(
      "Lê Minh",
      rows: [
        row(1, "Lục Ngạn vào vụ vải sớm", Coefficient(count: 125), 292_500),
        row(2, "Họp báo quý IV", Coefficient(count: 10), 23_400),
      ]),
    TableGroup("Phạm Lan", rows: [row(3, "Ảnh: mùa cam", Coefficient(count: 220), 514_800)]),
  ]

  static func sheet(
    _ groups: [TableGroup] = Sheets.groups, columns: [TableColumn] = Sheets.columns,
    heading: DocumentHeading = Sheets.heading(), notes: [String] = []
  ) throws -> TableDocument {
    try TableDocument(
      heading, columns: columns, groups: groups,
      wordsOf: columns.contains { $0.code == "net" } ? "net" : nil, notes: notes,
      logHead: LogHead(size: 12_345, digits: "0123456789abcdef"), signatures: signatures)
  }

  /// A sheet of one text alone.
  static func sheet(of text: String) throws -> TableDocument {
    try sheet([TableGroup(rows: [row(1, text, Coefficient(1), 1_000)])])
  }
}
