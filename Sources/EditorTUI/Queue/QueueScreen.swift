import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The queue of the portal, first to go out first: when, what, who approved it, and what is held and why.
struct QueueScreen: Screen {
  private(set) var rows: [QueueRow] = []
  var cursor = ListCursor()
  var filter = FilterField()
  private(set) var all: [QueueRow] = []
  /// Names of those who approved, of the rows that were in sight so far.
  private(set) var approvers: [ID<Item>: Approver] = [:]
  private var portal = ""

  /// Whose approval an item has at a version of it.
  struct Approver: Hashable {
    let version: Int
    let name: String
  }

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "list.queue"] : ["list.queue"] }
  func trail(in session: Session) -> String { session.queueText(.queue) }

  var hints: [CommandName] {
    if filter.isOpen { return ["confirm", "go-back"] }
    return [
      "open-selected", "show-actions", "schedule-item", "publish-item", "hold-item",
      "move-item-up", "move-item-down", "show-calendar", "show-help",
    ]
  }

  func knows(_ command: CommandName) -> Bool {
    let unknown: Set<CommandName> = [
      "toggle-mark", "mark-all", "unmark-all", "toggle-preview", "sort-list", "export-table",
      "new-item", "edit-item", "submit-item", "approve-item", "return-item", "give-opinion",
      "ask-opinions",
      "undo", "redo",
    ]
    return !unknown.contains(command)
  }

  var current: QueueRow? { rows.indices.contains(cursor.selected) ? rows[cursor.selected] : nil }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "schedule-item", "publish-item", "hold-item", "open-selected", "show-details":
      return rows.isEmpty ? session.queueText(.emptyQueue) : nil
    case "move-item-up":
      return cursor.selected == 0 ? session.queueText(.alreadyFirst) : nil
    case "move-item-down":
      return cursor.selected >= rows.count - 1 ? session.queueText(.alreadyLast) : nil
    default: return nil
    }
  }

  // MARK: Reading

  mutating func refresh(in session: Session) throws {
    portal = session.portal.code
    all = try session.newsroom.queue(of: portal, by: session.acting)
    try narrow(in: session)
  }

  mutating func narrow(in session: Session) throws {
    let id = current?.row.id
    let words = WordFilter(filter.field.text)
    rows = all.filter { words.matches("\($0.row.title) \($0.row.number)") }
    cursor.fit(count: rows.count)
    if let place = rows.firstIndex(where: { $0.row.id == id }) { cursor.select(place) }
    try readApprovers(in: session)
  }

  /// Looks up who approved what is in sight; a queue of hundreds is not read whole for it.
  mutating func readApprovers(in session: Session) throws {
    for index in cursor.nearby {
      let row = rows[index].row
      guard approvers[row.id]?.version != row.version else { continue }
      let approval = try session.newsroom.view(row.id, by: session.acting).item.approval
      approvers[row.id] = Approver(
        version: row.version, name: approval.map { session.name($0.person) } ?? "")
    }
  }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) {
      try readApprovers(in: session)
      return .stay
    }
    if filter.isOpen { return try performInFilter(command, in: session) }
    switch command {
    case "filter-list": filter.open(with: filter.field.text)
    case "refresh-list": try refresh(in: session)
    case "go-back":
      if filter.field.isEmpty { return .close(.nothing) }
      filter = FilterField()
      try narrow(in: session)
    case "show-calendar": return .open(calendar(in: session))
    default: return try performOnEntry(command, in: session)
    }
    return .stay
  }

  private mutating func performOnEntry(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    guard let entry = current else { return .ignored }
    switch command {
    case "open-selected": return .open(try ItemScreen(entry.row.id, in: session))
    case "show-details":
      return .open(try ItemScreen(entry.row.id, tab: .metadata, in: session))
    case "show-actions": return .open(try ActionsDialog(on: [entry.row.id], in: session))
    case "schedule-item", "publish-item":
      return .open(try ActionsDialog.direct(command, on: [entry.row.id], in: session))
    case "hold-item": return .open(HoldDialog(entry, in: session))
    case "move-item-up": return try move(entry, to: cursor.selected - 1, in: session)
    case "move-item-down": return try move(entry, to: cursor.selected + 1, in: session)
    default: return .ignored
    }
  }

  /// To the place of the neighbour in sight: before it on the way up, behind it on the way down.
  private mutating func move(
    _ entry: QueueRow, to index: Int, in session: Session
  ) throws -> Navigation {
    guard rows.indices.contains(index) else { return .stay }
    let neighbour = rows[index].row.id
    let isUp = index < cursor.selected
    let place = all.firstIndex { $0.row.id == neighbour } ?? index
    let following = all.indices.contains(place + 1) ? all[place + 1].row.id : nil
    _ = try session.newsroom.move(
      entry.row.id, before: isUp ? neighbour : following, by: session.acting)
    try refresh(in: session)
    let now = all.firstIndex { $0.row.id == entry.row.id } ?? place
    return .say(Message(session.queueText(.moved(now + 1)), .success))
  }

  private mutating func performInFilter(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    switch command {
    case "confirm": filter.isOpen = false
    case "go-back": filter = FilterField()
    default: guard filter.field.perform(command) else { return .ignored }
    }
    try narrow(in: session)
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard filter.isOpen else { return .ignored }
    filter.field.type(character, with: &session.typist, at: session.now.milliseconds)
    try narrow(in: session)
    return .stay
  }

  private func calendar(in session: Session) -> CalendarDialog {
    let timed = all.compactMap { row in
      row.entry.notBefore.map { CalendarDialog.Entry(at: $0, title: row.row.title) }
    }
    let first = current?.entry.notBefore?.civilDate ?? session.now.civilDate
    return CalendarDialog(first, entries: timed, withoutTime: all.count - timed.count)
  }

  /// The calendar answers a day: the first entry of that day or after it is selected.
  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    guard case .date(let day) = result else { return .stay }
    let place = rows.firstIndex { row in
      row.entry.notBefore.map { day <= $0.civilDate } ?? false
    }
    if let place { cursor.select(place) }
    try readApprovers(in: session)
    return .stay
  }

  // MARK: Picture

  mutating func lay(out area: Rect) { cursor.fit(height: QueuePicture.listRows(in: area)) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    QueuePicture(queue: self, filter: filter, held: all.count { $0.entry.hold != nil })
      .draw(on: &canvas, in: area, session: session)
  }
}
