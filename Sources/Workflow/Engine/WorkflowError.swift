/// What the state machine refuses to do.
public enum WorkflowError: Error, Hashable, Sendable {
  /// The definition names no such transition at all.
  case unknownTransition(TransitionName, in: DefinitionID)
  case blocked(TransitionName, [Blocker])
}

extension WorkflowError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownTransition(let name, let definition):
      "No transition '\(name)' in \(definition)."
    case .blocked(let name, let blockers):
      "Cannot \(name): \(blockers.map(\.code).joined(separator: ", "))."
    }
  }
}
