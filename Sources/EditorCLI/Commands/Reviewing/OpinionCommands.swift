import ArgumentParser
import Newsroom
import Rulebook
import Storage
import Workflow

struct OpinionGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .opinion, "opinion",
      [OpinionGive.self, OpinionAsk.self, OpinionWithdraw.self, OpinionList.self])
  }
}

struct OpinionGive: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.opinionGive, "give") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.verdict)) var verdict: Opinion.Verdict
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?
  @Option(help: .option(.comment)) var comment = ""

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.giveOpinion(
      verdict, on: try newsroom.itemID(item), comment: comment, expected: expected,
      by: try invocation.acting(), request: try invocation.request(change))
    try invocation.answer(answer)
  }
}

struct OpinionAsk: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.opinionAsk, "ask") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(name: .customLong("of"), help: .option(.askedLogin)) var people: [String] = []
  @Option(name: .customLong("role"), help: .option(.askedRole)) var roles: [Role] = []
  @Option(help: .option(.until)) var until: String
  @Option(help: .option(.question)) var question = ""
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let asked = OpinionQuestion(
      on: try newsroom.itemID(item), expected: expected, people: people, roles: RoleSet(roles),
      question: question, due: try invocation.time(until))
    try invocation.answer(
      try newsroom.ask(
        asked, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct OpinionWithdraw: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.opinionWithdraw, "withdraw") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(name: .customLong("of"), help: .option(.letGoLogin)) var people: [String]

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    try invocation.answer(
      try newsroom.withdrawQuestion(
        on: try newsroom.itemID(item), to: people, by: try invocation.acting(),
        request: try invocation.request(change)))
  }
}

struct OpinionList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.opinionList, "list") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let view = try newsroom.view(
      try newsroom.itemID(item), by: try invocation.acting())
    let (names, board) = (try invocation.allNames(), try newsroom.board())
    let wording = invocation.wording
    invocation.answer(
      view.askedOpinions,
      head: [.round, .asked, .askedBy, .due, .state, .verdict, .question],
      json: { json($0, board) },
      row: { asked in
        [
          "\(asked.round.number)", wording.name(of: asked.request.person, names),
          wording.name(of: asked.round.askedBy, names), wording.text(of: asked.round.due),
          asked.request.ending.map(wording.name(of:)) ?? wording.label(.waiting),
          asked.opinion.map { wording.name(of: $0.verdict) } ?? "", asked.round.question,
        ]
      })
  }

  private func json(_ asked: AskedOpinion, _ board: Board) -> JSON {
    .object([
      "round": .number(asked.round.number),
      "person": .string(board.login(asked.request.person)),
      "asked_by": .string(board.login(asked.round.askedBy)), "asked_at": .time(asked.round.at),
      "due": .time(asked.round.due), "question": .string(asked.round.question),
      "ended": .optional(asked.request.ending?.rawValue),
      "verdict": .optional(asked.opinion?.verdict.rawValue),
      "by": .optional(asked.opinion.map { board.login($0.person) }),
    ])
  }
}

extension Invocation {
  func answer(_ answer: Answer<AskedOutcome>) throws {
    let outcome = answer.outcome
    try self.answer(
      .object([
        "done": true, "number": .string(outcome.number),
        "round": outcome.round.map(JSON.number) ?? .null,
        "people": .strings(outcome.people), "request": .string(answer.request.text),
        "repeated": .bool(answer.isRepeated),
      ])
    ) {
      let board = try newsroom().board()
      let people = outcome.people.map { board.person(login: $0)?.name ?? $0 }
      let round = outcome.round.map { ["\(wording.label(.round)) \($0)"] } ?? []
      return line(
        [outcome.number] + round + [wording.enumeration(people, .and)], answer.request)
    }
    if answer.isRepeated { notice(.repeated) }
  }
}
