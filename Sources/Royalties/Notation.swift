import Rulebook

extension ExactAmount {
  /// As it is kept: numerator and denominator with a stroke between, or a whole number.
  public var notation: String { isWhole ? "\(numerator)" : "\(numerator)/\(denominator)" }

  /// Reads what `notation` gives; nil for anything else.
  public init?(notation: String) {
    let parts = notation.split(separator: "/", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let numerator = Int128(parts[0]),
      let denominator = parts.count == 1 ? 1 : Int128(parts[1]), denominator > 0
    else { return nil }
    self.init(numerator, over: denominator)
  }
}

/// The steps of a sum with the rules that they followed, as they are kept with a sheet that was signed: a line for each step,
/// its parts between tabs, the amount after it at the end.
extension RoyaltySum {
  public var notation: String { steps.map(\.notation).joined(separator: "\n") }

  /// Reads what `notation` gives; nil for anything else.
  public init?(notation: String) {
    var steps: [RoyaltyStep] = []
    for line in notation.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let step = RoyaltyStep(notation: line) else { return nil }
      steps.append(step)
    }
    self.init(steps: steps)
  }
}

extension RoyaltyStep {
  fileprivate var notation: String {
    (kind.parts + [after.notation]).joined(separator: "\t")
  }

  fileprivate init?(notation: Substring) {
    let parts = notation.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, let after = ExactAmount(notation: parts[parts.count - 1]),
      let kind = Kind(parts: Array(parts.dropLast()))
    else { return nil }
    self.init(kind: kind, after: after)
  }
}

extension RoyaltyStep.Kind {
  fileprivate var parts: [String] {
    switch self {
    case .graded(let coefficient, let unit, let citation):
      ["graded", "\(coefficient.count)", "\(unit.amount)"] + citation.parts
    case .shared(let percent): ["shared", "\(percent.count)"]
    case .adjusted(let adjustment, let citation):
      ["adjusted", adjustment.reason.rawValue, "\(adjustment.percent.count)"]
        + (citation?.parts ?? [])
    case .lump(let amount): ["lump", "\(amount.amount)"]
    }
  }

  fileprivate init?(parts: [String]) {
    switch (parts.first, parts.count) {
    case ("graded", 5):
      guard let coefficient = Int(parts[1]), let unit = Int64(parts[2]),
        let citation = Citation(parts: parts[3...])
      else { return nil }
      self = .graded(Coefficient(count: coefficient), unit: Dong(unit), citation)
    case ("shared", 2):
      guard let percent = Int(parts[1]) else { return nil }
      self = .shared(Percent(count: percent))
    case ("adjusted", 3), ("adjusted", 5):
      guard let reason = AdjustmentReason(rawValue: parts[1]), let percent = Int(parts[2]) else {
        return nil
      }
      let citation = Citation(parts: parts[3...])
      guard parts.count == 3 || citation != nil else { return nil }
      self = .adjusted(Adjustment(reason, Percent(count: percent)), citation)
    case ("lump", 2):
      guard let amount = Int64(parts[1]) else { return nil }
      self = .lump(Dong(amount))
    default: return nil
    }
  }
}

extension Citation {
  fileprivate var parts: [String] { [mark.rawValue, text] }

  fileprivate init?(parts: ArraySlice<String>) {
    guard parts.count == 2, let first = parts.first, let mark = Mark(rawValue: first),
      let text = parts.last
    else { return nil }
    self.init(text, mark)
  }
}
