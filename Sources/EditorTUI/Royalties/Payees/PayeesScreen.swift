import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The register of payees of a portal by given name, with private fields masked.
struct PayeesScreen: Screen {
  private var all: [PayeeView] = []
  private(set) var shown: [PayeeView] = []
  var cursor = ListCursor()
  var filter = FilterField()
  /// Whether Enter opens the statement of a payee, for whoever came here to choose one.
  let opensStatements: Bool
  /// Who was there when a new entry was begun: whoever has come since is the one to go on with.
  private var known: Set<ID<Payee>>?

  init(opensStatements: Bool = false) { self.opensStatements = opensStatements }

  /// Entries read at once.
  private static let page = 200

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "list.payees"] : ["list.payees"] }
  func trail(in session: Session) -> String { session.pay(.payees) }

  var hints: [CommandName] {
    if filter.isOpen { return ["confirm", "go-back"] }
    let first: [CommandName] = opensStatements ? ["open-selected"] : []
    let others: [CommandName] = [
      "edit-payee", "new-payee", "show-private", "show-actions", "open-statement", "filter-list",
      "go-back", "show-help",
    ]
    return first + others
  }

  func footer(in session: Session) -> [(CommandName, String)] {
    guard opensStatements else { return [] }
    return [("open-selected", session.title(of: "open-statement"))]
  }

  func knows(_ command: CommandName) -> Bool { PayCommands.knows(command, panes: false) }

  var current: PayeeView? {
    shown.indices.contains(cursor.selected) ? shown[cursor.selected] : nil
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    switch command {
    case "new-payee": PayCommands.refusal(of: .keptPayees, in: session)
    case "edit-payee":
      current.map { PayeeActions($0, in: session).refusal(of: .edit) }
        ?? session.pay(.nobodyThere)
    case "show-private", "open-statement", "show-actions", "show-details", "open-selected":
      current == nil ? session.pay(.nobodyThere) : nil
    default: nil
    }
  }

  mutating func refresh(in session: Session) throws {
    var views: [PayeeView] = []
    repeat {
      let page = try session.newsroom.payees(
        on: session.portal.code, after: views.last?.record.code, limit: Self.page,
        by: session.acting)
      views += page
      if page.count < Self.page { break }
    } while true
    all = views
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

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if cursor.perform(command) { return .stay }
    if filter.isOpen { return performInFilter(command) }
    switch command {
    case "filter-list": filter.open(with: filter.field.text)
    case "refresh-list": try refresh(in: session)
    case "new-payee":
      known = Set(all.map(\.record.id))
      return .open(PayeeForms(session).new())
    case "go-back":
      if filter.field.isEmpty { return .close(.nothing) }
      filter = FilterField()
      narrow()
    default: return try performOnPayee(command, in: session)
    }
    return .stay
  }

  private func performOnPayee(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    guard let view = current else { return .ignored }
    switch command {
    case "open-statement": return .open(StatementScreen(view.record.code))
    case "open-selected" where opensStatements: return .open(StatementScreen(view.record.code))
    case "open-selected", "show-details":
      return .open(
        PayLinesDialog(
          PayeeWords.title(of: view), PayeeWords.facts(of: view, in: session)))
    case "edit-payee": return .open(PayeeActions(view, in: session).editing())
    case "show-private": return .open(PayeeActions(view, in: session).privateMenu())
    case "show-actions": return .open(PayeeActions(view, in: session).menu())
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

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 2 - detailRows(in: area)) }

  // MARK: Line by line

  mutating func select(_ number: Int, in session: Session) throws { cursor.select(number - 1) }

  mutating func narrow(to words: String, in session: Session) throws -> Navigation {
    filter.field = LineField(words)
    narrow()
    return .stay
  }
}

extension PayeeView {
  fileprivate var searched: String {
    "\(record.name) \(record.code) \(penNames.joined(separator: " "))"
  }
}
