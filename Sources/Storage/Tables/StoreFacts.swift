import Rulebook

/// What the store is: made once, never changed.
public struct StoreFacts: Hashable, Sendable {
  public enum Access: String, Hashable, Sendable {
    /// One operating-system user owns and opens it; whoever opens it may act as anybody in it.
    case personal
    /// It belongs to a service account; people reach it only through `toasoan session`.
    case shared
  }

  public let id: Int64
  public let madeAt: Timestamp
  public let access: Access
  /// A store to learn and test with: its clock may be set.
  public let isRehearsal: Bool
  /// Which rules made the words that search finds; other rules need the index made anew.
  public let searchVersion: Int

  public init(
    id: Int64, madeAt: Timestamp, access: Access, isRehearsal: Bool, searchVersion: Int
  ) {
    self.id = id
    self.madeAt = madeAt
    self.access = access
    self.isRehearsal = isRehearsal
    self.searchVersion = searchVersion
  }
}

extension Store {
  public func insert(_ facts: StoreFacts) throws {
    try database.run(
      """
      INSERT INTO store (only_row, id, made_at, access, rehearsal, search_version)
      VALUES (1, $1, $2, $3, $4, $5)
      """,
      [
        .integer(facts.id), .time(facts.madeAt), .text(facts.access.rawValue),
        .flag(facts.isRehearsal), .number(facts.searchVersion),
      ])
  }

  public func facts() throws -> StoreFacts {
    let row = try database.row(
      "SELECT id, made_at, access, rehearsal, search_version FROM store")
    return StoreFacts(
      id: try row.int(0), madeAt: try row.time(1), access: try row.word(2),
      isRehearsal: try row.bool(3), searchVersion: try row.number(4))
  }

  public func setting(_ name: String) throws -> String? {
    try database.optionalRow("SELECT value FROM setting WHERE name = $1", [.text(name)])?.text(0)
  }

  public func set(_ name: String, to value: String) throws {
    try database.run(
      """
      INSERT INTO setting (name, value) VALUES ($1, $2)
      ON CONFLICT (name) DO UPDATE SET value = excluded.value
      """, [.text(name), .text(value)])
  }
}
