import GRDBSQLite

/// A store in one SQLite file, or in memory. An instance belongs to one thread. It keeps working
/// after a failed sync: the connection on which that happened is never used again, the next call
/// opens a new one.
public final class SQLiteDatabase {
  enum State: Equatable {
    case idle
    case reading
    case writing
    case closed
  }

  /// What was found when the store was opened; nothing is said about one in memory.
  public let report: OpenReport

  let file: StoreFile?
  let options: OpenOptions
  var ticket: Ticket?
  let patience: BusyPatience
  var state = State.idle
  var connection: Connection?
  /// The longest wait for other writers for now, in milliseconds.
  var mostPatience: Int

  init(
    file: StoreFile?, options: OpenOptions, ticket: Ticket?, connection: Connection,
    report: OpenReport
  ) {
    self.file = file
    self.options = options
    self.ticket = ticket
    self.connection = connection
    patience = connection.patience
    mostPatience = options.patience
    self.report = report
  }

  /// A store in memory, which lives as long as this instance.
  public static func inMemory() throws -> SQLiteDatabase {
    let options = OpenOptions(for: .writing, as: "", schema: nil)
    let patience = BusyPatience(milliseconds: options.patience)
    let connection = try Connection(path: nil, isReading: false, patience: patience)
    try Settings.apply(to: connection, isFile: false, isReading: false)
    let report = OpenReport(
      engine: String(cString: sqlite3_libversion()), schema: 0, isFirst: true, warnings: [])
    return SQLiteDatabase(
      file: nil, options: options, ticket: nil, connection: connection, report: report)
  }

  /// What another thread uses to end this one's wait for other writers.
  public var canceller: Canceller { Canceller(wait: ticket?.canceller, patience: patience) }

  /// The connection in use; a new one after a fault of the old.
  func usable() throws -> Connection {
    if case .closed = state { throw StorageError.misuse("the store was closed") }
    if let connection { return connection }
    guard let file else { throw StorageError.unavailable(.temporary) }
    try IndexSpace.checkRoom(for: file)
    let isReading = options.purpose == .reading
    let new = try Connection(path: file.path, isReading: isReading, patience: patience)
    try Settings.apply(to: new, isFile: true, isReading: isReading)
    connection = new
    return new
  }

  /// Lets go of a connection that a fault has spoiled. What it says when closing no longer matters:
  /// nothing on it is waiting to be kept.
  func drop() {
    try? connection?.close()
    connection = nil
  }
}

extension SQLiteDatabase: Database {
  public var dialect: Dialect { .sqlite }

  public func rows(_ sql: String, _ values: [Value]) throws -> [Row] {
    let connection = try usable()
    return try connection.rows(try allowed(sql, on: connection), values)
  }

  public func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    let connection = try usable()
    try connection.each(try allowed(sql, on: connection), values, body)
  }

  @discardableResult
  public func run(_ sql: String, _ values: [Value]) throws -> Int {
    let connection = try usable()
    return try connection.run(try allowed(sql, on: connection), values)
  }

  /// The prepared statement, unless it writes where nothing may be written.
  private func allowed(_ sql: String, on connection: Connection) throws -> Statement {
    let statement = try connection.statement(sql)
    if statement.writes && state != .writing {
      statement.rest()
      throw StorageError.misuse("a write outside atomically: \(sql)")
    }
    return statement
  }

  public func hurrying<T>(_ milliseconds: Int, _ body: () throws -> T) rethrows -> T {
    let usual = mostPatience
    mostPatience = min(usual, milliseconds)
    defer { mostPatience = usual }
    return try body()
  }

  public func reading<T>(_ body: () throws -> T) throws -> T {
    switch state {
    case .writing, .reading: return try body()
    case .closed: throw StorageError.misuse("the store was closed")
    case .idle: break
    }
    let connection = try usable()
    try connection.begin("BEGIN")
    state = .reading
    defer { state = .idle }
    do {
      let result = try body()
      try connection.rollBack()
      return result
    } catch {
      // The fault of the body is what the caller needs; a picture that cannot be let go is dropped.
      do { try connection.rollBack() } catch { drop() }
      throw error
    }
  }

  public func changeCounter() throws -> Int64 {
    let connection = try usable()
    guard case .integer(let number) = try connection.single("PRAGMA data_version") else {
      throw StorageError.corrupt("PRAGMA data_version")
    }
    return number
  }

  public func close() throws {
    switch state {
    case .closed: return
    case .reading, .writing: throw StorageError.misuse("closed inside a transaction")
    case .idle: break
    }
    state = .closed
    try connection?.close()
    connection = nil
    ticket = nil
  }
}
