import EditorCLI
import Newsroom
import Rulebook
import Terminal
import Workflow

/// Why somebody cannot write in an item as it stands, and, where they could take it back for that, how.
struct WritingRefusal {
  let words: String

  /// Nil for who may write. A text that somebody else is writing is opened for reading, and says so itself.
  init?(of item: ItemFacts, _ actions: [ItemAction], in session: Session) throws {
    let people = try PortalPeople(of: item.view.item.portal, in: session)
    let person = session.acting.person
    let actor = Actor(
      person: person, roles: [item.view.item.portal: people.roles(of: person)])
    let engine = Engine(item.view.definition, calendar: .vietnam)
    let blockers = engine.blockersOfWriting(item.view.item, by: actor).filter {
      if case .locked = $0 { false } else { true }
    }
    guard !blockers.isEmpty else { return nil }
    let recall = actions.first { $0.transition.name == "recall" && $0.isPossible }
    if let recall {
      let keys = session.keys(in: ["item"])
      words = session.text(
        .sentAlready(
          by: session.keyLabel("show-actions", in: keys), session.title(of: recall.transition)))
    } else {
      let names = session.names([item.view.definition])
      words = blockers.map { session.wording.sentence(for: $0, names) }.joined(separator: " ")
    }
  }
}
