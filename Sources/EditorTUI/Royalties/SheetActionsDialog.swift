import EditorCLI
import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import Terminal
import Workflow

/// What can be done with a sheet, each with the reason when it is not possible and who could do it.
struct SheetActionsDialog: Screen {
  private let view: SheetView
  private let actions: [SheetAction]
  private let refusals: [String]
  private var cursor = ListCursor()

  init(_ view: SheetView, in session: Session) throws {
    self.view = view
    let names = session.names([view.definition])
    // What is possible comes first.
    actions = try session.newsroom.actions(on: view.sheet.number, for: session.acting)
      .filter { action in !action.blockers.contains { $0.code == "sheet-not-from-here" } }
      .sorted { $0.isPossible && !$1.isPossible }
    refusals = actions.map { action in
      let reasons = action.blockers.map { session.wording.sentence(for: $0, names) }
      let who = action.whoCould.map(names.person).joined(separator: ", ")
      return (reasons + (who.isEmpty ? [] : [session.royalty(.whoCould(who))]))
        .joined(separator: " ")
    }
    cursor.fit(count: actions.count)
  }

  /// Nothing goes on from where the sheet stands.
  var isEmpty: Bool { actions.isEmpty }

  var contexts: [ContextName] { ["menu"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if command.rawValue.hasPrefix("choose-entry-"), let digit = command.rawValue.last,
      let number = digit.wholeNumberValue, actions.indices.contains(number - 1)
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
    guard actions.indices.contains(cursor.selected) else { return .close(.nothing) }
    let action = actions[cursor.selected]
    guard action.isPossible else {
      return .say(Message(refusals[cursor.selected], .warning))
    }
    return .replace(try SheetForms.step(action, of: view, in: session))
  }

  mutating func lay(out area: Rect) { cursor.fit(height: max(1, area.rows - 7)) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let reason = refusals.indices.contains(cursor.selected) ? refusals[cursor.selected] : ""
    let width = min(84, OverlayBox.room(in: area).columns)
    let words = wrappedRows(of: reason, width: width - 2)
    let box = OverlayBox(
      title: session.royalty(.actsOn(view.sheet.number)),
      rows: max(1, actions.count) + (reason.isEmpty ? 0 : words.count + 1), columns: width)
    let inside = box.draw(
      on: &canvas, in: area,
      footer: [("confirm", session.guide(.run)), ("go-back", session.guide(.cancel))],
      contexts: contexts, session: session)
    for (row, index) in cursor.visible.enumerated() {
      let action = actions[index]
      let role = canvas.listRow(
        inside.line(row), isSelected: index == cursor.selected,
        as: action.isPossible ? .menu : .disabled)
      canvas.write(
        "\(action.isPossible ? "\(index + 1)" : "-")  \(session.wording.text(of: action.transition.title))",
        row: 0, column: 2, in: inside.line(row), as: role)
    }
    guard !reason.isEmpty else { return }
    for (row, text) in words.enumerated() {
      canvas.write(
        text, row: actions.count + 1 + row, column: 1, width: inside.columns - 1, in: inside,
        as: .warning)
    }
  }

  func reading(in session: Session) -> Reading {
    let list = zip(actions, refusals).map { action, refusal in
      let title = session.wording.text(of: action.transition.title)
      return Listing.Entry(
        action.isPossible ? title : "\(title): \(session.linear(.notNow(refusal)))",
        named: title, isNumbered: action.isPossible)
    }
    return Reading(
      session.royalty(.actsOn(view.sheet.number)),
      list: Listing(.entries, list, selected: actions.isEmpty ? 0 : cursor.selected + 1))
  }

  mutating func choose(_ number: Int, in session: Session) throws -> Navigation {
    cursor.select(number - 1)
    return try perform("confirm", in: session)
  }
}
