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
  case unreadableMeta(String)
  case unknownField(String)
  /// A file could not be opened, read or written: its name and the errno.
  case file(String, reason: Int32)
  /// The offset of the first byte that is no UTF-8, from 0.
  case notUTF8(String, position: Int)
  case wordProcessorFile(String)
  case tooLarge(String, limit: Int)
  /// Standard input was asked for twice.
  case inputTaken
  case portalMissing
  case nothingToChange
  /// An act needs an item and the name of a step.
  case actionMissing
  case noTerminal
  case passwordFromTerminal
  /// The program was built without a full screen.
  case workstationMissing
  case passwordEmpty
  case passwordsDiffer
  case notInSession(String)
  case fileInSession(String)
  case sessionLine
  case onlyInPlan
  /// What fills a store past the rules.
  case onlyForRehearsal(String)
  case interrupted
}
