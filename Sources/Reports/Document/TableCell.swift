import Royalties
import Rulebook

/// What a cell of a table holds, with its type, so that every writer can write it as what it is.
public enum TableCell: Hashable, Sendable {
  case text(String)
  case wholeNumber(Int)
  case coefficient(Coefficient)
  case percent(Percent)
  case money(Dong)
  case date(CivilDate)
  /// Nothing is known, or nothing belongs here.
  case empty

  /// The kind of column that it may stand in; nil where any will do.
  public var kind: TableColumn.Kind? {
    switch self {
    case .text: .text
    case .wholeNumber: .wholeNumber
    case .coefficient: .coefficient
    case .percent: .percent
    case .money: .money
    case .date: .date
    case .empty: nil
    }
  }

  /// The number behind a cell that can be summed, in its smallest unit.
  var count: Int64? {
    switch self {
    case .wholeNumber(let number): Int64(number)
    case .coefficient(let hundredths), .percent(let hundredths): Int64(hundredths.count)
    case .money(let money): money.amount
    case .text, .date, .empty: nil
    }
  }

  init(_ count: Int64, as kind: TableColumn.Kind) {
    switch kind {
    case .wholeNumber: self = .wholeNumber(Int(count))
    case .coefficient: self = .coefficient(Coefficient(count: Int(count)))
    case .percent: self = .percent(Percent(count: Int(count)))
    case .money: self = .money(Dong(count))
    case .text, .date: self = .empty
    }
  }
}
