import Glibc
import Reports
import Rulebook

/// What is wrong with how a command was given, as facts.
public enum UsageFault: Error, Hashable, Sendable {
  /// Nobody said who acts.
  case whoMissing
  /// In a shared store nobody says who they are: `session` fixes it.
  case personFixed(String)
  /// The clock of a real store cannot be set.
  case clockFixed
  case unreadableTime(String)
  case unreadableRequest(String)
  case unreadablePlace(String)
  case unreadableNumber(String)
  /// Not the head of a log as it is printed.
  case unreadableHead(String)
  case unreadableMeta(String)
  case unknownField(String)
  /// A file could not be opened, read or written: its name and the errno.
  case file(String, reason: Int32)
  /// The offset of the first byte that is no UTF-8, from 0.
  case notUTF8(String, position: Int)
  /// Of a word processor from before 2007.
  case wordProcessorFile(String)
  /// A picture or a PDF where a text was asked for.
  case noText(String)
  /// A picture without words for those who do not see it.
  case alternativeMissing(String)
  /// Neither the name nor an option says as what a file goes out.
  case formatMissing(String, known: [String])
  /// A file of that form holds one table.
  case oneTablePerFile(String, count: Int)
  case tooLarge(String, limit: Int)
  case portalMissing
  case nothingToChange
  /// An act needs an item and the name of a step.
  case actionMissing
  /// An item is given to one person: by name, or to whoever has the fewest.
  case twoReceivers
  /// Limiting readers needs a unit that may still read.
  case unitMissing
  /// No command of that name, and the one that is nearest to it.
  case unknownCommand(String, nearest: String?)
  /// The host knows no user of that name.
  case unknownSystemUser(String)
  /// A session by sudo needs the number of the user that sudo tells.
  case notFromSudo
  /// A session is one person's: by login or by sudo.
  case sessionPerson
  /// Two ways of saying what to compare with.
  case revisionsAndSinceRead
  /// What is mended is saved over the version that was seen.
  case expectMissing
  /// Two texts to check.
  case itemAndBody
  case noTerminal
  case passwordFromTerminal
  /// The program was built without a full screen.
  case workstationMissing
  /// Private fields are asked for at a terminal, and there is none.
  case privateWithoutTerminal
  /// Private fields would be seen while they are typed.
  case privateFromTerminal
  /// A line of private fields that is none; what stands there is not told.
  case unreadablePrivate(line: Int)
  /// No amount in đồng.
  case unreadableMoney(String)
  /// Not `NAME=NUMBER`.
  case unreadableAssignment(String)
  /// No month, quarter or year; empty where a period is missing.
  case unreadablePeriod(String)
  /// One of a coefficient, a grade and a lump sum.
  case gradeBasis
  case unknownAdjustment(String, known: [String])
  /// A file of genres, or a part of another portal's table.
  case rateShape
  /// A list that does not begin with the titles that it should.
  case listHead(String, wanted: [String])
  case list(String, [ListFault])
  case csv(String, [CsvFault])
  case passwordEmpty
  case passwordsDiffer
  case notInSession(String)
  case fileInSession(String)
  case sessionLine
  /// What fills a store past the rules.
  case onlyForRehearsal(String)
  case interrupted

  /// The errno of a file that is there already.
  public static let alreadyThere = EEXIST
}
