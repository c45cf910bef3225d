import Royalties
import Rulebook
import Storage
import Workflow

/// What somebody earned, work by work.
public struct Statement: Sendable {
  public let payee: PayeeRecord
  /// Of works and of old books, whose lines count as works that were paid.
  public let tallies: [StatementTally]
  public let lines: [StatementEntry]
  /// Where the next page begins; nil at the end.
  public let next: WorkPlace?
  /// What sheets paid or will pay, newest first.
  public let payments: [StatementPayment]
  /// What of the tallies is by old books, newest first.
  public let pastTallies: [PastTally]
  /// The newest lines of old books, as many as the page has works at most; on the first page alone.
  public let past: [PastRoyalty]

  /// How many works there are in a year, or in all; lines of old books are none.
  public func works(in year: Int?) -> Int {
    tallies.filter { year == nil || $0.year == year }.map(\.works).reduce(0, +)
      - pastLines(in: year)
  }

  /// Whether there are more lines of old books than the page lists; nothing on other pages than the first.
  public var hasMorePast: Bool { !past.isEmpty && past.count < pastLines(in: nil) }

  public func pastLines(in year: Int?) -> Int {
    pastTallies.filter { year == nil || $0.year == year }.map(\.lines).reduce(0, +)
  }
}

/// A work in a statement with every step of its sum.
public struct StatementEntry: Sendable {
  public let work: WorkLine
  /// The title may not be read: the item is closed to a unit the reader is none of.
  public let isHidden: Bool
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
      let (first, last) = Self.moments(from, to)
      let lines = try store.statementLines(
        of: payee.id, from: first, to: last, place.map(StatementPage.before) ?? .newest,
        limit: limit)
      let works = try store.statementTallies(of: payee.id, from: first, to: last)
      let past = try store.pastTallies(of: payee.id, from: from, to: to)
      return Statement(
        payee: payee, tallies: works.adding(past),
        lines: try entries(of: lines, payee, acting),
        next: lines.count == limit ? lines.last?.line.work.place : nil,
        payments: try store.payments(to: payee.id).map {
          StatementPayment(sheet: $0.sheet, withholding: $0.withholding)
        },
        pastTallies: past,
        past: try told(
          place == nil
            ? store.pastRoyalties(in: .payee(payee.id), from: from, to: to, limit: limit) : []))
    }
  }

  /// At most `limit` works of a statement, newest first, from wherever somebody reads in it.
  public func statementEntries(
    of name: String, from: CivilDate?, to: CivilDate?, _ page: StatementPage, limit: Int,
    by acting: Acting
  ) throws -> [StatementEntry] {
    try store.database.reading {
      let payee = try payee(named: name)
      try checkMaySeeStatement(of: payee, acting)
      let (first, last) = Self.moments(from, to)
      let lines = try store.statementLines(
        of: payee.id, from: first, to: last, page, limit: limit)
      return try entries(of: lines, payee, acting)
    }
  }

  /// The first moment of a stretch of days and the one after its last.
  static func moments(
    _ from: CivilDate?, _ to: CivilDate?
  ) -> (first: Timestamp, last: Timestamp) {
    (
      from.map(Timestamp.init(startOf:)) ?? Timestamp(milliseconds: .min),
      to.map { Timestamp(startOf: $0.adding(days: 1)) } ?? Timestamp(milliseconds: .max)
    )
  }

  private func entries(
    of lines: [StatementLine], _ payee: PayeeRecord, _ acting: Acting
  ) throws -> [StatementEntry] {
    let law = try lawBook()
    let grades = try store.grades(lines.compactMap(\.line.work.grade))
    let sheets = try store.sheets(lines.compactMap(\.line.work.sheet))
    return try lines.compactMap { try entry(of: $0, payee, law, acting, grades, sheets) }
  }

  func checkMaySeeStatement(of payee: PayeeRecord, _ acting: Acting) throws {
    if payee.person == acting.person { return }
    guard let portal = try board().portals[payee.portal] else {
      throw NewsroomError.notFound(.portal, "\(payee.portal)")
    }
    try checkMaySeeRoyalties(acting, on: portal)
  }

  private func entry(
    of line: StatementLine, _ payee: PayeeRecord, _ law: LawBook, _ acting: Acting,
    _ grades: [Int64: GradeRecord], _ sheets: [ID<PaymentSheet>: SheetRecord]
  ) throws -> StatementEntry? {
    guard let grade = line.line.work.grade.flatMap({ grades[$0] }) else { return nil }
    let percent = grade.shares.first { $0.payee == payee.id }?.percent ?? Percent(0)
    let isHidden = try line.line.isClosed && !mayReadItem(line.line.work.item, acting)
    return StatementEntry(
      work: line.line, isHidden: isHidden, amount: line.amount, percent: percent, grade: grade,
      sum: try sum(of: grade, law), sheet: line.line.work.sheet.flatMap { sheets[$0] })
  }
}

extension [StatementTally] {
  /// With what old books say was paid, newest year first.
  fileprivate func adding(_ past: [PastTally]) -> [StatementTally] {
    guard !past.isEmpty else { return self }
    var tallies = self
    for year in past {
      let place = tallies.firstIndex { $0.year == year.year && $0.standing == .paid }
      let former = place.map { tallies.remove(at: $0) }
      tallies.append(
        StatementTally(
          year: year.year, standing: .paid, works: (former?.works ?? 0) + year.lines,
          amount: (former?.amount ?? .zero) + year.amount))
    }
    return tallies.sorted {
      ($1.year, $0.standing.rawValue) < ($0.year, $1.standing.rawValue)
    }
  }
}
