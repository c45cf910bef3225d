@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct StaleTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `a save over an older version is refused and names who changed what`() throws {
    let item = try desk.draft()
    desk.clock.move(minutes: 5)
    try desk.save(TestNewsroom.text("mới hơn"), in: item.id, by: .minh)
    desk.clock.move(minutes: 5)
    try desk.make("submit", on: item.id, by: .minh)

    let changes = [
      ItemChange(
        at: TestClock.monday.adding(milliseconds: 300_000), login: "minh", action: "item.save"),
      ItemChange(
        at: TestClock.monday.adding(milliseconds: 600_000), login: "minh", action: "item.submit"),
    ]
    #expect(
      throws: NewsroomError.stale(item: item.number, seen: 1, now: 3, changes: changes)
    ) {
      try desk.save(TestNewsroom.text("cũ"), in: item.id, by: .minh, expected: 1)
    }
    #expect(try desk.view(item.id).revision.text.title == "mới hơn")
  }

  @Test func `a decision on an older version is refused`() throws {
    let item = try desk.inReview()
    let seen = try desk.view(item).item.version
    try desk.make("return", on: item, by: .lan)

    #expect {
      try desk.make("approve", on: item, by: .son, expected: seen)
    } throws: { error in
      guard case NewsroomError.stale(_, seen, seen + 1, let changes) = error else { return false }
      return changes.map(\.login) == ["lan"] && changes.map(\.action) == ["item.return"]
    }
  }

  @Test func `an act without a version takes the item as it is`() throws {
    let item = try desk.draft().id
    try desk.save(TestNewsroom.text("hai"), in: item, by: .minh)
    #expect(try desk.make("submit", on: item, by: .minh).version == 3)
  }

  @Test func `taking items back from somebody who leaves counts as a change`() throws {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    let seen = try desk.make("claim", on: item, by: .ha).version
    _ = try desk.newsroom.disable("ha", by: try desk.acting(.tuan))

    #expect {
      try desk.make("assign", on: item, by: .hoa, expected: seen, to: .thanh)
    } throws: { error in
      guard case NewsroomError.stale(_, seen, _, let changes) = error else { return false }
      return changes.map(\.action) == ["item.release"]
    }
  }
}
