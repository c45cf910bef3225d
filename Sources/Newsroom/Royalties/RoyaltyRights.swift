import Royalties
import Rulebook
import Storage
import Workflow

/// Who does what about royalties on a portal (law.md 11.3).
enum RoyaltyRight {
  /// Sees works, grades and sheets.
  case see
  /// Says what a work is worth.
  case propose
  /// Decides it.
  case decide
  /// Keeps rate tables and funds.
  case keepRates
  /// Makes sheets, and adds lines to them.
  case makeSheets

  var roles: [Role] {
    switch self {
    case .see: [.head, .deputy, .secretary, .editor, .accountant]
    case .propose: [.head, .deputy, .secretary, .editor]
    case .decide: [.head]
    case .keepRates: [.head, .secretary]
    case .makeSheets: [.secretary]
    }
  }
}

extension RoyaltyRight {
  /// By what right somebody acts on the portal: an own role, or one that was delegated without limits. A delegation that
  /// is limited to transitions or kinds of items is about items.
  func authority(of actor: Actor, on portal: ID<Portal>) -> Authority? {
    let roles = RoleSet(roles)
    if let own = actor.roles(on: portal).intersection(roles).first { return .own(own) }
    let delegation = actor.delegations.first {
      $0.portal == portal && roles.contains($0.role) && $0.transitions.isEmpty && $0.kinds.isEmpty
    }
    return delegation.map { .delegated($0.role, by: $0.from) }
  }
}

extension Newsroom {
  /// By what right the person acts on the portal.
  func authority(
    for right: RoyaltyRight, on portal: ID<Portal>, _ acting: Acting
  ) throws -> Authority? {
    right.authority(of: try actor(acting.person), on: portal)
  }

  func authority(
    _ action: String, for right: RoyaltyRight, on portal: PortalRecord, _ acting: Acting
  ) throws -> Authority {
    if let authority = try authority(for: right, on: portal.id, acting) { return authority }
    throw refused(action, [.needsRole(right.roles, portal: portal.code)])
  }

  /// Throws unless the person may see the royalties of the portal: they act there, or oversee it.
  func checkMaySeeRoyalties(_ acting: Acting, on portal: PortalRecord) throws {
    guard try !maySeeRoyalties(acting, on: portal.id) else { return }
    throw refused(
      "royalty.see", [.needsRole(RoyaltyRight.see.roles + [.overseer], portal: portal.code)])
  }

  func maySeeRoyalties(_ acting: Acting, on portal: ID<Portal>) throws -> Bool {
    if try authority(for: .see, on: portal, acting) != nil { return true }
    return try roles(of: acting, on: portal).contains(.overseer)
  }

  /// The portals whose royalties the person may see, by code.
  public func portalsOfRoyalties(for acting: Acting) throws -> [PortalRecord] {
    try board().portals.values.filter { try maySeeRoyalties(acting, on: $0.id) }
      .sorted { $0.code < $1.code }
  }
}
