import Rulebook

extension Engine {
  /// Every transition of the definition, by name once, in the order of the file; none when the definition is not one of
  /// sheets.
  ///
  /// A comment that a person still has to give is no blocker here: see `Transition.needs`.
  public func possibilities(
    of sheet: PaymentSheet, for actor: Actor, at now: Timestamp
  ) -> [Possibility] {
    answers(about: sheet, for: actor, at: now)
  }

  /// Whether the actor may make the transition now; an unknown one is "no".
  public func allows(
    _ name: TransitionName, on sheet: PaymentSheet, for actor: Actor, at now: Timestamp
  ) -> Bool {
    isOpen(name, on: sheet, for: actor, at: now)
  }

  /// Who of `board` could make the transition, were it not for blockers that are nobody's in particular.
  public func whoCould(
    _ name: TransitionName, on sheet: PaymentSheet, of board: [Actor], at now: Timestamp
  ) -> [ID<Person>] {
    able(to: name, on: sheet, of: board, at: now)
  }

  /// The steps that lead on from a state; none at the end. A return and a cancelling lead nowhere on.
  public func nextSteps(from state: StateName) -> [Transition] {
    definition.transitions.filter { $0.from.contains(state) && $0.ofSheet?.effect.step != nil }
  }

  /// Who of `board` could make the next step, were it not for blockers that are nobody's in particular.
  public func whoCouldGoOn(
    with sheet: PaymentSheet, of board: [Actor], at now: Timestamp
  ) -> Set<ID<Person>> {
    Set(nextSteps(from: sheet.state).flatMap { whoCould($0.name, on: sheet, of: board, at: now) })
  }

  /// Works out what follows from the request, or throws all that stands against it. Nothing happens here.
  public func applying(
    _ request: SheetRequest, to sheet: PaymentSheet
  ) throws(WorkflowError) -> SheetOutcome {
    let transition = try transition(
      request.transition, on: sheet, for: request.actor, at: request.at)
    guard let rules = transition.ofSheet else {
      throw .wrongSubject(definition.id, needed: .sheet)
    }
    var blockers = blockers(of: transition, sheet, request.actor, request.at)
    if let seen = request.seen, seen != sheet.version {
      blockers.append(.sheetChanged(seen: seen, now: sheet.version))
    }
    blockers += transition.missingComment(request.comment)
    let authority = request.actor.authority(for: transition, on: sheet, at: request.at)
    guard blockers.isEmpty, let authority else { throw .blocked(request.transition, blockers) }
    return SheetOutcome(
      sheet: sheet.after(transition, rules.effect, by: request.actor.person, authority),
      decision: SheetDecision(
        sheet: sheet.id, transition: transition.name, effect: rules.effect, from: sheet.state,
        to: transition.to, version: sheet.version, person: request.actor.person,
        authority: authority, comment: request.comment, at: request.at,
        definition: definition.id))
  }
}

extension PaymentSheet {
  fileprivate func after(
    _ transition: Transition, _ effect: SheetEffect, by person: ID<Person>, _ authority: Authority
  ) -> PaymentSheet {
    var after = self
    after.state = transition.to
    after.version += 1
    if let step = effect.step {
      after.hands.append(Hand(step, by: person, onBehalfOf: authority.onBehalfOf))
    }
    return after
  }
}
