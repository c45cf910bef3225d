import EditorCLI
import Prose
import Terminal

/// The headings of what is being written, to go to one of them. It answers the number of its paragraph.
struct OutlineDialog: Screen {
  private let entries: [OutlineEntry]
  var cursor = ListCursor()

  /// The heading that the paragraph stands under is chosen first.
  init(of entries: [OutlineEntry], at paragraph: Int) {
    self.entries = entries
    cursor.fit(count: entries.count)
    cursor.select(entries.lastIndex { $0.paragraph <= paragraph } ?? 0)
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "confirm": return .close(.choice(entries[cursor.selected].paragraph))
    case "go-back": return .close(.nothing)
    default: return .ignored
    }
  }

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [("confirm", session.admin(.goThere)), ("go-back", session.guide(.cancel))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let box = OverlayBox(
      title: session.title(of: "show-outline"), rows: entries.count, columns: 76)
    let inside = box.draw(
      on: &canvas, in: area, footer: footer(in: session), contexts: contexts, session: session)
    let least = entries.map(\.level).min() ?? 1
    for (row, index) in cursor.visible.enumerated() {
      let line = inside.line(row)
      let entry = entries[index]
      let role = canvas.listRow(line, isSelected: index == cursor.selected, as: .menu)
      let indent = 2 + min(8, (entry.level - least) * 2)
      canvas.write(
        entry.title, row: 0, column: indent, width: max(0, line.columns - indent), in: line,
        as: role)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    Reading(
      session.title(of: "show-outline"),
      list: Listing(
        .entries, entries.map { Listing.Entry($0.title) }, selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    cursor.select(max(0, min(number - 1, entries.count - 1)))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return try perform("confirm", in: session)
  }
}
