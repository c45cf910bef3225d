/// Why an entry of the queue does not go out although its time has come.
public enum HoldReason: Hashable, Sendable {
  /// What a person wrote.
  case words(String)
  /// Its time was taken back, so that it does not go out by itself.
  case takenBack
  /// All that stood against going out when its time came.
  case blocked([Blocker])
}

/// Reasons in words that a store keeps: a kind, and a text that is empty where the kind says all.
extension HoldReason {
  public var kind: String {
    switch self {
    case .words: "words"
    case .takenBack: "taken-back"
    case .blocked: "blocked"
    }
  }

  /// A blocker a line.
  public var text: String {
    switch self {
    case .words(let words): words
    case .takenBack: ""
    case .blocked(let blockers): blockers.map(\.notation).joined(separator: "\n")
    }
  }

  /// Reads what `kind` and `text` wrote; nil for anything else.
  public init?(kind: String, text: String) {
    switch kind {
    case "words": self = .words(text)
    case "taken-back": self = .takenBack
    case "blocked":
      let blockers = text.split(separator: "\n").map { Blocker(notation: String($0)) }
      guard !blockers.contains(nil) else { return nil }
      self = .blocked(blockers.compactMap(\.self))
    default: return nil
    }
  }
}
