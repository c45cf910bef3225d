import Rulebook

/// The state machine: answers what may be done with an item, and works out what follows when it is done.
public struct Engine: Sendable {
  public let definition: Definition
  public let calendar: WorkCalendar

  public init(_ definition: Definition, calendar: WorkCalendar) {
    self.definition = definition
    self.calendar = calendar
  }
}

/// One transition as it stands for an item and an actor: possible, or with every blocker.
public struct Possibility: Hashable, Sendable {
  public let transition: Transition
  /// Empty when it is possible; in a fixed order otherwise.
  public let blockers: [Blocker]

  public var isPossible: Bool { blockers.isEmpty }
}

extension Engine {
  /// Every transition of the definition, by name once, in the order of the file.
  ///
  /// What a person still has to give (a comment, a time) is no blocker here: see `Transition.needs`.
  public func possibilities(of item: Item, for actor: Actor, at now: Timestamp) -> [Possibility] {
    let question = Question(item: item, actor: actor, now: now, fourEyes: definition.fourEyes)
    return definition.named.map { named in
      guard let transition = definition.transition(named.name, from: item.state) else {
        return Possibility(
          transition: named.first, blockers: blockers(elsewhere: named, item, actor, now))
      }
      return Possibility(transition: transition, blockers: blockers(of: transition, question))
    }
  }

  /// Whether the actor may make the transition now; an unknown one is "no".
  public func allows(
    _ name: TransitionName, on item: Item, for actor: Actor, at now: Timestamp
  ) -> Bool {
    guard let transition = definition.transition(name, from: item.state) else { return false }
    return blockers(of: transition, item, actor, now).isEmpty
  }

  /// Who of `board` could make the transition, were it not for blockers that are nobody's in particular.
  public func whoCould(
    _ name: TransitionName, on item: Item, of board: [Actor], at now: Timestamp
  ) -> [ID<Person>] {
    guard let transition = definition.transition(name, from: item.state) else { return [] }
    return board.filter { actor in
      !blockers(of: transition, item, actor, now).contains(where: \.isPersonal)
    }.map(\.person)
  }

  /// The blockers of transitions of a name none of which leaves the item's state.
  func blockers(
    elsewhere named: NamedTransition, _ item: Item, _ actor: Actor, _ now: Timestamp
  ) -> [Blocker] {
    var blockers: [Blocker] = [.notFromHere(state: item.state, from: named.from)]
    let mayOne = named.all.contains {
      actor.authority(for: $0, of: item.kind, on: item.portal, at: now) != nil
    }
    if !mayOne { blockers.append(.role(needed: named.roles, portal: item.portal)) }
    return blockers
  }

  /// The blockers of a transition that leaves the item's state, each guard asked once.
  func blockers(
    of transition: Transition, _ item: Item, _ actor: Actor, _ now: Timestamp
  ) -> [Blocker] {
    blockers(
      of: transition,
      Question(item: item, actor: actor, now: now, fourEyes: definition.fourEyes))
  }

  private func blockers(of transition: Transition, _ question: Question) -> [Blocker] {
    let (item, actor) = (question.item, question.actor)
    let authority = actor.authority(
      for: transition, of: item.kind, on: item.portal, at: question.now)
    var blockers: [Blocker] = []
    if authority == nil {
      blockers.append(.role(needed: transition.roles, portal: item.portal))
    }
    if let blocker = item.closedBlocker(for: actor) { blockers.append(blocker) }
    if let holder = item.lock, holder != actor.person { blockers.append(.locked(by: holder)) }
    let deciders = [actor.person] + (authority?.onBehalfOf.map { [$0] } ?? [])
    for rule in transition.guards {
      if let blocker = rule.blocker(question, deciders) { blockers.append(blocker) }
    }
    return blockers
  }
}

extension Item {
  /// Closed items are closed to administrators and overseers too (rule 6 of product.md); the queue runner reads
  /// nothing and only carries out what was decided.
  func closedBlocker(for actor: Actor) -> Blocker? {
    guard let closedTo, !actor.isQueueRunner else { return nil }
    let isInside = closedTo.contains { unit in
      actor.roles(on: unit).roles.contains { $0.readsContent && $0 != .overseer }
    }
    return isInside ? nil : .closedToUnit(openTo: closedTo.sorted())
  }
}
