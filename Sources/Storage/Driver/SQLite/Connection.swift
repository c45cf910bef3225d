import GRDB
import GRDBSQLite

/// One open connection of SQLite and its prepared statements. GRDB opens, copies and closes it;
/// statements run on its handle directly, on the one thread that owns it.
final class Connection {
  let queue: DatabaseQueue
  let handle: OpaquePointer
  let patience: BusyPatience
  private var statements: [String: Statement] = [:]

  /// Statements kept ready; when there are more, all that are at rest are let go.
  private static var capacity: Int { 250 }

  /// Opens `path`, or a store in memory when there is none. Its settings are not made yet, so that
  /// a file which is not ours stays untouched.
  init(path: String?, isReading: Bool, patience: BusyPatience) throws {
    var configuration = Configuration()
    configuration.readonly = isReading
    configuration.allowsUnsafeTransactions = true
    configuration.busyMode = .callback { patience.waits(beforeTry: $0) }
    do {
      queue =
        if let path {
          try DatabaseQueue(path: path, configuration: configuration)
        } else {
          try DatabaseQueue(named: nil, configuration: configuration)
        }
      handle = try queue.unsafeReentrantRead { database in
        guard let handle = database.sqliteConnection else {
          throw StorageError.unavailable(.temporary)
        }
        return handle
      }
    } catch let error as DatabaseError {
      throw StorageError(error)
    }
    self.patience = patience
    // GRDB's observers of changes insist on its own queue, and nobody here observes.
    sqlite3_commit_hook(handle, nil, nil)
    sqlite3_rollback_hook(handle, nil, nil)
    sqlite3_set_authorizer(handle, nil, nil)
  }

  func close() throws {
    statements.removeAll()
    do { try queue.close() } catch let error as DatabaseError { throw StorageError(error) }
  }

  // MARK: Statements

  func statement(_ sql: String) throws -> Statement {
    if let kept = statements[sql], !kept.isInUse {
      kept.isInUse = true
      return kept
    }
    let new = try Statement(sql, on: handle)
    new.isInUse = true
    if statements.count >= Self.capacity { statements = statements.filter { $0.value.isInUse } }
    // One that is in use keeps its place: this is a call from within its rows.
    if statements[sql] == nil { statements[sql] = new }
    return new
  }

  func rows(_ statement: Statement, _ values: [Value]) throws -> [Row] {
    defer { statement.rest() }
    try statement.bind(values, on: handle)
    var rows: [Row] = []
    do {
      while try statement.step(on: handle) { rows.append(try statement.row()) }
    } catch {
      throw named(error, statement)
    }
    return rows
  }

  func each(_ statement: Statement, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    defer { statement.rest() }
    try statement.bind(values, on: handle)
    while try statement.step(on: handle) {
      guard try body(try statement.row()) else { return }
    }
  }

  func run(_ statement: Statement, _ values: [Value]) throws -> Int {
    defer { statement.rest() }
    try statement.bind(values, on: handle)
    let before = sqlite3_total_changes64(handle)
    do {
      while try statement.step(on: handle) {}
    } catch {
      throw named(error, statement)
    }
    // SQLite leaves the number of the last statement standing when one changes no rows at all.
    return sqlite3_total_changes64(handle) == before ? 0 : Int(sqlite3_changes64(handle))
  }

  /// The one value that a statement of ours answers.
  func single(_ sql: String) throws -> Value {
    let rows = try rows(try statement(sql), [])
    return rows.first?[0] ?? .null
  }

  /// Runs several statements without parameters.
  func execute(_ sql: String) throws {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw StorageError.preparing(sql, handle, code) }
  }

  // MARK: Transactions

  /// False when the engine has ended the transaction by itself.
  var isInTransaction: Bool { sqlite3_get_autocommit(handle) == 0 }

  /// The code and the message of a COMMIT that failed, or nil when it is done.
  func commit() throws -> Origin? {
    let statement = try statement("COMMIT")
    defer { statement.rest() }
    let code = sqlite3_step(statement.pointer)
    if code == SQLITE_DONE { return nil }
    return Origin(
      code: sqlite3_extended_errcode(handle), message: String(cString: sqlite3_errmsg(handle)))
  }

  func begin(_ kind: String) throws { _ = try run(try statement(kind), []) }

  func rollBack() throws {
    if isInTransaction { _ = try run(try statement("ROLLBACK"), []) }
  }

  /// Keeps the log and its index when the last connection goes: readers need them, and a full disk
  /// has no room to make them anew.
  func keepLog() throws {
    var keeps: Int32 = 1
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &keeps)
    keeps = -1
    let code = sqlite3_file_control(handle, "main", SQLITE_FCNTL_PERSIST_WAL, &keeps)
    guard code == SQLITE_OK, keeps == 1 else {
      throw Settings.failure("persist_wal", "\(keeps)")
    }
  }

  /// Gives a refused UNIQUE the name of its index, where SQLite only says the columns.
  private func named(_ error: any Error, _ statement: Statement) -> any Error {
    guard case StorageError.constraint(_, let origin) = error,
      origin.code >> 8 == ConstraintKind.unique,
      let detail = origin.message.split(separator: ": ", maxSplits: 1).last
    else { return error }
    let columns = columns(String(detail))
    sqlite3_reset(statement.pointer)
    guard let table = columns.first,
      let name = uniqueIndex(on: table, Array(columns.dropFirst()))
    else { return error }
    return StorageError.constraint(name, origin)
  }

  /// The first index, by name, that was made with CREATE UNIQUE INDEX on exactly these columns. A
  /// failure here leaves the name made of the columns; the refusal itself is what matters.
  private func uniqueIndex(on table: String, _ columns: [String]) -> String? {
    let sql = """
      SELECT i.name, (SELECT group_concat(c.name, ', ') FROM pragma_index_info(i.name) c)
      FROM pragma_index_list($1) i WHERE i."unique" AND i.origin = 'c' ORDER BY i.name
      """
    let found = try? rows(try statement(sql), [.text(table)])
    let row = found?.first { $0[1] == .text(columns.joined(separator: ", ")) }
    return row.flatMap { try? $0.text(0) }
  }
}
