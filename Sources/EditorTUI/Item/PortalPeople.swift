import Newsroom
import Rulebook
import Storage
import Workflow

/// The people of one portal with the roles they hold now, by given name.
struct PortalPeople {
  struct Member {
    let record: PersonRecord
    let roles: RoleSet
  }

  let portal: ID<Portal>
  let members: [Member]
  private let delegations: [Delegation]

  init(of portal: ID<Portal>, in session: Session) throws {
    let now = session.now
    self.portal = portal
    members = try session.newsroom.people().compactMap { person in
      guard person.record.disabledAt == nil else { return nil }
      let grants = person.grants.filter { $0.portal == portal && $0.isInForce(at: now) }
      return grants.isEmpty
        ? nil : Member(record: person.record, roles: RoleSet(grants.map(\.role)))
    }
    delegations = try session.newsroom.delegations().filter {
      $0.receiver == session.acting.person && $0.delegation.portal == portal
        && $0.revokedAt == nil && $0.delegation.since <= now && now < $0.delegation.until
    }.map(\.delegation)
  }

  func roles(of person: ID<Person>) -> RoleSet {
    members.first { $0.record.id == person }?.roles ?? []
  }

  /// Whom the person would act for, when they hold none of the transition's roles themselves.
  func principal(of person: ID<Person>, for transition: Transition, of kind: Kind) -> ID<Person>? {
    guard roles(of: person).isDisjoint(with: transition.roles) else { return nil }
    return delegations.first { lent in
      transition.roles.contains(lent.role)
        && (lent.transitions.isEmpty || lent.transitions.contains(transition.name))
        && (lent.kinds.isEmpty || lent.kinds.contains(kind))
    }?.from
  }
}
