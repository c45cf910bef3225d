import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal

/// Switches the portal whose lists are shown, among those whose texts the person may read.
struct PortalDialog: Screen {
  private let all: [PortalRecord]
  private(set) var shown: [PortalRecord]
  var cursor = ListCursor()
  var field = LineField()

  init(in session: Session) throws {
    all = try session.newsroom.portals(for: session.acting)
    shown = all
    cursor.fit(count: all.count)
    cursor.select(all.firstIndex { $0.id == session.portal.id } ?? 0)
  }

  var contexts: [ContextName] { ["prompt"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return choose(in: session)
    default:
      if cursor.perform(command) { return .stay }
      guard field.perform(command) else { return .ignored }
      narrow()
    }
    return .stay
  }

  private func choose(in session: Session) -> Navigation {
    guard shown.indices.contains(cursor.selected) else {
      return .say(Message(session.admin(.noPortalFits), .warning))
    }
    let portal = shown[cursor.selected]
    session.portal = PortalView(id: portal.id, code: portal.code, name: portal.name)
    return .close(.done(Message(session.admin(.nowOn(portal.name)), .success)))
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

  mutating func narrow() {
    let words = WordFilter(field.text)
    shown = all.filter { words.matches("\($0.name) \($0.code) \($0.domain)") }
    cursor.fit(count: shown.count)
    cursor.select(0)
  }

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows - 1) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let box = OverlayBox(
      title: session.title(of: "switch-portal"), rows: all.count + 1, columns: 70)
    let inside = box.draw(
      on: &canvas, in: area,
      footer: [("confirm", session.admin(.goThere)), ("go-back", session.guide(.cancel))],
      contexts: contexts, session: session)
    let list = inside.splitRows(at: 1).bottom
    for (row, index) in cursor.visible.enumerated() {
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected, as: .menu)
      let record = shown[index]
      let width = displayWidth(of: record.domain)
      canvas.write(
        record.name, row: 0, column: 2, width: max(0, line.columns - width - 4), in: line, as: role)
      canvas.write(
        record.domain, row: 0, column: line.columns - width - 1, in: line, as: role)
    }
    if shown.isEmpty { canvas.write(session.admin(.noPortalFits), row: 0, in: list, as: .dim) }
    canvas.write("/ ", row: 0, in: inside, as: .hintKey)
    field.draw(on: &canvas, row: 0, column: 2, in: inside)
  }
}
