import Storage

extension Promise {
  static var parameters: [Promise] {
    [
      Promise("parameters may come in any order") { (database: any Database) in
        let rows = try database.rows(
          "SELECT CAST($2 AS TEXT), CAST($1 AS TEXT)", [.text("một"), .text("hai")])
        try same(rows, [Row([.text("hai"), .text("một")])])
      },
      Promise("a parameter may be used twice") { (database: any Database) in
        let rows = try database.rows(
          "SELECT CAST($1 AS TEXT), CAST($2 AS TEXT), CAST($1 AS TEXT)", [.text("a"), .text("b")])
        try same(rows, [Row([.text("a"), .text("b"), .text("a")])])
      },
      Promise("the tenth parameter is not the first with a nought") { (database: any Database) in
        let values = (1...11).map { Value.text("v\($0)") }
        let all = (1...11).map { "CAST($\($0) AS TEXT)" }.joined(separator: ", ")
        let sql = "SELECT CAST($10 AS TEXT), CAST($1 AS TEXT), \(all)"
        try same(try database.rows(sql, values)[0].values, [.text("v10"), .text("v1")] + values)
      },
      Promise("a dollar in a text, a name or a comment is no parameter") {
        (database: any Database) in
        let sql = """
          SELECT '$2', 'it''s $3', CAST($1 AS TEXT) AS "cost$1" -- $4
          /* $5 */
          """
        let row = try database.row(sql, [.text("x")])
        try same(row, Row([.text("$2"), .text("it's $3"), .text("x")]))
      },
      Promise("too few or too many values are a misuse") { (database: any Database) in
        let sql = "SELECT * FROM item WHERE id = $1"
        try isMisuse { _ = try database.rows(sql, []) }
        try isMisuse { _ = try database.rows(sql, [.integer(1), .integer(2)]) }
        try same(try database.rows(sql, [.integer(1)]), [])
      },
    ]
  }

  static var values: [Promise] {
    texts + [
      keeps("the largest and the smallest number come back", column: "length", number: .max),
      keeps("nought comes back", column: "length", number: 0),
      Promise("a negative number comes back") { (database: any Database) in
        try database.atomically {
          try insert(database, ["id": .integer(.min), "slug": .text("a")])
        }
        try same(try database.row("SELECT id FROM item").int(0), .min)
      },
      keeps("an empty blob is not null", column: "body", value: .blob([])),
      keeps("bytes come back", column: "body", value: .blob(Array(0...255))),
      keeps(
        "a megabyte comes back", column: "body",
        value: .blob((0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) })),
      keeps("null comes back as null", column: "body", value: .null),
      Promise("null is read as nothing, anything else as itself") { (database: any Database) in
        let row = Row([.null, .text("a"), .integer(1)])
        try same(try row.optionalText(0), nil)
        try same(try row.optionalText(1), "a")
        try same(try row.optionalInt(2), 1)
        try same(try row.bool(2), true)
      },
    ]
  }

  private static var texts: [Promise] {
    [
      keeps("an empty text is not null", column: "title", value: .text("")),
      keeps("Vietnamese comes back", column: "title", value: .text("Ủy ban nhân dân xã Đồng Kỳ")),
      keeps("letters beyond 16 bits come back", column: "title", value: .text("𠀀 tin 📰")),
      keeps(
        "a long text comes back", column: "title",
        value: .text(String(repeating: "Quyết định ", count: 20_000))),
      keeps(
        "quotation marks and signs of SQL are just letters", column: "title",
        value: .text("'; DROP TABLE item; -- \"$1\" ?1 \\")),
      Promise("composed and decomposed letters are different texts") { (database: any Database) in
        let composed = "Ti\u{1EBF}ng"
        let decomposed = "Tie\u{302}\u{301}ng"
        try database.atomically {
          try insert(database, ["id": .integer(1), "slug": .text(composed)])
          try insert(database, ["id": .integer(2), "slug": .text(decomposed)])
        }
        let row = try database.row("SELECT id, slug FROM item WHERE slug = $1", [.text(decomposed)])
        try same(try row.int(0), 2)
        try same(Array(try row.text(1).unicodeScalars), Array(decomposed.unicodeScalars))
      },
      Promise("a text with a NUL is kept whole or refused, never cut") { (database: any Database) in
        let text = "trước\0sau"
        do {
          try database.atomically {
            try insert(
              database, ["id": .integer(1), "slug": .text("a"), "title": .text(text)])
          }
        } catch StorageError.misuse {
          return try same(try database.rows("SELECT id FROM item"), [])
        }
        let found = try database.row("SELECT title FROM item").text(0)
        try same(Array(found.utf8), Array(text.utf8))
      },
    ]
  }

  private static func keeps(_ sentence: String, column: String, number: Int64) -> Promise {
    keeps(sentence, column: column, value: .integer(number))
  }

  private static func keeps(_ sentence: String, column: String, value: Value) -> Promise {
    Promise(sentence) { (database: any Database) in
      try database.atomically {
        try insert(database, ["id": .integer(1), "slug": .text("a"), column: value])
      }
      try same(try database.row("SELECT \(column) FROM item")[0], value)
    }
  }
}

/// Adds one item with the given columns.
func insert(_ database: any Database, _ columns: [String: Value]) throws {
  let names = columns.keys.sorted()
  let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
  try database.run(
    "INSERT INTO item (\(names.joined(separator: ", "))) VALUES (\(places))",
    names.compactMap { columns[$0] })
}

func insert(_ database: any Database, id: Int64) throws {
  try insert(database, ["id": .integer(id), "slug": .text("slug-\(id)")])
}

func ids(_ database: any Database) throws -> [Int64] {
  try database.rows("SELECT id FROM item ORDER BY id").map { try $0.int(0) }
}
