import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// A payment sheet as an official document.
public struct SheetDocument {
  private let view: SheetView
  private let words: FormWords
  private var wording: VietnameseWording { words.wording }

  public init(_ view: SheetView, _ board: Board) {
    self.view = view
    words = FormWords(board)
  }

  /// Every line, those of one payee together, with what is withheld of each payee below.
  public func document() throws(TableFault) -> TableDocument {
    try TableDocument(
      heading(title: "BẢNG KÊ CHI TRẢ NHUẬN BÚT, THÙ LAO"), columns: Self.columns,
      groups: groups, wordsOf: "amount", notes: notes, logHead: head, signatures: signatures)
  }

  /// What each payee gets: gross, tax, net.
  public func payments() throws(TableFault) -> TableDocument {
    let rows = view.payments.enumerated().map { index, payment in
      Self.row(index + 1, payment, wording)
    }
    return try TableDocument(
      heading(title: "BẢNG TỔNG HỢP CHI TRẢ NHUẬN BÚT"), columns: Self.paymentColumns,
      groups: [TableGroup(rows: rows)], wordsOf: "net", notes: notes, logHead: head,
      signatures: signatures)
  }

  /// What a bank is to transfer. `accounts` are in clear, by the payees' codes.
  public func transfers(_ accounts: [String: String]) throws(TableFault) -> TableDocument {
    let paid = view.payments.filter { $0.withholding.net > .zero }
    let rows: [[TableCell]] = paid.enumerated().map { index, payment in
      [
        .wholeNumber(index + 1), .text(words.name(of: payment.payee)),
        .text(accounts[payment.payee.code] ?? ""), .text(payment.payee.bank),
        .money(payment.withholding.net), .text("Chi nhuan but \(view.sheet.number)"),
      ]
    }
    return try TableDocument(
      heading(title: "DANH SÁCH CHUYỂN KHOẢN"), columns: Self.transferColumns,
      groups: [TableGroup(rows: rows)], wordsOf: "net", signatures: signatures)
  }

  // MARK: Columns

  private static let columns =
    FormWords.lineColumns + [
      TableColumn("amount", title: "Thành tiền (đồng)", .money, isSummed: true, width: 12)
    ]

  private static let paymentColumns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 4),
    TableColumn("payee", title: "Họ và tên", .text, width: 26),
    TableColumn("works", title: "Số dòng", .wholeNumber, isSummed: true, width: 7),
    TableColumn("gross", title: "Tổng tiền (đồng)", .money, isSummed: true, width: 12),
    TableColumn("ground", title: "Căn cứ khấu trừ thuế", .text, width: 20),
    TableColumn("rate", title: "Thuế suất (%)", .percent, width: 7),
    TableColumn("tax", title: "Thuế TNCN (đồng)", .money, isSummed: true, width: 12),
    TableColumn("net", title: "Thực nhận (đồng)", .money, isSummed: true, width: 12),
    TableColumn("signature", title: "Ký nhận", .text, width: 12),
  ]

  private static let transferColumns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 4),
    TableColumn("payee", title: "Họ và tên", .text, width: 26),
    TableColumn("account", title: "Số tài khoản", .text, width: 18),
    TableColumn("bank", title: "Ngân hàng", .text, width: 20),
    TableColumn("net", title: "Số tiền (đồng)", .money, isSummed: true, width: 12),
    TableColumn("purpose", title: "Nội dung", .text, width: 24),
  ]

  // MARK: Rows

  private var groups: [TableGroup] {
    let linesOf = Dictionary(grouping: view.lines, by: \.payee.id)
    return view.payments.map { payment in
      let lines = linesOf[payment.payee.id] ?? []
      return TableGroup(
        payment.payee.name, rows: lines.enumerated().map { row($0 + 1, $1) })
    }
  }

  private func row(_ number: Int, _ line: SheetLineView) -> [TableCell] {
    words.cells(number, of: line) + [.money(line.line.amount)]
  }

  private static func row(
    _ number: Int, _ payment: SheetPaymentView, _ wording: any Wording
  ) -> [TableCell] {
    let tax = payment.withholding
    return [
      .wholeNumber(number), .text(payment.payee.name), .wholeNumber(payment.works),
      .money(tax.gross), .text(wording.name(of: tax.ground)), .percent(tax.rate),
      .money(tax.tax), .money(tax.net), .empty,
    ]
  }

  // MARK: Heading and foot

  private func heading(title: String) -> DocumentHeading {
    let sheet = view.sheet
    return words.heading(
      view.portal, symbol: sheet.number, sheet.seal?.at.civilDate, title: title,
      abstract: "Kỳ \(words.days(sheet.from, sheet.to))")
  }

  private var notes: [String] {
    words.citations(of: view.lines, view.payments.lazy.map(\.withholding))
  }

  private var head: Reports.LogHead? { words.logHead(of: view.sheet) }

  private var signatures: [SignatureBox] {
    let offices: [(SheetStep, String)] = [
      (.prepare, "NGƯỜI LẬP"), (.check, "NGƯỜI KIỂM TRA"), (.sign, "TRƯỞNG BAN"),
      (.pay, "KẾ TOÁN"),
    ]
    return offices.map { step, office in
      SignatureBox(office: office, name: words.hand(step, of: view.steps))
    }
  }
}
