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

  /// What a payee earned by works published in a stretch of time.
  public func earned(by payee: ID<Payee>, from: Timestamp, to: Timestamp) throws -> Dong {
    try database.row(
      """
      SELECT COALESCE(SUM(amount), 0) FROM work_share
      WHERE payee_id = $1 AND published_at >= $2 AND published_at < $3
      """, [.id(payee), .time(from), .time(to)]
    ).money(0)
  }

  /// The lines that sheets have for a payee, newest sheet first: what was or will be paid.
  public func sheetLines(of payee: ID<Payee>) throws -> [(sheet: ID<PaymentSheet>, SheetLine)] {
    try database.rows(
      """
      SELECT position, kind, work_id, grade_id, payee_id, amount, reason, steps, sheet_id
      FROM sheet_line WHERE payee_id = $1 AND live = 1 ORDER BY sheet_id DESC, position
      """, [.id(payee)]
    ).map { row in
      (
        try row.id(8),
        SheetLine(
          position: try row.number(0), kind: try row.word(1), work: try row.optionalID(2),
          grade: try row.optionalInt(3), payee: try row.id(4), amount: try row.money(5),
          reason: try row.text(6), steps: try row.text(7))
      )
    }
  }
}

extension Timestamp {
  /// The first moment of a year in Vietnam.
  fileprivate init(startOfYear year: Int) {
    guard let first = CivilDate(year: year, month: 1, day: 1) else {
      preconditionFailure("Every year has its first day.")
    }
    self.init(startOf: first)
  }
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
