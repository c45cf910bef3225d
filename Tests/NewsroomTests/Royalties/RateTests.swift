@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// What units decided to pay: tables in three shapes, and which of them a portal follows. The district is below the
/// province, the commune below the district.
@Suite struct RateTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }

  @discardableResult
  private func add(
    _ shape: RateTable.Shape, on portal: String = "bacgiang", from: String, to: String? = nil,
    by person: Cast = .hoa
  ) throws -> Answer<NamedOutcome> {
    try newsroom.addRateTable(
      NewRateTable(
        portal: portal, shape, from: .iso(from), to: to.map(CivilDate.iso), decision: "QĐ \(from)"),
      by: try office.desk.acting(person))
  }

  private func end(
    _ from: String, on last: String, of portal: String = "bacgiang", by person: Cast = .hoa
  ) throws {
    _ = try newsroom.endRateTable(
      of: portal, from: .iso(from), on: .iso(last), by: try office.desk.acting(person))
  }

  private func rates(of portal: String, on day: String) throws -> EffectiveRates {
    try newsroom.rates(of: portal, on: .iso(day), by: try office.desk.acting(.hoa, on: portal))
  }

  private func share(_ percent: Int, of portal: String) -> RateTable.Shape {
    .share(Percent(percent), ofPortal: portal)
  }

  private static let grades = RateTable.Shape.grades([
    GradeRate(
      RoyaltyDesk.genre("tin", .news), per: .halfPage, [.a: Coefficient(3), .c: Coefficient(1)],
      cap: Coefficient(8))
  ])

  @Test func `a range gives coefficient times unit`() throws {
    let item = try office.publish()
    #expect(try office.grade(item, 5).amount == Dong(1_265_000))
    #expect(try office.detail(of: item).rates?.table.decision == "13/2023/QĐ-UBND")
  }

  @Test func `a table of grades multiplies by length up to its cap`() throws {
    try add(Self.grades, from: "2026-11-01")
    let item = try office.publish()
    func grade(_ basis: GradeAct.Basis) throws -> Dong {
      try newsroom.grade(GradeAct(on: item, basis), by: try office.desk.acting(.son)).outcome.amount
    }
    #expect(try grade(.letter(.a, units: 2)) == Dong(253_000 * 6))
    #expect(try grade(.letter(.a, units: 3)) == Dong(253_000 * 8))
    #expect(refusals { _ = try grade(.letter(.b, units: 1)) } == ["grade-not-in-table"])
    #expect(refusals { _ = try grade(.letter(.a, units: 0)) } == ["grade-not-in-table"])
    #expect(refusals { _ = try grade(.coefficient(Coefficient(5))) } == ["table-has-grades"])
    let kept = try #require(try office.detail(of: item).view.grade)
    #expect(kept.letter == GradeRecord.Letter(.a, units: 3))
    #expect(try office.findings().isEmpty)
  }

  @Test func `a portal without a table follows the nearest one above`() throws {
    let head = try office.desk.acting(.phuong)
    let found = try newsroom.rates(of: "quyson", on: .iso("2026-11-23"), by: head)
    #expect(found.table.portal == "bacgiang" && found.share == .all)
  }

  @Test func `a commune pays a fifth of what the province pays`() throws {
    _ = try newsroom.addRateTable(
      NewRateTable(
        portal: "quyson", share(20, of: "bacgiang"), from: .iso("2026-01-01"), decision: "QĐ xã"),
      by: try office.desk.acting(.phuong))
    let desk = office.desk
    _ = try newsroom.addPayee(
      NewPayee(login: "ly", portal: "bacgiang", basis: "Luật"),
      by: try desk.acting(.hoa))
    let item = try desk.draft(by: .ly, on: "quyson").id
    try desk.make("submit", on: item, by: .ly)
    try desk.make("approve", on: item, by: .phuong)
    _ = try newsroom.addRole(
      .contentOperator, to: "khanh", on: "quyson", by: try desk.acting(.tuan))
    try desk.make("publish", on: item, by: .khanh)
    let grade = try office.grade(item, 5, by: .phuong, shares: [("ly", 100)])
    #expect(grade.amount == Dong(253_000) && grade.standing == .graded)
  }

  @Test func `parts of parts multiply, and a circle is refused on whatever day it would close`()
    throws
  {
    let phuong = try office.desk.acting(.phuong)
    func add(_ shape: RateTable.Shape, from: String) throws {
      _ = try newsroom.addRateTable(
        NewRateTable(portal: "quyson", shape, from: .iso(from), decision: "QĐ"), by: phuong)
    }
    #expect(
      refusals { try add(share(20, of: "quyson"), from: "2026-01-01") } == ["rates-in-circle"])
    try add(share(20, of: "bacgiang"), from: "2027-01-01")
    // From 2027 on the commune follows the province.
    #expect(
      refusals { try self.add(share(50, of: "quyson"), from: "2027-02-01") } == ["rates-in-circle"])
    // So it would if this one began before; on the day it begins there is no circle yet.
    #expect(
      refusals { try self.add(share(50, of: "quyson"), from: "2026-06-01") } == ["rates-in-circle"])
  }

  @Test func `a table of its own counts from its day, and the one above after its last`() throws {
    try add(Self.grades, from: "2027-01-01", to: "2027-06-30")
    #expect(try rates(of: "bacgiang", on: "2026-12-31").table.shape == RoyaltyDesk.ranges)
    #expect(try rates(of: "bacgiang", on: "2027-06-30").table.shape == Self.grades)
    #expect(try rates(of: "bacgiang", on: "2027-07-01").table.shape == RoyaltyDesk.ranges)
    #expect(refusals { try add(Self.grades, from: "2027-01-01") } == ["rates-stand"])
    #expect(refusals { _ = try rates(of: "bacgiang", on: "2019-12-31") } == ["no-rates"])
  }

  @Test func `a table is not ended before a day that a sheet follows it`() throws {
    _ = try office.graded("một")
    try end("2020-01-01", on: "2027-12-31")
    let sheet = try office.makeSheet().number
    #expect(refusals { try end("2020-01-01", on: "2026-11-22") } == ["rates-used"])
    try end("2020-01-01", on: "2026-11-23")
    try office.act("cancel", on: sheet, by: .hoa)
    try end("2020-01-01", on: "2026-11-22")
  }

  @Test(arguments: [Cast.lan, .ha, .minh, .dung, .tuan, .phuong])
  func `others than head and secretary keep no tables`(person: Cast) throws {
    #expect(refusals { try add(Self.grades, from: "2027-01-01", by: person) } == ["needs-role"])
    #expect(refusals { try end("2020-01-01", on: "2027-01-01", by: person) } == ["needs-role"])
  }

  @Test func `what cannot be a table is refused`() throws {
    let tin = RoyaltyDesk.genre("tin", .news)
    let two = RangeRate(tin, from: Coefficient(1), to: Coefficient(2))
    #expect(throws: NewsroomError.invalid(.genreTwice)) {
      try add(.ranges([two, two]), from: "2027-01-01")
    }
    #expect(throws: NewsroomError.invalid(.genreRange("tin"))) {
      try add(
        .ranges([RangeRate(tin, from: Coefficient(3), to: Coefficient(2))]), from: "2027-01-01")
    }
    #expect(throws: NewsroomError.invalid(.noGenres)) { try add(.ranges([]), from: "2027-01-01") }
    #expect(throws: NewsroomError.invalid(.timesOutOfOrder)) {
      try add(Self.grades, from: "2027-01-01", to: "2026-12-31")
    }
    #expect(throws: NewsroomError.invalid(.rateShare(Percent(0)))) {
      try add(share(0, of: "quyson"), from: "2027-01-01")
    }
  }
}

extension TestNewsroom {
  /// Somebody who sees the royalties of the portal.
  fileprivate func acting(_ person: Cast, on portal: String) throws -> Acting {
    try acting(portal == "quyson" ? .phuong : person)
  }
}
