import Storage

extension Promise {
  static var transactions: [Promise] {
    [
      Promise("atomically keeps everything and answers what its body answers") {
        (database: any Database) in
        let answer = try database.atomically {
          try insert(database, id: 1)
          try insert(database, id: 2)
          return "done"
        }
        try same(answer, "done")
        try same(try ids(database), [1, 2])
      },
      Promise("an error leaves nothing behind, and the next try works") {
        (database: any Database) in
        try refused(.missing) {
          try database.atomically {
            try insert(database, id: 1)
            throw StorageError.missing
          }
        }
        try same(try ids(database), [])
        try database.atomically { try insert(database, id: 1) }
        try same(try ids(database), [1])
      },
      Promise("tables made in a transaction that fails are gone") { (database: any Database) in
        try refused(.missing) {
          try database.atomically {
            try database.run("CREATE TABLE other (id INTEGER PRIMARY KEY)")
            throw StorageError.missing
          }
        }
        try isMisuse { _ = try database.rows("SELECT * FROM other", []) }
      },
      Promise("atomically cannot be nested, and the outer one can go on") {
        (database: any Database) in
        try database.atomically {
          try insert(database, id: 1)
          try isMisuse { try database.atomically {} }
          try insert(database, id: 2)
        }
        try same(try ids(database), [1, 2])
      },
      Promise("nothing is written outside atomically") { (database: any Database) in
        try isMisuse { try insert(database, id: 1) }
        try isMisuse { _ = try database.rows("DELETE FROM item RETURNING id", []) }
        try same(try ids(database), [])
      },
      Promise("reading cannot write, and can be nested") { (database: any Database) in
        try database.reading {
          try isMisuse { try insert(database, id: 1) }
          try isMisuse { try database.atomically {} }
          try same(try database.reading { try ids(database) }, [])
          try same(try ids(database), [])
        }
      },
      Promise("an error in reading rises, and the next act works") { (database: any Database) in
        try refused(.missing) { try database.reading { throw StorageError.missing } }
        try database.atomically { try insert(database, id: 1) }
        try same(try ids(database), [1])
      },
      Promise("reading inside atomically sees what was just written") { (database: any Database) in
        try database.atomically {
          try insert(database, id: 1)
          try same(try database.reading { try ids(database) }, [1])
        }
      },
      Promise("an act with a request number is an act like any other") {
        (database: any Database) in
        let answer = try database.atomically(request: "r1", recorded: { "from the record" }) {
          try insert(database, id: 1)
          return "done"
        }
        try same(answer, "done")
        try same(try ids(database), [1])
      },
    ]
  }

  static var connections: [Promise] {
    [
      Promise("what one connection wrote, the other reads") { driver in
        try withTwo(driver) { first, second in
          try first.atomically { try insert(first, id: 1) }
          try same(try ids(second), [1])
          try second.atomically { try insert(second, id: 2) }
          try same(try ids(first), [1, 2])
        }
      },
      Promise("reading shows one unchanging picture") { driver in
        try withTwo(driver) { first, second in
          try second.reading {
            try same(try ids(second), [])
            try first.atomically { try insert(first, id: 1) }
            try same(try ids(second), [])
          }
          try same(try ids(second), [1])
        }
      },
      Promise("nobody sees what is not committed") { driver in
        try withTwo(driver) { first, second in
          try first.atomically {
            try insert(first, id: 1)
            try same(try ids(second), [])
          }
          try same(try ids(second), [1])
        }
      },
      Promise("the counter moves when others write, and only then") { driver in
        try withTwo(driver) { first, second in
          let before = try second.changeCounter()
          try same(try second.changeCounter(), before)
          try first.atomically { try insert(first, id: 1) }
          let after = try second.changeCounter()
          if before == after { throw BrokenPromise("the counter stood still") }
          try same(try second.changeCounter(), after)
        }
      },
      Promise("a closed store says so, however often it is closed") { driver in
        let database = try driver.prepared()
        try database.close()
        try database.close()
        try isMisuse { _ = try database.rows("SELECT 1", []) }
        try isMisuse { try database.atomically {} }
        try isMisuse { try database.reading {} }
      },
      Promise("a store cannot be closed inside its own transaction") { (database: any Database) in
        try database.atomically {
          try isMisuse { try database.close() }
          try insert(database, id: 1)
        }
        try same(try ids(database), [1])
      },
    ]
  }

  /// Two connections to one store; passes when the engine can have only one.
  private static func withTwo(
    _ driver: any ConformanceDriver, _ body: (any Database, any Database) throws -> Void
  ) throws {
    let first = try driver.prepared()
    guard let second = try driver.connect() else { return try first.close() }
    try body(first, second)
    try second.close()
    try first.close()
  }
}
