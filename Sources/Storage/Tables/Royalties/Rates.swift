import Royalties
import Rulebook
import Workflow

/// A rate table as it is kept; its value is `table`.
public struct RateTableRecord: Hashable, Sendable {
  public let id: Int64
  public let portal: ID<Portal>
  public let table: RateTable
  public let addedBy: ID<Person>
  public let addedAt: Timestamp

  public init(
    id: Int64, portal: ID<Portal>, table: RateTable, addedBy: ID<Person>, addedAt: Timestamp
  ) {
    self.id = id
    self.portal = portal
    self.table = table
    self.addedBy = addedBy
    self.addedAt = addedAt
  }
}

extension Store {
  /// Every table of every portal, by portal and day.
  public func rateTables() throws -> [RateTableRecord] {
    let rates = Dictionary(grouping: try rates(), by: \.table)
    return try database.rows(
      """
      SELECT rate_table.id, portal_id, portal.code, shape, from_day, to_day, decision,
        share_percent, of.code, added_by, added_at
      FROM rate_table JOIN portal ON portal.id = portal_id
        LEFT JOIN portal AS of ON of.id = share_of
      ORDER BY portal.code, from_day
      """
    ).map { row in
      let id = try row.int(0)
      let shape = try shape(try row.text(3), row, rates[id] ?? [])
      return RateTableRecord(
        id: id, portal: try row.id(1),
        table: RateTable(
          portal: try row.text(2), shape, validFrom: try row.day(4),
          validTo: try row.optionalDay(5), decision: try row.text(6)),
        addedBy: try row.id(9), addedAt: try row.time(10))
    }
  }

  private func shape(_ name: String, _ row: Row, _ rates: [KeptRate]) throws -> RateTable.Shape {
    switch name {
    case "ranges": .ranges(rates.map { RangeRate($0.genre, from: $0.least, to: $0.most) })
    case "grades": .grades(try rates.map { try $0.gradeRate() })
    case "share": .share(try row.hundredths(7), ofPortal: try row.text(8))
    default: throw StorageError.corrupt("'\(name)' is no shape of rates")
    }
  }

  private func rates() throws -> [KeptRate] {
    try database.rows(
      """
      SELECT table_id, genre, title, legal_group, least, most, unit, grade_a, grade_b, grade_c
      FROM rate ORDER BY table_id, position
      """
    ).map { row in
      var letters: [Grade: Coefficient] = [:]
      for (column, grade) in zip(7..., Grade.allCases) {
        letters[grade] = try row.optionalHundredths(column)
      }
      return KeptRate(
        table: try row.int(0),
        genre: RatedGenre(code: try row.text(1), title: try row.text(2), group: try row.word(3)),
        least: try row.hundredths(4), most: try row.hundredths(5),
        unit: try row.isNull(6) ? nil : row.word(6), letters: letters)
    }
  }

  /// The number of a table, by its portal and first day.
  public func rateTableID(of table: RateTable) throws -> Int64? {
    try database.optionalRow(
      """
      SELECT rate_table.id FROM rate_table JOIN portal ON portal.id = portal_id
      WHERE portal.code = $1 AND from_day = $2
      """, [.text(table.portal), .day(table.validFrom)]
    )?.int(0)
  }

  /// `of` is the portal that a table of shape `share` is a part of.
  public func insert(_ record: RateTableRecord, of other: ID<Portal>?) throws {
    let table = record.table
    var percent: Percent?
    if case .share(let part, _) = table.shape { percent = part }
    try database.run(
      """
      INSERT INTO rate_table
        (id, portal_id, shape, from_day, to_day, decision, share_percent, share_of, added_by,
         added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .integer(record.id), .id(record.portal), .text(table.shape.name), .day(table.validFrom),
        .day(table.validTo), .text(table.decision), percent.map(Value.hundredths) ?? .null,
        .id(other), .id(record.addedBy), .time(record.addedAt),
      ])
    for (position, rate) in table.shape.keptRates(of: record.id).enumerated() {
      try insert(rate, at: position)
    }
  }

  private func insert(_ rate: KeptRate, at position: Int) throws {
    let letters = Grade.allCases.map { rate.letters[$0].map(Value.hundredths) ?? .null }
    try database.run(
      """
      INSERT INTO rate
        (table_id, position, genre, title, legal_group, least, most, unit, grade_a, grade_b,
         grade_c)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """,
      [
        .integer(rate.table), .number(position), .text(rate.genre.code), .text(rate.genre.title),
        .text(rate.genre.group.rawValue), .hundredths(rate.least), .hundredths(rate.most),
        .optional(rate.unit?.rawValue),
      ] + letters)
  }

  public func endRateTable(_ id: Int64, on day: CivilDate) throws {
    try database.change(
      "UPDATE rate_table SET to_day = $2 WHERE id = $1", [.integer(id), .day(day)])
  }
}

/// A row of `rate`: either a range, or grades of a unit with a cap.
private struct KeptRate {
  let table: Int64
  let genre: RatedGenre
  let least: Coefficient
  let most: Coefficient
  let unit: LengthUnit?
  let letters: [Grade: Coefficient]

  func gradeRate() throws -> GradeRate {
    guard let unit else { throw StorageError.corrupt("the genre \(genre.code) has no unit") }
    return GradeRate(genre, per: unit, letters, cap: most)
  }
}

extension RateTable.Shape {
  public var name: String {
    switch self {
    case .ranges: "ranges"
    case .grades: "grades"
    case .share: "share"
    }
  }

  fileprivate func keptRates(of table: Int64) -> [KeptRate] {
    switch self {
    case .ranges(let rates):
      rates.map {
        KeptRate(
          table: table, genre: $0.genre, least: $0.from, most: $0.to, unit: nil, letters: [:])
      }
    case .grades(let rates):
      rates.map {
        KeptRate(
          table: table, genre: $0.genre, least: Coefficient(0), most: $0.cap, unit: $0.unit,
          letters: $0.coefficients)
      }
    case .share: []
    }
  }
}
