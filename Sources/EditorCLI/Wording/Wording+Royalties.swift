import Royalties
import Rulebook

extension Wording {
  /// `1.234.567 đồng`.
  public func money(_ amount: Dong) -> String { "\(number(Int(amount.amount))) đồng" }

  /// `1,5` in Vietnamese, `1.5` in English.
  public func text(of number: Hundredths) -> String {
    number.text(separator: language == .vietnamese ? "," : ".")
  }

  /// A step of a sum: what is done, by which rule.
  public func text(of kind: RoyaltyStep.Kind) -> String {
    switch kind {
    case .graded(let coefficient, let unit, let citation):
      "\(text(of: coefficient)) × \(number(Int(unit.amount))) (\(citation.text))"
    case .shared(let percent): "× \(text(of: percent)) %"
    case .adjusted(let adjustment, let citation):
      "\(adjustment.reason.isPart ? "×" : "+") \(text(of: adjustment.percent)) % "
        + name(of: adjustment.reason) + (citation.map { " (\($0.text))" } ?? "")
    case .lump(let amount): money(amount)
    }
  }
}
