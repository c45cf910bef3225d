import Rulebook
import Testing

struct HolidayTableTests {
  @Test(arguments: HolidayTable.vietnam)
  func `a shipped table would pass its own checks`(table: HolidayTable) throws {
    #expect(try HolidayTable(year: table.year, rows: table.rows) == table)
    #expect(table.rows == table.rows.sorted { $0.date < $1.date })
  }

  /// Bộ luật Lao động 2019 Điều 112 k.1: 1 + 5 + 1 + 1 + 1 + 2 days; the culture day apart.
  @Test(arguments: HolidayTable.vietnam)
  func `the Labour Code gives eleven days in a year, lost ones are given back`(
    table: HolidayTable
  ) {
    let holidays = table.rows.filter { $0.effect == .holiday && $0.holiday != .culture }
    #expect(holidays.count == 11)
    let counts = Dictionary(grouping: holidays, by: \.holiday).mapValues(\.count)
    #expect(
      counts == [
        .newYear: 1, .tet: 5, .hungKings: 1, .victory: 1, .labour: 1, .nationalDay: 2,
      ])
    let lost = holidays.filter { [.saturday, .sunday].contains($0.date.weekday) }
    let givenBack = table.rows.filter { $0.effect == .compensation }
    #expect(lost.count == givenBack.count)
    #expect(givenBack.allSatisfy { ![.saturday, .sunday].contains($0.date.weekday) })
  }

  @Test(arguments: HolidayTable.vietnam)
  func `a day off by exchange is paid for with a day at the weekend`(table: HolidayTable) {
    let off = table.rows.filter { $0.effect == .swappedOff }
    let on = table.rows.filter { $0.effect == .swappedWorking }
    #expect(off.map(\.holiday) == on.map(\.holiday))
    #expect(on.allSatisfy { $0.date.weekday == .saturday })
    #expect(off.allSatisfy { ![.saturday, .sunday].contains($0.date.weekday) })
  }

  @Test(arguments: [
    (2025, ["2025-01-01", "2025-04-30", "2025-05-01", "2025-09-02"]),
    (2026, ["2026-01-01", "2026-04-30", "2026-05-01", "2026-09-02"]),
    (2027, ["2027-01-01", "2027-04-30", "2027-05-01", "2027-09-02"]),
  ])
  func `the days fixed by the sun are in every table`(year: Int, dates: [String]) throws {
    let table = try #require(HolidayTable.vietnam.first { $0.year == year })
    for date in dates {
      let row = try #require(table.rows.first { $0.date.isoText == date })
      #expect(row.certainty == .fixed)
      #expect(row.effect == .holiday)
    }
  }

  /// New moons in Vietnam, computed apart: 29/01/2025, 17/02/2026, 06/02/2027 begin the years, and
  /// the third months begin on 29/03/2025, 17/04/2026, 07/04/2027.
  @Test(arguments: [
    ("2025-01-29", "2025-03-29"), ("2026-02-17", "2026-04-17"), ("2027-02-06", "2027-04-07"),
  ])
  func `lunar days follow the new moons`(newYear: String, thirdMonth: String) throws {
    let first = try CivilDate(iso: newYear)
    let kings = try CivilDate(iso: thirdMonth).adding(days: 9)
    let table = try #require(HolidayTable.vietnam.first { $0.year == first.year })
    #expect(table.rows.contains { $0.date == first && $0.holiday == .tet })
    #expect(table.rows.contains { $0.date == kings && $0.holiday == .hungKings })
  }

  @Test func `a table holds each day of its own year once`() throws {
    let date = try CivilDate(iso: "2026-01-01")
    let row = HolidayTable.Row(
      date: date, effect: .holiday, holiday: .newYear, certainty: .fixed)
    #expect(throws: CalendarError.twoRows(date)) { try HolidayTable(year: 2026, rows: [row, row]) }
    #expect(throws: CalendarError.rowOutsideTable(date, year: 2027)) {
      try HolidayTable(year: 2027, rows: [row])
    }
  }

  @Test func `every holiday has a name in both languages`() {
    for holiday in Holiday.allCases {
      #expect(!holiday.title.vietnamese.isEmpty)
      #expect(!holiday.title.english.isEmpty)
    }
  }
}
