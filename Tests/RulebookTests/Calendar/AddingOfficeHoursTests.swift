import Rulebook
import Testing

struct AddingOfficeHoursTests {
  let calendar = WorkCalendar.vietnam

  @Test(arguments: [
    ("08:00 16/11/2026", 1, "09:00 16/11/2026"),
    ("08:00 16/11/2026", 4, "14:00 16/11/2026"),
    ("22:00 16/11/2026", 1, "08:30 17/11/2026"),
    ("05:00 16/11/2026", 1, "08:30 16/11/2026"),
    ("12:00 16/11/2026", 2, "15:30 16/11/2026"),
    ("07:30 16/11/2026", 4, "11:30 16/11/2026"),
    ("11:30 16/11/2026", 1, "14:30 16/11/2026"),
    ("16:59 13/11/2026", 1, "08:29 16/11/2026"),
    ("17:00 13/11/2026", 1, "08:30 16/11/2026"),
    ("10:00 14/11/2026", 1, "08:30 16/11/2026"),
    ("07:30 16/11/2026", 15, "17:00 17/11/2026"),
  ])
  func `hours of work pass only while the office is open`(
    start: String, hours: Int, due: String
  ) throws {
    #expect(try calendar.adding(officeHours: hours, to: .at(start)).vietnameseText == due)
  }

  @Test(arguments: [
    ("16:00 13/02/2026", 2, "08:30 23/02/2026"),
    ("09:00 17/02/2026", 1, "08:30 23/02/2026"),
    ("16:30 23/11/2026", 1, "08:00 25/11/2026"),
    ("16:30 09/01/2026", 1, "08:00 10/01/2026"),
    ("16:30 31/12/2025", 1, "08:00 05/01/2026"),
    ("16:30 29/04/2025", 1, "08:00 05/05/2025"),
    ("16:30 25/04/2025", 1, "08:00 26/04/2025"),
  ])
  func `holidays stop the clock and exchanged Saturdays run it`(
    start: String, hours: Int, due: String
  ) throws {
    #expect(try calendar.adding(officeHours: hours, to: .at(start)).vietnameseText == due)
  }

  @Test(arguments: [
    ("16:59 13/11/2026", "16:59 13/11/2026"), ("17:00 13/11/2026", "07:30 16/11/2026"),
    ("11:30 16/11/2026", "13:30 16/11/2026"), ("00:00 15/11/2026", "07:30 16/11/2026"),
  ])
  func `zero hours wait for the office to open`(start: String, due: String) throws {
    #expect(try calendar.adding(officeHours: 0, to: .at(start)).vietnameseText == due)
  }

  @Test func `the sum agrees with a count minute by minute`() throws {
    let seed: UInt64 = 42_2022
    var random = SeededGenerator(seed: seed)
    for _ in 0..<60 {
      let start = Timestamp.random(in: 2026, using: &random)
      let hours = Int.random(in: 0...12, using: &random)
      let due = try calendar.adding(officeHours: hours, to: start)
      let counted = MinuteCount.due(hours: hours, from: start)
      #expect(due == counted, "seed \(seed), \(start) and \(hours)")
    }
  }

  @Test func `as many hours lie before the due moment as were asked for`() throws {
    let seed: UInt64 = 20_230_520
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let start = Timestamp.random(in: 2025, using: &random)
      let hours = Int.random(in: 0...200, using: &random)
      let due = try calendar.adding(officeHours: hours, to: start)
      let passed = try calendar.officeMilliseconds(from: start, to: due)
      #expect(passed == Int64(hours) * 3_600_000, "seed \(seed), \(start) and \(hours)")
    }
  }

  @Test func `no office time lies between a moment and an earlier one`() throws {
    let early = try Timestamp.at("08:00 16/11/2026")
    let late = try Timestamp.at("10:00 16/11/2026")
    #expect(try calendar.officeMilliseconds(from: late, to: early) == 0)
    #expect(try calendar.officeMilliseconds(from: early, to: late) == 7_200_000)
    #expect(try calendar.officeMilliseconds(from: early, to: early) == 0)
  }
}

/// Counts office time in 2026 one minute after the other, from its own list of days.
private enum MinuteCount {
  static let off: Set<String> = [
    "01/01/2026", "02/01/2026", "16/02/2026", "17/02/2026", "18/02/2026", "19/02/2026",
    "20/02/2026", "26/04/2026", "27/04/2026", "30/04/2026", "01/05/2026", "31/08/2026",
    "01/09/2026", "02/09/2026", "24/11/2026",
  ]
  static let on: Set<String> = ["10/01/2026", "22/08/2026"]

  static func isOpen(_ moment: CivilDateTime) -> Bool {
    let text = moment.date.vietnameseText
    let isWeekend = moment.date.weekday == .saturday || moment.date.weekday == .sunday
    guard on.contains(text) || !(isWeekend || off.contains(text)) else { return false }
    let minute = moment.time.hour * 60 + moment.time.minute
    return (450..<690).contains(minute) || (810..<1020).contains(minute)
  }

  static func due(hours: Int, from start: Timestamp) -> Timestamp {
    var left = hours * 60
    var moment = start
    while left > 0 || (hours == 0 && !isOpen(moment.civil)) {
      if isOpen(moment.civil) { left -= 1 }
      moment = moment.adding(milliseconds: 60_000)
    }
    return moment
  }
}

extension Timestamp {
  /// The moment that `text` such as `14:30 23/11/2026` names.
  static func at(_ text: String) throws -> Timestamp {
    Timestamp(try CivilDateTime(vietnamese: text))
  }

  /// A whole minute of the first ten months of `year`.
  static func random(in year: Int, using random: inout SeededGenerator) -> Timestamp {
    guard let first = CivilDate(year: year, month: 1, day: 1) else {
      preconditionFailure("Every year begins on 1 January.")
    }
    let minute = Int64.random(in: 0..<(300 * 24 * 60), using: &random)
    return Timestamp(startOf: first).adding(milliseconds: minute * 60_000)
  }
}
