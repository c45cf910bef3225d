import GRDBSQLite
import Testing

@testable import Storage

@Suite struct TranslationTests {
  @Test(arguments: [
    ("SELECT $1", "SELECT ?1"),
    ("$2,$10,$1", "?2,?10,?1"),
    ("a$1 + _$2 + $3$4", "a$1 + _$2 + ?3$4"),
    ("'$1' \"$2\" `$3` [$4] $5", "'$1' \"$2\" `$3` [$4] ?5"),
    ("'it''s $1' $2", "'it''s $1' ?2"),
    ("-- $1\n$2", "-- $1\n?2"),
    ("/* $1 */$2/**/$3", "/* $1 */?2/**/?3"),
    ("$1 - $2 / $3 -$4", "?1 - ?2 / ?3 -?4"),
    ("$ $a $", "$ $a $"),
    ("'open $1", "'open $1"),
    ("é$1 đồng, $2", "é$1 đồng, ?2"),
    ("", ""),
  ])
  func `parameters are numbered as SQLite wants them`(_ portable: String, _ wanted: String) {
    #expect(sqliteText(portable) == wanted)
  }

  @Test(arguments: [
    (SQLITE_BUSY, StorageError.unavailable(.locked(holder: nil, since: nil))),
    (SQLITE_BUSY | (2 << 8), .unavailable(.locked(holder: nil, since: nil))),
    (SQLITE_FULL, .unavailable(.full)), (SQLITE_READONLY, .unavailable(.readOnly)),
    (SQLITE_IOERR | (19 << 8), .unavailable(.full)), (SQLITE_IOERR, .unavailable(.ioError)),
    (SQLITE_IOERR | (12 << 8), .unavailable(.temporary)), (SQLITE_NOMEM, .unavailable(.temporary)),
    (SQLITE_NOTADB, .unavailable(.notAStore)), (SQLITE_CANTOPEN, .unavailable(.ioError)),
    (SQLITE_CORRUPT, .corrupt("words")), (SQLITE_ERROR, .misuse("words (SQLite 1)")),
    (SQLITE_CONSTRAINT | (1 << 8), .constraint("words")),
  ])
  func `codes of SQLite become facts`(_ code: Int32, _ wanted: StorageError) {
    #expect(StorageError(code: code, message: "words") == wanted)
  }

  @Test(arguments: [
    (Int32(8), "UNIQUE constraint failed: item.slug", "item_slug_key"),
    (8, "UNIQUE constraint failed: item.slug, item.portal_id", "item_slug_portal_id_key"),
    (8, "UNIQUE constraint failed: index 'one_slug'", "one_slug"),
    (6, "UNIQUE constraint failed: item.id", "item_pkey"),
    (10, "UNIQUE constraint failed: item.rowid", "item_pkey"),
    (5, "NOT NULL constraint failed: item.title", "item_title_not_null"),
    (1, "CHECK constraint failed: amount_is_positive", "amount_is_positive"),
    (3, "FOREIGN KEY constraint failed", "foreign_key"),
    (7, "events_are_append_only", "events_are_append_only"),
    (12, "cannot store TEXT value in INTEGER column item.count", "item_count_type"),
  ])
  func `constraints are named`(_ kind: Int32, _ message: String, _ wanted: String) {
    #expect(constraintName(SQLITE_CONSTRAINT | (kind << 8), message) == wanted)
  }

  @Test func `a wrong type in a strict table names its column`() throws {
    let store = try SQLiteDatabase.inMemory()
    try store.atomically { try store.run("CREATE TABLE item (count INTEGER) STRICT") }
    #expect(throws: StorageError.constraint("item_count_type")) {
      try store.atomically { try store.run("INSERT INTO item VALUES ('x')") }
    }
  }

  @Test func `a text that is not UTF-8 is damage`() throws {
    let store = try SQLiteDatabase.inMemory()
    #expect {
      _ = try store.rows("SELECT CAST(x'c3' AS TEXT)", [])
    } throws: { error in
      guard case StorageError.corrupt = error else { return false }
      return true
    }
  }

  @Test func `a number with a fraction is damage`() throws {
    let store = try SQLiteDatabase.inMemory()
    #expect {
      _ = try store.rows("SELECT 0.5", [])
    } throws: { error in
      guard case StorageError.corrupt = error else { return false }
      return true
    }
  }

  @Test func `errors are equal by their facts, and tell developers more`() {
    let error = StorageError.unavailable(.full, Origin(code: 13, message: "database is full"))
    #expect(error == .unavailable(.full))
    #expect(error != .unavailable(.readOnly))
    #expect(error.description.contains("SQLite 13: database is full"))
  }

  @Test func `more statements than are kept ready all work`() throws {
    let store = try SQLiteDatabase.inMemory()
    for round in 1...2 {
      for number in 0..<600 {
        let row = try store.row("SELECT \(number), $1", [.integer(Int64(round))])
        #expect(row == Row([.integer(Int64(number)), .integer(Int64(round))]))
      }
    }
  }
}
