import Rulebook

/// Money before it is rounded: a fraction of đồng, exact. It is rounded once, at the end of a line.
///
/// Numerators stay below 10^37: a value of a unit of at most 10^9 đồng, a coefficient of at most 10^8 hundredths, and five
/// parts at most, each over 10^4; arithmetic that would leave 128 bits traps.
public struct ExactAmount: Hashable, Sendable, Comparable {
  let numerator: Int128
  /// At least 1; the fraction is in lowest terms, so that equal amounts are the same value.
  let denominator: Int128

  init(_ numerator: Int128, over denominator: Int128) {
    let divisor = Self.commonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int128(divisor)
    self.denominator = denominator / Int128(divisor)
  }

  public init(_ amount: Dong) { self.init(Int128(amount.amount), over: 1) }

  public static let zero = ExactAmount(Dong.zero)

  private static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(1, left)
  }

  /// So many hundredths of it: a coefficient times a unit, or a part of an amount.
  public func times(_ factor: Coefficient) -> ExactAmount {
    ExactAmount(numerator * Int128(factor.count), over: denominator * 100)
  }

  public func part(_ percent: Percent) -> ExactAmount {
    ExactAmount(numerator * Int128(percent.count), over: denominator * 10_000)
  }

  /// An equal part of it, of `count` at least 1.
  public func divided(by count: Int) -> ExactAmount {
    ExactAmount(numerator, over: denominator * Int128(count))
  }

  public static func + (left: ExactAmount, right: ExactAmount) -> ExactAmount {
    ExactAmount(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  public static func < (left: ExactAmount, right: ExactAmount) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// In whole đồng, half a đồng up. No rule of law was found; that is our choice (law.md 2.5).
  public var rounded: Dong {
    let twice = 2 * numerator + denominator
    let (quotient, rest) = twice.quotientAndRemainder(dividingBy: 2 * denominator)
    return Dong(Int64(rest < 0 ? quotient - 1 : quotient))
  }

  /// Whether nothing is lost by rounding.
  public var isWhole: Bool { denominator == 1 }
}
