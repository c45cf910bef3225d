import Storage
import Workflow

/// A place where something about royalties is seen or kept, for whoever asks before going there.
public enum RoyaltyPlace: CaseIterable, Hashable, Sendable {
  /// Works, funds and sheets of a portal.
  case royalties
  /// Rate tables and funds, to be changed.
  case rates
  /// The register of payees.
  case payees
  /// The same, to be changed.
  case keptPayees
  /// The private fields of payees, such as accounts and tax codes.
  case privateFields
  /// Figures of law, to be changed.
  case law
}

extension Newsroom {
  /// Why the person may not do there what the place is for; nil when they may. The use cases ask the same once more.
  public func refusal(
    of place: RoyaltyPlace, on portal: ID<Portal>, for acting: Acting
  ) throws -> Refusal? {
    do {
      switch place {
      case .royalties: try checkMaySeeRoyalties(acting, on: try portalRecord(portal))
      case .rates:
        _ = try authority("rates.add", for: .keepRates, on: try portalRecord(portal), acting)
      case .payees: try checkMayListPayees(acting, on: portal, "payee.list")
      case .keptPayees: try checkMayKeepPayees(acting, on: portal, "payee.edit")
      case .privateFields:
        let portal = try portalRecord(portal)
        guard try holds([.accountant], acting, on: [portal]) else {
          return .needsRole([.accountant], portal: portal.code)
        }
      case .law: try checkFounding(acting, "law.set")
      }
      return nil
    } catch NewsroomError.refused(let denial) {
      return denial.refusals.first
    }
  }

  /// The entry that the register of payees has for the person; nil when it has none.
  public func ownPayee(of acting: Acting) throws -> PayeeRecord? {
    try store.payee(of: acting.person)
  }

  private func portalRecord(_ id: ID<Portal>) throws -> PortalRecord {
    guard let record = try board().portals[id] else {
      throw NewsroomError.notFound(.portal, "\(id)")
    }
    return record
  }
}
