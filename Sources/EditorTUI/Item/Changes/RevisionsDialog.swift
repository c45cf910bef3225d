import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Which revisions to compare: first the older one, then the newer one, of which the newest stands ready.
struct RevisionsDialog: Screen {
  private let facts: ItemFacts
  private let mark: ReadMark?
  /// The older revision, once it was chosen.
  private var old: RevisionHead?
  private var cursor = ListCursor()
  private var heads: [RevisionHead] = []

  init(_ facts: ItemFacts, mark: ReadMark?, current: ComparedRevisions) {
    self.facts = facts
    self.mark = mark
    heads = Array(facts.view.revisions.reversed())
    cursor.fit(count: heads.count)
    cursor.select(heads.firstIndex { $0.id == current.old.id } ?? 0)
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "next-row", "go-back"] }
  func trail(in session: Session) -> String { "" }

  private func title(in session: Session) -> String {
    old.map { session.changesText(.chooseNew($0.number)) } ?? session.changesText(.chooseOld)
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if let number = (1...9).first(where: { command == CommandName("choose-entry-\($0)") }) {
      guard number <= heads.count else { return .stay }
      cursor.select(number - 1)
      return confirm()
    }
    switch command {
    case "confirm": return confirm()
    case "go-back":
      guard old != nil else { return .close(.nothing) }
      chooseOld()
      return .stay
    default: return cursor.perform(command) ? .stay : .ignored
    }
  }

  private mutating func confirm() -> Navigation {
    guard heads.indices.contains(cursor.selected) else { return .close(.nothing) }
    let chosen = heads[cursor.selected]
    if let old { return .close(.revisions(from: old.number, to: chosen.number)) }
    old = chosen
    heads = facts.view.revisions.reversed().filter { $0.id != chosen.id }
    // With one revision there is nothing to compare it with.
    guard !heads.isEmpty else { return .close(.nothing) }
    cursor = ListCursor()
    cursor.fit(count: heads.count)
    return .stay
  }

  private mutating func chooseOld() {
    let former = old
    old = nil
    heads = Array(facts.view.revisions.reversed())
    cursor.fit(count: heads.count)
    cursor.select(heads.firstIndex { $0.id == former?.id } ?? 0)
  }

  // MARK: Words and picture

  private func words(of head: RevisionHead, in session: Session) -> String {
    var parts = [
      session.phrase(.revisionNumber(head.number)), head.at.vietnameseText,
      session.name(head.person), head.hash.grouped,
    ]
    if head.id == facts.view.item.live?.revision { parts.append(session.phrase(.isLive)) }
    if head.hash == facts.view.item.approval?.hash {
      parts.append(session.changesText(.isApproved))
    }
    if head.id == mark?.revision { parts.append(session.changesText(.isRead)) }
    return parts.joined(separator: session.separator)
  }

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [("confirm", session.changesText(.choose)), ("go-back", session.guide(.cancel))]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let inside = OverlayBox(title: title(in: session), rows: heads.count, columns: 72).draw(
      on: &canvas, in: area, footer: footer(in: session), contexts: contexts, session: session)
    for (line, index) in cursor.visible.prefix(inside.rows).enumerated() {
      let row = inside.line(line)
      let role = canvas.listRow(row, isSelected: index == cursor.selected)
      canvas.write(
        words(of: heads[index], in: session), row: 0, column: 2, width: row.columns - 2, in: row,
        as: role)
    }
  }

  func reading(in session: Session) -> Reading {
    Reading(
      title(in: session),
      list: Listing(
        .entries, heads.map { Listing.Entry(words(of: $0, in: session)) },
        selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return confirm()
  }
}
