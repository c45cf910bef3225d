import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// Proposing other words for a paragraph, and answering what others proposed.
extension ItemScreen {
  func proposeChange(in session: Session) -> Navigation {
    guard tab == .text, let place = text.quotePlace else {
      return .say(Message(session.text(.suggestOnParagraph)))
    }
    return .open(
      SuggestionDialog(
        on: id, title: facts.title, body: text.buffer.text, quote: text.quote, place: place,
        in: session))
  }

  /// One key takes the chosen suggestion into the text, one leaves it.
  mutating func answer(_ command: CommandName, in session: Session) throws -> Navigation {
    guard tab == .comments, threads.indices.contains(thread),
      threads[thread].root.suggestion != nil
    else { return .say(Message(session.text(.noSuggestionHere))) }
    let chosen = threads[thread]
    let message = try SuggestionAnswer(chosen, of: id, in: session).give(
      isAccepted: command == "accept-suggestion")
    try refresh(in: session)
    if let index = threads.firstIndex(where: { $0.root.id == chosen.root.id }) {
      select(thread: index)
    }
    return .say(message)
  }
}

/// What is answered to a suggestion, from the list and from its own box alike.
struct SuggestionAnswer {
  private let thread: CommentThread
  private let item: ID<Item>
  private let session: Session

  init(_ thread: CommentThread, of item: ID<Item>, in session: Session) {
    self.thread = thread
    self.item = item
    self.session = session
  }

  func give(
    isAccepted: Bool, saying words: String = "", request: RequestID? = nil
  ) throws -> Message {
    let (newsroom, id, acting) = (session.newsroom, thread.root.id, session.acting)
    guard isAccepted else {
      let outcome = try newsroom.rejectSuggestion(
        id, on: item, body: words, by: acting, request: request
      ).outcome
      return session.message(.rejected(thread.number), of: outcome)
    }
    let outcome = try newsroom.acceptSuggestion(id, on: item, by: acting, request: request).outcome
    return Message(
      session.text(.accepted(thread.number, revision: outcome.revision)), .success)
  }
}
