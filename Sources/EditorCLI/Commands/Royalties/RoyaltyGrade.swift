import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct RoyaltyGrade: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyGrade, "grade") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @OptionGroup var part: PartOptions
  @Option(help: .option(.genre)) var genre: String?
  @Option(help: .option(.coefficient)) var coefficient: String?
  @Option(help: .option(.letterGrade)) var grade: Grade?
  @Option(help: .option(.gradeUnits)) var units: Int?
  @Option(help: .option(.lump)) var lump: String?
  @Option(help: .option(.adjust)) var adjust: [String] = []
  @Option(help: .option(.share)) var share: [String] = []
  @Option(help: .option(.gradeReason)) var reason = ""
  @Option(help: .option(.seenGrade)) var expect: String?
  @Flag(help: .option(.gradePlan)) var plan = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let act = GradeAct(
      on: try newsroom.itemID(item), part: part.part, genre: genre, try basis(invocation),
      adjustments: try adjust.map { try adjustment($0, invocation) },
      shares: try share.map { text in
        let given = try invocation.assignment(text)
        return GradeAct.GivenShare(given.name, given.number)
      }, reason: reason, seen: try expect.map(invocation.number))
    let acting = try invocation.acting()
    if plan {
      let draft = try newsroom.foresee(act, by: acting)
      return try answer(draft, invocation, try newsroom.payeeNames(of: draft))
    }
    let answer = try newsroom.grade(act, by: acting, request: try invocation.request(change))
    try self.answer(answer, invocation)
  }

  private func basis(_ invocation: Invocation) throws -> GradeAct.Basis {
    switch (coefficient, grade, lump) {
    case (let text?, nil, nil): return .coefficient(try invocation.hundredths(text))
    case (nil, let letter?, nil): return .letter(letter, units: units ?? 1)
    case (nil, nil, let text?): return .lump(try invocation.money(text))
    default: throw UsageFault.gradeBasis
    }
  }

  private func adjustment(
    _ text: String, _ invocation: Invocation
  ) throws -> GradeAct.GivenAdjustment {
    let given = try invocation.assignment(text)
    guard let reason = AdjustmentReason(rawValue: given.name) else {
      throw UsageFault.unknownAdjustment(
        given.name, known: AdjustmentReason.allCases.map(\.rawValue))
    }
    return GradeAct.GivenAdjustment(reason, given.number, note: given.note)
  }

  private func answer(
    _ draft: GradeDraft, _ invocation: Invocation, _ names: [String]
  ) throws {
    let answers = WorkAnswers(invocation)
    let wording = invocation.wording
    invocation.answer(
      .object([
        "genre": .string(draft.genre.code), "steps": answers.json(draft.sum),
        "amount": .money(draft.sum.amount), "exact": .string(draft.sum.exact.notation),
        "shares": .array(
          zip(draft.shares, names).map { share, name in
            .object([
              "name": .string(name), "percent": .hundredths(share.percent),
              "amount": .money(share.amount),
            ])
          }),
      ])
    ) {
      var sheet = Sheet()
      sheet.add(wording.label(.genre), draft.genre.title)
      answers.add(draft.sum, to: &sheet)
      sheet.heading(wording.label(.payees))
      for (share, name) in zip(draft.shares, names) {
        sheet.line("\(name) \(wording.text(of: share.percent)) % = \(wording.money(share.amount))")
      }
      return sheet.text
    }
  }

  private func answer(_ answer: Answer<GradeOutcome>, _ invocation: Invocation) throws {
    let (outcome, wording) = (answer.outcome, invocation.wording)
    invocation.answer(
      .object([
        "done": true, "item": .string(outcome.item), "part": .string(outcome.part.rawValue),
        "standing": .string(outcome.standing.rawValue), "amount": .money(outcome.amount),
        "grade": .string("\(outcome.grade)"), "request": .string(answer.request.text),
        "repeated": .bool(answer.isRepeated),
      ])
    ) {
      invocation.line(
        [
          outcome.item, wording.name(of: outcome.part), wording.name(of: outcome.standing),
          wording.money(outcome.amount),
        ], answer.request)
    }
    if answer.isRepeated { invocation.notice(.repeated) }
  }
}
