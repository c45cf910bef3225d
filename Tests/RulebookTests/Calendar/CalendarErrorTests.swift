import Rulebook
import Testing

struct CalendarErrorTests {
  private static let date = CivilDate(dayNumber: 20_780)

  @Test(arguments: [
    (CalendarError.unknownYear(2028), "2028"), (.amountOutOfRange(-1), "-1"),
    (.unreadableHours(text: "soon"), "soon"), (.noHours, "weekday"),
    (.spansOutOfOrder, "overlap"), (.twoTables(year: 2026), "2026"),
    (.twoRows(date), "2026-11-23"), (.rowOutsideTable(date, year: 2027), "2027"),
  ])
  func `a developer reads what the calendar cannot do`(error: CalendarError, part: String) {
    #expect(error.description.contains(part))
  }

  @Test(arguments: [
    (DueClockError.unreadable(text: "soon"), "soon"), (.unknownUnit("weeks"), "weeks"),
    (.amountOutOfRange(100_001), "100001"),
  ])
  func `a developer reads why a text is no clock`(error: DueClockError, part: String) {
    #expect(error.description.contains(part))
  }

  @Test(arguments: [
    (TimeTextError.unreadable(text: "x", position: 3), "byte 3"),
    (.noSuchDate(year: 2026, month: 2, day: 30), "day 30"),
    (.noSuchTime(hour: 25, minute: 0, second: 0), "25"), (.noSuchOffset(minutes: 900), "900"),
    (.missingOffset(text: "2026"), "no zone"),
  ])
  func `a developer reads why a text is no time`(error: TimeTextError, part: String) {
    #expect(error.description.contains(part))
  }
}
