import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The first thing that a person ever sees: who they are here, where their work is, and five keys. Any key goes on.
struct IntroductionScreen: Screen {
  private(set) var roles: [String] = []
  private(set) var lists: [String] = []
  /// What comes after it.
  let next: any Screen
  /// What is told there.
  let words: Message?

  init(before next: any Screen, saying words: Message? = nil) {
    self.next = next
    self.words = words
  }

  var contexts: [ContextName] { ["global"] }
  var hints: [CommandName] { [] }
  func trail(in session: Session) -> String { session.phrase(.newsroom) }

  mutating func refresh(in session: Session) throws {
    let board = try session.newsroom.board()
    let now = session.now
    let me = try session.newsroom.people().first { $0.record.id == session.acting.person }
    roles = (me?.grants ?? []).filter { $0.isInForce(at: now) }.map { grant in
      [session.wording.name(of: grant.role), board.portals[grant.portal]?.name ?? ""]
        .joined(separator: session.separator)
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
    return .replace(next, saying: words)
  }

  private typealias Line = (text: String, role: CellRole)

  /// Who, where, what: parts that belong together, the first and the last the most needed.
  private func parts(in session: Session) -> [[Line]] {
    let keys: [(CommandName, ContextName, GuidancePhrase)] = [
      ("open-selected", "list", .keyOpens), ("show-actions", "global", .keyActions),
      ("open-palette", "global", .keyPalette), ("go-back", "global", .keyBack),
      ("show-help", "global", .keyHelp),
    ]
    let own = roles.isEmpty ? [session.guide(.noRole)] : roles
    let keyLines: [Line] = keys.map { command, context, phrase in
      let active = session.keys(in: [context])
      let name = padded(session.keyLabel(command, in: active), toWidth: 8)
      return ("  \(name)\(session.guide(phrase))", .plain)
    }
    return [
      [(session.guide(.welcome(session.acting.name)), .title)],
      [(session.guide(.yourRoles), .heading)] + own.map { ("  \($0)", .plain) },
      [(session.guide(.yourWork), .heading)] + lists.map { ("  \($0)", .plain) },
      [(session.guide(.fiveKeys), .heading)] + keyLines,
    ]
  }

  /// As much of it as fits into some rows: the blank lines go first, then where the work is, then the roles.
  private func lines(in session: Session, rows: Int) -> [Line] {
    var parts = parts(in: session)
    let spaced = Array(parts.joined(separator: [("", .plain)]))
    if spaced.count <= rows { return spaced }
    while parts.count > 1, parts.reduce(0, { $0 + $1.count }) > rows {
      parts.remove(at: max(0, parts.count - 2))
    }
    return Array(parts.joined().prefix(max(0, rows)))
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let lines = lines(in: session, rows: area.rows - 2)
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
