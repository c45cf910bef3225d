import Rulebook
import Storage
import Workflow

/// An item with all that a reader sees: what its tabs are made from.
public struct ItemView: Sendable {
  public let record: ItemRecord
  public let revision: RevisionRecord
  public let definition: Definition
  public let comments: [CommentRecord]
  public let opinions: [OpinionRecord]
  /// Every round of opinions that were asked for, and whose; oldest first.
  public let rounds: [OpinionRound]
  public let requests: [OpinionRequest]
  public let decisions: [DecisionRecord]
  public let revisions: [RevisionHead]
  public let lock: LockRecord?
  public let queueEntry: QueueEntry?
  /// What this reader had read last before now.
  public let readMark: ReadMark?

  public var item: Item { record.item }
  public var lastRead: ID<Revision>? { readMark?.revision }

  /// Everybody who was asked, round by round, with their answers.
  public var askedOpinions: [AskedOpinion] {
    let rounds = Dictionary(uniqueKeysWithValues: rounds.map { ($0.number, $0) })
    let opinions = Dictionary(uniqueKeysWithValues: opinions.map { ($0.id, $0) })
    return requests.compactMap { request in
      rounds[request.round].map {
        AskedOpinion(round: $0, request: request, opinion: request.opinion.flatMap { opinions[$0] })
      }
    }
  }
}

/// Somebody who was asked for an opinion, in which round, and what they answered.
public struct AskedOpinion: Hashable, Sendable {
  public let round: OpinionRound
  public let request: OpinionRequest
  public let opinion: OpinionRecord?
}

extension Newsroom {
  /// The item that a person names, by its public number or its id.
  public func itemID(_ name: String) throws -> ID<Item> {
    let found = try store.itemID(number: name.uppercased())
    if let found { return found }
    if let number = Int64(name), try storedItem(ID(number)) != nil { return ID(number) }
    throw NewsroomError.notFound(.item, name)
  }

  /// The public number of an item; nil for somebody who may not read it.
  public func number(of id: ID<Item>, for acting: Acting) throws -> String? {
    do {
      return try readable(id, by: try actor(acting.person)).number
    } catch NewsroomError.refused { return nil } catch NewsroomError.notFound { return nil }
  }

  /// The item with its text and everything around it, for somebody who may read it.
  public func view(_ id: ID<Item>, by acting: Acting) throws -> ItemView {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      return ItemView(
        record: record, revision: try store.revision(record.item.text.revision),
        definition: try definition(of: record), comments: try store.comments(on: id),
        opinions: try store.opinionRecords(on: id), rounds: try store.opinionRounds(on: id),
        requests: try store.opinionRequests(on: id), decisions: try store.decisions(on: id),
        revisions: try store.revisionHeads(of: id), lock: try livingLock(on: id),
        queueEntry: try store.queueEntry(id), readMark: try store.readMark(id, of: acting.person))
    }
  }

  /// One revision of an item, by its number.
  public func revision(_ number: Int, of id: ID<Item>, by acting: Acting) throws -> RevisionRecord {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      guard let revision = try store.revision(of: id, number: number) else {
        throw NewsroomError.notFound(.revision, "\(record.number)/\(number)")
      }
      return revision
    }
  }

  /// Every transition of the item as it stands for the person: possible, or with all blockers and who could.
  public func actions(on id: ID<Item>, for acting: Acting) throws -> [ItemAction] {
    try store.database.reading {
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      let engine = try engine(for: record)
      let board = try actors(on: record.item.portal)
      let now = now
      return try engine.possibilities(of: record.item, for: actor, at: now).map { possibility in
        let name = possibility.transition.name
        let held = try holdBlockers(of: name, record, engine)
        let others = engine.others(
          than: acting.person, past: possibility.blockers, name, record.item, board, now)
        return ItemAction(
          transition: possibility.transition,
          blockers: possibility.blockers + held, whoCould: others)
      }
    }
  }

  /// What a hold in the queue says against a transition. Publishing past it would make holding worth nothing; an urgent
  /// publication is the head's own decision, and its dialog tells them of the hold.
  func holdBlockers(
    of name: TransitionName, _ record: ItemRecord, _ engine: Engine
  ) throws -> [Blocker] {
    guard name == "publish", engine.definition.state(record.item.state)?.isQueued == true,
      let hold = try store.queueEntry(record.item.id)?.hold
    else { return [] }
    return [.heldInQueue(by: hold.by, since: hold.at, why: hold.reason)]
  }

  /// The history of an item as the log tells it, oldest first.
  public func history(of id: ID<Item>, by acting: Acting) throws -> [EventRecord] {
    try store.database.reading {
      _ = try readable(id, by: try actor(acting.person))
      return try store.events(about: "item", id.rawValue)
    }
  }

  /// Remembers that the person has read the item as it stands; writes nothing when that is known already.
  public func markRead(_ id: ID<Item>, by acting: Acting) throws {
    let isKnown = try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      return try store.readMark(id, of: acting.person)?.revision == record.item.text.revision
        && !store.hasNotice(of: acting.person, about: id, Self.endedByReading)
    }
    guard !isKnown else { return }
    let now = now
    try atomically {
      let record = try readable(id, by: try actor(acting.person))
      let text = record.item.text
      try store.markRead(
        id, revision: text.revision, hash: text.hash, by: acting.person, at: now)
      try store.removeNotices(of: acting.person, about: id, Self.endedByReading)
    }
  }

  /// The same beside the reading, which must not fail or wait for it: where the store cannot be written now, the person
  /// is only shown more than they need the next time. Says whether it is remembered.
  @discardableResult
  public func noteReading(_ id: ID<Item>, by acting: Acting) throws -> Bool {
    do {
      try besideTyping { try markRead(id, by: acting) }
      return true
    } catch StorageError.unavailable { return false }
  }

  /// The item, if `actor` may read it: by a role on its portal that reads content, as overseer above it, as its author.
  func readable(_ id: ID<Item>, by actor: Actor) throws -> ItemRecord {
    guard let record = try storedItem(id) else { throw NewsroomError.notFound(.item, "\(id)") }
    try checkReadable(record, by: actor)
    return record
  }

  func checkReadable(_ record: ItemRecord, by actor: Actor) throws {
    let item = record.item
    if item.author == actor.person || item.writers.contains(actor.person) { return }
    let line = try board().line(of: item.portal)
    if !actor.mayRead(line.map(\.id)) {
      throw refused("read", [.blocked(.role(needed: Self.readers, portal: item.portal))])
    }
    if let closedTo = item.closedTo, !actor.isInside(closedTo) {
      throw refused("read", [.blocked(.closedToUnit(openTo: closedTo.sorted()))])
    }
  }

  /// The item as it is kept; a lock without a sign of life is none, nor is one of a process that has ended.
  func storedItem(_ id: ID<Item>) throws -> ItemRecord? {
    guard
      var record = try store.item(id, locksSeenAfter: now.adding(milliseconds: -Self.lockLife))
    else { return nil }
    if record.item.lock != nil, try livingLock(on: id) == nil { record.item.lock = nil }
    return record
  }

  static let readers = RoleSet(Role.grantable.filter(\.readsContent))

  /// Everybody with a role or a delegation on a portal now, as the rules see them.
  func actors(on portal: ID<Portal>) throws -> [Actor] {
    let now = now
    let held = try store.grants(on: portal).filter { $0.isInForce(at: now) }.map(\.person)
    let lent = try store.delegations().filter {
      $0.delegation.portal == portal && $0.revokedAt == nil && now < $0.delegation.until
    }.map(\.receiver)
    let board = try board()
    let people = Set(held + lent).filter { board.people[$0]?.disabledAt == nil }
    return try people.sorted().map { try actor($0) }
  }

  func refused(_ action: String, _ refusals: [Refusal], whoCould: [String] = [])
    -> NewsroomError
  {
    .refused(Denial(action: action, refusals: refusals, whoCould: whoCould))
  }
}

extension Engine {
  /// Whom somebody who was refused can turn to: nobody, where the refusal is not about the person.
  func others(
    than person: ID<Person>, past blockers: [Blocker], _ name: TransitionName, _ item: Item,
    _ board: [Actor], _ now: Timestamp
  ) -> [ID<Person>] {
    guard blockers.contains(where: \.isPersonal) else { return [] }
    return whoCould(name, on: item, of: board, at: now).filter { $0 != person }
  }
}

/// A transition as it stands for an item and a person.
public struct ItemAction: Hashable, Sendable {
  public let transition: Transition
  public let blockers: [Blocker]
  /// The others who could make it, where the refusal is about who asks.
  public let whoCould: [ID<Person>]

  public var isPossible: Bool { blockers.isEmpty }
}

extension Actor {
  /// `line` is the item's portal and those above it, nearest first.
  func mayRead(_ line: [ID<Portal>]) -> Bool {
    guard let portal = line.first else { return false }
    if roles(on: portal).roles.contains(where: \.readsContent) { return true }
    if delegations.contains(where: { $0.portal == portal && $0.role.readsContent }) { return true }
    return line.contains { roles(on: $0).contains(.overseer) }
  }

  func isInside(_ units: Set<ID<Portal>>) -> Bool {
    units.contains { unit in
      roles(on: unit).roles.contains { $0.readsContent && $0 != .overseer }
    }
  }
}
