/// A store of rows that speaks portable SQL: parameters are `$1`, `$2` …, used in any order and as
/// often as needed, and each call holds one statement. An instance belongs to one thread; another
/// thread opens its own.
public protocol Database: AnyObject {
  var dialect: Dialect { get }

  /// All rows of a statement, in its order. Statements that write must be called inside
  /// `atomically`, otherwise `StorageError.misuse`.
  func rows(_ sql: String, _ values: [Value]) throws -> [Row]

  /// Hands the rows to `body` one by one, without holding them all, and stops when it answers
  /// false.
  func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws

  /// Runs a statement that writes and answers how many rows it inserted, changed or deleted by
  /// itself, without those of triggers and cascades. Only inside `atomically`.
  @discardableResult func run(_ sql: String, _ values: [Value]) throws -> Int

  /// Everything that `body` writes, or nothing of it when it throws. Sees the newest state and
  /// keeps other writers out from the first moment. Cannot be nested. When the answer of the engine
  /// is lost at the end, throws `StorageError.unknownOutcome` with an empty request.
  @discardableResult func atomically<T>(_ body: () throws -> T) throws -> T

  /// Like `atomically`, for an act that carries a request number. When the answer of the engine is
  /// lost at the end, a new connection asks `recorded` what became of the request: a value means
  /// done, nil means that nothing happened and the fault itself is thrown; when that cannot be
  /// found out either, throws `StorageError.unknownOutcome(request)`.
  @discardableResult func atomically<T>(
    request: String, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T

  /// One unchanging picture of the store for all that `body` reads. May be nested, and may be used
  /// inside `atomically`, whose picture it then shares. Writing inside is `StorageError.misuse`.
  func reading<T>(_ body: () throws -> T) throws -> T

  /// A number that differs from the last one when another connection has changed the store since;
  /// cheap enough to be asked every second. What this connection wrote itself does not count.
  func changeCounter() throws -> Int64

  /// How much may still be done with the room on the disk: asked before each act, so that there is
  /// never a half one.
  func roomLevel() throws -> RoomLevel

  /// Does `body` and waits for other writers no longer than `milliseconds`, however patient the store is otherwise.
  func hurrying<T>(_ milliseconds: Int, _ body: () throws -> T) rethrows -> T

  /// Ends the connection; any later call is `StorageError.misuse`. A second `close` does nothing.
  func close() throws
}

extension Database {
  /// An engine without a disk of its own has room.
  public func roomLevel() throws -> RoomLevel { .plenty }

  /// An engine that never waits has nothing to shorten.
  public func hurrying<T>(_ milliseconds: Int, _ body: () throws -> T) rethrows -> T { try body() }

  public func rows(_ sql: String) throws -> [Row] { try rows(sql, []) }

  @discardableResult public func run(_ sql: String) throws -> Int { try run(sql, []) }

  /// The first row, or nil when there is none.
  public func optionalRow(_ sql: String, _ values: [Value] = []) throws -> Row? {
    var first: Row?
    try each(sql, values) { row in
      first = row
      return false
    }
    return first
  }

  /// The first row; none at all is `StorageError.missing`.
  public func row(_ sql: String, _ values: [Value] = []) throws -> Row {
    guard let row = try optionalRow(sql, values) else { throw StorageError.missing }
    return row
  }

  /// Runs a statement guarded by the version that the caller has seen; when it finds no such row,
  /// somebody else was quicker: `StorageError.changedMeanwhile`.
  public func change(_ sql: String, _ values: [Value]) throws {
    guard try run(sql, values) > 0 else { throw StorageError.changedMeanwhile }
  }
}
