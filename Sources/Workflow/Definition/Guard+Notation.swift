/// How guards are written in a definition: `writer`, `quorum 2 of member deputy`, `future-time 5`.
extension Guard {
  init?(notation: String) {
    let words = notation.split(separator: " ").map(String.init)
    guard let name = words.first else { return nil }
    switch (name, words.count) {
    case ("writer", 1): self = .writer
    case ("not-writer", 1): self = .notWriter
    case ("required-fields", 1): self = .requiredFields
    case ("no-open-must", 1): self = .noOpenMust
    case ("no-severe-faults", 1): self = .noSevereFaults
    case ("approved-text", 1): self = .approvedText
    case ("time-come", 1): self = .timeCome
    case ("review-done", 1): self = .reviewDone
    case ("review-owed", 1): self = .reviewOwed
    case ("live", 1): self = .live
    case ("future-time", 2):
      guard let minutes = Int(words[1]), minutes >= 0 else { return nil }
      self = .futureTime(minimumLead: minutes)
    case ("quorum", 4...):
      let roles = words[3...].map(Role.init(rawValue:))
      guard let count = Int(words[1]), count > 0, words[2] == "of", !roles.contains(nil) else {
        return nil
      }
      self = .quorum(count: count, of: RoleSet(roles.compactMap { $0 }))
    default: return nil
    }
  }

  /// The guard as a definition writes it.
  public var notation: String {
    switch self {
    case .writer: "writer"
    case .notWriter: "not-writer"
    case .requiredFields: "required-fields"
    case .noOpenMust: "no-open-must"
    case .noSevereFaults: "no-severe-faults"
    case .approvedText: "approved-text"
    case .timeCome: "time-come"
    case .reviewDone: "review-done"
    case .reviewOwed: "review-owed"
    case .live: "live"
    case .futureTime(let minutes): "future-time \(minutes)"
    case .quorum(let count, let roles):
      "quorum \(count) of \(roles.roles.map(\.rawValue).joined(separator: " "))"
    }
  }
}
