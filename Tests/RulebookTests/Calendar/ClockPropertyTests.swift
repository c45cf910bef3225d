import Rulebook
import Testing

struct ClockPropertyTests {
  let calendar = WorkCalendar.vietnam

  @Test func `two clocks one after the other are one long clock`() throws {
    let seed: UInt64 = 5_2023
    var random = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let start = Timestamp.random(in: 2026, using: &random)
      let first = Int.random(in: 0...40, using: &random)
      let second = Int.random(in: 1...40, using: &random)
      let note: Comment = "seed \(seed), \(start), \(first) and \(second)"

      let hours = try calendar.due(.officeHours(first), from: start)
      #expect(
        try calendar.due(.officeHours(second), from: hours)
          == calendar.due(.officeHours(first + second), from: start), note)

      let days = try calendar.due(.workingDays(first + 1), from: start)
      #expect(
        try calendar.due(.workingDays(second), from: days)
          == calendar.due(.workingDays(first + 1 + second), from: start), note)

      let plain = try calendar.due(.hours(first), from: start)
      #expect(
        try calendar.due(.hours(second), from: plain)
          == calendar.due(.hours(first + second), from: start), note)
    }
  }

  @Test func `a longer clock is never due earlier`() throws {
    let seed: UInt64 = 6_2023
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let start = Timestamp.random(in: 2025, using: &random)
      let makers: [(Int) -> DueClock] = [
        DueClock.officeHours, DueClock.workingDays, DueClock.hours, DueClock.days,
      ]
      for make in makers {
        var before = start
        for amount in 0...30 {
          let due = try calendar.due(make(amount), from: start)
          #expect(before <= due, "seed \(seed), \(start), \(make(amount).text)")
          before = due
        }
      }
    }
  }

  @Test func `no clock that counts work runs out while nobody works`() throws {
    let seed: UInt64 = 7_2023
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let start = Timestamp.random(in: 2026, using: &random)
      let amount = Int.random(in: 0...50, using: &random)
      for clock in [DueClock.officeHours(amount), .workingDays(amount), .days(amount)] {
        let due = try calendar.due(clock, from: start)
        let note: Comment = "seed \(seed), \(start), \(clock.text)"
        #expect(try calendar.isWorkingDay(due.civilDate), note)
        let isOpen = calendar.hours.spans.contains { span in
          span.from <= due.civil.time && due.civil.time <= span.to
        }
        #expect(isOpen, note)
      }
    }
  }

  @Test func `the fraction of a second is kept`() throws {
    let start = try Timestamp(iso: "2026-11-16T08:00:00.250+07:00")
    #expect(
      try calendar.due(.officeHours(1), from: start).isoText == "2026-11-16T09:00:00.250+07:00")
    #expect(try calendar.due(.hours(1), from: start).isoText == "2026-11-16T09:00:00.250+07:00")
    #expect(
      try calendar.due(.workingDays(1), from: start).isoText == "2026-11-17T17:00:00+07:00")
  }

  @Test func `every amount and unit comes back from its text`() throws {
    for amount in [0, 1, 2, 4, 20, 24, 99, 100_000] {
      let clocks: [DueClock] = [
        .officeHours(amount), .workingDays(amount), .hours(amount), .days(amount),
      ]
      for clock in clocks {
        #expect(try DueClock(parsing: clock.text) == clock)
      }
    }
  }
}
