import Prose
import Rulebook
import Storage
import Workflow

/// What a new item begins with.
public struct NewItem: Hashable, Sendable {
  public var portal: String
  public var kind: Kind
  public var priority: Priority
  public var text: Text

  public init(portal: String, kind: Kind, priority: Priority = .normal, text: Text) {
    self.portal = portal
    self.kind = kind
    self.priority = priority
    self.text = text
  }
}

/// A text to be saved over the version of an item that its writer saw.
public struct Save: Hashable, Sendable {
  public var item: ID<Item>
  /// The version that was seen; nil saves over whatever is there, for scripts.
  public var expected: Int?
  public var text: Text
  /// The suggestions whose words stand in it: they are accepted with it.
  public var accepting: Set<Int64>

  public init(item: ID<Item>, expected: Int?, text: Text, accepting: Set<Int64> = []) {
    self.accepting = accepting
    self.item = item
    self.expected = expected
    self.text = text
  }
}

extension Newsroom {
  static let writers: [Role] = [.contributor, .editor, .member, .deputy, .head, .secretary]

  /// Begins an item as a draft of the person's.
  public func create(
    _ new: NewItem, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let text = try checked(new.text)
    let parts =
      [new.portal, new.kind.rawValue, "\(new.priority.rawValue)"]
      + [Hashing.hash(text).description]
    return try perform("item.create", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(new.portal)
      let actor = try actor(acting.person)
      guard !actor.roles(on: portal.id).isDisjoint(with: RoleSet(Self.writers)) else {
        throw refused("create", [.needsRole(Self.writers, portal: portal.code)])
      }
      let record = try newRecord(new, text, on: portal, by: acting)
      try save(text, of: record, by: acting.person)
      try store.insert(record)
      try index(text, of: record, instead: nil)
      try recorder.record(
        "item.create", on: "item", record.item.id.rawValue, portal: portal.id,
        after: record.place, hash: record.item.text.hash)
      return record.outcome
    }
  }

  private func newRecord(
    _ new: NewItem, _ text: Text, on portal: PortalRecord, by acting: Acting
  ) throws -> ItemRecord {
    let now = now
    let definition = try definition(for: new.kind, on: portal.id)
    let current = CurrentText(
      revision: ID(newID()), hash: Hashing.hash(text),
      missingFields: text.missingFields(for: new.kind),
      severeFaults: try severeFaults(in: text, on: portal.id))
    let item = Item(
      id: ID(newID()), portal: portal.id, kind: new.kind, author: acting.person,
      state: definition.initialState, version: 1, text: current, writers: [acting.person])
    let number = try store.nextNumber(
      prefix: try board().numberPrefix(of: portal.id), year: now.civilDate.year)
    return ItemRecord(
      item: item, number: number, definition: definition.id, category: text[.category],
      priority: new.priority, title: text.title, revisionNumber: 1, publishedAt: nil,
      madeAt: now, changedAt: now)
  }

  /// Saves a new revision. A text that is the one already there changes nothing and answers so.
  public func save(
    _ save: Save, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let text = try checked(save.text)
    let parts =
      [
        "\(save.item)", "\(save.expected ?? 0)", Hashing.hash(text).description,
      ] + save.accepting.sorted().map { "\($0)" }
    return try rewrite(
      save.item, expected: save.expected, accepting: save.accepting, action: "item.save",
      asking: parts, by: acting, request: request
    ) { $0 = text }
  }

  /// Saves what `change` makes of the newest text of an item, by somebody who may write in it now.
  func rewrite(
    _ item: ID<Item>, expected: Int?, accepting ids: Set<Int64> = [], action: String,
    asking parts: [String], by acting: Acting, request: RequestID?,
    _ change: (inout Text) throws -> Void
  ) throws -> Answer<ItemOutcome> {
    try perform(action, by: acting, request: request, asking: parts) { recorder in
      let actor = try actor(acting.person)
      let before = try readable(item, by: actor)
      try checkVersion(of: before, seen: expected)
      try checkWriting(in: before, by: actor, asking: "save")
      let accepted = try suggestions(ids, on: item)
      var text = try store.revision(before.item.text.revision).text
      try change(&text)
      let outcome = try saved(
        try checked(text), accepting: accepted, over: before, by: acting, action, &recorder)
      if outcome != before.outcome,
        let draft = try store.draft(of: acting.person, for: before.item.id)
      {
        try store.dropDraft(draft.id)
      }
      return outcome
    }
  }

  /// Refuses whoever may not write in the item as it stands, or writes in it in another session.
  func checkWriting(in record: ItemRecord, by actor: Actor, asking action: String) throws {
    let blockers = try engine(for: record).blockersOfWriting(record.item, by: actor)
    guard blockers.isEmpty else { throw refused(action, blockers.map(Refusal.blocked)) }
    try checkSession(on: record.item.id, of: actor.person, asking: action)
  }

  /// Makes the text the newest revision, with the suggestions that came into it.
  func saved(
    _ text: Text, accepting suggestions: [CommentRecord], over before: ItemRecord,
    by acting: Acting, _ action: String, _ recorder: inout Recorder
  ) throws -> ItemOutcome {
    let engine = try engine(for: before)
    let current = CurrentText(
      revision: ID(newID()), hash: Hashing.hash(text),
      missingFields: text.missingFields(for: before.item.kind),
      severeFaults: try severeFaults(in: text, on: before.item.portal))
    var after = before
    after.item = engine.saving(
      current, in: before.item, by: acting.person, with: Set(suggestions.map(\.person)))
    guard after.item != before.item else { return before.outcome }
    after.revisionNumber += 1
    after.title = text.title
    after.category = text[.category]
    after.changedAt = now
    let former = try store.revision(before.item.text.revision).text
    try save(text, of: after, by: acting.person)
    for suggestion in suggestions {
      try store.settle(
        suggestion.id, .accepted(in: current.revision), by: acting.person, at: recorder.at)
    }
    if suggestions.contains(where: \.isMust) {
      after.item.openMustComments = try store.openMustComments(on: before.item.id)
    }
    try store.update(after, from: before)
    try index(text, of: after, instead: former)
    try recorder.record(
      action, on: "item", after.item.id.rawValue, portal: after.item.portal,
      before: before.place, after: after.place, hash: current.hash)
    for suggestion in suggestions {
      try recorder.record(
        "comment.accept", on: "item", after.item.id.rawValue, portal: after.item.portal,
        hash: current.hash, detail: "comment=\(suggestion.id) by=\(suggestion.person)")
    }
    return after.outcome
  }

  /// Writes the revision that `record` names, reads it back and compares: no bug of ours may damage a text.
  private func save(_ text: Text, of record: ItemRecord, by person: ID<Person>) throws {
    let id = record.item.text.revision
    try store.insert(
      RevisionRecord(
        id: id, item: record.item.id, number: record.revisionNumber, text: text,
        hash: record.item.text.hash, person: person, at: now),
      severeFaults: record.item.text.severeFaults)
    let kept = try store.revision(id)
    guard kept.text == text, Hashing.hash(kept.text) == record.item.text.hash else {
      throw StorageError.corrupt("revision \(id) reads back other than it was written")
    }
  }

  /// Refuses a change over a version that was not the newest, and tells who changed what.
  func checkVersion(of record: ItemRecord, seen: Int?) throws {
    guard let seen, seen != record.item.version else { return }
    let board = try board()
    let changes = try store.events(about: "item", record.item.id.rawValue)
      .filter { $0.versionAfter.map { $0 > seen } ?? false }
      .map { event in
        ItemChange(
          at: event.facts.at, login: board.login(event.facts.person), action: event.facts.action)
      }
    throw NewsroomError.stale(
      item: record.number, seen: seen, now: record.item.version, changes: changes)
  }
}

extension ItemRecord {
  /// State and version, as the log tells them.
  var place: String { "\(item.state) \(item.version)" }

  var outcome: ItemOutcome {
    ItemOutcome(
      id: item.id, number: number, state: item.state, version: item.version,
      revision: revisionNumber)
  }
}

extension EventRecord {
  /// The version of the item after the event.
  var versionAfter: Int? {
    facts.after.split(separator: " ").last.flatMap { Int($0) }
  }
}
