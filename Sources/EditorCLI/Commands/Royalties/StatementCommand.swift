import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct RoyaltyStatement: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyStatement, "statement") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var page: PageOptions
  @OptionGroup var period: PeriodOptions
  @Argument(help: .option(.linePayee)) var payee: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let (days, acting) = (try invocation.days(period), try invocation.acting())
    let statement = try newsroom.statement(
      of: payee, from: days.from, to: days.to,
      before: try page.after.map(WorkPlace.init(printed:)),
      limit: try invocation.limit(page.limit), by: acting)
    try newsroom.noteStatementRead(of: statement.payee, by: acting)
    let answers = StatementAnswers(invocation, try invocation.allNames())
    invocation.answer(answers.json(statement)) { answers.text(statement) }
    if statement.hasMorePast {
      invocation.notice(.morePast(payee: statement.payee.code))
    }
    if let next = statement.next { invocation.notice(.nextPage(next.printed)) }
  }
}

/// A statement of royalties, for scripts and for people.
private struct StatementAnswers {
  let wording: any Wording
  let works: WorkAnswers
  let past: PastAnswers
  let names: Names

  init(_ invocation: Invocation, _ names: Names) {
    wording = invocation.wording
    works = WorkAnswers(invocation)
    past = PastAnswers(wording: invocation.wording)
    self.names = names
  }

  func json(_ statement: Statement) -> JSON {
    .object([
      "payee": .string(statement.payee.code), "name": .string(statement.payee.name),
      "totals": .array(
        statement.tallies.map {
          .object([
            "year": .number($0.year), "standing": .string($0.standing.rawValue),
            "works": .number($0.works), "amount": .money($0.amount),
          ])
        }),
      "works": .array(statement.lines.map(json)),
      "payments": .array(
        statement.payments.map { payment in
          .object([
            "sheet": .string(payment.sheet.number),
            "state": .string(payment.sheet.state.rawValue),
            "paid_on": .optional(payment.sheet.paidOn),
            "gross": .money(payment.withholding.gross), "tax": .money(payment.withholding.tax),
            "net": .money(payment.withholding.net),
          ])
        }),
      "past_totals": past.totals(statement), "past": past.list(statement.past),
    ])
  }

  private func json(_ entry: StatementEntry) -> JSON {
    .object([
      "item": .string(entry.work.number), "part": .string(entry.work.work.part.rawValue),
      "title": entry.isHidden ? .null : .string(entry.work.title),
      "published": .date(entry.work.work.published),
      "standing": .string(entry.work.work.standing.rawValue),
      "percent": .hundredths(entry.percent), "amount": .money(entry.amount),
      "steps": works.json(entry.sum), "sheet": .optional(entry.sheet?.number),
      "paid_on": .optional(entry.sheet?.paidOn),
    ])
  }

  func text(_ statement: Statement) -> String {
    var sheet = Sheet()
    sheet.add(wording.label(.payee), statement.payee.name)
    let totals = Table(
      head: [.year, .state, .count, .amount].map(wording.label),
      rows: statement.tallies.map {
        [
          "\($0.year)", wording.name(of: $0.standing), wording.number($0.works),
          wording.money($0.amount),
        ]
      })
    let payments = Table(
      head: [.sheet, .state, .paidOn, .gross, .tax, .net].map(wording.label),
      rows: statement.payments.map { payment in
        [
          payment.sheet.number, wording.name(of: payment.sheet.state, names),
          payment.sheet.paidOn.map(wording.text(of:)) ?? "",
          wording.money(payment.withholding.gross), wording.money(payment.withholding.tax),
          wording.money(payment.withholding.net),
        ]
      })
    var text = sheet.text + "\n" + totals.text
    if !statement.payments.isEmpty { text += "\n" + payments.text }
    return text + statement.lines.map(self.text(of:)).joined() + past.text(statement)
  }

  private func text(of entry: StatementEntry) -> String {
    var sheet = Sheet()
    sheet.heading("\(entry.work.number) · \(wording.text(of: entry.work.work.published))")
    sheet.line(entry.isHidden ? wording.label(.closedItem) : entry.work.title)
    for step in entry.sum.steps {
      sheet.line("  \(wording.text(of: step.kind)) = \(wording.money(step.after.rounded))")
    }
    sheet.line(
      "  \(wording.text(of: entry.percent)) % = \(wording.money(entry.amount)) · "
        + wording.name(of: entry.work.work.standing)
        + (entry.sheet.map { " · \($0.number)" } ?? ""))
    return sheet.text
  }
}
