import Foundation
import Rulebook
import Testing

struct DueClockTests {
  @Test(arguments: [
    ("4 office-hours", DueClock.officeHours(4)), ("1 office-hour", .officeHours(1)),
    ("2 working-days", .workingDays(2)), ("1 working-day", .workingDays(1)),
    ("24 hours", .hours(24)), ("1 hour", .hours(1)), ("20 days", .days(20)), ("1 day", .days(1)),
    ("0 days", .days(0)), ("100000 hours", .hours(100_000)),
  ])
  func `clocks are written as a number and a unit`(text: String, clock: DueClock) throws {
    #expect(try DueClock(parsing: text) == clock)
    #expect(clock.text == text)
  }

  @Test(arguments: [
    "", "4", "office-hours", "4office-hours", "4  days", "-1 days", "4 days ", "٤ days",
  ])
  func `anything else is refused`(text: String) {
    #expect(throws: DueClockError.unreadable(text: text)) { try DueClock(parsing: text) }
  }

  @Test func `an unknown unit and a number too large are named`() {
    #expect(throws: DueClockError.unknownUnit("weeks")) { try DueClock(parsing: "2 weeks") }
    #expect(throws: DueClockError.unknownUnit("Days")) { try DueClock(parsing: "2 Days") }
    #expect(throws: DueClockError.amountOutOfRange(100_001)) {
      try DueClock(parsing: "100001 days")
    }
  }

  @Test func `a clock travels in JSON as its text`() throws {
    let data = try JSONEncoder().encode([DueClock.officeHours(4)])
    #expect(String(decoding: data, as: UTF8.self) == "[\"4 office-hours\"]")
    #expect(try JSONDecoder().decode([DueClock].self, from: data) == [.officeHours(4)])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([DueClock].self, from: Data("[\"soon\"]".utf8))
    }
  }
}
