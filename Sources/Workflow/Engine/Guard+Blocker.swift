import Rulebook

/// What a guard is asked about.
struct Question {
  let item: Item
  let actor: Actor
  let now: Timestamp
  let fourEyes: FourEyes
}

extension Guard {
  /// Nothing, or why not. `deciders` answer for the decision: the actor and, by delegation, the one acted for.
  func blocker(_ question: Question, _ deciders: [ID<Person>]) -> Blocker? {
    let item = question.item
    switch self {
    case .writer:
      let writes =
        item.author == question.actor.person || item.writers.contains(question.actor.person)
      return writes ? nil : .notWriter(writers: item.writers.union([item.author]).sorted())
    case .notWriter: return question.fourEyesBlocker(deciders)
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
    case .reviewOwed: return question.owedReviewBlocker(deciders)
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

extension Question {
  /// Rule 1 of product.md. Acting for a writer is no better than being one: both answer for the decision.
  fileprivate func fourEyesBlocker(_ deciders: [ID<Person>]) -> Blocker? {
    switch fourEyes {
    case .strict:
      return deciders.first { item.writers.contains($0) }.map { .ownText(of: $0) }
    case .twoPeople:
      if item.isApproved { return nil }
      let wrote = deciders.contains { item.writers.contains($0) }
      let othersWrote = item.writers.contains { !deciders.contains($0) }
      return wrote && !othersWrote ? .onePerson : nil
    }
  }

  /// Rule 8 of product.md: the flag stays until a second person has reviewed.
  fileprivate func owedReviewBlocker(_ deciders: [ID<Person>]) -> Blocker? {
    guard let publisher = item.urgentBy else { return .noReviewOwed }
    return deciders.contains(publisher) ? .ownUrgentPublication : nil
  }
}
