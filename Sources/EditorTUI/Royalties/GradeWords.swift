import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What stands above the form of the grader.
struct GradeWords {
  private let detail: WorkDetail
  private let names: Names
  private let session: Session
  private var wording: any Wording { session.wording }

  init(_ detail: WorkDetail, _ names: Names, _ session: Session) {
    self.detail = detail
    self.names = names
    self.session = session
  }

  var head: [FormBox.Line] {
    var lines = [FormBox.Line(ruleWords)]
    lines.append(
      detail.rates.map { FormBox.Line(session.royalty(.rates($0.table.decision)), .dim) }
        ?? FormBox.Line(session.royalty(.noRates), .error))
    if let range = detail.view.range { lines.append(FormBox.Line(capWords(range), .dim)) }
    lines += formerLines
    lines += detail.alarms.map {
      FormBox.Line("! \(wording.sentence(for: $0, names))", .warning)
    }
    if detail.grades.count > 1 {
      lines += detail.grades.map { grade in
        FormBox.Line(
          session.royalty(
            .proposalBy(
              names.person(grade.person),
              grade.grading.coefficient.map(wording.text(of:)) ?? "–",
              wording.money(grade.amount))))
      }
    }
    if !detail.proposed.strangers.isEmpty {
      let people = detail.proposed.strangers.map(names.person).joined(separator: ", ")
      lines.append(FormBox.Line(session.royalty(.strangers(people)), .warning))
    }
    if detail.right == .none { lines.append(FormBox.Line(session.royalty(.notForYou), .dim)) }
    return lines
  }

  /// The sum with its rules, who gets what, and what to look at: for reading only.
  var tabLines: [FormBox.Line] {
    let payees = detail.view.payees.map { "\($0.name) \(wording.text(of: $0.percent)) %" }
    return (detail.sum.map { lines(of: $0) } ?? [])
      + (payees.isEmpty
        ? [] : [FormBox.Line(session.royalty(.sharesAre(payees.joined(separator: "; "))))])
      + head.filter { $0.text != session.royalty(.notForYou) }
  }

  private var ruleWords: String {
    let day = detail.published
    var words = [session.royalty(.rule(day))]
    if case .money(let salary)? = detail.law.figure(.baseSalary, on: day)?.value,
      case .percent(let part)? = detail.law.figure(.unitShare, on: day)?.value,
      let citation = detail.law.figure(.baseSalary, on: day)?.citation
    {
      let unit = ExactAmount(salary).part(part).rounded
      words.append(session.royalty(.unit(wording.money(unit), citation.text)))
    }
    if let last = detail.payBy {
      words.append(session.royalty(.payBy(last, isPast: session.now.civilDate > last)))
    }
    return words.joined(separator: session.separator)
  }

  private func capWords(_ range: RateRange) -> String {
    let group = detail.view.grade?.group ?? detail.view.line.kind.royaltyGroup
    var cap = "–"
    if case .coefficient(let most)? = detail.law.figure(group.cap, on: detail.published)?.value {
      cap = wording.text(of: most)
    }
    return session.royalty(
      .rangeAndCap("\(wording.text(of: range.from))–\(wording.text(of: range.to))", cap))
  }

  /// The last coefficients, the newest first.
  private var formerLines: [FormBox.Line] {
    func list(_ grades: [FormerGrade]) -> String {
      grades.filter { $0.work != detail.view.line.work.id }
        .map { $0.coefficient.map(wording.text(of:)) ?? wording.money($0.amount) }
        .joined(separator: " ")
    }
    var lines: [FormBox.Line] = []
    let ofGenre = list(detail.ofGenre)
    if !ofGenre.isEmpty { lines.append(FormBox.Line(session.royalty(.lastOfGenre(ofGenre)), .dim)) }
    let ofAuthor = list(detail.ofAuthor)
    if !ofAuthor.isEmpty {
      let name = detail.view.payees.first?.name ?? detail.proposed.shares.first?.payee.name ?? ""
      lines.append(FormBox.Line(session.royalty(.lastOfAuthor(name, ofAuthor)), .dim))
    }
    return lines
  }

  // MARK: The sum

  /// What it comes to, then each step with its rule where there is more than one.
  func lines(of sum: RoyaltySum) -> [FormBox.Line] {
    let total = FormBox.Line(
      "\(session.royalty(.sumSoFar)): \(wording.money(sum.amount))", .heading)
    return [total]
      + sum.steps.map { step in
        FormBox.Line("  \(wording.text(of: step.kind)) = \(wording.money(step.after.rounded))")
      }
  }

  func lines(of draft: GradeDraft, _ names: [String]) -> [FormBox.Line] {
    let shares = zip(draft.shares, names).map { share, name in
      "\(name) \(wording.text(of: share.percent)) % = \(wording.money(share.amount))"
    }
    return lines(of: draft.sum) + [
      FormBox.Line(session.royalty(.sharesAre(shares.joined(separator: "; "))))
    ]
  }
}
