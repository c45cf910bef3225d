import Storage

/// A store that writes down every statement on its way to another one.
final class CountingDatabase: Database {
  private let inner: any Database
  private(set) var statements: [String] = []

  init(_ inner: any Database) { self.inner = inner }

  func forget() { statements = [] }

  var dialect: Dialect { inner.dialect }

  func rows(_ sql: String, _ values: [Value]) throws -> [Row] {
    statements.append(sql)
    return try inner.rows(sql, values)
  }

  func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    statements.append(sql)
    try inner.each(sql, values, body)
  }

  func run(_ sql: String, _ values: [Value]) throws -> Int {
    statements.append(sql)
    return try inner.run(sql, values)
  }

  func atomically<T>(_ body: () throws -> T) throws -> T { try inner.atomically(body) }

  func atomically<T>(
    request: String, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T {
    try inner.atomically(request: request, recorded: recorded, body)
  }

  func reading<T>(_ body: () throws -> T) throws -> T { try inner.reading(body) }

  func changeCounter() throws -> Int64 {
    statements.append("PRAGMA data_version")
    return try inner.changeCounter()
  }

  func close() throws { try inner.close() }
}
