@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct VolumeTests {
  @Test func `a store filled for measuring is as whole as one that was worked in`() throws {
    let desk = try TestSupport.newsroom()
    let before = try desk.newsroom.logHead().size
    let report = try desk.newsroom.furnish(items: 6_000)

    #expect(report == VolumeReport(items: 6_000, transactions: 2))
    #expect(try desk.newsroom.logHead().size == before + 2)
    #expect(try desk.newsroom.store.wrongTallies().isEmpty)
    #expect(try desk.newsroom.verifyLog().breaks.isEmpty)
    #expect(try desk.newsroom.verify(.full).findings.isEmpty)
  }

  @Test func `its items are found, listed and worked on like any others`() throws {
    let desk = try TestSupport.newsroom()
    _ = try desk.newsroom.furnish(items: 2_000)
    let son = try desk.acting(.son)
    #expect(
      try desk.newsroom.search(SearchRequest("huyện"), limit: 20, for: try desk.acting(.van)).rows
        .count
        == 20)
    let portal = try desk.newsroom.portal("bacgiang").id
    let row = try #require(
      try desk.newsroom.page(of: [ListPart(.portal(portal), "review")], .first, limit: 1, for: son)
        .first)
    #expect(try desk.make("approve", on: row.id, by: .son).state == "approved")
    _ = try desk.newsroom.runQueue(from: "timer")
    #expect(try desk.newsroom.store.wrongTallies().isEmpty)
  }

  @Test func `whatever of it went out can be graded, and is counted by month`() throws {
    let desk = try TestSupport.newsroom()
    let store = desk.newsroom.store
    _ = try desk.newsroom.furnish(items: 3_000, years: 10)
    let published = try store.database.row(
      "SELECT COUNT(*) FROM item WHERE published_at IS NOT NULL", []
    ).int(0)
    let works = try store.database.row("SELECT COUNT(*) FROM work", []).int(0)
    #expect(works == published)
    #expect(try store.wrongWorkTallies().isEmpty)
  }

  @Test func `works graded in bulk make a sheet that comes out as it stands`() throws {
    let clock = TestClock()
    let random = SharedGenerator(seed: 3)
    let newsroom = try Newsroom.inMemory(
      NewStore(isRehearsal: true), clock: { clock.now }, random: { random.next() })
    _ = try newsroom.furnish(items: 300)
    let works = try newsroom.furnishGrades(on: "bacgiang", payees: 20)
    let keeper = try newsroom.acting(as: "hoa", from: "x")
    let today = clock.now.civilDate
    let sheet = try newsroom.makeSheet(
      NewSheet(portal: "bacgiang", from: today.adding(days: -3_700), to: today), by: keeper
    ).outcome

    #expect(works > 280)
    #expect(sheet.lines > works)
    #expect(try newsroom.recompute(sheet.number, by: keeper).isSame)
    #expect(try newsroom.store.wrongWorkTallies().isEmpty)
    #expect(try newsroom.verify(.full).findings.isEmpty)
    _ = try newsroom.act(SheetAct("cancel", on: sheet.number, comment: "thử"), by: keeper)
    #expect(try newsroom.store.wrongWorkTallies().isEmpty)
  }

  @Test func `works are graded in bulk for rehearsal alone`() throws {
    let clock = TestClock()
    let random = SharedGenerator(seed: 4)
    let newsroom = try Newsroom.inMemory(
      NewStore(isRehearsal: false), clock: { clock.now }, random: { random.next() })
    #expect(throws: StorageError.misuse("filling a store that is no rehearsal")) {
      try newsroom.furnishGrades(on: "bacgiang", payees: 2)
    }
  }
}
