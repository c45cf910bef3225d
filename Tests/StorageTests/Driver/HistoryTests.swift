import Dispatch
import Glibc
import Synchronization
import Testing

@testable import Storage

/// A generator that makes the same numbers from the same seed on every machine (xorshift64*).
private struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed | 1 }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 0x2545_F491_4F6C_DD1D
  }
}

/// What the store must hold, kept in the simplest way there is.
private typealias Model = [Int64: String]

@Suite struct HistoryTests {
  private let folder = Folder()
  private static let step = SchemaStep(
    "note", "CREATE TABLE note (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT")

  @Test(arguments: 1...12)
  func `random histories end as a naive store would`(_ seed: Int) throws {
    var dice = Dice(seed: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    var store = try folder.create()
    try store.migrate(to: [Self.step])
    var model = Model()
    for act in 1...60 {
      model = try transaction(on: store, model, &dice)
      switch Int.random(in: 0..<12, using: &dice) {
      case 0:
        try store.close()
        store = try folder.open()
      case 1: store.drop()
      case 2: try store.emptyLog()
      default: break
      }
      #expect(try contents(store) == model, "seed \(seed), act \(act)")
    }
    #expect(try store.check(.full) == [], "seed \(seed)")
  }

  /// Some writes in one transaction, which one time in three is broken off.
  private func transaction(
    on store: SQLiteDatabase, _ before: Model, _ dice: inout Dice
  ) throws -> Model {
    var after = before
    let isBrokenOff = Int.random(in: 0..<3, using: &dice) == 0
    do {
      try store.atomically {
        for _ in 0..<Int.random(in: 1...8, using: &dice) {
          try write(on: store, &after, &dice)
        }
        #expect(try contents(store) == after)
        if isBrokenOff { throw StorageError.missing }
      }
    } catch StorageError.missing {
      return before
    }
    return after
  }

  private func write(
    on store: SQLiteDatabase, _ model: inout Model, _ dice: inout Dice
  ) throws {
    let id = Int64.random(in: 0..<20, using: &dice)
    let body = String(
      repeating: ["ờ", "a", "\0", "'", "𠀀"].randomElement(using: &dice) ?? "",
      count: Int.random(in: 0..<3000, using: &dice))
    switch Int.random(in: 0..<3, using: &dice) {
    case 0:
      let sql = "INSERT INTO note VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET body = $2"
      try store.run(sql, [.integer(id), .text(body)])
      model[id] = body
    case 1:
      let sql = "UPDATE note SET body = $2 WHERE id = $1"
      let changed = try store.run(sql, [.integer(id), .text(body)])
      #expect(changed == (model[id] == nil ? 0 : 1))
      if model[id] != nil { model[id] = body }
    default:
      let removed = try store.run("DELETE FROM note WHERE id = $1", [.integer(id)])
      #expect(removed == (model.removeValue(forKey: id) == nil ? 0 : 1))
    }
  }

  private func contents(_ store: SQLiteDatabase) throws -> Model {
    var found = Model()
    try store.each("SELECT id, body FROM note", []) { row in
      found[try row.int(0)] = try row.text(1)
      return true
    }
    return found
  }

  @Test func `many writers at once lose no step of a counter`() throws {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("c", "CREATE TABLE counter (value INTEGER) STRICT")])
    try store.atomically { try store.run("INSERT INTO counter VALUES (0)") }
    let path = folder.store
    let errors = Mutex<[String]>([])
    DispatchQueue.concurrentPerform(iterations: 6) { number in
      do {
        let options = OpenOptions(for: .writing, as: "w\(number)", schema: 1, leastRoom: 0)
        let mine = try SQLiteDatabase.open(path, options)
        for _ in 1...25 {
          try mine.atomically {
            let value = try mine.row("SELECT value FROM counter").int(0)
            try mine.run("UPDATE counter SET value = $1", [.integer(value + 1)])
          }
        }
        try mine.close()
      } catch {
        errors.withLock { $0.append("\(error)") }
      }
    }
    #expect(errors.withLock { $0 } == [])
    #expect(try store.row("SELECT value FROM counter").int(0) == 150)
  }
}

/// Programs that die in the middle; each is a process of its own.
@Suite struct DeathTests {
  private let folder = Folder()

  private func prepared() throws -> SQLiteDatabase {
    let store = try folder.create()
    try store.migrate(to: [SchemaStep("a", "CREATE TABLE a (b TEXT) STRICT")])
    return store
  }

  @Test func `who dies in a transaction leaves nothing, and keeps nobody waiting`() async throws {
    let store = try prepared()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.store as String] in
      let options = OpenOptions(for: .writing, as: "Minh", schema: 1, leastRoom: 0)
      let mine = try SQLiteDatabase.open(path, options)
      try mine.atomically {
        try mine.run("INSERT INTO a VALUES ('nửa chừng')")
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try store.rows("SELECT b FROM a") == [])
    try store.atomically { try store.run("INSERT INTO a VALUES ('sau')") }
    #expect(try store.check(.full) == [])
  }

  @Test func `what was acknowledged before a death is there after it`() async throws {
    try prepared().close()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.store as String] in
      let options = OpenOptions(for: .writing, as: "Minh", schema: 1, leastRoom: 0)
      let mine = try SQLiteDatabase.open(path, options)
      try mine.atomically { try mine.run("INSERT INTO a VALUES ('đã lưu')") }
      kill(getpid(), SIGKILL)
    }
    let store = try folder.open()
    #expect(try store.rows("SELECT b FROM a") == [Row([.text("đã lưu")])])
  }
}
