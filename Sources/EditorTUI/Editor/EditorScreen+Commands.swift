import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Commands, from the narrowest place outwards: question, form, search, text.
extension EditorScreen {
  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    defer { showWhereOneIs() }
    if question != nil { return try performInQuestion(command, in: session) }
    if form != nil { return try performInForm(command, in: session) }
    if replacing != nil { return performInReplace(command, in: session) }
    if travelling != nil { return performInTravel(command, in: session) }
    if isFinding, let navigation = performInFind(command, in: session) { return navigation }
    if move(command) { return .stay }
    if let navigation = edit(command, in: session) { return navigation }
    switch command {
    case "next-field": step(1)
    case "previous-field": step(-1)
    case "find-text": openFind()
    case "find-next": findAgain(1)
    case "find-previous": findAgain(-1)
    case "take-over": return try askToTakeOver(in: session)
    case "accept-suggestion": return acceptSuggestion(in: session)
    case "reject-suggestion": return try rejectSuggestion(in: session)
    case "next-comment": return goToNextComment(in: session)
    case "next-fault": return try goToFault(1, in: session)
    case "previous-fault": return try goToFault(-1, in: session)
    case "ignore-word": return try ignoreFault(in: session)
    case "learn-word": return try learnFault(in: session)
    case "check-style": return try goToStyleFault(1, in: session)
    case "previous-style-fault": return try goToStyleFault(-1, in: session)
    case "mend-style": return mendStyleFault(in: session)
    case "mend-style-kind": return try mendStyleKind(in: session)
    case "toggle-bare": toggleBare()
    case "set-lengths": return openLengths(in: session)
    case "preview-text": return openPreview(in: session)
    case "edit-outside": return try editOutside(in: session)
    case "compare-saved": return compareWithSaved(in: session)
    case "save-copy": return openCopy(in: session)
    case "show-outline": return showOutline(in: session)
    case "show-files": return try openFiles(in: session)
    case "travel-in-time": return openTravel(in: session)
    case "replace-text": return openReplace(in: session)
    case "show-details": openDetails(in: session)
    case "save-revision": return try save(in: session)
    case "submit-item": return try submit(in: session)
    case "show-actions": return try showActions(in: session)
    case "go-back":
      if active.unselect() { return .stay }
      if isBare {
        isBare = false
        return .stay
      }
      return leave(.back, in: session)
    case "quit": return leave(.quit, in: session)
    default: return .ignored
    }
    return .stay
  }

  /// What is only for whoever writes; the others that change the text say themselves that it cannot be changed.
  private static let forWriters: Set<CommandName> = ["check-style", "edit-outside"]

  func knows(_ command: CommandName) -> Bool {
    !isReadOnly || !Self.forWriters.contains(command)
  }

  // MARK: Moving

  private mutating func move(_ command: CommandName) -> Bool {
    if let movement = Self.movement(of: command) {
      active.move(movement)
      return true
    }
    switch command {
    case "move-up": moveUp()
    case "move-down": moveDown()
    case "next-page": active.page(1, height: frame.area(of: place).rows)
    case "previous-page": active.page(-1, height: frame.area(of: place).rows)
    case "extend-left": active.move(.left, selecting: true)
    case "extend-right": active.move(.right, selecting: true)
    case "extend-up": active.move(.rows(-1), selecting: true)
    case "extend-down": active.move(.rows(1), selecting: true)
    case "select-all": active.selectAll()
    case "toggle-selection": if !active.unselect() { active.isMarking = true }
    default: return false
    }
    return true
  }

  private static func movement(of command: CommandName) -> Movement? {
    switch command {
    case "move-left": .left
    case "move-right": .right
    case "move-word-left": .wordLeft
    case "move-word-right": .wordRight
    case "move-sentence-left": .sentenceLeft
    case "move-sentence-right": .sentenceRight
    case "move-paragraph-up": .paragraphUp
    case "move-paragraph-down": .paragraphDown
    case "move-to-row-start": .rowStart
    case "move-to-row-end": .rowEnd
    case "move-to-start": .textStart
    case "move-to-end": .textEnd
    default: nil
    }
  }

  private mutating func moveUp() {
    if active.row == 0, !active.isMarking, place != .title, !isBare {
      step(-1)
    } else {
      active.move(.rows(-1))
    }
  }

  private mutating func moveDown() {
    let isLast = active.row + 1 == active.rowCount
    if isLast, !active.isMarking, place != .body { step(1) } else { active.move(.rows(1)) }
  }

  /// To the next or previous of title, summary and body, in a circle.
  private mutating func step(_ direction: Int) {
    let count = Place.allCases.count
    place = Place.allCases[(place.rawValue + direction + count) % count]
  }

  // MARK: Editing

  private mutating func edit(_ command: CommandName, in session: Session) -> Navigation? {
    switch command {
    case "split-paragraph":
      if active.isLine {
        step(1)
        return .stay
      }
      return edit(1, in: session) { $0.type("\n", with: &session.typist, at: $1) }
    case "delete-left": return edit(1, in: session) { $0.deleteBackward(at: $1) }
    case "delete-right": return edit(1, in: session) { $0.deleteForward(at: $1) }
    case "delete-word-left": return edit(1, in: session) { $0.deleteWord(at: $1) }
    case "paste":
      let words = session.clipboard
      return edit(words.utf8.count, in: session) { $0.paste(words, at: $1) }
    case "copy": return copy(in: session)
    case "cut": return cut(in: session)
    case "undo": return travel(.nothingToUndo, in: session) { field, _ in field.undo() }
    case "redo": return travel(.nothingToRedo, in: session) { field, _ in field.redo() }
    default: return nil
    }
  }

  private mutating func travel(
    _ nothing: EditorPhrase, in session: Session, _ body: (inout EditorField, Int64) -> Bool
  ) -> Navigation {
    var isDone = false
    let navigation = edit(1, in: session) { field, time in
      isDone = body(&field, time)
      return isDone
    }
    if !isDone, !isReadOnly { return .say(Message(session.phrase(nothing))) }
    return navigation
  }

  private mutating func copy(in session: Session) -> Navigation {
    guard let words = active.selectedText else {
      return .say(Message(session.phrase(.nothingSelected)))
    }
    session.remember(words, outside: true)
    _ = active.unselect()
    return .say(Message(session.phrase(.copied(words.count)), .success))
  }

  private mutating func cut(in session: Session) -> Navigation {
    guard let words = active.selectedText else {
      return .say(Message(session.phrase(.nothingSelected)))
    }
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    session.remember(words, outside: false)
    return edit(words.utf8.count, in: session) { $0.deleteBackward(at: $1) }
  }

  // MARK: Finding

  private mutating func openFind() {
    place = .body
    let words = find?.field.text ?? ""
    var find = EditorFind(from: active.cursor.position)
    find.field = LineField(words)
    find.search(in: active.text.buffer, version: active.version)
    self.find = find
    isFinding = true
    showHit()
  }

  /// Changes what is searched for, and shows the first hit from where the search began.
  mutating func search(_ change: (inout EditorFind) -> Void) {
    guard var find else { return }
    change(&find)
    find.search(in: active.text.buffer, version: active.version)
    self.find = find
    if find.current == nil { active.place(at: find.origin) }
    showHit()
  }

  private mutating func findAgain(_ direction: Int) {
    guard var find, !find.pattern.isEmpty else {
      openFind()
      return
    }
    place = .body
    find.find(in: active.text.buffer, version: active.version)
    let position = active.cursor.selection?.upperBound ?? active.cursor.position
    find.step(direction, from: position)
    self.find = find
    showHit()
  }

  private mutating func showHit() {
    guard let hit = find?.currentHit else { return }
    active.select(hit)
    let room = frame.area(of: .body).rows
    if active.row < active.top || active.row >= active.top + room { active.center(height: room) }
  }

  private mutating func performInFind(_ command: CommandName, in session: Session) -> Navigation? {
    switch command {
    case "confirm": isFinding = false
    case "go-back":
      isFinding = false
      if let origin = find?.origin { active.place(at: origin) }
    case "next-row", "find-next", "find-text": findAgain(1)
    case "previous-row", "find-previous": findAgain(-1)
    case "save-revision", "submit-item", "show-actions", "show-details", "replace-text", "quit",
      "next-field", "previous-field":
      isFinding = false
      return nil
    default:
      guard var field = find?.field else { return nil }
      guard field.perform(command) else { return .ignored }
      if field != find?.field { search { $0.field = field } }
    }
    return .stay
  }

  // MARK: Headings

  private func showOutline(in session: Session) -> Navigation {
    let body = fields[Place.body.rawValue]
    let entries = outline(of: body.text.buffer)
    guard !entries.isEmpty else { return .say(Message(session.phrase(.noHeadings))) }
    let here = place == .body ? body.cursor.position.paragraph : 0
    return .open(OutlineDialog(of: entries, at: here))
  }

  mutating func goToHeading(_ paragraph: Int) {
    place = .body
    active.place(at: Prose.Position(paragraph: paragraph, offset: 0))
    active.showAtTop()
  }

  // MARK: Details

  mutating func openDetails(in session: Session) {
    var form = DetailsForm(
      kind: kind, details: details, language: language, files: files.count,
      priority: subject?.priority, in: session)
    form.isReadOnly = isReadOnly
    self.form = form
  }

  private mutating func performInForm(
    _ command: CommandName, in session: Session
  ) throws -> Navigation {
    guard var form else { return .ignored }
    switch command {
    case "go-back": self.form = nil
    case "confirm":
      let isForFiles = form.form.active?.name == DetailsForm.files
      guard !isReadOnly else {
        self.form = nil
        return isForFiles ? try openFiles(in: session) : .stay
      }
      switch form.reading(in: session) {
      case .failure(let fault): return .say(Message(fault.words, .warning))
      case .success(let values): take(values, in: session)
      }
      self.form = nil
      if isForFiles { return try openFiles(in: session) }
    default:
      guard form.perform(command, at: session.now) else { return .ignored }
      self.form = form
    }
    return .stay
  }

  private mutating func take(_ values: DetailsForm.Values, in session: Session) {
    guard values.details != details || values.language != language else { return }
    details = values.details
    language = values.language
    changedDetails(in: session)
  }
}
