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
    answers(about: item, for: actor, at: now)
  }

  /// Whether the actor may make the transition now; an unknown one is "no".
  public func allows(
    _ name: TransitionName, on item: Item, for actor: Actor, at now: Timestamp
  ) -> Bool {
    isOpen(name, on: item, for: actor, at: now)
  }

  /// Who of `board` could make the transition, were it not for blockers that are nobody's in particular.
  public func whoCould(
    _ name: TransitionName, on item: Item, of board: [Actor], at now: Timestamp
  ) -> [ID<Person>] {
    able(to: name, on: item, of: board, at: now)
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
