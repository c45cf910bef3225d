import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct FundGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.royaltyFund, "fund", [FundShow.self, FundAdd.self, FundSet.self])
  }
}

struct FundOptions: ParsableArguments {
  @Argument(help: .option(.portalCode)) var portal: String
  @Argument(help: .option(.year)) var year: Int
}

struct FundShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyFundShow, "show") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var of: FundOptions

  func run(in invocation: Invocation) throws {
    let view = try invocation.newsroom().fund(
      of: of.portal, of.year, by: try invocation.acting())
    invocation.answer(Self.json(view)) { Self.text(view, invocation.wording) }
  }

  private static func json(_ view: FundView) -> JSON {
    let balance = view.balance
    return .object([
      "portal": .string(view.portal.code), "year": .number(view.year),
      "over": .optional(view.fund?.over.rawValue), "given": .money(balance.given),
      "graded": .money(balance.graded), "listed": .money(balance.listed),
      "paid": .money(balance.paid), "past": .money(view.past), "left": .money(balance.left),
      "encouragement": .money(view.encouragement),
      "forecast": view.forecast.map(JSON.money) ?? .null,
      "months": .array(view.months.map(JSON.money)),
      "entries": .array(
        view.entries.map {
          .object([
            "kind": .string($0.kind.rawValue), "amount": .money($0.amount),
            "note": .string($0.note), "at": .time($0.at),
          ])
        }),
    ])
  }

  private static func text(_ view: FundView, _ wording: any Wording) -> String {
    let balance = view.balance
    var sheet = Sheet()
    sheet.add(wording.label(.portal), view.portal.name)
    sheet.add(wording.label(.year), "\(view.year)")
    sheet.add(wording.label(.fundGiven), wording.money(balance.given))
    sheet.add(wording.label(.fundGraded), wording.money(balance.graded))
    sheet.add(wording.label(.fundListed), wording.money(balance.listed))
    sheet.add(wording.label(.fundPaid), wording.money(balance.paid))
    if view.past != .zero { sheet.add(wording.label(.ofOldBooks), wording.money(view.past)) }
    sheet.add(wording.label(.fundLeft), wording.money(balance.left))
    sheet.add(wording.label(.encouragement), wording.money(view.encouragement))
    sheet.add(wording.label(.forecast), view.forecast.map(wording.money))
    sheet.add(wording.label(.fundOver), view.fund.map { wording.name(of: $0.over) })
    if !view.entries.isEmpty { sheet.heading(wording.label(.fundLines)) }
    for entry in view.entries {
      sheet.line(
        "\(wording.text(of: entry.at)) · \(wording.name(of: entry.kind)) · "
          + "\(wording.money(entry.amount)) · \(entry.note)")
    }
    return sheet.text + "\n"
      + Bars(
        view.months.enumerated().map { ("\($0 + 1)", $1) }, wording
      ).text
  }
}

struct FundAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyFundAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var of: FundOptions
  @Option(parsing: .unconditional, help: .option(.fundAmount)) var amount: String
  @Option(help: .option(.fundKind)) var kind = FundEntry.Kind.budget
  @Option(help: .option(.fundNote)) var note: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().addToFund(
      of: of.portal, of.year, kind, try invocation.money(amount), note: note,
      by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }
}

struct FundSet: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyFundSet, "set") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var of: FundOptions
  @Option(help: .option(.fundOver)) var over: FundRecord.Over?
  @Option(help: .option(.fundEncouragement)) var encouragement: String?
  @Option(help: .option(.fundAuthorMonth)) var authorMonth: String?

  func run(in invocation: Invocation) throws {
    let wanted = FundChange(
      over: over, encouragement: try encouragement.map(invocation.hundredths),
      authorMonth: try authorMonth.map(invocation.money))
    if wanted == FundChange() { throw UsageFault.nothingToChange }
    let answer = try invocation.newsroom().setFund(
      of: of.portal, of.year, wanted, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }
}
