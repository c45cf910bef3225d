extension WorkCalendar {
  private static let amounts = 0...100_000

  /// When `clock`, started at `start`, runs out.
  public func due(_ clock: DueClock, from start: Timestamp) throws(CalendarError) -> Timestamp {
    switch clock {
    case .officeHours(let amount): try adding(officeHours: amount, to: start)
    case .workingDays(let amount): try adding(workingDays: amount, to: start)
    case .hours(let amount): try adding(hours: amount, to: start)
    case .days(let amount): try adding(days: amount, to: start)
    }
  }

  /// The moment when `officeHours` hours of work have passed since `start`; a clock started outside
  /// them waits for them.
  ///
  /// Zero gives the first moment of work not before `start`. A sum that ends with a span ends at
  /// its closing.
  public func adding(officeHours: Int, to start: Timestamp) throws(CalendarError) -> Timestamp {
    var rest = Int64(try checked(officeHours)) * Timestamp.millisecondsPerHour
    var date = start.civilDate
    while true {
      for span in try spans(on: date) where start < span.to {
        let from = max(span.from, start)
        let length = from.milliseconds(to: span.to)
        if rest == 0 || rest <= length { return from.adding(milliseconds: rest) }
        rest -= length
      }
      date = date.adding(days: 1)
    }
  }

  /// The closing of the `workingDays`th working day after the day of `start`.
  ///
  /// The first day does not count (Bộ luật Dân sự 2015 Điều 147 k.2, from memory). Zero gives the
  /// first closing not before `start`. The law lets a day end at midnight; closing is our choice,
  /// since nobody acts between them.
  public func adding(workingDays: Int, to start: Timestamp) throws(CalendarError) -> Timestamp {
    let count = try checked(workingDays)
    guard count > 0 else { return try closing(notBefore: start) }
    var date = start.civilDate
    for _ in 0..<count {
      date = try workingDay(onOrAfter: date.adding(days: 1))
    }
    return closing(on: date)
  }

  /// The closing of the `days`th day after the day of `start`, or of the next working day when that
  /// day is off.
  ///
  /// Days off in between count (Bộ luật Dân sự 2015 Điều 148 k.5, from memory). Zero gives the
  /// first closing not before `start`.
  public func adding(days: Int, to start: Timestamp) throws(CalendarError) -> Timestamp {
    let count = try checked(days)
    guard count > 0 else { return try closing(notBefore: start) }
    return closing(on: try workingDay(onOrAfter: start.civilDate.adding(days: count)))
  }

  /// `hours` later by the clock on the wall, nights and holidays counted; asks no table.
  public func adding(hours: Int, to start: Timestamp) throws(CalendarError) -> Timestamp {
    start.adding(milliseconds: Int64(try checked(hours)) * Timestamp.millisecondsPerHour)
  }

  /// Milliseconds of work between two moments; zero when `end` is not later.
  public func officeMilliseconds(from start: Timestamp, to end: Timestamp)
    throws(CalendarError) -> Int64
  {
    var sum: Int64 = 0
    var date = start.civilDate
    while date <= end.civilDate {
      for span in try spans(on: date) {
        sum += max(0, max(span.from, start).milliseconds(to: min(span.to, end)))
      }
      date = date.adding(days: 1)
    }
    return sum
  }

  private func closing(notBefore start: Timestamp) throws(CalendarError) -> Timestamp {
    let date = try workingDay(onOrAfter: start.civilDate)
    let closing = closing(on: date)
    guard closing < start else { return closing }
    return self.closing(on: try workingDay(onOrAfter: date.adding(days: 1)))
  }

  private func checked(_ amount: Int) throws(CalendarError) -> Int {
    guard WorkCalendar.amounts.contains(amount) else { throw .amountOutOfRange(amount) }
    return amount
  }
}
