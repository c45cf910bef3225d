import Reports
import Royalties
import Rulebook

/// Documents that the tests share.
enum Sheets {
  static let date = CivilDate(dayNumber: 20_458)  // 5 January 2026

  static func heading(title: String = "Bảng kê chi trả nhuận bút") -> DocumentHeading {
    DocumentHeading(
      parentBody: "Ủy ban nhân dân tỉnh Bắc Giang", issuingBody: "Ban Biên tập Cổng",
      number: DocumentNumber(5, symbol: "BK-BBT"), place: "Bắc Giang", date: date,
      title: title, abstract: "Kỳ tháng 12 năm 2025")
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
      .wholeNumber(number), .text(work), .date(date), .coefficient(coefficient),
      .percent(Percent(10)), .money(Dong(net)),
    ]
  }

  static let groups = [
    TableGroup(
      "Lê Minh",
      rows: [
        row(1, "Lục Ngạn vào vụ vải sớm", Coefficient(count: 125), 292_500),
        row(2, "Họp báo quý IV", Coefficient(count: 10), 23_400),
      ]),
    TableGroup("Phạm Lan", rows: [row(3, "Ảnh: mùa cam", Coefficient(count: 220), 514_800)]),
  ]

  static let signatures = [
    SignatureBox(office: "Người lập", name: "Nguyễn Thị Hoa"),
    SignatureBox(office: "Kế toán", name: "Trần Dũng"),
    SignatureBox(authority: "KT. TRƯỞNG BAN", office: "PHÓ TRƯỞNG BAN", name: nil),
  ]

  static func sheet(
    _ groups: [TableGroup] = Sheets.groups, title: String = "Bảng kê chi trả nhuận bút",
    lead: [String] = [], tab: String? = nil
  ) throws -> TableDocument {
    try TableDocument(
      heading(title: title), lead: lead, columns: columns, groups: groups,
      totalLabel: lead.isEmpty ? FormLabels.total : "Thực nhận", wordsOf: "net",
      notes: ["Căn cứ Nghị định 18/2014/NĐ-CP."],
      logHead: LogHead(size: 12_345, digits: "0123456789abcdef"), signatures: signatures,
      tab: tab)
  }

  /// A sheet of a month: `works` rows of `payees` payees, with amounts that look like none of the others.
  static func month(works: Int, payees: Int) throws -> TableDocument {
    var columns = columns
    columns.insert(TableColumn("genre", title: "Thể loại", .text, width: 12), at: 2)
    columns.insert(
      TableColumn("gross", title: "Nhuận bút", .money, isSummed: true, width: 14), at: 5)
    columns.insert(
      TableColumn("tax", title: "Thuế", .money, isSummed: true, width: 12), at: 7)
    columns.append(TableColumn("account", title: "Ghi chú", .text, width: 20))
    let groups = (0..<payees).map { payee in
      TableGroup(
        "Người nhận \(payee)",
        rows: stride(from: payee, to: works, by: payees).map { work in
          let gross = Int64(work * 7_919 % 3_000_000)
          return [
            .wholeNumber(work + 1), .text("Tác phẩm số \(work) về vụ vải"), .text("tin"),
            .date(date.adding(days: work % 365)), .coefficient(Coefficient(count: work % 1_000)),
            .money(Dong(gross)), .percent(Percent(10)), .money(Dong(gross / 10)),
            .money(Dong(gross - gross / 10)), .text("Ghi chú \(work)"),
          ]
        })
    }
    return try TableDocument(
      heading(), columns: columns, groups: groups, wordsOf: "net", signatures: signatures)
  }
}
