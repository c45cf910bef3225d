import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// The event that tells of an overdue review.
  static let reviewAlarm = "queue.review-overdue"

  /// Raises the alarm that an urgent publication has waited too long for its review, once for each publication: an event
  /// of the log, and notices to those who may review it and to who published it. Nil when that was done, or the review.
  func alarm(ofReview id: ID<Item>, from source: String) throws -> String? {
    let runner = Acting(person: ID(0), login: "", name: "", source: source)
    let request = newRequest()
    return try atomically(request: request, recorded: { try alarmedNumber(id, under: request) }) {
      guard let record = try storedItem(id), let publisher = record.item.urgentBy,
        let due = record.item.due, due < now,
        let decision = try store.decisions(on: id).last(where: {
          isUrgent($0.decision, by: publisher)
        }),
        try !isAlarmRaised(for: id, since: decision.decision.at)
      else { return nil }
      var recorder = Recorder(
        store: store, storeID: facts.id, at: now, acting: runner, request: request)
      try recorder.record(
        Self.reviewAlarm, on: "item", id.rawValue, portal: record.item.portal,
        hash: record.item.text.hash, detail: "due=\(due.isoText)", result: .alarm)
      try notifyReviewers(of: record, decision.id, at: recorder.at)
      try store.notify(
        NoticeRecord(
          id: newID(), person: publisher, kind: .owed, item: id, about: .decision(decision.id),
          at: recorder.at))
      return record.number
    }
  }

  private func isUrgent(_ decision: Decision, by publisher: ID<Person>) -> Bool {
    decision.person == publisher && decision.transition == "publish-urgently"
  }

  private func isAlarmRaised(for id: ID<Item>, since time: Timestamp) throws -> Bool {
    try store.events(about: "item", id.rawValue).contains {
      $0.facts.action == Self.reviewAlarm && $0.facts.at >= time
    }
  }

  /// The number of the item, when the event under `request` is in the log.
  private func alarmedNumber(_ id: ID<Item>, under request: RequestID) throws -> String?? {
    let event = try store.events(about: "item", id.rawValue).last {
      $0.facts.request == request.text
    }
    return try event.map { _ in try storedItem(id)?.number }
  }
}
