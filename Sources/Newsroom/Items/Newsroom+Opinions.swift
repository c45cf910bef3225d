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
      let run = try checkMayAdvise(on: record, seen: seen, verdict, comment, actor)
      let opinion = Opinion(
        person: acting.person, roles: actor.roles(on: record.item.portal), verdict: verdict,
        hash: record.item.text.hash)
      try store.insert(
        opinion, id: newID(), on: id, revision: record.item.text.revision, run: run.number,
        comment: comment, at: recorder.at)
      try recorder.record(
        "opinion.give", on: "item", id.rawValue, portal: record.item.portal,
        hash: record.item.text.hash, detail: "verdict=\(verdict.rawValue)")
      return record.outcome
    }
  }

  /// Tells everything that stands against it at once; else the run that the opinion belongs to.
  private func checkMayAdvise(
    on record: ItemRecord, seen: TextHash?, _ verdict: Opinion.Verdict, _ comment: String,
    _ actor: Actor
  ) throws -> Run {
    let item = record.item
    var blockers = try engine(for: record).blockersOfOpinion(on: item, by: actor)
    if let seen, seen != item.text.hash {
      blockers.append(.textChanged(seen: seen, now: item.text.hash))
    }
    if verdict == .return, comment.allSatisfy(\.isWhitespace) { blockers.append(.commentMissing) }
    let isGiven = item.opinions.contains {
      $0.person == actor.person && $0.hash == item.text.hash
    }
    let refusals = blockers.map(Refusal.blocked) + (isGiven ? [.opinionGiven] : [])
    guard refusals.isEmpty else { throw refused("opinion", refusals) }
    guard let run = item.run else {
      // Before an item is sent there is nothing to advise on, whatever its flow says of the state.
      throw refused("opinion", [.blocked(.opinionNotAsked(state: item.state, of: []))])
    }
    return run
  }
}
