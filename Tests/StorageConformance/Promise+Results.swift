import Storage

extension Promise {
  static var results: [Promise] {
    [
      Promise("run answers the number of rows it changed") { (database: any Database) in
        try database.atomically {
          for id in 1...3 { try insert(database, id: Int64(id)) }
          let sql = "UPDATE item SET title = $1 WHERE id > $2"
          try same(try database.run(sql, [.text("x"), .integer(1)]), 2)
          try same(try database.run(sql, [.text("x"), .integer(9)]), 0)
          try same(try database.run("DELETE FROM item WHERE id = $1", [.integer(1)]), 1)
          try same(try database.run("CREATE TABLE other (id INTEGER PRIMARY KEY)"), 0)
        }
      },
      Promise("a write may answer rows") { (database: any Database) in
        let rows = try database.atomically {
          try insert(database, id: 7)
          return try database.rows(
            "UPDATE item SET length = 5 WHERE id = $1 RETURNING id, length", [.integer(7)])
        }
        try same(rows, [Row([.integer(7), .integer(5)])])
      },
      Promise("each hands the rows over in order") { (database: any Database) in
        try database.atomically { for id in 1...5 { try insert(database, id: Int64(id)) } }
        var found: [Int64] = []
        try database.each("SELECT id FROM item ORDER BY id DESC", []) { row in
          found.append(try row.int(0))
          return true
        }
        try same(found, [5, 4, 3, 2, 1])
      },
      Promise("each stops early, and can be called again") { (database: any Database) in
        try database.atomically { for id in 1...5 { try insert(database, id: Int64(id)) } }
        for _ in 1...2 {
          var found: [Int64] = []
          try database.each("SELECT id FROM item ORDER BY id", []) { row in
            found.append(try row.int(0))
            return found.count < 2
          }
          try same(found, [1, 2])
        }
      },
      Promise("an error in the body of each rises, and the statement can be used again") {
        (database: any Database) in
        try database.atomically { try insert(database, id: 1) }
        try refused(.missing) {
          try database.each("SELECT id FROM item", []) { _ in throw StorageError.missing }
        }
        try same(try ids(database), [1])
      },
      Promise("the same statement may be read within its own rows") { (database: any Database) in
        try database.atomically { for id in 1...3 { try insert(database, id: Int64(id)) } }
        var pairs = 0
        let sql = "SELECT id FROM item ORDER BY id"
        try database.each(sql, []) { _ in
          try database.each(sql, []) { _ in
            pairs += 1
            return true
          }
          return true
        }
        try same(pairs, 9)
      },
      Promise("one row is asked for, and its absence said") { (database: any Database) in
        try refused(.missing) { _ = try database.row("SELECT id FROM item WHERE id = 1") }
        try same(try database.optionalRow("SELECT id FROM item WHERE id = 1"), nil)
      },
      Promise("a change that finds its version gone was overtaken") { (database: any Database) in
        try database.atomically { try insert(database, id: 1) }
        let sql = "UPDATE item SET length = 1 WHERE id = $1 AND length IS NULL"
        try database.atomically { try database.change(sql, [.integer(1)]) }
        try refused(.changedMeanwhile) {
          try database.atomically { try database.change(sql, [.integer(1)]) }
        }
      },
      Promise("a column read as what it is not is damage, not a crash") {
        (database: any Database) in
        let row = try database.row("SELECT CAST($1 AS TEXT)", [.text("a")])
        for read in [{ _ = try row.int(0) }, { _ = try row.blob(0) }, { _ = try row.bool(0) }] {
          do {
            try read()
          } catch StorageError.corrupt {
            continue
          }
          throw BrokenPromise("a text was read as something else")
        }
      },
      Promise("what is not SQL is a misuse") { (database: any Database) in
        try isMisuse { _ = try database.rows("SELEKT 1", []) }
        try isMisuse { _ = try database.rows("SELECT * FROM nowhere", []) }
      },
      Promise("two statements in one call are a misuse") { (database: any Database) in
        try isMisuse { _ = try database.rows("SELECT 1; SELECT 2", []) }
      },
    ]
  }

  static var constraints: [Promise] {
    [
      breaks("a second slug names its index", "one_slug_per_item") {
        try insert($0, ["id": .integer(2), "slug": .text("slug-1")])
      },
      breaks("a second id names the primary key", "item_pkey") {
        try insert($0, ["id": .integer(1), "slug": .text("b")])
      },
      breaks("a missing value names its column", "item_slug_not_null") {
        try insert($0, ["id": .integer(2)])
      },
      breaks("a failed check has the name it was given", "length_is_not_negative") {
        try insert($0, ["id": .integer(2), "slug": .text("b"), "length": .integer(-1)])
      },
      Promise("a row cannot refer to one that is not there") { (database: any Database) in
        do {
          try database.atomically {
            try insert(
              database, ["id": .integer(2), "slug": .text("b"), "parent_id": .integer(99)])
          }
        } catch StorageError.constraint {
          return try same(try ids(database), [])
        }
        throw BrokenPromise("the reference was accepted")
      },
    ]
  }

  private static func breaks(
    _ sentence: String, _ name: String, _ write: @escaping @Sendable (any Database) throws -> Void
  ) -> Promise {
    Promise(sentence) { (database: any Database) in
      try database.atomically { try insert(database, id: 1) }
      try refused(.constraint(name)) { try database.atomically { try write(database) } }
      try same(try ids(database), [1])
    }
  }
}
