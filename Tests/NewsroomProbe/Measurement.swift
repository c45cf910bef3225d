import GRDBSQLite
import Newsroom
import Rulebook
import Storage
import TestSupport
import Workflow

/// How many acts a second go through the use cases, against bare statements of SQLite in the same run.
struct Measurement {
  private let path: String
  private let acts: Int

  init(at path: String, acts: Int) {
    self.path = path
    self.acts = acts
  }

  func run() throws {
    try make(at: path, items: 50)
    let newsroom = try NewsroomProbe.open(path)
    let bare = try bareStore()
    defer { sqlite3_close(bare) }
    // In turns of 100, since other work on the machine comes and goes.
    var times: (bare: [Double], made: [Double]) = ([], [])
    for _ in 0..<max(1, acts / 100) {
      times.bare.append(bareCommits(on: bare))
      times.made.append(try transitions(in: newsroom))
    }
    try newsroom.close()
    let (left, right) = (median(times.bare), median(times.made))
    print("bare \(Int(100_000 / left))/s, transitions \(Int(100_000 / right))/s")
    print("\(Int(left / right * 100)) %")
    try inMemory()
    print("possibilities \(Int(possibilities()))/s")
  }

  private func median(_ times: [Double]) -> Double { times.sorted()[times.count / 2] }

  /// Milliseconds for 100 transitions: returns and sendings in turn.
  private func transitions(in newsroom: Newsroom) throws -> Double {
    let lan = try acting(.lan, in: newsroom)
    let minh = try acting(.minh, in: newsroom)
    let ids = try rows(in: "review", newsroom, for: lan).map(\.id).prefix(50)
    let begin = uptime()
    for id in ids {
      _ = try newsroom.make(ItemAct("return", on: id, comment: "Rà lại."), by: lan)
      _ = try newsroom.make(ItemAct("submit", on: id), by: minh)
    }
    return uptime() - begin
  }

  /// The same without a disk: what the program itself costs.
  private func inMemory() throws {
    let desk = try TestSupport.newsroom()
    for number in 0..<50 { _ = try desk.inReview(TestNewsroom.text("Bài \(number)")) }
    var times: [Double] = []
    for _ in 0..<max(1, acts / 100) { times.append(try transitions(in: desk.newsroom)) }
    print("in memory \(Int(100_000 / median(times)))/s")
  }

  /// What any program that keeps an item and a line of a log has to pay: one UPDATE and one INSERT, synced.
  private func bareStore() throws -> OpaquePointer {
    var handle: OpaquePointer?
    let file = path + ".bare"
    guard sqlite3_open(file, &handle) == SQLITE_OK, let handle else { throw ProbeError.usage }
    sqlite3_exec(
      handle,
      """
      PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
      CREATE TABLE IF NOT EXISTS a (id INTEGER PRIMARY KEY, state TEXT, version INTEGER);
      CREATE TABLE IF NOT EXISTS b (id INTEGER PRIMARY KEY, words TEXT);
      INSERT OR IGNORE INTO a VALUES (1, 'x', 1);
      """, nil, nil, nil)
    return handle
  }

  /// Milliseconds for 100 of them.
  private func bareCommits(on handle: OpaquePointer) -> Double {
    let words = String(repeating: "x", count: 400)
    let begin = uptime()
    for number in 0..<100 {
      sqlite3_exec(
        handle,
        """
        BEGIN IMMEDIATE; UPDATE a SET state = 'y\(number)', version = version + 1 WHERE id = 1;
        INSERT INTO b (words) VALUES ('\(words)'); COMMIT;
        """, nil, nil, nil)
    }
    return uptime() - begin
  }

  /// Every transition of an item asked for, for people of every role.
  private func possibilities() -> Double {
    guard let definition = try? Definition(yaml: ShippedDefinition.threeStep.yaml) else { return 0 }
    let engine = Engine(definition, calendar: .vietnam)
    let hash = TextHash([UInt8](repeating: 1, count: 32))
    let item = Item(
      id: ID(1), portal: ID(1), kind: .news, author: ID(1), state: "review", version: 3,
      text: CurrentText(revision: ID(1), hash: hash, missingFields: []), writers: [ID(1), ID(2)])
    let actors = Role.grantable.enumerated().map { number, role in
      Actor(person: ID(Int64(number)), roles: [ID(1): RoleSet(role)])
    }
    let now = systemClock()
    var asked = 0
    let begin = uptime()
    for round in 0..<20_000 {
      asked += engine.possibilities(of: item, for: actors[round % actors.count], at: now).count
    }
    return Double(asked) / (uptime() - begin) * 1_000
  }
}
