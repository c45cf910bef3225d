import Rulebook

/// A rule that a transition asks. The set is closed: definitions choose among these by name.
///
/// Role, lock, closed items and an unchanged text are asked of every transition and need no name in a definition.
public enum Guard: Hashable, Sendable {
  /// The actor wrote some of the text, or is its author.
  case writer
  /// Four eyes, as strict as the definition says.
  case notWriter
  case requiredFields
  case noOpenMust
  /// The text has no fault that misleads a reader or shuts one out.
  case noSevereFaults
  /// Opinions that recommend approval, on this very text, by others than its writers.
  case quorum(count: Int, of: RoleSet)
  /// The time given is in the future by at least so many minutes.
  case futureTime(minimumLead: Int)
  /// The time at which the item is to go out has come, or none was set.
  case timeCome
  /// The text is the one that was approved.
  case approvedText
  /// No review is owed for an urgent publication.
  case reviewDone
  /// A review is owed for an urgent publication, by others than who published it.
  case reviewOwed
  /// A text of the item is out.
  case live

  /// The place of the guard in the order in which blockers are told.
  var order: Int {
    switch self {
    case .writer: 0
    case .notWriter: 1
    case .reviewOwed: 2
    case .live: 3
    case .requiredFields: 4
    case .noOpenMust: 5
    case .noSevereFaults: 6
    case .quorum: 7
    case .approvedText: 8
    case .futureTime: 9
    case .timeCome: 10
    case .reviewDone: 11
    }
  }
}
