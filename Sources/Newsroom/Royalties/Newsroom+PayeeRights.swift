import Storage
import Workflow

/// Who may do what with the register of payees (law.md 7.3).
extension Newsroom {
  /// Who keeps the entries of a portal, on it or above it.
  static let keepersOfPayees: [Role] = [.secretary, .accountant]
  /// Who decides on what is paid, and so sees to whom.
  private static let readersOfPayees: [Role] = [.head, .deputy, .overseer]

  public func mayKeepPayees(_ acting: Acting, on portal: ID<Portal>) throws -> Bool {
    try holds(Self.keepersOfPayees, acting, on: try board().line(of: portal))
  }

  /// Whether the person may see the private fields of the entry: the accountant of its portal, and whoever it is about.
  public func mayReadPrivate(_ acting: Acting, of record: PayeeRecord) throws -> Bool {
    if record.person == acting.person { return true }
    let portal = try board().portals[record.portal]
    return try holds([.accountant], acting, on: portal.map { [$0] } ?? [])
  }

  /// Whether the person may see the entry with its private fields masked.
  public func maySee(_ acting: Acting, payee record: PayeeRecord) throws -> Bool {
    if record.person == acting.person { return true }
    return try mayListPayees(acting, on: record.portal)
  }

  func mayListPayees(_ acting: Acting, on portal: ID<Portal>) throws -> Bool {
    try holds(
      Self.keepersOfPayees + Self.readersOfPayees, acting, on: try board().line(of: portal))
  }

  func holds(
    _ roles: [Role], _ acting: Acting, on portals: [PortalRecord]
  ) throws -> Bool {
    let actor = try actor(acting.person)
    return portals.contains { portal in
      roles.contains { actor.roles(on: portal.id).contains($0) }
    }
  }

  func checkMayKeepPayees(
    _ acting: Acting, on portal: ID<Portal>, _ action: String
  ) throws {
    if try mayKeepPayees(acting, on: portal) { return }
    throw refused(action, [.needsRole(Self.keepersOfPayees, portal: try code(of: portal))])
  }

  func checkMayListPayees(
    _ acting: Acting, on portal: ID<Portal>, _ action: String
  ) throws {
    if try mayListPayees(acting, on: portal) { return }
    let roles = Self.keepersOfPayees + Self.readersOfPayees
    throw refused(action, [.needsRole(roles, portal: try code(of: portal))])
  }

  func checkMayReadPrivate(
    _ acting: Acting, of record: PayeeRecord, _ action: String
  ) throws {
    if try mayReadPrivate(acting, of: record) { return }
    throw refused(action, [.needsRole([.accountant], portal: try code(of: record.portal))])
  }

  private func code(of portal: ID<Portal>) throws -> String {
    try board().portals[portal]?.code ?? ""
  }

  // MARK: Entries

  /// The entry of the register with the code.
  func payeeRecord(_ code: String) throws -> PayeeRecord {
    guard let record = try store.payee(code: code) else {
      throw NewsroomError.notFound(.payee, code)
    }
    return record
  }

  /// Refuses what is no more done with an entry that was erased or is restricted.
  func checkInUse(_ record: PayeeRecord, _ action: String, evenRestricted: Bool = false) throws {
    if record.erasedAt != nil { throw refused(action, [.payeeErased]) }
    if !evenRestricted, record.restrictedAt != nil { throw refused(action, [.payeeRestricted]) }
  }
}
