import Rulebook
import Testing

/// Numbers counted apart, by another program, from the weekdays and the lists of days off.
struct WorkedDaysTests {
  let calendar = WorkCalendar.vietnam

  @Test(arguments: [
    (2025, [17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20, 23]),
    (2026, [21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23]),
    (2027, [20, 15, 23, 20, 20, 22, 22, 22, 20, 21, 21, 23]),
  ])
  func `every month has as many working days as were counted apart`(
    year: Int, expected: [Int]
  ) throws {
    var counted: [Int] = []
    for month in 1...12 {
      let first = try #require(CivilDate(year: year, month: month, day: 1))
      let days = (0..<first.daysInMonth).map { first.adding(days: $0) }
      counted.append(try days.filter { day in try calendar.isWorkingDay(day) }.count)
    }
    #expect(counted == expected)
  }

  @Test(arguments: [
    ("2026-11-23", "2026-11-23"), ("2026-11-24", "2026-11-25"), ("2026-11-21", "2026-11-23"),
    ("2026-01-10", "2026-01-10"), ("2026-02-14", "2026-02-23"), ("2025-12-31", "2025-12-31"),
    ("2026-01-01", "2026-01-05"), ("2027-02-04", "2027-02-11"), ("2027-05-01", "2027-05-04"),
  ])
  func `a day off is followed by a working day`(date: String, next: String) throws {
    let found = try calendar.workingDay(onOrAfter: CivilDate(iso: date))
    #expect(found.isoText == next)
  }

  @Test(arguments: [
    ("2026-02-17", HolidayTable.Effect.holiday, Holiday.tet),
    ("2026-04-27", .compensation, .hungKings), ("2026-01-02", .swappedOff, .newYear),
    ("2026-08-22", .swappedWorking, .nationalDay), ("2026-11-24", .holiday, .culture),
  ])
  func `a day can be asked why it is off or worked`(
    date: String, effect: HolidayTable.Effect, holiday: Holiday
  ) throws {
    let row = try #require(try calendar.row(for: CivilDate(iso: date)))
    #expect(row.effect == effect)
    #expect(row.holiday == holiday)
  }

  @Test func `an ordinary day has no row`() throws {
    #expect(try calendar.row(for: CivilDate(iso: "2026-11-23")) == nil)
    #expect(try calendar.row(for: CivilDate(iso: "2026-11-22")) == nil)
  }

  @Test func `any setting of hours agrees with a count minute by minute`() throws {
    let settings = [
      "mon-fri 07:30-11:30 13:30-17:00", "mon-sat 08:00-12:00", "sun 00:00-23:59",
      "mon,wed,fri 06:00-06:01 09:00-10:30 22:00-23:00",
    ]
    let seed: UInt64 = 17_2026
    var random = SeededGenerator(seed: seed)
    for setting in settings {
      let hours = try OfficeHours(parsing: setting)
      let own = try WorkCalendar(hours: hours, tables: HolidayTable.vietnam)
      for _ in 0..<10 {
        let start = Timestamp.random(in: 2026, using: &random)
        let end = start.adding(milliseconds: Int64.random(in: 0..<15_000, using: &random) * 60_000)
        let sum = try own.officeMilliseconds(from: start, to: end)
        let counted = try minutes(of: own, from: start, to: end)
        #expect(sum == counted * 60_000, "seed \(seed), \(setting), \(start), \(end)")
      }
    }
  }

  private func minutes(
    of calendar: WorkCalendar, from start: Timestamp, to end: Timestamp
  ) throws -> Int64 {
    var count: Int64 = 0
    var moment = start
    while moment < end {
      let civil = moment.civil
      let isInSpan = calendar.hours.spans.contains { $0.from <= civil.time && civil.time < $0.to }
      if try isInSpan && calendar.isWorkingDay(civil.date) { count += 1 }
      moment = moment.adding(milliseconds: 60_000)
    }
    return count
  }
}
