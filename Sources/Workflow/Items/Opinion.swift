import Rulebook

/// A board member's recommendation, apart from the decision (ý kiến).
public struct Opinion: Hashable, Sendable {
  public enum Verdict: String, CaseIterable, Hashable, Sendable, Codable {
    case approve
    case `return`
    case abstain
  }

  public let person: ID<Person>
  /// The roles by which it was given: those that the person held on the item's portal, or the delegated one.
  public let roles: RoleSet
  public let verdict: Verdict
  /// The text that it is about.
  public let hash: TextHash
  /// Whose opinion it stands for, when it was given by delegation.
  public let onBehalfOf: ID<Person>?

  public init(
    person: ID<Person>, roles: RoleSet, verdict: Verdict, hash: TextHash,
    onBehalfOf: ID<Person>? = nil
  ) {
    self.person = person
    self.roles = roles
    self.verdict = verdict
    self.hash = hash
    self.onBehalfOf = onBehalfOf
  }
  /// Who is heard by it: a quorum counts nobody twice, however many speak for them.
  public var voice: ID<Person> { onBehalfOf ?? person }

  /// Who answers for it.
  var speakers: Set<ID<Person>> { Set([person, voice]) }
}
