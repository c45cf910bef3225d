@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct SampleNewsroomTests {
  let newsroom: Newsroom
  let clock = TestClock(at: TestClock.monday.adding(milliseconds: 2 * 3_600_000))
  let report: FurnishReport

  init() throws {
    let clock = clock
    let random = SharedGenerator(seed: 11)
    newsroom = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    report = try newsroom.furnishSample(by: nil)
  }

  @Test func `it has portals, people and some two hundred items`() throws {
    #expect(report.portals == 5)
    #expect(report.people == 14)
    #expect((180...240).contains(report.items))
  }

  @Test func `every state of every definition has items`() throws {
    for name in ["two-step", "three-step", "sensitive"] {
      let definition = try newsroom.definition(named: name)
      let counts = try newsroom.store.itemCounts(on: definition.id)
      for state in definition.states {
        #expect(counts[state.name, default: 0] > 0, "\(name): \(state.name)")
      }
    }
  }

  @Test func `most of it is out, and more than half of that this month and last`() throws {
    let states = try everything().map(\.state)
    let published = states.filter { $0 == "published" }.count
    #expect(published * 2 > states.count)
  }

  @Test func `everybody who works on texts finds something waiting for them`() throws {
    for person in Cast.allCases where ![.dung, .tuan, .van].contains(person) {
      let acting = try newsroom.acting(as: person.login, from: "x")
      let parts = try newsroom.parts(of: .needsMe, for: acting)
      let rows = try newsroom.page(of: parts, .first, limit: 5, for: acting)
      #expect(!rows.isEmpty, "\(person)")
    }
  }

  @Test func `a copy of it has the same log and goes its own way`() throws {
    let clock = clock
    let random = SharedGenerator(seed: 12)
    let copy = try newsroom.copyInMemory(clock: { clock.now }, random: { random.next() })
    let head = try newsroom.logHead()
    #expect(try copy.logHead() == head)

    _ = try copy.addPerson(
      login: "them", name: "Người Thêm", by: copy.acting(as: "tuan", from: "x"))
    #expect(try newsroom.logHead() == head)
    #expect(try copy.logHead() != head)
  }

  @Test func `it is whole`() throws {
    #expect(try newsroom.verifyLog().breaks.isEmpty)
    #expect(try newsroom.store.wrongTallies().isEmpty)
  }

  @Test func `people worked in office hours, up to the last hour`() throws {
    var last = Timestamp(milliseconds: 0)
    var outside: [String] = []
    try newsroom.store.eachEvent { event in
      let time = event.facts.at.civil.time
      let isOpen = newsroom.calendar.hours.spans.contains { $0.from <= time && time <= $0.to }
      if !isOpen { outside.append(event.facts.action) }
      last = max(last, event.facts.at)
      return true
    }
    #expect(outside.isEmpty)
    #expect(last <= clock.now)
    #expect(last.milliseconds(to: clock.now) < 3_600_000)
  }

  @Test func `there is something of everything`() throws {
    let rows = try everything()
    let views = try rows.map { try #require(try newsroom.storedItem($0.id)) }
    #expect(views.contains { $0.item.lock != nil })
    #expect(views.contains { $0.item.closedTo != nil })
    #expect(views.contains { $0.item.urgentBy != nil })
    #expect(views.contains { $0.item.openMustComments > 0 })
    #expect(views.contains { !$0.item.opinions.isEmpty && $0.item.state == "review" })
    #expect(views.contains { ($0.item.due).map { $0 < clock.now } ?? false })
    #expect(views.contains { $0.item.publishAt.map { clock.now < $0 } ?? false })
    #expect(views.contains { $0.item.live != nil && $0.item.state == "editing" })
    #expect(views.contains { $0.item.runCount > 1 && $0.item.state == "published" })
    let entries = try rows.compactMap { try newsroom.store.queueEntry($0.id) }
    #expect(Set(entries.compactMap(\.hold?.by.rawValue)).count > 1)
    #expect(try newsroom.store.people().contains { try !newsroom.store.drafts(of: $0.id).isEmpty })
    #expect(try !newsroom.delegations().isEmpty)
  }

  @Test func `its royalties stand in every way that works and sheets can`() throws {
    let newsroom = try Self.atTheEndOfNovember()
    let portals = try newsroom.board().portals.keys
    let works = try newsroom.store.works(
      in: WorkScope(portals: Array(portals), standing: nil), before: nil, limit: 1_000)
    for standing in WorkStanding.allCases {
      #expect(works.contains { $0.work.standing == standing }, "\(standing)")
    }
    #expect(Set(works.compactMap(\.work.exemption?.reason)).isSuperset(of: [.reprint, .quota]))
    #expect(works.contains { $0.work.part == .editing })
    let sheets = try newsroom.store.sheets(on: Array(portals), in: nil)
    #expect(Set(sheets.map(\.state)) == ["paid", "signed", "returned", "cancelled"])
    #expect(try newsroom.store.wrongWorkTallies().isEmpty)
    #expect(try newsroom.verify(.full).findings.isEmpty)
  }

  @Test func `its paid sheet went through four hands, and the next one corrects it`() throws {
    let newsroom = try Self.atTheEndOfNovember()
    let son = try newsroom.acting(as: "son", from: "x")
    let sheets = try newsroom.sheets(of: ["bacgiang"], in: nil, by: son)
    let paid = try #require(sheets.first { $0.state == "paid" })
    let hands = try newsroom.sheetView(paid.number, by: son).steps
    #expect(hands.map(\.transition) == ["make", "check", "sign", "pay"])
    #expect(Set(hands.map(\.person)).count == 4)
    #expect(try newsroom.recompute(paid.number, by: son).isSame)

    let signed = try #require(sheets.first { $0.state == "signed" })
    let lines = try newsroom.sheetView(signed.number, by: son).lines.map(\.line.kind)
    #expect(Set(lines) == Set(SheetLine.Kind.allCases))
  }

  @Test func `its payees have sealed numbers, and one portal's fund refuses`() throws {
    let newsroom = try Self.atTheEndOfNovember()
    let dung = try newsroom.acting(as: "dung", from: "x")
    let payees = try newsroom.payees(on: "bacgiang", limit: 100, by: dung)
    #expect(payees.count == SamplePayee.all.count)
    #expect(payees.allSatisfy { $0.record.sealed.count == PrivateField.allCases.count })
    #expect(payees.contains { !$0.record.isResident })
    #expect(payees.contains { $0.record.quota > 0 })
    let refusing = try SamplePortal.all.filter { portal in
      try newsroom.fund(of: portal.code, 2026, by: dung).fund?.over == .refuse
    }
    #expect(refusing.map(\.code) == ["snnmt"])
  }

  /// Friday 27 November 2026, in the afternoon: two months are over.
  private static func atTheEndOfNovember() throws -> Newsroom {
    let clock = TestClock(at: try Timestamp(iso: "2026-11-27T16:00:00+07:00"))
    let random = SharedGenerator(seed: 14)
    let newsroom = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    _ = try newsroom.furnishSample(by: nil)
    return newsroom
  }

  @Test func `the same clock gives the same newsroom`() throws {
    let clock = clock
    let random = SharedGenerator(seed: 12)
    let other = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    _ = try other.furnishSample(by: nil)
    let one = try everything().map { "\($0.number) \($0.title) \($0.state) \($0.changedAt)" }
    let two = try Self.everything(in: other).map {
      "\($0.number) \($0.title) \($0.state) \($0.changedAt)"
    }
    #expect(one.sorted() == two.sorted())
  }

  @Test(arguments: [
    "2026-11-22T23:40:00+07:00", "2027-02-07T06:00:00+07:00", "2031-03-01T07:31:00+07:00",
  ])
  func `it can be furnished at night, at Tết and in years without a table of holidays`(
    time: String
  ) throws {
    let clock = TestClock(at: try Timestamp(iso: time))
    let random = SharedGenerator(seed: 13)
    let other = try Newsroom.inMemory(clock: { clock.now }, random: { random.next() })
    #expect(try other.furnishSample(by: nil) == report)
    #expect(try other.verify(.full).isWhole)
  }

  private func everything() throws -> [ItemRow] { try Self.everything(in: newsroom) }

  private static func everything(in newsroom: Newsroom) throws -> [ItemRow] {
    let states = try newsroom.definitionIDs().flatMap { try newsroom.definition($0).states }
    let portals = try newsroom.board().portals.keys
    var rows: [ItemRow] = []
    for portal in portals {
      for state in Set(states.map(\.name)) {
        rows += try newsroom.store.page(
          of: [ListPart(.portal(portal), state)], .first, limit: 1_000,
          where: ListFilter(units: Set(portals)))
      }
    }
    return rows
  }
}
