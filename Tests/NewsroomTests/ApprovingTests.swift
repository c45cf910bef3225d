import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct ApprovingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `an item goes from its writer to the public through the hands of three`() throws {
    let item = try desk.published()
    let view = try desk.view(item)

    #expect(view.item.state == "published")
    #expect(view.item.live?.hash == view.item.text.hash)
    #expect(view.record.publishedAt == TestClock.monday)
    #expect(
      view.decisions.map(\.decision.transition)
        == ["submit", "claim", "forward", "approve", "publish"])
    #expect(view.item.run == nil)
    #expect(view.queueEntry == nil)
  }

  @Test func `a decision is bound to the text, the definition and the role`() throws {
    let item = try desk.approved()
    let view = try desk.view(item)
    let approval = try #require(view.decisions.last).decision

    #expect(approval.hash == view.item.text.hash)
    #expect(approval.revision == view.revision.id)
    #expect(approval.person == (try desk.acting(.lan).person))
    #expect(approval.authority == .own(.deputy))
    #expect(approval.definition == DefinitionID(name: "three-step", version: 1))
    #expect(approval.ticked == wholeChecklist.sorted())
    #expect(approval.run == 1)
  }

  @Test func `text other than what was read is not approved`() throws {
    let item = try desk.inReview()
    let read = TextHash([UInt8](repeating: 7, count: 32))
    let act = ItemAct("approve", on: item, seen: read, ticked: wholeChecklist)
    #expect(
      refusals { _ = try desk.newsroom.make(act, by: try desk.acting(.lan)) }
        == ["text-changed"])
    #expect(try desk.view(item).item.state == "review")
  }

  @Test func `an approval lasts only as long as the text`() throws {
    let item = try desk.approved()
    try desk.make("return", on: item, by: .lan)
    try desk.save(TestNewsroom.text("đã sửa"), in: item, by: .minh)
    let sent = try desk.make("submit", on: item, by: .minh)

    #expect(sent.state == "review")
    #expect(refusals { try desk.make("publish", on: item, by: .khanh) } == ["not-from-here"])
  }

  @Test func `an item returned after it was given a time waits in the queue for a new one`() throws
  {
    let item = try desk.approved()
    let time = desk.newsroom.now.adding(milliseconds: 3_600_000)
    try desk.make("schedule", on: item, by: .hoa, time: time)
    try desk.make("return", on: item, by: .lan)
    #expect(try desk.make("submit", on: item, by: .minh).state == "approved")

    #expect(try desk.view(item).queueEntry?.hold?.reason == .takenBack)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.isEmpty)
  }

  @Test func `an item returned from the queue unchanged goes back there`() throws {
    let item = try desk.approved()
    try desk.make("return", on: item, by: .lan)
    #expect(try desk.make("submit", on: item, by: .minh).state == "approved")
    #expect(try desk.view(item).queueEntry != nil)
  }

  @Test func `nobody approves what they wrote`() throws {
    let item = try desk.draft(by: .lan).id
    try desk.make("submit", on: item, by: .lan)
    try desk.make("claim", on: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)

    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["own-text"])
    #expect(whoCould { try desk.make("approve", on: item, by: .lan) } == ["son"])
  }

  @Test func `nobody else is named where the refusal is not about who asks`() throws {
    let item = try desk.inReview()
    let bare = ItemAct("approve", on: item)
    #expect(whoCould { _ = try desk.newsroom.make(bare, by: try desk.acting(.lan)) } == [])
    let actions = try desk.newsroom.actions(on: item, for: try desk.acting(.lan))
    let withdraw = try #require(actions.first { $0.transition.name == "withdraw" })
    #expect(withdraw.blockers == [.notLive] && withdraw.whoCould == [])
    // Somebody else is: whoever is asked is not told their own name.
    let urgently = try #require(actions.first { $0.transition.name == "publish-urgently" })
    #expect(urgently.whoCould == [try desk.acting(.son).person])
  }

  @Test func `who edited after the last approval does not approve`() throws {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("assign", on: item, by: .son, to: .lan)
    try desk.save(TestNewsroom.text("Lan sửa"), in: item, by: .lan)
    try desk.make("forward", on: item, by: .lan)

    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["own-text"])
    #expect(try desk.make("approve", on: item, by: .son).state == "approved")
  }

  @Test func `every reason is told at once`() throws {
    let item = try desk.draft(by: .minh, Text(title: "Chỉ có tên")).id
    let act = ItemAct("reject", on: item)
    let missing = refusals { _ = try desk.newsroom.make(act, by: try desk.acting(.minh)) }
    #expect(missing == ["not-from-here", "role"])
    #expect(refusals { try desk.make("submit", on: item, by: .minh) } == ["missing-fields"])

    let review = try desk.inReview()
    let bare = ItemAct("approve", on: review)
    #expect(
      refusals { _ = try desk.newsroom.make(bare, by: try desk.acting(.minh)) }
        == ["role", "own-text", "checks-missing"])
  }

  @Test func `a return keeps its reason with the decision and tells the writers`() throws {
    let item = try desk.inReview()
    _ = try desk.newsroom.notices(of: try desk.acting(.minh), limit: 10)
    try desk.make("return", on: item, by: .lan, comment: "Thiếu nguồn.")

    let decision = try #require(try desk.view(item).decisions.last)
    #expect(decision.decision.comment == "Thiếu nguồn.")
    let notices = try desk.newsroom.notices(of: try desk.acting(.minh), limit: 10)
    #expect(notices.contains { $0.record.decision == decision.id && $0.words == "Thiếu nguồn." })
    try desk.newsroom.markRead(item, by: try desk.acting(.minh))
    #expect(try desk.newsroom.notices(of: try desk.acting(.minh), limit: 10).isEmpty)
  }

  @Test func `a rejection needs a reason code of the list`() throws {
    let item = try desk.inReview()
    #expect(
      refusals { try desk.make("reject", on: item, by: .son, reason: "xấu") }
        == ["reason-unknown"])
    #expect(try desk.make("reject", on: item, by: .son, reason: "duplicate").state == "rejected")
    #expect(try desk.view(item).item.run == nil)
  }

  @Test func `an approval with a time is scheduled in the same act`() throws {
    let item = try desk.inReview()
    let time = TestClock.monday.adding(milliseconds: 7_200_000)
    let size = try desk.newsroom.logHead().size
    let outcome = try desk.make("approve", on: item, by: .lan, time: time)

    #expect(outcome.state == "scheduled")
    #expect(try desk.view(item).queueEntry?.notBefore == time)
    #expect(try desk.newsroom.logHead().size == size + 2)
  }

  @Test func `an approval whose time has gone is refused whole`() throws {
    let item = try desk.inReview()
    #expect(
      refusals { try desk.make("approve", on: item, by: .lan, time: TestClock.monday) }
        == ["time-past"])
    #expect(try desk.view(item).item.state == "review")
  }

  @Test func `a queue of opinions stands before a sensitive item is approved`() throws {
    let item = try desk.draft(by: .minh, kind: .legalDocument, TestNewsroom.document()).id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    #expect(refusals { try desk.make("forward", on: item, by: .thanh) } == ["quorum"])
    try opine(.approve, on: item, by: .thanh)
    try desk.make("forward", on: item, by: .thanh)
    #expect(refusals { try desk.make("forward", on: item, by: .thanh) } == ["quorum"])
    try opine(.approve, on: item, by: .lan)
    try desk.make("forward", on: item, by: .hoa)

    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["role"])
    #expect(try desk.make("approve", on: item, by: .son).state == "approved")
  }

  @Test func `who advised against it is named in the decision`() throws {
    let item = try desk.inReview()
    try opine(.return, on: item, by: .thanh)
    try desk.make("approve", on: item, by: .lan)
    let decision = try #require(try desk.view(item).decisions.last).decision
    #expect(decision.dissenting == [try desk.acting(.thanh).person])
  }

  private func opine(_ verdict: Opinion.Verdict, on item: ID<Item>, by person: Cast) throws {
    _ = try desk.newsroom.giveOpinion(
      verdict, on: item, comment: "Đã đọc.", by: try desk.acting(person))
  }
}

/// A text whose faults mislead a reader or shut one out is not approved before they are mended.
@Suite struct SevereFaultTests {
  let desk: TestNewsroom
  init() throws { desk = try TestSupport.newsroom() }

  @Test(arguments: [
    ("Hội nghị họp ngày 31/02/2027.", 1), ("![](so-do.png)", 1),
    ("![Sơ đồ](so-do.png) và ngày 45/13/2026.", 1), ("Sáng 23/11/2026, hội nghị khai mạc.", 0),
  ])
  func `severe faults of the newest text are counted against its approval`(
    body: String, count: Int
  ) throws {
    var text = TestNewsroom.text()
    text.body = body
    let item = try desk.inReview(text)
    #expect(try desk.view(item).item.text.severeFaults == count)
    let actions = try desk.newsroom.actions(on: item, for: try desk.acting(.lan))
    let approve = try #require(actions.first { $0.transition.name == "approve" })
    #expect(approve.blockers == (count == 0 ? [] : [.severeFaults(count)]))
  }

  @Test func `a mended text can be approved`() throws {
    var text = TestNewsroom.text()
    text.body = "Hội nghị họp ngày 31/02/2027."
    let item = try desk.inReview(text)
    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["severe-faults"])
    try desk.make("return", on: item, by: .lan)
    text.body = "Hội nghị họp ngày 28/02/2027."
    try desk.save(text, in: item, by: .minh)
    try desk.make("submit", on: item, by: .minh)
    try desk.make("approve", on: item, by: .lan)
    #expect(try desk.view(item).item.state == "approved")
  }
}
