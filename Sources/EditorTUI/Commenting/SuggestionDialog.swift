import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// Proposing other words for a paragraph: it stands in a field as it is, and what is changed there is proposed.
struct SuggestionDialog: Screen {
  private let item: ID<Item>
  let title: String
  private let quote: String
  private let place: Range<Int>
  /// The text that was read.
  private let text: String
  var box: FormBox
  private let request: RequestID
  private var hasOldWords = false

  private static let words = "words"
  private static let body = "body"
  private static let must = "must"

  init(
    on item: ID<Item>, title: String, body: String, quote: String, place: Range<Int>,
    in session: Session
  ) {
    self.item = item
    self.title = title
    self.quote = quote
    self.place = place
    text = body
    request = session.newRequest()
    box = FormBox(
      [],
      Form([
        .note(Self.words, session.text(.newWords), quote, rows: 6),
        .note(Self.body, session.text(.whyOptional), rows: 2),
        .ticks(Self.must, "", [.init(name: Self.must, title: session.text(.mustBeSettled))]),
        .action("send", session.text(.sendSuggestion)),
      ]))
    box.names = NameCompletion(on: item)
    hasOldWords = box.restore(.suggestion(item, quote), into: Self.words, in: session)
    hasOldWords =
      box.restore(.suggestionReason(item, quote), into: Self.body, in: session)
      || hasOldWords
    box.form.focus(Self.words)
    tell([], in: session)
  }

  func keepWords(in session: Session) {
    let words = box.form.text(Self.words)
    session.unsent[.suggestion(item, quote)] = words == quote ? "" : words
    session.unsent[.suggestionReason(item, quote)] = box.form.text(Self.body)
  }

  private mutating func tell(_ notices: [FormBox.Line], in session: Session) {
    box.head = notices + (hasOldWords ? [session.unsentNotice] : [])
    box.showHeadStart()
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["confirm", "next-field", "toggle-choice", "go-back", "show-help"] }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    if command == "confirm" { return try send(in: session) }
    guard box.perform(command, in: session) else { return .ignored }
    keepWords(in: session)
    return .stay
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

  /// Only what was changed is proposed, with the words beside it that tell its place: a change of another sentence of the
  /// paragraph is no reason to lose it.
  private mutating func send(in session: Session) throws -> Navigation {
    let words = box.form.text(Self.words)
    let edit = SuggestedEdit(in: text, replacing: place, with: words)?
      .narrowed(in: text, keeping: 2)
    guard words != quote, let edit else {
      tell([.init("✗ \(session.text(.nothingSuggested))", .error)], in: session)
      return .stay
    }
    let new = NewComment(
      item: item, quote: edit.quote, place: edit.range, body: box.form.text(Self.body),
      isMust: !box.form.ticked(Self.must).isEmpty, replacement: edit.replacement)
    let outcome: CommentOutcome
    do {
      outcome = try session.newsroom.comment(new, by: session.acting, request: request).outcome
    } catch let error as NewsroomError {
      tell([.init("✗ \(session.sentence(error))", .error)], in: session)
      return .stay
    }
    session.unsent[.suggestion(item, quote)] = ""
    session.unsent[.suggestionReason(item, quote)] = ""
    return .close(.done(session.message(.suggested, of: outcome)))
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    box.nameFooter(in: session) ?? [
      ("confirm", session.text(.sendSuggestion)), ("next-field", session.text(.nextField)),
      ("go-back", session.text(.cancel)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: "\(session.title(of: "propose-change")) · \(title)",
      footer: footer(in: session), on: &canvas, in: area, session: session)
  }
}
