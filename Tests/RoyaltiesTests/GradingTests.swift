import Rulebook
import Testing

@testable import Royalties

/// The worked examples of law.md 2.5, and more of our own, each under the text it follows.
@Suite struct GradingTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let what: String
    let coefficient: String
    let published: String
    let adjustments: [Adjustment]
    let cap: RoyaltyParameter
    let amount: Int64
    var testDescription: String { what }

    init(
      _ what: String, _ coefficient: String, _ published: String, _ adjustments: [Adjustment] = [],
      cap: RoyaltyParameter = .capReportage, is amount: Int64
    ) {
      self.what = what
      self.coefficient = coefficient
      self.published = published
      self.adjustments = adjustments
      self.cap = cap
      self.amount = amount
    }
  }

  static let examples = [
    // law.md 2.5
    Example("news before 1 July 2024", "1,5", "2024-05-02", cap: .capNews, is: 270_000),
    Example("news on 1 July 2024", "1,5", "2024-07-01", cap: .capNews, is: 351_000),
    Example("news on 1 July 2026", "1,5", "2026-07-01", cap: .capNews, is: 379_500),
    Example(
      "translation at half", "4", "2026-07-15", [Adjustment(.translation, Percent(50))], is: 506_000
    ),
    Example(
      "hardship of 100 %", "3", "2026-07-15", [Adjustment(.hardship, Percent(100))], is: 1_518_000),
    // Base salary of Nghị định 66/2013, 47/2016, 47/2017, 72/2018, 38/2019, 24/2023, 73/2024, 161/2026: both days of each
    // change.
    Example("last day of 1,150,000", "2", "2016-04-30", is: 230_000),
    Example("first day of 1,210,000", "2", "2016-05-01", is: 242_000),
    Example("last day of 1,210,000", "2", "2017-06-30", is: 242_000),
    Example("first day of 1,300,000", "2", "2017-07-01", is: 260_000),
    Example("first day of 1,390,000", "2", "2018-07-01", is: 278_000),
    Example("last day of 1,390,000", "2", "2019-06-30", is: 278_000),
    Example("first day of 1,490,000", "2", "2019-07-01", is: 298_000),
    Example("last day of 1,490,000", "2", "2023-06-30", is: 298_000),
    Example("first day of 1,800,000", "2", "2023-07-01", is: 360_000),
    Example("last day of 1,800,000", "2", "2024-06-30", is: 360_000),
    Example("last day of 2,340,000", "2", "2026-06-30", is: 468_000),
    // Nghị định 18/2014/NĐ-CP: both ends of each range.
    Example(
      "translation, least", "4", "2026-07-15", [Adjustment(.translation, Percent(40))], is: 404_800),
    Example(
      "translation, most", "4", "2026-07-15", [Adjustment(.translation, Percent(65))], is: 657_800),
    Example(
      "for children, least", "4", "2026-07-15", [Adjustment(.children, Percent(10))], is: 1_113_200),
    Example(
      "for children, most", "4", "2026-07-15", [Adjustment(.children, Percent(20))], is: 1_214_400),
    Example(
      "another language, most", "4", "2026-07-15", [Adjustment(.otherLanguage, Percent(50))],
      is: 1_518_000),
    Example(
      "subtitles, least", "10", "2026-07-15", [Adjustment(.subtitles, Percent(20))], is: 506_000),
    // Additions are parts of the same royalty, in whatever order they are given.
    Example(
      "two additions", "8", "2026-11-03",
      [Adjustment(.hardship, Percent(15)), Adjustment(.children, Percent(10))], is: 2_530_000),
    Example(
      "a part before an addition", "8", "2026-11-03",
      [Adjustment(.hardship, Percent(15)), Adjustment(.translation, Percent(50))], is: 1_163_800),
    // The line of the grading list in the specification: 8.0 with 15 % for a hard area.
    Example("hard area", "8", "2026-11-03", [Adjustment(.hardship, Percent(15))], is: 2_327_600),
    // Half a đồng goes up: 0.07 of 253,000 at 50.05 % is 8,863.855; 1.01 at 33.33 % is 85,168.149.
    Example(
      "rounded up", "0,07", "2026-11-03", [Adjustment(.reprint, Hundredths(count: 5_005))],
      is: 8_864),
    Example(
      "rounded down", "1,01", "2026-11-03", [Adjustment(.reprint, Hundredths(count: 3_333))],
      is: 85_168),
  ]

  @Test(arguments: examples) func `a royalty comes out to the đồng`(example: Example) throws {
    let grading = Grading(
      try #require(Coefficient(example.coefficient)),
      published: try CivilDate(iso: example.published), adjustments: example.adjustments)
    let sum = try grading.sum(cap: example.cap, by: .shipped)
    #expect(sum.amount == Dong(example.amount))
    #expect(sum.steps.count == 1 + example.adjustments.count)
  }

  @Test func `every step is shown, with what stands after it and the rule it follows`() throws {
    let grading = Grading(
      Coefficient(8), published: try CivilDate(iso: "2026-11-03"),
      adjustments: [Adjustment(.hardship, Percent(15)), Adjustment(.translation, Percent(50))])
    let steps = try grading.sum(cap: .capReportage, by: .shipped).steps
    #expect(steps.map(\.after.rounded) == [Dong(2_024_000), Dong(1_012_000), Dong(1_163_800)])
    guard case .graded(_, let unit, let citation) = steps[0].kind,
      case .adjusted(let second, let rule?) = steps[1].kind
    else {
      Issue.record("\(steps)")
      return
    }
    #expect(unit == Dong(253_000) && citation.text == "Nghị định 161/2026/NĐ-CP")
    #expect(second.reason == .translation && rule.text == "Nghị định 18/2014/NĐ-CP")
  }

  @Test(arguments: [
    (RoyaltyParameter.capNews, "10", true), (.capNews, "10,01", false), (.capPhoto, "10", true),
    (.capDrawing, "10,5", false), (.capCommentary, "30", true), (.capReportage, "30,01", false),
    (.capLiterature, "30", true), (.capResearch, "31", false), (.capLive, "50", true),
    (.capLive, "50,01", false),
  ])
  func `a coefficient above the cap of the decree is refused with its citation`(
    cap: RoyaltyParameter, coefficient: String, isAllowed: Bool
  ) throws {
    let grading = Grading(
      try #require(Coefficient(coefficient)), published: try CivilDate(iso: "2026-11-03"))
    if isAllowed {
      #expect(try grading.sum(cap: cap, by: .shipped).amount > .zero)
    } else {
      #expect {
        try grading.sum(cap: cap, by: .shipped)
      } throws: { error in
        guard case GradingFault.aboveCap(_, _, let citation) = error else { return false }
        return citation.text == "Nghị định 18/2014/NĐ-CP Điều 7 k.1"
      }
    }
  }

  @Test(arguments: [
    Adjustment(.translation, Percent(39)), Adjustment(.translation, Percent(66)),
    Adjustment(.children, Percent(9)), Adjustment(.children, Percent(21)),
    Adjustment(.otherLanguage, Percent(29)), Adjustment(.hardship, Percent(101)),
    Adjustment(.subtitles, Percent(51)), Adjustment(.hardship, Percent(0)),
    Adjustment(.reprint, Percent(101)), Adjustment(.reprint, Percent(0)),
  ])
  func `a percentage outside of the law is refused`(adjustment: Adjustment) throws {
    let grading = Grading(
      Coefficient(2), published: try CivilDate(iso: "2026-11-03"), adjustments: [adjustment])
    #expect(throws: GradingFault.self) { try grading.sum(cap: .capReportage, by: .shipped) }
  }

  @Test func `what is not known of a day is said, not guessed`() throws {
    let early = try CivilDate(iso: "2013-06-30")
    #expect(throws: GradingFault.unknownFigure(.capNews, on: early)) {
      try Grading(Coefficient(1), published: early).sum(cap: .capNews, by: .shipped)
    }
    let day = try CivilDate(iso: "2026-11-03")
    #expect(throws: GradingFault.coefficientIsZero) {
      try Grading(Coefficient(0), published: day).sum(cap: .capNews, by: .shipped)
    }
    #expect(throws: GradingFault.givenTwice(.hardship)) {
      try Grading(
        Coefficient(1), published: day,
        adjustments: [Adjustment(.hardship, Percent(10)), Adjustment(.hardship, Percent(20))]
      ).sum(cap: .capNews, by: .shipped)
    }
  }
}
