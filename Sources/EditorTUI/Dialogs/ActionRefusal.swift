import Rulebook
import Workflow

/// An action was asked for by its key and is not possible: what stands against it, in one sentence or a few.
struct ActionRefusal: Error, Hashable {
  let words: String
  let mending: Mending?

  init(_ words: String) {
    self.words = words
    mending = nil
  }

  init(of entry: ActionEntry, in session: Session) {
    var parts = [session.text(.cannot(entry.title, entry.reasons.joined(separator: " ")))]
    if !entry.whoCould.isEmpty { parts.append(session.text(.whoCould(entry.whoCould))) }
    mending = entry.mending
    if let mending { parts.append(session.text(.mendBy(mending))) }
    words = parts.joined(separator: " ")
  }
}

/// Where what is missing can be filled in.
enum Mending: Hashable {
  /// The words themselves: title, summary or text.
  case text
  /// The form of details beside them.
  case details

  /// Nil where anything else is against it too, so that filling in would not be enough.
  init?(_ blockers: [Blocker]) {
    let missing: [Field] = blockers.flatMap { blocker -> [Field] in
      if case .missingFields(let fields) = blocker { fields } else { [] }
    }
    guard !missing.isEmpty, blockers.allSatisfy({ $0.code == "missing-fields" }) else {
      return nil
    }
    self = missing.contains { Field.metadata.contains($0) } ? .details : .text
  }
}
