extension Definition {
  /// A shortest way by which a sheet gets to a paid state without one of the four steps, with the steps that it misses.
  ///
  /// Walks (state, steps that stand). Preparing it, or sending it back, takes back what was made before.
  func pathPast() -> (steps: [SheetStep], path: [TransitionName])? {
    let paid = states(enteredBy: .pay)
    let start = SheetPlace(state: initialState, steps: [.prepare])
    var came: [SheetPlace: [TransitionName]] = [start: []]
    var waiting = [start]
    while !waiting.isEmpty {
      let place = waiting.removeFirst()
      let path = came[place]!
      let missing = SheetStep.allCases.filter { !place.steps.contains($0) }
      if paid.contains(place.state), !missing.isEmpty { return (missing, path) }
      for transition in transitions(from: place.state) {
        guard let next = place.after(transition), came[next] == nil else { continue }
        came[next] = path + [transition.name]
        waiting.append(next)
      }
    }
    return nil
  }

  func states(enteredBy effect: SheetEffect) -> Set<StateName> {
    Set(transitions.filter { $0.ofSheet?.effect == effect }.map(\.to))
  }
}

private struct SheetPlace: Hashable {
  let state: StateName
  let steps: Set<SheetStep>

  func after(_ transition: Transition) -> SheetPlace? {
    guard let effect = transition.ofSheet?.effect else { return nil }
    return SheetPlace(state: transition.to, steps: effect.steps(after: steps))
  }
}

extension SheetEffect {
  fileprivate func steps(after steps: Set<SheetStep>) -> Set<SheetStep> {
    switch self {
    case .prepare: [.prepare]
    case .check: steps.union([.check])
    case .sign: steps.union([.sign])
    case .pay: steps.union([.pay])
    case .sendBack: []
    case .cancel: steps
    }
  }
}
