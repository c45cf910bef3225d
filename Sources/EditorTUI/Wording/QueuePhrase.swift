import EditorCLI
import Rulebook

/// The short texts of search, queue and calendar.
enum QueuePhrase: Hashable {
  case any
  case anyState
  case anyKind
  case anyPortal
  case state
  case kind
  case portal
  case narrowResults
  case narrow
  case searchFor
  case typeToSearch
  case newestFirst
  case byRelevance
  case found(Int)
  case foundMore(Int)
  /// More were found than were ranked by relevance.
  case relevantAmong(Int)
  case nothingFound
  case queue
  case queueCount(Int)
  case heldCount(Int)
  case columnTime
  case columnApprover
  case columnPlace
  case nextTurn
  case held
  case emptyQueue
  case heldBy(String, String)
  case heldByProgram(String)
  case heldWithoutReason
  case approvedBy(String)
  case alreadyFirst
  case alreadyLast
  case moved(Int)
  case holdTitle
  case releaseTitle
  case why
  case hold
  case release
  case whyMissing
  case wasHeld
  /// It goes out at a time or, without one, in its turn.
  case wasReleased(until: String?)
  case calendar
  case weekdays
  case month(Int, year: Int)
  case dayEntries(CivilDate, Int)
  case nothingThatDay
  case withoutTime(Int)
  case chooseDay

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  /// A short text of search, queue or calendar in the person's language.
  func queueText(_ phrase: QueuePhrase) -> String { phrase.text(in: language) }
}
