import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// Giving a comment its place: the text is shown, and the paragraph under the cursor is taken with Enter.
extension ItemScreen {
  mutating func placeComment(in session: Session) -> Navigation {
    guard tab == .comments, threads.indices.contains(thread) else {
      return .say(Message(session.text(.placeOnText)))
    }
    let chosen = threads[thread]
    guard chosen.fate != nil else { return .say(Message(session.text(.placeNotNeeded))) }
    placing = chosen
    tab = .text
    if let paragraph = chosen.paragraph { text.go(to: paragraph) }
    return .stay
  }

  /// Nil for what the text does as ever: moving in it.
  mutating func performInPlacing(
    _ command: CommandName, in session: Session
  ) throws -> Navigation? {
    switch command {
    case "open-selected": return try place(in: session)
    case "go-back":
      placing = nil
      tab = .comments
      return .stay
    case "scroll-down", "scroll-up", "next-page", "previous-page", "scroll-to-start",
      "scroll-to-end", "next-comment", "previous-comment":
      return nil
    default:
      placing = nil
      return nil
    }
  }

  private mutating func place(in session: Session) throws -> Navigation {
    guard let chosen = placing, !text.quote.isEmpty else { return .stay }
    _ = try session.newsroom.placeComment(
      chosen.root.id, at: text.quote, place: text.quotePlace, by: session.acting)
    placing = nil
    try refresh(in: session)
    return .say(Message(session.text(.placed(chosen.number)), .success))
  }
}
