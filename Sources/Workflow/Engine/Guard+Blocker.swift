import Rulebook

extension Item: Moving {
  static var subject: FlowSubject { .item }

  var kindOfDelegations: Kind? { kind }

  func blockerElsewhere(than from: [StateName]) -> Blocker {
    .notFromHere(state: state, from: from)
  }

  func addBlockers(
    of transition: Transition, _ question: Question, _ deciders: [ID<Person>],
    to blockers: inout [Blocker]
  ) {
    if let blocker = closedBlocker(for: question.actor) { blockers.append(blocker) }
    if let holder = lock, holder != question.actor.person { blockers.append(.locked(by: holder)) }
    for rule in transition.guards {
      if let blocker = rule.blocker(on: self, question, deciders) { blockers.append(blocker) }
    }
  }
}

extension Guard {
  /// Nothing, or why not.
  fileprivate func blocker(
    on item: Item, _ question: Question, _ deciders: [ID<Person>]
  ) -> Blocker? {
    switch self {
    case .writer:
      let writes =
        item.author == question.actor.person || item.writers.contains(question.actor.person)
      return writes ? nil : .notWriter(writers: item.writers.union([item.author]).sorted())
    case .notWriter: return item.fourEyesBlocker(question.fourEyes, deciders)
    case .requiredFields:
      return item.text.missingFields.isEmpty ? nil : .missingFields(item.text.missingFields)
    case .noOpenMust:
      return item.openMustComments == 0 ? nil : .openMustComments(item.openMustComments)
    case .noSevereFaults:
      return item.text.severeFaults == 0 ? nil : .severeFaults(item.text.severeFaults)
    case .quorum(let count, let roles): return item.quorumBlocker(count, of: roles)
    case .futureTime: return nil
    case .timeCome:
      guard let time = item.publishAt, time > question.now else { return nil }
      return .timeNotCome(time)
    case .approvedText: return item.isApproved ? nil : .notApproved
    case .reviewDone: return item.urgentBy == nil ? nil : .reviewOwed
    case .reviewOwed: return item.owedReviewBlocker(deciders)
    case .live: return item.live == nil ? .notLive : nil
    }
  }
}

extension Item {
  /// Whether an approval of the text as it is now stands.
  public var isApproved: Bool { approval?.hash == text.hash }

  /// Opinions count when they are about this very text and nobody who speaks by them wrote any of it.
  fileprivate func quorumBlocker(_ count: Int, of roles: RoleSet) -> Blocker? {
    let counted = opinions.filter { opinion in
      opinion.hash == text.hash && !opinion.roles.isDisjoint(with: roles)
        && writers.isDisjoint(with: opinion.speakers)
    }
    let have = Set(counted.filter { $0.verdict == .approve }.map(\.voice)).count
    guard have < count else { return nil }
    return .quorum(needed: count, of: roles, have: have, dissenting: dissenting)
  }

  /// Who advised against this very text.
  var dissenting: [ID<Person>] {
    opinions.filter { $0.hash == text.hash && $0.verdict == .return }.map(\.person)
  }
}

extension Item {
  /// Rule 1 of product.md. Acting for a writer is no better than being one: both answer for the decision.
  fileprivate func fourEyesBlocker(_ rule: FourEyes, _ deciders: [ID<Person>]) -> Blocker? {
    switch rule {
    case .strict:
      return deciders.first { writers.contains($0) }.map { .ownText(of: $0) }
    case .twoPeople:
      if isApproved { return nil }
      let wrote = deciders.contains { writers.contains($0) }
      let othersWrote = writers.contains { !deciders.contains($0) }
      return wrote && !othersWrote ? .onePerson : nil
    }
  }

  /// Rule 8 of product.md: the flag stays until a second person has reviewed.
  fileprivate func owedReviewBlocker(_ deciders: [ID<Person>]) -> Blocker? {
    guard let publisher = urgentBy else { return .noReviewOwed }
    return deciders.contains(publisher) ? .ownUrgentPublication : nil
  }
}
