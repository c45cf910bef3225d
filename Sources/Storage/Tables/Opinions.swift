import Rulebook
import Workflow

/// An opinion with its words.
public struct OpinionRecord: Hashable, Sendable {
  public let id: Int64
  public let person: ID<Person>
  /// Whose opinion it stands for, when it was given by delegation.
  public let onBehalfOf: ID<Person>?
  public let verdict: Opinion.Verdict
  public let comment: String
  public let at: Timestamp
  public let revision: ID<Revision>
  /// The text that it is about.
  public let hash: TextHash
  public let run: Int
}

/// People asked at once for their opinions on an item (vòng lấy ý kiến), counted from 1 on each item.
public struct OpinionRound: Hashable, Sendable {
  public let number: Int
  public let run: Int
  /// The text that the item had when they were asked.
  public let revision: ID<Revision>
  public let askedBy: ID<Person>
  /// What they are asked; empty for the text as such.
  public let question: String
  public let at: Timestamp
  /// Until when an answer is hoped for; always after `at`.
  public let due: Timestamp

  public init(
    number: Int, run: Int, revision: ID<Revision>, askedBy: ID<Person>, question: String,
    at: Timestamp, due: Timestamp
  ) {
    self.number = number
    self.run = run
    self.revision = revision
    self.askedBy = askedBy
    self.question = question
    self.at = at
    self.due = due
  }
}

/// One person of a round.
public struct OpinionRequest: Hashable, Sendable {
  /// Why an opinion is not waited for any more.
  public enum Ending: String, CaseIterable, Hashable, Sendable {
    case given
    case withdrawn
    /// The same person was asked anew, with another time.
    case renewed
    /// The item left the place where opinions matter.
    case lapsed
  }

  public let round: Int
  public let person: ID<Person>
  public let ending: Ending?
  /// The opinion that answers it, when it was given.
  public let opinion: Int64?

  public var isOpen: Bool { ending == nil }
}

extension Store {
  public func insert(
    _ opinion: Opinion, id: Int64, on item: ID<Item>, revision: ID<Revision>, run: Int,
    comment: String, at now: Timestamp
  ) throws {
    try database.run(
      """
      INSERT INTO opinion
        (id, item_id, run_number, revision_id, hash, person_id, roles, verdict, comment, at,
         on_behalf_of)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
      """,
      [
        .integer(id), .id(item), .number(run), .id(revision), .hash(opinion.hash),
        .id(opinion.person), .number(Int(opinion.roles.rawValue)),
        .text(opinion.verdict.rawValue), .text(comment), .time(now), .id(opinion.onBehalfOf),
      ])
  }

  func opinions(on item: ID<Item>, run: Int) throws -> [Opinion] {
    try database.rows(
      """
      SELECT person_id, roles, verdict, hash, on_behalf_of FROM opinion
      WHERE item_id = $1 AND run_number = $2 ORDER BY id
      """, [.id(item), .number(run)]
    ).map { row in
      Opinion(
        person: try row.id(0), roles: RoleSet(rawValue: UInt16(try row.number(1))),
        verdict: try row.word(2), hash: TextHash(try row.blob(3)),
        onBehalfOf: try row.optionalID(4))
    }
  }

  private static let opinionColumns = """
    SELECT id, person_id, verdict, comment, at, revision_id, run_number, on_behalf_of,
      hash
    FROM opinion
    """

  private func opinionRecord(_ row: Row) throws -> OpinionRecord {
    OpinionRecord(
      id: try row.int(0), person: try row.id(1), onBehalfOf: try row.optionalID(7),
      verdict: try row.word(2), comment: try row.text(3), at: try row.time(4),
      revision: try row.id(5), hash: TextHash(try row.blob(8)), run: try row.number(6))
  }

  /// Every opinion on an item with its words, oldest first.
  public func opinionRecords(on item: ID<Item>) throws -> [OpinionRecord] {
    try database.rows("\(Self.opinionColumns) WHERE item_id = $1 ORDER BY id", [.id(item)])
      .map(opinionRecord)
  }

  public func opinionRecord(_ id: Int64) throws -> OpinionRecord? {
    try database.optionalRow("\(Self.opinionColumns) WHERE id = $1", [.integer(id)])
      .map(opinionRecord)
  }

  // MARK: Rounds

  private static let roundColumns = """
    SELECT number, run_number, revision_id, asked_by, question, asked_at, due_at FROM opinion_round
    """

  private func opinionRound(_ row: Row) throws -> OpinionRound {
    OpinionRound(
      number: try row.number(0), run: try row.number(1), revision: try row.id(2),
      askedBy: try row.id(3), question: try row.text(4), at: try row.time(5),
      due: try row.time(6))
  }

  public func opinionRounds(on item: ID<Item>) throws -> [OpinionRound] {
    try database.rows("\(Self.roundColumns) WHERE item_id = $1 ORDER BY number", [.id(item)])
      .map(opinionRound)
  }

  public func opinionRound(_ number: Int, on item: ID<Item>) throws -> OpinionRound? {
    try database.optionalRow(
      "\(Self.roundColumns) WHERE item_id = $1 AND number = $2", [.id(item), .number(number)]
    ).map(opinionRound)
  }

  public func opinionRequests(on item: ID<Item>) throws -> [OpinionRequest] {
    try database.rows(
      """
      SELECT round, person_id, ending, opinion_id FROM opinion_request
      WHERE item_id = $1 ORDER BY round, person_id
      """, [.id(item)]
    ).map { row in
      OpinionRequest(
        round: try row.number(0), person: try row.id(1),
        ending: row.isNull(2) ? nil : try row.word(2),
        opinion: try row.optionalInt(3))
    }
  }

  /// Whose opinions on an item are waited for, each once.
  func askedForOpinions(on item: ID<Item>) throws -> Set<ID<Person>> {
    Set(
      try database.rows(
        "SELECT person_id FROM opinion_request WHERE item_id = $1 AND ended_at IS NULL",
        [.id(item)]
      ).map { try $0.id(0) })
  }

  /// Begins a round. Whoever was waited for already is waited for in the new one.
  public func insert(
    _ round: OpinionRound, on item: ID<Item>, asking people: [ID<Person>]
  ) throws {
    try database.run(
      """
      INSERT INTO opinion_round
        (item_id, number, run_number, revision_id, asked_by, question, asked_at, due_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .id(item), .number(round.number), .number(round.run), .id(round.revision),
        .id(round.askedBy), .text(round.question), .time(round.at), .time(round.due),
      ])
    for person in people {
      try endOpinionRequest(of: person, on: item, .renewed, at: round.at)
      try database.run(
        """
        INSERT INTO opinion_request (item_id, round, person_id, due_at) VALUES ($1, $2, $3, $4)
        """, [.id(item), .number(round.number), .id(person), .time(round.due)])
    }
  }

  /// Waits no more for a person's opinion; false when it was not waited for.
  @discardableResult
  public func endOpinionRequest(
    of person: ID<Person>, on item: ID<Item>, _ ending: OpinionRequest.Ending,
    opinion: Int64? = nil, at now: Timestamp
  ) throws -> Bool {
    try database.run(
      """
      UPDATE opinion_request SET ended_at = $3, ending = $4, opinion_id = $5
      WHERE item_id = $1 AND person_id = $2 AND ended_at IS NULL
      """,
      [.id(item), .id(person), .time(now), .text(ending.rawValue), .optional(opinion)]) > 0
  }

  /// How many items wait for a person's opinion.
  public func countOfOpinionsAsked(of person: ID<Person>) throws -> Int {
    try database.row(
      "SELECT COUNT(*) FROM opinion_request WHERE person_id = $1 AND ended_at IS NULL",
      [.id(person)]
    ).number(0)
  }

  public func isOpinionAsked(of person: ID<Person>, on item: ID<Item>) throws -> Bool {
    try database.optionalRow(
      """
      SELECT 1 FROM opinion_request WHERE item_id = $1 AND person_id = $2 AND ended_at IS NULL
      """, [.id(item), .id(person)]) != nil
  }
}
