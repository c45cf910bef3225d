@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct DelegatingTests {
  let desk: TestNewsroom
  let item: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    item = try desk.inReview()
  }

  @Test func `a delegate decides, and the decision says for whom`() throws {
    try lend(to: .thanh)
    try desk.make("approve", on: item, by: .thanh)
    let decision = try #require(try desk.view(item).decisions.last).decision
    #expect(decision.authority == .delegated(.head, by: try desk.acting(.son).person))
    let event = try #require(
      try desk.newsroom.history(of: item, by: try desk.acting(.son)).last)
    #expect(event.facts.onBehalfOf == (try desk.acting(.son).person))
  }

  @Test func `a delegation holds only between its days`() throws {
    try lend(to: .thanh, afterHours: 1, forHours: 1)
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])
    desk.clock.move(hours: 1)
    let other = try desk.inReview(TestNewsroom.text("hai"))
    try desk.make("approve", on: other, by: .thanh)
    desk.clock.move(hours: 1)
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])
  }

  @Test func `a delegation holds only within its limits`() throws {
    try lend(to: .thanh, transitions: ["reject"], kinds: [.news])
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])
    try desk.make("reject", on: item, by: .thanh)
    let article = try desk.draft(by: .minh, kind: .article).id
    try desk.make("submit", on: article, by: .minh)
    #expect(refusals { try desk.make("reject", on: article, by: .thanh) } == ["role"])
  }

  @Test func `a delegation opens a portal to its receiver once it has begun`() throws {
    try lend(to: .phuong, afterHours: 1, forHours: 1)
    #expect(refusals { _ = try desk.view(item, by: .phuong) } == ["role"])
    desk.clock.move(hours: 1)
    #expect(try desk.view(item, by: .phuong).item.id == item)
    desk.clock.move(hours: 1)
    #expect(refusals { _ = try desk.view(item, by: .phuong) } == ["role"])
  }

  @Test func `an accountant's delegate reads no texts`() throws {
    _ = try desk.newsroom.delegate(
      .accountant, on: "bacgiang", to: "phuong", since: desk.clock.now,
      until: desk.clock.now.adding(milliseconds: 3_600_000), by: try desk.acting(.dung))
    #expect(refusals { _ = try desk.view(item, by: .phuong) } == ["role"])
  }

  @Test func `a delegation ends with the giver's role`() throws {
    try lend(to: .thanh)
    _ = try desk.newsroom.endRole(.head, of: "son", on: "bacgiang", by: try desk.acting(.tuan))
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])
  }

  @Test func `a delegation ends with the giver's account`() throws {
    try lend(to: .thanh)
    _ = try desk.newsroom.disable("son", by: try desk.acting(.tuan))
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])
  }

  @Test func `what one does not hold, or holds by delegation, is not lent`() throws {
    #expect(refusals { try lend(to: .thanh, by: .lan) } == ["role-not-held"])
    try lend(to: .lan)
    #expect(refusals { try lend(to: .thanh, by: .lan) } == ["role-not-held"])
    #expect(refusals { try lend(to: .son) } == ["delegation-to-self"])
  }

  @Test func `acting for a writer is no way around four eyes`() throws {
    let own = try desk.draft(by: .son).id
    try desk.make("submit", on: own, by: .son)
    try desk.make("claim", on: own, by: .ha)
    try desk.make("forward", on: own, by: .ha)
    try lend(to: .thanh)
    #expect(refusals { try desk.make("approve", on: own, by: .thanh) } == ["own-text"])
  }

  @Test func `a delegation is taken back by its giver or who keeps the role`() throws {
    let id = try lend(to: .thanh)
    #expect(refusals { try revoke(id, by: .thanh) } == ["not-yours"])
    // A content operator gives no heads, so takes none back.
    #expect(refusals { try revoke(id, by: .khanh) } == ["not-yours"])
    try revoke(id, by: .son)
    #expect(refusals { try desk.make("approve", on: item, by: .thanh) } == ["role"])

    try revoke(try lend(to: .thanh), by: .tuan)
    #expect(try desk.newsroom.delegations().allSatisfy { $0.revokedAt != nil })
  }

  @Test func `who could act says so of delegates too`() throws {
    try lend(to: .thanh)
    let entitled = try desk.newsroom.entitled(
      to: "publish-urgently", of: "three-step", on: "bacgiang")
    let son = try desk.acting(.son).person
    let thanh = try desk.acting(.thanh).person
    #expect(
      Set(entitled) == [
        Entitled(person: son, authority: .own(.head)),
        Entitled(person: thanh, authority: .delegated(.head, by: son)),
      ])
  }

  @discardableResult
  private func lend(
    to receiver: Cast, afterHours: Int64 = 0, forHours: Int64 = 8,
    transitions: Set<TransitionName> = [], kinds: Set<Kind> = [], by person: Cast = .son
  ) throws -> Int64 {
    let since = desk.clock.now.adding(milliseconds: afterHours * 3_600_000)
    let outcome = try desk.newsroom.delegate(
      .head, on: "bacgiang", to: receiver.login, since: since,
      until: since.adding(milliseconds: forHours * 3_600_000), transitions: transitions,
      kinds: kinds, by: try desk.acting(person))
    return Int64(outcome.outcome.name) ?? 0
  }

  private func revoke(_ id: Int64, by person: Cast) throws {
    _ = try desk.newsroom.revokeDelegation(id, by: try desk.acting(person))
  }
}
