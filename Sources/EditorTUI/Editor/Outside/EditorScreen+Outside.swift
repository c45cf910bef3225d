import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// The body in the hands of another program for a while: the one that `VISUAL` names, where the store's owner allows it.
/// What it changed is shown before it is taken.
extension EditorScreen {
  /// What a body may have at most, in bytes, with room for what an editor adds.
  private static let limit = 4_000_000

  mutating func editOutside(in session: Session) throws -> Navigation {
    if let reason = try refusalOfOutside(in: session) {
      return .say(Message(session.phrase(reason), .warning))
    }
    guard let lend = session.lend else { return .ignored }
    // What was typed is safe before another program has the terminal.
    try keep(in: session)
    let former = fields[Place.body.rawValue].words
    let name = "\(subject?.number ?? session.phrase(.copyName)).md"
    let words = session.visual
    let back = try PrivateFile.with(Array((former + "\n").utf8), named: name) { file in
      let ending = lend(words + [file.path]) { wake(in: session) }
      guard ending == .ended(status: 0) else { return Outside.failed(ending) }
      let bytes = try readFile(file.path, limit: Self.limit)
      return .done(Self.cleaned(try strictText(bytes, of: file.path)))
    }
    switch back {
    case .failed(.ended(let status)):
      return .say(Message(session.phrase(.outsideFailed(words[0], status: status)), .warning))
    case .failed(.notStarted(let errno)):
      throw UsageFault.file(words[0], reason: errno)
    case .done(former): return .say(Message(session.phrase(.outsideUnchanged)))
    case .done(let words):
      question = .outside(words)
      answer = 0
      return showOutside(words, in: session)
    }
  }

  private enum Outside {
    case done(String)
    case failed(ProgramEnding)
  }

  /// Why the text cannot be handed over; nil when it can.
  private func refusalOfOutside(in session: Session) throws -> EditorPhrase? {
    if isReadOnly { return .readOnlyHere }
    guard session.takesFiles, session.newsroom.access == .personal else {
      return .outsideNotInSession
    }
    guard session.lend != nil else { return .outsideOnlyOnScreen }
    guard try session.newsroom.allowsOutsideEditor() else { return .outsideNotAllowed }
    return session.visual.isEmpty ? .visualMissing : nil
  }

  /// In NFC, without signs that steer terminals, and without the line feed with which editors end a file.
  private static func cleaned(_ text: String) -> String {
    let lines = TextBuffer(text).text
    let kept = lines.unicodeScalars.filter { scalar in
      scalar == "\n" || scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
    }
    let clean = String(String.UnicodeScalarView(kept))
    return clean.hasSuffix("\n") ? String(clean.dropLast()) : clean
  }

  func showOutside(_ words: String, in session: Session) -> Navigation {
    var changed = text
    changed.body = words
    return .open(ComparingScreen(.outside(changed, before: text), in: session))
  }

  /// The program may end before anybody has answered: what came back is then in the draft, as a step that can be undone.
  mutating func keepOutside(_ words: String, in session: Session) {
    guard !isReadOnly else { return }
    question = nil
    place = .body
    _ = edit(words.utf8.count, in: session) { $0.replaceAll(with: words, at: $1) }
  }

  /// Takes what came back as one step. Where the item was taken over meanwhile, a file takes it.
  mutating func takeOutside(_ words: String, in session: Session) throws -> Navigation {
    guard !isReadOnly else {
      var changed = text
      changed.body = words
      return .open(
        SaveCopyDialog(
          of: changed, called: subject?.number ?? session.phrase(.copyName), in: session))
    }
    question = nil
    place = .body
    let refusal = edit(words.utf8.count, in: session) { $0.replaceAll(with: words, at: $1) }
    if case .say = refusal { return refusal }
    try reloadComments(in: session)
    let key = session.keyLabel("undo", in: session.keymap.active(in: ["editor"]))
    return .say(Message(session.phrase(.tookOutside(key: key)), .success))
  }
}
