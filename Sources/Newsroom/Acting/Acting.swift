import Rulebook
import Storage
import Workflow

/// Who acts, and from where.
public struct Acting: Hashable, Sendable {
  public let person: ID<Person>
  public let login: String
  public let name: String
  /// Terminal and host, for the log.
  public let source: String

  public init(person: ID<Person>, login: String, name: String, source: String) {
    self.person = person
    self.login = login
    self.name = name
    self.source = source
  }
}

extension Newsroom {
  /// Somebody of the store by login, as who acts from `source`. A disabled account is refused.
  public func acting(as login: String, from source: String) throws -> Acting {
    guard let person = try store.person(login: login) else {
      throw NewsroomError.notFound(.person, login)
    }
    guard person.disabledAt == nil else { throw NewsroomError.accountDisabled(login) }
    return Acting(person: person.id, login: person.login, name: person.name, source: source)
  }

  /// The roles and delegations of a person that are in force now. A delegation holds only while its giver has the role.
  /// Whoever was disabled is nobody from that moment on, in sessions that were open before too.
  func actor(_ person: ID<Person>) throws -> Actor {
    let now = now
    if let record = try board().people[person], record.disabledAt != nil {
      throw NewsroomError.accountDisabled(record.login)
    }
    let held = try held(by: person)
    var roles: [ID<Portal>: RoleSet] = [:]
    for grant in held.grants where grant.isInForce(at: now) {
      roles[grant.portal, default: []].insert(RoleSet(grant.role))
    }
    let delegations = try held.delegations.filter { delegation in
      try delegation.since <= now && now < delegation.until
        && holds(delegation.role, on: delegation.portal, delegation.from, at: now)
    }
    return Actor(person: person, roles: roles, delegations: delegations)
  }

  private func holds(
    _ role: Role, on portal: ID<Portal>, _ person: ID<Person>, at now: Timestamp
  ) throws -> Bool {
    try held(by: person).grants.contains { grant in
      grant.role == role && grant.portal == portal && grant.isInForce(at: now)
    }
  }
}

extension RoleGrant {
  public func isInForce(at now: Timestamp) -> Bool {
    since <= now && (until.map { now < $0 } ?? true)
  }
}
