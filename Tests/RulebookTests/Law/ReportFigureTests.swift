import Rulebook
import Testing

/// Nghị định 09/2019/NĐ-CP Điều 12: periods close on the 14th of their last month, of halves and years in June and December.
@Suite struct ReportFigureTests {
  private func figure(_ figure: ReportFigure, _ day: String = "2026-11-28") throws
    -> LegalParameter?
  {
    LawBook.shipped.figure(figure, on: try CivilDate(iso: day))
  }

  @Test(arguments: [
    (ReportFigure.closeMonth, LegalParameter.Value.closing(day: 14, month: nil)),
    (.closeQuarter, .closing(day: 14, month: nil)),
    (.closeFirstHalf, .closing(day: 14, month: 6)),
    (.closeSecondHalf, .closing(day: 14, month: 12)),
    (.closeYear, .closing(day: 14, month: 12)), (.preparation, .clock(.workingDays(1))),
  ])
  func `each closing day has its figure, cited as found`(
    report: ReportFigure, value: LegalParameter.Value
  ) throws {
    let found = try #require(try figure(report))
    #expect(found.value == value && found.value.sort == report.sort)
    #expect(found.citation.mark == .found && found.citation.text.contains("09/2019"))
    #expect(try figure(report, "2019-03-11") == nil)
  }

  @Test func `no deadline ships, since each body sets its own`() throws {
    #expect(try figure(.deadline) == nil)
    #expect(ReportFigure.allCases.filter { (try? figure($0)) == .some(nil) } == [.deadline])
  }

  @Test(arguments: [
    ("14", LegalParameter.Value.closing(day: 14, month: nil)),
    ("14/6", .closing(day: 14, month: 6)), (" 31 / 12 ", .closing(day: 31, month: 12)),
    ("28/2", .closing(day: 28, month: 2)),
  ])
  func `a closing day is read as it is typed`(text: String, value: LegalParameter.Value) {
    #expect(LegalParameter.Value(typed: text, as: .closing) == value)
  }

  @Test(arguments: ["", "0", "29", "31", "14/", "/6", "14/13", "31/6", "29/2", "14/6/2026", "x"])
  func `a day that some periods do not have closes none`(text: String) {
    #expect(LegalParameter.Value(typed: text, as: .closing) == nil)
  }
}
