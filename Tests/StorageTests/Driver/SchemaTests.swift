import Dispatch
import Synchronization
import Testing

@testable import Storage

@Suite struct SchemaTests {
  private let folder = Folder()
  private static let steps = [
    SchemaStep("people", "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT"),
    SchemaStep(
      "items",
      """
      CREATE TABLE item (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES person (id)) STRICT;
      CREATE TRIGGER items_stay BEFORE DELETE ON item BEGIN
        SELECT RAISE(ABORT, 'items_stay');
      END;
      INSERT INTO person VALUES (1, 'Lan; Minh');
      """),
  ]

  @Test func `steps are made in order, once`() throws {
    let store = try folder.create()
    #expect(try store.migrate(to: Array(Self.steps.prefix(1))) == ["people"])
    #expect(try store.migrate(to: Self.steps) == ["items"])
    #expect(try store.migrate(to: Self.steps) == [])
    #expect(try store.schemaVersion() == 2)
    #expect(try store.row("SELECT name FROM person").text(0) == "Lan; Minh")
    #expect(try store.check(.full) == [])
  }

  @Test func `a trigger's refusal has its own name`() throws {
    let store = try folder.create()
    try store.migrate(to: Self.steps)
    try store.atomically { try store.run("INSERT INTO item VALUES (1, 1)") }
    #expect(throws: StorageError.constraint("items_stay")) {
      try store.atomically { try store.run("DELETE FROM item") }
    }
  }

  @Test(arguments: [
    "CREATE TABLE more (id INTEGER) STRICT; SELEKT",
    "CREATE TABLE more (id INTEGER) STRICT; INSERT INTO person VALUES (1, 'x'), (1, 'y')",
    "CREATE TABLE more (id INTEGER) STRICT; INSERT INTO item VALUES (5, 99)",
    "CREATE TABLE more (id INTEGER) STRICT; COMMIT",
    "CREATE TABLE more (id INTEGER) STRICT; ROLLBACK",
  ])
  func `a step that fails leaves no number behind`(_ sql: String) throws {
    let store = try folder.create()
    try store.migrate(to: Self.steps)
    let wrong = Self.steps + [SchemaStep("wrong", sql)]
    #expect(throws: StorageError.self) { try store.migrate(to: wrong) }
    #expect(try store.schemaVersion() == 2)
    #expect(try store.row("SELECT count(*) FROM person").int(0) == 1)
    let right = Self.steps + [SchemaStep("right", "CREATE TABLE other (id INTEGER) STRICT")]
    #expect(try store.migrate(to: right) == ["right"])
  }

  @Test func `a step that fails leaves no table behind`() throws {
    let store = try folder.create()
    let wrong = [SchemaStep("wrong", "CREATE TABLE more (id INTEGER) STRICT; SELEKT")]
    #expect(throws: StorageError.self) { try store.migrate(to: wrong) }
    #expect(try store.rows("SELECT name FROM sqlite_schema") == [])
  }

  @Test func `a newer store is refused and left as it is`() throws {
    let store = try folder.create()
    try store.migrate(to: Self.steps)
    #expect(throws: StorageError.unavailable(.newerThanProgram(store: 2, program: 1))) {
      try store.migrate(to: Array(Self.steps.prefix(1)))
    }
    #expect(try store.schemaVersion() == 2)
  }

  @Test func `many who open at once make each step once`() throws {
    try folder.create().close()
    let path = folder.store
    let made = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { number in
      do {
        let options = OpenOptions(for: .writing, as: "w\(number)", schema: 2, leastRoom: 0)
        let store = try SQLiteDatabase.open(path, options)
        let names = try store.migrate(to: Self.steps)
        made.withLock { $0 += names }
        try store.close()
      } catch {
        made.withLock { $0.append("\(error)") }
      }
    }
    #expect(made.withLock { $0.sorted() } == ["items", "people"])
  }

  @Test func `a table that changes its columns is read with its new ones`() throws {
    let store = try SQLiteDatabase.inMemory()
    try store.migrate(to: Self.steps)
    #expect(try store.row("SELECT * FROM person").count == 2)
    try store.atomically { try store.run("ALTER TABLE person ADD COLUMN rank TEXT") }
    #expect(try store.row("SELECT * FROM person").count == 3)
  }
}
