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

  @Test(
    arguments: [
      ("news", .other, .news), ("news", .plan, .news), ("photo-set", nil, .news),
      ("legal-document", .legalDocument, .document), ("administrative-document", nil, .document),
      ("administrative-document", .plan, .plan), ("announcement", .project, .plan),
      ("answer", .procedure, .readerQuestion), ("answer", .plan, .readerQuestion),
      ("article", .other, .otherInformation), ("interview", nil, .otherInformation),
      ("", nil, .otherInformation),
    ] as [(String, Category?, DefaultClock)])
  func `kind and category of an item choose its clock`(
    kind: String, category: Category?, clock: DefaultClock
  ) {
    #expect(DefaultClock(kindCode: kind, category: category) == clock)
  }

  @Test(arguments: DefaultClock.allCases)
  func `the shipped figures of a clock follow each other without gap or overlap`(
    clock: DefaultClock
  ) throws {
    let figures = LegalParameter.defaults.filter { $0.code == clock.rawValue }
    var next: CivilDate?
    for (index, figure) in figures.enumerated() {
      #expect(figure.validFrom == next)
      #expect((figure.validTo == nil) == (index == figures.count - 1))
      next = figure.validTo?.adding(days: 1)
    }
    #expect(!figures.isEmpty)
  }

  @Test func `no shipped figure belongs to a clock that nobody knows`() {
    let known = Set(DefaultClock.allCases.map(\.rawValue))
    #expect(LegalParameter.defaults.map(\.code).filter { !known.contains($0) } == [])
  }

  /// What was remembered must not be shown as read.
  @Test func `remembered figures are marked as such`() throws {
    let date = try CivilDate(iso: "2026-11-23")
    let unread = DefaultClock.allCases.filter { $0.parameter(on: date)?.citation.mark != .found }
    #expect(unread == [.newsCeiling, .otherInformation, .ownCorrection, .urgentReview])
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
