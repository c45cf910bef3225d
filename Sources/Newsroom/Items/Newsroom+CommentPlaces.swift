import Prose
import Storage
import Workflow

extension Newsroom {
  /// Where the comments of an item stand in its newest text, by the numbers of the comments that begin a thread; those on
  /// the whole text are not among them.
  ///
  /// The place of each is carried from the very text that it was made on, so that words that come back have their comment
  /// again.
  public func commentPlaces(in view: ItemView) throws -> [Int64: AnchorFate] {
    var places: [Int64: AnchorFate] = [:]
    for comment in view.comments where comment.parent == nil && !comment.quote.isEmpty {
      places[comment.id] = try fate(of: comment, in: view.revision)
    }
    return places
  }

  func fate(of comment: CommentRecord, in revision: RevisionRecord) throws -> AnchorFate {
    guard let place = comment.place else { return .lost }
    if comment.revision == revision.id { return .stays(place) }
    return try anchors(from: comment.revision, to: revision).fate(of: place)
  }

  /// Where the words of a comment stood that have lost their place: the number of the revision, and its paragraph, cut to
  /// what one reads at a glance. Nil for a comment that has a place, or never had one.
  public func formerContext(
    of comment: CommentRecord, in view: ItemView
  ) throws -> (revision: Int, words: String)? {
    guard let place = comment.place, try fate(of: comment, in: view.revision) == .lost else {
      return nil
    }
    let former = try store.revision(comment.revision)
    return (former.number, Self.paragraph(around: place, in: former.text.body))
  }

  /// Code points shown before and behind the words.
  private static let contextLength = 160

  private static func paragraph(around place: Range<Int>, in body: String) -> String {
    let scalars = Array(body.unicodeScalars)
    guard place.upperBound <= scalars.count else { return "" }
    let earliest = max(0, place.lowerBound - contextLength)
    let latest = min(scalars.count, place.upperBound + contextLength)
    let lineStart = scalars[earliest..<place.lowerBound].lastIndex(of: "\n").map { $0 + 1 }
    let lineEnd = scalars[place.upperBound..<latest].firstIndex(of: "\n")
    let (start, end) = (lineStart ?? earliest, lineEnd ?? latest)
    let isCutBefore = lineStart == nil && start > 0
    let isCutBehind = lineEnd == nil && end < scalars.count
    return (isCutBefore ? "…" : "") + String(String.UnicodeScalarView(scalars[start..<end]))
      + (isCutBehind ? "…" : "")
  }

  /// Comparing two long texts takes a tenth of a second, and revisions never change: the last maps are remembered.
  private func anchors(from old: ID<Revision>, to new: RevisionRecord) throws -> AnchorMap {
    let pair = RevisionPair(old: old, new: new.id)
    if let known = anchorMaps[pair] { return known }
    let map = AnchorMap(from: try store.revision(old).text.body, to: new.text.body)
    if anchorMaps.count >= Self.mostAnchorMaps { anchorMaps = [:] }
    anchorMaps[pair] = map
    return map
  }

  private static let mostAnchorMaps = 32

  /// Says where the words stand that a comment is about, when that could not be told any more or is another place now.
  public func placeComment(
    _ id: Int64, at quote: String, place: Range<Int>? = nil, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<CommentOutcome> {
    let quote = nfc(quote)
    guard !quote.allSatisfy(\.isWhitespace) else { throw NewsroomError.invalid(.quoteNotFound("")) }
    let parts = ["\(id)", quote, place.map { "\($0.lowerBound)" } ?? ""]
    return try perform("comment.place", by: acting, request: request, asking: parts) { recorder in
      guard let record = try store.comment(id), record.parent == nil else {
        throw NewsroomError.notFound(.comment, "\(id)")
      }
      let before = try commentable(record.item, by: acting)
      guard record.suggestion == nil else { throw refused("place", [.suggestionKeepsPlace]) }
      let revision = try store.revision(before.item.text.revision)
      guard let found = try self.place(of: quote, at: place, in: revision.text.body) else {
        throw NewsroomError.invalid(.quoteNotFound(quote))
      }
      try store.setPlace(of: id, revision: revision.id, quote: quote, place: found)
      try recorder.record(
        "comment.place", on: "item", record.item.rawValue, portal: before.item.portal,
        hash: before.item.text.hash, detail: "comment=\(id)")
      return CommentOutcome(id: id, item: record.item, isResolved: record.resolvedAt != nil)
    }
  }
}

/// Two revisions of which one was made from the other, at once or over others.
struct RevisionPair: Hashable {
  let old: ID<Revision>
  let new: ID<Revision>
}
