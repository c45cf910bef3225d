import Royalties
import Rulebook
import Workflow

/// A work in a payee's statement, with the part of it that is theirs.
public struct StatementLine: Hashable, Sendable {
  public let line: WorkLine
  public let amount: Dong
}

/// Which works of a statement are read, by their place in it; newer ones stand before older ones.
public enum StatementPage: Hashable, Sendable {
  case newest
  /// Those that are older than this one.
  case before(WorkPlace)
  /// Those that are newer than this one.
  case after(WorkPlace)
  case oldest
}

/// What a payee earned by works of a year that stand somewhere.
public struct StatementTally: Hashable, Sendable {
  public let year: Int
  public let standing: WorkStanding
  public let works: Int
  public let amount: Dong

  public init(year: Int, standing: WorkStanding, works: Int, amount: Dong) {
    self.year = year
    self.standing = standing
    self.works = works
    self.amount = amount
  }
}

/// What a payee was paid in a stretch of days.
public struct IncomeTally: Hashable, Sendable {
  public let payee: ID<Payee>
  public let payments: Int
  /// The days of the first and the last payment.
  public let first: CivilDate
  public let last: CivilDate
  public let gross: Dong
  /// The part of it that tax was withheld of.
  public let taxed: Dong
  public let tax: Dong
}

extension Store {
  /// What a payee earned, by year of publication in Vietnam and standing, newest first.
  public func statementTallies(
    of payee: ID<Payee>, from: Timestamp, to: Timestamp
  ) throws -> [StatementTally] {
    let ends = try database.row(
      """
      SELECT MIN(published_at), MAX(published_at) FROM work_share
      WHERE payee_id = $1 AND published_at >= $2 AND published_at < $3
      """, [.id(payee), .time(from), .time(to)])
    guard let first = try ends.optionalTime(0), let last = try ends.optionalTime(1) else {
      return []
    }
    // Added up year by year where the rows are: a statement of ten years has many.
    return try (first.civilDate.year...last.civilDate.year).reversed().flatMap { year in
      try database.rows(
        """
        SELECT standing, COUNT(*), SUM(amount) FROM work_share
        WHERE payee_id = $1 AND published_at >= $2 AND published_at < $3
        GROUP BY standing ORDER BY standing
        """,
        [
          .id(payee), .time(max(from, Timestamp(startOfYear: year))),
          .time(min(to, Timestamp(startOfYear: year + 1))),
        ]
      ).map { row in
        StatementTally(
          year: year, standing: try row.word(0), works: try row.number(1),
          amount: try row.money(2))
      }
    }
  }

  /// At most `limit` works of a payee, newest first.
  public func statementLines(
    of payee: ID<Payee>, from: Timestamp, to: Timestamp, _ page: StatementPage, limit: Int
  ) throws -> [StatementLine] {
    let end: (sign: String, order: String, place: WorkPlace?) =
      switch page {
      case .newest: ("<", "DESC", nil)
      case .before(let place): ("<", "DESC", place)
      case .after(let place): (">", "ASC", place)
      case .oldest: (">", "ASC", nil)
      }
    let edge: Int64 = end.sign == "<" ? .max : .min
    let rows = try database.rows(
      """
      SELECT work_id, amount FROM work_share
      WHERE payee_id = $1 AND published_at >= $2 AND published_at < $3
        AND (published_at, work_id) \(end.sign) ($4, $5)
      ORDER BY published_at \(end.order), work_id \(end.order) LIMIT $6
      """,
      [
        .id(payee), .time(from), .time(to), .integer(end.place?.publishedAt.milliseconds ?? edge),
        .integer(end.place?.id.rawValue ?? edge), .number(limit),
      ])
    let found = try self.lines(of: try rows.map { try $0.id(0) })
    let lines = try rows.map { row in
      guard let line = found[try row.id(0)] else {
        throw StorageError.corrupt("a share has no work")
      }
      return StatementLine(line: line, amount: try row.money(1))
    }
    return end.sign == "<" ? lines : lines.reversed()
  }

  /// What a payee earned by works published in a stretch of time, and by old books in its days.
  public func earned(by payee: ID<Payee>, from: Timestamp, to: Timestamp) throws -> Dong {
    try database.row(
      """
      SELECT COALESCE((SELECT SUM(amount) FROM work_share
        WHERE payee_id = $1 AND published_at >= $2 AND published_at < $3), 0)
        + COALESCE((SELECT SUM(amount) FROM past_royalty
          WHERE payee_id = $1 AND published_day >= $4 AND published_day < $5), 0)
      """,
      [.id(payee), .time(from), .time(to), .day(from.civilDate), .day(to.civilDate)]
    ).money(0)
  }
}

extension Timestamp {
  /// The first moment of a year in Vietnam.
  fileprivate init(startOfYear year: Int) { self.init(startOf: .first(of: year)) }
}

extension Store {
  /// What sheets that were not cancelled pay somebody, newest first.
  public func payments(
    to payee: ID<Payee>
  ) throws -> [(sheet: SheetRecord, withholding: Withholding)] {
    let rows = try database.rows(
      """
      SELECT sheet_id, gross, ground, rate, threshold, tax, citation, mark FROM payment
      WHERE payee_id = $1 ORDER BY sheet_id DESC
      """, [.id(payee)])
    let sheets = try sheets(try rows.map { try $0.id(0) })
    return try rows.compactMap { row in
      guard let sheet = sheets[try row.id(0)] else { return nil }
      return (sheet, try Self.withholding(row))
    }
  }

  /// What sheets paid somebody in a year, oldest payment first.
  public func payments(
    to payee: ID<Payee>, paidIn year: Int
  ) throws -> [(sheet: SheetRecord, withholding: Withholding)] {
    try payments(to: payee).compactMap { payment in
      payment.sheet.paidOn.map { (day: $0, payment: payment) }
    }.filter { $0.day.year == year }
      .sorted { ($0.day, $0.payment.sheet.id) < ($1.day, $1.payment.sheet.id) }
      .map(\.payment)
  }

  /// What a portal paid each payee in a stretch of days, by sheets and by its old books, where all lines of a voucher are
  /// one payment; one payee alone, when it is given.
  public func paidIncomes(
    on portal: ID<Portal>, from: CivilDate, to: CivilDate, payee: ID<Payee>?
  ) throws -> [IncomeTally] {
    try database.rows(
      """
      SELECT payee_id, COUNT(*), MIN(day), MAX(day), SUM(gross),
        SUM(CASE WHEN tax > 0 THEN gross ELSE 0 END), SUM(tax)
      FROM (
        SELECT payment.payee_id AS payee_id, paid_day AS day, payment.gross AS gross,
          payment.tax AS tax
        FROM sheet JOIN payment ON payment.sheet_id = sheet.id
        WHERE sheet.portal_id = $1 AND paid_day BETWEEN $2 AND $3
        UNION ALL
        SELECT payee_id, paid_day, SUM(amount), SUM(tax) FROM past_royalty
        WHERE portal_id = $1 AND paid_day BETWEEN $2 AND $3
        GROUP BY payee_id, voucher, paid_day)
      WHERE $4 IS NULL OR payee_id = $4
      GROUP BY payee_id
      """, [.id(portal), .day(from), .day(to), .id(payee)]
    ).map { row in
      IncomeTally(
        payee: try row.id(0), payments: try row.number(1), first: try row.day(2),
        last: try row.day(3), gross: try row.money(4), taxed: try row.money(5),
        tax: try row.money(6))
    }
  }

  /// The numbers of sheets on which works of a stretch of time stand; those of one payee, when it is given.
  public func sheetsOfWorks(
    on portal: ID<Portal>, from: Timestamp, to: Timestamp, payee: ID<Payee>?
  ) throws -> [String] {
    try database.rows(
      """
      SELECT DISTINCT number FROM sheet WHERE id IN (
        SELECT sheet_id FROM work WHERE portal_id = $1 AND standing IN ('listed', 'paid')
          AND published_at >= $2 AND published_at < $3
          AND ($4 IS NULL OR EXISTS (
            SELECT 1 FROM work_share WHERE work_share.work_id = work.id AND payee_id = $4)))
      ORDER BY number
      """, [.id(portal), .time(from), .time(to), .id(payee)]
    ).map { try $0.text(0) }
  }
}
