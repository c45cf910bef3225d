import Rulebook
import Workflow

extension Store {
  public func startRun(
    _ number: Int, of item: ID<Item>, on definition: DefinitionID, by person: ID<Person>,
    at now: Timestamp
  ) throws {
    try database.run(
      """
      INSERT INTO run
        (item_id, number, definition_name, definition_version, started_at, started_by)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .id(item), .number(number), .text(definition.name), .number(definition.version),
        .time(now), .id(person),
      ])
  }

  public func endRun(
    _ number: Int, of item: ID<Item>, by transition: TransitionName, at now: Timestamp
  ) throws {
    try database.change(
      """
      UPDATE run SET ended_at = $3, ended_by = $4
      WHERE item_id = $1 AND number = $2 AND ended_at IS NULL
      """, [.id(item), .number(number), .time(now), .text(transition.rawValue)])
  }

  /// Moves the open run of an item to another version of its definition.
  public func moveRun(_ number: Int, of item: ID<Item>, to definition: DefinitionID) throws {
    try database.change(
      """
      UPDATE run SET definition_name = $3, definition_version = $4
      WHERE item_id = $1 AND number = $2 AND ended_at IS NULL
      """,
      [.id(item), .number(number), .text(definition.name), .number(definition.version)])
  }

  public func insert(
    _ opinion: Opinion, id: Int64, on item: ID<Item>, revision: ID<Revision>, run: Int,
    comment: String, at now: Timestamp
  ) throws {
    try database.run(
      """
      INSERT INTO opinion
        (id, item_id, run_number, revision_id, hash, person_id, roles, verdict, comment, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .integer(id), .id(item), .number(run), .id(revision), .hash(opinion.hash),
        .id(opinion.person), .number(Int(opinion.roles.rawValue)),
        .text(opinion.verdict.rawValue), .text(comment), .time(now),
      ])
  }

  func opinions(on item: ID<Item>, run: Int) throws -> [Opinion] {
    try database.rows(
      """
      SELECT person_id, roles, verdict, hash FROM opinion
      WHERE item_id = $1 AND run_number = $2 ORDER BY id
      """, [.id(item), .number(run)]
    ).map { row in
      Opinion(
        person: try row.id(0), roles: RoleSet(rawValue: UInt16(try row.number(1))),
        verdict: try row.word(2), hash: TextHash(try row.blob(3)))
    }
  }

  /// Every opinion on an item with its words, oldest first.
  public func opinionRecords(on item: ID<Item>) throws -> [OpinionRecord] {
    try database.rows(
      """
      SELECT person_id, verdict, comment, at, revision_id, run_number FROM opinion
      WHERE item_id = $1 ORDER BY id
      """, [.id(item)]
    ).map { row in
      OpinionRecord(
        person: try row.id(0), verdict: try row.word(1), comment: try row.text(2),
        at: try row.time(3), revision: try row.id(4), run: try row.number(5))
    }
  }
}

/// An opinion with its words.
public struct OpinionRecord: Hashable, Sendable {
  public let person: ID<Person>
  public let verdict: Opinion.Verdict
  public let comment: String
  public let at: Timestamp
  public let revision: ID<Revision>
  public let run: Int
}
