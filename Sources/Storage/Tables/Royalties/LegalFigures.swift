import Rulebook
import Workflow

/// A figure of law that an administrator added.
public struct LegalFigureRecord: Hashable, Sendable {
  public let id: Int64
  public let code: String
  /// As it was typed.
  public let value: String
  public let from: CivilDate
  public let to: CivilDate?
  public let citation: Citation
  public let addedBy: ID<Person>
  public let addedAt: Timestamp

  public init(
    id: Int64, code: String, value: String, from: CivilDate, to: CivilDate?, citation: Citation,
    addedBy: ID<Person>, addedAt: Timestamp
  ) {
    self.id = id
    self.code = code
    self.value = value
    self.from = from
    self.to = to
    self.citation = citation
    self.addedBy = addedBy
    self.addedAt = addedAt
  }
}

extension Store {
  /// Every figure that was added, by code and day.
  public func legalFigures() throws -> [LegalFigureRecord] {
    try database.rows(
      """
      SELECT id, code, value, from_day, to_day, citation, mark, added_by, added_at
      FROM legal_figure ORDER BY code, from_day
      """
    ).map { row in
      LegalFigureRecord(
        id: try row.int(0), code: try row.text(1), value: try row.text(2), from: try row.day(3),
        to: try row.optionalDay(4), citation: Citation(try row.text(5), try row.word(6)),
        addedBy: try row.id(7), addedAt: try row.time(8))
    }
  }

  public func insert(_ record: LegalFigureRecord) throws {
    try database.run(
      """
      INSERT INTO legal_figure
        (id, code, value, from_day, to_day, citation, mark, added_by, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      """,
      [
        .integer(record.id), .text(record.code), .text(record.value), .day(record.from),
        .day(record.to), .text(record.citation.text), .text(record.citation.mark.rawValue),
        .id(record.addedBy), .time(record.addedAt),
      ])
  }

  public func endLegalFigure(_ id: Int64, on day: CivilDate) throws {
    try database.change(
      "UPDATE legal_figure SET to_day = $2 WHERE id = $1", [.integer(id), .day(day)])
  }
}
