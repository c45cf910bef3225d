extension Sequence<Definition> {
  /// The states of several flows, each once, in the order in which items pass them: what only a later flow has stands
  /// behind the state that it follows there.
  public var statesInOrder: [State] {
    var states: [State] = []
    for definition in self {
      var place = 0
      for state in definition.states {
        if let known = states.firstIndex(where: { $0.name == state.name }) {
          place = known + 1
        } else {
          states.insert(state, at: place)
          place += 1
        }
      }
    }
    return states
  }
}
