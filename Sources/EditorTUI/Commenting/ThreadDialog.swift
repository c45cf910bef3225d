import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// A thread of comments: what was said, and a place to answer, to settle it or to open it again.
struct ThreadDialog: Screen {
  private let former: (revision: Int, words: String)?
  private let item: ID<Item>
  private let root: Int64
  let number: Int
  var box: FormBox
  private var thread: CommentThread?
  private var faults: [FormBox.Line] = []
  private var request: RequestID
  private let settling: RequestID

  private static let body = "body"
  private static let reply = "reply"
  private static let accept = "accept"
  private static let reject = "reject"
  private static let settle = "settle"

  /// It only helps to find the place again: whoever cannot be told it reads the thread without.
  private static func former(
    of thread: CommentThread, in item: ID<Item>, _ session: Session
  ) -> (revision: Int, words: String)? {
    guard thread.isAdrift else { return nil }
    do {
      let view = try session.newsroom.view(item, by: session.acting)
      return try session.newsroom.formerContext(of: thread.root, in: view)
    } catch { return nil }
  }

  init(_ thread: CommentThread, of item: ID<Item>, in session: Session) {
    self.item = item
    root = thread.root.id
    number = thread.number
    self.thread = thread
    former = Self.former(of: thread, in: item, session)
    request = session.newRequest()
    settling = session.newRequest()
    box = FormBox(
      [],
      Form([
        .note(Self.body, session.text(.answer), rows: 3),
        .action(Self.reply, session.text(.reply)),
        .action(Self.accept, session.text(.accept)),
        .action(Self.reject, session.text(.reject)),
        .action(Self.settle, ""),
      ]))
    box.names = NameCompletion(on: item)
    if box.restore(unsentKey, into: Self.body, in: session) { faults = [session.unsentNotice] }
    tell(in: session)
  }

  private var unsentKey: UnsentKey { .answer(item, comment: root) }

  func keepWords(in session: Session) {
    session.unsent[unsentKey] = box.form.text(Self.body)
  }

  var contexts: [ContextName] { box.form.contexts }
  var isOverlay: Bool { true }
  func trail(in session: Session) -> String { "" }
  var hints: [CommandName] { ["confirm", "next-field", "go-back", "show-help"] }

  mutating func refresh(in session: Session) throws {
    let facts = try ItemFacts(item, in: session)
    let buffer = TextBuffer(facts.view.revision.text.body)
    thread = CommentThread.all(of: facts.view, places: facts.places, in: buffer).first {
      $0.root.id == root
    }
    tell(in: session)
  }

  private mutating func tell(in session: Session) {
    guard let thread else { return }
    box.head = faults + ThreadText(thread: thread, former: former, session: session).lines()
    let word = session.text(thread.isOpen ? .resolve : .reopen)
    let isSuggestion = thread.root.suggestion != nil
    // A suggestion is accepted or rejected; one that was rejected can be opened again.
    for name in [Self.accept, Self.reject] {
      box.form.change(name) { $0.isShown = isSuggestion && thread.isOpen }
    }
    box.form.change(Self.settle) {
      $0.content = .action(word)
      $0.isShown = !isSuggestion || !thread.isOpen && !thread.isAccepted
    }
  }

  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    guard command == "confirm" else {
      guard box.perform(command, in: session) else { return .ignored }
      keepWords(in: session)
      return .stay
    }
    do {
      switch box.form.active?.name {
      case Self.settle: return try settle(in: session)
      case Self.accept: return try answer(isAccepted: true, in: session)
      case Self.reject: return try answer(isAccepted: false, in: session)
      default: return try reply(in: session)
      }
    } catch let error as NewsroomError {
      faults = [.init("✗ \(session.sentence(error))", .error)]
      tell(in: session)
      box.showHeadStart()
      return .stay
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

  private mutating func reply(in session: Session) throws -> Navigation {
    let new = NewComment(item: item, body: box.form.text(Self.body), parent: root)
    let outcome = try session.newsroom.comment(
      new, by: session.acting, request: request
    ).outcome
    session.unsent[unsentKey] = ""
    return .close(.done(session.message(.replied(number), of: outcome)))
  }

  private func settle(in session: Session) throws -> Navigation {
    guard let thread else { return .close(.nothing) }
    _ = try session.newsroom.setResolved(
      thread.isOpen, comment: root, by: session.acting, request: settling)
    let words: ItemPhrase = thread.isOpen ? .resolved(number) : .reopened(number)
    return .close(.done(Message(session.text(words), .success)))
  }

  /// Words that were typed say why it is rejected.
  private func answer(isAccepted: Bool, in session: Session) throws -> Navigation {
    guard let thread else { return .close(.nothing) }
    let message = try SuggestionAnswer(thread, of: item, in: session).give(
      isAccepted: isAccepted, saying: box.form.text(Self.body), request: settling)
    if !isAccepted { session.unsent[unsentKey] = "" }
    return .close(.done(message))
  }

  mutating func lay(out area: Rect) { box.lay(out: area) }

  func footer(in session: Session) -> [(CommandName, String)] {
    if let names = box.nameFooter(in: session) { return names }
    let confirming: ItemPhrase =
      switch box.form.active?.name {
      case Self.settle: thread?.isOpen ?? true ? .resolve : .reopen
      case Self.accept: .accept
      case Self.reject: .reject
      default: .reply
      }
    return [
      ("confirm", session.text(confirming)),
      ("next-field", session.text(.nextField)), ("go-back", session.text(.close)),
    ]
  }

  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {
    box.draw(
      title: session.text(.thread(number)),
      footer: footer(in: session), on: &canvas, in: area, session: session)
  }
}

/// The words of a thread, as lines.
struct ThreadText {
  let thread: CommentThread
  /// Where its words stood, when they stand there no more.
  let former: (revision: Int, words: String)?
  let session: Session

  private static let mostShown = 20_000

  func lines() -> [FormBox.Line] {
    var lines = [FormBox.Line(thread.status(in: session), thread.isOpen ? .warning : .success)]
    if let marked = thread.marked {
      // All of it, since it may come into the text; what nobody reads to its end is cut.
      let text = marked.map(\.signed).joined()
      let shown = text.prefix(Self.mostShown)
      lines += shown.split(separator: "\n").map { .init(String($0)) }
      if shown.endIndex < text.endIndex { lines.append(.init("…", .dim)) }
    } else if !thread.root.quote.isEmpty {
      lines.append(.init("“\(truncated(thread.root.quote, toWidth: 240))”", .dim))
    }
    if let former {
      lines.append(.init(session.text(.stoodIn(former.revision, former.words)), .dim))
    }
    for comment in [thread.root] + thread.replies {
      lines.append(
        .init("\(session.name(comment.person)), \(session.moment(comment.at))", .comment))
      guard !comment.body.isEmpty else { continue }
      lines += comment.body.split(separator: "\n", omittingEmptySubsequences: false).map {
        .init("  \($0)")
      }
    }
    return lines
  }
}
