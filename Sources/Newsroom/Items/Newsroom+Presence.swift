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
