import EditorCLI
import Newsroom
import Rulebook
import Terminal
import Workflow

/// Why somebody cannot write in an item as it stands, and, where they could take it back for that, how.
struct WritingRefusal {
  let words: String

  /// Nil for who may write. A text that somebody else is writing is opened for reading, and says so itself.
  init?(of id: ID<Item>, in session: Session) throws {
    let newsroom = session.newsroom
    let blockers = try newsroom.blockersOfWriting(id, by: session.acting)
    guard !blockers.isEmpty else { return nil }
    let actions = try newsroom.actions(on: id, for: session.acting)
    if let recall = actions.first(where: { $0.transition.name == "recall" && $0.isPossible }) {
      let keys = session.keys(in: ["item"])
      words = session.text(
        .sentAlready(
          by: session.keyLabel("show-actions", in: keys), session.title(of: recall.transition)))
    } else {
      let names = session.names([try newsroom.view(id, by: session.acting).definition])
      words = blockers.map { session.wording.sentence(for: $0, names) }.joined(separator: " ")
    }
  }
}
