import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The first thing that a person ever sees: who they are here, where their work is, and five keys. Any key goes on.
struct IntroductionScreen: Screen {
  private var roles: [String] = []
  private var lists: [String] = []
  /// What comes after it.
  private let next: any Screen

  init(before next: any Screen) { self.next = next }

  var contexts: [ContextName] { ["global"] }
  var hints: [CommandName] { [] }
  func trail(in session: Session) -> String { session.phrase(.newsroom) }

  mutating func refresh(in session: Session) throws {
    let board = try session.newsroom.board()
    let now = session.now
    let me = try session.newsroom.people().first { $0.record.id == session.acting.person }
    roles = (me?.grants ?? []).filter { $0.isInForce(at: now) }.map { grant in
      "\(session.wording.name(of: grant.role)) · \(board.portals[grant.portal]?.name ?? "")"
    }
    // The headings stand for groups; the first lists are the person's own.
    lists = try DeskEntry.all(in: session).filter { $0.list != nil }.prefix(4).map { entry in
      "\(entry.title): \(NumberText.grouped(entry.count))"
    }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    .ignored
  }

  mutating func examine(_ input: InputEvent, in session: Session) throws -> Navigation? {
    guard case .key(let key) = input else { return .stay }
    // Whoever wants to leave at once may.
    if key == Key(.character("q"), .control) { return nil }
    try session.newsroom.markIntroductionSeen(session.acting)
    return .replace(next)
  }

  private func lines(in session: Session) -> [(text: String, role: CellRole)] {
    let keys: [(CommandName, ContextName, GuidancePhrase)] = [
      ("open-selected", "list", .keyOpens), ("show-actions", "global", .keyActions),
      ("open-palette", "global", .keyPalette), ("go-back", "global", .keyBack),
      ("show-help", "global", .keyHelp),
    ]
    var lines: [(text: String, role: CellRole)] = [
      (session.guide(.welcome(session.acting.name)), .title), ("", .plain),
      (session.guide(.yourRoles), .heading),
    ]
    lines += roles.isEmpty ? [(session.guide(.noRole), .plain)] : roles.map { ("  \($0)", .plain) }
    lines += [("", .plain), (session.guide(.yourWork), .heading)]
    lines += lists.map { ("  \($0)", .plain) }
    lines += [("", .plain), (session.guide(.fiveKeys), .heading)]
    lines += keys.map { command, context, phrase in
      let active = session.keymap.active(in: [context])
      let name = padded(session.keyLabel(command, in: active), toWidth: 8)
      return ("  \(name)\(session.guide(phrase))", .plain)
    }
    return lines
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    var lines = lines(in: session)
    // Where there is little room the empty lines go first, then the middle; the keys stay.
    if lines.count > area.rows - 2 { lines.removeAll { $0.text.isEmpty } }
    while lines.count > max(1, area.rows - 2) { lines.remove(at: min(1, lines.count - 1)) }
    let widest = lines.map { displayWidth(of: $0.text) }.max() ?? 0
    let box = area.centered(Size(rows: lines.count + 2, columns: min(area.columns, widest + 4)))
    for (row, line) in lines.enumerated() {
      canvas.write(line.text, row: row, column: 1, width: box.columns - 2, in: box, as: line.role)
    }
    canvas.write(
      session.guide(.anyKeyGoesOn), row: lines.count + 1, column: 1, width: box.columns - 2,
      in: box,
      as: .hint)
    canvas.cursor = Position(row: box.row + lines.count + 1, column: box.column + 1)
  }
}
