import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@testable import Newsroom

/// An urgent publication until a second person has reviewed it: who finds it, until when, and the alarm.
@Suite struct OwedReviewTests {
  let desk: TestNewsroom
  init() throws { desk = try TestSupport.newsroom() }

  @Test func `the review is due at the end of the next working day`() throws {
    let item = try urgent()
    // Published on Monday 23 November; the 24th is Vietnam's Culture Day, a day off.
    #expect(try desk.view(item).item.due?.isoText == "2026-11-25T17:00:00+07:00")
    try confirm(item)
    #expect(try desk.view(item).item.due == nil)
  }

  @Test func `it waits for whoever may review it and did neither publish nor write it`() throws {
    let item = try urgent()
    for person in [Cast.lan, .thanh, .hung] {
      #expect(try work(of: person).contains(item), "\(person)")
      let notices = try desk.newsroom.notices(of: try desk.acting(person), limit: 10)
      #expect(notices.map(\.record.kind) == [.owed])
      #expect(notices.first?.words == "Bão khẩn cấp.")
    }
    for person in [Cast.son, .minh, .ha, .khanh] {
      #expect(try !work(of: person).contains(item), "\(person)")
    }
  }

  @Test func `the whole board finds it in a list until it is reviewed`() throws {
    let item = try urgent()
    #expect(try owed() == [item])
    try confirm(item)
    #expect(try owed().isEmpty)
    #expect(try !work(of: .thanh).contains(item))
    // Nobody is told any more to do what was done.
    for person in [Cast.lan, .hung, .thanh] {
      #expect(try desk.newsroom.notices(of: try desk.acting(person), limit: 10).isEmpty)
    }
  }

  @Test func `a review that is late raises one alarm, however often the queue is run`() throws {
    let item = try urgent()
    #expect(try desk.newsroom.runQueue(from: "timer").alarms.isEmpty)
    desk.clock.move(days: 3)
    #expect(try desk.newsroom.runQueue(from: "timer").alarms == ["BG-2026-000001"])
    #expect(try desk.newsroom.runQueue(from: "timer").alarms.isEmpty)

    let events = try desk.newsroom.history(of: item, by: try desk.acting(.lan))
    let alarms = events.filter { $0.facts.result == .alarm }
    #expect(alarms.map(\.facts.action) == ["queue.review-overdue"])
    let notices = try desk.newsroom.notices(of: try desk.acting(.son), limit: 10)
    #expect(notices.map(\.record.kind) == [.owed])
    #expect(try desk.newsroom.overdueCount(of: parts(of: .thanh)) == 1)
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  @Test func `nothing is alarmed about once it is reviewed or taken down`() throws {
    let (first, second) = (try urgent(), try urgent(TestNewsroom.text("Tin thứ hai")))
    try confirm(first)
    try desk.make("withdraw", on: second, by: .lan, comment: "Nhầm địa bàn.")
    desk.clock.move(days: 3)
    #expect(try desk.newsroom.runQueue(from: "timer").alarms.isEmpty)
    #expect(try owed().isEmpty)
  }

  private func urgent(_ text: Text = TestNewsroom.text()) throws -> ID<Item> {
    let item = try desk.draft(text).id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("publish-urgently", on: item, by: .son, comment: "Bão khẩn cấp.")
    return item
  }

  private func confirm(_ item: ID<Item>) throws { try desk.make("confirm", on: item, by: .thanh) }

  private func parts(of person: Cast) throws -> [ListPart] {
    try desk.newsroom.parts(of: .needsMe, for: try desk.acting(person))
  }

  private func work(of person: Cast) throws -> [ID<Item>] {
    let rows = try desk.newsroom.page(
      of: try parts(of: person), .first, limit: 50, for: try desk.acting(person))
    #expect(try desk.newsroom.count(of: parts(of: person)) == rows.count)
    return rows.map(\.id)
  }

  private func owed() throws -> [ID<Item>] {
    let hoa = try desk.acting(.hoa)
    let portal = try desk.newsroom.portal("bacgiang").id
    let parts = try desk.newsroom.parts(of: .owedReview(portal: portal), for: hoa)
    return try desk.newsroom.page(of: parts, .first, limit: 50, for: hoa).map(\.id)
  }
}
