import Rulebook

extension Engine {
  /// Works out what follows from the request, or throws all that stands against it. Nothing happens here.
  public func applying(_ request: Request, to item: Item) throws(WorkflowError) -> Outcome {
    let transition = try transition(
      request.transition, on: item, for: request.actor, at: request.at)
    var blockers = blockers(of: transition, item, request.actor, request.at)
    blockers += transition.missing(in: request, on: item, checklist: definition.checklist)
    guard blockers.isEmpty else { throw .blocked(request.transition, blockers) }
    let authority = request.actor.authority(
      for: transition, on: item, at: request.at)!
    return outcome(of: transition, request, item, authority)
  }

  private func outcome(
    of transition: Transition, _ request: Request, _ item: Item, _ authority: Authority
  ) -> Outcome {
    var after = item
    var consequences: [Consequence] = []
    after.version += 1
    for effect in Effect.allCases where transition.effects.contains(effect) {
      consequences += apply(effect, request, before: item, after: &after)
    }
    after.state = target(of: transition, item)
    if transition.resumes { after.run?.returnedFrom = nil }
    consequences += settle(&after, before: item, at: request.at)
    let decision = decision(on: item, after: after, request, authority)
    return Outcome(item: after, decision: decision, consequences: consequences)
  }

  private func decision(
    on item: Item, after: Item, _ request: Request, _ authority: Authority
  ) -> Decision {
    Decision(
      item: item.id, transition: request.transition, from: item.state, to: after.state,
      revision: item.text.revision, hash: item.text.hash, person: request.actor.person,
      authority: authority, comment: request.comment, reason: request.reason,
      ticked: request.ticked.sorted(), at: request.at, definition: definition.id,
      run: (after.run ?? item.run)?.number, dissenting: item.dissenting)
  }
}
