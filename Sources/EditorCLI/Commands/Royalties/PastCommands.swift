import ArgumentParser
import Newsroom
import Rulebook
import Storage
import Workflow

struct PastImport: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyPastImport, "import") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeFile)) var file: String
  @Option(help: .option(.pastPortal)) var portal: String
  @Flag(help: .option(.applyImport)) var apply = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let request = try invocation.request(change)
    let file = try CsvList<PastColumn>(reading: file, invocation) {
      $0.isSuperset(of: PastColumn.needed)
    }
    let list = file.rows.map { row in
      ListedPast(
        row: row.number,
        fields: Dictionary(uniqueKeysWithValues: PastColumn.allCases.map { ($0, row[$0]) }))
    }
    try ListImport<PastOutcome>(
      unreadable: [], planned: Notice.pastPlanned, done: Notice.pastTakenIn,
      faults: Notice.pastFaults, rows: \.lines, facts: \.facts
    ).run(
      in: invocation, isApplied: apply,
      trying: { try newsroom.tryPastRoyalties(list, on: portal, by: acting) },
      taking: {
        try newsroom.importPastRoyalties(list, on: portal, by: acting, request: request)
      })
  }
}

struct PastList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyPastList, "list") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var period: PeriodOptions
  @Option(help: .option(.royaltyPortals)) var portal: [String] = []
  @Option(help: .option(.pastPayee)) var payee: String?

  func run(in invocation: Invocation) throws {
    let limit = try invocation.limit(page.limit)
    let days = try invocation.days(period)
    let lines = try invocation.newsroom().pastRoyalties(
      on: portal, payee: payee, from: days.from, to: days.to,
      before: try page.after.map(PastPlace.init(printed:)), limit: limit,
      by: try invocation.acting())
    let answers = PastAnswers(wording: invocation.wording)
    invocation.answer(
      lines, head: PastAnswers.head, json: { answers.json($0) }, row: answers.row)
    if lines.count == limit, let last = lines.last {
      invocation.notice(.nextPage(last.place.printed))
    }
  }
}

struct PastRemove: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyPastRemove, "remove") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.pastVoucher)) var voucher: String
  @Option(help: .option(.pastPortal)) var portal: String
  @Option(help: .option(.pastReason)) var reason: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().removePastVoucher(
      voucher, on: portal, reason: reason, by: try invocation.acting(),
      request: try invocation.request(change))
    let outcome = answer.outcome
    invocation.answer(
      JSON.object([
        "done": true, "removed": .number(outcome.lines),
        "request": .string(answer.request.text), "repeated": .bool(answer.isRepeated),
      ]).merging(outcome.facts)
    ) {
      invocation.line(
        [invocation.wording.sentence(for: Notice.pastRemoved(outcome))], answer.request)
    }
    if answer.isRepeated { invocation.notice(.repeated) }
  }
}

extension PastOutcome {
  /// For scripts, beside the count of lines.
  fileprivate var facts: [String: JSON] {
    ["vouchers": .number(vouchers), "amount": .money(amount), "tax": .money(tax)]
  }
}

extension PastPlace {
  /// As `--after` takes it.
  var printed: String { "\(published.isoText).\(id)" }

  init(printed text: String) throws {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let id = Int64(parts[1]),
      let published = try? CivilDate(iso: String(parts[0]))
    else { throw UsageFault.unreadableNumber(text) }
    self.init(published: published, id: ID(id))
  }
}
