import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// What somebody was paid, with what was withheld of each payment: a slip of one payment, a leaflet of a year.
public struct SlipDocument {
  private let words: FormWords
  private var wording: VietnameseWording { words.wording }

  public init(_ board: Board) { words = FormWords(board) }

  /// The slip of one payment, for its payee to sign.
  public func slip(_ payment: PaymentView) throws(TableFault) -> TableDocument {
    let (sheet, payee) = (payment.sheet, words.name(of: payment.payee))
    let day =
      sheet.paidOn.map { "Ngày chi: \(wording.text(of: $0))." }
      ?? "Chưa chi; thuế tính theo ngày ký và tính lại theo ngày chi."
    return try TableDocument(
      words.heading(
        payment.portal, symbol: sheet.number, sheet.paidOn ?? sheet.seal?.at.civilDate,
        title: "PHIẾU CHI TRẢ NHUẬN BÚT, THÙ LAO",
        abstract: "Kỳ \(words.days(sheet.from, sheet.to))"),
      lead: ["Người hưởng: \(payee).", "Theo bảng kê số \(sheet.number). \(day)"],
      columns: Self.columns, groups: [TableGroup(rows: rows(of: payment))], wordsOf: "net",
      notes: words.citations(of: payment.lines, [payment.withholding]),
      logHead: words.logHead(of: sheet),
      signatures: [
        SignatureBox(office: "NGƯỜI LẬP", name: words.hand(.prepare, of: payment.steps)),
        SignatureBox(office: "KẾ TOÁN", name: words.hand(.pay, of: payment.steps)),
        SignatureBox(office: "NGƯỜI NHẬN", name: payee),
      ], tab: payee)
  }

  /// All payments of a year, made on `day`.
  public func leaflet(_ year: PaidYear, on day: CivilDate) throws -> TableDocument {
    guard let portal = words.board.portals[year.payee.portal] else {
      throw NewsroomError.notFound(.portal, "\(year.payee.portal)")
    }
    let payee = words.name(of: year.payee)
    return try TableDocument(
      words.heading(
        portal, symbol: "NB-\(year.year)", day, title: "PHIẾU TỔNG HỢP NHUẬN BÚT, THÙ LAO",
        abstract: "Đã chi trả trong năm \(year.year)"),
      lead: ["Người hưởng: \(payee)."], columns: Self.columns,
      groups: year.past.map { TableGroup(title(of: $0, year.payee), rows: rows(of: $0)) }
        + year.payments.map { TableGroup(title(of: $0), rows: rows(of: $0)) },
      totalLabel: "Cả năm", wordsOf: "net", notes: notes(of: year),
      signatures: [
        SignatureBox(office: "NGƯỜI LẬP", name: nil), SignatureBox(office: "KẾ TOÁN", name: nil),
      ], tab: payee)
  }

  private static let columns =
    FormWords.lineColumns + [
      TableColumn("gross", title: "Thành tiền (đồng)", .money, isSummed: true, width: 12),
      TableColumn("tax", title: "Thuế TNCN (đồng)", .money, isSummed: true, width: 11),
      TableColumn("net", title: "Thực nhận (đồng)", .money, isSummed: true, width: 12),
    ]

  /// The works, and what is withheld of all of them together in a line of its own: tax is on the payment, not on a work.
  private func rows(of payment: PaymentView) -> [[TableCell]] {
    let works = payment.lines.enumerated().map { row($0.offset + 1, $0.element) }
    return works + [taxRow(of: payment.withholding)]
  }

  private func row(_ number: Int, _ line: SheetLineView) -> [TableCell] {
    words.cells(number, of: line) + [.money(line.line.amount), .empty, .empty]
  }

  private func taxRow(of tax: Withholding) -> [TableCell] {
    let ground = wording.name(of: tax.ground)
    let title =
      tax.rate == Percent(0)
      ? "Không khấu trừ thuế TNCN (\(ground))"
      : "Khấu trừ thuế TNCN \(wording.text(of: tax.rate)) % (\(ground))"
    return taxRow(title, tax.tax, tax.net)
  }

  private func taxRow(_ title: String, _ tax: Dong, _ net: Dong) -> [TableCell] {
    [
      .empty, .empty, .empty, .text(title), .empty, .empty, .empty, .empty, .empty, .money(tax),
      .money(net),
    ]
  }

  private func title(of payment: PaymentView) -> String {
    let day = payment.sheet.paidOn.map { " · chi ngày \(wording.text(of: $0))" } ?? ""
    return "Bảng kê \(payment.sheet.number)\(day)\(unit(payment.portal, payment.payee))"
  }

  /// Who paid, where it was not the payee's own portal.
  private func unit(_ portal: PortalRecord, _ payee: PayeeRecord) -> String {
    portal.id == payee.portal ? "" : " · \(portal.unitName)"
  }

  // MARK: Old books

  private func title(of past: PastVoucher, _ payee: PayeeRecord) -> String {
    let day = wording.text(of: past.paidOn)
    return "Theo sổ cũ, chứng từ \(past.voucher) · chi ngày \(day)\(unit(past.portal, payee))"
  }

  private func rows(of past: PastVoucher) -> [[TableCell]] {
    let lines: [[TableCell]] = past.lines.enumerated().map { index, line in
      [
        .wholeNumber(index + 1), .date(line.published), .empty, .text(line.title),
        .text(line.genre), line.coefficient.map(TableCell.coefficient) ?? .empty, .empty, .empty,
        .money(line.amount), .empty, .empty,
      ]
    }
    return lines + [taxRow("Thuế TNCN theo sổ cũ", past.tax, past.gross - past.tax)]
  }

  private func notes(of year: PaidYear) -> [String] {
    let waiting =
      year.waiting == 0
      ? []
      : [
        """
        Còn \(wording.number(year.waiting)) tác phẩm đăng trong năm đã chấm mà chưa chi: \
        \(wording.money(year.waitingAmount)).
        """
      ]
    return waiting
      + words.citations(
        of: year.payments.flatMap(\.lines), year.payments.lazy.map(\.withholding))
  }
}
