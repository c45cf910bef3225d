/// Which days and hours an office works, in the years whose holidays are known.
public struct WorkCalendar: Hashable, Sendable {
  public let hours: OfficeHours
  private let rowsOfYear: [Int: [CivilDate: HolidayTable.Row]]

  public init(hours: OfficeHours, tables: [HolidayTable]) throws(CalendarError) {
    var years: Set<Int> = []
    for table in tables where !years.insert(table.year).inserted {
      throw .twoTables(year: table.year)
    }
    self.init(hours: hours, checkedTables: tables)
  }

  private init(hours: OfficeHours, checkedTables tables: [HolidayTable]) {
    self.hours = hours
    rowsOfYear = Dictionary(
      tables.map { table in
        (table.year, Dictionary(table.rows.map { ($0.date, $0) }, uniquingKeysWith: { $1 }))
      }, uniquingKeysWith: { $1 })
  }

  /// The usual office hours and the tables that ship.
  public static let vietnam = WorkCalendar(hours: .usual, checkedTables: HolidayTable.vietnam)

  /// The years whose holidays are known.
  public var years: Set<Int> { Set(rowsOfYear.keys) }

  /// What the table of its year says of `date`; nothing when it is a day like its weekday.
  public func row(for date: CivilDate) throws(CalendarError) -> HolidayTable.Row? {
    guard let rows = rowsOfYear[date.year] else { throw .unknownYear(date.year) }
    return rows[date]
  }

  public func isWorkingDay(_ date: CivilDate) throws(CalendarError) -> Bool {
    switch try row(for: date)?.effect {
    case .holiday, .compensation, .swappedOff: false
    case .swappedWorking: true
    case nil: hours.days.contains(date.weekday)
    }
  }

  /// `date` itself when it is worked, else the next day that is.
  public func workingDay(onOrAfter date: CivilDate) throws(CalendarError) -> CivilDate {
    var day = date
    while try !isWorkingDay(day) { day = day.adding(days: 1) }
    return day
  }

  /// How many working days lie after `start`, up to `end` and with it; zero when `end` is not
  /// later.
  public func workingDays(after start: CivilDate, through end: CivilDate)
    throws(CalendarError) -> Int
  {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if try isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// How sure the weakest row is that says anything of the days from `start` to `end`, both with
  /// it.
  public func certainty(from start: CivilDate, through end: CivilDate)
    throws(CalendarError) -> HolidayTable.Certainty
  {
    var weakest = HolidayTable.Certainty.fixed
    var day = start
    while day <= end {
      if let row = try row(for: day) { weakest = min(weakest, row.certainty) }
      day = day.adding(days: 1)
    }
    return weakest
  }

  func spans(on date: CivilDate) throws(CalendarError) -> [(from: Timestamp, to: Timestamp)] {
    guard try isWorkingDay(date) else { return [] }
    return hours.spans.map { span in
      (Timestamp(CivilDateTime(date, span.from)), Timestamp(CivilDateTime(date, span.to)))
    }
  }

  func closing(on date: CivilDate) -> Timestamp {
    Timestamp(CivilDateTime(date, hours.closing))
  }
}
