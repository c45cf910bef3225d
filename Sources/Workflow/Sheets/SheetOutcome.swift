import Rulebook

/// What somebody asks for when making a transition of a payment sheet.
public struct SheetRequest: Hashable, Sendable {
  public let transition: TransitionName
  public let actor: Actor
  public let at: Timestamp
  /// The version of the sheet that the actor saw; nil stands for the sheet as it is now.
  public var seen: Int?
  public var comment: String

  public init(
    _ transition: TransitionName, by actor: Actor, at: Timestamp, seen: Int? = nil,
    comment: String = ""
  ) {
    self.transition = transition
    self.actor = actor
    self.at = at
    self.seen = seen
    self.comment = comment
  }
}

/// All that a transition of a payment sheet decided, to be recorded together or not at all.
public struct SheetOutcome: Hashable, Sendable {
  /// The sheet after it, with the new hand when a step was made.
  public let sheet: PaymentSheet
  public let decision: SheetDecision
}

/// A transition of a payment sheet made by somebody entitled, bound to the version that it was made on.
public struct SheetDecision: Hashable, Sendable {
  public let sheet: ID<PaymentSheet>
  public let transition: TransitionName
  public let effect: SheetEffect
  public let from: StateName
  public let to: StateName
  /// The version before it.
  public let version: Int
  public let person: ID<Person>
  public let authority: Authority
  public let comment: String
  public let at: Timestamp
  public let definition: DefinitionID
}
