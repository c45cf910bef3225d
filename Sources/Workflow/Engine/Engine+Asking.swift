import Rulebook

/// What is asked in the same way whatever moves. The doors for items and for payment sheets call these with their own
/// type, so that each is compiled for it. A definition of other things opens nothing.
extension Engine {
  func answers<Mover: Moving>(
    about mover: Mover, for actor: Actor, at now: Timestamp
  ) -> [Possibility] {
    guard definition.subject == Mover.subject else { return [] }
    let question = Question(actor: actor, now: now, fourEyes: definition.fourEyes)
    return definition.named.map { named in
      guard let transition = definition.transition(named.name, from: mover.state) else {
        return Possibility(
          transition: named.first, blockers: blockers(elsewhere: named, mover, actor, now))
      }
      return Possibility(
        transition: transition, blockers: blockers(of: transition, mover, question))
    }
  }

  func isOpen<Mover: Moving>(
    _ name: TransitionName, on mover: Mover, for actor: Actor, at now: Timestamp
  ) -> Bool {
    guard definition.subject == Mover.subject,
      let transition = definition.transition(name, from: mover.state)
    else { return false }
    return blockers(of: transition, mover, actor, now).isEmpty
  }

  func able<Mover: Moving>(
    to name: TransitionName, on mover: Mover, of board: [Actor], at now: Timestamp
  ) -> [ID<Person>] {
    guard definition.subject == Mover.subject,
      let transition = definition.transition(name, from: mover.state)
    else { return [] }
    return board.filter { actor in
      !blockers(of: transition, mover, actor, now).contains(where: \.isPersonal)
    }.map(\.person)
  }

  /// The transition of that name from where the mover stands, or why there is none.
  func transition<Mover: Moving>(
    _ name: TransitionName, on mover: Mover, for actor: Actor, at now: Timestamp
  ) throws(WorkflowError) -> Transition {
    guard definition.subject == Mover.subject else {
      throw .wrongSubject(definition.id, needed: Mover.subject)
    }
    if let transition = definition.transition(name, from: mover.state) { return transition }
    guard let named = definition.named.first(where: { $0.name == name }) else {
      throw .unknownTransition(name, in: definition.id)
    }
    throw .blocked(name, blockers(elsewhere: named, mover, actor, now))
  }

  /// The blockers of a transition that leaves the mover's state, each guard asked once.
  func blockers<Mover: Moving>(
    of transition: Transition, _ mover: Mover, _ actor: Actor, _ now: Timestamp
  ) -> [Blocker] {
    blockers(
      of: transition, mover, Question(actor: actor, now: now, fourEyes: definition.fourEyes))
  }

  /// The blockers of transitions of a name none of which leaves the mover's state.
  private func blockers<Mover: Moving>(
    elsewhere named: NamedTransition, _ mover: Mover, _ actor: Actor, _ now: Timestamp
  ) -> [Blocker] {
    var blockers: [Blocker] = [mover.blockerElsewhere(than: named.from)]
    let mayOne = named.all.contains { actor.authority(for: $0, on: mover, at: now) != nil }
    if !mayOne { blockers.append(.role(needed: named.roles, portal: mover.portal)) }
    return blockers
  }

  private func blockers<Mover: Moving>(
    of transition: Transition, _ mover: Mover, _ question: Question
  ) -> [Blocker] {
    let actor = question.actor
    let authority = actor.authority(for: transition, on: mover, at: question.now)
    var blockers: [Blocker] = []
    if authority == nil {
      blockers.append(.role(needed: transition.roles, portal: mover.portal))
    }
    let deciders = [actor.person] + (authority?.onBehalfOf.map { [$0] } ?? [])
    mover.addBlockers(of: transition, question, deciders, to: &blockers)
    return blockers
  }
}
