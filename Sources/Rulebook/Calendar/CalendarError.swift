/// Why a calendar cannot answer, or cannot be made.
public enum CalendarError: Error, Equatable, Sendable {
  /// No table of holidays covers `year`, so nobody can say which of its days are worked.
  case unknownYear(Int)
  /// Clocks run from 0 to 100000 units.
  case amountOutOfRange(Int)
  case unreadableHours(text: String)
  /// Office hours need a weekday and a span.
  case noHours
  /// Spans are in order of the day, longer than nothing and apart from each other.
  case spansOutOfOrder
  case twoTables(year: Int)
  case twoRows(CivilDate)
  case rowOutsideTable(CivilDate, year: Int)
}

extension CalendarError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownYear(let year): "No holidays are known for \(year)."
    case .amountOutOfRange(let amount): "\(amount) is not between 0 and 100000."
    case .unreadableHours(let text): "Cannot read '\(text)' as office hours."
    case .noHours: "Office hours need a weekday and a span."
    case .spansOutOfOrder: "Spans of office hours overlap, are empty or out of order."
    case .twoTables(let year): "Two tables of holidays for \(year)."
    case .twoRows(let date): "Two rows for \(date.isoText)."
    case .rowOutsideTable(let date, let year): "\(date.isoText) in the table of \(year)."
    }
  }
}
