import Rulebook
import Testing

struct CivilDateTests {
  /// Walks the calendar one day at a time, with months as a list and the leap rule as three
  /// questions.
  private struct Walk {
    var year: Int
    var month = 1
    var day = 1
    var weekday: Int

    mutating func step() {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      weekday = weekday == 7 ? 1 : weekday + 1
      day += 1
      if day > lengths[month - 1] {
        day = 1
        month += 1
      }
      if month > 12 {
        month = 1
        year += 1
      }
    }
  }

  @Test func `every day from 1600 to 2400 agrees with a count of one day at a time`() throws {
    // 1 January 1600 was a Saturday, 135140 days before 1 January 1970.
    var walk = Walk(year: 1600, weekday: 6)
    var number = -135_140
    var wrong: [CivilDate] = []
    while walk.year <= 2400 {
      let date = CivilDate(dayNumber: number)
      let parts = (date.year, date.month, date.day) == (walk.year, walk.month, walk.day)
      if !parts || date.dayNumber != number || date.weekday.rawValue != walk.weekday {
        wrong.append(date)
      }
      walk.step()
      number += 1
    }
    #expect(wrong.isEmpty, "first: \(String(describing: wrong.first))")
    #expect(number == 157_420)
  }

  @Test(arguments: [
    (1970, 1, 1, 0), (1969, 12, 31, -1), (2000, 2, 29, 11_016), (2026, 11, 23, 20_780),
    (1600, 1, 1, -135_140), (0, 3, 1, -719_468), (0, 2, 29, -719_469), (-1, 12, 31, -719_529),
  ])
  func `known days have known numbers`(year: Int, month: Int, day: Int, number: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.dayNumber == number)
    #expect(CivilDate(dayNumber: number) == date)
  }

  @Test(arguments: [
    (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 1, 32), (2026, 4, 31), (2026, 2, 29),
    (1900, 2, 29), (2100, 2, 29), (2024, 2, 30), (2026, -1, 5), (200_000_001, 1, 1),
  ])
  func `days that no calendar has are refused`(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [(2024, 29), (2000, 29), (1600, 29), (2026, 28), (1900, 28), (2100, 28)])
  func `February is longer in leap years only`(year: Int, days: Int) {
    #expect(CivilDate.daysInMonth(2, of: year) == days)
  }

  @Test func `the months of a common year have 365 days together`() throws {
    let lengths = (1...12).map { CivilDate.daysInMonth($0, of: 2026) }
    #expect(lengths.reduce(0, +) == 365)
    let november = try #require(CivilDate(year: 2026, month: 11, day: 23))
    #expect(november.daysInMonth == 30)
  }

  @Test(arguments: [
    ("2026-11-23", Weekday.monday), ("2026-02-17", .tuesday), ("2025-09-03", .wednesday),
    ("2026-01-01", .thursday), ("2027-04-16", .friday), ("2027-02-06", .saturday),
    ("2026-04-26", .sunday), ("1945-09-02", .sunday), ("1969-12-31", .wednesday),
  ])
  func `days fall on the weekdays of printed calendars`(text: String, weekday: Weekday) throws {
    #expect(try CivilDate(iso: text).weekday == weekday)
  }

  @Test func `adding days and counting them back are one`() throws {
    let seed: UInt64 = 20_261_123
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2000 {
      let start = CivilDate(dayNumber: Int.random(in: -200_000...200_000, using: &random))
      let days = Int.random(in: -100_000...100_000, using: &random)
      let end = start.adding(days: days)
      #expect(start.days(to: end) == days, "seed \(seed), \(start.isoText) and \(days)")
      #expect((start < end) == (days > 0), "seed \(seed), \(start.isoText) and \(days)")
    }
  }

  @Test(arguments: [
    ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-03-01", -1, "2026-02-28"), ("2026-11-23", 0, "2026-11-23"),
    ("2026-11-23", 365, "2027-11-23"), ("2023-11-23", 366, "2024-11-23"),
  ])
  func `days are added across months and years`(from: String, days: Int, to: String) throws {
    #expect(try CivilDate(iso: from).adding(days: days).isoText == to)
  }

  @Test func `weekdays are found by the short names of settings`() {
    for weekday in Weekday.allCases {
      #expect(Weekday(shortName: weekday.shortName) == weekday)
    }
    #expect(Weekday(shortName: "Mon") == nil)
    #expect(Weekday(shortName: "") == nil)
  }
}
