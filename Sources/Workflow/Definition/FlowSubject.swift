/// What a definition moves. Which guards, needs and effects it may name depends on it.
public enum FlowSubject: String, CaseIterable, Hashable, Sendable {
  case item
  case sheet
}
