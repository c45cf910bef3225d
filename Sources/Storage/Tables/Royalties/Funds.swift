import Royalties
import Rulebook
import Workflow

/// What may be spent on royalties by a portal in a year (quỹ nhuận bút).
public struct FundRecord: Hashable, Sendable {
  /// What happens when it would be exceeded.
  public enum Over: String, CaseIterable, Hashable, Sendable {
    case warn
    case refuse
  }

  public let portal: ID<Portal>
  public let year: Int
  public var over: Over
  /// The part of the year's royalties that may be spent on encouragement.
  public var encouragement: Percent
  /// What one author may earn in a month before it is told; nil where there is no limit.
  public var authorMonth: Dong?

  public init(
    portal: ID<Portal>, year: Int, over: Over, encouragement: Percent, authorMonth: Dong?
  ) {
    self.portal = portal
    self.year = year
    self.over = over
    self.encouragement = encouragement
    self.authorMonth = authorMonth
  }
}

/// One line of a fund: what it was given.
public struct FundEntry: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case budget
    case carriedOver = "carried-over"
  }

  public let id: Int64
  public let kind: Kind
  /// Below 0 where something was taken back.
  public let amount: Dong
  public let note: String
  public let person: ID<Person>
  public let at: Timestamp

  public init(
    id: Int64, kind: Kind, amount: Dong, note: String, person: ID<Person>, at: Timestamp
  ) {
    self.id = id
    self.kind = kind
    self.amount = amount
    self.note = note
    self.person = person
    self.at = at
  }
}

extension Store {
  public func fund(of portal: ID<Portal>, _ year: Int) throws -> FundRecord? {
    try database.optionalRow(
      """
      SELECT over, encouragement, author_month FROM fund WHERE portal_id = $1 AND year = $2
      """, [.id(portal), .number(year)]
    ).map { row in
      FundRecord(
        portal: portal, year: year, over: try row.word(0), encouragement: try row.hundredths(1),
        authorMonth: try row.optionalInt(2).map(Dong.init))
    }
  }

  /// Sets the fund, in place of the one that was.
  public func set(_ fund: FundRecord) throws {
    try database.run(
      """
      INSERT INTO fund (portal_id, year, over, encouragement, author_month)
      VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (portal_id, year)
        DO UPDATE SET over = $3, encouragement = $4, author_month = $5
      """,
      [
        .id(fund.portal), .number(fund.year), .text(fund.over.rawValue),
        .hundredths(fund.encouragement), fund.authorMonth.map(Value.money) ?? .null,
      ])
  }

  public func insert(_ entry: FundEntry, of portal: ID<Portal>, _ year: Int) throws {
    try database.run(
      """
      INSERT INTO fund_entry (id, portal_id, year, kind, amount, note, person_id, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .integer(entry.id), .id(portal), .number(year), .text(entry.kind.rawValue),
        .money(entry.amount), .text(entry.note), .id(entry.person), .time(entry.at),
      ])
  }

  /// In the order in which they were entered.
  public func fundEntries(of portal: ID<Portal>, _ year: Int) throws -> [FundEntry] {
    try database.rows(
      """
      SELECT id, kind, amount, note, person_id, at FROM fund_entry
      WHERE portal_id = $1 AND year = $2 ORDER BY id
      """, [.id(portal), .number(year)]
    ).map { row in
      FundEntry(
        id: try row.int(0), kind: try row.word(1), amount: try row.money(2),
        note: try row.text(3), person: try row.id(4), at: try row.time(5))
    }
  }

  /// What lines that are no works cost a portal in a year, by kind: on sheets of the year that are not cancelled, those that
  /// are paid apart.
  public func otherLines(
    of portal: ID<Portal>, from: CivilDate, to: CivilDate
  ) throws -> [(kind: SheetLine.Kind, isPaid: Bool, amount: Dong)] {
    try database.rows(
      """
      SELECT kind, paid_day IS NOT NULL, SUM(amount) FROM sheet
        JOIN sheet_line ON sheet_line.sheet_id = sheet.id
      WHERE portal_id = $1 AND to_day BETWEEN $2 AND $3 AND kind <> 'work' AND live = 1
      GROUP BY kind, paid_day IS NOT NULL
      """, [.id(portal), .day(from), .day(to)]
    ).map { (try $0.word(0), try $0.bool(1), try $0.money(2)) }
  }
}
