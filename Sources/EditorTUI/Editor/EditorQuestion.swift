import Storage
import Workflow

/// Something that the editor has to be told before it goes on; the answers stand in a box over the text.
enum EditorQuestion {
  /// A draft that was kept before, beside the saved text.
  case draft(DraftRecord)
  case throwAway(DraftRecord)
  /// The words could not be kept on leaving, for the reason given.
  case cannotKeep(String, then: Leaving)

  /// Where somebody goes who leaves.
  enum Leaving {
    case back
    case quit
  }

  var answers: [EditorPhrase] {
    switch self {
    case .draft: [.goOnWithDraft, .seeSavedText, .throwDraftAway]
    case .throwAway: [.noKeepIt, .yesThrowAway]
    case .cannotKeep: [.stayHere, .leaveWithoutKeeping]
    }
  }
}
