import Rulebook

/// Moments of work counted backwards from now: what happened so many minutes of office time ago.
struct OfficeMoments {
  /// Spans of work, the latest first, as milliseconds.
  private let spans: [ClosedRange<Int64>]

  /// Looks back over `minutes` of office time before `now`.
  init(before now: Timestamp, minutes: Int, calendar: WorkCalendar) {
    var spans: [ClosedRange<Int64>] = []
    var rest = Int64(minutes) * 60_000
    var date = now.civilDate
    while rest > 0 {
      if Self.isWorked(date, calendar) {
        for span in calendar.hours.spans.reversed() {
          let from = Timestamp(CivilDateTime(date, span.from)).milliseconds
          let to = min(Timestamp(CivilDateTime(date, span.to)).milliseconds, now.milliseconds)
          guard from < to else { continue }
          spans.append(from...to)
          rest -= to - from
        }
      }
      date = date.adding(days: -1)
    }
    self.spans = spans
  }

  /// A year without a holiday table counts its weekdays.
  private static func isWorked(_ date: CivilDate, _ calendar: WorkCalendar) -> Bool {
    do throws(CalendarError) {
      return try calendar.isWorkingDay(date)
    } catch {
      return calendar.hours.days.contains(date.weekday)
    }
  }

  /// The moment so many minutes of work ago; beyond the beginning it is the beginning.
  func moment(_ minutesAgo: Int) -> Timestamp {
    var rest = Int64(minutesAgo) * 60_000
    for span in spans {
      let length = span.upperBound - span.lowerBound
      if rest < length { return Timestamp(milliseconds: span.upperBound - rest) }
      rest -= length
    }
    return Timestamp(milliseconds: spans.last?.lowerBound ?? 0)
  }

  /// When work begins on the first day worked from `date` on, or so many worked days later; nil outside of the days that
  /// are looked back over.
  func opening(of date: CivilDate, workdaysLater count: Int) -> Timestamp? {
    let begin = Timestamp(startOf: date).milliseconds
    guard let first = spans.last, first.lowerBound <= begin else { return nil }
    var days: [CivilDate] = []
    for span in spans.reversed() where span.lowerBound >= begin {
      let opening = Timestamp(milliseconds: span.lowerBound)
      if days.last != opening.civilDate { days.append(opening.civilDate) }
      if days.count > count { return opening }
    }
    return nil
  }
}
