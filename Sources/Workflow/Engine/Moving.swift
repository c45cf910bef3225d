import Rulebook

/// What a definition moves: the engine asks the same of each, and each answers for its own guards.
protocol Moving {
  static var subject: FlowSubject { get }
  var portal: ID<Portal> { get }
  var state: StateName { get }
  /// What delegations may be limited to; only one without such a limit covers what has no kind.
  var kindOfDelegations: Kind? { get }

  /// Why a transition that leaves other states cannot be made.
  func blockerElsewhere(than from: [StateName]) -> Blocker

  /// Adds what stands against a transition beside roles, in a fixed order. `deciders` answer for it: the actor and, by
  /// delegation, the one acted for.
  func addBlockers(
    of transition: Transition, _ question: Question, _ deciders: [ID<Person>],
    to blockers: inout [Blocker])
}

/// Who asks, when, and under which rule.
struct Question {
  let actor: Actor
  let now: Timestamp
  let fourEyes: FourEyes
}
