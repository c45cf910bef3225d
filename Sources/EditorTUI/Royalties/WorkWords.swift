import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Workflow

/// A work in the words of its columns.
struct WorkWords {
  let published: String
  let kind: String
  let title: String
  let payees: String
  let coefficient: String
  let range: String
  let adjustments: String
  let amount: String
  let standing: String

  init(_ view: WorkView, _ session: Session) {
    let (line, wording) = (view.line, session.wording)
    let date = line.work.published
    published =
      date.year == session.now.civilDate.year
      ? String(date.vietnameseText.prefix(5)) : date.vietnameseText
    kind =
      line.work.part == WorkPart.first(of: line.kind)
      ? session.shortTitle(of: line.kind) : wording.name(of: line.work.part)
    title =
      (line.isWithdrawn ? "✗ " : "") + (view.isHidden ? session.royalty(.hiddenTitle) : line.title)
    payees = view.payees.map { payee in
      let name = payee.name.split(separator: " ").last.map(String.init) ?? payee.name
      return payee.percent == .all ? name : "\(name) \(wording.text(of: payee.percent))"
    }.joined(separator: " ")
    coefficient =
      view.grade.map { grade in
        grade.grading.coefficient.map(wording.text(of:)) ?? "–"
      } ?? ""
    range =
      view.range.map { "\(wording.text(of: $0.from))–\(wording.text(of: $0.to))" } ?? ""
    adjustments = (view.grade?.grading.adjustments ?? []).map { adjustment in
      "\(adjustment.reason.isPart ? "×" : "+")\(wording.text(of: adjustment.percent)) % "
        + wording.name(of: adjustment.reason)
    }.joined(separator: ", ")
    amount = view.grade == nil ? "" : wording.number(Int(line.work.amount.amount))
    standing = wording.name(of: line.work.standing)
  }

  /// All of it in one sentence, for who hears it.
  var sentence: String {
    sentences([
      [published, kind, title].joined(separator: ", "), payees,
      coefficient.isEmpty ? standing : "\(standing): \(coefficient), \(amount) đồng",
    ])
  }
}
