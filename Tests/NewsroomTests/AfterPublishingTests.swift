@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct AfterPublishingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `the public reads the old text until the correction is out`() throws {
    let item = try desk.published()
    let first = try desk.view(item).revision
    try desk.make("correct", on: item, by: .ha)
    try desk.save(TestNewsroom.text("đã đính chính"), in: item, by: .ha)

    let running = try desk.view(item).item
    #expect(running.live?.revision == first.id)
    #expect(running.run?.number == 2)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
    let corrected = try desk.view(item)
    #expect(corrected.item.live?.revision == corrected.revision.id)
    #expect(corrected.item.live?.revision != first.id)
  }

  @Test func `a withdrawn item keeps its text and its run's end`() throws {
    let item = try desk.published()
    try desk.make("withdraw", on: item, by: .khanh, comment: "Theo yêu cầu của Sở.")
    let view = try desk.view(item)
    #expect(view.item.state == "withdrawn")
    #expect(view.item.live == nil)
    #expect(view.revision.text == TestNewsroom.text())
  }

  @Test func `a withdrawn item whose text is the approved one can go out again`() throws {
    let item = try desk.published()
    try desk.make("withdraw", on: item, by: .son)
    try desk.make("restore", on: item, by: .lan, comment: "Đã xác minh.")
    try desk.make("publish", on: item, by: .khanh)
    #expect(try desk.view(item).item.live != nil)
    #expect(try desk.view(item).item.runCount == 2)
  }

  @Test func `only what is out can be taken down`() throws {
    let item = try desk.approved()
    #expect(refusals { try desk.make("withdraw", on: item, by: .son) } == ["not-live"])
  }

  @Test func `an urgent publication stays marked until a second person has reviewed it`() throws {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("publish-urgently", on: item, by: .son, comment: "Bão khẩn cấp.")
    #expect(try desk.view(item).item.urgentBy == (try desk.acting(.son).person))
    #expect(refusals { try desk.make("archive", on: item, by: .hoa) } == ["review-owed"])

    #expect(
      refusals { try desk.make("confirm", on: item, by: .son) } == ["own-urgent-publication"])
    try desk.make("confirm", on: item, by: .lan)
    #expect(try desk.view(item).item.urgentBy == nil)
    #expect(refusals { try desk.make("confirm", on: item, by: .lan) } == ["no-review-owed"])
  }

  @Test func `deleting is a state, and nothing is lost`() throws {
    let item = try desk.draft().id
    try desk.make("archive", on: item, by: .minh)
    let view = try desk.view(item)
    #expect(view.item.state == "archived")
    #expect(view.revision.text == TestNewsroom.text())
    for transition in try desk.newsroom.actions(on: item, for: try desk.acting(.son)) {
      #expect(!transition.isPossible)
    }
  }

  @Test func `a withdrawal while a correction is under way ends it`() throws {
    let item = try desk.published()
    try desk.make("correct", on: item, by: .ha)
    try desk.make("withdraw", on: item, by: .son)
    let view = try desk.view(item)
    #expect(view.item.state == "withdrawn")
    #expect(view.item.run == nil)
    #expect(view.item.assignee == nil)
    #expect(try desk.newsroom.store.wrongTallies().isEmpty)
  }
}
