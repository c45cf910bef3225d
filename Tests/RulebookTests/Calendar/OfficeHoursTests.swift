import Rulebook
import Testing

struct OfficeHoursTests {
  @Test(arguments: [
    ("mon-fri 07:30-11:30 13:30-17:00", "mon,tue,wed,thu,fri 07:30-11:30 13:30-17:00"),
    ("sat 08:00-12:00", "sat 08:00-12:00"),
    ("mon,wed-fri 07:00-11:00", "mon,wed,thu,fri 07:00-11:00"),
    ("mon-sun 00:00-23:59", "mon,tue,wed,thu,fri,sat,sun 00:00-23:59"),
  ])
  func `office hours are a setting in one line`(text: String, written: String) throws {
    let hours = try OfficeHours(parsing: text)
    #expect(hours.text == written)
    #expect(try OfficeHours(parsing: written) == hours)
  }

  @Test func `the usual hours are seven and a half a day`() throws {
    #expect(try OfficeHours(parsing: "mon-fri 07:30-11:30 13:30-17:00") == .usual)
    #expect(OfficeHours.usual.millisecondsPerDay == 27_000_000)
    #expect(OfficeHours.usual.closing == CivilTime(hour: 17, minute: 0))
  }

  @Test(arguments: [
    "", "mon", "mon-fri ", "Mon 07:30-11:30", "fri-mon 07:30-11:30", "mon-tue-wed 07:30-11:30",
    "mon 7:30-11:30", "mon 07:30", "mon 07:30-24:00", "mon  07:30-11:30", "mon +7:30-11:30",
    "mon, 07:30-11:30", "mon 07:30-11:30-12:00",
  ])
  func `other writings are refused`(text: String) {
    let error: CalendarError = text == "mon" ? .noHours : .unreadableHours(text: text)
    #expect(throws: error) { try OfficeHours(parsing: text) }
  }

  @Test(arguments: [
    "mon 13:30-17:00 07:30-11:30", "mon 07:30-11:30 11:00-12:00", "mon 08:00-08:00",
    "mon 11:30-07:30",
  ])
  func `spans that overlap or run backwards are refused`(text: String) {
    #expect(throws: CalendarError.spansOutOfOrder) { try OfficeHours(parsing: text) }
  }

  @Test func `an office opens on some weekday`() throws {
    #expect(throws: CalendarError.noHours) {
      try OfficeHours(days: [], spans: OfficeHours.usual.spans)
    }
  }
}
