/// How long something may take, in units that its rule counts in; 0 to 100000 of them.
public enum DueClock: Hashable, Sendable {
  case officeHours(Int)
  case workingDays(Int)
  case hours(Int)
  case days(Int)
}

/// Why a text is not a clock.
public enum DueClockError: Error, Equatable, Sendable {
  /// Not a number, one space and a unit.
  case unreadable(text: String)
  case unknownUnit(String)
  case amountOutOfRange(Int)
}

extension DueClockError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let text):
      "Cannot read '\(text)' as a number and a unit such as '4 office-hours'."
    case .unknownUnit(let unit):
      "'\(unit)' is none of office-hours, working-days, hours, days."
    case .amountOutOfRange(let amount):
      "\(amount) is not between 0 and 100000."
    }
  }
}

extension DueClock {
  /// As settings and definitions write it: `4 office-hours`, `1 working-day`.
  public var text: String {
    switch self {
    case .officeHours(let amount): "\(amount) office-hour\(amount == 1 ? "" : "s")"
    case .workingDays(let amount): "\(amount) working-day\(amount == 1 ? "" : "s")"
    case .hours(let amount): "\(amount) hour\(amount == 1 ? "" : "s")"
    case .days(let amount): "\(amount) day\(amount == 1 ? "" : "s")"
    }
  }

  /// Reads `4 office-hours`, `2 working-days`, `24 hours`, `20 days`; the singular is read with any
  /// number.
  public init(parsing text: String) throws(DueClockError) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, !words[0].isEmpty, words[0].utf8.count <= 9,
      words[0].utf8.allSatisfy(\.isDigit),
      let amount = Int(words[0])
    else { throw .unreadable(text: text) }
    guard amount <= 100_000 else { throw .amountOutOfRange(amount) }
    switch words[1] {
    case "office-hour", "office-hours": self = .officeHours(amount)
    case "working-day", "working-days": self = .workingDays(amount)
    case "hour", "hours": self = .hours(amount)
    case "day", "days": self = .days(amount)
    case let unit: throw .unknownUnit(String(unit))
    }
  }
}

extension DueClock: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do {
      try self.init(parsing: container.decode(String.self))
    } catch let error as DueClockError {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
