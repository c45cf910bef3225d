/// What makes a definition unsound although every word in it is known.
struct DefinitionValidator {
  let draft: DefinitionDraft

  private var definition: Definition { draft.definition }

  func faults() -> [DefinitionFault] {
    let faults = initialFaults() + ambiguityFaults() + transitionFaults() + wayFaults()
    switch definition.subject {
    case .item: return faults + publicFaults()
    case .sheet: return faults + SheetValidator(draft: draft).faults()
    }
  }

  private func initialFaults() -> [DefinitionFault] {
    let initial = definition.states.filter(\.isInitial).map(\.name.rawValue)
    var faults: [DefinitionFault] = []
    if initial.isEmpty { faults.append(DefinitionFault(line: draft.line, .noInitialState)) }
    if initial.count > 1 {
      faults.append(DefinitionFault(line: draft.line, .severalInitialStates(initial)))
    }
    return faults
  }

  /// Some state is public, and no one person brings a text there.
  private func publicFaults() -> [DefinitionFault] {
    guard definition.states.contains(where: \.isPublic) else {
      return [DefinitionFault(line: draft.line, .noPublicState)]
    }
    guard definition.states.count(where: \.isInitial) == 1,
      let path = definition.onePersonPath()
    else { return [] }
    let last = definition.transitions.lastIndex { $0.name == path.last }
    let line = last.map { draft.transitionLines[$0] } ?? draft.line
    return [DefinitionFault(line: line, .onePersonSuffices(path: path))]
  }

  private func ambiguityFaults() -> [DefinitionFault] {
    var seen: Set<[String]> = []
    return zip(definition.transitions, draft.transitionLines).flatMap { transition, line in
      transition.from.filter { !seen.insert([transition.name.rawValue, $0.rawValue]).inserted }
        .map { DefinitionFault(line: line, .ambiguousTransition(transition.name, from: $0)) }
    }
  }

  private func transitionFaults() -> [DefinitionFault] {
    zip(definition.transitions, draft.transitionLines).flatMap { transition, line in
      transition.problems(checklist: definition.checklist).map { DefinitionFault(line: line, $0) }
    }
  }

  private func wayFaults() -> [DefinitionFault] {
    guard definition.states.count(where: \.isInitial) == 1 else { return [] }
    let reached = definition.reachableStates()
    return zip(definition.states, draft.stateLines).flatMap { state, line in
      var faults: [DefinitionFault] = []
      if !reached.contains(state.name) {
        faults.append(DefinitionFault(line: line, .unreachableState(state.name)))
      }
      if !state.isFinal, definition.transitions(from: state.name).isEmpty {
        faults.append(DefinitionFault(line: line, .deadEnd(state.name)))
      }
      return faults
    }
  }
}

extension Transition {
  fileprivate func problems(checklist: [Check]) -> [DefinitionFault.Problem] {
    var problems: [DefinitionFault.Problem] = []
    if roles.isEmpty { problems.append(.openToNobody(name)) }
    if effects.contains(.assign), !needs.contains(.person) {
      problems.append(.effectWithoutNeed(name, .assign, .person))
    }
    if effects.contains(.schedule), !needs.contains(.time) {
      problems.append(.effectWithoutNeed(name, .schedule, .time))
    }
    if needs.contains(.person), assignable.isEmpty { problems.append(.assignableToNobody(name)) }
    if needs.contains(.checklist), checklist.isEmpty { problems.append(.checklistMissing(name)) }
    return problems
  }
}
