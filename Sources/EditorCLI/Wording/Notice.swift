import Newsroom
import Rulebook

/// Something that a command tells beside its answer.
public enum Notice: Hashable, Sendable {
  /// The request had been carried out before; nothing was done now.
  case repeated
  case nextPage(String)
  /// A file belongs to an item now, under the name.
  case attached(String, isPicture: Bool)
  /// The title that a document has as its own, where another one was kept.
  case documentTitle(String)
  /// Pictures of a document were taken in, under these names.
  case picturesTaken([String])
  case empty
  /// More items match than were ranked by relevance.
  case rankedAmongNewest(Int)
  /// Texts got an apostrophe so that no spreadsheet calculates them.
  case textsGuarded
  case recomputedSame(String, lines: Int)
  case recomputedOther(String, lines: Int)
  case storeMade(String)
  case backedUp(String)
  case restored(String)
  case logWhole(Int)
  case storeWhole
  case definitionSound(String)
  case nothingDue
  /// Urgent publications whose review is overdue, by their numbers.
  case reviewsOverdue([String])
  case withoutOutlet(Int)
  case fileWritten(String)
  /// So many files were written into a folder.
  case filesWritten(Int, folder: String, first: String, last: String)
  /// No place of the style can be mended without a person.
  case nothingToMend
  /// How many places would be mended, how many stay for a person, and the version to expect.
  case mendsPlanned(Int, left: Int, version: Int)
  case mended(Int, left: Int)
  case migrationNothing
  /// How many items a migration would move.
  case migrationPlanned(Int)
  /// Something stands against a migration.
  case migrationBlocked
  /// A personal store lets its owner act as anybody.
  case personalStore
  case whoCould([String])
  /// A name in a comment led to nobody.
  case mention(MentionFault)
  /// What was released will be held again in its turn, for these reasons.
  case heldAgain([String])
  /// The key of a store is not in its backup.
  case keyStaysApart(String)
  /// A restored store needs its key at the place.
  case keyHasToBeBrought(String)
  /// So many payees would be taken in.
  case payeesPlanned(Int)
  case payeesTakenIn(Int)
  /// So many places of a list of payees are wrong.
  case payeeFaults(Int)
  /// So much of old books would be taken in.
  case pastPlanned(PastOutcome)
  case pastTakenIn(PastOutcome)
  /// So many places of a list of old books are wrong.
  case pastFaults(Int)
  /// A voucher of old books went out.
  case pastRemoved(PastOutcome)
  /// More lines of old books are there than were listed.
  case morePast(payee: String)
  /// What stands in the column of a list cannot be read; not what it is.
  case columnUnreadable(String)
}
