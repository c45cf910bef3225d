import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage

extension SpendingHead: ExpressibleByArgument {}

struct RoyaltySpending: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySpending, "spending") }

  @OptionGroup var common: CommonOptions
  @Option(name: .customLong("by"), help: .option(.spendingHead)) var head: SpendingHead
  @Option(help: .option(.year)) var year: Int
  @Option(help: .option(.spendingPortal)) var portal: [String] = []

  func run(in invocation: Invocation) throws {
    let spending = try invocation.newsroom().spending(
      by: head, in: year, on: portal, by: try invocation.acting())
    let wording = invocation.wording
    invocation.answer(Self.json(spending)) {
      guard spending.total != .zero else { return wording.sentence(for: Notice.empty) + "\n" }
      let hasPast = spending.past != .zero
      let table = Table(
        head: ([.name, .count, .fundGraded, .fundListed, .fundPaid]
          + (hasPast ? [.ofOldBooks] : []) + [.total]).map(wording.label),
        rows: spending.rows.map { row in
          [wording.name(of: row, in: spending), wording.number(row.works)]
            + ([row.graded, row.listed, row.paid] + (hasPast ? [row.past] : []) + [row.total])
            .map(wording.money)
        })
      return table.text + "\n" + Bars(spending, wording).text
    }
  }

  private static func json(_ spending: Spending) -> JSON {
    .object([
      "by": .string(spending.head.rawValue), "year": .number(spending.year),
      "portals": .strings(spending.portals.map(\.code)), "total": .money(spending.total),
      "past": .money(spending.past),
      "rows": .array(
        spending.rows.map { row in
          .object([
            "key": .string(row.key), "name": .string(row.name), "works": .number(row.works),
            "graded": .money(row.graded), "listed": .money(row.listed),
            "paid": .money(row.paid), "past": .money(row.past), "total": .money(row.total),
          ])
        }),
    ])
  }
}

extension Wording {
  /// What a row of spending is called: whoever was erased goes by the code. Old books may have no genre.
  public func name(of row: Spending.Row, in spending: Spending) -> String {
    if spending.head == .genre, row.key.isEmpty { return label(.noGenre) }
    return row.name.isEmpty ? row.key : row.name
  }
}

extension Bars {
  /// What each row cost in all.
  public init(_ spending: Spending, _ wording: any Wording) {
    self.init(
      spending.rows.map { (wording.name(of: $0, in: spending), $0.total) }, wording)
  }
}
