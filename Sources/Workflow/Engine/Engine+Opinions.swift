import Rulebook

/// By what right somebody advises: as themselves, or for somebody by delegation.
public struct OpinionRight: Hashable, Sendable {
  public let roles: RoleSet
  public let onBehalfOf: ID<Person>?
}

extension Engine {
  /// By what right the actor may advise on the item where it stands; nil when nobody asks them. An own right comes before
  /// a delegated one.
  public func rightToAdvise(
    on item: Item, by actor: Actor, at now: Timestamp
  ) -> OpinionRight? {
    let asked = definition.state(item.state)?.opinions ?? []
    let own = actor.roles(on: item.portal)
    if !own.isDisjoint(with: asked) || item.askedForOpinions.contains(actor.person) {
      return OpinionRight(roles: own, onBehalfOf: nil)
    }
    let delegation = actor.delegations.first { delegation in
      delegation.portal == item.portal && delegation.coversOpinions(of: item.kind, at: now)
        && (asked.contains(delegation.role) || item.askedForOpinions.contains(delegation.from))
    }
    return delegation.map { OpinionRight(roles: RoleSet($0.role), onBehalfOf: $0.from) }
  }

  /// Why the actor may not give an opinion on the item as it stands; empty when they may.
  ///
  /// Whoever wrote the text does not advise on it, nor does anybody in their place.
  public func blockersOfOpinion(
    on item: Item, by actor: Actor, at now: Timestamp
  ) -> [Blocker] {
    let right = rightToAdvise(on: item, by: actor, at: now)
    var blockers: [Blocker] = []
    if right == nil {
      let asked = definition.state(item.state)?.opinions ?? []
      blockers.append(.opinionNotAsked(state: item.state, of: asked))
    }
    if let blocker = item.closedBlocker(for: actor) { blockers.append(blocker) }
    let speakers = [actor.person] + [right?.onBehalfOf].compactMap { $0 }
    if let writer = speakers.first(where: item.writers.contains) {
      blockers.append(.ownText(of: writer))
    }
    return blockers
  }

  /// Whether somebody is expected to take the item on or decide about it, so that an opinion could still matter.
  public func awaitsDecision(_ item: Item) -> Bool {
    guard item.run != nil, let state = definition.state(item.state) else { return false }
    return state.due != nil || !state.opinions.isEmpty
  }

  /// The roles of which a step from where the item stands wants opinions.
  public func rolesNeeded(toGoOnFrom item: Item) -> RoleSet {
    definition.transitions(from: item.state).flatMap(\.guards).reduce(into: []) { roles, rule in
      if case .quorum(_, let of) = rule { roles.formUnion(of) }
    }
  }

  /// Why the actor may not ask others for their opinions on the item as it stands; empty when they may.
  ///
  /// Opinions are asked for while somebody is expected to decide, and by those who could take it on from here: its
  /// writers, who can only take it back, do not choose who judges it.
  public func blockersOfAsking(
    on item: Item, by actor: Actor, at now: Timestamp
  ) -> [Blocker] {
    var blockers: [Blocker] = []
    if !awaitsDecision(item) { blockers.append(.opinionNotAsked(state: item.state, of: [])) }
    let steps = definition.transitions(from: item.state).filter { !$0.guards.contains(.writer) }
    let mayAct = steps.contains { actor.authority(for: $0, on: item, at: now) != nil }
    if !mayAct {
      let needed = steps.reduce(into: RoleSet()) { $0.formUnion($1.roles) }
      blockers.append(.role(needed: needed, portal: item.portal))
    }
    if let blocker = item.closedBlocker(for: actor) { blockers.append(blocker) }
    return blockers
  }
}
