import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct RoyaltySlip: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySlip, "slip") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String
  @OptionGroup var document: DocumentOptions
  @Option(help: .option(.linePayee)) var payee: String?

  func run(in invocation: Invocation) throws {
    try invocation.give(.slips(sheet: sheet, payee: payee), into: document)
  }
}

struct RoyaltyLeaflet: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyLeaflet, "leaflet") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.linePayee)) var payee: String
  @Argument(help: .option(.year)) var year: Int
  @OptionGroup var document: DocumentOptions

  func run(in invocation: Invocation) throws {
    try invocation.give(.leaflet(payee: payee, year: year), into: document)
  }
}

struct RoyaltyCertificate: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyCertificate, "certificate") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.linePayee)) var payee: String
  @Argument(help: .option(.year)) var year: Int
  @OptionGroup var document: DocumentOptions
  @Option(help: .option(.payingPortal)) var portal: String?

  func run(in invocation: Invocation) throws {
    try invocation.give(
      .certificate(payee: payee, year: year, portal: portal), into: document)
  }
}

/// What a portal paid to whom and withheld: sums as an answer, with tax codes as a file.
struct RoyaltyIncomes: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyIncomes, "incomes") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var period: PeriodOptions
  @Argument(help: .option(.portalCode)) var portal: String
  @Option(help: .option(.incomesFile)) var file: String?
  @Option(help: .option(.exportForm)) var format: DocumentForm?
  @OptionGroup var confirm: ConfirmOptions

  func run(in invocation: Invocation) throws {
    let days = try invocation.wholePeriod(period)
    if let file {
      return try invocation.give(
        .incomes(portal: portal, from: days.from, to: days.to), into: file, as: format, confirm)
    }
    let incomes = try invocation.newsroom().paidIncomes(
      on: portal, from: days.from, to: days.to, by: try invocation.acting())
    let wording = invocation.wording
    invocation.answer(
      incomes, head: [.payee, .name, .count, .gross, .taxed, .tax],
      json: { income in
        let tally = income.tally
        return .object([
          "payee": .string(income.payee.code), "name": .string(income.payee.name),
          "payments": .number(tally.payments), "first": .optional(tally.first),
          "last": .optional(tally.last), "gross": .money(tally.gross),
          "taxed": .money(tally.taxed), "tax": .money(tally.tax),
        ])
      },
      row: { income in
        let tally = income.tally
        return [
          income.payee.code, income.payee.name, wording.number(tally.payments),
          wording.money(tally.gross), wording.money(tally.taxed), wording.money(tally.tax),
        ]
      })
  }
}

/// The works of portals as a document, one sheet or page for each portal.
struct RoyaltyExport: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyExport, "export") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var document: DocumentOptions
  @Option(help: .option(.royaltyPortals)) var portal: [String] = []
  @Option(help: .option(.standing)) var standing: WorkStanding?

  func run(in invocation: Invocation) throws {
    let days = try invocation.days(period)
    try invocation.give(
      .works(portals: portal, standing, from: days.from, to: days.to), into: document)
  }
}
