import EditorCLI
import Prose
import Rulebook
import Storage
import Terminal

/// A month with what goes out on each day; Enter answers the chosen day.
struct CalendarDialog: Screen {
  /// One thing that goes out at a time.
  struct Entry: Hashable {
    let at: Timestamp
    let title: String
  }

  var month: MonthCalendar
  let entries: [CivilDate: [Entry]]
  let withoutTime: Int

  /// A calendar that begins with `day`. `withoutTime` counts what goes out without a time of its own.
  init(_ day: CivilDate, entries: [Entry] = [], withoutTime: Int = 0) {
    month = MonthCalendar(day)
    self.entries = Dictionary(grouping: entries.sorted { $0.at < $1.at }, by: \.at.civilDate)
    self.withoutTime = withoutTime
  }

  var contexts: [ContextName] { ["calendar"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] {
    ["previous-day", "next-week", "next-month", "go-to-today", "confirm", "go-back"]
  }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "confirm": return .close(.date(month.day))
    case "go-back": return .close(.nothing)
    default: return month.perform(command, today: session.now.civilDate) ? .stay : .ignored
    }
  }

  private static let cell = 6
  private static let width = 44

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let weeks = month.weeks
    let shown = entries[month.day] ?? []
    let room = OverlayBox.room(in: area)
    let listRows = max(1, min(6, room.rows - weeks.count - 3))
    let title = session.queueText(.month(month.day.month, year: month.day.year))
    let box = OverlayBox(title: title, rows: weeks.count + 2 + listRows, columns: Self.width)
    let footer: [(CommandName, String)] = [
      ("confirm", session.queueText(.chooseDay)), ("go-back", session.guide(.cancel)),
    ]
    let inside = box.draw(
      on: &canvas, in: area, footer: footer, contexts: contexts, session: session)
    for (index, name) in session.queueText(.weekdays).split(separator: " ").enumerated() {
      canvas.write(String(name), row: 0, column: index * Self.cell + 1, in: inside, as: .dim)
    }
    // Entries of the day give way to the weeks where there is little room.
    for (row, week) in weeks.enumerated() {
      draw(week, today: session.now.civilDate, on: &canvas, in: inside.line(row + 1))
    }
    let list = inside.splitRows(at: weeks.count + 1).bottom
    drawDay(shown, on: &canvas, in: list, session)
  }

  private func draw(
    _ week: [CivilDate], today: CivilDate, on canvas: inout Canvas, in line: Rect
  ) {
    for (column, day) in week.enumerated() {
      let isChosen = day == month.day
      let count = entries[day]?.count ?? 0
      let number = day.day < 10 ? " \(day.day)" : "\(day.day)"
      let sign = count == 0 ? " " : count > 9 ? "+" : "\(count)"
      let role: CellRole =
        isChosen
        ? .selected : day == today ? .heading : day.month != month.day.month ? .disabled : .plain
      let left = isChosen ? ">" : day == today ? "[" : " "
      let right = day == today && !isChosen ? "]" : " "
      let start = column * Self.cell
      canvas.write("\(left)\(number)\(right)", row: 0, column: start, in: line, as: role)
      canvas.write(sign, row: 0, column: start + 4, in: line, as: isChosen ? role : .number)
      if isChosen { canvas.cursor = Position(row: line.row, column: line.column + start) }
    }
  }

  private func drawDay(
    _ shown: [Entry], on canvas: inout Canvas, in area: Rect, _ session: Session
  ) {
    let head =
      shown.isEmpty
      ? session.queueText(.nothingThatDay)
      : session.queueText(.dayEntries(month.day, shown.count))
    canvas.write(head, row: 0, width: area.columns, in: area, as: .heading)
    for (row, entry) in shown.prefix(max(0, area.rows - 1)).enumerated() {
      let time = DueText.moment(entry.at, at: entry.at)
      canvas.write("\(time)  \(entry.title)", row: row + 1, width: area.columns, in: area)
    }
    if shown.isEmpty, withoutTime > 0 {
      canvas.write(
        session.queueText(.withoutTime(withoutTime)), row: 1, width: area.columns, in: area,
        as: .dim)
    }
  }
}
