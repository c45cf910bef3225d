import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct RoyaltyList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyList, "list") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var period: PeriodOptions
  @Option(help: .option(.royaltyPortals)) var portal: [String] = []
  @Option(help: .option(.standing)) var standing: WorkStanding?
  @Flag(help: .option(.totals)) var totals = false

  func run(in invocation: Invocation) throws {
    let (newsroom, acting) = (try invocation.newsroom(), try invocation.acting())
    let days = try invocation.days(period)
    let scope = try newsroom.workScope(
      of: portal, standing, from: days.from, to: days.to, by: acting)
    if totals {
      return invocation.answer(try newsroom.workTotals(in: scope, by: acting))
    }
    let limit = try invocation.limit(page.limit)
    let works = try newsroom.works(
      in: scope, before: try page.after.map(WorkPlace.init(printed:)), limit: limit, by: acting)
    let answers = WorkAnswers(invocation)
    invocation.answer(
      works, head: WorkAnswers.head, json: { answers.json($0) }, row: answers.row)
    if works.count == limit, let last = works.last {
      invocation.notice(.nextPage(last.line.work.place.printed))
    }
  }
}

struct RoyaltyShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @OptionGroup var part: PartOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let detail = try newsroom.workDetail(
      of: try newsroom.itemID(item), part.part, by: try invocation.acting())
    let answers = WorkAnswers(invocation)
    let names = try invocation.names()
    let board = try newsroom.board()
    invocation.answer(answers.json(detail, FactWriter(board: board), names)) {
      answers.sheet(detail, names)
    }
  }
}

struct RoyaltyExempt: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyExempt, "exempt") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @OptionGroup var part: PartOptions
  @Option(help: .option(.exemptWhy)) var why: ExemptReason
  @Option(help: .option(.exemptNote)) var note = ""

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.exempt(
      try newsroom.itemID(item), part.part, because: why, note: note,
      by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .number)
  }
}

struct RoyaltyUnexempt: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyUnexempt, "unexempt") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @OptionGroup var part: PartOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.endExemption(
      of: try newsroom.itemID(item), part.part, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .number)
  }
}

extension WorkPlace {
  /// As `--after` takes it.
  var printed: String { "\(publishedAt.milliseconds)-\(id)" }

  init(printed text: String) throws {
    let parts = text.split(separator: "-")
    guard parts.count == 2, let time = Int64(parts[0]), let id = Int64(parts[1]) else {
      throw UsageFault.unreadableNumber(text)
    }
    self.init(publishedAt: Timestamp(milliseconds: time), id: ID(id))
  }
}

extension Invocation {
  fileprivate func answer(_ totals: WorkTotals) {
    let standings = WorkStanding.allCases
    answer(
      .object([
        "works": .number(totals.all), "graded": .number(totals.graded),
        "amount": .money(totals.amount),
        "standings": .object(
          Dictionary(
            uniqueKeysWithValues: standings.map { standing in
              (
                standing.rawValue,
                .object([
                  "works": .number(totals.works[standing] ?? 0),
                  "amount": .money(totals.amounts[standing] ?? .zero),
                ])
              )
            })),
      ])
    ) {
      let rows = standings.map { standing in
        [
          wording.name(of: standing), wording.number(totals.works[standing] ?? 0),
          wording.money(totals.amounts[standing] ?? .zero),
        ]
      }
      let sum = [
        wording.label(.total), wording.number(totals.all), wording.money(totals.amount),
      ]
      return Table(
        head: [.state, .count, .amount].map(wording.label), rows: rows + [sum]
      ).text
    }
  }
}
