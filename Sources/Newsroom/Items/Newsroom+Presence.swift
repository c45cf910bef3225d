import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// How long a lock holds without a sign of life, in milliseconds: a lost line must not hold an item for a day.
  public static let lockLife: Int64 = 120_000

  /// Takes the item for writing, or tells who has it. A lock without a sign of life for two minutes is nobody's.
  public func lock(_ id: ID<Item>, by acting: Acting) throws -> LockRecord {
    let now = now
    return try atomically {
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      let held = try store.lock(on: id)
      if let held, held.person != acting.person, held.isAlive(at: now) {
        throw refused("write", [.blocked(.locked(by: held.person))])
      }
      let blockers = try lastingBlockersOfWriting(record, by: actor)
      guard blockers.isEmpty else { throw refused("write", blockers.map(Refusal.blocked)) }
      let isMine = held?.person == acting.person
      let lock = LockRecord(
        item: id, person: acting.person, host: acting.source,
        since: isMine ? held?.since ?? now : now, seenAt: now)
      try store.set(lock)
      return lock
    }
  }

  /// Why the person may not write in the item, whoever has it now; empty when they may.
  public func blockersOfWriting(_ id: ID<Item>, by acting: Acting) throws -> [Blocker] {
    try store.database.reading {
      let actor = try actor(acting.person)
      return try lastingBlockersOfWriting(try readable(id, by: actor), by: actor)
    }
  }

  private func lastingBlockersOfWriting(
    _ record: ItemRecord, by actor: Actor
  ) throws -> [Blocker] {
    try engine(for: record).blockersOfWriting(record.item, by: actor).filter {
      if case .locked = $0 { false } else { true }
    }
  }

  /// Does what is done beside the typing, which must not be held up: somebody else's long write is not waited for, and
  /// whoever asked tries again.
  public func besideTyping<T>(_ body: () throws -> T) rethrows -> T {
    try store.database.hurrying(Self.typingPatience, body)
  }

  /// Half a second is noticed as a stop, a second as a fault.
  private static let typingPatience = 500

  /// Gives the item back; giving back what one does not hold changes nothing.
  public func unlock(_ id: ID<Item>, by acting: Acting) throws {
    _ = try atomically { try store.unlock(id, by: acting.person) }
  }

  /// Keeps words that are not yet a revision, in place of the person's former ones for the same item: whichever session
  /// of theirs kept those.
  public func keepDraft(_ draft: DraftRecord) throws {
    try atomically {
      let former = try draft.item.flatMap { try store.draft(of: draft.person, for: $0) }
      if let former, former.id != draft.id { try store.dropDraft(former.id) }
      try store.keep(draft)
    }
  }

  /// A draft to keep words in: for an item, or for one that does not exist yet.
  public func newDraft(
    for item: ID<Item>?, base: ID<Revision>?, portal code: String, kind: Kind, text: Text,
    by acting: Acting
  ) throws -> DraftRecord {
    let former = try item.flatMap { try store.draft(of: acting.person, for: $0) }
    return DraftRecord(
      id: former?.id ?? newID(), person: acting.person, item: item, base: base,
      portal: try portal(code).id, kind: kind, text: text, changedAt: now)
  }

  public func drafts(of acting: Acting) throws -> [DraftRecord] {
    try store.drafts(of: acting.person)
  }

  public func draft(for item: ID<Item>, of acting: Acting) throws -> DraftRecord? {
    try store.draft(of: acting.person, for: item)
  }

  /// Throws the person's own draft away.
  public func dropDraft(_ id: Int64, of acting: Acting) throws {
    try atomically {
      guard try store.drafts(of: acting.person).contains(where: { $0.id == id }) else {
        throw NewsroomError.notFound(.draft, "\(id)")
      }
      try store.dropDraft(id)
    }
  }

  /// The person's unread notices, newest first.
  public func notices(of acting: Acting, limit: Int) throws -> [NoticeRecord] {
    try store.unreadNotices(of: acting.person, limit: limit)
  }
}

extension LockRecord {
  public func isAlive(at now: Timestamp) -> Bool {
    seenAt.milliseconds(to: now) < Newsroom.lockLife
  }
}
