import EditorCLI
import Newsroom
import Prose
import Rulebook
import Terminal
import Workflow

/// Who wrote which paragraph of an item, to go to one of them. It answers the number of its paragraph.
struct OriginsDialog: Screen {
  private let origins: [ParagraphOrigin]
  var cursor = ListCursor()

  /// The paragraph that is being read is chosen first.
  init(of origins: [ParagraphOrigin], at paragraph: Int?) {
    self.origins = origins
    cursor.fit(count: origins.count)
    cursor.select(origins.lastIndex { $0.number <= paragraph ?? 0 } ?? 0)
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    switch command {
    case "confirm":
      guard origins.indices.contains(cursor.selected) else { return .close(.nothing) }
      return .close(.choice(origins[cursor.selected].number))
    case "go-back": return .close(.nothing)
    default: return .ignored
    }
  }

  // MARK: Picture

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [("confirm", session.admin(.goThere)), ("go-back", session.guide(.cancel))]
  }

  /// Where there is room, who and when stand beside the beginning of each paragraph.
  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let box = OverlayBox(
      title: session.title(of: "show-origins"), rows: max(1, origins.count), columns: 110)
    let inside = box.draw(
      on: &canvas, in: area, footer: footer(in: session), contexts: contexts, session: session)
    let who = origins.map { self.who($0, in: session) }
    let width = min(who.map { displayWidth(of: $0) }.max() ?? 0, inside.columns / 2)
    for (row, index) in cursor.visible.enumerated() {
      let line = inside.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected, as: .menu)
      canvas.write(who[index], row: 0, column: 2, width: width, in: line, as: role)
      canvas.write(
        origins[index].words, row: 0, column: width + 4,
        width: max(0, line.columns - width - 4), in: line, as: role)
    }
  }

  private func who(_ origin: ParagraphOrigin, in session: Session) -> String {
    [
      session.wording.shares(origin.shares, session.names()),
      session.phrase(Phrase.revisionNumber(origin.lastRevision)),
      session.moment(origin.lastAt),
    ].joined(separator: session.separator)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    Reading(
      session.title(of: "show-origins"),
      list: Listing(
        .entries,
        origins.map { origin in
          Listing.Entry("\(who(origin, in: session)): \(truncated(origin.words, toWidth: 60))")
        }, selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws {
    cursor.select(max(0, min(number - 1, origins.count - 1)))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    try select(number, in: session)
    return try perform("confirm", in: session)
  }
}
