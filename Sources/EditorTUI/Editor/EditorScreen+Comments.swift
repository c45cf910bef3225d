import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// An open comment beside what is being written.
struct EditorComment: Hashable {
  let id: Int64
  /// The number that it has where the item is read.
  let number: Int
  let words: String
  /// What it is about.
  let quote: String
  /// What it proposes in the place of the quote, if anything.
  let replacement: String?
}

/// Where the insertion point was brought to a suggestion: as long as it stands there and nothing was typed since, one key
/// accepts it and one rejects it.
struct SuggestionStop: Hashable {
  let id: Int64
  let position: Prose.Position
  let version: Int
}

/// The open comments on what is being written: their numbers stand beside their paragraphs and go with them through every
/// change.
extension EditorScreen {
  /// Reads the comments anew, and finds their places in the words as they stand now.
  mutating func loadComments(of view: ItemView, in session: Session) throws {
    let places = try session.newsroom.commentPlaces(in: view)
    let roots = view.comments.filter { $0.parent == nil }
    comments = roots.enumerated().compactMap { index, root in
      root.resolvedAt == nil
        ? EditorComment(
          id: root.id, number: index + 1, words: words(of: root, in: session), quote: root.quote,
          replacement: root.suggestion?.replacement) : nil
    }
    // A long text is not written out whole for nothing.
    guard !comments.isEmpty else {
      fields[Place.body.rawValue].anchor([:])
      lostComments = []
      return
    }
    let body = fields[Place.body.rawValue].text.buffer
    let now = body.text
    let map =
      now == view.revision.text.body ? nil : AnchorMap(from: view.revision.text.body, to: now)
    let index = CodePointIndex(body)
    var anchors: AnchorTrack.Places = [:]
    for comment in comments {
      guard let place = places[comment.id]?.range,
        let here = map.map({ $0.fate(of: place).range }) ?? place
      else { continue }
      anchors[comment.id] =
        index.position(atCodePoint: here.lowerBound)..<index.position(atCodePoint: here.upperBound)
    }
    fields[Place.body.rawValue].anchor(anchors)
    lostComments = Set(comments.map(\.id).filter { places[$0] == .lost })
  }

  private func words(of comment: CommentRecord, in session: Session) -> String {
    let body = comment.body.split(separator: "\n").joined(separator: " ")
    let must = comment.isMust ? " (\(session.text(.must)))" : ""
    let who = "\(session.name(comment.person)), \(session.moment(comment.at))\(must)"
    guard let suggestion = comment.suggestion else { return "\(who): \(body)" }
    let marked = MarkedPart.parts(from: comment.quote, to: suggestion.replacement)
      .map(\.signedInLine).joined()
    return "\(session.text(.suggestionKind)) \(marked)\(session.separator)\(who)"
      + (body.isEmpty ? "" : ": \(body)")
  }

  /// Somebody may have commented meanwhile: a comment more or less changes the numbers in the margin.
  mutating func refreshComments(in session: Session) throws {
    guard let id = subject?.id else { return }
    let view = try session.newsroom.view(id, by: session.acting)
    let open = view.comments.filter { $0.parent == nil && $0.resolvedAt == nil }.map(\.id)
    if open != comments.map(\.id) { try loadComments(of: view, in: session) }
  }

  /// The comments about a paragraph of the body, in the order of their numbers.
  func comments(on paragraph: Int) -> [EditorComment] {
    let places = fields[Place.body.rawValue].anchors.places
    let accepted = accepted
    return comments.filter { comment in
      guard let place = places[comment.id], !place.isEmpty, !accepted.contains(comment.id) else {
        return false
      }
      return place.lowerBound.paragraph == paragraph
    }
  }

  /// To the next comment behind the insertion point, from the last one to the first.
  mutating func goToNextComment(in session: Session) -> Navigation {
    let body = fields[Place.body.rawValue]
    let accepted = accepted
    let open = body.anchors.places.filter { !$0.value.isEmpty && !accepted.contains($0.key) }
    let starts = open.values.map(\.lowerBound).sorted()
    let here = place == .body ? body.cursor.position : .start
    guard let next = starts.first(where: { $0 > here }) ?? starts.first else {
      return .say(Message(session.phrase(.noOpenComments)))
    }
    place = .body
    active.place(at: next)
    let room = frame.area(of: .body).rows
    if active.row < active.top || active.row >= active.top + room { active.center(height: room) }
    let suggestion = comments.first {
      $0.replacement != nil && open[$0.id]?.lowerBound == next
    }
    suggestionStop = suggestion.map {
      SuggestionStop(id: $0.id, position: active.cursor.position, version: active.version)
    }
    return .stay
  }

  /// What is said about the paragraph under the insertion point.
  func status(in session: Session) -> String? {
    guard question == nil, form == nil, replacing == nil, !isFinding else { return nil }
    if needsCopy(in: session) {
      let keys = session.keymap.active(in: contexts)
      return session.phrase(.copyOffered(key: session.keyLabel("save-copy", in: keys)))
    }
    guard place == .body else { return nil }
    let here = comments(on: fields[Place.body.rawValue].cursor.position.paragraph)
    guard let first = suggestionHere ?? here.first else { return nil }
    let more = here.count > 1 ? " (+\(here.count - 1))" : ""
    return "\(session.text(.thread(first.number))) · \(first.words)\(more)"
  }

  /// How many open comments have lost their place since the last time.
  func newlyLost(in view: ItemView, _ session: Session) throws -> Int {
    let places = try session.newsroom.commentPlaces(in: view)
    return comments.count { places[$0.id] == .lost && !lostComments.contains($0.id) }
  }
}
