import Rulebook
import Storage
import Workflow

extension Newsroom {
  /// While nobody keeps accounts yet, whoever can open the store founds it; after that it takes a technical operator.
  func checkFounding(_ acting: Acting, _ action: String) throws {
    guard try hasAdministrator() else { return }
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
    guard try hasAdministrator() else { return }
    let actor = try actor(acting.person)
    let line = try board().line(of: portal.id)
    if line.contains(where: { actor.roles(on: $0.id).contains(.technicalOperator) }) { return }
    let isContentRole = role.map { Self.contentRoles.contains($0) } ?? true
    if isContentRole, actor.roles(on: portal.id).contains(.contentOperator) { return }
    throw refused(
      action, [.needsRole([.technicalOperator, .contentOperator], portal: portal.code)])
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

  /// Everybody who is a technical operator of a root portal now.
  func administrators() throws -> Set<ID<Person>> {
    let roots = Set(try board().portals.values.filter { $0.parent == nil }.map(\.id))
    let grants = try store.grantsInForce(at: now)
    return Set(
      grants.filter { $0.role == .technicalOperator && roots.contains($0.portal) }.map(\.person))
  }
}
