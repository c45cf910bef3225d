import EditorCLI
import Prose
import Terminal

/// What the screen below is for, and every key that works there; Enter does what a line says.
struct HelpScreen: Screen {
  private let asked: [ContextName]
  private var all: [KeyEntry] = []
  private(set) var shown: [KeyEntry] = []
  var cursor = ListCursor()
  var filter = FilterField()
  private(set) var words: String

  init(for contexts: [ContextName], in session: Session) {
    asked = contexts
    words = HelpWords(contexts).text(in: session.language)
    all = KeyEntry.all(for: contexts, in: session)
    shown = all
    cursor.fit(count: shown.count)
    cursor.select(1)
  }

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "help"] : ["help"] }
  func trail(in session: Session) -> String { session.guide(.help) }

  var hints: [CommandName] {
    filter.isOpen
      ? ["confirm", "go-back"]
      : [
        "open-selected", "find-text", "show-key-faults", "test-keys", "reload-keymap", "go-back",
      ]
  }

  func knows(_ command: CommandName) -> Bool {
    !["find-next", "find-previous", "show-actions", "switch-portal"].contains(command)
  }

  mutating func refresh(in session: Session) throws {
    words = HelpWords(asked).text(in: session.language)
    all = KeyEntry.all(for: asked, in: session)
    narrow()
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if move(command) { return .stay }
    if filter.isOpen { return performInFilter(command) }
    switch command {
    case "open-selected": return run()
    case "find-text", "filter-list": filter.open(with: filter.field.text)
    case "show-key-faults": return .open(KeyFaultsScreen(in: session))
    case "test-keys": return .open(KeyTesterScreen(for: asked))
    case "show-help": return .close(.nothing)
    case "go-back":
      if filter.field.isEmpty { return .close(.nothing) }
      filter = FilterField()
      narrow()
    default: return .ignored
    }
    return .stay
  }

  private mutating func performInFilter(_ command: CommandName) -> Navigation {
    switch command {
    case "confirm": filter.isOpen = false
    case "go-back": filter = FilterField()
    default: guard filter.field.perform(command) else { return .ignored }
    }
    narrow()
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard filter.isOpen else { return .ignored }
    filter.field.insert(String(character))
    narrow()
    return .stay
  }

  private func run() -> Navigation {
    guard shown.indices.contains(cursor.selected), let command = shown[cursor.selected].command
    else { return .stay }
    return command == "show-help" ? .close(.nothing) : .close(.command(command))
  }

  /// Moves over the headings, which are no lines to stop at.
  private mutating func move(_ command: CommandName) -> Bool {
    let before = cursor.selected
    guard cursor.perform(command) else { return false }
    guard shown.indices.contains(cursor.selected), shown[cursor.selected].isHeading else {
      return true
    }
    let isUp = cursor.selected < before
    let beyond = cursor.selected + (isUp ? -1 : 1)
    cursor.select(shown.indices.contains(beyond) ? beyond : cursor.selected + 1)
    return true
  }

  mutating func narrow() {
    let command = shown.indices.contains(cursor.selected) ? shown[cursor.selected].command : nil
    shown = KeyEntry.narrowed(all, to: WordFilter(filter.field.text))
    cursor.fit(count: shown.count)
    cursor.select(
      shown.firstIndex { $0.command == command && !$0.isHeading }
        ?? shown.firstIndex { !$0.isHeading } ?? 0)
  }

  // MARK: Picture

  /// The rows of the paragraph that a screen of some height can spare.
  private func wordRows(in area: Rect) -> [String] {
    let letters = Array(words)
    let rows = wrap(words, width: max(1, min(76, area.columns - 2))).map { String(letters[$0]) }
    return Array(rows.prefix(max(0, area.rows / 3)))
  }

  mutating func lay(out area: Rect) {
    cursor.fit(height: area.rows - wordRows(in: area).count - 2)
    let above = cursor.selected - 1
    if shown.indices.contains(above), shown[above].isHeading { cursor.reveal(above) }
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let paragraph = wordRows(in: area)
    let inside = area.inset(rows: 0, columns: 1)
    for (row, line) in paragraph.enumerated() { canvas.write(line, row: row, in: inside) }
    let (head, list) = inside.splitRows(at: paragraph.count + 1).bottom.splitRows(at: 1)
    for (row, index) in cursor.visible.enumerated() {
      draw(shown[index], isSelected: index == cursor.selected, on: &canvas, in: list.line(row))
    }
    if shown.isEmpty { canvas.write(session.guide(.noCommandFits), row: 0, in: list, as: .dim) }
    if filter.isOpen {
      canvas.write("/ ", row: 0, in: head, as: .hintKey)
      filter.field.draw(on: &canvas, row: 0, column: 2, in: head)
    } else {
      let title = session.guide(.keysHere(session.keymapFaults.count))
      canvas.write(title, row: 0, width: head.columns, in: head, as: .heading)
    }
  }

  private func draw(
    _ entry: KeyEntry, isSelected: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    guard !entry.isHeading else {
      canvas.write(entry.title, row: 0, in: line, as: .heading)
      return
    }
    let role = canvas.listRow(line, isSelected: isSelected)
    let keyWidth = min(22, max(8, line.columns / 3))
    canvas.write(
      entry.keys, row: 0, column: 2, width: keyWidth, in: line,
      as: isSelected ? role : .hintKey)
    canvas.write(
      entry.title, row: 0, column: keyWidth + 3, width: max(0, line.columns - keyWidth - 3),
      in: line, as: role)
  }
}
