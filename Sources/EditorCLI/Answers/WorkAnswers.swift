import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

/// Works of royalties, for scripts and for people.
struct WorkAnswers {
  static let head: [Label] = [
    .number, .publishedAt, .kind, .title, .payees, .coefficient, .range, .amount, .state,
  ]

  let wording: any Wording

  init(_ invocation: Invocation) { wording = invocation.wording }

  func row(_ view: WorkView) -> [String] {
    let line = view.line
    return [
      line.number, wording.text(of: line.work.published), kind(line), title(view),
      payees(view), coefficient(view), range(view.range), amount(view),
      wording.name(of: line.work.standing),
    ]
  }

  private func kind(_ line: WorkLine) -> String {
    line.work.part == WorkPart.first(of: line.kind)
      ? wording.name(of: line.kind) : wording.name(of: line.work.part)
  }

  private func title(_ view: WorkView) -> String {
    view.isHidden ? wording.label(.closedItem) : view.line.title
  }

  private func payees(_ view: WorkView) -> String {
    view.payees.map { "\($0.name) \(wording.text(of: $0.percent))" }.joined(separator: ", ")
  }

  private func coefficient(_ view: WorkView) -> String {
    view.grade?.grading.coefficient.map(wording.text(of:)) ?? ""
  }

  private func range(_ range: RateRange?) -> String {
    range.map { "\(wording.text(of: $0.from))–\(wording.text(of: $0.to))" } ?? ""
  }

  private func amount(_ view: WorkView) -> String {
    view.grade == nil ? "" : wording.money(view.line.work.amount)
  }

  // MARK: JSON

  func json(_ view: WorkView) -> JSON {
    let work = view.line.work
    return .object([
      "item": .string(view.line.number), "part": .string(work.part.rawValue),
      "title": view.isHidden ? .null : .string(view.line.title),
      "kind": .string(view.line.kind.rawValue), "published": .date(work.published),
      "standing": .string(work.standing.rawValue), "amount": .money(work.amount),
      "withdrawn": .bool(view.line.isWithdrawn),
      "exempt": .optional(work.exemption?.reason.rawValue),
      "grade": view.grade.map(json) ?? .null,
      "range": view.range.map {
        .object(["from": .hundredths($0.from), "to": .hundredths($0.to)])
      } ?? .null,
      "payees": .array(
        view.payees.map {
          .object(["name": .string($0.name), "percent": .hundredths($0.percent)])
        }),
    ])
  }

  func json(_ grade: GradeRecord) -> JSON {
    .object([
      "id": .string("\(grade.id)"), "decisive": .bool(grade.isDecisive),
      "genre": .string(grade.genre),
      "coefficient": grade.grading.coefficient.map(JSON.hundredths) ?? .null,
      "adjustments": .array(
        grade.grading.adjustments.map {
          .object([
            "reason": .string($0.reason.rawValue), "percent": .hundredths($0.percent),
            "note": .string(grade.notes[$0.reason] ?? ""),
          ])
        }),
      "reason": .string(grade.reason), "amount": .money(grade.amount),
      "exact": .string(grade.exact.notation), "at": .time(grade.at),
    ])
  }

  func json(_ sum: RoyaltySum) -> JSON {
    .array(
      sum.steps.map { step in
        .object([
          "step": .string(wording.text(of: step.kind)), "after": .string(step.after.notation),
          "rounded": .money(step.after.rounded),
        ])
      })
  }

  func json(_ detail: WorkDetail, _ facts: FactWriter, _ names: Names) -> JSON {
    json(detail.view).merging([
      "steps": detail.sum.map { json($0) } ?? .null,
      "grades": .array(detail.grades.map(json)),
      "newest_grade": .string("\(detail.newest)"),
      "pay_by": .optional(detail.payBy), "sheet": .optional(detail.sheet?.number),
      "decision": .optional(detail.rates?.table.decision),
      "proposed_shares": .array(
        detail.proposed.shares.map {
          .object(["payee": .string($0.payee.code), "percent": .hundredths($0.percent)])
        }),
      "alarms": .array(
        detail.alarms.map { alarm in
          .object([
            "code": .string(alarm.code), "message": .string(wording.sentence(for: alarm, names)),
            "facts": .object(facts.facts(of: alarm)),
          ])
        }),
    ])
  }

  // MARK: For people

  func sheet(_ detail: WorkDetail, _ names: Names) -> String {
    let (view, work) = (detail.view, detail.view.line.work)
    var sheet = Sheet()
    sheet.add(wording.label(.number), view.line.number)
    sheet.add(wording.label(.title), title(view))
    sheet.add(wording.label(.kind), kind(view.line))
    sheet.add(wording.label(.publishedAt), wording.text(of: work.published))
    sheet.add(wording.label(.state), wording.name(of: work.standing))
    sheet.add(wording.label(.reason), work.exemption.map { wording.name(of: $0.reason) })
    sheet.add(wording.label(.decision), detail.rates?.table.decision)
    sheet.add(wording.label(.range), range(view.range))
    sheet.add(wording.label(.payees), payees(view))
    sheet.add(wording.label(.payBy), detail.payBy.map(wording.text(of:)))
    sheet.add(wording.label(.sheet), detail.sheet?.number)
    if let sum = detail.sum { add(sum, to: &sheet) }
    if !detail.alarms.isEmpty { sheet.heading(wording.label(.alarms)) }
    for alarm in detail.alarms { sheet.line("! \(wording.sentence(for: alarm, names))") }
    if detail.grades.count > 1 { sheet.heading(wording.label(.proposals)) }
    for grade in detail.grades where detail.grades.count > 1 {
      sheet.line(
        "\(names.person(grade.person)): \(wording.money(grade.amount)) "
          + (grade.grading.coefficient.map(wording.text(of:)) ?? ""))
    }
    return sheet.text
  }

  func add(_ sum: RoyaltySum, to sheet: inout Sheet) {
    sheet.heading(wording.label(.steps))
    for step in sum.steps {
      sheet.line("\(wording.text(of: step.kind)) = \(wording.money(step.after.rounded))")
    }
    sheet.line("\(wording.label(.amount)): \(wording.money(sum.amount))")
  }
}
