import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Items by their words, as they are typed, newest first or by relevance; Enter opens one.
struct SearchScreen: Screen {
  var field = LineField()
  private(set) var filter = SearchFilter()
  private(set) var order = SearchOrder.newest
  var window = ItemWindow(parts: [])
  /// Whether letters are typed into the words; in the list they are keys.
  private(set) var isTyping = true
  private var asked: SearchRequest?
  private var answer: SearchAnswer?

  /// Whoever sees more than this has to type another word.
  private static let limit = 200

  var contexts: [ContextName] { isTyping ? ["prompt", "list.search"] : ["list.search"] }
  func trail(in session: Session) -> String { session.title(of: "search-items") }

  var hints: [CommandName] {
    isTyping
      ? ["open-selected", "filter-results", "sort-results", "next-row", "go-back"]
      : [
        "open-selected", "show-actions", "filter-results", "sort-results", "search-items",
        "go-back",
        "show-help",
      ]
  }

  func knows(_ command: CommandName) -> Bool {
    let unknown: Set<CommandName> = [
      "toggle-mark", "mark-all", "unmark-all", "toggle-preview", "sort-list", "export-table",
      "new-item", "submit-item", "approve-item", "return-item", "give-opinion", "ask-opinions",
      "undo", "redo",
    ]
    return !unknown.contains(command)
  }

  func refusal(of command: CommandName, in session: Session) -> String? {
    let needsItem: Set<CommandName> = [
      "open-selected", "edit-item", "show-details", "show-actions",
    ]
    return needsItem.contains(command) && window.isEmpty ? session.queueText(.nothingFound) : nil
  }

  mutating func refresh(in session: Session) throws {
    asked = nil
    try search(in: session)
  }

  mutating func search(in session: Session) throws {
    let request = filter.request(field.text, order)
    guard request != asked else { return }
    let isSame = asked == nil
    asked = request
    let found = try session.newsroom.search(request, limit: Self.limit, for: session.acting)
    answer = found
    window.show(found.rows, for: field.text, keepsPlace: isSame)
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "next-row": try window.move(by: 1, in: session)
    case "previous-row": try window.move(by: -1, in: session)
    case "next-page": try window.page(by: 1, in: session)
    case "previous-page": try window.page(by: -1, in: session)
    case "filter-results": return .open(try SearchFilterDialog(filter, in: session))
    case "sort-results":
      order = order.other
      try search(in: session)
    case "filter-list", "search-items": isTyping = true
    case "complete-input", "next-pane", "previous-pane": isTyping.toggle()
    case "refresh-list": try refresh(in: session)
    case "go-back": return try goBack(in: session)
    default:
      if isTyping, field.perform(command) {
        try search(in: session)
        return .stay
      }
      return try performOnItem(command, in: session)
    }
    return .stay
  }

  private mutating func performOnItem(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    switch command {
    case "first-row": try window.goToFirst(in: session)
    case "last-row": try window.goToLast(in: session)
    default: return try open(command, in: session)
    }
    return .stay
  }

  private func open(_ command: CommandName, in session: Session) throws -> Navigation {
    guard let row = window.current else { return command == "confirm" ? .stay : .ignored }
    switch command {
    case "confirm", "open-selected": return .open(try ItemScreen(row.id, in: session))
    case "show-details": return .open(try ItemScreen(row.id, tab: .metadata, in: session))
    case "edit-item": return .open(try EditorScreen(editing: row.id, in: session))
    case "show-actions": return .open(try ActionsDialog(on: [row.id], in: session))
    default: return .ignored
    }
  }

  private mutating func goBack(in session: Session) throws -> Navigation {
    if isTyping, !field.isEmpty {
      field = LineField()
      try search(in: session)
      return .stay
    }
    return .close(.nothing)
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard isTyping else { return .ignored }
    field.type(character, with: &session.typist, at: session.now.milliseconds)
    try search(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    isTyping = true
    field.insert(text)
    try search(in: session)
    return .stay
  }

  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    guard case .text(let answer) = result else { return .stay }
    filter = SearchFilter(answer: answer, in: session)
    try search(in: session)
    return .stay
  }

  // MARK: Picture

  mutating func lay(out area: Rect) { window.fit(area.rows - 4) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let (head, rest) = area.splitRows(at: 3)
    let label = " \(session.queueText(.searchFor)) "
    canvas.write(label, row: 0, in: head, as: .heading)
    canvas.write(" \(summary(in: session))", row: 1, width: head.columns, in: head, as: .dim)
    canvas.horizontalLine(row: 2, columns: head.columns, in: head)
    let (columns, rows) = rest.splitRows(at: 1)
    ItemTable(session: session, width: rest.columns, facts: .ofManyStates).draw(
      window, marked: [], isActive: true, on: &canvas, head: columns, rows: rows)
    field.draw(
      on: &canvas, row: 0, column: displayWidth(of: label),
      width: max(1, head.columns - displayWidth(of: label) - 1), in: head, isActive: isTyping)
  }

  /// How many were found and in which order they stand; by relevance, among how many when there were more.
  func summary(in session: Session) -> String {
    let words = filter.text(in: session)
    guard !field.isEmpty, let answer else {
      return [capitalized(order.title(in: session)), session.queueText(.typeToSearch), words]
        .joined(separator: session.separator)
    }
    return "\(summary(of: answer, in: session))\(session.separator)\(words)"
  }

  private func summary(of answer: SearchAnswer, in session: Session) -> String {
    guard answer.isBounded, !answer.rows.isEmpty else {
      let found = session.queueText(.found(answer.rows.count))
      return "\(found), \(answer.order.title(in: session))"
    }
    switch answer.order {
    case .newest: return session.queueText(.foundMore(answer.considered))
    case .relevance: return capitalized(session.queueText(.relevantAmong(answer.considered)))
    }
  }
}

extension SearchOrder {
  var other: SearchOrder {
    switch self {
    case .newest: .relevance
    case .relevance: .newest
    }
  }

  func title(in session: Session) -> String {
    switch self {
    case .newest: session.queueText(.newestFirst)
    case .relevance: session.queueText(.byRelevance)
    }
  }
}
