import Prose
import Rulebook
import Storage
import Workflow

/// A person with what they hold now, as the list of people shows them.
public struct PersonView: Hashable, Sendable {
  public let record: PersonRecord
  public let grants: [RoleGrant]
}

extension Newsroom {
  /// Everybody by given name, with every role they hold or held.
  public func people() throws -> [PersonView] {
    try store.database.reading {
      try store.people().map { PersonView(record: $0, grants: try store.grants(of: $0.id)) }
    }
  }

  /// A new account: one account, one person.
  public func addPerson(
    login: String, name: String, by acting: Acting?, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let acting = acting ?? Self.founder
    return try perform("account.add", by: acting, request: request, asking: [login, name]) {
      recorder in
      try checkMayKeepAccounts(acting, "account.add")
      let name = try checkedName(name)
      guard Self.isLogin(login) else { throw NewsroomError.invalid(.login(login)) }
      guard try store.person(login: login) == nil else {
        throw NewsroomError.invalid(.loginTaken(login))
      }
      let person = PersonRecord(
        id: ID(newID()), login: login, name: name, sortKey: personSortKey(name))
      try store.insert(person, password: nil, at: recorder.at)
      forgetBoard()
      try recorder.record("account.add", on: "person", person.id.rawValue, after: login)
      return NamedOutcome(name: login)
    }
  }

  static func isLogin(_ login: String) -> Bool {
    !login.isEmpty && login.utf8.count <= 40
      && login.utf8.allSatisfy { byte in
        "abcdefghijklmnopqrstuvwxyz0123456789._-".utf8.contains(byte)
      }
  }

  func checkMayKeepAccounts(_ acting: Acting, _ action: String) throws {
    guard try !isFounding(acting), try !isAdministrator(acting) else { return }
    throw refused(
      action, [.needsRole([.technicalOperator, .contentOperator], portal: "")])
  }

  /// Gives a role on a portal from now or a later moment on. Nobody gives themselves one.
  public func addRole(
    _ role: Role, to login: String, on code: String, since: Timestamp? = nil,
    until: Timestamp? = nil, by acting: Acting?, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let acting = acting ?? Self.founder
    let parts = [
      role.rawValue, login, code, "\(since?.milliseconds ?? 0)", "\(until?.milliseconds ?? 0)",
    ]
    return try perform("role.add", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(code)
      let person = try person(login)
      guard Role.grantable.contains(role) else {
        throw refused("role.add", [.roleNotGrantable(role)])
      }
      if person.id == acting.person { throw refused("role.add", [.ownRoles]) }
      try checkAdministrator(acting, on: portal, "role.add", giving: role)
      let from = since ?? recorder.at
      if let until, until <= from { throw NewsroomError.invalid(.timesOutOfOrder) }
      let grant = RoleGrant(
        id: newID(), person: person.id, portal: portal.id, role: role, since: from, until: until)
      try store.insert(grant, by: acting.person.rawValue == 0 ? nil : acting.person)
      forgetBoard()
      try recorder.record(
        "role.add", on: "person", person.id.rawValue, portal: portal.id, after: role.rawValue)
      return NamedOutcome(name: login)
    }
  }

  /// Ends a role that a person holds on a portal now. Nobody ends their own; the last administrator stays one.
  public func endRole(
    _ role: Role, of login: String, on code: String, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [role.rawValue, login, code]
    return try perform("role.end", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(code)
      let person = try person(login)
      if person.id == acting.person { throw refused("role.end", [.ownRoles]) }
      try checkAdministrator(acting, on: portal, "role.end", giving: role)
      let held = try store.grants(of: person.id).filter { grant in
        grant.portal == portal.id && grant.role == role
          && (grant.until.map { recorder.at < $0 } ?? true)
      }
      guard !held.isEmpty else { throw refused("role.end", [.roleNotHeld(role)]) }
      try keepingAnAdministrator("role.end") {
        for grant in held { try store.end(grant.id, at: recorder.at) }
        forgetBoard()
      }
      try recorder.record(
        "role.end", on: "person", person.id.rawValue, portal: portal.id, before: role.rawValue)
      return NamedOutcome(name: login)
    }
  }

  /// Lends one's own role to somebody else, from a moment to another and within limits.
  public func delegate(
    _ role: Role, on code: String, to login: String, since: Timestamp, until: Timestamp,
    transitions: Set<TransitionName> = [], kinds: Set<Kind> = [], by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [
      role.rawValue, code, login, "\(since.milliseconds)", "\(until.milliseconds)",
      transitions.map(\.rawValue).sorted().joined(separator: " "),
      kinds.map(\.rawValue).sorted().joined(separator: " "),
    ]
    return try perform("delegation.add", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(code)
      let receiver = try person(login)
      guard receiver.id != acting.person else {
        throw refused("delegate", [.delegationToSelf])
      }
      guard try actor(acting.person).roles(on: portal.id).contains(role) else {
        throw refused("delegate", [.roleNotHeld(role)])
      }
      guard until > since else { throw NewsroomError.invalid(.timesOutOfOrder) }
      let record = DelegationRecord(
        id: newID(), receiver: receiver.id,
        delegation: Delegation(
          from: acting.person, portal: portal.id, role: role, since: since, until: until,
          transitions: transitions, kinds: kinds))
      try store.insert(record, at: recorder.at)
      forgetBoard()
      try recorder.record(
        "delegation.add", on: "person", receiver.id.rawValue, portal: portal.id,
        after: role.rawValue, detail: "delegation=\(record.id)")
      return NamedOutcome(name: "\(record.id)")
    }
  }

  /// Takes a delegation back: its giver does, or an administrator.
  public func revokeDelegation(
    _ id: Int64, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform("delegation.revoke", by: acting, request: request, asking: ["\(id)"]) { recorder in
      guard let record = try store.delegations().first(where: { $0.id == id }) else {
        throw NewsroomError.notFound(.delegation, "\(id)")
      }
      try checkMayRevoke(record.delegation, acting)
      if record.revokedAt == nil {
        try store.revokeDelegation(id, at: recorder.at)
        forgetBoard()
        try recorder.record(
          "delegation.revoke", on: "person", record.receiver.rawValue,
          portal: record.delegation.portal, detail: "delegation=\(id)")
      }
      return NamedOutcome(name: "\(id)")
    }
  }

  private func checkMayRevoke(_ delegation: Delegation, _ acting: Acting) throws {
    if delegation.from == acting.person { return }
    guard let portal = try board().portals[delegation.portal],
      try isAdministrator(acting, on: portal, giving: delegation.role)
    else { throw refused("revoke", [.notYours]) }
  }

  /// What the person has lent or was lent and still stands, now or from a later day on.
  public func openDelegations(of person: ID<Person>) throws -> [DelegationRecord] {
    try store.delegations().filter { record in
      record.revokedAt == nil && now < record.delegation.until
        && (record.delegation.from == person || record.receiver == person)
    }
  }

  public func delegations() throws -> [DelegationRecord] { try store.delegations() }

  /// Sets a password: one's own, or as administrator another's.
  public func setPassword(
    _ password: String, of login: String, by acting: Acting?, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let acting = acting ?? Self.founder
    // 14 characters where there is no second factor (law.md 9.2).
    guard nfc(password).count >= 14 else {
      throw NewsroomError.invalid(.passwordTooShort(minimum: 14))
    }
    guard nfc(password).utf8.count <= Passwords.maximumBytes else {
      throw NewsroomError.invalid(.passwordTooLong(maximum: Passwords.maximumBytes))
    }
    let hash = try Passwords.hash(password)
    return try perform("account.passwd", by: acting, request: request, asking: [login]) {
      recorder in
      let person = try person(login)
      if person.id != acting.person { try checkMayKeep(person, acting, "account.passwd") }
      try store.setPasswordHash(of: person.id, to: hash)
      try recorder.record("account.passwd", on: "person", person.id.rawValue)
      return NamedOutcome(name: login)
    }
  }

  /// Whether login and password belong together; an unknown login takes as long as a wrong password.
  public func signIn(_ login: String, password: String, from source: String) throws -> Acting {
    let person = try store.person(login: login)
    let kept = try person.flatMap { try store.passwordHash(of: $0.id) }
    let isRight = Passwords.matches(password, kept ?? Self.nobodysHash)
    guard isRight, kept != nil, let person, person.disabledAt == nil else {
      try recordFailedSignIn(of: person, from: source)
      throw NewsroomError.wrongPassword
    }
    return Acting(person: person.id, login: login, name: person.name, source: source)
  }

  public func hasPassword(_ login: String) throws -> Bool {
    try store.passwordHash(of: try person(login).id) != nil
  }

  func recordFailedSignIn(
    of person: PersonRecord?, from source: String, for deed: SensitiveDeed? = nil
  ) throws {
    let nobody = Acting(person: ID(0), login: "", name: "", source: source)
    try atomically {
      var recorder = Recorder(
        store: store, storeID: facts.id, at: now, acting: nobody, request: newRequest())
      try recorder.record(
        "sign-in", on: "person", person?.id.rawValue, detail: deed?.rawValue ?? "",
        result: .refused)
    }
  }

  /// An Argon2id hash that no password has, with the parameters of real ones.
  private static let nobodysHash =
    "$argon2id$v=19$m=65536,t=3,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
}
