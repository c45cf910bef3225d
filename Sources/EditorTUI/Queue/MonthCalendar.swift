import Rulebook
import Terminal

/// A chosen day, and the month around it in weeks from Monday to Sunday.
struct MonthCalendar: Hashable {
  private(set) var day: CivilDate

  init(_ day: CivilDate) { self.day = day }

  /// Does one of the commands of moving in a calendar; false when it is none.
  mutating func perform(_ command: CommandName, today: CivilDate) -> Bool {
    switch command {
    case "previous-day": day = day.adding(days: -1)
    case "next-day": day = day.adding(days: 1)
    case "previous-week": day = day.adding(days: -7)
    case "next-week": day = day.adding(days: 7)
    case "previous-month": move(months: -1)
    case "next-month": move(months: 1)
    case "first-day": day = day.adding(days: 1 - day.day)
    case "last-day": day = day.adding(days: day.daysInMonth - day.day)
    case "go-to-today": day = today
    default: return false
    }
    return true
  }

  /// To the same day of another month, or its last day when it is shorter.
  private mutating func move(months: Int) {
    let first = day.adding(days: 1 - day.day)
    let other =
      months < 0 ? first.adding(days: -1) : first.adding(days: first.daysInMonth)
    let start = other.adding(days: 1 - other.day)
    day = start.adding(days: min(day.day, start.daysInMonth) - 1)
  }

  /// Every week that has a day of the month, each from Monday to Sunday.
  var weeks: [[CivilDate]] {
    let first = day.adding(days: 1 - day.day)
    let start = first.adding(days: 1 - first.weekday.rawValue)
    let last = first.adding(days: first.daysInMonth - 1)
    let count = (start.days(to: last)) / 7 + 1
    return (0..<count).map { week in (0..<7).map { start.adding(days: week * 7 + $0) } }
  }
}
