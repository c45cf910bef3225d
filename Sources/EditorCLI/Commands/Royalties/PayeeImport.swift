import ArgumentParser
import Newsroom
import Storage

struct PayeeImport: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeImport, "import") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeFile)) var file: String
  @Option(help: .option(.payeePortal)) var portal: String
  @Flag(help: .option(.applyImport)) var apply = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let request = try invocation.request(change)
    let read = try PayeeFile(reading: file, on: portal, invocation)
    let list = read.list
    try ListImport<ImportOutcome>(
      unreadable: read.faults, planned: { .payeesPlanned($0.added) },
      done: { .payeesTakenIn($0.added) }, faults: Notice.payeeFaults, rows: \.added,
      facts: { _ in [:] }
    ).run(
      in: invocation, isApplied: apply,
      trying: { try newsroom.tryPayees(list, on: portal, by: acting) },
      taking: { try newsroom.importPayees(list, on: portal, by: acting, request: request) })
  }
}

/// A list of payees in CSV.
struct PayeeFile {
  enum Column: String, CaseIterable {
    case code, login, name
    case penNames = "pen_names"
    case basis, contract, staff, resident, commitment
    case withholding = "asks_withholding"
    case quota
    case taxCode = "tax_code"
    case identity, account, bank
  }

  private(set) var list: [ListedPayee] = []
  private(set) var faults: [RowFault] = []
  private let portal: String

  init(reading name: String, on portal: String, _ invocation: Invocation) throws {
    self.portal = portal
    let file = try CsvList<Column>(reading: name, invocation) { columns in
      columns.contains(.basis) && !columns.isDisjoint(with: [.code, .login])
    }
    for row in file.rows { read(row, invocation) }
  }

  private mutating func read(_ row: CsvList<Column>.Row, _ invocation: Invocation) {
    var wrong: [Column] = []
    func flag(_ column: Column, otherwise: Bool) -> Bool {
      switch row[column].lowercased() {
      case "": return otherwise
      case "yes", "có": return true
      case "no", "không": return false
      default:
        wrong.append(column)
        return otherwise
      }
    }
    let contract = PayeeContract(rawValue: row.optional(.contract) ?? "none")
    if contract == nil { wrong.append(.contract) }
    let quota = Int(row.optional(.quota) ?? "0")
    if quota == nil { wrong.append(.quota) }
    let new = NewPayee(
      login: row.optional(.login), code: row.optional(.code), portal: portal,
      name: row.optional(.name), basis: row[.basis], contract: contract ?? .none,
      isStaff: flag(.staff, otherwise: false), isResident: flag(.resident, otherwise: true),
      hasCommitment: flag(.commitment, otherwise: false),
      asksForWithholding: flag(.withholding, otherwise: false), quota: quota ?? 0,
      bank: row[.bank],
      privates: [
        .taxCode: row[.taxCode], .identity: row[.identity], .account: row[.account],
      ].filter { !$0.value.isEmpty })
    let names = row[.penNames].split(separator: "|").map(String.init)
    faults += wrong.map { RowFault(row: row.number, column: $0, invocation) }
    list.append(ListedPayee(row: row.number, new: new, penNames: names))
  }
}
