import Royalties
import Rulebook
import Workflow

/// What spending on royalties is counted by.
public enum SpendingHead: String, CaseIterable, Hashable, Sendable {
  case month
  case genre
  case portal
  case author
}

/// What works under one head cost that stand somewhere.
public struct SpendingTally: Hashable, Sendable {
  /// The number of a month, the code of a genre, of a portal or of a payee.
  public let key: String
  /// What it is called; empty for months and for whoever was erased.
  public let name: String
  public let standing: WorkStanding
  public let works: Int
  public let amount: Dong
  /// By old books, not by works of the store.
  public let isPast: Bool
}

extension Store {
  /// What the works of a portal in a stretch of time cost, graded, on sheets or paid; exempt ones and those that nobody has
  /// graded cost nothing and are not counted.
  public func spending(
    by head: SpendingHead, on portal: ID<Portal>, from: Timestamp, to: Timestamp
  ) throws -> [SpendingTally] {
    try database.rows(
      Self.query(by: head), [.id(portal), .time(from), .time(to)]
    ).map { row in
      SpendingTally(
        key: try row.text(0), name: try row.text(1), standing: try row.word(2),
        works: try row.number(3), amount: try row.money(4), isPast: false)
    }
  }

  /// What old books say that a portal paid for what was published in a stretch of days.
  public func pastSpending(
    by head: SpendingHead, on portal: ID<Portal>, from: CivilDate, to: CivilDate
  ) throws -> [SpendingTally] {
    try database.rows(
      Self.pastQuery(by: head), [.id(portal), .day(from), .day(to)]
    ).map { row in
      SpendingTally(
        key: try row.text(0), name: try row.text(1), standing: .paid, works: try row.number(2),
        amount: try row.money(3), isPast: true)
    }
  }

  private static let spentWorks = """
    work.portal_id = $1 AND work.published_at >= $2 AND work.published_at < $3
      AND work.standing IN ('proposed', 'graded', 'listed', 'paid')
    """

  private static let pastLines = """
    past_royalty.portal_id = $1 AND published_day BETWEEN $2 AND $3
    """

  private static func pastQuery(by head: SpendingHead) -> String {
    switch head {
    case .month:
      """
      SELECT CAST(\(pastMonth) AS TEXT), '', COUNT(*), SUM(amount) FROM past_royalty
      WHERE \(pastLines) GROUP BY 1
      """
    case .genre:
      // What a unit called as a table calls a genre now is that genre; anything else goes by its own words.
      """
      SELECT COALESCE((SELECT rate.genre FROM rate WHERE title = past_royalty.genre
        ORDER BY table_id DESC LIMIT 1), genre), genre, COUNT(*), SUM(amount)
      FROM past_royalty WHERE \(pastLines) GROUP BY genre
      """
    case .portal:
      """
      SELECT portal.code, portal.name, COUNT(*), SUM(amount)
      FROM past_royalty JOIN portal ON portal.id = past_royalty.portal_id
      WHERE \(pastLines) GROUP BY portal.id
      """
    case .author:
      """
      SELECT payee.code, payee.name, COUNT(*), SUM(amount)
      FROM past_royalty JOIN payee ON payee.id = payee_id
      WHERE \(pastLines) GROUP BY payee.id
      """
    }
  }

  private static func query(by head: SpendingHead) -> String {
    switch head {
    case .month:
      """
      SELECT CAST(month % 12 + 1 AS TEXT), '', standing, COUNT(*), SUM(amount) FROM work
      WHERE \(spentWorks) GROUP BY month % 12, standing
      """
    case .genre:
      // The title that the newest table with the genre gives it; a lump sum of a contract has no table.
      """
      SELECT genre, COALESCE((SELECT title FROM rate WHERE rate.genre = grade.genre
        ORDER BY table_id DESC LIMIT 1), ''), standing, COUNT(*), SUM(work.amount)
      FROM work JOIN grade ON grade.id = work.grade_id
      WHERE \(spentWorks) GROUP BY genre, standing
      """
    case .portal:
      """
      SELECT portal.code, portal.name, standing, COUNT(*), SUM(amount)
      FROM work JOIN portal ON portal.id = work.portal_id
      WHERE \(spentWorks) GROUP BY standing
      """
    case .author:
      """
      SELECT payee.code, payee.name, work.standing, COUNT(*), SUM(work_share.amount)
      FROM work JOIN work_share ON work_share.work_id = work.id
        JOIN payee ON payee.id = payee_id
      WHERE \(spentWorks) GROUP BY payee.id, work.standing
      """
    }
  }
}
