import Rulebook
import Workflow

/// One line of the log before it stands in the chain: what an event holds is law.md 9.2.
public struct EventFacts: Hashable, Sendable {
  public enum Result: String, Hashable, Sendable {
    case done
    case refused
    case alarm
  }

  public let at: Timestamp
  /// 0 is the program itself, as when the queue runs.
  public let person: ID<Person>
  public let onBehalfOf: ID<Person>?
  /// Terminal and host that it came from.
  public let source: String
  public let action: String
  public let portal: ID<Portal>?
  /// What it was done to: `item`, `person`, `portal`, `definition`, `store` …
  public let object: String
  public let objectID: Int64?
  public let before: String
  public let after: String
  public let revisionHash: TextHash?
  /// Further facts, without personal data and without words that people wrote.
  public let detail: String
  /// The salted hash of words kept beside the log.
  public let sealedHash: [UInt8]?
  public let result: Result
  public let request: String
  public let ordinal: Int

  public init(
    at: Timestamp, person: ID<Person>, onBehalfOf: ID<Person>? = nil, source: String,
    action: String, portal: ID<Portal>? = nil, object: String, objectID: Int64? = nil,
    before: String = "", after: String = "", revisionHash: TextHash? = nil, detail: String = "",
    sealedHash: [UInt8]? = nil, result: Result = .done, request: String, ordinal: Int
  ) {
    self.at = at
    self.person = person
    self.onBehalfOf = onBehalfOf
    self.source = source
    self.action = action
    self.portal = portal
    self.object = object
    self.objectID = objectID
    self.before = before
    self.after = after
    self.revisionHash = revisionHash
    self.detail = detail
    self.sealedHash = sealedHash
    self.result = result
    self.request = request
    self.ordinal = ordinal
  }
}

/// One line of the log in its place in the chain.
public struct EventRecord: Hashable, Sendable {
  public let sequence: Int64
  public let facts: EventFacts
  public let previousHash: [UInt8]
  public let hash: [UInt8]

  public init(sequence: Int64, facts: EventFacts, previousHash: [UInt8], hash: [UInt8]) {
    self.sequence = sequence
    self.facts = facts
    self.previousHash = previousHash
    self.hash = hash
  }
}

/// How long the log is and the hash of its last line.
public struct LogHead: Hashable, Sendable {
  /// The bytes of a hash: BLAKE2b-256.
  public static let hashSize = 32

  public let size: Int64
  public let hash: [UInt8]

  public init(size: Int64, hash: [UInt8]) {
    self.size = size
    self.hash = hash
  }
}

extension Store {
  /// The last line, or nil while the log is empty.
  public func logHead() throws -> LogHead? {
    let row = try database.optionalRow(
      "SELECT sequence, hash FROM event ORDER BY sequence DESC LIMIT 1")
    return try row.map { LogHead(size: try $0.int(0), hash: try $0.blob(1)) }
  }

  /// The hash of the line with that number, or nil when there is none.
  public func eventHash(_ sequence: Int64) throws -> [UInt8]? {
    try database.optionalRow(
      "SELECT hash FROM event WHERE sequence = $1", [.integer(sequence)])?.blob(0)
  }

  public func insert(_ event: EventRecord) throws {
    let facts = event.facts
    try database.run(
      """
      INSERT INTO event
        (sequence, at, person_id, on_behalf_of, source, action, portal_id, object, object_id,
         before, after, revision_hash, detail, sealed_hash, result, request_id, ordinal,
         previous_hash, hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
        $19)
      """,
      [
        .integer(event.sequence), .time(facts.at), .id(facts.person), .id(facts.onBehalfOf),
        .text(facts.source), .text(facts.action), .id(facts.portal), .text(facts.object),
        .optional(facts.objectID), .text(facts.before), .text(facts.after),
        .hash(facts.revisionHash), .text(facts.detail),
        facts.sealedHash.map(Value.blob) ?? .null, .text(facts.result.rawValue),
        .text(facts.request), .number(facts.ordinal), .blob(event.previousHash),
        .blob(event.hash),
      ])
  }

  /// The events about one object, oldest first.
  public func events(about object: String, _ id: Int64) throws -> [EventRecord] {
    try database.rows(
      "\(Self.eventColumns) WHERE object = $1 AND object_id = $2 ORDER BY sequence",
      [.text(object), .integer(id)]
    ).map(event)
  }

  /// At most `limit` events before `sequence` (all, when nil), newest first.
  public func events(before sequence: Int64?, limit: Int) throws -> [EventRecord] {
    try database.rows(
      "\(Self.eventColumns) WHERE sequence < $1 ORDER BY sequence DESC LIMIT $2",
      [.integer(sequence ?? .max), .number(limit)]
    ).map(event)
  }

  /// Every event in the order of the chain, one by one; stops when `body` answers false.
  public func eachEvent(_ body: (EventRecord) throws -> Bool) throws {
    try database.each("\(Self.eventColumns) ORDER BY sequence", []) { try body(try event($0)) }
  }

  private static let eventColumns = """
    SELECT sequence, at, person_id, on_behalf_of, source, action, portal_id, object, object_id,
      before, after, revision_hash, detail, sealed_hash, result, request_id, ordinal,
      previous_hash, hash
    FROM event
    """

  private func event(_ row: Row) throws -> EventRecord {
    let facts = EventFacts(
      at: try row.time(1), person: try row.id(2), onBehalfOf: try row.optionalID(3),
      source: try row.text(4), action: try row.text(5), portal: try row.optionalID(6),
      object: try row.text(7), objectID: try row.optionalInt(8), before: try row.text(9),
      after: try row.text(10), revisionHash: try row.optionalBlob(11).map(TextHash.init),
      detail: try row.text(12), sealedHash: try row.optionalBlob(13), result: try row.word(14),
      request: try row.text(15), ordinal: try row.number(16))
    return EventRecord(
      sequence: try row.int(0), facts: facts, previousHash: try row.blob(17),
      hash: try row.blob(18))
  }
}

// MARK: Requests

/// What became of an act, kept under the number that its asker gave it.
public struct RequestRecord: Hashable, Sendable {
  public let id: String
  /// Hash of what was asked, so that one number cannot stand for two different acts.
  public let digest: [UInt8]
  public let person: ID<Person>
  public let action: String
  public let outcome: String
  public let at: Timestamp

  public init(
    id: String, digest: [UInt8], person: ID<Person>, action: String, outcome: String,
    at: Timestamp
  ) {
    self.id = id
    self.digest = digest
    self.person = person
    self.action = action
    self.outcome = outcome
    self.at = at
  }
}

extension Store {
  public func request(_ id: String) throws -> RequestRecord? {
    try database.optionalRow(
      "SELECT digest, person_id, action, outcome, at FROM request WHERE id = $1", [.text(id)]
    ).map { row in
      RequestRecord(
        id: id, digest: try row.blob(0), person: try row.id(1), action: try row.text(2),
        outcome: try row.text(3), at: try row.time(4))
    }
  }

  public func insert(_ request: RequestRecord) throws {
    try database.run(
      """
      INSERT INTO request (id, digest, person_id, action, outcome, at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .text(request.id), .blob(request.digest), .id(request.person), .text(request.action),
        .text(request.outcome), .time(request.at),
      ])
  }
}
