import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Who works: chosen by name, with the password where the person has one. The answer is read from the screen when the
/// loop has ended.
struct SignInScreen: Screen {
  private let source: String
  private var all: [PersonRecord] = []
  private(set) var shown: [PersonRecord] = []
  var cursor = ListCursor()
  var words = LineField()
  /// Open while the password of the chosen person is asked for.
  var password: LineField?
  /// Who has signed in; nil until somebody has.
  private(set) var acting: Acting?

  /// `source` is the terminal and host, for the log.
  init(from source: String) { self.source = source }

  var contexts: [ContextName] { password == nil ? ["prompt"] : ["text", "form"] }
  var hints: [CommandName] { ["confirm", "quit"] }
  func trail(in session: Session) -> String { session.guide(.signIn) }
  func knows(_ command: CommandName) -> Bool {
    ["quit", "toggle-theme", "switch-language", "redraw-screen"].contains(command)
  }

  /// Nothing but leaving is possible before it is known who works.
  func refusal(of command: CommandName, in session: Session) -> String? {
    let everywhere: Set<CommandName> = [
      "show-notices", "show-queue", "show-royalties", "show-sheets", "show-people", "show-portals",
      "show-log", "show-statement", "show-payees", "show-funds", "show-rates", "show-law",
      "search-items",
      "switch-portal", "show-help", "open-palette", "open-menu", "show-actions",
    ]
    return everywhere.contains(command) ? session.guide(.whoAreYou) : nil
  }

  mutating func refresh(in session: Session) throws {
    all = try session.newsroom.people().map(\.record).filter { $0.disabledAt == nil }
    narrow()
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if let field = password { return try performInPassword(command, field, in: session) }
    switch command {
    case "confirm": return try choose(in: session)
    case "go-back": words = LineField()
    default:
      if cursor.perform(command) { return .stay }
      guard words.perform(command) else { return .ignored }
    }
    narrow()
    return .stay
  }

  private mutating func choose(in session: Session) throws -> Navigation {
    guard shown.indices.contains(cursor.selected) else {
      return .say(Message(session.guide(.nobodyFits), .warning))
    }
    let login = shown[cursor.selected].login
    if try session.newsroom.hasPassword(login) {
      password = LineField()
      return .stay
    }
    guard session.newsroom.access == .personal else {
      return .say(Message(session.guide(.noPasswordSet), .warning))
    }
    acting = try session.newsroom.acting(as: login, from: source)
    return .quit
  }

  private mutating func performInPassword(
    _ command: CommandName, _ field: LineField, in session: Session
  ) throws -> Navigation {
    switch command {
    case "go-back": password = nil
    case "confirm":
      // A wrong one is typed anew from the beginning.
      password = LineField()
      acting = try session.newsroom.signIn(
        shown[cursor.selected].login, password: field.text, from: source)
      return .quit
    default:
      var field = field
      guard field.perform(command) else { return .ignored }
      password = field
    }
    return .stay
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    insert(String(character))
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    insert(text)
    return .stay
  }

  private mutating func insert(_ text: String) {
    guard var field = password else {
      words.insert(text)
      narrow()
      return
    }
    field.insert(text)
    password = field
  }

  mutating func narrow() {
    guard password == nil else { return }
    let id = shown.indices.contains(cursor.selected) ? shown[cursor.selected].id : nil
    let filter = WordFilter(words.text)
    shown = all.filter { filter.matches("\($0.name) \($0.login)") }
    cursor.fit(count: shown.count)
    // Whoever types a login means it, even where it is also part of somebody else's name.
    let named = shown.firstIndex { $0.login == words.text.lowercased() }
    cursor.select(named ?? shown.firstIndex { $0.id == id } ?? 0)
  }

  // MARK: Picture

  private func noteRows(in area: Rect, _ session: Session) -> [String] {
    guard session.newsroom.access == .personal else { return [] }
    let note = session.guide(.personalStore)
    let letters = Array(note)
    return wrap(note, width: max(1, min(76, area.columns - 2))).map { String(letters[$0]) }
  }

  mutating func lay(out area: Rect) { cursor.fit(height: area.rows - 5) }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let inside = area.inset(rows: 0, columns: 1)
    canvas.write(session.guide(.whoAreYou), row: 0, in: inside, as: .title)
    let notes = noteRows(in: area, session).prefix(2)
    for (row, line) in notes.enumerated() {
      canvas.write(line, row: row + 1, in: inside, as: .dim)
    }
    let prompt = inside.line(4)
    if let password {
      let label = "\(shown[cursor.selected].name) · \(session.guide(.password)) "
      canvas.write(label, row: 0, in: prompt, as: .heading)
      password.drawHidden(
        on: &canvas, row: 0, column: displayWidth(of: label), in: prompt, isActive: true)
      return
    }
    let list = inside.splitRows(at: 5).bottom
    for (row, index) in cursor.visible.enumerated() {
      let line = list.line(row)
      let role = canvas.listRow(line, isSelected: index == cursor.selected)
      canvas.write(shown[index].name, row: 0, column: 2, width: 34, in: line, as: role)
      canvas.write(
        shown[index].login, row: 0, column: 37, width: max(0, line.columns - 37), in: line, as: role
      )
    }
    if let last = cursor.visible.last, last + 1 < shown.count {
      canvas.write("↓", row: list.rows - 1, column: list.columns - 1, in: list, as: .hint)
    }
    if shown.isEmpty { canvas.write(session.guide(.nobodyFits), row: 0, in: list, as: .dim) }
    canvas.write("/ ", row: 0, in: prompt, as: .hintKey)
    words.draw(on: &canvas, row: 0, column: 2, in: prompt)
    if words.isEmpty {
      canvas.write(
        session.guide(.narrowPeople), row: 0, column: 3, width: max(0, prompt.columns - 3),
        in: prompt, as: .disabled)
    }
  }
}
