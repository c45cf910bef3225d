import Prose
import Rulebook
import Storage
import Workflow

/// Suggested edits: comments that propose words. Whoever may write the item takes them into the text or leaves them; whose
/// words they are stays known, and counts for four eyes.
extension Newsroom {
  /// What a new comment is about, and what it proposes there.
  struct Subject {
    var quote: String
    var place: Range<Int>?
    var suggestion: Suggestion?
  }

  func subject(of new: NewComment, in body: String) throws -> Subject {
    let quote = nfc(new.quote)
    let place = try place(of: quote, at: new.place, in: body)
    guard let words = new.replacement else { return Subject(quote: quote, place: place) }
    guard let place else { throw NewsroomError.invalid(.suggestionWithoutQuote) }
    let replacement = nfc(lineEnds(words))
    guard replacement.utf8.count <= TextLimit.body else {
      throw NewsroomError.invalid(.tooLong(.body, limit: TextLimit.body))
    }
    guard let edit = SuggestedEdit(in: body, replacing: place, with: replacement) else {
      throw NewsroomError.invalid(.suggestionWithoutQuote)
    }
    guard !edit.quote.unicodeScalars.elementsEqual(edit.replacement.unicodeScalars) else {
      throw NewsroomError.invalid(.nothingSuggested)
    }
    return Subject(
      quote: edit.quote, place: edit.range, suggestion: Suggestion(edit.replacement))
  }

  /// Takes a suggestion into the text: a new revision in which its words stand in the place of those that it is about.
  /// Words of one's own that are kept as a draft stay a draft.
  public func acceptSuggestion(
    _ id: Int64, on item: ID<Item>, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let parts = ["\(item)", "\(id)"]
    return try perform("comment.accept", by: acting, request: request, asking: parts) { recorder in
      let before = try commentable(item, by: acting)
      let (record, suggestion) = try openSuggestion(id, on: item, asking: "accept")
      try checkWriting(in: before, by: try actor(acting.person), asking: "accept")
      let revision = try store.revision(before.item.text.revision)
      guard let place = try placeToReplace(of: record, in: revision) else {
        throw refused("accept", [.suggestedWordsGone])
      }
      var text = revision.text
      text.body = text.body.replacing(place, with: suggestion.replacement)
      return try saved(
        try checked(text), accepting: [record], over: before, by: acting, "item.save",
        &recorder)
    }
  }

  /// Leaves a suggestion, with words why if there are any: whoever may write the item may, and whoever made it.
  public func rejectSuggestion(
    _ id: Int64, on item: ID<Item>, body: String = "", by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<CommentOutcome> {
    let body = nfc(body)
    let parts = ["\(item)", "\(id)", body]
    return try perform("comment.reject", by: acting, request: request, asking: parts) { recorder in
      let before = try commentable(item, by: acting)
      let (record, _) = try openSuggestion(id, on: item, asking: "reject-suggestion")
      if record.person != acting.person {
        let blockers = try lastingBlockersOfWriting(before, by: try actor(acting.person))
        guard blockers.isEmpty else {
          throw refused("reject-suggestion", blockers.map(Refusal.blocked))
        }
      }
      if record.isMust { try checkMayResolve(record, of: before, by: acting) }
      try store.settle(id, .rejected, by: acting.person, at: recorder.at)
      try settleMustComments(of: before)
      try recorder.record(
        "comment.reject", on: "item", item.rawValue, portal: before.item.portal,
        hash: before.item.text.hash, detail: "comment=\(id)")
      var faults: [MentionFault] = []
      if !body.allSatisfy(\.isWhitespace) {
        let answer = NewComment(item: item, body: body, parent: id)
        faults = try add(answer, body, to: before, "comment.add", by: acting, &recorder).faults
      }
      return CommentOutcome(id: id, item: item, isResolved: true, mentionFaults: faults)
    }
  }

  /// The suggestions that come into a text with a save: those that came into it with an earlier one are in it already.
  func suggestions(_ ids: Set<Int64>, on item: ID<Item>) throws -> [CommentRecord] {
    try ids.sorted().compactMap { id in
      let record = try comment(id, on: item)
      guard let suggestion = record.suggestion else {
        throw NewsroomError.invalid(.notASuggestion(id))
      }
      if case .accepted = suggestion.verdict { return nil }
      return record
    }
  }

  /// Whoever comes second is told what the first one did.
  private func openSuggestion(
    _ id: Int64, on item: ID<Item>, asking action: String
  ) throws -> (CommentRecord, Suggestion) {
    let record = try comment(id, on: item)
    guard let suggestion = record.suggestion else {
      throw NewsroomError.invalid(.notASuggestion(id))
    }
    if let verdict = suggestion.verdict { throw refused(action, [answered(verdict, record)]) }
    return (record, suggestion)
  }

  private func answered(_ verdict: Suggestion.Verdict, _ record: CommentRecord) -> Refusal {
    .suggestionAnswered(
      accepted: verdict != .rejected, by: record.resolvedBy ?? record.person)
  }

  /// A suggestion is ended by an answer to it; one that was rejected can be opened again, one whose words are in the text
  /// cannot.
  func checkMaySettle(
    _ suggestion: Suggestion, of record: CommentRecord, resolving: Bool
  ) throws {
    switch (suggestion.verdict, resolving) {
    case (nil, false), (.rejected, false): return
    case (nil, true): throw refused("resolve", [.suggestionNeedsAnswer])
    case (.rejected?, true): throw refused("resolve", [answered(.rejected, record)])
    case (.accepted(let revision)?, _):
      throw refused(
        resolving ? "resolve" : "reopen", [answered(.accepted(in: revision), record)])
    }
  }

  /// Where the words stand that a suggestion is about, all of them as they were; nil when they do not.
  private func placeToReplace(
    of record: CommentRecord, in revision: RevisionRecord
  ) throws -> Range<Int>? {
    switch try fate(of: record, in: revision) {
    case .stays(let range), .moved(let range): range
    case .changed, .lost: nil
    }
  }
}

extension String {
  /// Itself with other words in the place of a range of its code points.
  fileprivate func replacing(_ range: Range<Int>, with words: String) -> String {
    var scalars = Array(unicodeScalars)
    scalars.replaceSubrange(range, with: words.unicodeScalars)
    return String(String.UnicodeScalarView(scalars))
  }
}
