import Royalties
import Rulebook
import Storage
import Workflow

/// What somebody earned, work by work.
public struct Statement: Sendable {
  public let payee: PayeeRecord
  public let tallies: [StatementTally]
  public let lines: [StatementEntry]
  /// Where the next page begins; nil at the end.
  public let next: WorkPlace?
  /// What sheets paid or will pay, newest first.
  public let payments: [StatementPayment]
}

/// A work in a statement with every step of its sum.
public struct StatementEntry: Sendable {
  public let work: WorkLine
  public let amount: Dong
  public let percent: Percent
  public let grade: GradeRecord
  public let sum: RoyaltySum
  public let sheet: SheetRecord?
}

/// What a sheet pays somebody.
public struct StatementPayment: Hashable, Sendable {
  public let sheet: SheetRecord
  public let withholding: Withholding
}

extension Newsroom {
  /// The statement of a payee, for themselves and for those who see the royalties of their portal.
  public func statement(
    of name: String, from: CivilDate?, to: CivilDate?, before place: WorkPlace? = nil,
    limit: Int, by acting: Acting
  ) throws -> Statement {
    try store.database.reading {
      let payee = try payee(named: name)
      try checkMaySeeStatement(of: payee, acting)
      let first = from.map(Timestamp.init(startOf:)) ?? Timestamp(milliseconds: .min)
      let last =
        to.map { Timestamp(startOf: $0.adding(days: 1)) } ?? Timestamp(milliseconds: .max)
      let lines = try store.statementLines(
        of: payee.id, from: first, to: last, before: place, limit: limit)
      let law = try lawBook()
      return Statement(
        payee: payee, tallies: try store.statementTallies(of: payee.id, from: first, to: last),
        lines: try lines.compactMap { try entry(of: $0, payee, law) },
        next: lines.count == limit ? lines.last?.line.work.place : nil,
        payments: try store.payments(to: payee.id).map {
          StatementPayment(sheet: $0.sheet, withholding: $0.withholding)
        })
    }
  }

  private func checkMaySeeStatement(of payee: PayeeRecord, _ acting: Acting) throws {
    if payee.person == acting.person { return }
    guard let portal = try board().portals[payee.portal] else {
      throw NewsroomError.notFound(.portal, "\(payee.portal)")
    }
    try checkMaySeeRoyalties(acting, on: portal)
  }

  private func entry(
    of line: StatementLine, _ payee: PayeeRecord, _ law: LawBook
  ) throws -> StatementEntry? {
    guard let grade = try line.line.work.grade.flatMap(store.grade) else { return nil }
    let percent = grade.shares.first { $0.payee == payee.id }?.percent ?? Percent(0)
    return StatementEntry(
      work: line.line, amount: line.amount, percent: percent, grade: grade,
      sum: try sum(of: grade, law), sheet: try line.line.work.sheet.flatMap(store.sheet))
  }
}
