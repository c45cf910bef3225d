import Rulebook
import Testing

@testable import Royalties

/// The three shapes of law.md 2.2, with figures of provinces that published them.
@Suite struct RateTableTests {
  private static let news = RatedGenre(code: "tin", title: "Tin", group: .news)
  private static let photo = RatedGenre(code: "anh", title: "Ảnh minh họa", group: .photo)

  /// Quyết định 570/2013/QĐ-UBND of Bắc Giang: news 0.5 to 2, photos 0.5 to 1.
  private static func province(
    _ portal: String = "tinh", from: String = "2020-01-01", to: String? = nil
  ) throws -> RateTable {
    RateTable(
      portal: portal,
      .ranges([
        RangeRate(news, from: Hundredths(count: 50), to: Coefficient(2)),
        RangeRate(photo, from: Hundredths(count: 50), to: Coefficient(1)),
      ]), validFrom: try CivilDate(iso: from), validTo: try to.map { try CivilDate(iso: $0) },
      decision: "Quyết định 570/2013/QĐ-UBND")
  }

  /// Quyết định 2157/QĐ-UBND of Ninh Thuận: departments pay 20 % of the province's royalty.
  private static func department(of portal: String = "tinh") throws -> RateTable {
    RateTable(
      portal: "so", .share(Percent(20), ofPortal: portal),
      validFrom: try CivilDate(iso: "2021-01-01"), decision: "Quyết định 2157/QĐ-UBND")
  }

  private static let day = CivilDate(year: 2026, month: 11, day: 27)!
  private static let parents = ["so": "tinh", "huyen": "tinh", "xa": "huyen"]

  @Test func `a portal without a table follows the nearest above that has one`() throws {
    let book = RateBook([try Self.province()], parents: Self.parents)
    #expect(try book.rates(of: "xa", on: Self.day).table.portal == "tinh")
    #expect(try book.rates(of: "tinh", on: Self.day).share == .all)
  }

  @Test func `a part of another portal's table is paid as that part`() throws {
    let book = RateBook([try Self.province(), try Self.department()], parents: Self.parents)
    let rates = try book.rates(of: "so", on: Self.day)
    #expect(rates.table.portal == "tinh")
    #expect(rates.path.map(\.portal) == ["so", "tinh"])
    let grading = Grading(
      Hundredths(count: 150), published: Self.day, share: rates.share)
    // 1.5 × 253,000 × 20 %
    let sum = try grading.sum(cap: .capNews, by: .shipped)
    #expect(sum.amount == Dong(75_900))
    #expect(sum.steps.map(\.kind).contains(.shared(Percent(20))))
  }

  @Test func `a table counts from its first day to its last, and the later of two counts`() throws {
    let old = try Self.province(from: "2020-01-01", to: "2025-12-31")
    let new = try Self.province(from: "2026-01-01")
    let book = RateBook([new, old], parents: [:])
    #expect(try book.rates(of: "tinh", on: CivilDate(iso: "2025-12-31")).table == old)
    #expect(try book.rates(of: "tinh", on: CivilDate(iso: "2026-01-01")).table == new)
    let early = try CivilDate(iso: "2019-12-31")
    #expect(throws: RateFault.noTable("tinh", on: early)) {
      try book.rates(of: "tinh", on: early)
    }
    let overlapping = RateBook(
      [try Self.province(from: "2020-01-01"), new], parents: [:])
    #expect(try overlapping.rates(of: "tinh", on: Self.day).table == new)
  }

  @Test func `tables that are parts of each other are told, not followed for ever`() throws {
    let other = RateTable(
      portal: "tinh", .share(Percent(50), ofPortal: "so"),
      validFrom: try CivilDate(iso: "2020-01-01"), decision: "x")
    let book = RateBook([try Self.department(), other], parents: Self.parents)
    #expect(throws: RateFault.leadsToItself(["so", "tinh"])) {
      try book.rates(of: "so", on: Self.day)
    }
  }

  @Test(arguments: [
    (49, RateFinding.below(Hundredths(count: 50))), (50, .within), (200, .within),
    (201, .above(Coefficient(2))),
  ])
  func `a coefficient is held against the range of its genre`(
    count: Int, finding: RateFinding
  ) throws {
    let rates = try RateBook([try Self.province()], parents: [:]).rates(of: "tinh", on: Self.day)
    #expect(rates.finding(Hundredths(count: count), for: "tin") == finding)
    #expect(rates.finding(Hundredths(count: count), for: "tho") == nil)
  }

  /// Quyết định 1991/QĐ-BTP năm 2013 Điều 7: news per half a page 0.7, 0.5, 0.3, at most 5.
  @Test(arguments: [
    (Grade.a, 1, 70), (.b, 1, 50), (.c, 1, 30), (.a, 4, 280), (.a, 7, 490), (.a, 8, 500),
    (.c, 40, 500), (.a, .max, 500),
  ])
  func `a grade counts for each unit of length, up to the cap`(
    grade: Grade, units: Int, count: Int
  ) {
    let rate = GradeRate(
      Self.news, per: .halfPage,
      [.a: Hundredths(count: 70), .b: Hundredths(count: 50), .c: Hundredths(count: 30)],
      cap: Coefficient(5))
    #expect(rate.coefficient(grade, units: units) == Hundredths(count: count))
    #expect(rate.coefficient(grade, units: 0) == nil)
  }

  @Test func `every group of the decree has a cap of its own`() {
    #expect(Set(RoyaltyGroup.allCases.map(\.cap)).count == RoyaltyGroup.allCases.count)
  }
}
