import EditorCLI
import Newsroom
import Rulebook
import Storage
import Workflow

/// What the public has of an item, where that is not simply the text that is read.
extension ItemFacts {
  /// Who published it urgently and why, while that waits for a second person; nil otherwise.
  func urgency(in session: Session) -> String? {
    guard let publisher = view.item.urgentBy else { return nil }
    let decision = view.decisions.last {
      $0.decision.person == publisher && $0.decision.transition == "publish-urgently"
    }?.decision
    return session.text(
      .publishedUrgently(
        session.name(publisher), decision.map { session.moment($0.at) } ?? "",
        decision?.comment ?? ""))
  }

  /// When the person last wrote words of this item that are in no revision of it; nil when there are none.
  func ownUnsavedWords(in session: Session) throws -> Timestamp? {
    try session.newsroom.drafts(of: session.acting).first { draft in
      draft.item == id && draft.text != view.revision.text
    }?.changedAt
  }

  /// Which revision is out while this one corrects it, and the words that the public will be told; nil otherwise.
  func correction(in session: Session) -> String? {
    guard let live = view.item.live,
      view.definition.state(view.item.state)?.isPublic == false
    else { return nil }
    let number = view.revisions.first { $0.id == live.revision }?.number ?? 0
    let note = view.decisions.last { $0.decision.transition == "correct" }?.decision.comment
    return session.text(.corrects(number, note ?? ""))
  }
}
