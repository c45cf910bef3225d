import EditorCLI
import Newsroom
import Terminal

/// A form in a box, and what happens when it is confirmed. A refusal leaves it open with everything that was typed.
struct FormDialog: Screen {
  let title: String
  let confirm: String
  var box: FormBox
  /// The field that holds the path of a file of this machine, which Tab goes on with.
  private let path: String?
  private let carryOut: (Form, Session) throws -> Navigation

  init(
    _ title: String, confirm: String, _ box: FormBox, completing path: String? = nil,
    carryOut: @escaping (Form, Session) throws -> Navigation
  ) {
    self.title = title
    self.confirm = confirm
    self.box = box
    self.path = path
    self.carryOut = carryOut
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["next-field", "confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return try carryOut(box.form, session)
    case "next-field":
      if let path, let answer = box.completePath(in: path, session) { return answer }
      return box.perform(command, in: session) ? .stay : .ignored
    default: return box.perform(command, in: session) ? .stay : .ignored
    }
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    box.form.type(character, in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    box.form.paste(text, at: session.now)
    return .stay
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    let keys: [(CommandName, String)] = [
      ("confirm", confirm), ("go-back", session.guide(.cancel)),
    ]
    guard path != nil, box.form.active?.name == path else { return keys }
    return [("next-field", session.title(of: "complete-input"))] + keys
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: title, footer: footer(in: session),
      on: &canvas, in: area, session: session)
  }
}
