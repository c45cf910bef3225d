import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// What a portal paid and withheld, as tax asks for it. Tax codes and identity numbers stand in it in clear.
///
/// The certificate of withholding itself (form 03/TNCN) has been an electronic one since 1 June 2025: it is made, numbered
/// and signed where the unit has registered for it (Nghị định 70/2025/NĐ-CP Điều 1 k.18, 21, 22, which changes Nghị định
/// 123/2020/NĐ-CP; found, secondary). What stands here is what is written into it.
public struct IncomeDocument {
  private let words: FormWords
  private let portal: PortalRecord
  private var wording: VietnameseWording { words.wording }

  public init(_ board: Board, _ portal: PortalRecord) {
    words = FormWords(board)
    self.portal = portal
  }

  // MARK: One payee

  /// What goes into the certificate of one payee for a year: payments that tax was withheld of. `clear` are their private
  /// fields.
  public func certificate(
    _ year: PaidYear, _ clear: [PrivateField: String], on day: CivilDate
  ) throws(TableFault) -> TableDocument {
    let past = year.past.filter { $0.tax > .zero }.map(row(of:))
    let paid = year.payments.filter { $0.withholding.tax > .zero }.map(row(of:))
    let rows = (past + paid).enumerated().map { index, cells in
      [.wholeNumber(index + 1)] + cells
    }
    return try TableDocument(
      words.heading(
        portal, symbol: "KT-\(year.year)", day,
        title: "NỘI DUNG CHỨNG TỪ KHẤU TRỪ THUẾ THU NHẬP CÁ NHÂN",
        abstract: "Năm \(year.year)"),
      lead: lead(of: year.payee, clear), columns: Self.paymentColumns,
      groups: [TableGroup(rows: rows)], wordsOf: "tax", notes: Self.notes,
      signatures: [SignatureBox(office: "KẾ TOÁN", name: nil)], tab: words.name(of: year.payee))
  }

  private func lead(of payee: PayeeRecord, _ clear: [PrivateField: String]) -> [String] {
    func line(_ title: String, _ field: PrivateField) -> String {
      "\(title): \(clear[field] ?? "chưa có trong hồ sơ")."
    }
    return [
      "Tổ chức trả thu nhập: \(portal.unitName).",
      "Người nộp thuế: \(words.name(of: payee)).", line("Mã số thuế", .taxCode),
      line("Số định danh cá nhân", .identity),
      "Cá nhân cư trú: \(payee.isResident ? "có" : "không").",
      "Khoản thu nhập: nhuận bút, thù lao.",
    ]
  }

  private static let paymentColumns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 4),
    TableColumn("paid_on", title: "Ngày trả thu nhập", .date, width: 11),
    TableColumn("sheet", title: "Bảng kê", .text, width: 18),
    TableColumn(
      "gross", title: "Thu nhập chịu thuế (đồng)", .money, isSummed: true, width: 15),
    TableColumn("rate", title: "Thuế suất (%)", .percent, width: 8),
    TableColumn("tax", title: "Thuế đã khấu trừ (đồng)", .money, isSummed: true, width: 15),
  ]

  private func row(of payment: PaymentView) -> [TableCell] {
    let tax = payment.withholding
    return [
      payment.sheet.paidOn.map(TableCell.date) ?? .empty, .text(payment.sheet.number),
      .money(tax.gross), .percent(tax.rate), .money(tax.tax),
    ]
  }

  private func row(of past: PastVoucher) -> [TableCell] {
    [
      .date(past.paidOn), .text("\(past.voucher) (sổ cũ)"), .money(past.gross), .empty,
      .money(past.tax),
    ]
  }

  private static let notes = [
    """
    Chứng từ khấu trừ là chứng từ điện tử mẫu 03/TNCN, lập, đánh số và ký số tại nơi đơn vị đã đăng ký \
    với cơ quan thuế (Nghị định 123/2020/NĐ-CP, sửa đổi bởi Nghị định 70/2025/NĐ-CP). Bản này là nội \
    dung để lập chứng từ, không thay chứng từ.
    """,
    "Địa chỉ, điện thoại, khoản bảo hiểm bắt buộc và khoản từ thiện (nếu có) ghi khi lập chứng từ.",
  ]

  // MARK: All payees

  /// Everybody who was paid in a stretch of days, those without tax too: all of them are listed at the year's end.
  /// `clear` are the private fields by the payees' codes.
  public func incomes(
    _ incomes: [PaidIncome], _ clear: [String: [PrivateField: String]],
    from: CivilDate, to: CivilDate, on day: CivilDate
  ) throws(TableFault) -> TableDocument {
    let rows = incomes.enumerated().map { index, income in
      row(index + 1, income, clear[income.payee.code] ?? [:])
    }
    return try TableDocument(
      words.heading(
        portal, symbol: "TN-\(to.year)", day, title: "BẢNG KÊ THU NHẬP ĐÃ TRẢ VÀ THUẾ ĐÃ KHẤU TRỪ",
        abstract: "Chi trả \(words.days(from, to))"),
      columns: Self.incomeColumns, groups: [TableGroup(rows: rows)],
      signatures: [
        SignatureBox(office: "KẾ TOÁN", name: nil), SignatureBox(office: "TRƯỞNG BAN", name: nil),
      ])
  }

  private static let incomeColumns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 4),
    TableColumn("payee", title: "Họ và tên", .text, width: 22),
    TableColumn("tax_code", title: "Mã số thuế", .text, width: 14),
    TableColumn("identity", title: "Số định danh", .text, width: 13),
    TableColumn("resident", title: "Cư trú", .text, width: 7),
    TableColumn("commitment", title: "Cam kết", .text, width: 7),
    TableColumn("payments", title: "Số lần chi", .wholeNumber, isSummed: true, width: 6),
    TableColumn("first", title: "Từ ngày", .date, width: 10),
    TableColumn("last", title: "Đến ngày", .date, width: 10),
    TableColumn("gross", title: "Tổng thu nhập (đồng)", .money, isSummed: true, width: 13),
    TableColumn(
      "taxed", title: "Thu nhập bị khấu trừ thuế (đồng)", .money, isSummed: true, width: 13),
    TableColumn("tax", title: "Thuế (đồng)", .money, isSummed: true, width: 12),
  ]

  private func row(
    _ number: Int, _ income: PaidIncome, _ clear: [PrivateField: String]
  ) -> [TableCell] {
    let (payee, tally) = (income.payee, income.tally)
    func word(_ isSo: Bool) -> TableCell { .text(isSo ? "có" : "không") }
    return [
      .wholeNumber(number), .text(words.name(of: payee)), .text(clear[.taxCode] ?? ""),
      .text(clear[.identity] ?? ""), word(payee.isResident), word(payee.hasCommitment),
      .wholeNumber(tally.payments), .date(tally.first), .date(tally.last), .money(tally.gross),
      .money(tally.taxed), .money(tally.tax),
    ]
  }
}
