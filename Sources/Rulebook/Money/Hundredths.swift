/// A number with two decimal places, kept as a whole number of hundredths: what coefficients and percentages are given in.
public struct Hundredths: Hashable, Sendable, Comparable {
  /// 1.25 is 125.
  public let count: Int

  public init(count: Int) { self.count = count }
  public init(_ whole: Int) { count = whole * 100 }

  public static func < (left: Hundredths, right: Hundredths) -> Bool { left.count < right.count }

  /// Reads `8`, `1,5` and `0.75`: at most six digits before the sign and two behind it, no sign in front; nil for anything
  /// else.
  public init?(_ text: String) {
    let parts = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    guard let first = parts.first, (1...6).contains(first.utf8.count),
      let whole = Self.digits(first)
    else { return nil }
    guard parts.count == 2 else {
      count = whole * 100
      return
    }
    guard (1...2).contains(parts[1].utf8.count), let rest = Self.digits(parts[1]) else {
      return nil
    }
    count = whole * 100 + (parts[1].utf8.count == 1 ? rest * 10 : rest)
  }

  private static func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } ? Int(text) : nil
  }

  /// With `separator` before the places that are not 0: `8`, `1,5`, `0,75`.
  public func text(separator: String) -> String {
    let (whole, rest) = (count.magnitude / 100, count.magnitude % 100)
    let sign = count < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let places = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole)\(separator)\(places)"
  }
}

/// What a work is worth, in units of the value of one unit (hệ số).
public typealias Coefficient = Hundredths

/// So many hundredths of the whole: `Percent(15)` is 15 %, with two places.
public typealias Percent = Hundredths

extension Percent {
  /// The whole.
  public static let all = Percent(100)
}
