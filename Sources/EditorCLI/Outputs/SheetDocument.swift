import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// A payment sheet as an official document. Its words are Vietnamese whatever the screen speaks: it is an official form.
public struct SheetDocument {
  private let view: SheetView
  private let board: Board
  private let wording = VietnameseWording()

  public init(_ view: SheetView, _ board: Board) {
    self.view = view
    self.board = board
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
        .wholeNumber(index + 1), .text(payment.payee.name),
        .text(accounts[payment.payee.code] ?? ""), .text(payment.payee.bank),
        .money(payment.withholding.net), .text("Chi nhuan but \(view.sheet.number)"),
      ]
    }
    return try TableDocument(
      heading(title: "DANH SÁCH CHUYỂN KHOẢN"), columns: Self.transferColumns,
      groups: [TableGroup(rows: rows)], wordsOf: "net", signatures: signatures)
  }

  // MARK: Columns

  private static let columns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 4),
    TableColumn("published", title: "Ngày đăng", .date, width: 10),
    TableColumn("item", title: "Số tin bài", .text, width: 14),
    TableColumn("title", title: "Tên tác phẩm", .text, width: 36),
    TableColumn("genre", title: "Thể loại", .text, width: 12),
    TableColumn("coefficient", title: "Hệ số", .coefficient, width: 6),
    TableColumn("adjustments", title: "Điều chỉnh", .text, width: 16),
    TableColumn("share", title: "Tỷ lệ hưởng (%)", .percent, width: 8),
    TableColumn("amount", title: "Thành tiền (đồng)", .money, isSummed: true, width: 12),
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
    let share = line.grade?.shares.first { $0.payee == line.payee.id }?.percent
    return [
      .wholeNumber(number), line.work.map { .date($0.work.published) } ?? .empty,
      line.work.map { .text($0.number) } ?? .empty, .text(title(of: line)),
      .text(genre(of: line)), line.grade?.grading.coefficient.map(TableCell.coefficient) ?? .empty,
      .text(adjustments(of: line)), share.map(TableCell.percent) ?? .empty,
      .money(line.line.amount),
    ]
  }

  private func title(of line: SheetLineView) -> String {
    let title = line.isHidden ? "(tin bài hạn chế)" : line.work?.title ?? ""
    guard line.line.kind != .work else { return title }
    let kind = wording.name(of: line.line.kind)
    return title.isEmpty
      ? "\(kind): \(line.line.reason)" : "\(title) – \(kind): \(line.line.reason)"
  }

  private func genre(of line: SheetLineView) -> String {
    guard let work = line.work else { return "" }
    return work.work.part == WorkPart.first(of: work.kind)
      ? wording.name(of: work.kind) : wording.name(of: work.work.part)
  }

  private func adjustments(of line: SheetLineView) -> String {
    guard let grading = line.grade?.grading else { return "" }
    let parts = grading.share.percents.map { "× \(wording.text(of: $0)) %" }
    let adjustments = grading.adjustments.map {
      "\($0.reason.isPart ? "×" : "+") \(wording.text(of: $0.percent)) % \(wording.name(of: $0.reason))"
    }
    return (parts + adjustments).joined(separator: "; ")
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
    let (sheet, portal) = (view.sheet, view.portal)
    let parent = portal.parent.flatMap { board.portals[$0]?.unitName }
    return DocumentHeading(
      parentBody: parent, issuingBody: portal.unitName,
      number: DocumentNumber(nil, symbol: sheet.number), place: place,
      date: sheet.seal?.at.civilDate, title: title,
      abstract: "Kỳ từ \(wording.text(of: sheet.from)) đến \(wording.text(of: sheet.to))")
  }

  /// The name of the root's place: documents of a unit below it name the province.
  private var place: String {
    let root = board.line(of: view.portal.id).last ?? view.portal
    return root.unitName.split(separator: " ").suffix(2).joined(separator: " ")
  }

  /// Each rule once: what amounts and taxes follow.
  private var notes: [String] {
    var citations: [String] = []
    for line in view.lines {
      guard let sum = RoyaltySum(notation: line.line.steps) else { continue }
      citations += sum.steps.compactMap(\.citation)
    }
    citations += view.payments.map(\.withholding.citation.text)
    var seen: Set<String> = []
    let each = citations.filter { seen.insert($0).inserted }
    return each.isEmpty ? [] : ["Căn cứ: \(each.joined(separator: "; "))."]
  }

  private var head: Reports.LogHead? {
    view.sheet.seal.flatMap { seal in
      Reports.LogHead(
        size: Int(seal.head.size), digits: String(seal.head.hash.hexadecimal.prefix(16)))
    }
  }

  private var signatures: [SignatureBox] {
    let offices: [(SheetStep, String)] = [
      (.prepare, "NGƯỜI LẬP"), (.check, "NGƯỜI KIỂM TRA"), (.sign, "TRƯỞNG BAN"),
      (.pay, "KẾ TOÁN"),
    ]
    return offices.map { step, office in
      let made = view.steps.last { $0.step == step }
      return SignatureBox(office: office, name: made.map { board.name($0.person) })
    }
  }
}

extension RoyaltyStep {
  /// The rule that the step follows.
  var citation: String? {
    switch kind {
    case .graded(_, _, let citation): citation.text
    case .adjusted(_, let citation): citation?.text
    case .shared, .lump: nil
    }
  }
}
