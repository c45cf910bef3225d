import Prose
import Rulebook

/// Amounts as bars of characters, each with its figure: readable without colour, and by who does not see the bars.
public struct Bars {
  static let width = 30

  private let amounts: [(name: String, amount: Dong)]
  private let wording: any Wording

  public init(_ amounts: [(name: String, amount: Dong)], _ wording: any Wording) {
    self.amounts = amounts
    self.wording = wording
  }

  public var text: String { lines(width: Self.width).map { $0 + "\n" }.joined() }

  /// One line for each amount, its bar at most so many cells wide.
  public func lines(width: Int, of sign: Character = "█") -> [String] {
    let most = amounts.map(\.amount.amount).max() ?? 0
    let names = amounts.map { visible($0.name) }
    let figures = amounts.map { wording.money($0.amount) }
    let nameWidth = names.map { displayWidth(of: $0) }.max() ?? 0
    let figureWidth = figures.map { displayWidth(of: $0) }.max() ?? 0
    return amounts.indices.map { index in
      let length = Self.length(of: amounts[index].amount.amount, most, width: width)
      let bar = String(repeating: sign, count: length)
      let figure =
        String(
          repeating: " ", count: max(0, figureWidth - displayWidth(of: figures[index])))
        + figures[index]
      return "\(padded(names[index], toWidth: nameWidth))  \(figure)  \(bar)"
    }
  }

  /// Something that is not nothing has at least one cell.
  static func length(of amount: Int64, _ most: Int64, width: Int) -> Int {
    guard amount > 0, most > 0 else { return 0 }
    return max(1, Int(Int128(amount) * Int128(width) / Int128(most)))
  }
}
