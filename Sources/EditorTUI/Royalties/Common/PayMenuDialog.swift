import EditorCLI
import Terminal

/// Things to do, each with its digit and, where it is not possible, the reason.
struct PayMenuDialog: Screen {
  struct Entry {
    let title: String
    /// Nil when it is possible.
    let refusal: String?
    let run: (Session) throws -> Navigation

    init(
      _ title: String, refusal: String? = nil, run: @escaping (Session) throws -> Navigation
    ) {
      self.title = title
      self.refusal = refusal
      self.run = run
    }
  }

  let title: String
  let facts: [String]
  let entries: [Entry]
  private(set) var cursor = ListCursor()

  init(_ title: String, facts: [String] = [], _ entries: [Entry]) {
    self.title = title
    self.facts = facts
    self.entries = entries
    cursor.fit(count: entries.count)
  }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if command.rawValue.hasPrefix("choose-entry-"),
      let number = command.rawValue.last?.wholeNumberValue, entries.indices.contains(number - 1)
    {
      cursor.select(number - 1)
      return try run(in: session)
    }
    switch command {
    case "confirm": return try run(in: session)
    case "go-back": return .close(.nothing)
    default: return .ignored
    }
  }

  private func run(in session: Session) throws -> Navigation {
    guard entries.indices.contains(cursor.selected) else { return .stay }
    let entry = entries[cursor.selected]
    if let refusal = entry.refusal { return .say(Message(refusal, .warning)) }
    return try entry.run(session)
  }

  mutating func lay(out area: Rect) { cursor.fit(height: OverlayBox.room(in: area).rows) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let inside = OverlayBox(title: title, rows: entries.count, columns: 76).draw(
      on: &canvas, in: area,
      footer: [("confirm", session.guide(.run)), ("go-back", session.guide(.cancel))],
      contexts: contexts, session: session)
    for (row, index) in cursor.visible.enumerated() {
      let entry = entries[index]
      let line = inside.line(row)
      let role = canvas.listRow(
        line, isSelected: index == cursor.selected, as: entry.refusal == nil ? .menu : .disabled)
      let sign = entry.refusal == nil && index < 9 ? "\(index + 1)" : "-"
      canvas.write(sign, row: 0, column: 2, in: line, as: role)
      let end = canvas.write(entry.title, row: 0, column: 5, in: line, as: role)
      guard let refusal = entry.refusal else { continue }
      let column = max(31, end + 2)
      canvas.write(
        refusal, row: 0, column: column, width: max(0, line.columns - column), in: line, as: role)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let list = entries.map { entry in
      Listing.Entry(
        entry.refusal.map { "\(entry.title): \(session.linear(.notNow($0)))" } ?? entry.title,
        named: entry.title, isNumbered: entry.refusal == nil)
    }
    return Reading(
      title, facts: facts, list: Listing(.entries, list, selected: cursor.selected + 1))
  }

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return try perform("confirm", in: session)
  }
}
