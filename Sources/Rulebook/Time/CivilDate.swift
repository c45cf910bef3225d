/// A day of the Gregorian calendar, also before 1582, with a year 0 before year 1 as in ISO 8601.
public struct CivilDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Years that a caller may name; every day among them has a `Timestamp`.
  public static let years = -200_000_000...200_000_000

  /// The day, or nothing when the calendar has no such day: month 13, 30 February, 29 February of a
  /// common year.
  public init?(year: Int, month: Int, day: Int) {
    guard CivilDate.years.contains(year), (1...12).contains(month),
      day >= 1, day <= CivilDate.daysInMonth(month, of: year)
    else { return nil }
    self.init(uncheckedYear: year, month: month, day: day)
  }

  init(uncheckedYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether `year` has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// How many days `month` (1 to 12) has in `year`; traps for any other month.
  public static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: preconditionFailure("A month is a number from 1 to 12.")
    }
  }

  /// How many days the month of this day has.
  public var daysInMonth: Int { CivilDate.daysInMonth(month, of: year) }
}

extension CivilDate {
  /// Days from 1 March of year 0 to 1 January 1970.
  private static let daysToEpoch = 719_468
  private static let daysInFourCenturies = 146_097

  /// Days since 1 January 1970; negative before it.
  public var dayNumber: Int {
    // The year is counted from March, so that the leap day is its last day and a formula gives the
    // months before.
    let marchYear = month > 2 ? year : year - 1
    let marchMonth = month > 2 ? month - 3 : month + 9
    let period = marchYear.dividedRoundingDown(by: 400)
    let yearInPeriod = marchYear - period * 400
    let dayInYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayInPeriod = yearInPeriod * 365 + yearInPeriod / 4 - yearInPeriod / 100 + dayInYear
    return period * CivilDate.daysInFourCenturies + dayInPeriod - CivilDate.daysToEpoch
  }

  /// The day that is `dayNumber` days after 1 January 1970.
  public init(dayNumber: Int) {
    let shifted = dayNumber + CivilDate.daysToEpoch
    let period = shifted.dividedRoundingDown(by: CivilDate.daysInFourCenturies)
    let dayInPeriod = shifted - period * CivilDate.daysInFourCenturies
    let leapDaysBefore = dayInPeriod / 1460 - dayInPeriod / 36_524 + dayInPeriod / 146_096
    let yearInPeriod = (dayInPeriod - leapDaysBefore) / 365
    let dayInYear = dayInPeriod - (365 * yearInPeriod + yearInPeriod / 4 - yearInPeriod / 100)
    let marchMonth = (5 * dayInYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      uncheckedYear: period * 400 + yearInPeriod + (month > 2 ? 0 : 1),
      month: month, day: dayInYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day `days` later; earlier when negative.
  public func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + days)
  }

  /// Days from this day to `other`; negative when `other` is earlier.
  public func days(to other: CivilDate) -> Int {
    other.dayNumber - dayNumber
  }

  public var weekday: Weekday {
    // 1 January 1970 was a Thursday, the fourth day.
    let index = (dayNumber + 3) - (dayNumber + 3).dividedRoundingDown(by: 7) * 7
    return Weekday.allCases[index]
  }
}

extension CivilDate: Comparable {
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Int {
  /// The quotient rounded towards minus infinity, for a divisor above zero.
  func dividedRoundingDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : (self + 1) / divisor - 1
  }
}

extension CivilDate {
  /// The first day of a year, for years from 1 to 9999.
  public static func first(of year: Int) -> CivilDate { day(year, 1, 1) }
  /// The last day of a year, for years from 1 to 9999.
  public static func last(of year: Int) -> CivilDate { day(year, 12, 31) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("Every year has its first and its last day.")
    }
    return date
  }
}
