import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Writes what a transition brings about outside of the item itself.
  func carryOut(
    _ consequence: Consequence, _ record: DecisionRecord, before: ItemRecord, after: ItemRecord,
    _ recorder: Recorder
  ) throws {
    let item = after.item.id
    let decision = record.decision
    switch consequence {
    case .startRun(let number):
      try store.startRun(
        number, of: item, on: decision.definition, by: decision.person, at: decision.at)
    case .endRun(let number, let transition):
      try store.endRun(number, of: item, by: transition, at: decision.at)
    case .enqueue(let time): try enqueue(after, at: time, decision, from: before)
    case .dequeue: try store.dequeue(item)
    case .publish(let asCorrection):
      try deliver(asCorrection ? .correction : .publication, of: after, record)
    case .withdraw: try deliver(.withdrawal, of: after, record)
    case .notify(let people):
      for person in people {
        try store.notify(
          NoticeRecord(
            id: newID(), person: person, kind: .decided, item: item, about: .decision(record.id),
            at: decision.at))
      }
    case .notifyNext:
      try notifyAssignee(of: after, record)
      try notifyReviewers(of: after, record.id, at: decision.at)
    case .dueUnknown: break
    }
  }

  /// An item whose time was taken back, by itself or by returning it, is held, so that it does not go out at once by
  /// itself.
  private func enqueue(
    _ record: ItemRecord, at time: Timestamp?, _ decision: Decision, from before: ItemRecord
  ) throws {
    let returnedFrom = before.item.run?.returnedFrom
    let definition = try definition(decision.definition)
    let isTakenBack =
      decision.transition == "unschedule"
      || time == nil && returnedFrom.map(definition.needsTime) == true
    let hold = QueueEntry.Hold(at: decision.at, by: decision.person, reason: .takenBack)
    try store.enqueue(
      QueueEntry(
        item: record.item.id, portal: record.item.portal,
        position: decision.at.milliseconds, notBefore: time, enteredAt: decision.at,
        hold: isTakenBack ? hold : nil))
  }

  /// Whoever may review an urgent publication is told: it stands in no list of work until it is found there.
  func notifyReviewers(of record: ItemRecord, _ decision: Int64, at now: Timestamp) throws {
    guard let publisher = record.item.urgentBy else { return }
    let reviewers = RoleSet(try definition(of: record).reviewers)
    for actor in try actors(on: record.item.portal)
    where actor.person != publisher && !record.item.writers.contains(actor.person)
      && !actor.roles(on: record.item.portal).isDisjoint(with: reviewers)
    {
      try store.notify(
        NoticeRecord(
          id: newID(), person: actor.person, kind: .owed, item: record.item.id,
          about: .decision(decision), at: now))
    }
  }

  /// Whoever an item is given to is told; everybody else who could act finds it in their lists.
  private func notifyAssignee(of after: ItemRecord, _ record: DecisionRecord) throws {
    guard let assignee = after.item.assignee, assignee != record.decision.person else { return }
    try store.notify(
      NoticeRecord(
        id: newID(), person: assignee, kind: .assigned, item: after.item.id,
        about: .decision(record.id),
        at: record.decision.at))
  }
}
