import Rulebook
import Workflow

/// What an entry of the house's words is.
public enum HouseWordKind: String, CaseIterable, Hashable, Sendable {
  /// A word that is right although no dictionary has it.
  case word
  /// The name of an office or a position, with its capitals.
  case office
}

/// A word that a board has added, or a name of its register.
public struct HouseWordRecord: Hashable, Sendable {
  public let id: Int64
  /// Nil counts on all portals.
  public let portal: ID<Portal>?
  public let kind: HouseWordKind
  public let word: String
  /// The word however it is written.
  public let key: String
  public let person: ID<Person>
  public let at: Timestamp

  public init(
    id: Int64, portal: ID<Portal>?, kind: HouseWordKind, word: String, key: String,
    person: ID<Person>, at: Timestamp
  ) {
    self.id = id
    self.portal = portal
    self.kind = kind
    self.word = word
    self.key = key
    self.person = person
    self.at = at
  }
}

extension Store {
  /// Every word and name of the house, those for all portals first, by their keys.
  public func houseWords() throws -> [HouseWordRecord] {
    try database.rows(
      """
      SELECT id, portal_id, kind, word, word_key, person_id, added_at FROM house_word
      ORDER BY COALESCE(portal_id, 0), kind, word_key
      """, []
    ).map { row in
      HouseWordRecord(
        id: try row.int(0), portal: try row.optionalID(1), kind: try row.word(2),
        word: try row.text(3), key: try row.text(4), person: try row.id(5), at: try row.time(6))
    }
  }

  /// The entry of a portal, or of all portals, that has the key.
  public func houseWord(
    _ key: String, _ kind: HouseWordKind, on portal: ID<Portal>?
  ) throws -> HouseWordRecord? {
    try houseWords().first { $0.key == key && $0.kind == kind && $0.portal == portal }
  }

  public func insert(_ record: HouseWordRecord) throws {
    try database.run(
      """
      INSERT INTO house_word (id, portal_id, kind, word, word_key, person_id, added_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .integer(record.id), .optional(record.portal?.rawValue), .text(record.kind.rawValue),
        .text(record.word), .text(record.key), .id(record.person), .time(record.at),
      ])
  }

  public func deleteHouseWord(_ id: Int64) throws {
    try database.run("DELETE FROM house_word WHERE id = $1", [.integer(id)])
  }
}
