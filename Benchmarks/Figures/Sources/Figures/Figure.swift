/// What a figure counts.
public enum Unit: String, Hashable, Sendable {
  case milliseconds = "ms"
  case bytes = "bytes"
  case mebibytes = "MiB"
  case perSecond = "/s"
  case percent = "%"
  case times = "times"
  case errors = "errors"
}

/// A measured value in its unit; not a number when it could not be measured.
public struct Figure: Hashable, Sendable {
  public let value: Double
  public let unit: Unit

  public init(_ value: Double, _ unit: Unit) {
    self.value = value
    self.unit = unit
  }

  public var text: String {
    value.isNaN ? "not measured" : "\(Self.number(value)) \(unit.rawValue)"
  }

  /// Three digits that mean something: 0.523, 14.2, 5,731.
  public static func number(_ value: Double) -> String {
    let size = abs(value)
    let decimals = size == size.rounded() || size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3
    let scale = [1.0, 10, 100, 1_000][decimals]
    let scaled = Int((size * scale).rounded())
    let whole = grouped(scaled / Int(scale))
    let sign = value < 0 && scaled > 0 ? "-" : ""
    if decimals == 0 { return sign + whole }
    let rest = String(scaled % Int(scale))
    return "\(sign)\(whole).\(String(repeating: "0", count: decimals - rest.count))\(rest)"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.reduce(into: "") { text, place in
      if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
      text.append(digits[place])
    }
  }
}

/// What a figure should be, in the figure's own unit.
public enum Goal: Hashable, Sendable {
  case atMost(Double)
  case atLeast(Double)

  /// Nothing that was not measured meets a goal.
  public func isMet(by figure: Figure) -> Bool {
    switch self {
    case .atMost(let bound): figure.value <= bound
    case .atLeast(let bound): figure.value >= bound
    }
  }

  func text(for unit: Unit) -> String {
    switch self {
    case .atMost(let bound): "≤ \(Self.short(bound)) \(unit.rawValue)"
    case .atLeast(let bound): "≥ \(Self.short(bound)) \(unit.rawValue)"
    }
  }

  /// Without the zeros at the end that a measured value has.
  private static func short(_ bound: Double) -> String {
    var text = Figure.number(bound)
    guard text.contains(".") else { return text }
    while text.last == "0" { text.removeLast() }
    return text
  }
}
