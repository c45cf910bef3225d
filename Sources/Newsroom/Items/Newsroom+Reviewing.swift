import Prose
import Rulebook
import Storage
import Workflow

/// A comment to be made on an item.
public struct NewComment: Hashable, Sendable {
  public var item: ID<Item>
  /// The words it is about, found in the newest body; empty for the whole text.
  public var quote: String
  /// Where the quote stands in the body that was read, in its code points: of words that stand there several times these
  /// are meant.
  public var place: Range<Int>?
  public var body: String
  public var isMust: Bool
  /// The comment that it answers.
  public var parent: Int64?
  /// The words that it proposes in the place of the quote, if any; then it needs no other words.
  public var replacement: String?

  public init(
    item: ID<Item>, quote: String = "", place: Range<Int>? = nil, body: String,
    isMust: Bool = false, parent: Int64? = nil, replacement: String? = nil
  ) {
    self.replacement = replacement
    self.place = place
    self.item = item
    self.quote = quote
    self.body = body
    self.isMust = isMust
    self.parent = parent
  }
}

/// How a comment stands after an act.
public struct CommentOutcome: Hashable, Sendable, RequestOutcome {
  public let id: Int64
  public let item: ID<Item>
  public let isResolved: Bool
  /// Names in its words that lead to nobody who could be told.
  public let mentionFaults: [MentionFault]

  var kept: String {
    (["\(id) \(item) \(isResolved ? 1 : 0)"] + mentionFaults.map(\.kept)).joined(separator: " ")
  }

  init(id: Int64, item: ID<Item>, isResolved: Bool, mentionFaults: [MentionFault] = []) {
    self.id = id
    self.item = item
    self.isResolved = isResolved
    self.mentionFaults = mentionFaults
  }

  init?(kept: String) {
    let words = kept.split(separator: " ")
    let parts = words.prefix(3).compactMap { Int64($0) }
    let faults = words.dropFirst(3).compactMap(MentionFault.init(kept:))
    guard parts.count == 3, faults.count == words.count - 3 else { return nil }
    self.init(
      id: parts[0], item: ID(parts[1]), isResolved: parts[2] == 1, mentionFaults: faults)
  }
}

extension Newsroom {
  /// Comments on an item that the person may read; overseers read and say nothing.
  public func comment(
    _ new: NewComment, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<CommentOutcome> {
    let body = nfc(new.body)
    guard new.replacement != nil || !body.allSatisfy(\.isWhitespace) else {
      throw NewsroomError.invalid(.emptyComment)
    }
    let action = new.replacement == nil ? "comment.add" : "comment.suggest"
    let parts =
      ["\(new.item)", new.quote, body, new.isMust ? "must" : "", "\(new.parent ?? 0)"]
      + [new.replacement].compactMap { $0 }
    return try perform(action, by: acting, request: request, asking: parts) { recorder in
      let before = try commentable(new.item, by: acting)
      let (id, faults) = try add(new, body, to: before, action, by: acting, &recorder)
      return CommentOutcome(id: id, item: new.item, isResolved: false, mentionFaults: faults)
    }
  }

  /// Writes a comment with its event and tells whom it names; answers its number, and who could not be told.
  @discardableResult
  func add(
    _ new: NewComment, _ body: String, to before: ItemRecord, _ action: String,
    by acting: Acting, _ recorder: inout Recorder
  ) throws -> (id: Int64, faults: [MentionFault]) {
    let text = try store.revision(before.item.text.revision).text
    let parent = try new.parent.map { try comment($0, on: new.item) }
    let subject = try subject(of: new, in: text.body)
    let record = CommentRecord(
      id: newID(), item: new.item, revision: before.item.text.revision, parent: parent?.id,
      person: acting.person, body: body, quote: subject.quote, place: subject.place,
      isMust: new.isMust && parent == nil, at: recorder.at, suggestion: subject.suggestion)
    try store.insert(record)
    try settleMustComments(of: before)
    try recorder.record(
      action, on: "item", new.item.rawValue, portal: before.item.portal,
      hash: before.item.text.hash,
      detail: "comment=\(record.id)\(record.isMust ? " must" : "")")
    let faults = try tellMentioned(
      in: body, of: record.id, on: before, by: acting, at: recorder.at)
    return (record.id, faults)
  }

  /// Resolves a comment, or opens it again. A comment that must be resolved is closed by whoever made it or by those who
  /// may approve, never by the writer it was made for alone.
  public func setResolved(
    _ isResolved: Bool, comment id: Int64, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<CommentOutcome> {
    let action = isResolved ? "comment.resolve" : "comment.reopen"
    return try perform(action, by: acting, request: request, asking: ["\(id)"]) { recorder in
      guard let record = try store.comment(id) else {
        throw NewsroomError.notFound(.comment, "\(id)")
      }
      let before = try commentable(record.item, by: acting)
      if let suggestion = record.suggestion {
        try checkMaySettle(suggestion, of: record, resolving: isResolved)
      }
      if record.isMust { try checkMayResolve(record, of: before, by: acting) }
      let outcome = CommentOutcome(id: id, item: record.item, isResolved: isResolved)
      guard (record.resolvedAt != nil) != isResolved else { return outcome }
      try store.setResolved(id, by: isResolved ? acting.person : nil, at: recorder.at)
      try settleMustComments(of: before)
      try recorder.record(
        action, on: "item", record.item.rawValue, portal: before.item.portal,
        hash: before.item.text.hash, detail: "comment=\(id)")
      return outcome
    }
  }

  func commentable(_ id: ID<Item>, by acting: Acting) throws -> ItemRecord {
    let actor = try actor(acting.person)
    let record = try readable(id, by: actor)
    let own = actor.roles(on: record.item.portal).roles.filter(\.readsContent)
    let isOverseerOnly = own.allSatisfy { $0 == .overseer } && actor.delegations.isEmpty
    if isOverseerOnly, record.item.author != acting.person {
      let portal = try board().portals[record.item.portal]?.code ?? ""
      throw refused("comment", [.needsRole(Self.writers, portal: portal)])
    }
    return record
  }

  func checkMayResolve(
    _ comment: CommentRecord, of record: ItemRecord, by acting: Acting
  ) throws {
    let deciders: [Role] = [.head, .deputy, .secretary]
    let actor = try actor(acting.person)
    let mayDecide = !actor.roles(on: record.item.portal).isDisjoint(with: RoleSet(deciders))
    if comment.person != acting.person, !mayDecide || record.item.writers.contains(acting.person) {
      let portal = try board().portals[record.item.portal]?.code ?? ""
      throw refused("resolve", [.notYours, .needsRole(deciders, portal: portal)])
    }
  }

  func comment(_ id: Int64, on item: ID<Item>) throws -> CommentRecord {
    guard let record = try store.comment(id), record.item == item else {
      throw NewsroomError.notFound(.comment, "\(id)")
    }
    return record
  }

  /// Where the quote stands, in code points: where it was read, when it still stands there. Else it must stand there once:
  /// a comment on look-alike text is worse than none.
  func place(of quote: String, at place: Range<Int>?, in body: String) throws -> Range<Int>? {
    if quote.isEmpty { return nil }
    let scalars = Array(body.unicodeScalars)
    if let place, place.upperBound <= scalars.count,
      scalars[place].elementsEqual(quote.unicodeScalars)
    {
      return place
    }
    let places = scalars.places(of: Array(quote.unicodeScalars), limit: 3)
    guard let first = places.first else { throw NewsroomError.invalid(.quoteNotFound(quote)) }
    guard places.count == 1 else {
      throw NewsroomError.invalid(.quoteNotUnique(quote, times: places.count))
    }
    return first
  }

  func settleMustComments(of before: ItemRecord) throws {
    var after = before
    after.item.openMustComments = try store.openMustComments(on: before.item.id)
    if after != before { try store.update(after, from: before) }
  }
}
