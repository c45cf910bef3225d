import Rulebook

/// All that a transition decided, to be recorded together or not at all.
public struct Outcome: Equatable, Sendable {
  /// The item after it.
  public let item: Item
  /// The event: who decided what about which text.
  public let decision: Decision
  /// What follows beside the item itself, in the order in which it is to be recorded.
  public let consequences: [Consequence]
}

/// A transition made by somebody entitled, bound to the hash of the text (quyết định).
public struct Decision: Hashable, Sendable {
  public let item: ID<Item>
  public let transition: TransitionName
  public let from: StateName
  public let to: StateName
  public let revision: ID<Revision>
  public let hash: TextHash
  public let person: ID<Person>
  public let authority: Authority
  public let comment: String
  public let reason: String?
  public let ticked: [String]
  public let at: Timestamp
  public let definition: DefinitionID
  /// The run in which it was made; nil before the first sending.
  public let run: Int?
  /// Who advised against it, on this text.
  public let dissenting: [ID<Person>]

  public init(
    item: ID<Item>, transition: TransitionName, from: StateName, to: StateName,
    revision: ID<Revision>, hash: TextHash, person: ID<Person>, authority: Authority,
    comment: String, reason: String?, ticked: [String], at: Timestamp, definition: DefinitionID,
    run: Int?, dissenting: [ID<Person>]
  ) {
    self.item = item
    self.transition = transition
    self.from = from
    self.to = to
    self.revision = revision
    self.hash = hash
    self.person = person
    self.authority = authority
    self.comment = comment
    self.reason = reason
    self.ticked = ticked
    self.at = at
    self.definition = definition
    self.run = run
    self.dissenting = dissenting
  }
}

/// What a transition brings about outside the item.
public enum Consequence: Equatable, Sendable {
  case startRun(number: Int)
  case endRun(number: Int, by: TransitionName)
  /// Into the published queue; a nil time is as soon as its turn comes.
  case enqueue(at: Timestamp?)
  case dequeue
  /// Goes out: as a correction when a text of the item was out already.
  case publish(asCorrection: Bool)
  case withdraw
  case notify([ID<Person>])
  /// The due time could not be worked out.
  case dueUnknown(CalendarError)
  /// Tells all who can act on the item in its new state.
  case notifyNext
}
