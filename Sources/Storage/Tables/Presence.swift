import Rulebook
import Workflow

/// An editing session: random bits that tell two terminals of one person apart.
public struct SessionToken: Hashable, Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) { self.bytes = bytes }
}

/// A process: the start of a machine on which it runs, and its number there.
public struct ProcessMark: Hashable, Sendable {
  /// Empty when it is not known.
  public let machine: String
  public let number: Int64

  public init(machine: String, number: Int64) {
    self.machine = machine
    self.number = number
  }
}

/// Who is writing in an item: the lock of one editing session of a person on it.
public struct LockRecord: Hashable, Sendable {
  public let item: ID<Item>
  public let person: ID<Person>
  public let session: SessionToken
  public let process: ProcessMark
  public let host: String
  public let since: Timestamp
  public let seenAt: Timestamp
  /// When somebody last read along; nil when nobody has.
  public let watchedAt: Timestamp?

  public init(
    item: ID<Item>, person: ID<Person>, session: SessionToken, process: ProcessMark, host: String,
    since: Timestamp, seenAt: Timestamp, watchedAt: Timestamp? = nil
  ) {
    self.watchedAt = watchedAt
    self.item = item
    self.person = person
    self.session = session
    self.process = process
    self.host = host
    self.since = since
    self.seenAt = seenAt
  }
}

extension Store {
  public func lock(on item: ID<Item>) throws -> LockRecord? {
    try database.optionalRow(
      "\(Self.lockColumns) WHERE item_id = $1", [.id(item)]
    ).map(lock)
  }

  /// Sets the lock, in place of any other.
  public func set(_ lock: LockRecord) throws {
    try database.run(
      """
      INSERT INTO item_lock (item_id, person_id, host, since, seen_at, session, machine, process)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      ON CONFLICT (item_id) DO UPDATE SET person_id = excluded.person_id, host = excluded.host,
        since = excluded.since, seen_at = excluded.seen_at, session = excluded.session,
        machine = excluded.machine, process = excluded.process
      """,
      [
        .id(lock.item), .id(lock.person), .text(lock.host), .time(lock.since), .time(lock.seenAt),
        .blob(lock.session.bytes), .text(lock.process.machine), .integer(lock.process.number),
      ])
  }

  /// Frees the item if this session holds it.
  public func unlock(_ item: ID<Item>, in session: SessionToken) throws {
    try database.run(
      "DELETE FROM item_lock WHERE item_id = $1 AND session = $2",
      [.id(item), .blob(session.bytes)])
  }

  @discardableResult
  public func unlock(_ item: ID<Item>, by person: ID<Person>) throws -> Bool {
    try database.run(
      "DELETE FROM item_lock WHERE item_id = $1 AND person_id = $2", [.id(item), .id(person)]) > 0
  }

  /// Every lock of a person, dead ones too, the oldest first.
  public func locks(of person: ID<Person>) throws -> [LockRecord] {
    try database.rows(
      "\(Self.lockColumns) WHERE person_id = $1 ORDER BY since, item_id", [.id(person)]
    ).map(lock)
  }

  private static let lockColumns = """
    SELECT item_id, person_id, host, since, seen_at, session, machine, process, watched_at
    FROM item_lock
    """

  private func lock(_ row: Row) throws -> LockRecord {
    LockRecord(
      item: try row.id(0), person: try row.id(1), session: SessionToken(try row.blob(5)),
      process: ProcessMark(machine: try row.text(6), number: try row.int(7)),
      host: try row.text(2), since: try row.time(3), seenAt: try row.time(4),
      watchedAt: try row.optionalTime(8))
  }

  /// Notes that somebody reads along while the item is being written.
  public func watch(_ item: ID<Item>, at now: Timestamp) throws {
    try database.run(
      "UPDATE item_lock SET watched_at = $2 WHERE item_id = $1", [.id(item), .time(now)])
  }

  /// Frees everything that a person holds, and gives the items.
  public func unlockAll(of person: ID<Person>) throws -> [ID<Item>] {
    try database.rows(
      "DELETE FROM item_lock WHERE person_id = $1 RETURNING item_id", [.id(person)]
    ).map { try $0.id(0) }
  }
}

// MARK: Drafts

/// Words that were typed and not saved as a revision.
public struct DraftRecord: Hashable, Sendable {
  public let id: Int64
  public let person: ID<Person>
  /// The item it belongs to; nil when there is none yet.
  public let item: ID<Item>?
  /// The revision that it was written over.
  public let base: ID<Revision>?
  public let portal: ID<Portal>
  public let kind: Kind
  public var text: Text
  public var changedAt: Timestamp
  /// The suggestions of others whose words stand in it.
  public let accepted: Set<Int64>

  public init(
    id: Int64, person: ID<Person>, item: ID<Item>?, base: ID<Revision>?, portal: ID<Portal>,
    kind: Kind, text: Text, changedAt: Timestamp, accepted: Set<Int64> = []
  ) {
    self.accepted = accepted
    self.id = id
    self.person = person
    self.item = item
    self.base = base
    self.portal = portal
    self.kind = kind
    self.text = text
    self.changedAt = changedAt
  }
}

extension Store {
  /// Keeps a draft, in place of the former one of the same id.
  public func keep(_ draft: DraftRecord) throws {
    try database.run(
      """
      INSERT INTO draft
        (id, person_id, item_id, base_revision_id, portal_id, kind, title, summary, body,
         language, fields, changed_at, files)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      ON CONFLICT (id) DO UPDATE SET title = excluded.title, summary = excluded.summary,
        body = excluded.body, language = excluded.language, fields = excluded.fields,
        changed_at = excluded.changed_at, files = excluded.files
      """,
      [
        .integer(draft.id), .id(draft.person), .id(draft.item), .id(draft.base),
        .id(draft.portal), .text(draft.kind.rawValue), .text(draft.text.title),
        .text(draft.text.summary), .text(draft.text.body), .text(draft.text.language),
        .text(FieldList.text(draft.text.fields)), .time(draft.changedAt),
        .text(AttachmentList.text(draft.text.files)),
      ])
    try database.run("DELETE FROM draft_suggestion WHERE draft_id = $1", [.integer(draft.id)])
    for comment in draft.accepted.sorted() {
      try database.run(
        "INSERT INTO draft_suggestion (draft_id, comment_id) VALUES ($1, $2)",
        [.integer(draft.id), .integer(comment)])
    }
  }

  private func suggestions(inDraft id: Int64) throws -> Set<Int64> {
    Set(
      try database.rows(
        "SELECT comment_id FROM draft_suggestion WHERE draft_id = $1", [.integer(id)]
      ).map { try $0.int(0) })
  }

  /// Keeps what can be undone in a draft, which led to the text of the hash; without any, what was kept before goes.
  public func keep(steps: String?, of draft: Int64, hash: TextHash) throws {
    guard let steps else {
      try database.run("DELETE FROM draft_steps WHERE draft_id = $1", [.integer(draft)])
      return
    }
    try database.run(
      """
      INSERT INTO draft_steps (draft_id, hash, steps) VALUES ($1, $2, $3)
      ON CONFLICT (draft_id) DO UPDATE SET hash = excluded.hash, steps = excluded.steps
      """, [.integer(draft), .hash(hash), .text(steps)])
  }

  /// What was kept of a draft to be undone; nil when it led to another text.
  public func steps(of draft: Int64, hash: TextHash) throws -> String? {
    try database.optionalRow(
      "SELECT steps FROM draft_steps WHERE draft_id = $1 AND hash = $2",
      [.integer(draft), .hash(hash)]
    )?.text(0)
  }

  public func dropDraft(_ id: Int64) throws {
    try database.run("DELETE FROM draft WHERE id = $1", [.integer(id)])
  }

  /// A person's drafts, last changed first.
  public func drafts(of person: ID<Person>) throws -> [DraftRecord] {
    try database.rows(
      "\(Self.draftColumns) WHERE person_id = $1 ORDER BY changed_at DESC", [.id(person)]
    ).map(draft)
  }

  public func draft(of person: ID<Person>, for item: ID<Item>) throws -> DraftRecord? {
    try database.optionalRow(
      "\(Self.draftColumns) WHERE person_id = $1 AND item_id = $2", [.id(person), .id(item)]
    ).map(draft)
  }

  private static let draftColumns = """
    SELECT id, person_id, item_id, base_revision_id, portal_id, kind, title, summary, body,
      language, fields, changed_at, files
    FROM draft
    """

  private func draft(_ row: Row) throws -> DraftRecord {
    DraftRecord(
      id: try row.int(0), person: try row.id(1), item: try row.optionalID(2),
      base: try row.optionalID(3), portal: try row.id(4), kind: try row.word(5),
      text: Text(
        title: try row.text(6), summary: try row.text(7), body: try row.text(8),
        language: try row.text(9), fields: try FieldList.fields(try row.text(10)),
        files: try AttachmentList.files(try row.text(12))),
      changedAt: try row.time(11), accepted: try suggestions(inDraft: try row.int(0)))
  }
}

// MARK: Reading

/// The text of an item that a person has read last.
public struct ReadMark: Hashable, Sendable {
  public let revision: ID<Revision>
  public let hash: TextHash
  public let at: Timestamp
  /// The text that they had read before it; nil when it was the first.
  public let former: ID<Revision>?
}

extension Store {
  /// Remembers which text of an item a person has read last; the same text once more changes nothing.
  public func markRead(
    _ item: ID<Item>, revision: ID<Revision>, hash: TextHash, by person: ID<Person>,
    at now: Timestamp
  ) throws {
    try database.run(
      """
      INSERT INTO read_mark (person_id, item_id, revision_id, hash, at) VALUES ($1, $2, $3, $4, $5)
      ON CONFLICT (person_id, item_id) DO UPDATE SET former_revision_id = read_mark.revision_id,
        revision_id = excluded.revision_id, hash = excluded.hash, at = excluded.at
        WHERE read_mark.revision_id <> excluded.revision_id
      """, [.id(person), .id(item), .id(revision), .hash(hash), .time(now)])
  }

  public func readMark(_ item: ID<Item>, of person: ID<Person>) throws -> ReadMark? {
    try database.optionalRow(
      """
      SELECT revision_id, hash, at, former_revision_id FROM read_mark
      WHERE person_id = $1 AND item_id = $2
      """, [.id(person), .id(item)]
    ).map { row in
      ReadMark(
        revision: try row.id(0), hash: TextHash(try row.blob(1)), at: try row.time(2),
        former: try row.optionalID(3))
    }
  }
}
