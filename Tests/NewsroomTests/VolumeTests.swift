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
}
