/// The days of one year that differ from what their weekday says.
public struct HolidayTable: Hashable, Sendable {
  /// How sure a row is, from the weakest.
  public enum Certainty: Int, CaseIterable, Hashable, Sendable, Comparable {
    /// Worked out from the lunar calendar and the habit of other years; no announcement was read.
    case expected
    /// Remembered, or restated by one private page; no announcement was read.
    case reported
    /// The yearly announcement as the press or a news agency restates it.
    case announced
    /// Follows from Bộ luật Lao động 2019 Điều 111 k.3 and Điều 112 k.1 alone.
    case fixed

    public static func < (left: Certainty, right: Certainty) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What a row does with its day.
  public enum Effect: String, CaseIterable, Hashable, Sendable {
    /// The holiday itself.
    case holiday
    /// Off instead of a holiday that fell on a weekly day off (Điều 111 k.3).
    case compensation
    /// Off by exchange with a `swappedWorking` day.
    case swappedOff = "swapped-off"
    /// Worked by exchange, with the office hours of any working day.
    case swappedWorking = "swapped-working"
  }

  public struct Row: Hashable, Sendable {
    public let date: CivilDate
    public let effect: Effect
    /// The holiday that the row belongs to.
    public let holiday: Holiday
    public let certainty: Certainty

    public init(date: CivilDate, effect: Effect, holiday: Holiday, certainty: Certainty) {
      self.date = date
      self.effect = effect
      self.holiday = holiday
      self.certainty = certainty
    }
  }

  public let year: Int
  /// In order of date, each date once.
  public let rows: [Row]

  public init(year: Int, rows: [Row]) throws(CalendarError) {
    var seen: Set<CivilDate> = []
    for row in rows {
      guard row.date.year == year else { throw .rowOutsideTable(row.date, year: year) }
      guard seen.insert(row.date).inserted else { throw .twoRows(row.date) }
    }
    self.init(checkedYear: year, rows: rows)
  }

  init(checkedYear year: Int, rows: [Row]) {
    self.year = year
    self.rows = rows.sorted { $0.date < $1.date }
  }
}
