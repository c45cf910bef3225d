import Foundation
import Newsroom
import Testing

struct SamplePeopleTests {
  private let roles: Set = [
    "contributor", "editor", "member", "deputy", "head", "secretary", "accountant",
    "content-operator", "technical-operator", "overseer",
  ]

  @Test func `fourteen people hold all roles`() {
    #expect(SamplePerson.all.count == 14)
    #expect(Set(SamplePerson.all.map(\.login)).count == 14)
    #expect(Set(SamplePerson.all.map(\.name)).count == 14)
    let held = Set(SamplePerson.all.flatMap { $0.portalRoles.map(\.role) })
    #expect(held == roles)
    let ofProvince = SamplePerson.all.flatMap { person in
      person.portalRoles.filter { $0.portalCode == "bacgiang" }.map(\.role)
    }
    #expect(Set(ofProvince) == roles)
  }

  @Test(arguments: [("bacgiang", 3), ("sgddt", 3), ("snnmt", 3), ("lucngan", 3), ("quyson", 2)])
  func `enough people pass an item on`(portal: String, least: Int) {
    let steps: Set = ["contributor", "editor", "deputy", "head", "content-operator"]
    let people = SamplePerson.all.filter { person in
      person.portalRoles.contains { $0.portalCode == portal && steps.contains($0.role) }
    }
    #expect(people.count >= least)
    let heads = SamplePerson.all.filter { person in
      person.portalRoles.contains { $0.portalCode == portal && $0.role == "head" }
    }
    #expect(heads.count == 1)
  }

  @Test func `roles are on portals that exist, each once`() {
    let portals = Set(SamplePortal.all.map(\.code))
    for person in SamplePerson.all {
      #expect(!person.portalRoles.isEmpty)
      #expect(Set(person.portalRoles).count == person.portalRoles.count, "\(person.login)")
      for role in person.portalRoles {
        #expect(portals.contains(role.portalCode), "\(person.login)")
      }
    }
  }

  /// Decision 13/2023: the one who runs the machines does not pass the texts.
  @Test func `technical operator, accountant and overseer hold nothing else`() {
    let alone: Set = ["technical-operator", "accountant", "overseer"]
    for person in SamplePerson.all {
      let held = Set(person.portalRoles.map(\.role))
      #expect(held.isDisjoint(with: alone) || held.count == 1, "\(person.login)")
    }
  }

  @Test func `portals form a tree whose addresses follow it`() {
    var seen: [String: SamplePortal] = [:]
    for portal in SamplePortal.all {
      if let code = portal.parentCode {
        let parent = seen[code]
        #expect(parent != nil, "\(portal.code)")
        #expect(portal.domain.hasSuffix(".\(parent?.domain ?? "?")"), "\(portal.code)")
      } else {
        #expect(portal.rank == "province")
      }
      seen[portal.code] = portal
    }
    #expect(seen.count == SamplePortal.all.count)
    #expect(
      SamplePortal.all.map(\.rank) == [
        "province", "department", "department", "district", "commune",
      ])
  }
}
