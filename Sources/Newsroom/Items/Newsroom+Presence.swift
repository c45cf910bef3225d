import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// How long a lock holds without a sign of life, in milliseconds: a lost line must not hold an item for a day.
  public static let lockLife: Int64 = 120_000

  /// Takes the item for this session to write in, or tells who has it, which may be the same person in another one. A
  /// lock without a sign of life for two minutes is nobody's, and so is one of a process that has ended.
  public func lock(_ id: ID<Item>, by acting: Acting) throws -> LockRecord {
    let now = now
    return try atomically {
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      let held = try livingLock(on: id)
      if let held, held.session != session || held.person != acting.person {
        throw refused("write", [.blocked(.locked(by: held.person))])
      }
      let blockers = try lastingBlockersOfWriting(record, by: actor)
      guard blockers.isEmpty else { throw refused("write", blockers.map(Refusal.blocked)) }
      let lock = LockRecord(
        item: id, person: acting.person, session: session, process: .own, host: acting.source,
        since: held?.since ?? now, seenAt: now)
      try store.set(lock)
      return lock
    }
  }

  /// Takes the item from whoever is writing in it, which the log tells; their words stay theirs, as a draft over the text
  /// that they had. Whoever may write in it may: an item must not wait for somebody who is away. Answers who had it; nil
  /// when nobody did.
  public func takeOver(_ id: ID<Item>, by acting: Acting) throws -> LockRecord? {
    try perform("item.take-over", by: acting, request: nil, asking: ["\(id)"]) { recorder in
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      let blockers = try lastingBlockersOfWriting(record, by: actor)
      guard blockers.isEmpty else { throw refused("write", blockers.map(Refusal.blocked)) }
      let former = try livingLock(on: id)
      try store.set(
        LockRecord(
          item: id, person: acting.person, session: session, process: .own, host: acting.source,
          since: recorder.at, seenAt: recorder.at))
      if let former, former.session != session {
        try recorder.record(
          "item.take-over", on: "item", id.rawValue, portal: record.item.portal,
          hash: record.item.text.hash, detail: "from=\(former.person)")
      }
      return TakeOver(former: former?.session == session ? nil : former)
    }.outcome.former
  }

  /// What somebody else is writing in the item, as far as they have kept it, for whoever may write in it too; nil when
  /// nobody is or nothing is kept. Asking is noticed: who writes keeps their words more often while somebody reads along.
  public func readAlong(_ id: ID<Item>, by acting: Acting) throws -> DraftRecord? {
    let now = now
    return try atomically {
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      guard try lastingBlockersOfWriting(record, by: actor).isEmpty,
        let held = try livingLock(on: id), held.session != session
      else { return nil }
      let last = held.watchedAt?.milliseconds(to: now) ?? .max
      if last >= Self.watchLife / 3 { try store.watch(id, at: now) }
      return try store.draft(of: held.person, for: id)
    }
  }

  /// How long after a look somebody is taken to read along, in milliseconds.
  public static let watchLife: Int64 = 60_000

  /// Whether this session holds the item for the person.
  public func holds(_ id: ID<Item>, for acting: Acting) throws -> Bool {
    try store.database.reading {
      guard let held = try livingLock(on: id) else { return false }
      return held.session == session && held.person == acting.person
    }
  }

  /// Who is writing in an item that the person may read; nil when nobody is.
  public func holder(of id: ID<Item>, for acting: Acting) throws -> LockRecord? {
    try store.database.reading {
      _ = try readable(id, by: try actor(acting.person))
      return try livingLock(on: id)
    }
  }

  /// Why the person may not write in the item, whoever has it now; empty when they may.
  public func blockersOfWriting(_ id: ID<Item>, by acting: Acting) throws -> [Blocker] {
    try store.database.reading {
      let actor = try actor(acting.person)
      return try lastingBlockersOfWriting(try readable(id, by: actor), by: actor)
    }
  }

  func lastingBlockersOfWriting(
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

  /// Gives the item back; giving back what this session does not hold for the person changes nothing.
  public func unlock(_ id: ID<Item>, by acting: Acting) throws {
    try atomically {
      guard try store.lock(on: id)?.person == acting.person else { return }
      try store.unlock(id, in: session)
    }
  }

  /// The lock that somebody really holds now.
  func livingLock(on id: ID<Item>) throws -> LockRecord? {
    try store.lock(on: id).flatMap { $0.isAlive(at: now) ? $0 : nil }
  }

  /// Refuses to write over what the same person is writing in another session.
  func checkSession(on id: ID<Item>, of person: ID<Person>, asking action: String) throws {
    if try isHeldElsewhere(id, by: person) {
      throw refused(action, [.blocked(.locked(by: person))])
    }
  }

  /// Whether the person holds the item in another session.
  func isHeldElsewhere(_ id: ID<Item>, by person: ID<Person>) throws -> Bool {
    guard let held = try livingLock(on: id) else { return false }
    return held.person == person && held.session != session
  }
}

extension LockRecord {
  /// Whether its holder gave a sign of life of late and may still be running.
  public func isAlive(at now: Timestamp) -> Bool {
    seenAt.milliseconds(to: now) < Newsroom.lockLife && !process.isGone
  }

  /// Whether somebody reads along.
  public func isWatched(at now: Timestamp) -> Bool {
    watchedAt.map { $0.milliseconds(to: now) < Newsroom.watchLife } ?? false
  }
}

/// What a take-over came to. A request that is asked for again has taken nothing from anybody.
private struct TakeOver: RequestOutcome {
  let former: LockRecord?

  var kept: String { "" }

  init(former: LockRecord?) { self.former = former }
  init?(kept: String) { former = nil }
}
