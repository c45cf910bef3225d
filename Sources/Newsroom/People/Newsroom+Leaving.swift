import Rulebook
import Storage
import Workflow

/// What a person holds that somebody else has to take over (bàn giao, Điều 17 k.2 of Decision 13/2023).
public struct Holdings: Hashable, Sendable {
  public let roles: [RoleGrant]
  public let delegationsGiven: [DelegationRecord]
  public let delegationsReceived: [DelegationRecord]
  /// Items given to the person, in any state of work.
  public let items: [HeldItem]
  public let locks: [String]
  public let drafts: Int
}

/// An item that waits for somebody.
public struct HeldItem: Hashable, Sendable {
  public let id: ID<Item>
  public let number: String
  /// Nil for who may not read it: keeping accounts is no right to read.
  public let title: String?
}

extension Newsroom {
  /// What the person holds now, for themselves and for those who keep accounts.
  public func holdings(of login: String, by acting: Acting) throws -> Holdings {
    try store.database.reading {
      let person = try person(login)
      let now = now
      let reader = try actor(acting.person)
      if person.id != acting.person { try checkMayKeepAccounts(acting, "handover") }
      let delegations = try openDelegations(of: person.id)
      return Holdings(
        roles: try store.grants(of: person.id).filter { $0.until.map { now < $0 } ?? true },
        delegationsGiven: delegations.filter { $0.delegation.from == person.id },
        delegationsReceived: delegations.filter { $0.receiver == person.id },
        items: try itemsGiven(to: person.id).map { row in
          HeldItem(
            id: row.id, number: row.number,
            title: try isReadable(row.id, by: reader) ? row.title : nil)
        },
        locks: try store.locks(of: person.id).filter { $0.isAlive(at: now) }
          .compactMap { try store.itemRow($0.item)?.number },
        drafts: try store.drafts(of: person.id).count)
    }
  }

  private func isReadable(_ id: ID<Item>, by actor: Actor) throws -> Bool {
    do {
      _ = try readable(id, by: actor)
      return true
    } catch NewsroomError.refused { return false }
  }

  private func itemsGiven(to person: ID<Person>) throws -> [ItemRow] {
    let states = try store.counts(givenTo: person).filter { $0.value > 0 }.keys
    let parts = states.sorted { $0.rawValue < $1.rawValue }.map {
      ListPart(.assignee(person), $0)
    }
    let units = Set(try board().portals.keys)
    return try store.page(of: parts, .first, limit: 1_000, where: ListFilter(units: units))
  }

  /// Disables an account at once: its locks are freed, its roles and delegations end with it, items given to it are
  /// taken back for others to claim. The last administrator cannot be disabled, nor anybody disable themselves.
  public func disable(
    _ login: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform("account.disable", by: acting, request: request, asking: [login]) { recorder in
      let person = try person(login)
      if person.id == acting.person { throw refused("disable", [.ownRoles]) }
      try checkMayKeep(person, acting, "disable")
      if person.disabledAt != nil { return NamedOutcome(name: login) }
      let held = try itemsGiven(to: person.id)
      try keepingAnAdministrator("disable") {
        try store.disable(person.id, at: recorder.at)
        forgetBoard()
      }
      let freed = try store.unlockAll(of: person.id)
      for row in held { try release(row.id, &recorder) }
      try recorder.record(
        "account.disable", on: "person", person.id.rawValue, before: login,
        detail: "locks=\(freed.count) items=\(held.count)")
      return NamedOutcome(name: login)
    }
  }

  /// Opens a disabled account again, by whoever could have disabled it: its roles and delegations hold again as far as
  /// their dates go, its password is the former one. What was taken back for others stays with them.
  public func enable(
    _ login: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    try perform("account.enable", by: acting, request: request, asking: [login]) { recorder in
      let person = try person(login)
      try checkMayKeep(person, acting, "enable")
      guard person.disabledAt != nil else { return NamedOutcome(name: login) }
      try store.enable(person.id)
      forgetBoard()
      try recorder.record(
        "account.enable", on: "person", person.id.rawValue, before: login, after: login)
      return NamedOutcome(name: login)
    }
  }

  /// Whoever keeps an account may give every role that it holds: else the keeper of a small portal could become
  /// anybody by a new password.
  func checkMayKeep(_ person: PersonRecord, _ acting: Acting, _ action: String) throws {
    let grants = try store.grants(of: person.id).filter { $0.isInForce(at: now) }
    let board = try board()
    if grants.isEmpty { try checkMayKeepAccounts(acting, action) }
    for grant in grants {
      guard let portal = board.portals[grant.portal] else { continue }
      try checkAdministrator(acting, on: portal, action, giving: grant.role)
    }
  }

  private func release(_ id: ID<Item>, _ recorder: inout Recorder) throws {
    guard let before = try storedItem(id) else { return }
    var after = before
    after.item.assignee = nil
    after.item.version += 1
    after.changedAt = recorder.at
    try store.update(after, from: before)
    try recorder.record(
      "item.release", on: "item", id.rawValue, portal: before.item.portal, before: before.place,
      after: after.place, hash: after.item.text.hash)
  }
}
