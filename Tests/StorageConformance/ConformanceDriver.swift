import Storage

/// An engine under test: one store of its own, empty at first, and connections to it.
public protocol ConformanceDriver: AnyObject {
  /// A connection to the store; nil when the engine cannot have a second one.
  func connect() throws -> (any Database)?
}

extension ConformanceDriver {
  /// The first connection, with the table that most promises use.
  func prepared() throws -> any Database {
    guard let database = try connect() else {
      throw BrokenPromise("the first connection is missing")
    }
    try database.atomically {
      try database.run(database.dialect.itemTable)
      try database.run("CREATE UNIQUE INDEX one_slug_per_item ON item (slug)")
    }
    return database
  }
}

extension Dialect {
  /// A table with every type, every kind of constraint, and columns that may be empty.
  var itemTable: String {
    let number =
      switch self {
      case .sqlite: "INTEGER"
      case .postgresql: "BIGINT"
      }
    let bytes =
      switch self {
      case .sqlite: "BLOB"
      case .postgresql: "BYTEA"
      }
    return """
      CREATE TABLE item (
        id \(number) PRIMARY KEY,
        slug TEXT NOT NULL,
        title TEXT,
        body \(bytes),
        length \(number) CONSTRAINT length_is_not_negative CHECK (length >= 0),
        parent_id \(number) REFERENCES item (id)
      )\(self == .sqlite ? " STRICT" : "")
      """
  }
}

/// A sentence that every driver of `Database` must make true.
public struct Promise: Sendable, CustomStringConvertible {
  public let description: String
  private let check: @Sendable (any ConformanceDriver) throws -> Void

  init(_ description: String, _ check: @escaping @Sendable (any ConformanceDriver) throws -> Void) {
    self.description = description
    self.check = check
  }

  /// A promise about one connection with the table `item`.
  init(_ description: String, on check: @escaping @Sendable (any Database) throws -> Void) {
    self.init(description) { driver in
      let database = try driver.prepared()
      try check(database)
      try database.close()
    }
  }

  /// Returns when the driver keeps the promise, throws `BrokenPromise` or its own error otherwise.
  public func hold(_ driver: any ConformanceDriver) throws { try check(driver) }

  /// All promises of `Database`.
  public static var all: [Promise] {
    parameters + values + results + constraints + transactions + connections
  }
}

/// What a driver did instead of what it promised.
public struct BrokenPromise: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

func same<T: Equatable>(_ found: T, _ wanted: T) throws {
  if found != wanted { throw BrokenPromise("found \(found), wanted \(wanted)") }
}

/// The error that `body` must throw.
func refused(_ wanted: StorageError, _ body: () throws -> Void) throws {
  do {
    try body()
  } catch let error as StorageError {
    return try same(error, wanted)
  }
  throw BrokenPromise("nothing was thrown, wanted \(wanted)")
}

/// `body` must be called a breach of the rules, in whatever words.
func isMisuse(_ body: () throws -> Void) throws {
  do {
    try body()
  } catch StorageError.misuse {
    return
  }
  throw BrokenPromise("nothing was thrown, wanted a misuse")
}
