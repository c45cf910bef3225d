import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct LockingTests {
  /// An item that both Hà and Hoa may write in.
  private func house() throws -> (TestNewsroom, ID<Item>) {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    return (house, id)
  }

  private func lockOfAnother(_ house: TestNewsroom, _ id: ID<Item>) throws {
    try house.make("submit", on: id, by: .minh)
    try house.make("claim", on: id, by: .ha)
    _ = try house.newsroom.lock(id, by: try house.acting(.ha))
  }

  @Test func `an item that somebody else has opens for reading and says who and since when`()
    throws
  {
    let (house, id) = try house()
    try lockOfAnother(house, id)
    house.clock.move(milliseconds: 60_000)
    let stage = try EditorStage(house, editing: id, as: .minh)

    #expect(stage.screen.isReadOnly)
    #expect(stage.statusLine.contains("Chỉ đọc: Đỗ Thu Hà đang soạn từ 08:00"))
    try stage.type("x")
    #expect(stage.body == "Cũ.")
    #expect(try stage.run("save-revision")?.text == "Đang mở để đọc, không sửa được.")
  }

  @Test func `the lock is renewed while somebody writes`() throws {
    let (house, id) = try house()
    let stage = try EditorStage(house, editing: id)
    for _ in 0..<10 { stage.wait(milliseconds: 30_000) }
    let lock = try #require(try house.view(id, by: .minh).lock)

    #expect(lock.seenAt == house.clock.now)
    #expect(lock.since == TestClock.monday)
  }

  @Test func `leaving gives the item back`() throws {
    let (house, id) = try house()
    let stage = try EditorStage(house, editing: id)
    #expect(try house.view(id, by: .minh).lock != nil)
    try stage.run("go-back")
    #expect(try house.view(id, by: .minh).lock == nil)
  }

  @Test func `whoever may not write is refused with the reason`() throws {
    let (house, id) = try house()
    let session = try Stage.session(house, as: .hung)
    #expect(throws: NewsroomError.self) { try EditorScreen(editing: id, in: session) }
  }

  // MARK: Two terminals of one person

  private func twoTerminals() throws -> (TemporaryFolder, TestNewsroom, TestNewsroom, ID<Item>) {
    let folder = try TemporaryFolder()
    let one = try TestSupport.newsroom(at: folder.store)
    let id = try EditorStage.article("Cũ.", in: one)
    return (folder, one, try TestSupport.reopened(folder.store, clock: one.clock, seed: 7), id)
  }

  @Test func `what one writes in another terminal opens for reading`() throws {
    let (folder, one, two, id) = try twoTerminals()
    defer { withExtendedLifetime(folder) {} }
    let writing = try EditorStage(one, editing: id)
    let reading = try EditorStage(two, editing: id)

    #expect(!writing.screen.isReadOnly)
    #expect(reading.screen.isReadOnly)
    #expect(reading.statusLine.contains("Chỉ đọc: chính bạn, ở tty1"))
    try writing.run("go-back")
    #expect(try two.view(id, by: .minh).lock == nil)
  }
}
