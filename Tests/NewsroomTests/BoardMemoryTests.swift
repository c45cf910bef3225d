import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Roles are kept in memory with the board; what another program on the same store changes counts at once all the same.
@Suite struct BoardMemoryTests {
  let folder: Folder
  let desk: TestNewsroom
  let other: TestNewsroom
  let item: ID<Item>

  init() throws {
    folder = try Folder()
    desk = try TestSupport.newsroom(at: "\(folder.path)/a.db")
    other = try TestSupport.reopened("\(folder.path)/a.db", clock: desk.clock, seed: 7)
    item = try desk.inReview()
  }

  @Test func `a role that another program ended lets nobody decide`() throws {
    #expect(try desk.view(item, by: .son).item.id == item)
    _ = try other.newsroom.endRole(.head, of: "son", on: "bacgiang", by: try other.acting(.tuan))
    #expect(refusals { try desk.make("approve", on: item, by: .son) } == ["role"])
  }

  @Test func `a role that another program gave is held at once`() throws {
    #expect(refusals { try desk.make("approve", on: item, by: .phuong) } == ["role"])
    _ = try other.newsroom.addRole(
      .deputy, to: "phuong", on: "bacgiang", by: try other.acting(.tuan))
    #expect(try desk.make("approve", on: item, by: .phuong).state == "approved")
  }

  @Test func `a delegation that another program took back is gone`() throws {
    let until = desk.clock.now.adding(milliseconds: 3_600_000)
    let id = try desk.newsroom.delegate(
      .head, on: "bacgiang", to: "thanh", since: desk.clock.now, until: until,
      by: try desk.acting(.son)
    ).outcome.name
    #expect(try desk.view(item, by: .thanh).item.id == item)
    let delegation = try #require(Int64(id))
    _ = try other.newsroom.revokeDelegation(delegation, by: try other.acting(.son))
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])
  }
}
