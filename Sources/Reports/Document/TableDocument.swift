import Royalties
import Rulebook

/// A document that is a table: a payment sheet, a statement, a list for the bank.
///
/// Its sums are made once, here, and every writer writes them as they are.
public struct TableDocument: Hashable, Sendable {
  public let heading: DocumentHeading
  /// What it is about, a line each, between the heading and the table: whose, since when, by which contract.
  public let lead: [String]
  public let columns: [TableColumn]
  public let groups: [TableGroup]
  /// For each group a cell for each column; empty where a column is not summed.
  public let groupSums: [[TableCell]]
  /// A cell for each column; empty where it is not summed.
  public let totals: [TableCell]
  /// What the line of totals is called.
  public let totalLabel: String
  /// The amount that is written out in words; nil where none is.
  public let amountInWords: Dong?
  /// Citations, and what else has to be said below the table.
  public let notes: [String]
  public let logHead: LogHead?
  public let signatures: [SignatureBox]
  /// What it is called among others of one file; its title when nil.
  public let tab: String?

  public static let mostSignatures = 4

  /// `wordsOf` is the code of a summed column of money whose total is also written in words.
  public init(
    _ heading: DocumentHeading, lead: [String] = [], columns: [TableColumn],
    groups: [TableGroup], totalLabel: String = FormLabels.total, wordsOf code: String? = nil,
    notes: [String] = [], logHead: LogHead? = nil, signatures: [SignatureBox] = [],
    tab: String? = nil
  ) throws(TableFault) {
    try Self.check(columns)
    try Self.check(groups, against: columns)
    guard signatures.count <= Self.mostSignatures else {
      throw .tooManySignatures(signatures.count, limit: Self.mostSignatures)
    }
    let totals = try Self.sums(of: groups.flatMap(\.rows), columns)
    var groupSums: [[TableCell]] = []
    for group in groups { groupSums.append(try Self.sums(of: group.rows, columns)) }
    amountInWords = try code.map { code throws(TableFault) in
      try Self.money(code, columns, totals)
    }
    self.heading = heading
    self.lead = lead
    self.columns = columns
    self.groups = groups
    self.groupSums = groupSums
    self.totals = totals
    self.totalLabel = totalLabel
    self.notes = notes
    self.logHead = logHead
    self.signatures = signatures
    self.tab = tab
  }

  public var rowCount: Int { groups.reduce(0) { $0 + $1.rows.count } }

  /// Whether anything is summed, so that there is a line of totals.
  public var hasTotals: Bool { columns.contains(where: \.isSummed) }

  // MARK: Checking

  private static func check(_ columns: [TableColumn]) throws(TableFault) {
    guard !columns.isEmpty else { throw .noColumns }
    var codes: Set<String> = []
    for column in columns {
      guard !column.code.isEmpty, codes.insert(column.code).inserted else {
        throw .codeTakenOrEmpty(column.code)
      }
      guard column.width > 0 else { throw .widthNotPositive(code: column.code) }
      guard !column.isSummed || column.kind.canBeSummed else {
        throw .cannotBeSummed(code: column.code)
      }
    }
  }

  private static func check(
    _ groups: [TableGroup], against columns: [TableColumn]
  ) throws(TableFault) {
    var number = 0
    for row in groups.lazy.flatMap(\.rows) {
      number += 1
      guard row.count == columns.count else {
        throw .wrongCellCount(row: number, found: row.count, expected: columns.count)
      }
      for (index, cell) in row.enumerated() {
        guard cell.kind == nil || cell.kind == columns[index].kind else {
          throw .wrongKind(row: number, column: index + 1, expected: columns[index].kind)
        }
      }
    }
  }

  // MARK: Summing

  private static func sums(
    of rows: [[TableCell]], _ columns: [TableColumn]
  ) throws(TableFault) -> [TableCell] {
    var sums: [TableCell] = []
    for (index, column) in columns.enumerated() {
      guard column.isSummed else {
        sums.append(.empty)
        continue
      }
      var sum: Int64 = 0
      for row in rows {
        let (next, isTooLarge) = sum.addingReportingOverflow(row[index].count ?? 0)
        guard !isTooLarge else { throw .sumTooLarge(code: column.code) }
        sum = next
      }
      sums.append(TableCell(sum, as: column.kind))
    }
    return sums
  }

  private static func money(
    _ code: String, _ columns: [TableColumn], _ totals: [TableCell]
  ) throws(TableFault) -> Dong {
    guard let index = columns.firstIndex(where: { $0.code == code }),
      case .money(let total) = totals[index]
    else { throw .noMoneyForWords(code: code) }
    return total
  }
}
