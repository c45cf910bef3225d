import Storage

/// A store whose disk is full after so many writes.
final class BreakingDatabase: Database {
  private let inner: any Database
  var writesLeft = Int.max

  init(_ inner: any Database) { self.inner = inner }

  private func useUp() throws {
    guard writesLeft > 0 else { throw StorageError.unavailable(.full) }
    writesLeft -= 1
  }

  var dialect: Dialect { inner.dialect }

  func rows(_ sql: String, _ values: [Value]) throws -> [Row] { try inner.rows(sql, values) }

  func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    try inner.each(sql, values, body)
  }

  func run(_ sql: String, _ values: [Value]) throws -> Int { try inner.run(sql, values) }

  func atomically<T>(_ body: () throws -> T) throws -> T {
    try useUp()
    return try inner.atomically(body)
  }

  func atomically<T>(
    request: String, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T {
    try useUp()
    return try inner.atomically(request: request, recorded: recorded, body)
  }

  func reading<T>(_ body: () throws -> T) throws -> T { try inner.reading(body) }

  func changeCounter() throws -> Int64 { try inner.changeCounter() }

  func close() throws { try inner.close() }
}
