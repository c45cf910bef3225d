import Rulebook

extension Engine {
  /// Where the transition leads. A returned item that is sent again goes on at the state that returned it; one that was
  /// returned from the queue goes back there only while its approval stands, else to where it was approved. The time that
  /// it had went when it was returned: it waits in the queue until it is given one.
  public func target(of transition: Transition, _ item: Item) -> StateName {
    guard transition.resumes, let run = item.run, let back = run.returnedFrom,
      let state = definition.state(back)
    else { return transition.to }
    guard state.isQueued else { return back }
    guard item.isApproved else { return run.approvedFrom ?? transition.to }
    guard definition.needsTime(back) else { return back }
    let queue = definition.states.first { $0.isQueued && !definition.needsTime($0.name) }
    return queue?.name ?? run.approvedFrom ?? transition.to
  }

  /// What one effect does to the item, and what follows outside of it.
  func apply(
    _ effect: Effect, _ request: Request, before: Item, after: inout Item
  ) -> [Consequence] {
    switch effect {
    case .startRun: return startRun(&after)
    case .endRun:
      guard let run = after.run else { return [] }
      after.run = nil
      return [.endRun(number: run.number, by: request.transition)]
    case .claim: after.assignee = request.actor.person
    case .assign: after.assignee = request.person?.person
    case .release: after.assignee = nil
    case .approve:
      after.approval = Approval(person: request.actor.person, hash: before.text.hash)
      after.run?.approvedFrom = before.state
      after.writers = []
    case .sendBack: after.run?.returnedFrom = before.state
    case .schedule: after.publishAt = request.time
    case .unschedule: after.publishAt = nil
    case .withdraw:
      guard after.live != nil else { return [] }
      after.live = nil
      return [.withdraw]
    case .markUrgent:
      // Whoever wrote the text is not the second person who reviews it afterwards (rule 8 of product.md).
      after.urgentBy = request.actor.person
      after.writers = before.writers
    case .clearUrgent:
      after.urgentBy = nil
      after.due = nil
    case .notifyWriters:
      let told = before.writers.union([before.author]).subtracting([request.actor.person])
      return told.isEmpty ? [] : [.notify(told.sorted())]
    case .notifyNext: return [.notifyNext]
    }
    return []
  }

  private func startRun(_ item: inout Item) -> [Consequence] {
    guard item.run == nil else { return [] }
    item.runCount += 1
    item.run = Run(number: item.runCount, definition: definition.id)
    return [.startRun(number: item.runCount)]
  }

  /// What follows from the states alone: the queue, publication and the due date.
  func settle(_ after: inout Item, before: Item, at now: Timestamp) -> [Consequence] {
    guard let from = definition.state(before.state), let to = definition.state(after.state)
    else { return [] }
    var consequences: [Consequence] = []
    if to.isQueued {
      consequences.append(.enqueue(at: after.publishAt))
    } else if from.isQueued {
      after.publishAt = nil
      consequences.append(.dequeue)
    }
    if to.isPublic, !from.isPublic {
      consequences.append(.publish(asCorrection: before.live != nil))
      after.live = LiveText(revision: before.text.revision, hash: before.text.hash)
    }
    if from.name != to.name { consequences += settleDue(&after, in: to, at: now) }
    return consequences
  }

  /// How long an urgent publication may wait for its review (rule 8 of product.md).
  private func reviewClock(of item: Item, at now: Timestamp) -> DueClock? {
    guard item.urgentBy != nil,
      case .clock(let clock)? = DefaultClock.urgentReview.parameter(on: now.civilDate)?.value
    else { return nil }
    return clock
  }

  /// A calendar without a table for the year cannot tell the due time: the item moves on without one, and says so.
  private func settleDue(
    _ item: inout Item, in state: State, at now: Timestamp
  ) -> [Consequence] {
    item.due = nil
    guard let clock = state.due ?? reviewClock(of: item, at: now) else { return [] }
    do throws(CalendarError) {
      item.due = try calendar.due(clock, from: now)
      return []
    } catch {
      return [.dueUnknown(error)]
    }
  }
}

extension Transition {
  /// What the request still owes the transition.
  func missing(in request: Request, on item: Item, checklist: [Check]) -> [Blocker] {
    var blockers: [Blocker] = []
    if let seen = request.seen, seen != item.text.hash {
      blockers.append(.textChanged(seen: seen, now: item.text.hash))
    }
    blockers += missingComment(request.comment)
    if needs.contains(.reason) { blockers += reasonBlockers(request) }
    if needs.contains(.checklist) {
      let missing = checklist.map(\.name).filter { !request.ticked.contains($0) }
      if !missing.isEmpty { blockers.append(.checksMissing(missing)) }
    }
    if needs.contains(.time) { blockers += timeBlockers(request) }
    if needs.contains(.person) { blockers += personBlockers(request, on: item.portal) }
    return blockers
  }

  func missingComment(_ comment: String) -> [Blocker] {
    needs.contains(.comment) && comment.allSatisfy(\.isWhitespace) ? [.commentMissing] : []
  }

  private func reasonBlockers(_ request: Request) -> [Blocker] {
    guard let reason = request.reason, !reason.isEmpty else { return [.reasonMissing] }
    return RejectionReason(rawValue: reason) == nil ? [.reasonUnknown(reason)] : []
  }

  private func timeBlockers(_ request: Request) -> [Blocker] {
    guard let time = request.time else { return [.timeMissing] }
    let lead = guards.compactMap { rule in
      if case .futureTime(let minutes) = rule { minutes } else { nil }
    }.max()
    guard let lead else { return [] }
    let earliest = request.at.adding(milliseconds: Int64(lead) * 60_000)
    if time <= request.at { return [.timePast(earliest: earliest)] }
    return time >= earliest ? [] : [.timeTooSoon(earliest: earliest)]
  }

  private func personBlockers(_ request: Request, on portal: ID<Portal>) -> [Blocker] {
    guard let person = request.person else { return [.personMissing] }
    return !person.roles(on: portal).isDisjoint(with: assignable)
      ? [] : [.cannotBeAssigned(person.person, needed: assignable)]
  }
}
