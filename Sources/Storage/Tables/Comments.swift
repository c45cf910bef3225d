import Rulebook
import Workflow

/// Words about a place in a revision, in a thread, resolved or open (góp ý).
public struct CommentRecord: Hashable, Sendable {
  public let id: Int64
  public let item: ID<Item>
  public let revision: ID<Revision>
  /// The comment that it answers.
  public let parent: Int64?
  public let person: ID<Person>
  public let body: String
  /// The words it is about; empty for the whole text.
  public let quote: String
  /// Where the quote stands, in code points of the revision's body.
  public let place: Range<Int>?
  /// Whether the item may not be approved while it is open.
  public let isMust: Bool
  public let at: Timestamp
  public let resolvedAt: Timestamp?
  public let resolvedBy: ID<Person>?
  /// What it proposes in the place of the quote, if anything.
  public let suggestion: Suggestion?

  public init(
    id: Int64, item: ID<Item>, revision: ID<Revision>, parent: Int64?, person: ID<Person>,
    body: String, quote: String, place: Range<Int>?, isMust: Bool, at: Timestamp,
    resolvedAt: Timestamp? = nil, resolvedBy: ID<Person>? = nil, suggestion: Suggestion? = nil
  ) {
    self.id = id
    self.item = item
    self.revision = revision
    self.parent = parent
    self.person = person
    self.body = body
    self.quote = quote
    self.place = place
    self.isMust = isMust
    self.at = at
    self.resolvedAt = resolvedAt
    self.resolvedBy = resolvedBy
    self.suggestion = suggestion
  }
}

/// Words that are proposed in the place of others (đề nghị sửa).
public struct Suggestion: Hashable, Sendable {
  public enum Verdict: Hashable, Sendable {
    /// The words came into the text with a revision.
    case accepted(in: ID<Revision>)
    case rejected
  }

  public let replacement: String
  /// Nil while it is open.
  public let verdict: Verdict?

  public init(_ replacement: String, verdict: Verdict? = nil) {
    self.replacement = replacement
    self.verdict = verdict
  }
}

extension Store {
  public func insert(_ comment: CommentRecord) throws {
    try database.run(
      """
      INSERT INTO comment
        (id, item_id, revision_id, parent_id, person_id, body, quote, start_offset, end_offset,
         must, made_at, replacement)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
      """,
      [
        .integer(comment.id), .id(comment.item), .id(comment.revision),
        .optional(comment.parent), .id(comment.person), .text(comment.body),
        .text(comment.quote), .number(comment.place?.lowerBound),
        .number(comment.place?.upperBound), .flag(comment.isMust), .time(comment.at),
        comment.suggestion.map { .text($0.replacement) } ?? .null,
      ])
  }

  /// Resolves an open comment, or opens a resolved one again when `person` is nil, a rejected suggestion too.
  public func setResolved(_ comment: Int64, by person: ID<Person>?, at now: Timestamp) throws {
    try database.change(
      """
      UPDATE comment SET resolved_at = $2, resolved_by = $3, verdict = NULL
      WHERE id = $1 AND (resolved_at IS NULL) = ($3 IS NOT NULL)
      """, [.integer(comment), person == nil ? .null : .time(now), .id(person)])
  }

  /// Ends a suggestion, also one that was ended otherwise before, but never one that was accepted.
  public func settle(
    _ comment: Int64, _ verdict: Suggestion.Verdict, by person: ID<Person>, at now: Timestamp
  ) throws {
    let (word, revision): (String, ID<Revision>?) =
      switch verdict {
      case .accepted(let revision): ("accepted", revision)
      case .rejected: ("rejected", nil)
      }
    try database.change(
      """
      UPDATE comment
      SET resolved_at = $2, resolved_by = $3, verdict = $4, accepted_revision_id = $5
      WHERE id = $1 AND replacement IS NOT NULL AND accepted_revision_id IS NULL
      """, [.integer(comment), .time(now), .id(person), .text(word), .id(revision)])
  }

  /// Puts a comment to other words, of a later text.
  public func setPlace(
    of comment: Int64, revision: ID<Revision>, quote: String, place: Range<Int>
  ) throws {
    try database.run(
      """
      UPDATE comment SET revision_id = $2, quote = $3, start_offset = $4, end_offset = $5
      WHERE id = $1
      """,
      [
        .integer(comment), .id(revision), .text(quote), .number(place.lowerBound),
        .number(place.upperBound),
      ])
  }

  public func comments(on item: ID<Item>) throws -> [CommentRecord] {
    try database.rows("\(Self.commentColumns) WHERE item_id = $1 ORDER BY id", [.id(item)])
      .map(comment)
  }

  public func comment(_ id: Int64) throws -> CommentRecord? {
    try database.optionalRow("\(Self.commentColumns) WHERE id = $1", [.integer(id)])
      .map(comment)
  }

  /// How many open comments of an item must be resolved before it may be approved.
  public func openMustComments(on item: ID<Item>) throws -> Int {
    try database.row(
      """
      SELECT COUNT(*) FROM comment
      WHERE item_id = $1 AND must = 1 AND resolved_at IS NULL AND parent_id IS NULL
      """, [.id(item)]
    ).number(0)
  }

  private static let commentColumns = """
    SELECT id, item_id, revision_id, parent_id, person_id, body, quote, start_offset, end_offset,
      must, made_at, resolved_at, resolved_by, replacement, verdict, accepted_revision_id
    FROM comment
    """

  private func comment(_ row: Row) throws -> CommentRecord {
    let start = try row.optionalInt(7)
    let end = try row.optionalInt(8)
    let place =
      if let start, let end, start <= end { Int(start)..<Int(end) } else { nil as Range<Int>? }
    return CommentRecord(
      id: try row.int(0), item: try row.id(1), revision: try row.id(2),
      parent: try row.optionalInt(3), person: try row.id(4), body: try row.text(5),
      quote: try row.text(6), place: place, isMust: try row.bool(9), at: try row.time(10),
      resolvedAt: try row.optionalTime(11), resolvedBy: try row.optionalID(12),
      suggestion: try suggestion(row))
  }

  private func suggestion(_ row: Row) throws -> Suggestion? {
    guard let replacement = try row.optionalText(13) else { return nil }
    let verdict: Suggestion.Verdict?
    if let revision: ID<Revision> = try row.optionalID(15) {
      verdict = .accepted(in: revision)
    } else {
      verdict = try row.optionalText(14) == nil ? nil : .rejected
    }
    return Suggestion(replacement, verdict: verdict)
  }
}
