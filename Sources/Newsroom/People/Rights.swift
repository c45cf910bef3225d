import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// Until somebody has been made technical operator, whoever can open the store founds it. When nobody is one any more,
  /// as after the last one's role ran out, only the program's own founder, who has no account, may do so again.
  func isFounding(_ acting: Acting) throws -> Bool {
    if try hasAdministrator() { return false }
    return try acting.person == Self.founder.person || !store.hasGrants(of: .technicalOperator)
  }

  /// What concerns the whole store takes a technical operator of a root portal, once there is one.
  func checkFounding(_ acting: Acting, _ action: String) throws {
    if try isFounding(acting) { return }
    let roots = try board().portals.values.filter { $0.parent == nil }
    let actor = try actor(acting.person)
    guard roots.contains(where: { actor.roles(on: $0.id).contains(.technicalOperator) }) else {
      throw refused(
        action, [.needsRole([.technicalOperator], portal: roots.first?.code ?? "")])
    }
  }

  /// Technical operators keep everything below the portal that they hold the role on; content operators their own
  /// portal's content accounts (law.md 11.3).
  func checkAdministrator(
    _ acting: Acting, on portal: PortalRecord, _ action: String, giving role: Role? = nil
  ) throws {
    if try isAdministrator(acting, on: portal, giving: role) { return }
    let needed: [Role] =
      Self.mayBeGivenByContentOperators(role)
      ? [.technicalOperator, .contentOperator] : [.technicalOperator]
    throw refused(action, [.needsRole(needed, portal: portal.code)])
  }

  /// The roles that the person may give on some portal, in the order in which they are shown.
  public func rolesToGive(by acting: Acting) throws -> [Role] {
    if try isFounding(acting) { return Role.grantable }
    let held = try actor(acting.person).roles.values
    if held.contains(where: { $0.contains(.technicalOperator) }) { return Role.grantable }
    guard held.contains(where: { $0.contains(.contentOperator) }) else { return [] }
    return Role.grantable.filter(Self.contentRoles.contains)
  }

  private static func mayBeGivenByContentOperators(_ role: Role?) -> Bool {
    role.map { contentRoles.contains($0) } ?? true
  }

  /// Whether the person may give `role` on the portal, or keep the portal itself when no role is named.
  func isAdministrator(
    _ acting: Acting, on portal: PortalRecord, giving role: Role?
  ) throws -> Bool {
    if try isFounding(acting) { return true }
    let actor = try actor(acting.person)
    let line = try board().line(of: portal.id)
    if line.contains(where: { actor.roles(on: $0.id).contains(.technicalOperator) }) { return true }
    return Self.mayBeGivenByContentOperators(role)
      && actor.roles(on: portal.id).contains(.contentOperator)
  }

  /// The roles that the person holds on the portal now; an overseer's is held on a portal above too.
  public func roles(of acting: Acting, on portal: ID<Portal>) throws -> RoleSet {
    let actor = try actor(acting.person)
    let oversees = try board().line(of: portal).contains {
      actor.roles(on: $0.id).contains(.overseer)
    }
    return actor.roles(on: portal).union(oversees ? RoleSet(.overseer) : [])
  }

  /// Whether the person keeps accounts anywhere.
  public func isAdministrator(_ acting: Acting) throws -> Bool {
    let actor = try actor(acting.person)
    return actor.roles.values.contains {
      $0.contains(.technicalOperator) || $0.contains(.contentOperator)
    }
  }

  private static let contentRoles: Set<Role> = [.contributor, .editor, .member]

  func hasAdministrator() throws -> Bool { try !administrators().isEmpty }

  /// Takes something from somebody, and undoes it when that leaves nobody to keep the accounts: a technical operator of
  /// a root portal, and one whose role has no end where there was one before.
  func keepingAnAdministrator<T>(_ action: String, _ body: () throws -> T) throws -> T {
    let (hadOne, hadLasting) = try (hasAdministrator(), hasLastingAdministrator())
    let result = try body()
    guard try !hadOne || hasAdministrator(), try !hadLasting || hasLastingAdministrator() else {
      throw refused(action, [.lastAdministrator])
    }
    return result
  }

  private func hasLastingAdministrator() throws -> Bool {
    try administrations().contains { $0.until == nil }
  }

  /// Everybody who is a technical operator of a root portal now.
  func administrators() throws -> Set<ID<Person>> { Set(try administrations().map(\.person)) }

  private func administrations() throws -> [RoleGrant] {
    let roots = Set(try board().portals.values.filter { $0.parent == nil }.map(\.id))
    return try store.grantsInForce(at: now).filter {
      $0.role == .technicalOperator && roots.contains($0.portal)
    }
  }
}
