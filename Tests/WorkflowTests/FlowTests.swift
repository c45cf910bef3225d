import Rulebook
import Testing

@testable import Workflow

@Suite struct FlowTests {
  let engine: Engine
  init() throws { engine = try Cast.engine(.threeStep) }

  @Test func `an item goes from its writer to the public through the hands of three`() throws {
    let item = try engine.walking(
      Cast.item(),
      [("submit", Cast.minh), ("claim", Cast.ha), ("forward", Cast.ha), ("approve", Cast.lan)])
    #expect(item.state == "approved")
    #expect(item.writers.isEmpty)
    #expect(item.approval == Approval(person: Cast.lan.person, hash: item.text.hash))

    let outcome = try engine.applying(
      .full("publish", by: .queueRunner(on: Cast.portal)), to: item)
    #expect(outcome.item.state == "published")
    #expect(outcome.item.live?.hash == item.text.hash)
    #expect(outcome.item.run == nil)
    #expect(outcome.item.runCount == 1)
    #expect(outcome.consequences.contains(.publish(asCorrection: false)))
    #expect(outcome.consequences.contains(.dequeue))
    #expect(outcome.consequences.contains(.endRun(number: 1, by: "publish")))
  }

  @Test func `a decision holds the text, the actor, the comment and the definition`() throws {
    let item = try engine.walking(Cast.item(), [("submit", Cast.minh), ("claim", Cast.ha)])
    let decision = try engine.applying(.full("return", by: Cast.ha), to: item).decision
    #expect(
      decision
        == Decision(
          item: item.id, transition: "return", from: "editing", to: "returned",
          revision: item.text.revision, hash: item.text.hash, person: Cast.ha.person,
          authority: .own(.editor), comment: "Đã xem.", reason: "duplicate",
          ticked: ["no-advertising", "no-personal-data", "no-state-secret", "rights-cleared"],
          at: Cast.monday, definition: DefinitionID(name: "three-step", version: 1), run: 1,
          dissenting: []))
  }

  @Test func `every change counts the version up by one`() throws {
    let item = try engine.walking(Cast.item(), [("submit", Cast.minh), ("claim", Cast.ha)])
    #expect(item.version == 3)
  }

  @Test(arguments: [("editing", 1), ("review", 2)] as [(StateName, Int)])
  func `a returned item that is sent again goes on at the state that returned it`(
    state: StateName, forwards: Int
  ) throws {
    var steps: [(TransitionName, Actor)] = [("submit", Cast.minh), ("claim", Cast.ha)]
    if forwards == 2 { steps.append(("forward", Cast.ha)) }
    let returned = try engine.walking(Cast.item(), steps + [("return", Cast.lan)])
    #expect(returned.state == "returned")
    let again = try engine.walking(returned, [("submit", Cast.minh)])
    #expect(again.state == state)
    #expect(again.run?.returnedFrom == nil)
    #expect(again.runCount == 1)
  }

  @Test func `an item returned from the queue goes back there while its approval stands`() throws {
    let returned = try engine.walking(approved(), [("return", Cast.lan)])
    #expect(try engine.walking(returned, [("submit", Cast.minh)]).state == "approved")
  }

  @Test func `an item returned after it was given a time goes back to the queue without one`()
    throws
  {
    let scheduled = try engine.walking(approved(), [("schedule", Cast.hoa)])
    let returned = try engine.walking(scheduled, [("return", Cast.lan)])
    #expect(returned.publishAt == nil)
    let again = try engine.applying(.full("submit", by: Cast.minh), to: returned)
    #expect(again.item.state == "approved")
    #expect(again.consequences.contains(.enqueue(at: nil)))
  }

  @Test(arguments: ShippedDefinition.ofItems)
  func `only a scheduled item needs a time`(shipped: ShippedDefinition) throws {
    let definition = try Definition(yaml: shipped.yaml)
    #expect(definition.states.map(\.name).filter(definition.needsTime) == ["scheduled"])
  }

  @Test func `a text changed after its approval needs the approval anew`() throws {
    let returned = try engine.walking(approved(), [("return", Cast.lan)])
    let changed = engine.saving(Cast.text(2), in: returned, by: Cast.minh.person)
    let again = try engine.walking(changed, [("submit", Cast.minh)])
    #expect(again.state == "review")
    #expect(!again.isApproved)
  }

  @Test func `a save that changes nothing loses nothing`() throws {
    let item = try approved()
    #expect(engine.saving(Cast.text(1), in: item, by: Cast.minh.person) == item)
  }

  @Test func `a text changed back to what was approved is approved again`() throws {
    let returned = try engine.walking(approved(), [("return", Cast.lan)])
    let changed = engine.saving(Cast.text(2), in: returned, by: Cast.minh.person)
    let back = engine.saving(Cast.text(1), in: changed, by: Cast.minh.person)
    #expect(back.isApproved)
  }

  @Test func `a due time counts office hours from the moment an item arrives`() throws {
    let item = try engine.walking(Cast.item(), [("submit", Cast.minh)])
    #expect(item.due?.isoText == "2026-11-23T14:00:00+07:00")
    #expect(try engine.walking(item, [("recall", Cast.minh)]).due == nil)
  }

  @Test func `a year without a holiday table moves the item on without a due time, and says so`()
    throws
  {
    let future = try Timestamp(iso: "2090-03-01T08:00:00+07:00")
    let outcome = try engine.applying(.full("submit", by: Cast.minh, at: future), to: Cast.item())
    #expect(outcome.item.state == "submitted")
    #expect(outcome.item.due == nil)
    #expect(outcome.consequences.contains(.dueUnknown(.unknownYear(2090))))
  }

  @Test func `a scheduled item waits for its time`() throws {
    let time = Cast.monday.adding(milliseconds: 3_600_000)
    let item = try engine.walking(approved(), [("schedule", Cast.khanh)])
    #expect(item.publishAt == time)
    let queue = Actor.queueRunner(on: Cast.portal)
    #expect(engine.blockers("publish", item, queue) == [.timeNotCome(time)])
    #expect(engine.allows("publish", on: item, for: queue, at: time))
  }

  @Test func `scheduling enters the queue with the time, unscheduling without`() throws {
    let item = try approved()
    let scheduled = try engine.applying(.full("schedule", by: Cast.hoa), to: item)
    #expect(scheduled.consequences == [.enqueue(at: Cast.monday.adding(milliseconds: 3_600_000))])
    let unscheduled = try engine.applying(.full("unschedule", by: Cast.hoa), to: scheduled.item)
    #expect(unscheduled.consequences == [.enqueue(at: nil)])
    #expect(unscheduled.item.publishAt == nil)
  }

  @Test func `a correction goes through the same hands beside the text that is out`() throws {
    let published = try self.published()
    let correcting = try engine.walking(published, [("correct", Cast.ha)])
    #expect(correcting.live == published.live)
    #expect(correcting.runCount == 2)
    #expect(correcting.assignee == Cast.ha.person)
    let changed = engine.saving(Cast.text(2), in: correcting, by: Cast.ha.person)
    let approved = try engine.walking(
      changed, [("forward", Cast.ha), ("approve", Cast.lan)])
    let outcome = try engine.applying(
      .full("publish", by: .queueRunner(on: Cast.portal)), to: approved)
    #expect(outcome.consequences.contains(.publish(asCorrection: true)))
    #expect(outcome.item.live?.hash == Cast.text(2).hash)
  }

  @Test func `a published item is taken down with a reason and its text kept`() throws {
    let outcome = try engine.applying(.full("withdraw", by: Cast.lan), to: published())
    #expect(outcome.item.state == "withdrawn")
    #expect(outcome.item.live == nil)
    #expect(outcome.consequences.contains(.withdraw))
    #expect(outcome.item.text == Cast.text(1))
  }

  @Test func `a withdrawn item whose text is still the approved one can go out again`() throws {
    let item = try engine.walking(published(), [("withdraw", Cast.lan), ("restore", Cast.son)])
    #expect(item.state == "approved")
    #expect(item.run?.number == 2)
  }

  @Test func `an urgent publication stays marked until a second person has reviewed it`() throws {
    let item = try engine.walking(
      Cast.item(), [("submit", Cast.minh), ("publish-urgently", Cast.son)])
    #expect(item.state == "published")
    #expect(item.urgentBy == Cast.son.person)
    #expect(engine.blockers("archive", item, Cast.hoa) == [.reviewOwed])
    #expect(engine.blockers("confirm", item, Cast.son) == [.ownUrgentPublication])
    let confirmed = try engine.walking(item, [("confirm", Cast.thanh)])
    #expect(confirmed.urgentBy == nil)
    #expect(confirmed.writers.isEmpty)
  }

  @Test func `a writer does not review their own text after an urgent publication`() throws {
    let item = try engine.walking(
      Cast.item(writers: [Cast.minh.person, Cast.thanh.person]),
      [("submit", Cast.minh), ("publish-urgently", Cast.son)])
    #expect(engine.blockers("confirm", item, Cast.thanh) == [.ownText(of: Cast.thanh.person)])
  }

  private func approved() throws -> Item {
    try engine.walking(
      Cast.item(),
      [("submit", Cast.minh), ("claim", Cast.ha), ("forward", Cast.ha), ("approve", Cast.lan)])
  }

  private func published() throws -> Item {
    try engine.walking(approved(), [("publish", .queueRunner(on: Cast.portal))])
  }
}
