import Rulebook

/// What somebody asks for when making a transition.
public struct Request: Hashable, Sendable {
  public let transition: TransitionName
  public let actor: Actor
  public let at: Timestamp
  /// The hash of the text that the actor read; nil stands for the text as it is now.
  public var seen: TextHash?
  public var comment: String
  public var reason: String?
  /// The names of the statements ticked.
  public var ticked: Set<String>
  /// When the item shall go out.
  public var time: Timestamp?
  /// Whom the item shall be given to.
  public var person: Actor?

  public init(
    _ transition: TransitionName, by actor: Actor, at: Timestamp, seen: TextHash? = nil,
    comment: String = "", reason: String? = nil, ticked: Set<String> = [],
    time: Timestamp? = nil, person: Actor? = nil
  ) {
    self.transition = transition
    self.actor = actor
    self.at = at
    self.seen = seen
    self.comment = comment
    self.reason = reason
    self.ticked = ticked
    self.time = time
    self.person = person
  }
}
