import Rulebook
import Storage
import Workflow

/// What was put into a new store.
public struct FurnishReport: Hashable, Sendable {
  public let portals: Int
  public let people: Int
  public let items: Int
}

extension Newsroom {
  /// Puts the sample newsroom into a new store: five portals, fourteen people, some two hundred items in every state and
  /// three months of royalties, all through the use cases and as if it had been done over the last months. The same clock
  /// gives the same newsroom.
  public func furnishSample(by acting: Acting?) throws -> FurnishReport {
    let moments = OfficeMoments(before: now, minutes: SamplePlan.span + 5_000, calendar: calendar)
    let beginning = moments.moment(SamplePlan.span + 4_900)
    return try furnishingWhole {
      let people = try furnishing(at: beginning) {
        try foundSamplePortals(by: acting)
        try foundSamplePeople(by: acting)
        return try sampleActing()
      }
      var telling = SampleTelling(self, SamplePlan.stories, people: people)
      let items = try telling.tell(at: moments, SampleMonths(before: now, moments))
      try lendSampleRoles(people)
      return FurnishReport(
        portals: SamplePortal.all.count, people: SamplePerson.all.count, items: items)
    }
  }

  private func foundSamplePortals(by acting: Acting?) throws {
    for portal in SamplePortal.all {
      _ = try addPortal(
        NewPortal(
          code: portal.code, name: portal.name, unitName: portal.unitName,
          rank: PortalRank(rawValue: portal.rank) ?? .department, parent: portal.parentCode,
          domain: portal.domain, numberPrefix: portal.parentCode == nil ? "BG" : nil,
          workflow: portal.rank == "commune" ? "two-step" : "three-step"), by: acting)
    }
  }

  /// The technical operator comes first and gives everybody else their roles; nobody gives themselves one.
  private func foundSamplePeople(by acting: Acting?) throws {
    for person in SamplePerson.all {
      _ = try addPerson(login: person.login, name: person.name, by: acting)
    }
    let keepers = SamplePerson.all.filter { person in
      person.portalRoles.contains { $0.role == Role.technicalOperator.rawValue }
    }
    // The root's role ends the founding, so it is the last one that founders give.
    for keeper in keepers { try give(keeper.portalRoles.reversed(), to: keeper.login, by: acting) }
    let keeper = try keepers.first.map { try self.acting(as: $0.login, from: "tty1") } ?? acting
    for person in SamplePerson.all where !keepers.contains(person) {
      try give(person.portalRoles, to: person.login, by: keeper)
    }
    for kind in Kind.allCases where SamplePlan.sensitiveKinds.contains(kind) {
      guard let keeper else { continue }
      _ = try useDefinition("sensitive", on: "bacgiang", for: kind, by: keeper)
    }
  }

  private func give(
    _ roles: some Sequence<SamplePerson.PortalRole>, to login: String, by acting: Acting?
  ) throws {
    for role in roles {
      guard let name = Role(rawValue: role.role) else { continue }
      _ = try addRole(name, to: login, on: role.portalCode, by: acting)
    }
  }

  private func sampleActing() throws -> [String: Acting] {
    Dictionary(
      uniqueKeysWithValues: try SamplePerson.all.enumerated().map { number, person in
        (person.login, try acting(as: person.login, from: "tty\(number + 1) vanphong"))
      })
  }

  /// The head is away for some days and has lent the deputy the right to approve.
  private func lendSampleRoles(_ people: [String: Acting]) throws {
    guard let head = people["son"] else { return }
    let now = now
    _ = try delegate(
      .head, on: "bacgiang", to: "lan",
      since: now.adding(milliseconds: -Timestamp.millisecondsPerDay),
      until: now.adding(milliseconds: 6 * Timestamp.millisecondsPerDay),
      transitions: ["approve", "return"], by: head)
  }
}
