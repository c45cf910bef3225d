extension CivilDate {
  /// `23/11/2026`.
  public var vietnameseText: String {
    "\(day.padded(to: 2))/\(month.padded(to: 2))/\(year.padded(to: 4))"
  }

  /// Reads `23/11/2026`; a day or month below ten may have one digit, the year has four.
  public init(vietnamese text: String) throws(TimeTextError) {
    var scanner = TextScanner(text)
    self = try scanner.vietnameseDate()
    try scanner.expectEnd()
  }
}

extension CivilDateTime {
  /// `14:30 23/11/2026`; seconds are not written.
  public var vietnameseText: String {
    "\(time.hour.padded(to: 2)):\(time.minute.padded(to: 2)) \(date.vietnameseText)"
  }

  /// Reads `14:30 23/11/2026` with one space between; an hour below ten may have one digit.
  public init(vietnamese text: String) throws(TimeTextError) {
    var scanner = TextScanner(text)
    let hour = try scanner.number(digits: 1...2)
    try scanner.expect(":")
    let minute = try scanner.number(digits: 2...2)
    try scanner.expect(" ")
    let date = try scanner.vietnameseDate()
    try scanner.expectEnd()
    guard let time = CivilTime(hour: hour, minute: minute) else {
      throw .noSuchTime(hour: hour, minute: minute, second: 0)
    }
    self.init(date, time)
  }
}

extension Timestamp {
  /// `14:30 23/11/2026` in the time of Vietnam; seconds are not written.
  public var vietnameseText: String { civil.vietnameseText }
}

extension TextScanner {
  mutating func vietnameseDate() throws(TimeTextError) -> CivilDate {
    let day = try number(digits: 1...2)
    try expect("/")
    let month = try number(digits: 1...2)
    try expect("/")
    let year = try number(digits: 4...4)
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .noSuchDate(year: year, month: month, day: day)
    }
    return date
  }
}
