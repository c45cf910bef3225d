import Prose
import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Gives an opinion on the item as it stands: once for each revision, and only on the version and the text that were
  /// seen; nil for these advises on whatever is there, for scripts.
  public func giveOpinion(
    _ verdict: Opinion.Verdict, on id: ID<Item>, comment: String, expected: Int? = nil,
    seen: TextHash? = nil, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<ItemOutcome> {
    let comment = nfc(comment)
    let parts = [
      "\(id)", verdict.rawValue, "\(expected ?? 0)", seen?.description ?? "", comment,
    ]
    return try perform(
      "opinion.give", by: acting, request: request, asking: parts, weight: .deciding
    ) { recorder in
      let actor = try actor(acting.person)
      let record = try readable(id, by: actor)
      try checkVersion(of: record, seen: expected)
      let (run, right) = try checkMayAdvise(on: record, seen: seen, verdict, comment, actor)
      let opinion = Opinion(
        person: acting.person, roles: right.roles, verdict: verdict,
        hash: record.item.text.hash, onBehalfOf: right.onBehalfOf)
      let opinionID = newID()
      try store.insert(
        opinion, id: opinionID, on: id, revision: record.item.text.revision, run: run.number,
        comment: comment, at: recorder.at)
      try answerRequest(by: opinion, opinionID, on: record, at: recorder.at)
      try recorder.record(
        "opinion.give", on: "item", id.rawValue, portal: record.item.portal,
        onBehalfOf: right.onBehalfOf, hash: record.item.text.hash,
        detail: "verdict=\(verdict.rawValue)")
      return record.outcome
    }
  }

  /// Everything that stands against an opinion of the person's on the item, whatever they would say in it.
  public func refusalsOfOpinion(on id: ID<Item>, by acting: Acting) throws -> [Refusal] {
    try store.database.reading {
      let actor = try actor(acting.person)
      return try refusals(on: try readable(id, by: actor), actor).refusals
    }
  }

  private func refusals(
    on record: ItemRecord, _ actor: Actor
  ) throws -> (refusals: [Refusal], right: OpinionRight?) {
    let (item, engine, now) = (record.item, try engine(for: record), now)
    let right = engine.rightToAdvise(on: item, by: actor, at: now)
    var blockers = engine.blockersOfOpinion(on: item, by: actor, at: now)
    if item.run == nil, blockers.isEmpty {
      // Before an item is sent there is nothing to advise on, whatever its flow says of the state.
      blockers.append(.opinionNotAsked(state: item.state, of: []))
    }
    let voice = right?.onBehalfOf ?? actor.person
    let isGiven = item.opinions.contains {
      $0.hash == item.text.hash && ($0.person == actor.person || $0.voice == voice)
    }
    // Whoever answered when they were asked by name is not told that they are not asked.
    if isGiven { blockers.removeAll { if case .opinionNotAsked = $0 { true } else { false } } }
    return (blockers.map(Refusal.blocked) + (isGiven ? [.opinionGiven] : []), right)
  }

  /// Tells everything that stands against it at once; else the run that the opinion belongs to, and by what right it is
  /// given.
  private func checkMayAdvise(
    on record: ItemRecord, seen: TextHash?, _ verdict: Opinion.Verdict, _ comment: String,
    _ actor: Actor
  ) throws -> (Run, OpinionRight) {
    let item = record.item
    var (refusals, right) = try refusals(on: record, actor)
    let isGiven = refusals.last == .opinionGiven
    if isGiven { refusals.removeLast() }
    if let seen, seen != item.text.hash {
      refusals.append(.blocked(.textChanged(seen: seen, now: item.text.hash)))
    }
    if verdict == .return, comment.allSatisfy(\.isWhitespace) {
      refusals.append(.blocked(.commentMissing))
    }
    if isGiven { refusals.append(.opinionGiven) }
    guard refusals.isEmpty, let run = item.run, let right else {
      throw refused("opinion", refusals)
    }
    return (run, right)
  }
}
