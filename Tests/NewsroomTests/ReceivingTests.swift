import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@testable import Newsroom

/// Whom items are given to, and what would stand against an act.
@Suite struct ReceivingTests {
  let desk: TestNewsroom
  init() throws { desk = try TestSupport.newsroom() }

  @Test func `receivers are told by given name with what they have in hand`() throws {
    try give(try sent(), to: .person(login: "ha"))
    let item = try sent()
    let people = try desk.newsroom.receivers(of: "assign", on: item, by: try desk.acting(.hoa))
    #expect(people.map(\.person.login) == ["ha", "hoa", "hung", "lan", "thanh"])
    #expect(people.map(\.inHand) == [1, 0, 0, 0, 0])
  }

  @Test func `items that are shared out leave everybody with as many as the others, or one more`()
    throws
  {
    for _ in 1...12 { try give(try sent(), to: .leastBusy) }
    let item = try sent()
    let people = try desk.newsroom.receivers(of: "assign", on: item, by: try desk.acting(.hoa))
    #expect(people.map(\.inHand) == [3, 3, 2, 2, 2])
  }

  @Test func `an item is shared out to somebody else than who has it`() throws {
    let item = try sent()
    try give(item, to: .leastBusy)
    let first = try desk.view(item).item.assignee
    try give(item, to: .leastBusy)
    #expect(try desk.view(item).item.assignee != first)
  }

  @Test func `sharing out under the same number again gives it to the same person`() throws {
    let item = try sent()
    let request = desk.request()
    let act = ItemAct("assign", on: item, receiver: .leastBusy)
    let hoa = try desk.acting(.hoa)
    _ = try desk.newsroom.make(act, by: hoa, request: request)
    let first = try desk.view(item).item.assignee
    #expect(try desk.newsroom.make(act, by: hoa, request: request).isRepeated)
    #expect(try desk.view(item).item.assignee == first)
  }

  @Test func `what would be done is told and changes nothing`() throws {
    let item = try sent()
    let before = try desk.view(item).item
    let (ha, act) = (try desk.acting(.ha), ItemAct("claim", on: item))
    #expect(try desk.newsroom.foresee(act, by: ha) == "editing")
    #expect(try desk.view(item).item == before)
    #expect(
      refusals {
        _ = try desk.newsroom.foresee(ItemAct("reject", on: item), by: try desk.acting(.lan))
      } == ["comment-missing", "reason-missing"])
    #expect(
      refusals { _ = try desk.newsroom.foresee(act, by: try desk.acting(.minh)) } == ["role"])
  }

  private func sent() throws -> ID<Item> {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    return item
  }

  private func give(_ item: ID<Item>, to receiver: Receiver) throws {
    _ = try desk.newsroom.make(
      ItemAct("assign", on: item, receiver: receiver), by: try desk.acting(.hoa))
  }
}
