@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct MigratingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `running items move to the newest version, and what stands stays`() throws {
    let approved = try desk.approved()
    let waiting = try desk.inReview(TestNewsroom.text("hai"))
    let draft = try desk.draft(TestNewsroom.text("ba")).id
    try add(headOnly())
    let before = try desk.view(approved)

    let answer = try migrate()
    #expect(answer.outcome.moved == 2)
    #expect(answer.outcome.definition == DefinitionID(name: "three-step", version: 2))
    let after = try desk.view(approved)
    #expect(after.definition.id.version == 2)
    #expect(after.item.run?.definition.version == 2)
    #expect(after.item.approval == before.item.approval)
    #expect(after.item.version == before.item.version + 1)
    #expect(after.queueEntry == before.queueEntry)
    #expect(try desk.view(draft, by: .minh).item.version == 1)

    // What is asked from now on is what the new version asks.
    #expect(refusals { try desk.make("approve", on: waiting, by: .lan) } == ["role"])
    try desk.make("approve", on: waiting, by: .son)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.count == 2)
    #expect(try desk.newsroom.verify(.full).findings.isEmpty)
  }

  @Test func `each moved item and the migration have their event`() throws {
    let item = try desk.inReview()
    try add(headOnly())
    let size = try desk.newsroom.logHead().size
    let request = desk.request()
    try migrate(request: request)
    #expect(try desk.newsroom.logHead().size == size + 2)
    let event = try #require(
      try desk.newsroom.history(of: item, by: try desk.acting(.son)).last?.facts)
    #expect(event.action == "item.migrate")
    #expect(event.before == "review 4" && event.after == "review 5")
    #expect(event.detail == "from=1 to=2")
    #expect(event.request == request.text)

    #expect(try migrate(request: request).isRepeated)
    #expect(try migrate().outcome.moved == 0)
    #expect(try desk.newsroom.logHead().size == size + 2)
  }

  @Test func `whoever has the item open hears that it moved`() throws {
    let item = try desk.inReview()
    let seen = try desk.view(item).item.version
    try add(headOnly())
    try migrate()
    #expect {
      try desk.make("return", on: item, by: .lan, expected: seen)
    } throws: { error in
      guard case NewsroomError.stale(_, _, _, let changes) = error else { return false }
      return changes.map(\.action) == ["item.migrate"] && changes.map(\.login) == ["tuan"]
    }
  }

  @Test func `a preview moves nothing`() throws {
    _ = try desk.approved()
    _ = try desk.inReview(TestNewsroom.text("hai"))
    _ = try desk.draft(TestNewsroom.text("ba"))
    try add(headOnly())
    let size = try desk.newsroom.logHead().size
    let plans = try desk.newsroom.migrationPlans(to: "three-step")
    #expect(plans.map(\.moving) == [["approved": 1, "review": 1]])
    #expect(plans.flatMap { $0.refusals } == [])
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test func `a state that is missing is told with its items, and nothing moves`() throws {
    let item = try desk.approved()
    let other = try desk.inReview(TestNewsroom.text("hai"))
    // Nothing stands there yet, so that the version is taken; on its own version the item may go there.
    try add(
      headOnly().replacing("  scheduled:", with: "  planned:")
        .replacing("scheduled", with: "planned"))
    try desk.make(
      "schedule", on: item, by: .khanh, time: desk.clock.now.adding(milliseconds: 3_600_000))
    let expected = [Refusal.stateHoldsItems("scheduled", items: ["BG-2026-000001"])]
    #expect(try desk.newsroom.migrationPlans(to: "three-step").map(\.refusals) == [expected])
    #expect(refusals { try migrate() } == ["state-holds-items"])
    #expect(try desk.view(other).definition.id.version == 1)

    // Once the item has left the state, all go.
    try desk.make("unschedule", on: item, by: .khanh)
    #expect(try migrate().outcome.moved == 2)
  }

  @Test func `a state to which an item will come back is needed too`() throws {
    let item = try desk.inReview()
    try desk.make("return", on: item, by: .lan)
    try add(headOnly().replacing(/\breview\b(?!-)/, with: "reading"))
    let plans = try desk.newsroom.migrationPlans(to: "three-step")
    #expect(
      plans.map(\.refusals) == [[.stateHoldsItems("review", items: ["BG-2026-000001"])]])
    #expect(refusals { try migrate() } == ["state-holds-items"])
  }

  @Test func `a state that leaves the queue is told with its items`() throws {
    _ = try desk.approved()
    let yaml = try headOnly()
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("  approved:") })
    let queued = try #require(lines[start...].firstIndex { $0.contains("queue") })
    var changed = lines
    changed.remove(at: queued)
    try add(changed.joined(separator: "\n"))
    #expect(refusals { try migrate() } == ["state-changes-meaning"])
  }

  @Test(arguments: [Cast.son, .khanh, .minh])
  func `moving items is for technical operators`(person: Cast) throws {
    _ = try desk.inReview()
    try add(headOnly())
    #expect(
      refusals {
        _ = try desk.newsroom.migrate(to: "three-step", by: try desk.acting(person))
      } == ["needs-role"])
  }

  @Test func `a definition that is not there moves nothing`() throws {
    #expect(throws: NewsroomError.notFound(.definition, "none")) {
      try desk.newsroom.migrate(to: "none", by: try desk.acting(.tuan))
    }
    #expect(throws: NewsroomError.notFound(.definition, "none")) {
      try desk.newsroom.migrationPlans(to: "none")
    }
    #expect(try migrate().outcome.moved == 0)
  }

  @discardableResult
  private func migrate(request: RequestID? = nil) throws -> Answer<MigrationOutcome> {
    try desk.newsroom.migrate(to: "three-step", by: try desk.acting(.tuan), request: request)
  }

  private func add(_ yaml: String) throws {
    _ = try desk.newsroom.addDefinition(yaml, by: try desk.acting(.tuan))
  }

  /// The three steps once more, in which only the head approves.
  private func headOnly() throws -> String {
    ShippedDefinition.threeStep.yaml.replacing("version: 1", with: "version: 2")
      .replacing(
        "to: approved\n    by: [head, deputy]\n    guards: [not-writer",
        with: "to: approved\n    by: [head]\n    guards: [not-writer")
  }
}
