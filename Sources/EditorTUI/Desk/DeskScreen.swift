import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The desk: lists with their counts on the left, the chosen list on the right, the selected item in short below.
struct DeskScreen: Screen {
  private(set) var menu: [DeskEntry] = []
  private(set) var chosen = 0
  var window = ItemWindow(parts: [])
  private(set) var marked: Set<ID<Item>> = []
  private(set) var preview: ItemPreview?
  private(set) var overdue = 0
  /// Whether the arrows move in the list of lists instead of the list of items.
  private(set) var isInMenu: Bool
  private(set) var showsPreview = true
  /// The preview is not yet of the selected item.
  private(set) var isUnsettled = false
  var filter = FilterField()
  private var isLoaded = false
  /// The list in sight; on another portal the same line of the menu is another list.
  private var shown: DeskList?

  /// The line of the list that is shown, which is not the chosen one while that leads to another screen.
  var shownEntry: DeskEntry? { menu.first { $0.list != nil && $0.list == shown } }

  /// The way to another screen that the arrows stand on in the list of lists.
  var chosenWay: DeskEntry? {
    guard isInMenu, menu.indices.contains(chosen), menu[chosen].screen != nil else { return nil }
    return menu[chosen]
  }

  /// Line by line one begins in the list of lists, since only one of the two can be heard at a time.
  init(isInMenu: Bool = false) { self.isInMenu = isInMenu }

  var contexts: [ContextName] { filter.isOpen ? ["prompt", "list.desk"] : ["list.desk"] }

  func trail(in session: Session) -> String {
    let list = shownEntry?.title ?? ""
    return list.isEmpty ? session.phrase(.newsroom) : "\(session.phrase(.newsroom)) › \(list)"
  }

  var hints: [CommandName] {
    if filter.isOpen { return ["confirm", "go-back"] }
    return [
      "open-selected", "show-actions", "next-pane", "filter-list", "new-item", "show-help",
      "toggle-mark", "open-palette",
    ]
  }

  // MARK: Reading

  mutating func refresh(in session: Session) throws {
    let wasOnShown = menu.indices.contains(chosen) && menu[chosen].list == shown
    menu = try DeskEntry.all(in: session)
    if !isLoaded {
      chosen = menu.firstIndex { $0.list != nil } ?? 0
      isLoaded = true
      try show(chosen, in: session)
      return
    }
    chosen = min(chosen, menu.count - 1)
    guard let entry = shownEntry else { return try showAnother(in: session) }
    // A list that came or went above moved the others.
    if wasOnShown, let place = menu.firstIndex(where: { $0.list == shown }) { chosen = place }
    window.total = entry.count
    try window.refresh(in: session)
    try readSelected(in: session)
  }

  /// The list that was shown is no more. On another portal the one in its place is meant; where a list of one's own went,
  /// as when the last question was answered, the first one.
  private mutating func showAnother(in session: Session) throws {
    let isOfPortal: Bool = if case .state = shown { true } else { false }
    let first = menu.firstIndex { $0.list != nil } ?? 0
    try show(isOfPortal && menu[chosen].list != nil ? chosen : first, in: session)
  }

  private mutating func show(_ index: Int, in session: Session) throws {
    guard menu.indices.contains(index), let list = menu[index].list else { return }
    chosen = index
    shown = list
    marked = []
    let height = window.height
    window = ItemWindow(parts: try session.newsroom.parts(of: list, for: session.acting))
    window.height = height
    window.total = menu[index].count
    filter = FilterField()
    try window.load(in: session)
    try readSelected(in: session)
  }

  private mutating func readSelected(in session: Session) throws {
    overdue = shownEntry?.overdue ?? 0
    isUnsettled = false
    guard showsPreview, let row = window.current else {
      preview = nil
      return
    }
    if preview?.row != row { preview = try ItemPreview(row, in: session) }
  }

  mutating func settle(in session: Session) throws { try readSelected(in: session) }

  /// After a move the preview follows once the person rests: over a slow line it is ten times the bytes of the move.
  private mutating func letPreviewFollow() { isUnsettled = preview?.row != window.current }

  // MARK: Commands

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if filter.isOpen { return try performInFilter(command, in: session) }
    if isInMenu, let navigation = try performInMenu(command, in: session) { return navigation }
    switch command {
    case "next-row": try window.move(by: 1, in: session)
    case "previous-row": try window.move(by: -1, in: session)
    case "next-page": try window.page(by: 1, in: session)
    case "previous-page": try window.page(by: -1, in: session)
    case "first-row": try window.goToFirst(in: session)
    case "last-row": try window.goToLast(in: session)
    case "next-pane", "previous-pane": isInMenu = true
    case "toggle-mark": try toggleMark(in: session)
    case "mark-all": marked.formUnion(window.rows.map(\.id))
    case "unmark-all": marked = []
    case "filter-list": filter.open(with: window.filter)
    case "refresh-list": try refresh(in: session)
    case "toggle-preview":
      showsPreview.toggle()
      try readSelected(in: session)
    case "go-back": return try leaveFilter(in: session)
    default: return try performOnItems(command, in: session)
    }
    letPreviewFollow()
    return .stay
  }

  private func performOnItems(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    switch command {
    case "new-item": return .open(try NewItemDialog(in: session))
    case "search-items": return .open(SearchScreen())
    case "switch-portal": return .open(try PortalDialog(in: session))
    default: break
    }
    guard let row = window.current else { return Self.onNothing(command, in: session) }
    switch command {
    case "open-selected": return .open(try ItemScreen(row.id, in: session))
    case "show-actions": return .open(try ActionsDialog(on: targets, in: session))
    case "edit-item":
      if let refusal = try WritingRefusal(of: row.id, in: session) {
        return .say(Message(refusal.words, .warning))
      }
      return .open(try EditorScreen(editing: row.id, in: session))
    case "show-details": return .open(try ItemScreen(row.id, tab: .metadata, in: session))
    case "submit-item", "approve-item", "return-item", "give-opinion", "ask-opinions":
      return .open(try ActionsDialog.direct(command, on: targets, in: session))
    default: return .ignored
    }
  }

  /// What is for items cannot be done in an empty list, which says so; the rest is for the program.
  private static func onNothing(_ command: CommandName, in session: Session) -> Navigation {
    switch command {
    case "open-selected", "show-actions", "edit-item", "show-details", "submit-item",
      "approve-item", "return-item", "give-opinion", "ask-opinions":
      .say(Message(session.emptyList))
    default: .ignored
    }
  }

  /// What an action is for: the marked items, else the selected one.
  private var targets: [ID<Item>] {
    if !marked.isEmpty { return marked.sorted() }
    return window.current.map { [$0.id] } ?? []
  }

  private mutating func toggleMark(in session: Session) throws {
    guard let id = window.current?.id else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    try window.move(by: 1, in: session)
  }

  private mutating func performInMenu(
    _ command: CommandName, in session: Session
  ) throws -> Navigation? {
    switch command {
    case "next-row": try step(1, in: session)
    case "previous-row": try step(-1, in: session)
    case "first-row": try choose(menu.firstIndex { !$0.isHeading } ?? 0, in: session)
    case "last-row": try choose(menu.lastIndex { !$0.isHeading } ?? 0, in: session)
    case "open-selected":
      if let screen = menu[chosen].screen { return .open(screen(session)) }
      isInMenu = false
    case "next-pane", "previous-pane", "go-back":
      isInMenu = false
      // The list that is in sight is the chosen one again, whatever way to a screen was passed by.
      if let place = menu.firstIndex(where: { $0.list == shown }) { chosen = place }
    default: return nil
    }
    return .stay
  }

  /// To the next list up or down, over the headings.
  private mutating func step(_ direction: Int, in session: Session) throws {
    var index = chosen + direction
    while menu.indices.contains(index), menu[index].isHeading { index += direction }
    guard menu.indices.contains(index) else { return }
    try choose(index, in: session)
  }

  /// A list is shown as soon as it is chosen; another screen waits for Enter.
  mutating func choose(_ index: Int, in session: Session) throws {
    if menu[index].list == nil { chosen = index } else { try show(index, in: session) }
  }

  // MARK: Filter

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    guard filter.isOpen else { return .ignored }
    filter.field.type(character, with: &session.typist, at: session.now.milliseconds)
    try narrow(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    guard filter.isOpen else { return .say(Message(session.phrase(.pasteNotHere), .warning)) }
    filter.field.insert(text)
    try narrow(in: session)
    return .stay
  }

  private mutating func performInFilter(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    switch command {
    case "confirm": filter.isOpen = false
    case "go-back":
      filter = FilterField()
      try narrow(in: session)
    case "next-row": try window.move(by: 1, in: session)
    case "previous-row": try window.move(by: -1, in: session)
    case "next-page": try window.page(by: 1, in: session)
    case "previous-page": try window.page(by: -1, in: session)
    default:
      guard filter.field.perform(command) else { return .ignored }
      try narrow(in: session)
    }
    letPreviewFollow()
    return .stay
  }

  private mutating func leaveFilter(in session: Session) throws -> Navigation {
    if !window.filter.isEmpty {
      try window.narrow(to: "", in: session)
    } else if !marked.isEmpty {
      marked = []
    } else {
      isInMenu = true
    }
    try readSelected(in: session)
    return .stay
  }

  mutating func narrow(in session: Session) throws {
    try window.narrow(to: filter.field.text, in: session)
    letPreviewFollow()
  }

  mutating func resume(with result: ScreenResult, in session: Session) throws -> Navigation {
    marked.formIntersection(window.rows.map(\.id))
    return .stay
  }

  // MARK: Picture

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    DeskPicture(desk: self, filterText: filter.isOpen ? filter.field : nil)
      .draw(on: &canvas, in: area, session: session)
  }

  /// The window learns its height when it is laid out, before it is drawn.
  mutating func lay(out area: Rect) {
    let layout = DeskLayout(area, showsPreview: showsPreview)
    window.fit(layout.rows.rows)
    if let below = layout.preview { preview?.lay(out: below) }
  }
}

/// The line in which a list is narrowed.
struct FilterField {
  var isOpen = false
  var field = LineField()

  mutating func open(with text: String) {
    isOpen = true
    field = LineField(text)
  }
}
