import ArgumentParser
import Newsroom
import Reports
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
    guard apply, read.faults.isEmpty else {
      return tell(try newsroom.faults(of: read.list, on: portal, by: acting), read, invocation)
    }
    do {
      answer(
        try newsroom.importPayees(read.list, on: portal, by: acting, request: request), invocation)
    } catch let error as ListedPayeeFaults {
      tell(error.faults, read, invocation)
    }
  }

  private func answer(_ answer: Answer<ImportOutcome>, _ invocation: Invocation) {
    invocation.answer(
      .object([
        "done": true, "added": .number(answer.outcome.added),
        "request": .string(answer.request.text), "repeated": .bool(answer.isRepeated),
      ])
    ) {
      invocation.line(
        [invocation.wording.sentence(for: Notice.payeesTakenIn(answer.outcome.added))],
        answer.request)
    }
    if answer.isRepeated { invocation.notice(.repeated) }
  }

  /// Every fault by its row, or what would be done.
  private func tell(
    _ found: [ListedPayeeFault], _ read: PayeeFile, _ invocation: Invocation
  ) {
    let faults = read.faults + found.map { PayeeFile.Fault(row: $0.row, $0.input, invocation) }
    guard !faults.isEmpty else {
      let planned = Notice.payeesPlanned(read.list.count)
      return invocation.answer(
        .object(["done": false, "planned": .number(read.list.count)])
      ) { invocation.wording.sentence(for: planned) + "\n" }
    }
    invocation.status = .wrongUsage
    let sorted = faults.sorted { $0.row < $1.row }
    let head = invocation.wording.sentence(for: Notice.payeeFaults(sorted.count))
    if invocation.isJSON {
      invocation.answer(
        .object([
          "error": "list", "message": .string(head),
          "faults": .array(
            sorted.map { .object(["row": .number($0.row), "message": .string($0.message)]) }),
        ])
      ) { "" }
    } else {
      invocation.message(head)
      for fault in sorted {
        invocation.message(
          "\(invocation.wording.label(.line)) \(fault.row): \(fault.message)")
      }
    }
  }
}

/// A list of payees in CSV. A fault tells the row and the column, and no value: any of them could be a private one that
/// slipped into the wrong column.
struct PayeeFile {
  struct Fault {
    let row: Int
    let message: String

    init(row: Int, _ error: NewsroomError, _ invocation: Invocation) {
      self.row = row
      message = invocation.wording.sentence(for: error, Names())
    }

    init(row: Int, column: Column, _ invocation: Invocation) {
      self.row = row
      message = invocation.wording.sentence(for: Notice.columnUnreadable(column.rawValue))
    }
  }

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
  private(set) var faults: [Fault] = []
  private let portal: String
  private let columns: [Column: Int]

  init(reading name: String, on portal: String, _ invocation: Invocation) throws {
    self.portal = portal
    let table = try Self.table(name, invocation)
    var columns: [Column: Int] = [:]
    for (index, title) in table.titles.enumerated() {
      guard let column = Column(rawValue: title.lowercased()) else { throw Self.wrongHead(name) }
      columns[column] = index
    }
    guard columns[.basis] != nil, columns[.code] != nil || columns[.login] != nil else {
      throw Self.wrongHead(name)
    }
    self.columns = columns
    for (index, fields) in table.rows.enumerated() {
      read(fields, row: index + 2, invocation)
    }
  }

  /// A title that stands twice is not told: where titles are missing it is somebody's number.
  private static func table(_ name: String, _ invocation: Invocation) throws -> CsvTable {
    do { return try invocation.csv(name) } catch UsageFault.csv(let name, let faults) {
      let isHead = faults.contains { fault in
        if case .titleTwice = fault { true } else { false }
      }
      throw isHead ? wrongHead(name) : UsageFault.csv(name, faults)
    }
  }

  private static func wrongHead(_ name: String) -> UsageFault {
    .listHead(name, wanted: [Column.allCases.map(\.rawValue).joined(separator: ",")])
  }

  private mutating func read(_ fields: [String], row: Int, _ invocation: Invocation) {
    func text(_ column: Column) -> String { columns[column].map { fields[$0] } ?? "" }
    func optional(_ column: Column) -> String? { text(column).isEmpty ? nil : text(column) }
    var wrong: [Column] = []
    func flag(_ column: Column, otherwise: Bool) -> Bool {
      switch text(column).lowercased() {
      case "": return otherwise
      case "yes", "có": return true
      case "no", "không": return false
      default:
        wrong.append(column)
        return otherwise
      }
    }
    let contract = PayeeContract(rawValue: optional(.contract) ?? "none")
    if contract == nil { wrong.append(.contract) }
    let quota = Int(optional(.quota) ?? "0")
    if quota == nil { wrong.append(.quota) }
    let new = NewPayee(
      login: optional(.login), code: optional(.code), portal: portal, name: optional(.name),
      basis: text(.basis), contract: contract ?? .none, isStaff: flag(.staff, otherwise: false),
      isResident: flag(.resident, otherwise: true),
      hasCommitment: flag(.commitment, otherwise: false),
      asksForWithholding: flag(.withholding, otherwise: false), quota: quota ?? 0,
      bank: text(.bank),
      privates: [
        .taxCode: text(.taxCode), .identity: text(.identity), .account: text(.account),
      ].filter { !$0.value.isEmpty })
    let names = text(.penNames).split(separator: "|").map(String.init)
    faults += wrong.map { Fault(row: row, column: $0, invocation) }
    list.append(ListedPayee(row: row, new: new, penNames: names))
  }
}
