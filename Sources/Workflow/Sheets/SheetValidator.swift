/// What makes a definition of payment sheets unsound although every word in it is known.
struct SheetValidator {
  let draft: DefinitionDraft

  private var definition: Definition { draft.definition }

  func faults() -> [DefinitionFault] {
    guardFaults() + endFaults() + leavingFaults() + payFaults()
  }

  private func guardFaults() -> [DefinitionFault] {
    transitionFaults { transition, rules in
      rules.effect.requiredGuards.filter { !rules.guards.contains($0) }
        .map { .guardMissing(transition.name, $0) }
    }
  }

  /// Paid and cancelled are for good.
  private func endFaults() -> [DefinitionFault] {
    zip(definition.states, draft.stateLines).flatMap { state, line in
      [SheetEffect.pay, .cancel].filter {
        !state.isFinal && definition.states(enteredBy: $0).contains(state.name)
      }.map { DefinitionFault(line: line, .notFinal(state.name, after: $0)) }
    }
  }

  private func leavingFaults() -> [DefinitionFault] {
    let signed = definition.states(enteredBy: .sign)
    return transitionFaults { transition, rules in
      transition.from.compactMap { name in
        if definition.state(name)?.isFinal == true {
          .leavesFinal(transition.name, from: name)
        } else if signed.contains(name), rules.effect != .pay, rules.effect != .cancel {
          .leavesSigned(transition.name, from: name)
        } else {
          nil
        }
      }
    }
  }

  private func payFaults() -> [DefinitionFault] {
    guard !definition.states(enteredBy: .pay).isEmpty else {
      return [DefinitionFault(line: draft.line, .noPayment)]
    }
    guard definition.states.count(where: \.isInitial) == 1, let past = definition.pathPast() else {
      return []
    }
    let last = definition.transitions.lastIndex { $0.name == past.path.last }
    let line = last.map { draft.transitionLines[$0] } ?? draft.line
    return [DefinitionFault(line: line, .paidWithout(past.steps, path: past.path))]
  }

  private func transitionFaults(
    _ problems: (Transition, SheetRules) -> [DefinitionFault.Problem]
  ) -> [DefinitionFault] {
    zip(definition.transitions, draft.transitionLines).flatMap { transition, line in
      (transition.ofSheet.map { problems(transition, $0) } ?? []).map {
        DefinitionFault(line: line, $0)
      }
    }
  }
}
