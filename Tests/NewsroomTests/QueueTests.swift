@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct QueueTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `what is approved goes out at the next run`() throws {
    let item = try desk.approved()
    let report = try desk.newsroom.runQueue(from: "timer")
    #expect(report.entries.map(\.item) == [item])
    #expect(report.entries.map(\.result) == [.published])
    #expect(report.withoutOutlet == 1)
    let decision = try #require(try desk.view(item).decisions.last).decision
    #expect(decision.person.rawValue == 0)
    #expect(decision.authority == .own(.queue))
    #expect(try desk.newsroom.runQueue(from: "timer").entries.isEmpty)
  }

  @Test func `what went out before the disk was full is told, and the rest goes out later`() throws
  {
    for words in ["một", "hai", "ba"] { _ = try desk.approved(TestNewsroom.text(words)) }
    let breaking = BreakingDatabase(desk.newsroom.store.database)
    let (clock, random) = (desk.clock, desk.random)
    let newsroom = try Newsroom(breaking, clock: { clock.now }, random: { random.next() })
    breaking.writesLeft = 2
    #expect {
      try newsroom.runQueue(from: "timer")
    } throws: { error in
      let interruption = error as? QueueRunInterruption
      return interruption?.done.entries.map(\.title) == ["một", "hai"]
        && interruption?.cause == .unavailable(.full)
    }
    #expect(throws: StorageError.unavailable(.full)) { try newsroom.runQueue(from: "timer") }
    breaking.writesLeft = .max
    #expect(try newsroom.runQueue(from: "timer").entries.map(\.title) == ["ba"])
  }

  @Test func `nothing goes out before its time`() throws {
    let item = try desk.approved()
    try desk.make(
      "schedule", on: item, by: .khanh, time: TestClock.monday.adding(milliseconds: 3_600_000))
    desk.clock.move(minutes: 59)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.isEmpty)
    #expect(refusals { try desk.make("publish", on: item, by: .khanh) } == ["time-not-come"])
    desk.clock.move(minutes: 1)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.count == 1)
  }

  @Test func `an item whose time was taken back waits until it is released`() throws {
    let item = try desk.approved()
    try desk.make(
      "schedule", on: item, by: .khanh, time: TestClock.monday.adding(milliseconds: 3_600_000))
    #expect(try desk.make("unschedule", on: item, by: .khanh).state == "approved")
    #expect(try desk.newsroom.runQueue(from: "timer").entries.isEmpty)
    try hold(false, item, by: .khanh)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.count == 1)
  }

  @Test func `a held item waits until it is released`() throws {
    let item = try desk.approved()
    try hold(true, item, by: .hoa)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.isEmpty)
    #expect(try rows().first?.entry.hold?.reason == .words("chờ ảnh"))
    try hold(false, item, by: .khanh)
    #expect(refusals { try hold(false, item, by: .khanh) } == ["not-held"])
    #expect(try desk.newsroom.runQueue(from: "timer").entries.count == 1)
    #expect(refusals { try hold(true, item, by: .khanh) } == ["not-queued"])
  }

  @Test func `a held item is not published by hand either, and it is said who holds it and why`()
    throws
  {
    let item = try desk.approved()
    try hold(true, item, by: .hoa)
    let since = desk.clock.now
    desk.clock.move(minutes: 5)
    #expect(refusals { try desk.make("publish", on: item, by: .khanh) } == ["held-in-queue"])
    let actions = try desk.newsroom.actions(on: item, for: try desk.acting(.khanh))
    let publish = try #require(actions.first { $0.transition.name == "publish" })
    let hoa = try desk.acting(.hoa).person
    #expect(
      publish.blockers == [.heldInQueue(by: hoa, since: since, why: .words("chờ ảnh"))])
    #expect(try desk.view(item).item.state == "approved")
    try hold(false, item, by: .khanh)
    #expect(try desk.make("publish", on: item, by: .khanh).state == "published")
  }

  @Test func `a hold is told together with everything else that stands against going out`() throws {
    let item = try desk.approved()
    _ = try desk.newsroom.comment(
      NewComment(item: item, body: "Sai số liệu", isMust: true), by: try desk.acting(.thanh))
    _ = try desk.newsroom.runQueue(from: "timer")
    #expect(
      refusals { try desk.make("publish", on: item, by: .khanh) }
        == ["open-must-comments", "held-in-queue"])
  }

  @Test func `only the head publishes past a hold, urgently`() throws {
    let item = try desk.approved()
    try hold(true, item, by: .hoa)
    let out = try desk.make("publish-urgently", on: item, by: .son, comment: "Bão đang vào")
    #expect(out.state == "published")
    #expect(try rows().isEmpty)
  }

  @Test func `holding what is held changes nothing`() throws {
    let item = try desk.approved()
    try hold(true, item, by: .hoa)
    let size = try desk.newsroom.logHead().size
    try hold(true, item, by: .khanh)
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test(arguments: [Cast.minh, .ha, .thanh, .van])
  func `only those who keep the queue change it`(person: Cast) throws {
    let item = try desk.approved()
    #expect(refusals { try hold(true, item, by: person) } == ["needs-role"])
    #expect(
      refusals { _ = try desk.newsroom.move(item, before: nil, by: try desk.acting(person)) }
        == ["needs-role"])
  }

  @Test func `the order of the queue is the order of going out`() throws {
    var items: [ID<Item>] = []
    for words in ["một", "hai", "ba"] {
      desk.clock.move(minutes: 1)
      items.append(try desk.approved(TestNewsroom.text(words)))
    }
    #expect(try rows().map(\.row.id) == items)
    _ = try desk.newsroom.move(items[2], before: items[0], by: try desk.acting(.khanh))
    let order = [items[2], items[0], items[1]]
    #expect(try rows().map(\.row.id) == order)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.map(\.item) == order)
  }

  @Test func `an entry moved before nothing goes to the end`() throws {
    let first = try desk.approved()
    let second = try desk.approved(TestNewsroom.text("hai"))
    _ = try desk.newsroom.move(first, before: nil, by: try desk.acting(.hoa))
    #expect(try rows().map(\.row.id) == [second, first])
  }

  @Test func `one entry that cannot go out does not keep the others`() throws {
    let stuck = try desk.approved()
    _ = try desk.newsroom.comment(
      NewComment(item: stuck, body: "Sai số liệu", isMust: true), by: try desk.acting(.thanh))
    let fine = try desk.approved(TestNewsroom.text("hai"))
    let report = try desk.newsroom.runQueue(from: "timer")
    #expect(report.entries.map(\.item) == [stuck, fine])
    #expect(report.entries.map(\.result) == [.held([.openMustComments(1)]), .published])
    let alarm = try desk.newsroom.history(of: stuck, by: try desk.acting(.son)).last
    #expect(alarm?.facts.result == .alarm)
    #expect(alarm?.facts.person.rawValue == 0)
    #expect(try desk.newsroom.runQueue(from: "timer").entries.isEmpty)
  }

  @Test func `what will hold a released entry again is known`() throws {
    let item = try desk.approved()
    let khanh = try desk.acting(.khanh)
    _ = try desk.newsroom.comment(
      NewComment(item: item, body: "Sai số liệu", isMust: true), by: try desk.acting(.thanh))
    _ = try desk.newsroom.runQueue(from: "timer")
    try hold(false, item, by: .khanh)
    #expect(try desk.newsroom.obstacles(to: item, by: khanh) == [.openMustComments(1)])
    #expect(
      try desk.newsroom.runQueue(from: "timer").entries.map(\.result)
        == [.held([.openMustComments(1)])])
  }

  @Test func `nothing holds what only waits for its time`() throws {
    let item = try desk.approved()
    try desk.make(
      "schedule", on: item, by: .khanh, time: TestClock.monday.adding(milliseconds: 3_600_000))
    #expect(try desk.newsroom.obstacles(to: item, by: try desk.acting(.khanh)).isEmpty)
  }

  @Test func `a queue shows itself to those who read its portal`() throws {
    _ = try desk.approved()
    #expect(try desk.newsroom.queue(of: "bacgiang", by: try desk.acting(.van)).count == 1)
    #expect(
      refusals { _ = try desk.newsroom.queue(of: "bacgiang", by: try desk.acting(.dung)) }
        == ["needs-role"])
  }

  private func rows() throws -> [QueueRow] {
    try desk.newsroom.queue(of: "bacgiang", by: try desk.acting(.khanh))
  }

  private func hold(_ isHeld: Bool, _ item: ID<Item>, by person: Cast) throws {
    _ = try desk.newsroom.setHold(isHeld, of: item, why: "chờ ảnh", by: try desk.acting(person))
  }
}
