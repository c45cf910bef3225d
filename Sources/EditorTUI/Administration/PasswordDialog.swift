import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal

/// Sets the password of an account, typed twice and never shown.
struct PasswordDialog: Screen {
  let person: PersonRecord
  var fields = [LineField(), LineField()]
  private(set) var active = 0

  init(_ person: PersonRecord, in session: Session) { self.person = person }

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
    default: return fields[active].perform(command) ? .stay : .ignored
    }
    return .stay
  }

  private mutating func carryOut(in session: Session) throws -> Navigation {
    guard fields[0].text == fields[1].text else {
      fields = [LineField(), LineField()]
      active = 0
      return .say(Message(session.admin(.passwordsDiffer), .warning))
    }
    _ = try session.newsroom.setPassword(
      fields[0].text, of: person.login, by: session.acting)
    return .close(.done(Message(session.admin(.passwordSet(person.login)), .success)))
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    fields[active].insert(String(character))
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    fields[active].insert(text)
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    let labels = [session.admin(.newPassword), session.admin(.passwordAgain)]
    let width = (labels.map { displayWidth(of: $0) }.max() ?? 0) + 2
    let inside = OverlayBox(title: session.admin(.passwordOf(person.login)), rows: 3, columns: 60)
      .draw(
        on: &canvas, in: area,
        footer: [("confirm", session.admin(.set)), ("go-back", session.guide(.cancel))],
        contexts: contexts, session: session)
    canvas.write(
      session.admin(.passwordRule), row: 0, width: inside.columns, in: inside, as: .dim)
    for (index, label) in labels.enumerated() {
      canvas.write(
        label, row: index + 1, in: inside, as: index == active ? .heading : .dim)
      fields[index].drawHidden(
        on: &canvas, row: index + 1, column: width, in: inside, isActive: index == active)
    }
  }
}
