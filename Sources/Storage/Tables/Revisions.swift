import Rulebook
import Workflow

/// One saved text of an item, as it is kept.
public struct RevisionRecord: Hashable, Sendable {
  public let id: ID<Revision>
  public let item: ID<Item>
  /// Counts the revisions of the item from 1.
  public let number: Int
  public let text: Text
  public let hash: TextHash
  public let person: ID<Person>
  public let at: Timestamp

  public init(
    id: ID<Revision>, item: ID<Item>, number: Int, text: Text, hash: TextHash,
    person: ID<Person>, at: Timestamp
  ) {
    self.id = id
    self.item = item
    self.number = number
    self.text = text
    self.hash = hash
    self.person = person
    self.at = at
  }
}

extension Store {
  /// `severeFaults` are those of the text, as they are counted now.
  public func insert(_ revision: RevisionRecord, severeFaults: Int = 0) throws {
    let text = revision.text
    try database.run(
      """
      INSERT INTO revision
        (id, item_id, number, title, summary, body, language, fields, hash, person_id, made_at,
         files, severe_faults)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
      """,
      [
        .id(revision.id), .id(revision.item), .number(revision.number), .text(text.title),
        .text(text.summary), .text(text.body), .text(text.language),
        .text(FieldList.text(text.fields)), .hash(revision.hash), .id(revision.person),
        .time(revision.at), .text(AttachmentList.text(text.files)),
        .number(severeFaults),
      ])
  }

  public func revision(_ id: ID<Revision>) throws -> RevisionRecord {
    try revision(try database.row("\(Self.revisionColumns) WHERE id = $1", [.id(id)]))
  }

  public func revision(of item: ID<Item>, number: Int) throws -> RevisionRecord? {
    try database.optionalRow(
      "\(Self.revisionColumns) WHERE item_id = $1 AND number = $2", [.id(item), .number(number)]
    ).map(revision)
  }

  /// The first characters of a revision's summary and body.
  public func beginning(
    of id: ID<Revision>, characters: Int
  ) throws -> (summary: String, body: String) {
    let row = try database.row(
      "SELECT substr(summary, 1, $2), substr(body, 1, $2) FROM revision WHERE id = $1",
      [.id(id), .number(characters)])
    return (try row.text(0), try row.text(1))
  }

  /// Who saved which revision when, without the texts, oldest first.
  public func revisionHeads(of item: ID<Item>) throws -> [RevisionHead] {
    try database.rows(
      """
      SELECT id, number, hash, person_id, made_at FROM revision
      WHERE item_id = $1 ORDER BY number
      """, [.id(item)]
    ).map { row in
      RevisionHead(
        id: try row.id(0), number: try row.number(1), hash: TextHash(try row.blob(2)),
        person: try row.id(3), at: try row.time(4))
    }
  }

  /// Every revision of the store in the order of their ids, one by one; stops when `body` answers false.
  public func eachRevision(_ body: (RevisionRecord) throws -> Bool) throws {
    try database.each("\(Self.revisionColumns) ORDER BY id", []) { try body(try revision($0)) }
  }

  private static let revisionColumns = """
    SELECT id, item_id, number, title, summary, body, language, fields, hash, person_id, made_at,
      files
    FROM revision
    """

  private func revision(_ row: Row) throws -> RevisionRecord {
    RevisionRecord(
      id: try row.id(0), item: try row.id(1), number: try row.number(2),
      text: Text(
        title: try row.text(3), summary: try row.text(4), body: try row.text(5),
        language: try row.text(6), fields: try FieldList.fields(try row.text(7)),
        files: try AttachmentList.files(try row.text(11))),
      hash: TextHash(try row.blob(8)), person: try row.id(9), at: try row.time(10))
  }
}

/// A revision without its text.
public struct RevisionHead: Hashable, Sendable {
  public let id: ID<Revision>
  public let number: Int
  public let hash: TextHash
  public let person: ID<Person>
  public let at: Timestamp
}
