import Royalties
import Rulebook
import Workflow

/// What old books say was paid.
extension Store {
  public func insert(_ record: PastRoyaltyRecord) throws {
    try database.run(
      """
      INSERT INTO past_royalty
        (id, portal_id, voucher, line, payee_id, published_day, title, genre, coefficient, amount,
         tax, paid_day, added_by, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
      """,
      [
        .id(record.id), .id(record.portal), .text(record.voucher), .number(record.line),
        .id(record.payee), .day(record.published), .text(record.title), .text(record.genre),
        record.coefficient.map(Value.hundredths) ?? .null, .money(record.amount),
        .money(record.tax), .day(record.paidOn), .id(record.addedBy), .time(record.addedAt),
      ])
  }

  /// At most `limit` lines of a scope that were published in a stretch of days, newest first; those that are older than
  /// `place`, when it is given.
  public func pastRoyalties(
    in scope: PastScope, from: CivilDate?, to: CivilDate?, before place: PastPlace? = nil,
    limit: Int
  ) throws -> [PastRoyaltyRecord] {
    // Whoever is paid on many portals is read along their own index, not along that of a portal.
    let (condition, first, second): (String, Value, Value) =
      switch scope {
      case .payee(let payee): ("payee_id = $1 AND $2 IS NULL", .id(payee), .null)
      case .portal(let portal): ("portal_id = $1 AND $2 IS NULL", .id(portal), .null)
      case .payeeOnPortal(let payee, let portal):
        ("payee_id = $1 AND +portal_id = $2", .id(payee), .id(portal))
      }
    return try database.rows(
      """
      SELECT id, portal_id, voucher, line, payee_id, published_day, title, genre, coefficient,
        amount, tax, paid_day, added_by, added_at
      FROM past_royalty
      WHERE \(condition) AND published_day BETWEEN $3 AND $4 AND (published_day, id) < ($5, $6)
      ORDER BY published_day DESC, id DESC LIMIT $7
      """,
      [
        first, second, Self.start(from), Self.end(to), Self.end(place?.published),
        .integer(place?.id.rawValue ?? .max), .number(limit),
      ]
    ).map(Self.pastRoyalty)
  }

  private static func start(_ day: CivilDate?) -> Value { day.map(Value.day) ?? .integer(.min) }
  private static func end(_ day: CivilDate?) -> Value { day.map(Value.day) ?? .integer(.max) }

  private static func pastRoyalty(_ row: Row) throws -> PastRoyaltyRecord {
    PastRoyaltyRecord(
      id: try row.id(0), portal: try row.id(1), voucher: try row.text(2),
      line: try row.number(3), payee: try row.id(4), published: try row.day(5),
      title: try row.text(6), genre: try row.text(7), coefficient: try row.optionalHundredths(8),
      amount: try row.money(9), tax: try row.money(10), paidOn: try row.day(11),
      addedBy: try row.id(12), addedAt: try row.time(13))
  }

  // MARK: Vouchers

  /// What a voucher of a portal holds; nil when it was never brought in, or went out again.
  public func pastVoucher(_ voucher: String, on portal: ID<Portal>) throws -> PastSum? {
    let row = try database.row(
      """
      SELECT COUNT(*), COALESCE(SUM(amount), 0), COALESCE(SUM(tax), 0) FROM past_royalty
      WHERE portal_id = $1 AND voucher = $2
      """, [.id(portal), .text(voucher)])
    let lines = try row.number(0)
    guard lines > 0 else { return nil }
    return PastSum(lines: lines, amount: try row.money(1), tax: try row.money(2))
  }

  public func deletePastVoucher(_ voucher: String, on portal: ID<Portal>) throws {
    try database.run(
      "DELETE FROM past_royalty WHERE portal_id = $1 AND voucher = $2",
      [.id(portal), .text(voucher)])
  }

  /// Vouchers whose lines do not go from 1 to the last without a gap, at most `limit`.
  public func pastVouchersWithGaps(limit: Int) throws -> [String] {
    try database.rows(
      """
      SELECT voucher FROM past_royalty GROUP BY portal_id, voucher
      HAVING MIN(line) <> 1 OR MAX(line) <> COUNT(*) LIMIT $1
      """, [.number(limit)]
    ).map { try $0.text(0) }
  }

  // MARK: Sums

  /// What a payee got by old books, by year of publication, newest first.
  public func pastTallies(
    of payee: ID<Payee>, from: CivilDate?, to: CivilDate?
  ) throws -> [PastTally] {
    var tallies: [PastTally] = []
    var end = Self.end(to)
    while let year = try newestPastYear(of: payee, Self.start(from), end) {
      let first = Value.day(.first(of: year))
      let row = try database.row(
        """
        SELECT COUNT(*), SUM(amount) FROM past_royalty
        WHERE payee_id = $1 AND published_day BETWEEN MAX($2, $3) AND $4
        """, [.id(payee), Self.start(from), first, end])
      tallies.append(
        PastTally(year: year, lines: try row.number(0), amount: try row.money(1)))
      end = .day(CivilDate.first(of: year).adding(days: -1))
    }
    return tallies
  }

  /// From year to year along the index, over those in which there is nothing.
  private func newestPastYear(
    of payee: ID<Payee>, _ start: Value, _ end: Value
  ) throws -> Int? {
    try database.row(
      """
      SELECT MAX(published_day) FROM past_royalty
      WHERE payee_id = $1 AND published_day BETWEEN $2 AND $3
      """, [.id(payee), start, end]
    ).optionalDay(0)?.year
  }

  /// What old books say that a portal paid in a year, by the month of publication from 1.
  public func pastMonths(of portal: ID<Portal>, _ year: Int) throws -> [Int: Dong] {
    let rows = try database.rows(
      """
      SELECT \(Self.pastMonth), SUM(amount) FROM past_royalty
      WHERE portal_id = $1 AND published_day BETWEEN $2 AND $3 GROUP BY 1
      """,
      [
        .id(portal), .day(.first(of: year)),
        .day(CivilDate.last(of: year)),
      ])
    return Dictionary(
      uniqueKeysWithValues: try rows.map { (try $0.number(0), try $0.money(1)) })
  }

  /// The month of publication, from 1.
  static let pastMonth =
    "CAST(strftime('%m', published_day * 86400, 'unixepoch') AS INTEGER)"
}
