@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct RightsOfReadingTests {
  let desk: TestNewsroom
  let item: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    item = try desk.inReview()
  }

  @Test(arguments: [Cast.dung, .tuan])
  func `who keeps accounts or machines reads no texts (Điều 17, Quyết định 13/2023)`(
    person: Cast
  ) throws {
    #expect(refusals { _ = try desk.view(item, by: person) } == ["role"])
    #expect(
      refusals { _ = try desk.newsroom.revision(1, of: item, by: try desk.acting(person)) }
        == ["role"])
    #expect(
      refusals { _ = try desk.newsroom.history(of: item, by: try desk.acting(person)) } == ["role"])
    #expect(
      refusals { _ = try desk.newsroom.actions(on: item, for: try desk.acting(person)) }
        == ["role"])
    #expect(
      refusals { try desk.newsroom.markRead(item, by: try desk.acting(person)) } == ["role"])
  }

  @Test func `a writer reads their item when they are on the board no more`() throws {
    _ = try desk.newsroom.endRole(
      .contributor, of: "minh", on: "bacgiang", by: try desk.acting(.tuan))
    #expect(try desk.view(item, by: .minh).item.id == item)
    #expect(refusals { _ = try desk.draft() } == ["needs-role"])
  }

  @Test func `what one has read last is remembered`() throws {
    #expect(try desk.view(item, by: .lan).lastRead == nil)
    try desk.newsroom.markRead(item, by: try desk.acting(.lan))
    #expect(try desk.view(item, by: .lan).lastRead == (try desk.view(item).revision.id))
  }

  @Test func `every action is listed with who could make it`() throws {
    let actions = try desk.newsroom.actions(on: item, for: try desk.acting(.minh))
    let approve = try #require(actions.first { $0.transition.name == "approve" })
    #expect(approve.blockers.map(\.code) == ["role", "own-text"])
    #expect(
      Set(approve.whoCould)
        == Set([try desk.acting(.lan).person, try desk.acting(.son).person]))
    #expect(
      actions.map(\.transition.name.rawValue)
        == (try desk.newsroom.definition(named: "three-step")).transitionNames.map(\.rawValue))
  }

  @Test func `the log of the whole store is for those who keep accounts`() throws {
    #expect(
      try desk.newsroom.log(before: nil, limit: 5, by: try desk.acting(.tuan)).count == 5)
    for person in [Cast.son, .minh, .van, .dung] {
      #expect(
        refusals { _ = try desk.newsroom.log(before: nil, limit: 5, by: try desk.acting(person)) }
          == ["needs-role"])
    }
  }
}
