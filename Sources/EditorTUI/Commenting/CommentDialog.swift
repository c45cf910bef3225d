import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

extension Session {
  /// What was done, and whom of those that the words name nobody could tell.
  func message(_ done: ItemPhrase, of outcome: CommentOutcome) -> Message {
    let faults = outcome.mentionFaults.map { wording.sentence(for: $0) }
    return Message(
      ([text(done)] + faults).joined(separator: " "), faults.isEmpty ? .success : .warning)
  }
}

/// Commenting on a paragraph or the whole text; a comment that must be settled stands against approval.
struct CommentDialog: Screen {
  private let item: ID<Item>
  let title: String
  /// The paragraph that it would be about; empty when it can only be about the whole text.
  private let quote: String
  /// Where that paragraph stands in the text that was read.
  private let place: Range<Int>?
  var box: FormBox
  private let request: RequestID
  /// Whether words from before were put back.
  private var hasOldWords = false
  private var isShowingWords = false

  private static let about = "about"
  private static let part = "part"
  private static let must = "must"
  private static let body = "body"

  init(
    on item: ID<Item>, title: String, quote: String, place: Range<Int>? = nil, in session: Session
  ) {
    self.place = place
    self.item = item
    self.title = title
    self.quote = quote
    request = session.newRequest()
    var fields: [FormField] = []
    if !quote.isEmpty {
      fields.append(
        .choice(
          Self.about, session.text(.about),
          [
            .init(name: "paragraph", title: session.text(.thisParagraph)),
            .init(name: Self.part, title: session.text(.someWords)),
            .init(name: "all", title: session.text(.wholeText)),
          ], chosen: "paragraph"))
      var words = FormField.passage(Self.part, session.text(.chooseWords), quote, rows: 5)
      words.isShown = false
      fields.append(words)
    }
    fields += [
      .note(Self.body, session.text(.comment), rows: 4),
      .ticks(Self.must, "", [.init(name: Self.must, title: session.text(.mustBeSettled))]),
      .action("send", session.text(.send)),
    ]
    box = FormBox([], Form(fields))
    box.names = NameCompletion(on: item)
    hasOldWords = box.restore(unsentKey, into: Self.body, in: session)
    box.form.focus(Self.body)
    tell([], in: session)
  }

  private var unsentKey: UnsentKey { .comment(item, quote) }

  func keepWords(in session: Session) {
    session.unsent[unsentKey] = box.form.text(Self.body)
  }

  private mutating func tell(_ notices: [FormBox.Line], in session: Session) {
    let quoted =
      quote.isEmpty || isChoosing ? [] : [FormBox.Line("“\(truncated(quote, toWidth: 240))”", .dim)]
    box.head = notices + (hasOldWords ? [session.unsentNotice] : []) + quoted
    box.showHeadStart()
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["confirm", "next-field", "toggle-choice", "go-back", "show-help"] }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if command == "confirm" { return try send(in: session) }
    guard box.perform(command, in: session) else { return .ignored }
    settle(in: session)
    keepWords(in: session)
    return .stay
  }

  /// Words are chosen only where it shall be about some of them.
  mutating func settle(in session: Session) {
    let isChoosing = isChoosing
    guard isChoosing != isShowingWords else { return }
    isShowingWords = isChoosing
    box.form.change(Self.part) { $0.isShown = isChoosing }
    tell([], in: session)
  }

  private var isChoosing: Bool { box.form.choice(Self.about) == Self.part }

  /// What it is about: words of the text, and where they stand; nil when words are to be chosen and none are.
  private var subject: (quote: String, place: Range<Int>?)? {
    switch box.form.choice(Self.about) {
    case "paragraph": return (quote, place)
    case Self.part:
      // Line by line nothing is chosen with arrows: the words themselves are typed.
      let typed = box.form.text(Self.part)
      guard typed == quote else { return (typed, nil) }
      return box.form.chosen(Self.part).map { chosen in
        let start = place?.lowerBound
        return (
          chosen.words,
          start.map { $0 + chosen.place.lowerBound..<$0 + chosen.place.upperBound }
        )
      }
    default: return ("", nil)
    }
  }

  mutating func type(_ character: Character, in session: Session) -> Navigation {
    box.type(character, in: session)
    keepWords(in: session)
    return .stay
  }

  mutating func paste(_ text: String, in session: Session) -> Navigation {
    box.paste(text, in: session)
    keepWords(in: session)
    return .stay
  }

  private mutating func send(in session: Session) throws -> Navigation {
    guard let subject else {
      tell([.init("✗ \(session.text(.noWordsChosen))", .error)], in: session)
      box.form.focus(Self.part)
      return .stay
    }
    let new = NewComment(
      item: item, quote: subject.quote, place: subject.place, body: box.form.text(Self.body),
      isMust: !box.form.ticked(Self.must).isEmpty)
    let outcome: CommentOutcome
    do {
      outcome = try session.newsroom.comment(new, by: session.acting, request: request).outcome
    } catch let error as NewsroomError {
      tell([.init("✗ \(session.sentence(error))", .error)], in: session)
      return .stay
    }
    session.unsent[unsentKey] = ""
    return .close(.done(session.message(.commented, of: outcome)))
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    box.nameFooter(in: session) ?? [
      ("confirm", session.text(.send)), ("next-field", session.text(.nextField)),
      ("go-back", session.text(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: "\(session.title(of: "comment-selection")) · \(title)",
      footer: footer(in: session), on: &canvas, in: area, session: session)
  }
}
