@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Lists of works, their totals, statements and funds as people read them.
@Suite struct RoyaltyListTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func scope(
    _ standing: WorkStanding? = nil, from: String? = nil, to: String? = nil, by person: Cast = .hoa
  ) throws -> WorkScope {
    try newsroom.workScope(
      of: [], standing, from: from.map(CivilDate.iso), to: to.map(CivilDate.iso),
      by: try desk.acting(person))
  }

  @Test func `a list goes on where its page ended, newest first, each work once`() throws {
    var items: [ID<Item>] = []
    for number in 1...7 {
      items.append(try office.graded("tin \(number)"))
      if number % 2 == 0 { desk.clock.move(days: 20) }
    }
    let hoa = try desk.acting(.hoa)
    var found: [ID<Item>] = []
    var place: WorkPlace?
    repeat {
      let page = try newsroom.works(in: scope(), before: place, limit: 3, by: hoa)
      found += page.map(\.line.work.item)
      place = page.count == 3 ? page.last?.line.work.place : nil
    } while place != nil
    #expect(found == items.reversed())
    let paid = try newsroom.works(in: scope(.paid), before: nil, limit: 9, by: hoa)
    #expect(paid.isEmpty)
    let some = try newsroom.works(
      in: scope(from: "2026-12-01", to: "2026-12-31"), before: nil, limit: 9, by: hoa)
    #expect(some.map(\.line.work.item) == [items[3], items[2]])
  }

  @Test func `totals are those of the days that were asked for, in whole months or not`() throws {
    _ = try office.graded("một", 1)
    desk.clock.set(to: .morning("2026-11-28"))
    _ = try office.graded("hai", 2)
    desk.clock.set(to: .morning("2026-12-02"))
    _ = try office.graded("ba", 4)
    _ = try office.publish("bốn")
    let hoa = try desk.acting(.hoa)
    let cases: [(String?, String?, works: Int, units: Int64)] = [
      (nil, nil, 4, 7), ("2026-11-01", "2026-11-30", 2, 3), ("2026-11-24", "2026-11-30", 1, 2),
      ("2026-11-24", nil, 3, 6), (nil, "2026-11-27", 1, 1), ("2026-11-28", "2026-12-02", 3, 6),
      ("2026-12-01", "2026-12-01", 0, 0), ("2026-12-01", nil, 2, 4),
    ]
    for (from, to, works, units) in cases {
      let totals = try newsroom.workTotals(in: scope(from: from, to: to), by: hoa)
      #expect(
        totals.all == works && totals.amount == Dong(253_000 * units), "\(from ?? "") \(to ?? "")")
    }
  }

  @Test(arguments: [Cast.minh, .thanh, .khanh, .tuan, .phuong])
  func `whoever does not see the royalties of a portal sees no list of it`(person: Cast) throws {
    _ = try office.graded("một")
    let acting = try desk.acting(person)
    #expect(
      refusals {
        _ = try newsroom.workScope(of: ["bacgiang"], nil, from: nil, to: nil, by: acting)
      } == ["needs-role"])
    let all = try scope()
    #expect(
      refusals { _ = try newsroom.works(in: all, before: nil, limit: 9, by: acting) }
        == ["needs-role"])
    #expect(refusals { _ = try newsroom.workTotals(in: all, by: acting) } == ["needs-role"])
    #expect(
      refusals { _ = try newsroom.rateTables(by: acting) }
        == (person == .phuong ? [] : ["needs-role"]))
  }

  @Test func `a statement shows each work with its steps, its standing and its sheet`() throws {
    let first = try office.publish("một")
    try office.grade(
      first, 5, adjustments: [.init(.hardship, Percent(50))], shares: [("minh", 60), ("quan", 40)])
    let sheet = try office.makeSheet().number
    try office.pay(sheet)
    desk.clock.set(to: .morning("2027-01-04"))
    _ = try office.graded("hai", 2)
    let minh = try desk.acting(.minh)
    let statement = try newsroom.statement(of: "minh", from: nil, to: nil, limit: 1, by: minh)
    #expect(statement.lines.map(\.amount) == [Dong(506_000)])
    let rest = try newsroom.statement(
      of: "minh", from: nil, to: nil, before: statement.next, limit: 9, by: minh)
    let entry = try #require(rest.lines.first)
    // 1,265,000 and half of it, of which 60 %.
    #expect(rest.lines.count == 1 && entry.amount == Dong(1_138_500))
    #expect(entry.percent == Percent(60) && entry.sheet?.number == sheet)
    #expect(entry.sum.steps.count == 2 && entry.sum.amount == Dong(1_897_500))
    #expect(
      statement.tallies.map { [$0.year, $0.works, Int($0.amount.amount)] }
        == [[2027, 1, 506_000], [2026, 1, 1_138_500]])
    #expect(statement.payments.map(\.withholding.gross) == [Dong(1_138_500)])
    let year = try newsroom.statement(
      of: "minh", from: .iso("2026-01-01"), to: .iso("2026-12-31"), limit: 9, by: minh)
    #expect(year.lines.map(\.amount) == [Dong(1_138_500)] && year.tallies.count == 1)
  }

  @Test func `a fund foresees the year from its days that are over`() throws {
    let hoa = try desk.acting(.hoa)
    _ = try office.graded("một", 5)
    let view = try newsroom.fund(of: "bacgiang", 2026, by: hoa)
    // 23 November is day 327 of 365.
    #expect(view.forecast == Dong(1_412_003))
    #expect(try newsroom.fund(of: "bacgiang", 2027, by: hoa).forecast == nil)
    #expect(view.fund == nil && view.entries.isEmpty && view.balance.left == Dong(-1_265_000))
    for person in [Cast.lan, .dung, .ha, .minh] {
      let acting = try desk.acting(person)
      #expect(
        refusals {
          _ = try newsroom.addToFund(
            of: "bacgiang", 2026, .budget, Dong(1), note: "QĐ", by: acting)
        } == ["needs-role"])
      #expect(
        refusals { _ = try newsroom.setFund(of: "bacgiang", 2026, FundChange(), by: acting) }
          == ["needs-role"])
    }
  }

  @Test func `every act about royalties stands in the log under a name that people read`() throws {
    let item = try office.graded("một")
    let sheet = try office.makeSheet().number
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.remakeSheet(sheet, by: hoa)
    try office.pay(sheet)
    _ = try newsroom.addToFund(of: "bacgiang", 2026, .budget, Dong(1), note: "QĐ", by: hoa)
    let actions = try office.store.database.rows("SELECT DISTINCT action FROM event")
      .map { try $0.text(0) }
    for action in ["royalty.decide", "sheet.make", "sheet.remake", "sheet.pay", "fund.add"] {
      #expect(actions.contains(action))
    }
    #expect(try office.work(of: item).standing == .paid)
    #expect(try newsroom.verifyLog().breaks.isEmpty)
  }
}
