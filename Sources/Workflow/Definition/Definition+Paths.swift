extension Definition {
  /// The states in which a transition can end: where it leads, and, if it goes on where an item was returned from,
  /// every state that can return one.
  func targets(of transition: Transition) -> Set<StateName> {
    guard transition.resumes else { return [transition.to] }
    let returning = transitions.filter { $0.effects.contains(.sendBack) }.flatMap(\.from)
    return Set(returning).union([transition.to])
  }

  func reachableStates() -> Set<StateName> {
    var reached: Set<StateName> = [initialState]
    var waiting = [initialState]
    while let state = waiting.popLast() {
      for transition in transitions(from: state) {
        for target in targets(of: transition) where reached.insert(target).inserted {
          waiting.append(target)
        }
      }
    }
    return reached
  }

  /// A shortest way by which a text that only one person has seen gets to the public, or nil.
  ///
  /// Walks (state, has a second person answered for the text as it is), beginning with a text of one person. A state
  /// that can be written in may always lose the second person again, by a change of the first. Whoever makes a
  /// transition is free to be that one person wherever no guard tells them apart from the writer.
  func onePersonPath() -> [TransitionName]? {
    let start = Place(state: initialState, isShared: false)
    var came: [Place: [TransitionName]] = [start: []]
    var waiting = [start]
    while !waiting.isEmpty {
      let place = waiting.removeFirst()
      let path = came[place]!
      if state(place.state)?.isPublic == true, !place.isShared { return path }
      for (next, name) in moves(from: place) where came[next] == nil {
        came[next] = path + (name.map { [$0] } ?? [])
        waiting.append(next)
      }
    }
    return nil
  }

  private func moves(from place: Place) -> [(Place, TransitionName?)] {
    var moves: [(Place, TransitionName?)] = []
    if place.isShared, state(place.state)?.editors.isEmpty == false {
      moves.append((Place(state: place.state, isShared: false), nil))
    }
    for transition in transitions(from: place.state) {
      guard let isShared = transition.leavesShared(from: place.isShared) else { continue }
      for target in targets(of: transition)
      where isShared || !transition.resumes || state(target)?.isQueued == false {
        moves.append((Place(state: target, isShared: isShared), transition.name))
      }
    }
    return moves
  }
}

private struct Place: Hashable {
  let state: StateName
  let isShared: Bool
}

extension Transition {
  /// Whether a second person has answered for the text after it; nil when it cannot be made.
  fileprivate func leavesShared(from isShared: Bool) -> Bool? {
    let tellsApart = guards.contains { rule in
      switch rule {
      case .notWriter, .quorum: true
      case .writer, .reviewOwed, .live, .requiredFields, .noOpenMust, .noSevereFaults,
        .approvedText, .futureTime, .timeCome, .reviewDone:
        false
      }
    }
    if tellsApart { return true }
    if guards.contains(.approvedText), !isShared { return nil }
    return isShared
  }
}
