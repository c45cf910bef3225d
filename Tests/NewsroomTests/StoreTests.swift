@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct StoreTests {
  @Test func `a store in a file is the same when it is opened again`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/toasoan.db"
    let first = try TestSupport.newsroom(at: path)
    let item = try first.published()
    let head = try first.newsroom.logHead()
    try first.newsroom.close()

    let second = try TestSupport.reopened(path, seed: 7)
    #expect(try second.view(item).item.state == "published")
    #expect(try second.newsroom.logHead() == head)
    #expect(second.newsroom.isRehearsal)
    #expect(second.newsroom.access == .personal)
    #expect(try second.newsroom.verifyLog().breaks.isEmpty)
    try second.newsroom.close()
  }

  @Test func `what one connection did the other sees at once`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/toasoan.db"
    let one = try TestSupport.newsroom(at: path)
    let two = try TestSupport.reopened(path, seed: 7)
    let counter = try two.newsroom.changeCounter()
    let item = try one.inReview()

    #expect(try two.newsroom.changeCounter() != counter)
    try two.make("approve", on: item, by: .lan)
    #expect(refusals { try one.make("approve", on: item, by: .son) } == ["not-from-here"])
    _ = try two.newsroom.endRole(.head, of: "son", on: "bacgiang", by: try two.acting(.tuan))
    #expect(refusals { try one.make("return", on: item, by: .son) } == ["role"])
    try one.newsroom.close()
    try two.newsroom.close()
  }

  @Test func `decisions stand in the order of the log, whatever their ids`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/toasoan.db"
    let one = try TestSupport.newsroom(at: path)
    let clock = one.clock
    // The ids of this one are the smallest of each millisecond.
    let two = TestNewsroom(
      try Newsroom.open(
        Opening(StorePlace(path), holder: "two", clock: { clock.now }, random: { 0 })),
      clock: clock, random: one.random)
    let item = try one.draft().id
    try one.make("submit", on: item, by: .minh)
    try two.make("claim", on: item, by: .ha, request: two.request())
    try one.make("forward", on: item, by: .ha)
    try two.make("return", on: item, by: .lan, request: two.request())

    let decisions = try one.view(item).decisions
    #expect(
      decisions.map(\.decision.transition) == ["submit", "claim", "forward", "return"])
    #expect(decisions.map(\.id) != decisions.map(\.id).sorted())
    #expect(decisions.map(\.event) == decisions.map(\.event).sorted())
    try one.newsroom.close()
    try two.newsroom.close()
  }

  @Test func `a store is made once`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/toasoan.db"
    try TestSupport.newsroom(at: path).newsroom.close()
    #expect(throws: StorageError.unavailable(.alreadyExists)) {
      try TestSupport.newsroom(at: path)
    }
    #expect(throws: StorageError.unavailable(.notFound)) {
      try TestSupport.reopened("\(folder.path)/none.db", seed: 7)
    }
  }

  @Test(arguments: ["/x/y.db", "sqlite:/x/y.db"])
  func `a place is a path, with or without its engine`(place: String) {
    #expect(StorePlace(place).path == "/x/y.db")
  }

  @Test func `ids are never given twice, whatever the clock does`() throws {
    let desk = try TestSupport.newsroom()
    var ids: Set<Int64> = []
    for step in 0..<2_000 {
      desk.clock.move(milliseconds: step % 3 == 0 ? -5_000 : 1_000)
      #expect(ids.insert(desk.newsroom.newID()).inserted)
    }
  }

  @Test func `ids sort by age`() throws {
    let desk = try TestSupport.newsroom()
    let before = desk.newsroom.newID()
    desk.clock.move(milliseconds: 1)
    #expect(before < desk.newsroom.newID())
  }

  @Test func `an item is found by its number in either case, or by its id`() throws {
    let desk = try TestSupport.newsroom()
    let item = try desk.draft()
    #expect(try desk.newsroom.itemID("bg-2026-000001") == item.id)
    #expect(try desk.newsroom.itemID("\(item.id)") == item.id)
    #expect(throws: NewsroomError.notFound(.item, "BG-2026-000009")) {
      try desk.newsroom.itemID("BG-2026-000009")
    }
  }
}
