/// A typed 64-bit identifier: time-ordered, made by the program and never reused, so that stores can be merged.
///
/// The upper 42 bits are milliseconds since 2020-01-01 UTC, the lower 22 bits keep ids of one millisecond apart.
public struct ID<Subject>: Hashable, Sendable, Codable, Comparable {
  public let rawValue: Int64

  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func < (left: ID, right: ID) -> Bool { left.rawValue < right.rawValue }
}

extension ID: CustomStringConvertible {
  public var description: String { String(rawValue) }
}

/// One of the portals of a province: the province's own or a component portal (Điều 3 of Decision 13/2023).
public enum Portal {}

/// One saved text of an item, never changed afterwards.
public enum Revision {}
