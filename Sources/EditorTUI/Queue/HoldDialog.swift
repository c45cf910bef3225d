import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import Workflow

/// Holds an entry of the queue or lets it go, with a reason for the log.
struct HoldDialog: Screen {
  private let row: QueueRow
  var box: FormBox

  init(_ row: QueueRow, in session: Session) {
    self.row = row
    let words = [FormBox.Line("\(row.row.number)\(session.separator)\(row.row.title)", .dim)]
    let reason = row.entry.hold.map { HoldText.text(of: $0, in: session) }
    box = FormBox(
      words + (reason.map { [FormBox.Line($0, .warning)] } ?? []),
      Form([.prose("why", session.queueText(.why))]))
    if box.restore(unsentKey, into: "why", in: session) { box.head += [session.unsentNotice] }
  }

  private var unsentKey: UnsentKey { .hold(row.entry.item) }

  func keepWords(in session: Session) {
    session.unsent[unsentKey] = box.form.text("why")
  }

  private var isHeld: Bool { row.entry.hold != nil }

  func title(in session: Session) -> String {
    session.queueText(isHeld ? .releaseTitle : .holdTitle)
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  var hints: [CommandName] { ["confirm", "go-back"] }
  func trail(in session: Session) -> String { "" }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    switch command {
    case "go-back": return .close(.nothing)
    case "confirm": return try carryOut(in: session)
    default:
      guard box.perform(command, in: session) else { return .ignored }
      keepWords(in: session)
      return .stay
    }
  }

  private func carryOut(in session: Session) throws -> Navigation {
    let why = box.form.text("why")
    guard !why.allSatisfy(\.isWhitespace) else {
      return .say(Message(session.queueText(.whyMissing), .warning))
    }
    _ = try session.newsroom.setHold(
      !isHeld, of: row.entry.item, why: why, by: session.acting)
    session.unsent[unsentKey] = ""
    guard isHeld else {
      return .close(.done(Message(session.queueText(.wasHeld), .success)))
    }
    let names = session.names()
    let reasons = try session.newsroom.obstacles(to: row.entry.item, by: session.acting).map {
      session.wording.sentence(for: $0, names)
    }
    guard reasons.isEmpty else {
      return .close(
        .done(Message(session.wording.sentence(for: Notice.heldAgain(reasons)), .warning)))
    }
    let time = row.entry.notBefore.flatMap { $0 > session.now ? $0.vietnameseText : nil }
    return .close(.done(Message(session.queueText(.wasReleased(until: time)), .success)))
  }

  mutating func type(_ character: Character, in session: Session) throws -> Navigation {
    box.form.type(character, in: session)
    keepWords(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) throws -> Navigation {
    box.form.paste(text, at: session.now)
    keepWords(in: session)
    return .stay
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    [
      ("confirm", session.queueText(isHeld ? .release : .hold)),
      ("go-back", session.guide(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: title(in: session),
      footer: footer(in: session), on: &canvas, in: area, session: session)
  }
}

/// Why an entry is held, in words: a person's own, or a sentence for each fact that stood against going out.
enum HoldText {
  static func text(of hold: QueueEntry.Hold, in session: Session) -> String {
    let sentence = session.wording.sentence(for: hold.reason, session.names())
    let why = sentence.isEmpty ? session.queueText(.heldWithoutReason) : sentence
    return hold.by.rawValue == 0
      ? session.queueText(.heldByProgram(why))
      : session.queueText(.heldBy(session.name(hold.by), why))
  }
}
