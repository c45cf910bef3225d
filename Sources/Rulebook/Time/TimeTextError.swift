/// Why a text is not a date or a time.
public enum TimeTextError: Error, Equatable, Sendable {
  /// Reading stopped at `position`, counted in bytes of UTF-8 from the beginning of `text`.
  case unreadable(text: String, position: Int)
  case noSuchDate(year: Int, month: Int, day: Int)
  case noSuchTime(hour: Int, minute: Int, second: Int)
  /// Zones in use lie between -12:00 and +14:00.
  case noSuchOffset(minutes: Int)
  /// A date with a time but without a zone could mean any of 26 hours.
  case missingOffset(text: String)
}

extension TimeTextError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let text, let position):
      "Cannot read '\(text)' from byte \(position) on."
    case .noSuchDate(let year, let month, let day):
      "The calendar has no day \(day) in month \(month) of \(year)."
    case .noSuchTime(let hour, let minute, let second):
      "No clock shows \(hour):\(minute):\(second)."
    case .noSuchOffset(let minutes):
      "No zone is \(minutes) minutes from UTC."
    case .missingOffset(let text):
      "'\(text)' has a time but no zone."
    }
  }
}
