/// An instant: whole milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted, as the
/// store keeps it.
public struct Timestamp: Hashable, Sendable {
  public let milliseconds: Int64

  public init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  public static let millisecondsPerHour: Int64 = 3_600_000
  public static let millisecondsPerDay: Int64 = 86_400_000

  /// The instant `milliseconds` later; earlier when negative. Traps when the sum leaves 64 bits
  /// (292 million years).
  public func adding(milliseconds: Int64) -> Timestamp {
    Timestamp(milliseconds: self.milliseconds + milliseconds)
  }

  /// Milliseconds from this instant to `other`; negative when `other` is earlier.
  public func milliseconds(to other: Timestamp) -> Int64 {
    other.milliseconds - milliseconds
  }
}

extension Timestamp: Comparable {
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}

extension Timestamp: CustomStringConvertible {
  public var description: String { isoText }
}
