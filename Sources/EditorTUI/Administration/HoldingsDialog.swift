import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What a person holds that somebody else has to take over (Điều 17 k.2 of Decision 13/2023); before an account is
/// disabled it is read here, and Enter disables it.
struct HoldingsDialog: Screen {
  let person: PersonRecord
  let asks: Bool
  let lines: [String]
  private var rows: [String] = []
  private var top = 0
  private var height = 1

  init(_ person: PersonRecord, asks: Bool, in session: Session) throws {
    self.person = person
    self.asks = asks
    let holdings = try session.newsroom.holdings(of: person.login, by: session.acting)
    lines = try Self.lines(of: holdings, asks: asks, in: session)
  }

  private static func lines(
    of holdings: Holdings, asks: Bool, in session: Session
  ) throws -> [String] {
    let board = try session.newsroom.board()
    var lines = asks ? [session.admin(.disablingMeans)] : []
    lines += holdings.roles.map { grant in
      session.admin(
        .holdsRole(
          session.wording.name(of: grant.role), board.portals[grant.portal]?.name ?? ""))
    }
    lines += holdings.delegationsGiven.map {
      session.admin(.lentTo(session.wording.name(of: $0.delegation.role), board.name($0.receiver)))
    }
    lines += holdings.delegationsReceived.map {
      session.admin(
        .lentBy(session.wording.name(of: $0.delegation.role), board.name($0.delegation.from)))
    }
    lines += holdings.items.map { item in
      session.admin(.holdsItem(item.number, item.title ?? session.wording.label(.closed)))
    }
    lines += holdings.locks.map { session.admin(.writesIn($0)) }
    if holdings.drafts > 0 { lines.append(session.admin(.hasDrafts(holdings.drafts))) }
    return lines.isEmpty || lines.count == 1 && asks
      ? lines + [session.admin(.holdsNothing)] : lines
  }

  var contexts: [ContextName] { ["dialog"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "next-page", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "next-page", "next-choice": top = max(0, min(top + height, rows.count - height))
    case "previous-page", "previous-choice": top = max(0, top - height)
    case "confirm":
      guard asks else { return .close(.nothing) }
      _ = try session.newsroom.disable(person.login, by: session.acting)
      return .close(.done(Message(session.admin(.wasDisabled(person.name)), .success)))
    default: return .ignored
    }
    return .stay
  }

  private static let width = 76

  mutating func lay(out area: Rect) {
    let room = OverlayBox.room(in: area)
    let width = max(1, min(Self.width, room.columns))
    rows = lines.flatMap { line in
      let letters = Array(line)
      return wrap(line, width: width).map { String(letters[$0]) }
    }
    height = max(1, min(rows.count, room.rows))
    top = max(0, min(top, rows.count - height))
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let title =
      asks ? session.admin(.disable(person.name)) : session.admin(.holdingsOf(person.name))
    var footer: [(CommandName, String)] = [("go-back", session.guide(.cancel))]
    if asks { footer.insert(("confirm", session.admin(.act(.disable))), at: 0) }
    let inside = OverlayBox(title: title, rows: rows.count, columns: Self.width).draw(
      on: &canvas, in: area, footer: footer, contexts: contexts, session: session)
    for (row, line) in rows.dropFirst(top).prefix(inside.rows).enumerated() {
      // A row may end with a blank that hangs over the edge.
      canvas.write(line, row: row, in: inside, as: asks && top + row == 0 ? .warning : .plain)
    }
    canvas.cursor = Position(row: inside.row, column: inside.column)
  }
}
