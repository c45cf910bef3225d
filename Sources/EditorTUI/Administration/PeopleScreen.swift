import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Everybody by given name, with roles and their dates; accounts are made, changed and disabled from here.
struct PeopleScreen: Screen {
  private var all: [PersonLine] = []
  private(set) var shown: [PersonLine] = []
  var cursor = ListCursor()
  var filter = FilterField()
  /// Who was there when a new account was begun: whoever has come since is the one to go on with.
  private var known: Set<ID<Person>>?

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "list.people"] : ["list.people"] }
  func trail(in session: Session) -> String { session.phrase(.people) }

  var hints: [CommandName] {
    filter.isOpen
      ? ["confirm", "go-back"]
      : [
        "edit-person", "new-person", "delegate-role", "filter-list", "show-details", "go-back",
        "show-help",
      ]
  }

  func knows(_ command: CommandName) -> Bool { AdministrationCommands.knows(command) }

  var current: PersonLine? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "new-person": AdministrationCommands.refusal(in: session)
    case "edit-person", "show-actions", "show-details", "open-selected":
      current == nil ? session.admin(.nobodyFits) : nil
    default: nil
    }
  }

  mutating func refresh(in session: Session) throws {
    let board = try session.newsroom.board()
    let delegations = try session.newsroom.delegations()
    all = try session.newsroom.people().map { PersonLine($0, board, delegations, in: session) }
    narrow()
    guard let known else { return }
    if let new = shown.firstIndex(where: { !known.contains($0.record.id) }) { cursor.select(new) }
  }

  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    known = nil
    return .stay
  }

  mutating func narrow() {
    let id = current?.record.id
    let words = WordFilter(filter.field.text)
    shown = all.filter { words.matches($0.searched) }
    cursor.fit(count: shown.count)
    if let place = shown.firstIndex(where: { $0.record.id == id }) { cursor.select(place) }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if filter.isOpen { return performInFilter(command) }
    switch command {
    case "filter-list": filter.open(with: filter.field.text)
    case "refresh-list": try refresh(in: session)
    case "new-person":
      known = Set(all.map(\.record.id))
      return .open(AccountDialogs.newPerson(in: session))
    case "go-back":
      if filter.field.isEmpty { return .close(.nothing) }
      filter = FilterField()
      narrow()
    default: return try performOnPerson(command, in: session)
    }
    return .stay
  }

  private func performOnPerson(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    guard let person = current else { return .ignored }
    switch command {
    case "open-selected", "edit-person", "show-actions":
      return .open(PersonActionsDialog(person, in: session))
    case "show-details": return .open(try HoldingsDialog(person.record, asks: false, in: session))
    case "delegate-role":
      return .open(try AccountDialogs.delegate(to: person.record, in: session))
    default: return .ignored
    }
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

  // MARK: Picture

  private func detailRows(in area: Rect) -> Int { min(8, max(2, area.rows / 3)) }

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 2 - detailRows(in: area)) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (list, below) = area.splitRows(at: area.rows - detailRows(in: area))
    drawHead(on: &canvas, in: list, session)
    for (row, index) in cursor.visible.enumerated() {
      draw(
        shown[index], isSelected: index == cursor.selected, on: &canvas, in: list.line(row + 2),
        session)
    }
    if shown.isEmpty { canvas.write("  \(session.admin(.nobodyFits))", row: 2, in: list, as: .dim) }
    drawDetails(on: &canvas, in: below, session)
    if filter.isOpen {
      canvas.fill(list.line(0))
      canvas.write(" / ", row: 0, in: list, as: .hintKey)
      filter.field.draw(on: &canvas, row: 0, column: 3, in: list)
    }
  }

  private func nameWidth(_ columns: Int) -> Int { max(12, min(30, columns / 3)) }

  private func drawHead(on canvas: inout Canvas, in list: Rect, _ session: Session) {
    let count = session.admin(.peopleCount(shown.count))
    canvas.write(" \(count)", row: 0, width: list.columns, in: list, as: .heading)
    let name = nameWidth(list.columns)
    canvas.write(session.admin(.fullName), row: 1, column: 2, in: list, as: .dim)
    canvas.write(session.admin(.login), row: 1, column: name + 3, in: list, as: .dim)
    canvas.write(session.admin(.roles), row: 1, column: name + 17, in: list, as: .dim)
  }

  private func draw(
    _ person: PersonLine, isSelected: Bool, on canvas: inout Canvas, in line: Rect,
    _ session: Session
  ) {
    let role = canvas.listRow(
      line, isSelected: isSelected, isActive: !filter.isOpen,
      as: person.isDisabled ? .disabled : .plain)
    let name = nameWidth(line.columns)
    canvas.write(person.record.name, row: 0, column: 2, width: name, in: line, as: role)
    canvas.write(person.record.login, row: 0, column: name + 3, width: 13, in: line, as: role)
    let words = person.isDisabled ? session.admin(.disabled) : person.roles
    canvas.write(
      words, row: 0, column: name + 17, width: max(0, line.columns - name - 16), in: line,
      as: role)
  }

  private func drawDetails(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    canvas.horizontalLine(row: 0, columns: area.columns, in: area)
    guard let person = current else { return }
    let inside = area.inset(rows: 0, columns: 1).splitRows(at: 1).bottom
    var lines = person.details
    if let time = person.record.disabledAt {
      lines.insert(session.admin(.disabledSince(session.wording.text(of: time))), at: 0)
    }
    if lines.isEmpty { lines = [session.admin(.noRoles)] }
    for (row, line) in lines.prefix(inside.rows).enumerated() {
      canvas.write(line, row: row, width: inside.columns, in: inside, as: .dim)
    }
  }
}

/// What the screens of administration have in common.
enum AdministrationCommands {
  private static let unknown: Set<CommandName> = [
    "toggle-mark", "mark-all", "unmark-all", "toggle-preview", "sort-list", "export-table",
    "new-item", "edit-item", "submit-item", "approve-item", "return-item", "give-opinion",
    "ask-opinions", "undo",
    "redo", "next-pane", "previous-pane",
  ]

  static func knows(_ command: CommandName) -> Bool { !unknown.contains(command) }

  /// The same for a screen that writes its table to a file.
  static func knowsBesides(_ command: CommandName) -> Bool {
    knows(command) || command == "export-table"
  }

  /// Why the person may not go to a place that is for administrators alone; nil when they may, or it is for all.
  static func refusal(of command: CommandName, in session: Session) -> String? {
    command == "show-log"
      ? refusal(in: session) : PayCommands.refusal(of: command, in: session)
  }

  /// Why the person keeps no accounts at all; nil when they keep some.
  static func refusal(in session: Session) -> String? {
    do {
      if try session.newsroom.isAdministrator(session.acting) { return nil }
    } catch { return session.sentence(error) }
    return session.wording.sentence(
      for: Refusal.needsRole(
        [.technicalOperator, .contentOperator], portal: session.portal.code), session.names())
  }
}
