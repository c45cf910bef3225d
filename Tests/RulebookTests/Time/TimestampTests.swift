import Rulebook
import Testing

struct TimestampTests {
  @Test func `the epoch is seven in the morning in Vietnam`() {
    let epoch = Timestamp(milliseconds: 0)
    #expect(epoch.isoText == "1970-01-01T07:00:00+07:00")
    #expect(epoch.vietnameseText == "07:00 01/01/1970")
  }

  @Test(arguments: [
    ("2026-11-23T14:30:00+07:00", Int64(1_795_419_000_000)),
    ("2026-11-23T07:30:00Z", 1_795_419_000_000),
    ("2026-11-23T00:00:00-07:30", 1_795_419_000_000),
    ("2026-11-23T14:30:00.250+07:00", 1_795_419_000_250),
    ("2026-11-23T14:30:00.2+07:00", 1_795_419_000_200),
    ("2026-11-23T14:30:00.02+07:00", 1_795_419_000_020),
    ("2026-11-23", 1_795_366_800_000),
    ("1970-01-01T00:00:00Z", 0),
    ("1969-12-31T23:59:59.999Z", -1),
    ("2024-02-29T23:59:59+07:00", 1_709_225_999_000),
  ])
  func `texts of ISO 8601 are read as their instant`(text: String, milliseconds: Int64) throws {
    #expect(try Timestamp(iso: text).milliseconds == milliseconds)
  }

  @Test(arguments: [
    ("", 0), ("2026", 4), ("2026-1-23", 6), ("26-11-23", 2), ("2026-11-23 14:30:00+07:00", 10),
    ("2026-11-23t14:30:00+07:00", 10), ("2026-11-23T14:30+07:00", 16), ("2026-11-23T", 11),
    ("2026-11-23T14:30:00+0700", 22), ("2026-11-23T14:30:00+07:00 ", 25),
    ("2026-11-23T14:30:00.+07:00", 20), ("2026-11-23T14:30:00.1234Z", 23),
    (" 2026-11-23", 0), ("2026-11-230", 10), ("२०२६-11-23", 0), ("+2026-11-23", 0),
  ])
  func `anything else is refused with its place`(text: String, position: Int) {
    #expect(throws: TimeTextError.unreadable(text: text, position: position)) {
      try Timestamp(iso: text)
    }
  }

  @Test(arguments: [
    ("2026-02-29", TimeTextError.noSuchDate(year: 2026, month: 2, day: 29)),
    ("2026-13-01T00:00:00Z", .noSuchDate(year: 2026, month: 13, day: 1)),
    ("2026-11-23T24:00:00Z", .noSuchTime(hour: 24, minute: 0, second: 0)),
    ("2026-11-23T23:59:60Z", .noSuchTime(hour: 23, minute: 59, second: 60)),
    ("2026-11-23T14:30:00+15:00", .noSuchOffset(minutes: 900)),
    ("2026-11-23T14:30:00-12:30", .noSuchOffset(minutes: -750)),
    ("2026-11-23T14:30:00+07:60", .noSuchOffset(minutes: 480)),
    ("2026-11-23T14:30:00", .missingOffset(text: "2026-11-23T14:30:00")),
  ])
  func `what is written well but does not exist says so`(text: String, error: TimeTextError) {
    #expect(throws: error) { try Timestamp(iso: text) }
    #expect(!error.description.isEmpty)
  }

  @Test func `an instant is the same after being written and read`() throws {
    let seed: UInt64 = 13_2023
    var random = SeededGenerator(seed: seed)
    let years = -11_676_096_000_000...13_600_000_000_000 as ClosedRange<Int64>
    for _ in 0..<2000 {
      let instant = Timestamp(milliseconds: Int64.random(in: years, using: &random))
      let read = try Timestamp(iso: instant.isoText)
      #expect(read == instant, "seed \(seed), \(instant.milliseconds)")
      let whole = instant.milliseconds - instant.milliseconds.remainderUpwards(of: 1000)
      #expect(Timestamp(instant.civil).milliseconds == whole, "seed \(seed), \(instant)")
    }
  }

  @Test func `every instant of 64 bits has a day`() {
    #expect(Timestamp(milliseconds: .max).civilDate.year == 292_278_994)
    #expect(Timestamp(milliseconds: .min).civilDate.year == -292_275_055)
    #expect(Timestamp(milliseconds: .max).isoText.hasPrefix("292278994-08-17T"))
  }

  @Test func `the day changes at midnight in Vietnam, not in Greenwich`() throws {
    let last = try Timestamp(iso: "2026-11-23T16:59:59.999Z")
    #expect(last.civilDate.isoText == "2026-11-23")
    #expect(last.adding(milliseconds: 1).civilDate.isoText == "2026-11-24")
    let start = Timestamp(startOf: try CivilDate(iso: "2026-11-24"))
    #expect(last.milliseconds(to: start) == 1)
    #expect(last < start)
  }

  @Test func `times of day are those that a clock shows`() {
    #expect(CivilTime(hour: 24, minute: 0) == nil)
    #expect(CivilTime(hour: 7, minute: 60) == nil)
    #expect(CivilTime(hour: 7, minute: 30, second: 60) == nil)
    #expect(CivilTime(hour: 7, minute: 30)?.secondOfDay == 27_000)
    #expect(CivilTime(hour: 7, minute: 30)?.isoText == "07:30:00")
  }
}

extension Int64 {
  /// The remainder that is never below zero.
  fileprivate func remainderUpwards(of divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
