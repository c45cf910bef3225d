import EditorCLI
import Newsroom
import Prose
import Terminal
import Workflow

/// The list of actions (F2): everything that can be done with one item or several, what it needs, and, of what cannot be
/// done, every reason and who could do it. What belongs to another state is folded into one line until it is asked for.
struct ActionsDialog: Screen {
  private let items: [ID<Item>]
  private(set) var entries: [ActionEntry]
  /// The entry under the cursor; behind those that are shown it is the line of the folded ones.
  var selected = 0
  private var isUnfolded = false
  private(set) var title: String
  /// What was asked for by name and is not possible.
  var asked: ActionEntry.Act?
  private var lines: [ActionLine] = []
  private var top = 0
  private var height = 1
  private var width = 60

  init(on items: [ID<Item>], in session: Session) throws {
    self.items = items
    let finder = try ActionFinder(items, in: session)
    entries = finder.entries()
    title = finder.subject
  }

  /// The screen that goes straight to a decision. When it is not possible for one item, what stands against it is thrown
  /// as an `ActionRefusal`, which says it in the message row; of several items, and line by line, it is the list.
  static func direct(
    _ command: CommandName, on items: [ID<Item>], in session: Session
  ) throws -> any Screen {
    var dialog = try ActionsDialog(on: items, in: session)
    let act: ActionEntry.Act? =
      switch command {
      case "submit-item": .transition("submit")
      case "approve-item": .transition("approve")
      case "return-item": .transition("return")
      case "schedule-item": .transition("schedule")
      case "publish-item": .transition("publish")
      case "give-opinion": .opinion
      case "ask-opinions": .asking
      default: nil
      }
    guard let index = dialog.entries.firstIndex(where: { $0.act == act }) else { return dialog }
    let entry = dialog.entries[index]
    if let screen = try dialog.screen(for: entry, in: session) { return screen }
    guard session.isLinear || items.count > 1 else {
      throw ActionRefusal(of: entry, in: session)
    }
    dialog.selected = index
    dialog.isUnfolded = entry.isOutOfTurn
    dialog.asked = act
    return dialog
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["confirm", "go-back", "show-help"] }

  func knows(_ command: CommandName) -> Bool {
    Self.moves.contains(command) || command == "confirm" || Self.digit(command) != nil
  }

  private static let moves: Set<CommandName> = [
    "next-row", "previous-row", "first-row", "last-row", "next-page", "previous-page",
  ]

  private static func digit(_ command: CommandName) -> Int? {
    (1...9).first { command == CommandName("choose-entry-\($0)") }
  }

  mutating func refresh(in session: Session) throws {
    let finder = try ActionFinder(items, in: session)
    let act = entries.indices.contains(selected) ? entries[selected].act : nil
    entries = finder.entries()
    title = finder.subject
    selected = min(entries.firstIndex { $0.act == act } ?? 0, lastRow)
    arrange(in: session)
  }

  /// The entries that are shown: all of them where none has its turn.
  private var shown: ArraySlice<ActionEntry> {
    let meant = entries.count { !$0.isOutOfTurn }
    return isUnfolded || meant == 0 ? entries[...] : entries.prefix(meant)
  }

  private var folded: Int { entries.count - shown.count }
  private var lastRow: Int { max(0, shown.count - (folded > 0 ? 0 : 1)) }

  /// Shows what was folded.
  mutating func unfold() { isUnfolded = true }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "next-row": selected = min(selected + 1, lastRow)
    case "previous-row": selected = max(0, selected - 1)
    case "first-row", "previous-page": selected = 0
    case "last-row": selected = lastRow
    case "next-page": selected = min(selected + max(1, height / 2), lastRow)
    case "confirm" where selected == shown.count:
      unfold()
      arrange(in: session)
    case "confirm": return try open(selected, in: session)
    default:
      guard let digit = Self.digit(command) else { return .ignored }
      guard let index = entries.firstIndex(where: { $0.number == digit }) else { return .stay }
      if entries[index].isPossible { selected = index }
      return try open(index, in: session)
    }
    scroll()
    return .stay
  }

  private func open(_ index: Int, in session: Session) throws -> Navigation {
    guard entries.indices.contains(index) else { return .stay }
    let entry = entries[index]
    if let screen = try screen(for: entry, in: session) { return .replace(screen) }
    return .say(Message(ActionRefusal(of: entry, in: session).words, .warning))
  }

  private func screen(for entry: ActionEntry, in session: Session) throws -> (any Screen)? {
    guard entry.isPossible else { return nil }
    switch entry.act {
    case .transition(let name):
      return try DecisionDialog(
        name, on: entry.possible, leaving: entry.leftOut, in: session)
    case .opinion: return try OpinionDialog(on: entry.possible, in: session)
    case .asking: return try AskingDialog(on: entry.possible, in: session)
    }
  }

  // MARK: Picture

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    width = min(92, room.columns)
    height = room.rows
  }

  private mutating func arrange(in session: Session) {
    lines = makeLines(in: session)
    scroll()
  }

  private func makeLines(in session: Session) -> [ActionLine] {
    let lines = ActionLines(session: session, width: width).lines(of: Array(shown))
    guard folded > 0 else { return lines }
    let words = "  +  \(session.text(.folded(folded)))"
    return lines + [ActionLine(entry: shown.count, isFirst: true, text: words, role: .disabled)]
  }

  private mutating func scroll() {
    let own = lines.indices.filter { lines[$0].entry == selected }
    guard let first = own.first, let last = own.last else { return }
    top = max(0, min(top, lines.count - height))
    if last >= top + height { top = last - height + 1 }
    if first < top { top = first }
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    [("confirm", session.text(.doIt)), ("go-back", session.text(.cancel))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let lines = makeLines(in: session)
    let box = OverlayBox(
      title: truncated("\(session.title(of: "show-actions")) · \(title)", toWidth: width - 2),
      rows: lines.count, columns: width)
    let room = box.draw(
      on: &canvas, in: area,
      footer: footer(in: session),
      contexts: contexts, session: session)
    let start = shownTop(lines, height: room.rows)
    for (row, line) in lines.dropFirst(start).prefix(room.rows).enumerated() {
      let isSelected = line.entry == selected && line.isFirst
      let role: CellRole = isSelected ? .selected : line.role
      canvas.write(line.text, row: row, width: room.columns, in: room, as: role)
      guard isSelected else { continue }
      canvas.write(">", row: row, in: room, as: role)
      canvas.cursor = Position(row: room.row + row, column: room.column)
    }
    if start + room.rows < lines.count {
      canvas.write("↓", row: room.rows - 1, column: room.columns - 1, in: room, as: .hint)
    }
  }

  /// The first line in sight, so that the selected entry stands whole in the room where that is possible.
  private func shownTop(_ lines: [ActionLine], height: Int) -> Int {
    let own = lines.indices.filter { lines[$0].entry == selected }
    guard let first = own.first, let last = own.last else { return 0 }
    return max(0, min(first, max(last - height + 1, min(top, lines.count - height))))
  }
}

/// One line of the list of actions.
struct ActionLine: Hashable {
  let entry: Int
  let isFirst: Bool
  let text: String
  let role: CellRole
}

/// Writes the entries as lines of a width.
struct ActionLines {
  let session: Session
  let width: Int

  func lines(of entries: [ActionEntry]) -> [ActionLine] {
    let widest = entries.map { displayWidth(of: $0.title) }.max() ?? 0
    let titleWidth = min(widest + 2, max(12, width / 3))
    return entries.enumerated().flatMap { index, entry in
      let sign = entry.isPossible ? (entry.number <= 9 ? "\(entry.number)" : " ") : "─"
      let head = "  \(sign)  " + padded(entry.title, toWidth: titleWidth)
      return lines(of: entry, at: index, head: head)
    }
  }

  private func lines(of entry: ActionEntry, at index: Int, head: String) -> [ActionLine] {
    let indent = displayWidth(of: head)
    let room = max(16, width - indent)
    let text = words(of: entry)
    let role: CellRole = entry.isOutOfTurn ? .disabled : .plain
    return wrappedRows(of: text, width: room).enumerated().map { number, row in
      let before = number == 0 ? head : String(repeating: " ", count: indent)
      return ActionLine(
        entry: index, isFirst: number == 0, text: before + row, role: role)
    }
  }

  func words(of entry: ActionEntry) -> String {
    if entry.isPossible {
      guard entry.total > 1 else { return entry.words }
      let count = session.text(.possibleFor(entry.possible.count, of: entry.total))
      return "\(count)\(session.separator)\(entry.words)"
    }
    let reasons = session.text(.notYet(entry.reasons.joined(separator: " ")))
    guard !entry.whoCould.isEmpty else { return reasons }
    return "\(reasons) \(session.text(.whoCould(entry.whoCould)))"
  }
}
