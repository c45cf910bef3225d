import Prose
import Rulebook
import Storage
import Workflow

/// What became of one entry when the queue was run.
public struct QueueRunEntry: Hashable, Sendable {
  public enum Result: Hashable, Sendable {
    case published
    /// Its checks no longer held: it waits with an alarm.
    case held([Blocker])
  }

  public let item: ID<Item>
  public let number: String
  public let title: String
  public let result: Result
}

/// What a run of the queue did.
public struct QueueRunReport: Hashable, Sendable {
  public var entries: [QueueRunEntry] = []
  /// The numbers of urgent publications whose review is overdue, each told once.
  public var alarms: [String] = []
  /// The files that were written into outlets' folders.
  public var files: [String] = []
  /// Deliveries that wait, since their portal has no outlet.
  public var withoutOutlet = 0
  /// Outlets that could not be written to; what waits for them is tried again by the next run.
  public var failures: [OutletError] = []
}

/// The store failed while the queue was run. What had been done until then stands, and the next run does the rest.
public struct QueueRunInterruption: Error, Sendable {
  public let done: QueueRunReport
  public let cause: StorageError
}

/// A queue entry with what a screen shows of its item.
public struct QueueRow: Hashable, Sendable {
  public let entry: QueueEntry
  public let row: ItemRow
}

extension Newsroom {
  /// The queue of a portal, first to go out first, for somebody who may read it.
  public func queue(of code: String, by acting: Acting) throws -> [QueueRow] {
    try store.database.reading {
      let portal = try portal(code)
      let actor = try actor(acting.person)
      guard actor.mayRead(try board().line(of: portal.id).map(\.id)) else {
        throw refused("read", [.needsRole(Self.writers, portal: code)])
      }
      return try store.queue(of: portal.id).compactMap { entry in
        guard let row = try store.itemRow(entry.item) else { return nil }
        if row.isClosed, try storedItem(entry.item)?.item.closedTo.map(actor.isInside) != true {
          return nil
        }
        return QueueRow(entry: entry, row: row)
      }
    }
  }

  /// Publishes what is due, each entry in a transaction of its own, then writes what waits for outlets. However often it
  /// is run, killed or run by two at once, each entry goes out once. A store that fails when something has gone out already
  /// is a `QueueRunInterruption`.
  public func runQueue(from source: String, limit: Int = 10_000) throws -> QueueRunReport {
    try checkRoom(for: .adding)
    let due = try store.dueEntries(at: now, limit: limit)
    var report = QueueRunReport()
    do {
      for entry in due {
        if let done = try goOut(entry.item, from: source) { report.entries.append(done) }
      }
      for item in try store.overdueReviews(at: now, limit: limit) {
        if let alarm = try alarm(ofReview: item, from: source) { report.alarms.append(alarm) }
      }
      try writeDeliveries(into: &report)
    } catch let fault as StorageError where report != QueueRunReport() {
      throw QueueRunInterruption(done: report, cause: fault)
    }
    return report
  }

  /// Publishes one entry or holds it; nil when somebody else was quicker or its time was moved.
  private func goOut(_ id: ID<Item>, from source: String) throws -> QueueRunEntry? {
    let runner = Acting(person: ID(0), login: "", name: "", source: source)
    let request = newRequest()
    return try atomically(
      request: request, recorded: { try publishedEntry(id, under: request) }
    ) {
      guard let entry = try store.queueEntry(id), entry.hold == nil, let before = try storedItem(id)
      else { return nil }
      var recorder = Recorder(
        store: store, storeID: facts.id, at: now, acting: runner, request: request)
      return try goOut(entry, before, &recorder)
    }
  }

  private func goOut(
    _ entry: QueueEntry, _ before: ItemRecord, _ recorder: inout Recorder
  ) throws -> QueueRunEntry? {
    switch outcomeOfPublishing(before, with: try engine(for: before), at: recorder.at) {
    case .success(let outcome):
      let after = try record(outcome, over: before, &recorder)
      return QueueRunEntry(
        item: after.item.id, number: after.number, title: after.title, result: .published)
    case .failure(.unknownTransition), .failure(.wrongSubject):
      return try hold(before, for: [], &recorder)
    case .failure(.blocked(_, let blockers)):
      if case .timeNotCome? = blockers.first, blockers.count == 1 { return nil }
      return try hold(before, for: blockers, &recorder)
    }
  }

  private func outcomeOfPublishing(
    _ record: ItemRecord, with engine: Engine, at now: Timestamp
  ) -> Result<Outcome, WorkflowError> {
    let actor = Actor.queueRunner(on: record.item.portal)
    let request = Request("publish", by: actor, at: now)
    return Result { () throws(WorkflowError) in try engine.applying(request, to: record.item) }
  }

  /// An entry whose checks fail at its time is held, with an alarm, and not published (rule 5 of product.md).
  private func hold(
    _ record: ItemRecord, for blockers: [Blocker], _ recorder: inout Recorder
  ) throws -> QueueRunEntry {
    let codes = blockers.map(\.code).joined(separator: " ")
    try store.setHold(
      QueueEntry.Hold(at: recorder.at, by: ID(0), reason: .blocked(blockers)), of: record.item.id)
    try recorder.record(
      "queue.hold", on: "item", record.item.id.rawValue, portal: record.item.portal,
      hash: record.item.text.hash, detail: codes, result: .alarm)
    for person in try store.writers(of: record.item.id).union([record.item.author]).sorted() {
      try store.notify(
        NoticeRecord(
          id: newID(), person: person, kind: .held, item: record.item.id, at: recorder.at))
    }
    return QueueRunEntry(
      item: record.item.id, number: record.number, title: record.title, result: .held(blockers))
  }

  /// What a run under `request` did with the entry, for a run whose answer was lost.
  private func publishedEntry(_ id: ID<Item>, under request: RequestID) throws -> QueueRunEntry?? {
    guard
      let event = try store.events(about: "item", id.rawValue).last(where: {
        $0.facts.request == request.text
      }), let record = try storedItem(id)
    else { return nil }
    var result = QueueRunEntry.Result.published
    if event.facts.action != "item.publish" {
      result = .held([])
      // Somebody may have let it go since.
      if case .blocked(let blockers)? = try store.queueEntry(id)?.hold?.reason {
        result = .held(blockers)
      }
    }
    return .some(
      QueueRunEntry(item: id, number: record.number, title: record.title, result: result))
  }

  /// Holds an entry, or lets a held one go, with a reason for the log.
  public func setHold(
    _ isHeld: Bool, of id: ID<Item>, why: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let action = isHeld ? "queue.hold" : "queue.release"
    return try perform(action, by: acting, request: request, asking: ["\(id)", why]) { recorder in
      let record = try queued(id, by: acting, action)
      guard let entry = try store.queueEntry(id) else { throw refused(action, [.notQueued]) }
      guard (entry.hold != nil) != isHeld else {
        if isHeld { return record.outcome }
        throw refused(action, [.notHeld])
      }
      let hold = QueueEntry.Hold(at: recorder.at, by: acting.person, reason: .words(nfc(why)))
      try store.setHold(isHeld ? hold : nil, of: id)
      try recorder.record(
        action, on: "item", id.rawValue, portal: record.item.portal, hash: record.item.text.hash)
      return record.outcome
    }
  }

  /// What would make the program hold an entry when its turn comes, as things are now: nothing when it would go out.
  public func obstacles(to id: ID<Item>, by acting: Acting) throws -> [Blocker] {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      guard try store.queueEntry(id) != nil else { return [] }
      switch outcomeOfPublishing(record, with: try engine(for: record), at: now) {
      case .success, .failure(.unknownTransition), .failure(.wrongSubject): return []
      case .failure(.blocked(_, let blockers)):
        return blockers.filter { if case .timeNotCome = $0 { false } else { true } }
      }
    }
  }

  /// Puts an entry before another one of its queue, or at the end.
  public func move(
    _ id: ID<Item>, before other: ID<Item>?, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let parts = ["\(id)", other.map { "\($0)" } ?? ""]
    return try perform("queue.move", by: acting, request: request, asking: parts) { recorder in
      let record = try queued(id, by: acting, "queue.move")
      var order = try store.queue(of: record.item.portal).map(\.item).filter { $0 != id }
      let place = other.flatMap { order.firstIndex(of: $0) } ?? order.count
      order.insert(id, at: place)
      for (position, item) in order.enumerated() {
        try store.setPosition(Int64(position), of: item)
      }
      try recorder.record(
        "queue.move", on: "item", id.rawValue, portal: record.item.portal,
        detail: "position=\(place + 1)")
      return record.outcome
    }
  }

  private static let queueKeepers: [Role] = [.head, .deputy, .secretary, .contentOperator]

  private func queued(_ id: ID<Item>, by acting: Acting, _ action: String) throws -> ItemRecord {
    let actor = try actor(acting.person)
    let record = try readable(id, by: actor)
    guard !actor.roles(on: record.item.portal).isDisjoint(with: RoleSet(Self.queueKeepers)) else {
      let code = try board().portals[record.item.portal]?.code ?? ""
      throw refused(action, [.needsRole(Self.queueKeepers, portal: code)])
    }
    guard try store.queueEntry(id) != nil else { throw refused(action, [.notQueued]) }
    return record
  }
}
