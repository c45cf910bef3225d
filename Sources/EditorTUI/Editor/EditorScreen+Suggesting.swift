import EditorCLI
import Newsroom
import Prose
import Storage
import Terminal
import Workflow

/// Answering suggested edits while writing: accepted words are typed into the draft as one step, and count as accepted
/// once it is saved as a revision with them.
extension EditorScreen {
  /// The suggestions whose words stand in what is written.
  var accepted: Set<Int64> {
    let purposes = fields[Place.body.rawValue].purposes
    return acceptedBefore.isEmpty ? purposes : acceptedBefore.union(purposes)
  }

  /// The suggestion to which the insertion point was brought.
  var suggestionHere: EditorComment? {
    let body = fields[Place.body.rawValue]
    guard place == .body, let stop = suggestionStop, stop.version == body.version,
      stop.position == body.cursor.position, body.cursor.selection == nil,
      !accepted.contains(stop.id)
    else { return nil }
    return comments.first { $0.id == stop.id }
  }

  mutating func acceptSuggestion(in session: Session) -> Navigation {
    guard !isReadOnly else { return .say(Message(session.phrase(.readOnlyHere), .warning)) }
    guard let suggestion = suggestionHere, let words = suggestion.replacement,
      let range = active.anchors.places[suggestion.id]
    else { return .say(Message(session.text(.noSuggestionHere))) }
    let now = active.text.buffer.text(in: range)
    guard now.unicodeScalars.elementsEqual(suggestion.quote.unicodeScalars) else {
      return .say(Message(session.phrase(.suggestedWordsGone), .warning))
    }
    _ = edit(words.utf8.count + 1, in: session) { field, time in
      field.replace(range, with: words, accepting: suggestion.id, at: time)
    }
    let key = session.keyLabel("undo", in: session.keymap.active(in: ["editor"]))
    return .say(
      Message(session.phrase(.acceptedHere(suggestion.number, key: key)), .success))
  }

  mutating func rejectSuggestion(in session: Session) throws -> Navigation {
    guard let suggestion = suggestionHere, let id = subject?.id else {
      return .say(Message(session.text(.noSuggestionHere)))
    }
    _ = try session.newsroom.rejectSuggestion(suggestion.id, on: id, by: session.acting)
    try reloadComments(in: session)
    return .say(Message(session.text(.rejected(suggestion.number)), .success))
  }

  /// Finds the places of the comments anew, in another text than they were found in.
  mutating func reloadComments(in session: Session) throws {
    guard let id = subject?.id else { return }
    try loadComments(of: session.newsroom.view(id, by: session.acting), in: session)
  }
}
