import Rulebook
import Workflow

/// A decision as it is kept. The salt makes the hash of its words in the log say nothing to who only guesses them.
public struct DecisionRecord: Hashable, Sendable {
  public let id: Int64
  public let decision: Decision
  public let salt: [UInt8]
  /// The line of the log that tells of it.
  public let event: Int64

  public init(id: Int64, decision: Decision, salt: [UInt8], event: Int64) {
    self.id = id
    self.decision = decision
    self.salt = salt
    self.event = event
  }
}

extension Store {
  public func insert(_ record: DecisionRecord) throws {
    let decision = record.decision
    try database.run(
      """
      INSERT INTO decision
        (id, item_id, run_number, transition, from_state, to_state, revision_id, hash, person_id,
         role, on_behalf_of, comment, reason, ticked, dissenting, definition_name,
         definition_version, at, salt, event_sequence)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        $19, $20)
      """,
      [
        .integer(record.id), .id(decision.item), .number(decision.run),
        .text(decision.transition.rawValue), .text(decision.from.rawValue),
        .text(decision.to.rawValue), .id(decision.revision), .hash(decision.hash),
        .id(decision.person), .text(decision.authority.role.rawValue),
        .id(decision.authority.onBehalfOf), .text(decision.comment), .optional(decision.reason),
        .text(WordList.text(decision.ticked)),
        .text(WordList.text(decision.dissenting.map(\.description))),
        .text(decision.definition.name), .number(decision.definition.version),
        .time(decision.at), .blob(record.salt), .integer(record.event),
      ])
  }

  /// Every decision on an item, in the order in which the log tells of them.
  public func decisions(on item: ID<Item>) throws -> [DecisionRecord] {
    try database.rows(
      "\(Self.decisionColumns) WHERE item_id = $1 ORDER BY event_sequence", [.id(item)]
    ).map(decision)
  }

  public func decision(_ id: Int64) throws -> DecisionRecord? {
    try database.optionalRow("\(Self.decisionColumns) WHERE id = $1", [.integer(id)])
      .map(decision)
  }

  /// The id of every decision of the store, one by one; stops when `body` answers false.
  public func eachDecisionID(_ body: (Int64) throws -> Bool) throws {
    try database.each("SELECT id FROM decision ORDER BY id", []) { try body(try $0.int(0)) }
  }

  private static let decisionColumns = """
    SELECT id, item_id, run_number, transition, from_state, to_state, revision_id, hash,
      person_id, role, on_behalf_of, comment, reason, ticked, dissenting, definition_name,
      definition_version, at, salt, event_sequence
    FROM decision
    """

  private func decision(_ row: Row) throws -> DecisionRecord {
    let role: Role = try row.word(9)
    let authority: Authority =
      if let giver: ID<Person> = try row.optionalID(10) { .delegated(role, by: giver) } else {
        .own(role)
      }
    return DecisionRecord(
      id: try row.int(0),
      decision: Decision(
        item: try row.id(1), transition: TransitionName(rawValue: try row.text(3)),
        from: StateName(rawValue: try row.text(4)), to: StateName(rawValue: try row.text(5)),
        revision: try row.id(6), hash: TextHash(try row.blob(7)), person: try row.id(8),
        authority: authority, comment: try row.text(11), reason: try row.optionalText(12),
        ticked: WordList.words(try row.text(13)), at: try row.time(17),
        definition: DefinitionID(name: try row.text(15), version: try row.number(16)),
        run: try row.optionalInt(2).map(Int.init),
        dissenting: try WordList.words(try row.text(14)).map(personID)),
      salt: try row.blob(18), event: try row.int(19))
  }
}

/// The person whose id stands in a list of words.
private func personID(_ word: String) throws -> ID<Person> {
  guard let id = Int64(word) else { throw StorageError.corrupt("'\(word)' is no id") }
  return ID(id)
}

extension Authority {
  /// The role by which it was made, own or delegated.
  public var role: Role {
    switch self {
    case .own(let role), .delegated(let role, _): role
    }
  }
}
