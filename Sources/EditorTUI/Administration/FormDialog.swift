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
  private var confirming: Confirming?

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
    defer { showPassword() }
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return try confirmPassword(in: session) ?? carryOut(box.form, session)
    case "next-field":
      if let path, let answer = box.completePath(in: path, session) { return answer }
      return box.perform(command, in: session) ? .stay : .ignored
    default: return box.perform(command, in: session) ? .stay : .ignored
    }
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    box.form.type(character, in: session)
    showPassword()
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

// MARK: The password

extension FormDialog {
  /// For what the password is asked again, and as long as the form says what.
  fileprivate struct Confirming {
    let deed: SensitiveDeed
    let applies: (Form) -> Bool
  }

  private static let password = "own-password"

  /// Asks for the person's own password as well, where they have one, before it is carried out.
  func askingPassword(
    for deed: SensitiveDeed?, when applies: @escaping (Form) -> Bool = { _ in true },
    in session: Session
  ) throws -> FormDialog {
    guard let deed, try session.newsroom.asksPassword(of: session.acting) else { return self }
    var dialog = self
    dialog.confirming = Confirming(deed: deed, applies: applies)
    dialog.box.form = Form(
      box.form.fields + [.secret(Self.password, session.admin(.ownPassword))])
    dialog.showPassword()
    return dialog
  }

  /// The field is there as long as the form is about something that it is asked for.
  mutating func showPassword() {
    guard let confirming else { return }
    let applies = confirming.applies(box.form)
    box.form.change(Self.password) { $0.isShown = applies }
  }

  /// Nil when the form may be carried out. A password is taken out of the form once it was tried; whatever else was typed
  /// stays.
  private mutating func confirmPassword(in session: Session) throws -> Navigation? {
    guard let confirming, confirming.applies(box.form) else { return nil }
    let password = box.form.text(Self.password)
    guard !password.isEmpty else {
      box.form.focus(Self.password)
      return .say(Message(session.admin(.typeOwnPassword), .warning))
    }
    box.form.change(Self.password) { _ = $0.fill(with: "") }
    do {
      try session.newsroom.confirm(password, of: session.acting, for: confirming.deed)
      return nil
    } catch NewsroomError.wrongPassword {
      box.form.focus(Self.password)
      return .say(Message(session.admin(.ownPasswordWrong), .error))
    }
  }
}
