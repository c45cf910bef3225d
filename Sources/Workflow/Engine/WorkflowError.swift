/// What the state machine refuses to do.
public enum WorkflowError: Error, Hashable, Sendable {
  /// The definition names no such transition at all.
  case unknownTransition(TransitionName, in: DefinitionID)
  /// The definition moves something else.
  case wrongSubject(DefinitionID, needed: FlowSubject)
  case blocked(TransitionName, [Blocker])
}

extension WorkflowError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownTransition(let name, let definition):
      "No transition '\(name)' in \(definition)."
    case .wrongSubject(let definition, let needed):
      "\(definition) is no definition for a \(needed.rawValue)."
    case .blocked(let name, let blockers):
      "Cannot \(name): \(blockers.map(\.code).joined(separator: ", "))."
    }
  }
}
