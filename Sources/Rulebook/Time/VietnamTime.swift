/// The official time of Vietnam: seven hours ahead of UTC, always.
///
/// Source: tz database, zone Asia/Ho_Chi_Minh, which has had +07:00 without summer time since 13
/// June 1975. Earlier instants, when the zone changed several times, are shown in +07:00 too: no
/// text of a portal is that old.
public enum VietnamTime {
  public static let offsetMinutes = 7 * 60
  static let offsetMilliseconds = Int64(offsetMinutes) * 60_000
}

extension Timestamp {
  /// The instant when clocks in Vietnam show `civil`.
  public init(_ civil: CivilDateTime) {
    self.init(civil, offsetMinutes: VietnamTime.offsetMinutes)
  }

  /// The midnight in Vietnam with which `date` begins.
  public init(startOf date: CivilDate) {
    self.init(CivilDateTime(date, .midnight))
  }

  init(_ civil: CivilDateTime, offsetMinutes: Int) {
    let days = Int64(civil.date.dayNumber) * Timestamp.millisecondsPerDay
    let time = Int64(civil.time.secondOfDay - offsetMinutes * 60) * 1000
    self.init(milliseconds: days + time)
  }

  /// What clocks in Vietnam show at this instant; the fraction of a second is dropped.
  public var civil: CivilDateTime {
    let (day, millisecond) = dayAndMillisecond
    return CivilDateTime(CivilDate(dayNumber: day), CivilTime(secondOfDay: millisecond / 1000))
  }

  /// The day that calendars in Vietnam show at this instant.
  public var civilDate: CivilDate { CivilDate(dayNumber: dayAndMillisecond.day) }

  /// Milliseconds since the last midnight in Vietnam.
  var millisecondOfDay: Int64 { Int64(dayAndMillisecond.millisecond) }

  private var dayAndMillisecond: (day: Int, millisecond: Int) {
    let perDay = Int(Timestamp.millisecondsPerDay)
    // Divided before the offset is added, so that the first and last instants of 64 bits do not
    // overflow.
    let day = Int(milliseconds).dividedRoundingDown(by: perDay)
    let remainder = Int(milliseconds) % perDay
    let millisecond =
      (remainder < 0 ? remainder + perDay : remainder) + Int(VietnamTime.offsetMilliseconds)
    return millisecond < perDay ? (day, millisecond) : (day + 1, millisecond - perDay)
  }
}
