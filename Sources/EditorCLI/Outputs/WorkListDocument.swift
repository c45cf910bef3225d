import Newsroom
import Reports
import Royalties
import Rulebook
import Storage
import Workflow

/// The works of a portal and period as a document: what was graded how.
public struct WorkListDocument {
  private let words: FormWords
  private var wording: VietnameseWording { words.wording }

  public init(_ board: Board) { words = FormWords(board) }

  /// `days` are nil at an end that is open; `standing` when the list is of one.
  public func document(
    _ works: [WorkView], of portal: PortalRecord, from: CivilDate?, to: CivilDate?,
    _ standing: WorkStanding?, on day: CivilDate
  ) throws(TableFault) -> TableDocument {
    let rows = works.enumerated().map { row($0.offset + 1, $0.element) }
    let facts = [
      from.map { "từ \(wording.text(of: $0))" }, to.map { "đến \(wording.text(of: $0))" },
      standing.map(wording.name(of:)),
    ].compactMap(\.self)
    return try TableDocument(
      words.heading(
        portal, symbol: "DS-NB", day, title: "DANH SÁCH TÁC PHẨM VÀ NHUẬN BÚT",
        abstract: facts.isEmpty ? "" : "Đăng \(facts.joined(separator: ", "))"),
      columns: Self.columns, groups: [TableGroup(rows: rows)], wordsOf: "amount")
  }

  private static let columns = [
    TableColumn("number", title: "TT", .wholeNumber, width: 5),
    TableColumn("published", title: "Ngày đăng", .date, width: 10),
    TableColumn("item", title: "Số tin bài", .text, width: 14),
    TableColumn("title", title: "Tên tác phẩm", .text, width: 34),
    TableColumn("genre", title: "Thể loại", .text, width: 11),
    TableColumn("payees", title: "Người hưởng", .text, width: 24),
    TableColumn("coefficient", title: "Hệ số", .coefficient, width: 6),
    TableColumn("range", title: "Khung", .text, width: 8),
    TableColumn("adjustments", title: "Điều chỉnh", .text, width: 14),
    TableColumn("amount", title: "Thành tiền (đồng)", .money, isSummed: true, width: 12),
    TableColumn("standing", title: "Tình trạng", .text, width: 12),
  ]

  private func row(_ number: Int, _ view: WorkView) -> [TableCell] {
    let work = view.line.work
    let range = view.range.map { "\(wording.text(of: $0.from))–\(wording.text(of: $0.to))" }
    let payees = view.payees.map {
      "\($0.name.isEmpty ? $0.code : $0.name) \(wording.text(of: $0.percent)) %"
    }
    return [
      .wholeNumber(number), .date(work.published), .text(view.line.number),
      .text(words.title(of: view.line, isHidden: view.isHidden)), .text(words.genre(of: view.line)),
      .text(payees.joined(separator: "; ")),
      view.grade?.grading.coefficient.map(TableCell.coefficient) ?? .empty, .text(range ?? ""),
      .text(words.adjustments(of: view.grade?.grading)),
      view.grade == nil ? .empty : .money(work.amount), .text(wording.name(of: work.standing)),
    ]
  }
}
