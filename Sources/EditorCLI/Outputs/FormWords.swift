import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// What official documents about royalties say alike, whatever they list. Their words are Vietnamese whatever the screen
/// speaks: they are official forms.
struct FormWords {
  let board: Board
  let wording = VietnameseWording()

  init(_ board: Board) { self.board = board }

  func heading(
    _ portal: PortalRecord, symbol: String, _ date: CivilDate?, title: String, abstract: String
  ) -> DocumentHeading {
    DocumentHeading(
      parentBody: portal.parent.flatMap { board.portals[$0]?.unitName },
      issuingBody: portal.unitName, number: DocumentNumber(nil, symbol: symbol),
      place: place(of: portal), date: date, title: title, abstract: abstract)
  }

  /// The name of the root's place: documents of a unit below it name the province.
  private func place(of portal: PortalRecord) -> String {
    let root = board.line(of: portal.id).last ?? portal
    return root.unitName.split(separator: " ").suffix(2).joined(separator: " ")
  }

  func days(_ from: CivilDate, _ to: CivilDate) -> String {
    "từ \(wording.text(of: from)) đến \(wording.text(of: to))"
  }

  /// Whose data were erased has a code and no name.
  func name(of payee: PayeeRecord) -> String { payee.name.isEmpty ? payee.code : payee.name }

  // MARK: Works

  func title(of work: WorkLine?, isHidden: Bool) -> String {
    isHidden ? "(tin bài hạn chế)" : work?.title ?? ""
  }

  private func title(of line: SheetLineView) -> String {
    let title = title(of: line.work, isHidden: line.isHidden)
    guard line.line.kind != .work else { return title }
    let kind = wording.name(of: line.line.kind)
    return title.isEmpty
      ? "\(kind): \(line.line.reason)" : "\(title) – \(kind): \(line.line.reason)"
  }

  func genre(of work: WorkLine?) -> String {
    guard let work else { return "" }
    return work.work.part == WorkPart.first(of: work.kind)
      ? wording.name(of: work.kind) : wording.name(of: work.work.part)
  }

  func adjustments(of grading: Grading?) -> String {
    guard let grading else { return "" }
    let parts = grading.share.percents.map { "tỷ lệ × \(wording.text(of: $0)) %" }
    let adjustments = grading.adjustments.map {
      // The reason first: a text that begins with + would be guarded against spreadsheet programs.
      "\(wording.name(of: $0.reason)) \($0.reason.isPart ? "×" : "+") \(wording.text(of: $0.percent)) %"
    }
    return (parts + adjustments).joined(separator: "; ")
  }

  private func share(of line: SheetLineView) -> Percent? {
    line.grade?.shares.first { $0.payee == line.payee.id }?.percent
  }

  /// What each document tells of a line of a sheet before its money.
  static let lineColumns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 4),
    TableColumn("published", title: "Ngày đăng", .date, width: 10),
    TableColumn("item", title: "Số tin bài", .text, width: 14),
    TableColumn("title", title: "Tên tác phẩm", .text, width: 36),
    TableColumn("genre", title: "Thể loại", .text, width: 12),
    TableColumn("coefficient", title: "Hệ số", .coefficient, width: 6),
    TableColumn("adjustments", title: "Điều chỉnh", .text, width: 16),
    TableColumn("share", title: "Tỷ lệ hưởng (%)", .percent, width: 8),
  ]

  func cells(_ number: Int, of line: SheetLineView) -> [TableCell] {
    [
      .wholeNumber(number), line.work.map { .date($0.work.published) } ?? .empty,
      line.work.map { .text($0.number) } ?? .empty, .text(title(of: line)),
      .text(genre(of: line.work)),
      line.grade?.grading.coefficient.map(TableCell.coefficient) ?? .empty,
      .text(adjustments(of: line.grade?.grading)), share(of: line).map(TableCell.percent) ?? .empty,
    ]
  }

  // MARK: Below the table

  /// Each rule once: what amounts and taxes follow.
  func citations(
    of lines: [SheetLineView], _ payments: some Sequence<Withholding>
  ) -> [String] {
    var citations: [String] = []
    for line in lines {
      guard let sum = RoyaltySum(notation: line.line.steps) else { continue }
      citations += sum.steps.compactMap(\.citation)
    }
    citations += payments.map(\.citation.text)
    var seen: Set<String> = []
    let each = citations.filter { seen.insert($0).inserted }
    return each.isEmpty ? [] : ["Căn cứ: \(each.joined(separator: "; "))."]
  }

  func logHead(of sheet: SheetRecord) -> Reports.LogHead? {
    sheet.seal.flatMap { seal in
      Reports.LogHead(
        size: Int(seal.head.size), digits: String(seal.head.hash.hexadecimal.prefix(16)))
    }
  }

  /// Whoever made the step last.
  func hand(_ step: SheetStep, of steps: [SheetStepRecord]) -> String? {
    steps.last { $0.step == step }.map { board.name($0.person) }
  }
}

extension RoyaltyStep {
  /// The rule that the step follows.
  fileprivate var citation: String? {
    switch kind {
    case .graded(_, _, let citation): citation.text
    case .adjusted(_, let citation): citation?.text
    case .shared, .lump: nil
    }
  }
}
