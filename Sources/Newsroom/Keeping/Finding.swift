import Royalties
import Storage
import Workflow

/// One thing that is wrong with a store.
public enum Finding: Hashable, Sendable {
  /// The engine's words about a page, a row, a constraint or an index, or ours about two parts that disagree.
  case structure(String)
  case reference(table: String, row: Int64?, parent: String)
  case log(LogBreak)
  /// A kept count that differs from counting anew, as `scope subject state`.
  case tally(String)
  /// A kept count of works or their sum, as `portal month standing`.
  case workTally(String)
  /// A work whose amount or shares are not those of its grade.
  case workShares(item: String, WorkPart)
  case sheet(String, SheetFault)
  /// A voucher of old books that misses lines.
  case pastVoucher(String)
  /// A revision whose text does not give the hash that is kept with it.
  case revision(item: String, number: Int)
  /// The content of a file that is not there, or is other than its hash.
  case file(ContentHash, isThere: Bool)
  /// A copy whose log does not end as the original's did.
  case head(expected: String, found: String)
  /// There are sealed fields and no right key to open them with.
  case key(KeyFault)
  /// A sealed field that does not open under the right key.
  case seal(payee: String, PrivateField)

  init(_ damage: Damage) {
    switch damage {
    case .structure(let words): self = .structure(words)
    case .reference(let table, let row, let parent):
      self = .reference(table: table, row: row, parent: parent)
    }
  }
}

/// What a look through a whole store found.
public struct VerifyReport: Hashable, Sendable {
  /// Empty when the store is whole.
  public let findings: [Finding]
  /// How many events and revisions were looked at.
  public let events: Int64
  public let revisions: Int
  /// The hash of the last event, for comparison with what was noted elsewhere.
  public let head: String
  /// SQLite's version, and what was found when the store was opened.
  public let engine: String
  public let warnings: [OpenWarning]
  /// Where the key of the store has to be, which neither store nor backup holds; nil when nothing was ever sealed.
  public let key: String?

  public var isWhole: Bool { findings.isEmpty }
}
