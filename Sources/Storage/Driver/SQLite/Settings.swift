import CTicket
import GRDBSQLite

/// The settings that a connection is opened with. Each is read back, and a connection on which one
/// does not hold is not used: durability rests on them.
enum Settings {
  /// One `PRAGMA`, what it is set to, and what it must then answer.
  struct Pragma {
    let name: String
    let value: String
    let answer: Value
  }

  /// Every commit is synced (FULL), foreign keys hold, the schema may call no function with
  /// effects, damaged pages are noticed, no fault of the disk becomes a fault of the memory, and
  /// nothing is sorted in files, which need room (sqlite.org/security.html,
  /// sqlite.org/pragma.html).
  static var everywhere: [Pragma] {
    [
      Pragma(name: "synchronous", value: "FULL", answer: .integer(2)),
      Pragma(name: "foreign_keys", value: "ON", answer: .integer(1)),
      Pragma(name: "trusted_schema", value: "OFF", answer: .integer(0)),
      Pragma(name: "cell_size_check", value: "ON", answer: .integer(1)),
      Pragma(name: "temp_store", value: "MEMORY", answer: .integer(2)),
    ]
  }

  static var onFile: [Pragma] {
    [
      Pragma(name: "mmap_size", value: "0", answer: .integer(0)),
      Pragma(name: "wal_autocheckpoint", value: "1000", answer: .integer(1000)),
    ]
  }

  /// The log beside the file. A reader takes what it finds: a backup has none.
  static var log: Pragma { Pragma(name: "journal_mode", value: "WAL", answer: .text("wal")) }

  /// Bounds on what one statement may ask for: none of ours comes near them, hostile input might.
  static var limits: [(id: Int32, value: Int32)] {
    [
      (SQLITE_LIMIT_LENGTH, 256 << 20), (SQLITE_LIMIT_SQL_LENGTH, 1 << 20),
      (SQLITE_LIMIT_COLUMN, 200), (SQLITE_LIMIT_EXPR_DEPTH, 200),
      (SQLITE_LIMIT_COMPOUND_SELECT, 100), (SQLITE_LIMIT_ATTACHED, 0),
      (SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000), (SQLITE_LIMIT_VARIABLE_NUMBER, 1000),
      (SQLITE_LIMIT_TRIGGER_DEPTH, 50), (SQLITE_LIMIT_WORKER_THREADS, 0),
    ]
  }

  /// Sets everything on `connection` and reads it back.
  static func apply(to connection: Connection, isFile: Bool, isReading: Bool) throws {
    if isFile { try connection.keepLog() }
    let pragmas =
      everywhere + (isFile ? onFile : [])
      + (isFile && !isReading ? [log] : [])
    try connection.execute(pragmas.map { "PRAGMA \($0.name) = \($0.value);" }.joined())
    for pragma in pragmas {
      let found = try connection.single("PRAGMA \(pragma.name)")
      guard found == pragma.answer else { throw failure(pragma.name, "\(found)") }
    }
    for limit in limits {
      sqlite3_limit(connection.handle, limit.id, limit.value)
      let found = sqlite3_limit(connection.handle, limit.id, -1)
      guard found == limit.value else { throw failure("limit \(limit.id)", "\(found)") }
    }
    try set(SQLITE_DBCONFIG_DEFENSIVE, "defensive", on: connection)
    // The last one to leave would checkpoint without the ticket.
    if isFile { try set(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, "no_ckpt_on_close", on: connection) }
  }

  private static func set(_ option: Int32, _ name: String, on connection: Connection) throws {
    var now: Int32 = 0
    let handle = UnsafeMutableRawPointer(connection.handle)
    let code = ticket_sqlite_switch(handle, option, 1, &now)
    guard code == SQLITE_OK, now == 1 else { throw failure(name, "\(now)") }
  }

  static func failure(_ name: String, _ found: String) -> StorageError {
    .unavailable(.setting(name, found: found))
  }
}

/// SQLite's own version number for `3.40.1` is 3040001.
enum EngineVersion {
  /// Whether a version can lose a commit made beside a checkpoint: all before 3.51.3, but for the
  /// corrected branches 3.50.7 and 3.44.6 (sqlite.org/wal.html, "the WAL reset bug").
  static func losesCommits(_ version: Int32) -> Bool {
    switch version {
    case 3_051_003...: false
    case 3_050_007..<3_051_000: false
    case 3_044_006..<3_045_000: false
    default: true
    }
  }
}
