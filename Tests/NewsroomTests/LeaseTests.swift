import Foundation
import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Two terminals of one person are two sessions: one writes, the other is told so.
@Suite struct LeaseTests {
  let folder: Folder
  let one: TestNewsroom
  let two: TestNewsroom
  let item: ID<Item>

  init() throws {
    folder = try Folder()
    let path = "\(folder.path)/kho.db"
    one = try TestSupport.newsroom(at: path)
    two = try TestSupport.reopened(path, clock: one.clock, seed: 7)
    item = try one.draft().id
  }

  @Test func `an item that is written in one terminal is not written in another one`() throws {
    let lock = try one.newsroom.lock(item, by: try one.acting(.minh))
    #expect(lock.process.number == Int64(getpid()))
    #expect(refusals { _ = try two.newsroom.lock(item, by: try two.acting(.minh)) } == ["locked"])
    #expect(refusals { try two.save(TestNewsroom.text("khác"), in: item, by: .minh) } == ["locked"])
    #expect(try one.newsroom.lock(item, by: try one.acting(.minh)).since == lock.since)
    try one.save(TestNewsroom.text("sửa"), in: item, by: .minh)
  }

  @Test func `only the session that holds an item gives it back`() throws {
    _ = try one.newsroom.lock(item, by: try one.acting(.minh))
    try two.newsroom.unlock(item, by: try two.acting(.minh))
    #expect(try one.view(item).lock != nil)
    try one.newsroom.unlock(item, by: try one.acting(.minh))
    _ = try two.newsroom.lock(item, by: try two.acting(.minh))
  }

  @Test func `without a sign of life the item goes to the next session, and the first is told`()
    throws
  {
    _ = try one.newsroom.lock(item, by: try one.acting(.minh))
    one.clock.move(milliseconds: Newsroom.lockLife)
    let taken = try two.newsroom.lock(item, by: try two.acting(.minh))
    #expect(taken.since == one.clock.now)
    #expect(refusals { _ = try one.newsroom.lock(item, by: try one.acting(.minh)) } == ["locked"])
    #expect(refusals { try one.save(TestNewsroom.text("cũ"), in: item, by: .minh) } == ["locked"])
  }

  @Test func `the draft of the session that holds the item is not written over`() throws {
    _ = try one.newsroom.lock(item, by: try one.acting(.minh))
    try keep("của một", in: one)
    #expect(refusals { try keep("của hai", in: two) } == ["locked"])
    let minh = try one.acting(.minh)
    #expect(try one.newsroom.draft(for: item, of: minh)?.text.title == "của một")
  }

  @Test func `words of another person are kept beside those of the holder`() throws {
    _ = try one.newsroom.lock(item, by: try one.acting(.minh))
    try keep("của Hà", in: two, by: .ha)
    try keep("của Minh", in: one)
    #expect(try one.newsroom.drafts(of: try one.acting(.ha)).map(\.text.title) == ["của Hà"])
  }

  @Test func `a process that has ended holds nothing`() throws {
    let held = try one.newsroom.lock(item, by: try one.acting(.minh))
    try hold(ProcessMark(machine: held.process.machine, number: Int64(try endedProcess())))

    #expect(try two.view(item).lock == nil)
    let next = try two.newsroom.lock(item, by: try two.acting(.minh))
    #expect(next.process == held.process)
  }

  @Test func `of a process on another machine nothing is certain`() throws {
    _ = try one.newsroom.lock(item, by: try one.acting(.minh))
    for machine in ["khác", ""] {
      try hold(ProcessMark(machine: machine, number: Int64(try endedProcess())))
      #expect(
        refusals { _ = try two.newsroom.lock(item, by: try two.acting(.minh)) } == ["locked"])
    }
  }

  private func keep(_ words: String, in desk: TestNewsroom, by person: Cast = .minh) throws {
    try desk.newsroom.keepDraft(
      desk.newsroom.newDraft(
        for: item, base: nil, portal: "bacgiang", kind: .news, text: TestNewsroom.text(words),
        by: try desk.acting(person)))
  }

  /// Lets the item be held as by another process.
  private func hold(_ process: ProcessMark) throws {
    let database = try SQLiteDatabase.open(
      "\(folder.path)/kho.db", OpenOptions(for: .writing, as: "test", schema: nil))
    try database.atomically {
      try database.run(
        "UPDATE item_lock SET machine = $1, process = $2",
        [.text(process.machine), .integer(process.number)])
    }
    try database.close()
  }

  /// The number of a process that was started here and has ended.
  private func endedProcess() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/true")
    try process.run()
    process.waitUntilExit()
    return process.processIdentifier
  }
}
