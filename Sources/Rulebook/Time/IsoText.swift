extension CivilDate {
  /// `2026-11-23`. A year outside 0 to 9999 is written longer or with a sign, and is not read back.
  public var isoText: String {
    "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Reads exactly `2026-11-23`.
  public init(iso text: String) throws(TimeTextError) {
    var scanner = TextScanner(text)
    self = try scanner.isoDate()
    try scanner.expectEnd()
  }
}

extension CivilTime {
  /// `14:30:00`.
  public var isoText: String {
    "\(hour.padded(to: 2)):\(minute.padded(to: 2)):\(second.padded(to: 2))"
  }
}

extension Timestamp {
  /// `2026-11-23T14:30:00+07:00` in the time of Vietnam, with three digits of a fraction only when
  /// there is one.
  public var isoText: String {
    let civil = self.civil
    let fraction = Int(millisecondOfDay % 1000)
    let fractionText = fraction == 0 ? "" : ".\(fraction.padded(to: 3))"
    return "\(civil.date.isoText)T\(civil.time.isoText)\(fractionText)+07:00"
  }

  /// Reads `2026-11-23T14:30:00+07:00`, `…T07:30:00.250Z`, or `2026-11-23` as its midnight in
  /// Vietnam.
  ///
  /// Years have four digits, a fraction one to three, the zone is `Z` or `±hh:mm`; anything else is
  /// an error, also spaces, small letters, 24:00 and leap seconds.
  public init(iso text: String) throws(TimeTextError) {
    var scanner = TextScanner(text)
    let date = try scanner.isoDate()
    if scanner.isAtEnd {
      self.init(startOf: date)
      return
    }
    try scanner.expect("T")
    let time = try scanner.isoTime()
    let fraction = try scanner.fraction()
    guard !scanner.isAtEnd else { throw scanner.missingOffset }
    let offset = try scanner.offset()
    try scanner.expectEnd()
    self = Timestamp(CivilDateTime(date, time), offsetMinutes: offset)
      .adding(milliseconds: Int64(fraction))
  }
}

extension TextScanner {
  mutating func isoDate() throws(TimeTextError) -> CivilDate {
    let year = try number(digits: 4...4)
    try expect("-")
    let month = try number(digits: 2...2)
    try expect("-")
    let day = try number(digits: 2...2)
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .noSuchDate(year: year, month: month, day: day)
    }
    return date
  }

  mutating func isoTime() throws(TimeTextError) -> CivilTime {
    let hour = try number(digits: 2...2)
    try expect(":")
    let minute = try number(digits: 2...2)
    try expect(":")
    let second = try number(digits: 2...2)
    guard let time = CivilTime(hour: hour, minute: minute, second: second) else {
      throw .noSuchTime(hour: hour, minute: minute, second: second)
    }
    return time
  }

  /// Milliseconds after a point, or zero when there is no point.
  mutating func fraction() throws(TimeTextError) -> Int {
    guard skip(".") else { return 0 }
    let before = consumed
    let digits = try number(digits: 1...3)
    switch consumed - before {
    case 1: return digits * 100
    case 2: return digits * 10
    default: return digits
    }
  }

  /// Minutes ahead of UTC.
  mutating func offset() throws(TimeTextError) -> Int {
    if skip("Z") { return 0 }
    let isBehind = skip("-")
    if !isBehind { try expect("+") }
    let hours = try number(digits: 2...2)
    try expect(":")
    let minutes = try number(digits: 2...2)
    let total = (hours * 60 + minutes) * (isBehind ? -1 : 1)
    guard minutes < 60, (-12 * 60...14 * 60).contains(total) else {
      throw .noSuchOffset(minutes: total)
    }
    return total
  }
}
