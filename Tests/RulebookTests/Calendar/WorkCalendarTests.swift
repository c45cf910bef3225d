import Rulebook
import Testing

struct WorkCalendarTests {
  let calendar = WorkCalendar.vietnam

  @Test(arguments: [
    ("2026-11-23", true), ("2026-11-24", false), ("2026-11-21", false), ("2026-01-10", true),
    ("2026-01-02", false), ("2026-02-20", false), ("2026-02-23", true), ("2026-04-27", false),
    ("2025-04-26", true), ("2027-05-03", false), ("2027-02-11", true),
  ])
  func `a day is worked unless its weekday or its year's table says otherwise`(
    date: String, isWorked: Bool
  ) throws {
    #expect(try calendar.isWorkingDay(CivilDate(iso: date)) == isWorked)
  }

  @Test func `a year without a table is unknown, not a year without holidays`() throws {
    let before = try CivilDate(iso: "2024-12-31")
    #expect(throws: CalendarError.unknownYear(2024)) { try calendar.isWorkingDay(before) }
    #expect(throws: CalendarError.unknownYear(2028)) {
      try calendar.adding(workingDays: 1, to: .at("09:00 31/12/2027"))
    }
    #expect(throws: CalendarError.unknownYear(2028)) {
      try calendar.adding(officeHours: 2, to: .at("16:00 31/12/2027"))
    }
    #expect(throws: CalendarError.unknownYear(2028)) {
      try calendar.due(.days(60), from: .at("09:00 01/12/2027"))
    }
    #expect(
      try calendar.due(.officeHours(1), from: .at("16:00 31/12/2027")).vietnameseText
        == "17:00 31/12/2027")
  }

  @Test(arguments: [-1, 100_001, Int.min, Int.max])
  func `clocks outside their range are refused`(amount: Int) throws {
    let start = try Timestamp.at("09:00 16/11/2026")
    let clocks: [DueClock] = [
      .officeHours(amount), .workingDays(amount), .hours(amount), .days(amount),
    ]
    for clock in clocks {
      #expect(throws: CalendarError.amountOutOfRange(amount)) {
        try calendar.due(clock, from: start)
      }
    }
  }

  @Test func `an answer is as sure as the weakest day it passes`() throws {
    func certainty(_ from: String, _ to: String) throws -> HolidayTable.Certainty {
      try calendar.certainty(from: CivilDate(iso: from), through: CivilDate(iso: to))
    }
    #expect(try certainty("2026-11-16", "2026-11-20") == .fixed)
    #expect(try certainty("2026-04-24", "2026-05-04") == .fixed)
    #expect(try certainty("2026-02-13", "2026-02-23") == .announced)
    #expect(try certainty("2026-01-05", "2026-01-12") == .reported)
    #expect(try certainty("2026-11-23", "2026-11-25") == .expected)
  }

  @Test func `the boards' own hours and holidays replace the shipped ones`() throws {
    let hours = try OfficeHours(parsing: "mon-sat 08:00-12:00")
    let table = try HolidayTable(year: 2030, rows: [])
    let own = try WorkCalendar(hours: hours, tables: [table])
    #expect(own.years == [2030])
    #expect(
      try own.adding(officeHours: 5, to: .at("11:00 05/01/2030")).vietnameseText
        == "12:00 07/01/2030")
    #expect(throws: CalendarError.twoTables(year: 2030)) {
      try WorkCalendar(hours: hours, tables: [table, table])
    }
  }

  @Test func `working days between two days leave the first one out`() throws {
    let monday = try CivilDate(iso: "2026-11-16")
    #expect(try calendar.workingDays(after: monday, through: monday) == 0)
    #expect(try calendar.workingDays(after: monday, through: monday.adding(days: 4)) == 4)
    #expect(try calendar.workingDays(after: monday, through: monday.adding(days: 9)) == 6)
    #expect(try calendar.workingDays(after: monday, through: monday.adding(days: -9)) == 0)
  }
}
