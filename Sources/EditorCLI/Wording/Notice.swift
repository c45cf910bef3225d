import Rulebook

/// Something that a command tells beside its answer.
public enum Notice: Hashable, Sendable {
  /// The request had been carried out before; nothing was done now.
  case repeated
  case nextPage(String)
  case empty
  /// More items match than were ranked by relevance.
  case rankedAmongNewest(Int)
  case storeMade(String)
  case backedUp(String)
  case restored(String)
  case logWhole(Int)
  /// The log goes through heads that were kept elsewhere, as many as that.
  case logGoesThrough(heads: Int)
  case storeWhole
  case definitionSound(String)
  case nothingDue
  case withoutOutlet(Int)
  /// So many files were written into a folder.
  case filesWritten(Int, folder: String, first: String, last: String)
  case migrationNothing
  /// How many items a migration would move.
  case migrationPlanned(Int)
  /// Something stands against a migration.
  case migrationBlocked
  /// A personal store lets its owner act as anybody.
  case personalStore
  case whoCould([String])
  /// What was released will be held again in its turn, for these reasons.
  case heldAgain([String])
}
