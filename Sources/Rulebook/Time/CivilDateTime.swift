/// A time of day on a clock of 24 hours, to the second; there is no 24:00 and no leap second.
public struct CivilTime: Hashable, Sendable {
  public let hour: Int
  public let minute: Int
  public let second: Int

  public static let midnight = CivilTime(secondOfDay: 0)

  /// The time, or nothing when no clock shows it.
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.init(secondOfDay: hour * 3600 + minute * 60 + second)
  }

  /// The time `secondOfDay` seconds after midnight; traps outside 0 to 86399.
  init(secondOfDay: Int) {
    precondition((0..<86_400).contains(secondOfDay), "A day has 86400 seconds.")
    hour = secondOfDay / 3600
    minute = secondOfDay / 60 % 60
    second = secondOfDay % 60
  }

  /// Seconds since midnight.
  public var secondOfDay: Int { hour * 3600 + minute * 60 + second }
}

extension CivilTime: Comparable {
  public static func < (left: CivilTime, right: CivilTime) -> Bool {
    left.secondOfDay < right.secondOfDay
  }
}

/// A day and a time of day as a clock on a wall in Vietnam shows them.
public struct CivilDateTime: Hashable, Sendable {
  public let date: CivilDate
  public let time: CivilTime

  public init(_ date: CivilDate, _ time: CivilTime) {
    self.date = date
    self.time = time
  }
}

extension CivilDateTime: Comparable {
  public static func < (left: CivilDateTime, right: CivilDateTime) -> Bool {
    (left.date, left.time) < (right.date, right.time)
  }
}
