/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, CaseIterable, Hashable, Sendable, Codable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The first three letters of the English name in lower case, as settings write it.
  public var shortName: String {
    switch self {
    case .monday: "mon"
    case .tuesday: "tue"
    case .wednesday: "wed"
    case .thursday: "thu"
    case .friday: "fri"
    case .saturday: "sat"
    case .sunday: "sun"
    }
  }

  /// The day that settings write as `shortName`; nothing for any other text.
  public init?(shortName: String) {
    guard let found = Weekday.allCases.first(where: { $0.shortName == shortName }) else {
      return nil
    }
    self = found
  }
}
