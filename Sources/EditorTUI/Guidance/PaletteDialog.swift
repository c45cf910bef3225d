import EditorCLI
import Prose
import Terminal

/// The palette: part of a command's name, with or without marks, finds it; Enter runs it. Once something is typed, the
/// commands of other places are found too, and say where they work.
struct PaletteDialog: Screen {
  private let all: [CommandChoice]
  private let elsewhere: [CommandChoice]
  private(set) var shown: [CommandChoice]
  var cursor = ListCursor()
  var field = LineField()

  init(for screen: any Screen, in session: Session) {
    all = CommandChoice.all(for: screen, in: session)
    elsewhere = CommandChoice.elsewhere(than: all, in: session)
    shown = all
    cursor.fit(count: all.count)
  }

  var contexts: [ContextName] { ["prompt"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }
  func knows(_ command: CommandName) -> Bool { false }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back", "open-palette", "open-menu": return .close(.nothing)
    case "confirm": return run(in: session)
    case "complete-input":
      guard let choice = chosen else { return .stay }
      field = LineField(choice.title)
    default:
      if cursor.perform(command) { return .stay }
      guard field.perform(command) else { return .ignored }
    }
    narrow()
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    field.insert(String(character))
    narrow()
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    field.insert(text)
    narrow()
    return .stay
  }

  private var chosen: CommandChoice? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  private func run(in session: Session) -> Navigation {
    guard let choice = chosen else {
      return .say(Message(session.guide(.noCommandFits), .warning))
    }
    if let reason = choice.refusal { return .say(Message(reason, .warning)) }
    return .close(.command(choice.command))
  }

  /// Names that begin with what was typed come first; what is found by a name that is not shown comes after what is
  /// found by the one that is.
  mutating func narrow() {
    let filter = WordFilter(field.text)
    let start = folded(field.text)
    func found(in choices: [CommandChoice], byTitle: Bool) -> [CommandChoice] {
      let found = choices.filter {
        filter.matches($0.searched) && filter.matches($0.title) == byTitle
      }
      return found.filter { folded($0.title).hasPrefix(start) }
        + found.filter { !folded($0.title).hasPrefix(start) }
    }
    let (refused, possible) = (
      elsewhere.filter { $0.refusal != nil }, elsewhere.filter { $0.refusal == nil }
    )
    let named = [true, false].flatMap { byTitle in
      found(in: all, byTitle: byTitle) + found(in: possible, byTitle: byTitle)
    }
    let greyed = [true, false].flatMap { found(in: refused, byTitle: $0) }
    shown = start.isEmpty ? all : named + greyed
    cursor.fit(count: shown.count)
    cursor.select(0)
  }

  mutating func lay(out area: Rect) {
    cursor.fit(height: OverlayBox.room(in: area).rows - 1)
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let box = OverlayBox(title: session.guide(.palette), rows: all.count + 1, columns: 72)
    let footer: [(CommandName, String)] = [
      ("confirm", session.guide(.run)), ("go-back", session.guide(.cancel)),
    ]
    let inside = box.draw(
      on: &canvas, in: area, footer: footer, contexts: contexts, session: session)
    let list = inside.splitRows(at: 1).bottom
    if shown.isEmpty { canvas.write(session.guide(.noCommandFits), row: 0, in: list, as: .dim) }
    for (row, index) in cursor.visible.enumerated() {
      draw(shown[index], isSelected: index == cursor.selected, on: &canvas, in: list.line(row))
    }
    canvas.write(": ", row: 0, in: inside, as: .hintKey)
    field.draw(on: &canvas, row: 0, column: 2, in: inside)
  }

  private func draw(
    _ choice: CommandChoice, isSelected: Bool, on canvas: inout Canvas, in line: Rect
  ) {
    let role = canvas.listRow(
      line, isSelected: isSelected, as: choice.refusal == nil ? .menu : .disabled)
    let keyWidth = displayWidth(of: choice.key)
    let room = line.columns - keyWidth - 4
    let end = min(canvas.write(choice.title, row: 0, column: 2, in: line, as: role), room + 2)
    if let refusal = choice.refusal {
      canvas.write(
        refusal, row: 0, column: end + 2, width: max(0, room - end), in: line,
        as: isSelected ? role : .disabled)
    }
    canvas.write(
      choice.key, row: 0, column: line.columns - keyWidth - 1, in: line,
      as: isSelected ? role : .hintKey)
  }
}
