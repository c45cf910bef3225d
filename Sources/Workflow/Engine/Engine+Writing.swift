import Rulebook

extension Engine {
  /// Why the actor may not write in the item as it stands; empty when they may.
  public func blockersOfWriting(_ item: Item, by actor: Actor) -> [Blocker] {
    var blockers: [Blocker] = []
    if let blocker = item.closedBlocker(for: actor) { blockers.append(blocker) }
    if let holder = item.lock, holder != actor.person { blockers.append(.locked(by: holder)) }
    let editors = definition.state(item.state)?.editors ?? []
    if !editors.contains(where: { $0.includes(actor, item) }) {
      blockers.append(.notEditableHere(state: item.state))
    }
    return blockers
  }

  /// The item after a save: a save that changes nothing loses nothing, a changed text needs its approval anew.
  ///
  /// `others` are those whose words came into it too, as by suggestions of theirs: they wrote as much as who saved it.
  public func saving(
    _ text: CurrentText, in item: Item, by person: ID<Person>, with others: Set<ID<Person>> = []
  ) -> Item {
    guard text.hash != item.text.hash else { return item }
    var after = item
    after.text = text
    after.version += 1
    after.writers.formUnion(others.union([person]))
    return after
  }
}

extension Editor {
  fileprivate func includes(_ actor: Actor, _ item: Item) -> Bool {
    switch self {
    case .writer: item.author == actor.person || item.writers.contains(actor.person)
    case .assignee: item.assignee == actor.person
    case .role(let role): actor.roles(on: item.portal).contains(role)
    }
  }
}
