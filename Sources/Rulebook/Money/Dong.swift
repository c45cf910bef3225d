/// Money in whole đồng, the smallest unit that is paid. Never a floating number.
///
/// Sums stay far below 9 × 10^18 đồng, what a country earns in a thousand years; arithmetic that leaves 64 bits is a
/// programmer's error and traps.
public struct Dong: Hashable, Sendable, Comparable, Codable {
  public let amount: Int64

  public init(_ amount: Int64) { self.amount = amount }

  public static let zero = Dong(0)

  public static func < (left: Dong, right: Dong) -> Bool { left.amount < right.amount }
  public static func + (left: Dong, right: Dong) -> Dong { Dong(left.amount + right.amount) }
  public static func - (left: Dong, right: Dong) -> Dong { Dong(left.amount - right.amount) }
  public static func += (left: inout Dong, right: Dong) { left = left + right }

  public init(from decoder: any Decoder) throws {
    amount = try decoder.singleValueContainer().decode(Int64.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }
}

extension Sequence<Dong> {
  public var sum: Dong { reduce(.zero, +) }
}
