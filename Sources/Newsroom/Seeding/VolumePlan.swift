import Rulebook
import Storage
import Workflow

/// How a store of any size is filled: which text, portal, state and day each item has.
struct VolumePlan {
  /// A text with its hash and the words that search finds it by, worked out once for all items that carry it.
  struct Source {
    let text: Text
    let kind: Kind
    let hash: TextHash
    let terms: String
    let missing: [Field]
  }

  /// A portal with those who write and decide on it.
  struct Desk {
    let portal: ID<Portal>
    let writers: [ID<Person>]
    let editor: ID<Person>
    let decider: ID<Person>
    let prefix: String
    /// The words by which each writer's items are found.
    let words: [ID<Person>: String]
  }

  let sources: [Source]
  let desks: [Desk]
  let count: Int
  /// Over how many years they are spread.
  let years: Int
  let end: Timestamp

  func source(_ number: Int) -> Source { sources[number * 7 % sources.count] }

  func desk(_ number: Int) -> Desk { desks[number * 5 % desks.count] }

  /// Evenly over the years, the last one now.
  func moment(_ number: Int) -> Timestamp {
    let span = Int64(years) * 365 * Timestamp.millisecondsPerDay
    return end.adding(milliseconds: -span / Int64(count) * Int64(count - 1 - number))
  }

  /// Of a thousand items some 850 are out and 110 in the archive; work in progress is recent work.
  static func state(_ number: Int) -> StateName {
    switch number % 1_000 * 617 % 1_000 {
    case 0..<8: "draft"
    case 8..<11: "submitted"
    case 11..<14: "editing"
    case 14..<18: "review"
    case 18..<22: "returned"
    case 22..<24: "approved"
    case 24..<26: "scheduled"
    case 26..<33: "rejected"
    case 33..<40: "withdrawn"
    case 40..<150: "archived"
    default: "published"
    }
  }
}
