import Rulebook
import Testing

struct AddingDaysTests {
  let calendar = WorkCalendar.vietnam

  @Test(arguments: [
    ("08:00 16/11/2026", 1, "17:00 17/11/2026"),
    ("23:00 16/11/2026", 1, "17:00 17/11/2026"),
    ("16:59 13/11/2026", 1, "17:00 16/11/2026"),
    ("10:00 14/11/2026", 1, "17:00 16/11/2026"),
    ("16:59 20/11/2026", 2, "17:00 25/11/2026"),
    ("09:00 12/02/2026", 2, "17:00 23/02/2026"),
    ("09:00 08/01/2026", 2, "17:00 10/01/2026"),
    ("09:00 16/11/2026", 5, "17:00 23/11/2026"),
    ("09:00 28/08/2026", 1, "17:00 03/09/2026"),
  ])
  func `working days are counted from the day after`(
    start: String, days: Int, due: String
  ) throws {
    #expect(try calendar.adding(workingDays: days, to: .at(start)).vietnameseText == due)
  }

  @Test(arguments: [
    ("16:59 13/11/2026", "17:00 13/11/2026"), ("17:00 13/11/2026", "17:00 13/11/2026"),
    ("17:01 13/11/2026", "17:00 16/11/2026"), ("08:00 15/11/2026", "17:00 16/11/2026"),
  ])
  func `zero days end with the first closing`(start: String, due: String) throws {
    #expect(try calendar.adding(workingDays: 0, to: .at(start)).vietnameseText == due)
    #expect(try calendar.adding(days: 0, to: .at(start)).vietnameseText == due)
  }

  @Test(arguments: [
    ("09:00 01/11/2026", 2, "17:00 03/11/2026"), ("09:00 01/02/2026", 20, "17:00 23/02/2026"),
    ("09:00 14/11/2026", 10, "17:00 25/11/2026"), ("09:00 12/12/2025", 20, "17:00 05/01/2026"),
  ])
  func `days off count, but no clock runs out on one`(
    start: String, days: Int, due: String
  ) throws {
    #expect(try calendar.adding(days: days, to: .at(start)).vietnameseText == due)
  }

  @Test func `plain hours run through nights, holidays and unknown years`() throws {
    let start = try Timestamp.at("16:59 13/02/2026")
    #expect(try calendar.adding(hours: 24, to: start).vietnameseText == "16:59 14/02/2026")
    let far = try Timestamp.at("10:00 01/01/2050")
    #expect(try calendar.adding(hours: 72, to: far).vietnameseText == "10:00 04/01/2050")
  }

  @Test func `as many working days lie before the due day as were asked for`() throws {
    let seed: UInt64 = 224_2026
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let start = Timestamp.random(in: 2026, using: &random)
      let days = Int.random(in: 1...60, using: &random)
      let due = try calendar.adding(workingDays: days, to: start).civilDate
      let counted = try calendar.workingDays(after: start.civilDate, through: due)
      #expect(counted == days, "seed \(seed), \(start) and \(days)")
      #expect(try calendar.isWorkingDay(due), "seed \(seed), \(start) and \(days)")
    }
  }

  @Test func `a later start is never due earlier`() throws {
    let clocks: [DueClock] = [.officeHours(4), .workingDays(2), .hours(24), .days(20)]
    let first = try Timestamp.at("00:00 01/11/2026")
    for clock in clocks {
      var before = try calendar.due(clock, from: first)
      for step in 1...300 {
        let start = first.adding(milliseconds: Int64(step) * 3_600_000 / 2)
        let due = try calendar.due(clock, from: start)
        #expect(before <= due, "\(clock.text) from \(start)")
        #expect(start <= due, "\(clock.text) from \(start)")
        before = due
      }
    }
  }
}
