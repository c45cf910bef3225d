import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// Merging a draft that was written over an older text into the saved one.
extension EditorScreen {
  mutating func merge(_ draft: DraftRecord, in session: Session) throws -> Navigation {
    guard let id = subject?.id, let base = draft.base else { return .stay }
    let view = try session.newsroom.view(id, by: session.acting)
    guard let head = view.revisions.first(where: { $0.id == base }) else { return .stay }
    let old = try session.newsroom.revision(head.number, of: id, by: session.acting)
    var merge = DraftMerge(base: old.text, draft: draft.text, saved: view.revision.text)
    merge.accepted = draft.accepted
    return try goOn(merge, in: session)
  }

  /// Asks about the next place that both have changed, or takes what came of it.
  mutating func goOn(_ merge: DraftMerge, in session: Session) throws -> Navigation {
    answer = 0
    guard let merged = merge.text else {
      question = .merge(merge)
      return .stay
    }
    question = nil
    guard merged != saved else { return .say(Message(session.phrase(.mergedNothing))) }
    acceptedBefore = merge.accepted
    let now = session.now.milliseconds
    for (index, words) in [merged.title, merged.summary, merged.body].enumerated()
    where words != fields[index].words {
      _ = fields[index].replaceAll(with: words, at: now)
    }
    showRest(of: merged)
    changedDetails(in: session)
    try reloadComments(in: session)
    return .say(Message(session.phrase(.merged(merge.spots.count)), .success))
  }

  mutating func decide(
    _ choice: MergeChoice, in merge: DraftMerge, _ session: Session
  ) throws -> Navigation {
    var merge = merge
    merge.decide(choice)
    return try goOn(merge, in: session)
  }

  func lines(of merge: DraftMerge, in session: Session) -> [String] {
    guard let spot = merge.current else { return [] }
    return [
      session.phrase(.mergeConflict(merge.choices.count + 1, merge.spots.count)),
      session.phrase(.draftHas(Self.inOneLine(spot.draft))),
      session.phrase(.savedHas(Self.inOneLine(spot.saved))),
    ]
  }

  private static func inOneLine(_ words: String) -> String {
    truncated(words.split(whereSeparator: \.isNewline).joined(separator: " ¶ "), toWidth: 240)
  }
}
