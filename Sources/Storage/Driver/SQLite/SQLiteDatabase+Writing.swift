import GRDBSQLite

extension SQLiteDatabase {
  @discardableResult
  public func atomically<T>(_ body: () throws -> T) throws -> T {
    try transaction(request: "", recorded: { nil }, isKnown: false, body)
  }

  @discardableResult
  public func atomically<T>(
    request: String, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T {
    try transaction(request: request, recorded: recorded, isKnown: true, body)
  }

  private func transaction<T>(
    request: String, recorded: () throws -> T?, isKnown: Bool, _ body: () throws -> T
  ) throws -> T {
    try withTicket {
      let connection = try usable()
      let result = try writing(on: connection, body)
      guard let fault = try commit(connection) else {
        shortenLongLog(on: connection)
        return result
      }
      drop()
      return try settle(request, isKnown: isKnown, recorded, fault)
    }
  }

  /// Runs `body` while this connection is the only one that may write, here and everywhere.
  func withTicket<T>(_ body: () throws -> T) throws -> T {
    switch state {
    case .idle: break
    case .writing: throw StorageError.misuse("atomically inside atomically")
    case .reading: throw StorageError.misuse("atomically inside reading")
    case .closed: throw StorageError.misuse("the store was closed")
    }
    if options.purpose == .reading { throw StorageError.unavailable(.readOnly) }
    if try roomLevel() == .readOnly { throw StorageError.unavailable(.full) }
    return try holdingTicket(body)
  }

  /// The ticket and, with it, SQLite's own lock: both within the patience of this connection, but a
  /// late ticket still gets a moment for a foreign tool to finish.
  func holdingTicket<T>(_ body: () throws -> T) throws -> T {
    let start = unixMilliseconds()
    try ticket?.take(milliseconds: mostPatience)
    defer { ticket?.giveBack() }
    let waited = Int(unixMilliseconds() - start)
    patience.set(milliseconds: max(mostPatience - waited, mostPatience / 10))
    defer { patience.set(milliseconds: options.patience) }
    return try body()
  }

  /// Begins, and undoes everything when `body` throws.
  private func writing<T>(on connection: Connection, _ body: () throws -> T) throws -> T {
    try connection.begin("BEGIN IMMEDIATE")
    state = .writing
    defer { state = .idle }
    do {
      let result = try body()
      guard connection.isInTransaction else {
        throw StorageError.misuse("the transaction ended inside atomically")
      }
      return result
    } catch {
      // The fault of the body is what the caller needs; a connection that cannot go back is
      // dropped, which undoes the transaction as well.
      do { try connection.rollBack() } catch { drop() }
      throw error
    }
  }

  /// Nil when the work is kept, the fault when nobody can say so; throws when it surely is not
  /// kept.
  private func commit(_ connection: Connection) throws -> Origin? {
    guard let fault = try connection.commit() else { return nil }
    guard CommitFault(code: fault.code) == .refused else { return fault }
    do { try connection.rollBack() } catch { drop() }
    throw StorageError(code: fault.code, message: fault.message)
  }
}

/// What a failed COMMIT means.
enum CommitFault: Hashable {
  /// Surely nothing was kept: refused before the record that makes it whole was written.
  case refused
  /// It may have been kept: the record may be in the log, only the sync or the answer failed.
  case unknown

  init(code: Int32) {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_CONSTRAINT, SQLITE_READONLY, SQLITE_FULL:
      self = .refused
    default: self = .unknown
    }
  }
}
