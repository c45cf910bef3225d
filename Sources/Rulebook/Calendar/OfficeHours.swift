/// When an office is open: the same spans on each of its weekdays. A setting of each board.
public struct OfficeHours: Hashable, Sendable {
  /// From the first moment of work to the first moment after it.
  public struct Span: Hashable, Sendable {
    public let from: CivilTime
    public let to: CivilTime

    public init(from: CivilTime, to: CivilTime) {
      self.from = from
      self.to = to
    }
  }

  public let days: Set<Weekday>
  /// In order of the day; at least one.
  public let spans: [Span]

  public init(days: Set<Weekday>, spans: [Span]) throws(CalendarError) {
    guard !days.isEmpty, !spans.isEmpty else { throw .noHours }
    var end = CivilTime.midnight
    for span in spans {
      guard end <= span.from, span.from < span.to else { throw .spansOutOfOrder }
      end = span.to
    }
    self.init(checkedDays: days, spans: spans)
  }

  private init(checkedDays days: Set<Weekday>, spans: [Span]) {
    self.days = days
    self.spans = spans
  }

  /// Monday to Friday, 07:30 to 11:30 and 13:30 to 17:00: usual in northern offices, not a rule of
  /// law.
  public static let usual = OfficeHours(
    checkedDays: [.monday, .tuesday, .wednesday, .thursday, .friday],
    spans: [
      Span(from: CivilTime(secondOfDay: 27_000), to: CivilTime(secondOfDay: 41_400)),
      Span(from: CivilTime(secondOfDay: 48_600), to: CivilTime(secondOfDay: 61_200)),
    ])

  /// When the last span of a day ends.
  public var closing: CivilTime { spans[spans.count - 1].to }

  /// Milliseconds of work in one full day.
  public var millisecondsPerDay: Int64 {
    spans.reduce(0) { sum, span in
      sum + Int64(span.to.secondOfDay - span.from.secondOfDay) * 1000
    }
  }
}

extension OfficeHours {
  /// As settings write it: `mon,tue,wed,thu,fri 07:30-11:30 13:30-17:00`.
  public var text: String {
    let dayText = Weekday.allCases.filter(days.contains).map(\.shortName).joined(separator: ",")
    let spanTexts = spans.map { "\($0.from.settingText)-\($0.to.settingText)" }
    return ([dayText] + spanTexts).joined(separator: " ")
  }

  /// Reads `mon-fri 07:30-11:30 13:30-17:00`: weekdays as a list or a range, then spans, parted by
  /// single spaces.
  public init(parsing text: String) throws(CalendarError) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = words.first, let days = OfficeHours.days(in: first) else {
      throw .unreadableHours(text: text)
    }
    var spans: [Span] = []
    for word in words.dropFirst() {
      let ends = word.split(separator: "-", omittingEmptySubsequences: false)
      guard ends.count == 2, let from = CivilTime(setting: ends[0]),
        let to = CivilTime(setting: ends[1])
      else { throw .unreadableHours(text: text) }
      spans.append(Span(from: from, to: to))
    }
    try self.init(days: days, spans: spans)
  }

  private static func days(in text: Substring) -> Set<Weekday>? {
    var days: Set<Weekday> = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      let weekdays = ends.compactMap { Weekday(shortName: String($0)) }
      guard weekdays.count == ends.count, let first = weekdays.first,
        let last = weekdays.last, weekdays.count <= 2, first.rawValue <= last.rawValue
      else { return nil }
      days.formUnion(Weekday.allCases.filter { (first.rawValue...last.rawValue) ~= $0.rawValue })
    }
    return days
  }
}

extension CivilTime {
  /// `07:30`; office hours have no seconds.
  fileprivate var settingText: String { "\(hour.padded(to: 2)):\(minute.padded(to: 2))" }

  fileprivate init?(setting text: Substring) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy(\.isDigit) }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}
