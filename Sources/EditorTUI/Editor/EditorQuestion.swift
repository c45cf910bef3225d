import Storage
import Workflow

/// Something that the editor has to be told before it goes on; the answers stand in a box over the text.
enum EditorQuestion {
  /// A draft that was kept before, beside the saved text.
  case draft(DraftRecord, isOlder: Bool)
  case throwAway(DraftRecord)
  /// A place that a draft and the saved text have both changed.
  case merge(DraftMerge)
  /// Whether an item is taken from whoever is writing in it, who gave a sign of life so many seconds ago.
  case takeOver(name: String, host: String, since: String, seen: Int64)
  /// The words could not be kept on leaving, for the reason given; a file of this machine may take them.
  case cannotKeep(String, then: Leaving, mayCopy: Bool)

  /// The body as another program gave it back.
  case outside(String)

  /// Where somebody goes who leaves.
  enum Leaving {
    case back
    case quit
  }

  var answers: [EditorPhrase] {
    switch self {
    case .draft(_, isOlder: true):
      [
        .mergeDraft, .goOnWithDraft, .compareDraft, .seeSavedText, .throwDraftAway, .decideLater,
      ]
    case .draft: [.goOnWithDraft, .compareDraft, .seeSavedText, .throwDraftAway, .decideLater]
    case .merge(let merge):
      merge.current?.takesBoth == false
        ? [.mergeMine, .mergeTheirs] : [.mergeMine, .mergeTheirs, .mergeBoth]
    case .outside: [.takeOutside, .seeOutside, .dropOutside]
    case .takeOver: [.leaveItToThem, .takeItOver]
    case .throwAway: [.noKeepIt, .yesThrowAway]
    case .cannotKeep(_, _, mayCopy: true): [.stayHere, .saveCopy, .leaveWithoutKeeping]
    case .cannotKeep: [.stayHere, .leaveWithoutKeeping]
    }
  }
}
