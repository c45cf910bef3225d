import EditorCLI
import Prose
import Terminal

/// Finding and replacing in the body.
extension EditorScreen {
  /// Opens the box with what is selected, or what was looked for last.
  mutating func openReplace(in session: Session) -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    let selected = place == .body ? active.selectedText : nil
    let words = selected.flatMap { $0.contains("\n") ? nil : $0 } ?? find?.field.text ?? ""
    place = .body
    let start = active.cursor.selection?.lowerBound ?? active.cursor.position
    var form = ReplaceForm(finding: words, from: start, in: session)
    form.search(in: active.text.buffer)
    replacing = form
    return .stay
  }

  mutating func performInReplace(_ command: CommandName, in session: Session) -> Navigation {
    guard var form = replacing else { return .ignored }
    switch command {
    case "go-back":
      replacing = form.goBack(in: active.text.buffer) ? form : nil
      return .stay
    case "confirm":
      let answer = form.confirm(in: active.text.buffer)
      replacing = form
      return answerReplace(answer, in: session)
    default:
      guard form.box.perform(command, in: session) else { return .ignored }
      replacing = form
      lookAgain(after: form)
      return .stay
    }
  }

  /// What was typed into a field, or ticked, changes what is found.
  mutating func changeReplace(_ change: (inout Form) -> Void) {
    guard var form = replacing else { return }
    change(&form.box.form)
    replacing = form
    lookAgain(after: form)
  }

  private mutating func lookAgain(after form: ReplaceForm) {
    guard !form.isSure else { return }
    let buffer = active.text.buffer
    switch form.box.form.active?.name {
    case ReplaceForm.words, ReplaceForm.options: replacing?.search(in: buffer)
    default: replacing?.tell(of: buffer)
    }
  }

  private mutating func answerReplace(
    _ answer: ReplaceForm.Answer, in session: Session
  ) -> Navigation {
    guard let form = replacing else { return .stay }
    switch answer {
    case .seeAll: return .stay
    case .nothing:
      guard form.find.hits.isEmpty else { return .stay }
      return .say(Message(session.phrase(.nothingToReplace), .warning))
    case .skip:
      guard let hit = form.find.currentHit else { return .stay }
      goOn(behind: hit.upperBound)
      return .stay
    case .one: return replaceOne(form, in: session)
    case .all: return replaceAll(form, in: session)
    }
  }

  private mutating func replaceOne(_ form: ReplaceForm, in session: Session) -> Navigation {
    guard let hit = form.find.currentHit else { return .stay }
    let words = form.words(for: [hit], in: active.text.buffer)
    let letters = words.reduce(1) { $0 + $1.utf8.count }
    let refusal = edit(letters, in: session) { $0.replace([hit], with: words, at: $1) }
    if case .say = refusal { return refusal }
    goOn(behind: active.cursor.position)
    guard replacing?.find.hits.isEmpty == true else { return .stay }
    replacing = nil
    return .say(Message(session.phrase(.replacedOne), .success))
  }

  private mutating func goOn(behind position: Prose.Position) {
    active.place(at: position)
    let buffer = active.text.buffer
    replacing?.goOn(behind: position, in: buffer)
  }

  private mutating func replaceAll(_ form: ReplaceForm, in session: Session) -> Navigation {
    let hits = form.find.hits
    let words = form.words(for: hits, in: active.text.buffer)
    let letters = words.reduce(1) { $0 + $1.utf8.count }
    replacing = nil
    let refusal = edit(letters, in: session) { $0.replace(hits, with: words, at: $1) }
    if case .say = refusal { return refusal }
    let key = session.keyLabel("undo", in: session.keymap.active(in: contexts))
    return .say(Message(session.phrase(.replacedAll(hits.count, key: key)), .success))
  }
}
