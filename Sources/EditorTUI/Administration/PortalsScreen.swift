import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The portals as a tree: name, rank, unit and address.
struct PortalsScreen: Screen {
  private(set) var tree = PortalTree()
  var cursor = ListCursor()
  var filter = FilterField()

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "list.portals"] : ["list.portals"] }
  func trail(in session: Session) -> String { session.phrase(.portals) }

  var hints: [CommandName] {
    filter.isOpen
      ? ["confirm", "go-back"]
      : [
        "edit-portal", "new-portal", "collapse-branch", "expand-branch", "filter-list", "go-back",
        "show-help",
      ]
  }

  func knows(_ command: CommandName) -> Bool { AdministrationCommands.knows(command) }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "new-portal", "edit-portal": AdministrationCommands.refusal(in: session)
    default: nil
    }
  }

  var current: PortalTree.Line? {
    tree.lines.indices.contains(cursor.selected) ? tree.lines[cursor.selected] : nil
  }

  mutating func refresh(in session: Session) throws {
    let portal = current?.record.id ?? session.portal.id
    let words = WordFilter(filter.field.text)
    let records = try session.newsroom.board().portals.values.filter {
      words.matches("\($0.name) \($0.unitName) \($0.code) \($0.domain)")
    }
    tree.show(records)
    settle(on: portal)
  }

  private mutating func settle(on portal: ID<Portal>?) {
    cursor.fit(count: tree.lines.count)
    if let place = tree.lines.firstIndex(where: { $0.record.id == portal }) { cursor.select(place) }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if filter.isOpen { return try performInFilter(command, in: session) }
    switch command {
    case "filter-list": filter.open(with: filter.field.text)
    case "refresh-list": try refresh(in: session)
    case "new-portal":
      return .open(try PortalForms.new(below: current?.record, in: session))
    case "open-selected", "edit-portal", "show-actions", "show-details":
      guard let record = current?.record else { return .stay }
      return .open(PortalForms.edit(record, in: session))
    case "expand-branch": fold(false)
    case "collapse-branch": fold(true)
    case "go-back":
      if filter.field.isEmpty { return .close(.nothing) }
      filter = FilterField()
      try refresh(in: session)
    default: return .ignored
    }
    return .stay
  }

  /// Folds the branch; when it is folded or has none, the selection goes to the portal above.
  private mutating func fold(_ isFolded: Bool) {
    guard let line = current else { return }
    if tree.fold(line.record.id, isFolded) {
      settle(on: line.record.id)
    } else if isFolded, let parent = line.record.parent {
      settle(on: parent)
    } else if !isFolded, line.children > 0 {
      cursor.select(cursor.selected + 1)
    }
  }

  private mutating func performInFilter(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    switch command {
    case "confirm": filter.isOpen = false
    case "go-back": filter = FilterField()
    default: guard filter.field.perform(command) else { return .ignored }
    }
    try refresh(in: session)
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard filter.isOpen else { return .ignored }
    filter.field.insert(String(character))
    try refresh(in: session)
    return .stay
  }

  // MARK: Picture

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 5) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (list, below) = area.splitRows(at: area.rows - 3)
    canvas.write(
      " \(session.admin(.portalCount(tree.lines.count)))", row: 0, width: area.columns, in: list,
      as: .heading)
    let domain = max(24, area.columns * 6 / 10)
    canvas.write(session.admin(.portalName), row: 1, column: 2, in: list, as: .dim)
    canvas.write(session.admin(.domain), row: 1, column: domain, in: list, as: .dim)
    for (row, index) in cursor.visible.enumerated() {
      draw(
        tree.lines[index], isSelected: index == cursor.selected, domain: domain, on: &canvas,
        in: list.line(row + 2))
    }
    drawDetails(on: &canvas, in: below, session)
    if filter.isOpen {
      canvas.fill(list.line(0))
      canvas.write(" / ", row: 0, in: list, as: .hintKey)
      filter.field.draw(on: &canvas, row: 0, column: 3, in: list)
    }
  }

  private func draw(
    _ line: PortalTree.Line, isSelected: Bool, domain: Int, on canvas: inout Canvas, in row: Rect
  ) {
    let role = canvas.listRow(row, isSelected: isSelected, isActive: !filter.isOpen)
    let sign = line.children == 0 ? " " : line.isFolded ? "+" : "-"
    let start = 2 + min(line.depth, 8) * 2
    canvas.write(sign, row: 0, column: start, in: row, as: role)
    canvas.write(
      line.record.name, row: 0, column: start + 2, width: max(0, domain - start - 3), in: row,
      as: role)
    canvas.write(
      line.record.domain, row: 0, column: domain, width: max(0, row.columns - domain), in: row,
      as: role == .plain ? .dim : role)
  }

  private func drawDetails(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    guard let line = current else { return }
    let inside = area.inset(rows: 0, columns: 1).splitRows(at: 1).bottom
    let facts = [
      line.record.code, session.wording.name(of: line.record.rank), line.record.unitName,
    ]
    canvas.write(facts.joined(separator: " · "), row: 0, width: inside.columns, in: inside)
    let outlet = line.record.outlet.map { session.admin(.outletIs($0)) }
    canvas.write(
      outlet ?? session.admin(.noOutlet), row: 1, width: inside.columns, in: inside, as: .dim)
  }
}
