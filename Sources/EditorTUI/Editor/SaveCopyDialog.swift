import EditorCLI
import Newsroom
import Prose
import Rulebook
import Terminal
import Workflow

/// Where a copy of what is being written goes, as a file of this machine. It asks nothing of the store, which may be what
/// fails. A file that is there is replaced only when that was said.
struct SaveCopyDialog: Screen {
  private enum Name {
    static let path = "path"
    static let replacing = "replacing"
  }

  private let text: Text
  var box: FormBox
  /// The file that was found there.
  private var taken: String?

  init(of text: Text, called name: String, in session: Session) {
    self.text = text
    let folder = session.home == nil ? "" : "~/"
    let moment = session.now.civil
    let time = [moment.time.hour, moment.time.minute].map { $0 < 10 ? "0\($0)" : "\($0)" }
    let path = "\(folder)\(name)-\(moment.date.isoText)-\(time.joined()).md"
    var replacing = FormField.ticks(
      Name.replacing, "",
      [.init(name: Name.replacing, title: session.phrase(EditorPhrase.replaceFile))])
    replacing.isShown = false
    box = FormBox(
      [.init(session.phrase(.copyMeans), .dim)],
      Form([.line(Name.path, session.phrase(.pathLabel), path), replacing]))
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "next-field", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return try write(in: session)
    case "next-field":
      if let answer = box.completePath(in: Name.path, session) { return answer }
      return box.perform(command, in: session) ? .stay : .ignored
    default: return box.perform(command, in: session) ? .stay : .ignored
    }
  }

  private mutating func write(in session: Session) throws -> Navigation {
    let path = session.fullPath(box.form.text(Name.path))
    guard !path.isEmpty else { return .say(Message(session.phrase(.pathMissing), .warning)) }
    let isSure = taken == path && box.form.ticked(Name.replacing).contains(Name.replacing)
    do {
      try writePrivateFile(
        Array(Newsroom.commonMark(of: text).utf8), to: path, replacing: isSure)
    } catch UsageFault.file(_, let reason) where reason == UsageFault.alreadyThere {
      taken = path
      box.form.change(Name.replacing) { field in
        field.isShown = true
        field.untick()
      }
      box.form.focus(Name.replacing)
      return .say(Message(session.phrase(.fileThere(path)), .warning))
    }
    return .close(.copied(path))
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    box.type(character, in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    box.paste(text, in: session)
    return .stay
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    let keys: [(CommandName, String)] = [
      ("confirm", session.phrase(.writeCopy)), ("go-back", session.guide(.cancel)),
    ]
    guard box.form.active?.name == Name.path else { return keys }
    return [("next-field", session.title(of: "complete-input"))] + keys
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: session.title(of: "save-copy"), footer: footer(in: session), on: &canvas, in: area,
      session: session)
  }

  // MARK: Line by line

  func reading(in session: Session) -> Reading {
    box.reading(session.title(of: "save-copy"), formLines(in: session), in: session)
  }

  func formLines(in session: Session) -> FormLines? {
    FormLines(box.form, confirm: session.phrase(.writeCopy), in: session)
  }

  mutating func fill(in session: Session, _ change: (inout Form) -> Void) { change(&box.form) }
}

extension EditorScreen {
  /// Asks where a copy of the words as they stand now shall go.
  func openCopy(in session: Session) -> Navigation {
    // In a session the file would be written with the rights of the service account.
    guard session.takesFiles else {
      return .say(Message(session.phrase(.noCopyHere), .warning))
    }
    let name = subject?.number ?? session.phrase(.copyName)
    return .open(SaveCopyDialog(of: text, called: name, in: session))
  }

  /// Whether a copy is to be offered: the store takes nothing now.
  func needsCopy(in session: Session) -> Bool {
    keeping.failure != nil && !isReadOnly && session.takesFiles
  }
}
