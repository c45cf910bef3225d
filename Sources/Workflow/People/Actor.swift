import Rulebook

/// Somebody of the boards, or the queue runner.
public enum Person {}

/// Permission to act with somebody's role while they are away (ủy quyền): from, to and limits.
public struct Delegation: Hashable, Sendable {
  public let from: ID<Person>
  public let portal: ID<Portal>
  public let role: Role
  /// First and last moment at which it holds; `until` is exclusive.
  public let since: Timestamp
  public let until: Timestamp
  /// The transitions it is limited to; empty means all that the role may make.
  public let transitions: Set<TransitionName>
  /// The kinds it is limited to; empty means all.
  public let kinds: Set<Kind>

  public init(
    from: ID<Person>, portal: ID<Portal>, role: Role, since: Timestamp, until: Timestamp,
    transitions: Set<TransitionName> = [], kinds: Set<Kind> = []
  ) {
    self.from = from
    self.portal = portal
    self.role = role
    self.since = since
    self.until = until
    self.transitions = transitions
    self.kinds = kinds
  }

  /// The making of a sheet is no transition either, and a sheet has no kind.
  func coversMaking(at now: Timestamp) -> Bool {
    holds(for: nil, at: now) && transitions.isEmpty
  }

  /// Without a kind, as of payment sheets, only a delegation that is limited to no kinds covers it.
  func covers(_ transition: TransitionName, of kind: Kind?, at now: Timestamp) -> Bool {
    holds(for: kind, at: now) && (transitions.isEmpty || transitions.contains(transition))
  }

  /// An opinion is no transition: one that is limited to some transitions does not cover it.
  func coversOpinions(of kind: Kind, at now: Timestamp) -> Bool {
    holds(for: kind, at: now) && transitions.isEmpty
  }

  private func holds(for kind: Kind?, at now: Timestamp) -> Bool {
    since <= now && now < until && (kinds.isEmpty || kind.map(kinds.contains) ?? false)
  }
}

/// A person with the roles in force now, own and delegated: who asks or acts.
public struct Actor: Hashable, Sendable {
  public let person: ID<Person>
  /// Own roles in force, per portal.
  public let roles: [ID<Portal>: RoleSet]
  /// Delegations to this person; whether they hold is decided when they are used.
  public let delegations: [Delegation]

  public init(
    person: ID<Person>, roles: [ID<Portal>: RoleSet], delegations: [Delegation] = []
  ) {
    self.person = person
    self.roles = roles
    self.delegations = delegations
  }

  /// The queue runner, who is no person and has the one role that nobody can be given.
  public static func queueRunner(on portal: ID<Portal>) -> Actor {
    Actor(person: ID(0), roles: [portal: RoleSet(.queue)])
  }

  public var isQueueRunner: Bool { person.rawValue == 0 }

  public func roles(on portal: ID<Portal>) -> RoleSet { roles[portal] ?? [] }
}

/// By what right a transition is made: an own role, or somebody else's by delegation.
public enum Authority: Hashable, Sendable {
  case own(Role)
  case delegated(Role, by: ID<Person>)

  public var onBehalfOf: ID<Person>? {
    switch self {
    case .own: nil
    case .delegated(_, let person): person
    }
  }
}

extension Actor {
  /// The right to make `transition` on what moves, or nil. An own role comes before a delegated one.
  func authority<Mover: Moving>(
    for transition: Transition, on mover: Mover, at now: Timestamp
  ) -> Authority? {
    let own = roles(on: mover.portal).intersection(transition.roles)
    if let role = own.first { return .own(role) }
    for delegation in delegations
    where delegation.portal == mover.portal && transition.roles.contains(delegation.role)
      && delegation.covers(transition.name, of: mover.kindOfDelegations, at: now)
    {
      return .delegated(delegation.role, by: delegation.from)
    }
    return nil
  }
}
