import Newsroom
import Terminal

/// Who wrote which paragraph of the item that is read.
extension ItemScreen {
  func showOrigins(in session: Session) throws -> Navigation {
    let origins = try session.newsroom.origins(of: id, by: session.acting)
    guard !origins.isEmpty else { return .say(Message(session.text(.noParagraphs))) }
    return .open(OriginsDialog(of: origins, at: text.paragraph))
  }
}
