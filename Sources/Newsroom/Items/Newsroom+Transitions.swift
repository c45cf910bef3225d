import Rulebook
import Storage
import Workflow

/// A transition that somebody asks for.
public struct ItemAct: Hashable, Sendable {
  public var item: ID<Item>
  public var transition: TransitionName
  /// The version that was seen; nil acts on whatever is there, for scripts.
  public var expected: Int?
  /// The text that was read; nil stands for the text as it is.
  public var seen: TextHash?
  public var comment: String
  public var reason: String?
  public var ticked: Set<String>
  /// When it shall go out. With an approval it is scheduled at once.
  public var time: Timestamp?
  /// Whom it shall be given to.
  public var receiver: Receiver?

  public init(
    _ transition: TransitionName, on item: ID<Item>, expected: Int? = nil,
    seen: TextHash? = nil, comment: String = "", reason: String? = nil,
    ticked: Set<String> = [], time: Timestamp? = nil, receiver: Receiver? = nil
  ) {
    self.item = item
    self.transition = transition
    self.expected = expected
    self.seen = seen
    self.comment = comment
    self.reason = reason
    self.ticked = ticked
    self.time = time
    self.receiver = receiver
  }

  /// What makes two requests the same act.
  fileprivate var parts: [String] {
    [
      "\(item)", transition.rawValue, "\(expected ?? 0)", seen?.description ?? "", comment,
      reason ?? "", ticked.sorted().joined(separator: " "),
      time.map { "\($0.milliseconds)" } ?? "", receiver?.part ?? "",
    ]
  }
}

extension Newsroom {
  /// Makes a transition: reads the item, lets the rules decide, records what was decided.
  public func make(
    _ act: ItemAct, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    try perform(
      "item.\(act.transition)", by: acting, request: request, asking: act.parts, weight: .deciding
    ) { recorder in
      let actor = try actor(acting.person)
      let before = try readable(act.item, by: actor)
      try checkVersion(of: before, seen: act.expected)
      var after = try applied(act, to: before, by: actor, acting, &recorder)
      if act.transition != "schedule", let time = act.time, after.item.state == "approved" {
        let schedule = ItemAct("schedule", on: act.item, time: time)
        after = try applied(schedule, to: after, by: actor, acting, &recorder)
      }
      return after.outcome
    }
  }

  /// Where a transition would lead if it were made now; throws what stands against it. Changes nothing.
  public func foresee(_ act: ItemAct, by acting: Acting) throws -> StateName {
    try store.database.reading {
      let actor = try actor(acting.person)
      let before = try readable(act.item, by: actor)
      try checkVersion(of: before, seen: act.expected)
      return try outcome(of: act, on: before, by: actor, at: now).item.state
    }
  }

  private func applied(
    _ act: ItemAct, to before: ItemRecord, by actor: Actor, _ acting: Acting,
    _ recorder: inout Recorder
  ) throws -> ItemRecord {
    let outcome = try outcome(of: act, on: before, by: actor, at: recorder.at)
    return try record(outcome, over: before, &recorder)
  }

  private func outcome(
    of act: ItemAct, on before: ItemRecord, by actor: Actor, at now: Timestamp
  ) throws -> Outcome {
    let engine = try engine(for: before)
    let request = Request(
      act.transition, by: actor, at: now, seen: act.seen, comment: act.comment,
      reason: act.reason, ticked: act.ticked, time: act.time,
      person: try act.receiver.flatMap { try receiver($0, of: act.transition, on: before, engine) })
    return try outcome(of: request, on: before, engine)
  }

  private func outcome(
    of request: Request, on record: ItemRecord, _ engine: Engine
  ) throws -> Outcome {
    let held = try holdBlockers(of: request.transition, record, engine)
    do throws(WorkflowError) {
      let outcome = try engine.applying(request, to: record.item)
      guard held.isEmpty else { throw .blocked(request.transition, []) }
      return outcome
    } catch {
      switch error {
      case .unknownTransition(let name, _):
        throw NewsroomError.unknownTransition(
          name.rawValue, known: engine.definition.transitionNames.map(\.rawValue))
      case .wrongSubject(let definition, _):
        throw NewsroomError.invalid(
          .definitionMoves(definition.name, engine.definition.subject))
      case .blocked(let name, let blockers):
        throw try denial(of: name, blockers + held, to: request.actor.person, on: record, engine)
      }
    }
  }

  private func denial(
    of name: TransitionName, _ blockers: [Blocker], to person: ID<Person>,
    on record: ItemRecord, _ engine: Engine
  ) throws -> NewsroomError {
    let board = try board()
    let who = engine.others(
      than: person, past: blockers, name, record.item, try actors(on: record.item.portal), now)
    return refused(
      name.rawValue, blockers.map(Refusal.blocked), whoCould: who.map(board.login))
  }

  /// Records an outcome: the item, its run, the decision, the event, the queue, the deliveries and the notices.
  func record(
    _ outcome: Outcome, over before: ItemRecord, _ recorder: inout Recorder
  ) throws -> ItemRecord {
    let decision = DecisionRecord(
      id: newID(), decision: outcome.decision, salt: newSalt(), event: try recorder.nextSequence())
    var after = before
    after.item = outcome.item
    after.definition = outcome.decision.definition
    after.changedAt = recorder.at
    let isPublication = outcome.consequences.contains(where: \.isPublication)
    if isPublication { after.publishedAt = recorder.at }
    try store.insert(decision)
    for consequence in outcome.consequences {
      try carryOut(consequence, decision, before: before, after: after, recorder)
    }
    if before.item.lock != nil, after.item.state != before.item.state {
      // Only its holder could move it; whoever takes it on must not wait for the lock to die.
      try store.unlock(after.item.id, by: recorder.acting.person)
      after.item.lock = nil
    }
    if before.item.urgentBy != nil, after.item.urgentBy == nil {
      try store.removeNotices(about: after.item.id, .owed)
    }
    if !before.item.askedForOpinions.isEmpty { try settleOpinionRequests(on: &after, recorder) }
    try store.update(after, from: before)
    if isPublication { try openWork(for: after, at: recorder.at) }
    try recordEvent(of: decision, outcome, before: before, after: after, &recorder)
    return after
  }

  private func recordEvent(
    of decision: DecisionRecord, _ outcome: Outcome, before: ItemRecord, after: ItemRecord,
    _ recorder: inout Recorder
  ) throws {
    var detail = "decision=\(decision.id)"
    for case .dueUnknown(let error) in outcome.consequences { detail += " due-unknown=\(error)" }
    try recorder.record(
      "item.\(decision.decision.transition)", on: "item", after.item.id.rawValue,
      portal: after.item.portal, onBehalfOf: decision.decision.authority.onBehalfOf,
      before: before.place, after: after.place, hash: decision.decision.hash, detail: detail,
      seal: EventChain.seal(decision.decision, salt: decision.salt))
  }
}

extension Consequence {
  var isPublication: Bool {
    if case .publish = self { true } else { false }
  }
}
