import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// How what is written is shown, and how long it shall become.
extension EditorScreen {
  private enum Name {
    static let measure = "measure"
    static let target = "target"
  }

  /// Leaves nothing in sight but the body and the status line, or shows the rest again.
  mutating func toggleBare() {
    isBare.toggle()
    place = .body
  }

  /// Title and summary come back as soon as somebody goes to them.
  mutating func showWhereOneIs() { if place != .body { isBare = false } }

  /// Asks for the columns of a row and for the length that the text shall have.
  func openLengths(in session: Session) -> Navigation {
    let (least, most) = (Newsroom.measures.lowerBound, Newsroom.measures.upperBound)
    let box = FormBox(
      [.init(session.phrase(.lengthsMean(least, most)), .dim)],
      Form([
        .line(Name.measure, session.phrase(.measureLabel), "\(measure)"),
        .line(Name.target, session.phrase(.targetLabel), target.map { "\($0)" } ?? ""),
      ]))
    return .open(
      FormDialog(
        session.title(of: "set-lengths"), confirm: session.phrase(.finishDetails), box
      ) { form, session in
        guard let measure = Int(LineInput.trimmed(form.text(Name.measure))),
          Newsroom.measures.contains(measure)
        else { return .say(Message(session.phrase(.badMeasure(least, most)), .warning)) }
        let words = LineInput.trimmed(form.text(Name.target)).filter { $0 != "." }
        let target = words.isEmpty ? nil : Int(words)
        guard words.isEmpty || target.map(Newsroom.targetLengths.contains) == true else {
          return .say(Message(session.phrase(.badTarget), .warning))
        }
        return .close(.lengths(measure: measure, target: target))
      })
  }

  /// What was chosen holds at once; when the store cannot keep it, until the program or the item is closed.
  mutating func take(measure: Int, target: Int?, in session: Session) -> Navigation {
    self.measure = measure
    self.target = target
    session.measure = measure
    do {
      try session.newsroom.besideTyping {
        try session.newsroom.setMeasure(measure, by: session.acting)
        if let id = subject?.id {
          try session.newsroom.setTargetLength(target, of: id, by: session.acting)
        }
      }
    } catch {
      return .say(Message(session.phrase(.lengthsNotKept(session.sentence(error))), .warning))
    }
    return .say(Message(session.phrase(.lengthsTaken(measure, target: target)), .success))
  }

  /// The length that was wished for before there was an item to keep it with. It is a help and no more: the item is saved
  /// whether or not it can be kept.
  func keepTarget(in session: Session) {
    guard let target, let id = subject?.id else { return }
    do { try session.newsroom.setTargetLength(target, of: id, by: session.acting) } catch { return }
  }

  /// Shows the text as it is read, where one stands in it.
  func openPreview(in session: Session) -> Navigation {
    let paragraph = place == .body ? active.cursor.position.paragraph : nil
    let facts = EditorPicture(editor: self, session: session).facts
    return .open(PreviewScreen(of: text, facts: facts, at: paragraph, in: session))
  }
}
