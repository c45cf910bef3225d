import Rulebook
import Workflow

/// One account: one person.
public struct PersonRecord: Hashable, Sendable {
  public let id: ID<Person>
  public let login: String
  public var name: String
  /// For the order of lists: by given name.
  public var sortKey: [UInt8]
  public var disabledAt: Timestamp?
  /// The number of the user of this host that the person is, for sessions by sudo.
  public var systemUser: UInt32?

  public init(
    id: ID<Person>, login: String, name: String, sortKey: [UInt8], disabledAt: Timestamp? = nil,
    systemUser: UInt32? = nil
  ) {
    self.id = id
    self.login = login
    self.name = name
    self.sortKey = sortKey
    self.disabledAt = disabledAt
    self.systemUser = systemUser
  }
}

/// A role held on a portal, from a moment to another or without an end.
public struct RoleGrant: Hashable, Sendable {
  public let id: Int64
  public let person: ID<Person>
  public let portal: ID<Portal>
  public let role: Role
  public let since: Timestamp
  public let until: Timestamp?

  public init(
    id: Int64, person: ID<Person>, portal: ID<Portal>, role: Role, since: Timestamp,
    until: Timestamp?
  ) {
    self.id = id
    self.person = person
    self.portal = portal
    self.role = role
    self.since = since
    self.until = until
  }
}

/// A delegation as it is kept, with its id and receiver.
public struct DelegationRecord: Hashable, Sendable {
  public let id: Int64
  public let receiver: ID<Person>
  public let delegation: Delegation
  public let revokedAt: Timestamp?

  public init(
    id: Int64, receiver: ID<Person>, delegation: Delegation, revokedAt: Timestamp? = nil
  ) {
    self.id = id
    self.receiver = receiver
    self.delegation = delegation
    self.revokedAt = revokedAt
  }
}

extension Store {
  public func insert(_ person: PersonRecord, password: String?, at now: Timestamp) throws {
    try database.run(
      """
      INSERT INTO person (id, login, name, sort_key, password, made_at)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .id(person.id), .text(person.login), .text(person.name), .blob(person.sortKey),
        .optional(password), .time(now),
      ])
  }

  /// Everybody, disabled ones too, by given name.
  public func people() throws -> [PersonRecord] {
    try database.rows("\(Self.personColumns) ORDER BY sort_key, id").map(person)
  }

  public func person(_ id: ID<Person>) throws -> PersonRecord? {
    try database.optionalRow("\(Self.personColumns) WHERE id = $1", [.id(id)]).map(person)
  }

  public func person(login: String) throws -> PersonRecord? {
    try database.optionalRow("\(Self.personColumns) WHERE login = $1", [.text(login)])
      .map(person)
  }

  public func person(systemUser number: UInt32) throws -> PersonRecord? {
    try database.optionalRow(
      "\(Self.personColumns) WHERE system_user = $1", [.number(Int(number))]
    ).map(person)
  }

  private static let personColumns =
    "SELECT id, login, name, sort_key, disabled_at, system_user FROM person"

  private func person(_ row: Row) throws -> PersonRecord {
    PersonRecord(
      id: try row.id(0), login: try row.text(1), name: try row.text(2), sortKey: try row.blob(3),
      disabledAt: try row.optionalTime(4),
      systemUser: try row.optionalInt(5).map { number in
        guard let user = UInt32(exactly: number) else {
          throw StorageError.corrupt("\(number) is no number of a user")
        }
        return user
      })
  }

  /// The hash that libsodium made of the password, or nil when none was set.
  public func passwordHash(of person: ID<Person>) throws -> String? {
    try database.row("SELECT password FROM person WHERE id = $1", [.id(person)]).optionalText(0)
  }

  public func setPasswordHash(of person: ID<Person>, to hash: String?) throws {
    try database.change(
      "UPDATE person SET password = $2 WHERE id = $1", [.id(person), .optional(hash)])
  }

  public func setSystemUser(of person: ID<Person>, to number: UInt32?) throws {
    try database.change(
      "UPDATE person SET system_user = $2 WHERE id = $1",
      [.id(person), .number(number.map(Int.init))])
  }

  public func disable(_ person: ID<Person>, at now: Timestamp) throws {
    try database.change(
      "UPDATE person SET disabled_at = $2 WHERE id = $1 AND disabled_at IS NULL",
      [.id(person), .time(now)])
  }

  public func enable(_ person: ID<Person>) throws {
    try database.change(
      "UPDATE person SET disabled_at = NULL WHERE id = $1 AND disabled_at IS NOT NULL",
      [.id(person)])
  }
}

// MARK: Roles and delegations

extension Store {
  public func insert(_ grant: RoleGrant, by giver: ID<Person>?) throws {
    try database.run(
      """
      INSERT INTO role_grant (id, person_id, portal_id, role, since, until, granted_by)
      VALUES ($1, $2, $3, $4, $5, $6, $7)
      """,
      [
        .integer(grant.id), .id(grant.person), .id(grant.portal), .text(grant.role.rawValue),
        .time(grant.since), .time(grant.until), .id(giver),
      ])
  }

  public func end(_ grant: Int64, at now: Timestamp) throws {
    try database.change(
      "UPDATE role_grant SET until = CASE WHEN since > $2 THEN since ELSE $2 END WHERE id = $1",
      [.integer(grant), .time(now)])
  }

  /// Every grant of a person, past ones too, oldest first.
  public func grants(of person: ID<Person>) throws -> [RoleGrant] {
    try database.rows(
      "\(Self.grantColumns) WHERE person_id = $1 ORDER BY since, id", [.id(person)]
    ).map(grant)
  }

  /// Every grant on a portal, past ones too.
  public func grants(on portal: ID<Portal>) throws -> [RoleGrant] {
    try database.rows(
      "\(Self.grantColumns) WHERE portal_id = $1 ORDER BY since, id", [.id(portal)]
    ).map(grant)
  }

  /// The grants of people who are not disabled that hold at `now`.
  public func grantsInForce(at now: Timestamp) throws -> [RoleGrant] {
    try database.rows(
      """
      \(Self.grantColumns) WHERE since <= $1 AND (until IS NULL OR until > $1)
        AND person_id IN (SELECT id FROM person WHERE disabled_at IS NULL)
      ORDER BY since, id
      """, [.time(now)]
    ).map(grant)
  }

  /// Whether anybody ever held the role anywhere.
  public func hasGrants(of role: Role) throws -> Bool {
    try database.optionalRow(
      "SELECT 1 FROM role_grant WHERE role = $1 LIMIT 1", [.text(role.rawValue)]) != nil
  }

  private static let grantColumns =
    "SELECT id, person_id, portal_id, role, since, until FROM role_grant"

  private func grant(_ row: Row) throws -> RoleGrant {
    RoleGrant(
      id: try row.int(0), person: try row.id(1), portal: try row.id(2), role: try row.word(3),
      since: try row.time(4), until: try row.optionalTime(5))
  }

  public func insert(_ record: DelegationRecord, at now: Timestamp) throws {
    let delegation = record.delegation
    try database.run(
      """
      INSERT INTO delegation
        (id, from_id, to_id, portal_id, role, since, until, transitions, kinds, made_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
      """,
      [
        .integer(record.id), .id(delegation.from), .id(record.receiver), .id(delegation.portal),
        .text(delegation.role.rawValue), .time(delegation.since), .time(delegation.until),
        .text(WordList.text(delegation.transitions.map(\.rawValue).sorted())),
        .text(WordList.text(delegation.kinds.map(\.rawValue).sorted())), .time(now),
      ])
  }

  public func revokeDelegation(_ id: Int64, at now: Timestamp) throws {
    try database.change(
      "UPDATE delegation SET revoked_at = $2 WHERE id = $1 AND revoked_at IS NULL",
      [.integer(id), .time(now)])
  }

  /// What was delegated to a person and not revoked, by people who are not disabled; past ones too.
  public func delegations(to person: ID<Person>) throws -> [DelegationRecord] {
    try database.rows(
      """
      \(Self.delegationColumns) WHERE to_id = $1 AND revoked_at IS NULL
        AND from_id IN (SELECT id FROM person WHERE disabled_at IS NULL)
      ORDER BY since, id
      """, [.id(person)]
    ).map(delegation)
  }

  /// Every delegation of anybody, revoked and past ones too.
  public func delegations() throws -> [DelegationRecord] {
    try database.rows("\(Self.delegationColumns) ORDER BY since, id").map(delegation)
  }

  private static let delegationColumns = """
    SELECT id, from_id, to_id, portal_id, role, since, until, transitions, kinds, revoked_at
    FROM delegation
    """

  private func delegation(_ row: Row) throws -> DelegationRecord {
    DelegationRecord(
      id: try row.int(0), receiver: try row.id(2),
      delegation: Delegation(
        from: try row.id(1), portal: try row.id(3), role: try row.word(4),
        since: try row.time(5), until: try row.time(6),
        transitions: Set(WordList.words(try row.text(7)).map(TransitionName.init(rawValue:))),
        kinds: Set(WordList.words(try row.text(8)).compactMap(Kind.init(rawValue:)))),
      revokedAt: try row.optionalTime(9))
  }
}
