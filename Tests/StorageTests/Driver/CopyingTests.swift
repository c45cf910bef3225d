import Glibc
import Testing

@testable import Storage

@Suite struct CopyingTests {
  private let folder = Folder()

  private func filled() throws -> SQLiteDatabase {
    let store = try folder.create()
    try store.migrate(to: [
      SchemaStep("pages", "CREATE TABLE page (id INTEGER PRIMARY KEY, body TEXT UNIQUE) STRICT")
    ])
    try store.atomically {
      for id in 1...200 {
        let body = String(repeating: "trang \(id) ", count: 40)
        try store.run("INSERT INTO page VALUES ($1, $2)", [.integer(Int64(id)), .text(body)])
      }
    }
    return store
  }

  private var names: [String] {
    guard let directory = opendir(folder.path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }

  @Test func `a backup is one file, closed to others, with everything in it`() throws {
    let store = try filled()
    try store.backUp(to: folder.path + "/copy.db")
    #expect(names.filter { !$0.hasPrefix("toasoan") } == ["copy.db"])
    #expect(try FileFacts(at: folder.path + "/copy.db")?.mode == 0o600)

    let options = OpenOptions(for: .reading, as: "test", schema: 1)
    let copy = try SQLiteDatabase.open(folder.path + "/copy.db", options)
    #expect(try copy.row("SELECT count(*) FROM page").int(0) == 200)
    #expect(try copy.check(.full) == [])
    #expect(copy.report.schema == 1)
  }

  @Test func `a backup holds what was committed, and nothing that was not`() throws {
    let store = try filled()
    let other = try folder.open()
    try other.atomically {
      try other.run("DELETE FROM page WHERE id > 100")
      try store.backUp(to: folder.path + "/copy.db")
    }
    let options = OpenOptions(for: .reading, as: "test", schema: 1)
    let copy = try SQLiteDatabase.open(folder.path + "/copy.db", options)
    #expect(try copy.row("SELECT count(*) FROM page").int(0) == 200)
  }

  @Test func `a backup never replaces a file, and leaves no half one`() throws {
    let store = try filled()
    try store.backUp(to: folder.path + "/copy.db")
    let before = names
    #expect(throws: StorageError.unavailable(.alreadyExists)) {
      try store.backUp(to: folder.path + "/copy.db")
    }
    #expect(throws: StorageError.unavailable(.notFound)) {
      try store.backUp(to: folder.path + "/nowhere/copy.db")
    }
    #expect(names == before)
  }

  @Test func `a backup inside a transaction is a misuse`() throws {
    let store = try filled()
    #expect(throws: StorageError.self) {
      try store.atomically { try store.backUp(to: folder.path + "/copy.db") }
    }
    #expect(!names.contains("copy.db"))
  }

  @Test func `a restored store is a store like any other`() throws {
    let store = try filled()
    try store.backUp(to: folder.path + "/copy.db")
    mkdir(folder.path + "/new", 0o700)
    let path = folder.path + "/new/toasoan.db"
    let reading = OpenOptions(for: .reading, as: "test", schema: 1)
    try SQLiteDatabase.restore(folder.path + "/copy.db", to: path, reading)

    let writing = OpenOptions(for: .writing, as: "test", schema: 1, leastRoom: 0)
    let restored = try SQLiteDatabase.open(path, writing)
    try restored.atomically { try restored.run("DELETE FROM page WHERE id = 1") }
    #expect(try restored.row("SELECT count(*) FROM page").int(0) == 199)
    #expect(try restored.check(.full) == [])
    #expect(!restored.report.warnings.contains(.noReserve))
  }

  @Test func `nothing is restored over a store, nor beside a log left over`() throws {
    let store = try filled()
    try store.backUp(to: folder.path + "/copy.db")
    let reading = OpenOptions(for: .reading, as: "test", schema: 1)
    #expect(throws: StorageError.unavailable(.alreadyExists)) {
      try SQLiteDatabase.restore(folder.path + "/copy.db", to: folder.store, reading)
    }
    let other = folder.path + "/other.db"
    runProgram("touch", other + "-wal")
    #expect(throws: StorageError.unavailable(.alreadyExists)) {
      try SQLiteDatabase.restore(folder.path + "/copy.db", to: other, reading)
    }
  }

  @Test func `only a store of ours is restored`() throws {
    runProgram("touch", folder.path + "/copy.db")
    chmod(folder.path + "/copy.db", 0o600)
    #expect(throws: StorageError.unavailable(.notAStore)) {
      try SQLiteDatabase.restore(
        folder.path + "/copy.db", to: folder.store, OpenOptions(for: .reading, as: "t", schema: 1))
    }
    #expect(try FileFacts(at: folder.store) == nil)
  }

  @Test func `a copy in memory holds the same and goes its own way`() throws {
    let store = try SQLiteDatabase.inMemory()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT")])
    try store.atomically { try store.run("INSERT INTO a VALUES (1)", []) }
    let copy = try store.copyInMemory()
    try copy.atomically { try copy.run("INSERT INTO a VALUES (2)", []) }

    #expect(try store.rows("SELECT id FROM a", []).map { $0[0] } == [.integer(1)])
    #expect(try copy.rows("SELECT id FROM a", []).map { $0[0] } == [.integer(1), .integer(2)])
    #expect(try copy.schemaVersion() == 1)
  }

  @Test func `nothing is copied in the middle of a transaction`() throws {
    let store = try SQLiteDatabase.inMemory()
    #expect(throws: StorageError.misuse("a copy inside a transaction")) {
      try store.reading { _ = try store.copyInMemory() }
    }
  }
}

@Suite struct CheckingTests {
  private let folder = Folder()

  @Test(arguments: CheckDepth.allCases)
  func `a row that refers to nothing is found`(_ depth: CheckDepth) throws {
    let store = try SQLiteDatabase.inMemory()
    try store.migrate(to: [
      SchemaStep("a", "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT"),
      SchemaStep("b", "CREATE TABLE b (a_id INTEGER REFERENCES a (id)) STRICT"),
    ])
    try store.usable().execute("PRAGMA foreign_keys = OFF; INSERT INTO b VALUES (7)")
    #expect(try store.check(depth) == [.reference(table: "b", row: 1, parent: "a")])
  }

  /// The file is closed by everybody before it is spoiled.
  @Test func `a spoiled page is found, and never read as a wrong figure in silence`() throws {
    let store = try folder.create()
    try store.migrate(to: [
      SchemaStep("p", "CREATE TABLE p (id INTEGER PRIMARY KEY, t TEXT) STRICT")
    ])
    try store.atomically {
      for id in 1...500 {
        try store.run(
          "INSERT INTO p VALUES ($1, $2)", [.integer(Int64(id)), .text("nội dung \(id)")])
      }
    }
    try store.backUp(to: folder.path + "/copy.db")
    let file = try #require(fopen(folder.path + "/copy.db", "r+"))
    for page in 2..<6 {
      fseek(file, page * 4096, SEEK_SET)
      fputs("\u{7F}\u{7F}hỏng hỏng hỏng", file)
    }
    fclose(file)
    let options = OpenOptions(for: .reading, as: "test", schema: 1)
    let copy = try SQLiteDatabase.open(folder.path + "/copy.db", options)
    for depth in CheckDepth.allCases { #expect(try !copy.check(depth).isEmpty) }
    #expect {
      _ = try copy.rows("SELECT id, t FROM p", [])
    } throws: { error in
      guard case StorageError.corrupt = error else { return false }
      return true
    }
  }
}
