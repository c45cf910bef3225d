import Rulebook
import Testing

struct LegalParameterTests {
  private func value(_ clock: DefaultClock, _ date: String) throws -> LegalParameter.Value? {
    clock.parameter(on: try CivilDate(iso: date))?.value
  }

  @Test(arguments: [
    (DefaultClock.news, LegalParameter.Value.clock(.officeHours(4))),
    (.newsCeiling, .clock(.hours(24))), (.document, .clock(.workingDays(2))),
    (.plan, .clock(.workingDays(3))), (.otherInformation, .clock(.workingDays(5))),
    (.silentPortal, .clock(.workingDays(1))), (.readerQuestion, .clock(.days(20))),
    (.correctionOnClaim, .clock(.days(10))), (.ownCorrection, .clock(.hours(24))),
    (.royalty, .clock(.days(60))), (.keepExpiredDocument, .years(1)), (.keepOther, .years(5)),
  ])
  func `each clock has its default in November 2026`(
    clock: DefaultClock, expected: LegalParameter.Value
  ) throws {
    #expect(try value(clock, "2026-11-23") == expected)
  }

  /// Luật Tiếp cận thông tin sửa đổi năm 2026, in force 1 September 2026, Điều 22.
  @Test(arguments: [
    ("2026-08-31", 15), ("2026-09-01", 10), ("2020-01-01", 15), ("2030-01-01", 10),
  ])
  func `a claim of before September 2026 keeps its fifteen days`(date: String, days: Int) throws {
    #expect(try value(.correctionOnClaim, date) == .clock(.days(days)))
  }

  @Test(arguments: DefaultClock.allCases)
  func `every clock is in force on every day, cited and named`(clock: DefaultClock) throws {
    for date in ["1999-01-01", "2023-05-20", "2026-09-01", "2040-12-31"] {
      let parameter = try #require(clock.parameter(on: CivilDate(iso: date)))
      #expect(!parameter.citation.text.isEmpty)
    }
    #expect(!clock.title.vietnamese.isEmpty)
    #expect(!clock.title.english.isEmpty)
  }

  @Test(arguments: [
    ("news", DefaultClock.news), ("photo-set", .news), ("legal-document", .document),
    ("administrative-document", .document), ("answer", .readerQuestion),
    ("article", .otherInformation), ("interview", .otherInformation), ("", .otherInformation),
  ])
  func `the kind of an item chooses its clock`(kind: String, clock: DefaultClock) {
    #expect(DefaultClock(kindCode: kind) == clock)
  }

  @Test func `both ends of a figure's life count, and a later figure wins`() throws {
    func parameter(_ from: String?, _ to: String?, _ years: Int) throws -> LegalParameter {
      LegalParameter(
        code: "keep", value: .years(years),
        validFrom: try from.map { text in try CivilDate(iso: text) },
        validTo: try to.map { text in try CivilDate(iso: text) },
        citation: Citation("Ví dụ", .choice))
    }
    let figures = [
      try parameter("2026-01-01", nil, 2), try parameter(nil, "2026-06-30", 1),
      try parameter("2026-03-01", "2026-03-31", 3),
    ]
    func years(_ date: String) throws -> LegalParameter.Value? {
      figures.inForce("keep", on: try CivilDate(iso: date))?.value
    }
    #expect(try years("2025-12-31") == .years(1))
    #expect(try years("2026-01-01") == .years(2))
    #expect(try years("2026-03-01") == .years(3))
    #expect(try years("2026-03-31") == .years(3))
    #expect(try years("2026-04-01") == .years(2))
    #expect(figures.inForce("lose", on: try CivilDate(iso: "2026-01-01")) == nil)
  }

  @Test func `marks are ordered by how much they are worth`() {
    #expect(Citation.Mark.allCases.sorted() == [.choice, .memory, .secondary, .found])
    #expect(Citation("Điều 4", .found).isVerified)
    #expect(!Citation("Điều 4", .secondary).isVerified)
  }
}
