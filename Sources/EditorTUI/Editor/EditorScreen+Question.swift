import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// What the editor has to be told before it goes on.
extension EditorScreen {
  /// Asks again about the draft that was kept before.
  mutating func askAboutDraft(in session: Session) {
    guard let waiting = waitingDraft else { return }
    question = .draft(waiting, isOlder: isOlder(waiting))
    answer = 0
  }

  mutating func performInQuestion(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    guard let question else { return .ignored }
    let count = question.answers.count
    switch command {
    case "next-row": answer = (answer + 1) % count
    case "previous-row": answer = (answer + count - 1) % count
    case "first-row": answer = 0
    case "last-row": answer = count - 1
    case "confirm": return try take(answer, of: question, in: session)
    case "go-back": return try withdraw(from: question, in: session)
    case "quit":
      switch question {
      case .cannotKeep, .outside: return .stay
      case .draft, .throwAway, .merge, .takeOver: return closing(.quit, nil, in: session)
      }
    default:
      guard let number = Self.number(of: command), number < count else { return .ignored }
      answer = number
      return try take(number, of: question, in: session)
    }
    return .stay
  }

  private static func number(of command: CommandName) -> Int? {
    (1...9).first { command == CommandName("choose-entry-\($0)") }.map { $0 - 1 }
  }

  /// Esc: a question about leaving keeps one here, a question about a draft leaves everything as it is.
  private mutating func withdraw(
    from question: EditorQuestion, in session: Session
  ) throws -> Navigation {
    switch question {
    case .draft:
      return closing(.back, nil, in: session)
    case .throwAway(let record):
      self.question = .draft(record, isOlder: isOlder(record))
      answer = 0
    case .merge(var merge):
      // Back to the decision before, and from the first one to the question that led here.
      if merge.takeBack() { return try goOn(merge, in: session) }
      try closeMerge(in: session)
    case .outside(let words): return showOutside(words, in: session)
    case .cannotKeep, .takeOver: self.question = nil
    }
    return .stay
  }

  private mutating func closeMerge(in session: Session) throws {
    question = nil
    guard let id = subject?.id else { return }
    try askAboutOwnDraft(in: session.newsroom.view(id, by: session.acting), session)
  }

  /// Whether a draft was written over a text that is no longer the newest.
  private func isOlder(_ draft: DraftRecord) -> Bool {
    draft.base != nil && draft.base != subject?.base
  }

  private mutating func take(
    _ number: Int, of question: EditorQuestion, in session: Session
  ) throws -> Navigation {
    switch (question, question.answers[number]) {
    case (.draft(let record, _), .mergeDraft): return try merge(record, in: session)
    case (.merge(let merge), .mergeMine): return try decide(.mine, in: merge, session)
    case (.merge(let merge), .mergeTheirs): return try decide(.theirs, in: merge, session)
    case (.merge(let merge), .mergeBoth): return try decide(.both, in: merge, session)
    case (.draft(let record, _), .goOnWithDraft):
      goOn(with: record, in: session)
      try reloadComments(in: session)
    case (.draft(let record, _), .seeSavedText):
      waitingDraft = record
      isPeeking = true
      self.question = nil
    case (.draft(let record, _), .compareDraft): return compare(record, in: session)
    case (.draft, .decideLater): return try withdraw(from: question, in: session)
    case (.draft(let record, _), .throwDraftAway): self.question = .throwAway(record)
    case (.throwAway(let record), .noKeepIt):
      self.question = .draft(record, isOlder: isOlder(record))
    case (.throwAway(let record), .yesThrowAway):
      try session.newsroom.dropDraft(record.id, of: session.acting)
      draft = nil
      self.question = nil
      return .say(Message(session.phrase(.draftThrownAway)))
    case (.outside(let words), .takeOutside): return try takeOutside(words, in: session)
    case (.outside(let words), .seeOutside): return showOutside(words, in: session)
    case (.outside, .dropOutside):
      self.question = nil
      return .say(Message(session.phrase(.outsideDropped)))
    case (.takeOver, .leaveItToThem): self.question = nil
    case (.takeOver, .takeItOver): return try takeOver(in: session)
    case (.cannotKeep, .stayHere): self.question = nil
    case (.cannotKeep, .saveCopy): return openCopy(in: session)
    case (.cannotKeep(_, let way, _), .leaveWithoutKeeping):
      self.question = nil
      keeping.saved()
      endJournal()
      return closing(way, nil, in: session)
    default: return .ignored
    }
    answer = 0
    return .stay
  }

  /// Shows the draft's words; what is saved can be had back with one undo.
  private mutating func goOn(with record: DraftRecord, in session: Session) {
    let time = record.changedAt.milliseconds
    if let steps = keptSteps(of: record, in: session) {
      takeUp(record.text, with: steps)
      acceptedBefore = record.accepted.subtracting(steps.body.allPurposes)
      keeping.kept(at: time)
      question = nil
      return
    }
    let words = [record.text.title, record.text.summary, record.text.body]
    for (index, words) in words.enumerated() where words != fields[index].words {
      _ = fields[index].replaceAll(with: words, at: time)
    }
    showRest(of: record.text)
    acceptedBefore = record.accepted
    dropSplices()
    keeping.kept(at: time)
    question = nil
  }

  // MARK: Picture

  func drawQuestion(on canvas: inout Canvas, in area: Rect, _ session: Session) {
    guard let question else { return }
    let lines = lines(of: question, in: session)
    let answers = question.answers.map { session.phrase($0) }
    let wanted = (lines + answers.map { "   1  \($0)" }).map { displayWidth(of: $0) }.max() ?? 0
    let width = min(max(wanted + 4, 40), area.columns - 2)
    let wrapped = lines.flatMap { line in
      let letters = Array(line)
      return wrap(line, width: width - 4).map { String(letters[$0]) }
    }
    // Where there is no room for all, the answers come before the words, and the keys stand in the last line anyway.
    let wholeRows = wrapped.count + answers.count + 5
    let isWhole = wholeRows <= area.rows
    let words = isWhole ? wrapped : Array(wrapped.prefix(max(0, area.rows - 2 - answers.count)))
    let firstAnswer = words.count + (isWhole ? 1 : 0)
    let box = area.centered(
      Size(
        rows: isWhole ? wholeRows : min(words.count + answers.count + 2, area.rows),
        columns: width))
    canvas.fill(box, as: .dialog)
    canvas.box(box, title: fields[0].words)
    let inside = box.inset(rows: 1, columns: 2)
    for (row, line) in words.enumerated() {
      canvas.write(line, row: row, in: inside, as: .dialog)
    }
    // Where not even the answers have room, those around the chosen one are shown.
    let room = max(1, inside.rows - firstAnswer)
    let top = max(0, min(answer - room + 1, answers.count - room))
    for (index, title) in answers.enumerated().dropFirst(top).prefix(room) {
      let row = firstAnswer + index - top
      let isChosen = index == answer
      canvas.write(
        "\(isChosen ? ">" : " ") \(index + 1)  \(title)", row: row, width: inside.columns,
        in: inside, as: isChosen ? .selected : .dialog)
      if isChosen {
        canvas.cursor = CellPlace(row: inside.row + row, column: inside.column)
      }
    }
    guard isWhole else { return }
    canvas.write(
      session.phrase(.questionKeys), row: inside.rows - 1, width: inside.columns, in: inside,
      as: .hint, alignment: .trailing)
  }

  func lines(of question: EditorQuestion, in session: Session) -> [String] {
    switch question {
    case .draft: return aboutDraft.map { session.phrase($0) }
    case .throwAway: return [session.phrase(.throwAwaySure)]
    case .merge(let merge): return lines(of: merge, in: session)
    case .outside: return [session.phrase(.outsideChanged)]
    case .takeOver(let name, let host, let since, let seen):
      return [
        session.phrase(.takeOverSure(name: name, host: host, since: since, seen: seen)),
        session.phrase(.takeOverMeans),
      ]
    case .cannotKeep(let reason, _, _): return [session.phrase(.cannotKeep(reason: reason))]
    }
  }
}
