import EditorCLI
import Newsroom
import Storage
import Terminal

/// Sets a private field of a payee, typed twice and never shown: a number that is wrong by a digit pays somebody else.
struct PrivateFieldDialog: Screen {
  let view: PayeeView
  let field: PrivateField
  private var lines = [LineField(), LineField()]
  private var active = 0

  init(_ view: PayeeView, _ field: PrivateField) {
    self.view = view
    self.field = field
  }

  var contexts: [ContextName] { ["text", "form"] }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-field", "confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "next-field", "previous-field", "move-down", "move-up": active = 1 - active
    case "confirm":
      guard active == 1 else {
        active = 1
        return .stay
      }
      return try carryOut(in: session)
    default: return lines[active].perform(command) ? .stay : .ignored
    }
    return .stay
  }

  private mutating func carryOut(in session: Session) throws -> Navigation {
    guard lines[0].text == lines[1].text else {
      lines = [LineField(), LineField()]
      active = 0
      return .say(Message(session.admin(.passwordsDiffer), .warning))
    }
    let record = view.record
    _ = try session.newsroom.changePayee(
      record.code, PayeeChange(privates: [field: lines[0].text]), seen: record.version,
      by: session.acting)
    let name = session.wording.name(of: field)
    return session.done(
      lines[0].isEmpty ? .fieldTakenAway(name, record.code) : .fieldSet(name, record.code))
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    lines[active].insert(String(character))
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    lines[active].insert(text)
    return .stay
  }

  private func title(in session: Session) -> String {
    [session.wording.name(of: field), PayeeWords.title(of: view)]
      .joined(separator: session.separator)
  }

  private func head(in session: Session) -> [String] {
    [
      view.masked[field].map { session.pay(.keptNow($0)) } ?? session.pay(.notGiven),
      session.pay(.typedHidden),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let labels = [session.wording.name(of: field), session.admin(.passwordAgain)]
    let width = 22
    let inside = OverlayBox(title: title(in: session), rows: 4, columns: 64).draw(
      on: &canvas, in: area,
      footer: [("confirm", session.admin(.save)), ("go-back", session.guide(.cancel))],
      contexts: contexts, session: session)
    let rows = head(in: session)
    for (row, line) in rows.enumerated() {
      canvas.write(line, row: row, width: inside.columns, in: inside, as: .dim)
    }
    for (index, label) in labels.enumerated() {
      let row = rows.count + index
      canvas.write(
        label, row: row, width: width - 1, in: inside, as: index == active ? .heading : .dim)
      lines[index].drawHidden(
        on: &canvas, row: row, column: width, in: inside, isActive: index == active)
    }
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    let label = active == 0 ? session.wording.name(of: field) : session.admin(.passwordAgain)
    return Reading(
      title(in: session), facts: head(in: session),
      words: .secret(session.linear(.secret(label))))
  }

  mutating func take(_ line: String, in session: Session) throws -> Navigation {
    if line.isEmpty { return .close(.nothing) }
    lines[active] = LineField(line)
    return try perform("confirm", in: session)
  }
}
