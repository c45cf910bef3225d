import GRDBSQLite

/// After a sync has failed the kernel takes the pages for clean, and a second sync on them would
/// lie (Rebello et al., USENIX ATC 2020). So the connection is gone by now, and what became of the
/// work is read from the store itself, while the ticket keeps everybody else away.
extension SQLiteDatabase {
  /// What `recorded` says after a lost answer. Either answer is made sure before it is given;
  /// without somebody who could tell, the store is put in order all the same.
  func settle<T>(
    _ request: String, isKnown: Bool, _ recorded: () throws -> T?, _ fault: Origin
  ) throws -> T {
    let found: T?
    do {
      found = try answer(recorded)
    } catch {
      drop()
      throw StorageError.unknownOutcome(request: request, fault)
    }
    guard isKnown else { throw StorageError.unknownOutcome(request: request, fault) }
    guard let found else { throw StorageError(code: fault.code, message: fault.message) }
    return found
  }

  private func answer<T>(_ recorded: () throws -> T?) throws -> T? {
    let connection = try usable()
    let found = try reading(recorded)
    let isOnDisk = try renewLog(on: connection)
    if found != nil && !isOnDisk { throw StorageError.unavailable(.ioError) }
    return found
  }

  /// Makes the disk hold what the store says. The log may hold commits that never reached the disk:
  /// only the store's own file, written and synced anew, can be trusted, and the log must begin
  /// afresh behind it. And a commit that was half written may lie behind the last one in the log,
  /// and would come back to life when the log is read after a crash: a new commit takes its place.
  /// False when somebody who reads keeps the old log alive; then only the second is done.
  private func renewLog(on connection: Connection) throws -> Bool {
    let isOnDisk = try checkpoint(SQLITE_CHECKPOINT_TRUNCATE, on: connection)
    try connection.begin("BEGIN IMMEDIATE")
    let schema = try connection.single("PRAGMA user_version")
    guard case .integer(let number) = schema else { throw StorageError.corrupt("user_version") }
    try connection.execute("PRAGMA user_version = \(number)")
    if let fault = try connection.commit() {
      throw StorageError(code: fault.code, message: fault.message)
    }
    return isOnDisk
  }

  /// Writes the log into the store's own file; true when all of it is there. Needs the ticket.
  func checkpoint(_ mode: Int32, on connection: Connection) throws -> Bool {
    var inLog: Int32 = 0
    var written: Int32 = 0
    let code = sqlite3_wal_checkpoint_v2(connection.handle, "main", mode, &inLog, &written)
    if code & 0xFF == SQLITE_BUSY { return false }
    guard code == SQLITE_OK else { throw StorageError(sqlite: connection.handle, code) }
    return inLog == written
  }

  /// Cuts off a log of more than 64 MiB, if nobody is reading from it just now. The commit before
  /// it is done in any case, and the next writer tries again.
  func shortenLongLog(on connection: Connection) {
    guard let file, let facts = try? FileFacts(at: file.log), facts.bytes > 64 << 20 else { return }
    patience.set(milliseconds: 50)
    defer { patience.set(milliseconds: options.patience) }
    _ = try? checkpoint(SQLITE_CHECKPOINT_TRUNCATE, on: connection)
  }
}
