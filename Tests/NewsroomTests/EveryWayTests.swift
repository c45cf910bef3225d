@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Every (state, role, action) of each shipped definition, tried through the use cases.
///
/// What must come out is worked out here a second time, plainly, from the definition's own file.
@Suite struct EveryWayTests {
  @Test(arguments: ShippedDefinition.ofItems)
  func `every action from every state by every role ends as the definition says`(
    shipped: ShippedDefinition
  ) throws {
    let population = try Population(shipped)
    var tried = 0
    var made = 0
    for state in population.definition.states.map(\.name) {
      for isLive in [false, true] where population.walks[Standing(state, isLive)] != nil {
        for role in Role.grantable {
          for isAuthor in [false, true] {
            let (all, done) = try population.tryAll(from: Standing(state, isLive), role, isAuthor)
            tried += all
            made += done
          }
        }
      }
    }
    let states = population.definition.states.map(\.name)
    #expect(Set(population.walks.keys.map(\.state)) == Set(states))
    #expect(made > 100)
    #expect(tried > 10 * population.definition.transitionNames.count * states.count)
    #expect(try population.desk.newsroom.verifyLog().breaks.isEmpty)
    #expect(try population.desk.newsroom.store.wrongTallies().isEmpty)
  }
}

/// Where an item stands, and whether a text of it is out.
struct Standing: Hashable {
  let state: StateName
  let isLive: Bool

  init(_ state: StateName, _ isLive: Bool) {
    self.state = state
    self.isLive = isLive
  }
}

/// A newsroom in which everybody holds every role, so that items can be brought anywhere, and one person for each role
/// alone, who tries.
final class Population {
  let desk: TestNewsroom
  let definition: Definition
  private(set) var walks: [Standing: [TransitionName]] = [:]
  private var tries: [String: Acting] = [:]

  init(_ shipped: ShippedDefinition) throws {
    desk = try TestSupport.newsroom()
    let tuan = try desk.acting(.tuan)
    _ = try desk.newsroom.useDefinition(shipped.rawValue, on: "sgddt", by: tuan)
    definition = try desk.newsroom.definition(named: shipped.rawValue)
    for person in [Cast.minh, .ha, .thanh, .hung, .son] {
      for role in Role.grantable where role != .technicalOperator {
        _ = try desk.newsroom.addRole(role, to: person.login, on: "sgddt", by: tuan)
      }
    }
    for role in Role.grantable {
      for isAuthor in [false, true] {
        let login = "\(role.rawValue)\(isAuthor ? ".a" : "")"
        _ = try desk.newsroom.addPerson(login: login, name: login, by: tuan)
        _ = try desk.newsroom.addRole(role, to: login, on: "sgddt", by: tuan)
        if isAuthor, role != .contributor {
          _ = try desk.newsroom.addRole(.contributor, to: login, on: "sgddt", by: tuan)
        }
        tries[login] = try desk.newsroom.acting(as: login, from: "x")
      }
    }
    try findWalks()
  }

  /// The shortest way to every standing, found by walking.
  private func findWalks() throws {
    let start = Standing(definition.initialState, false)
    walks[start] = []
    var waiting = [start]
    while !waiting.isEmpty {
      let standing = waiting.removeFirst()
      let path = walks[standing] ?? []
      for transition in definition.transitions(from: standing.state)
      where transition.name != "publish-urgently" && transition.name != "confirm" {
        guard let item = try? bring(along: path + [transition.name], author: nil) else { continue }
        let view = try desk.view(item, by: .son).item
        let next = Standing(view.state, view.live != nil)
        guard walks[next] == nil else { continue }
        walks[next] = path + [transition.name]
        waiting.append(next)
      }
    }
  }

  private var number = 0

  /// A new item, brought along by people who hold every role but wrote none of it.
  func bring(along path: [TransitionName], author: Acting?) throws -> ID<Item> {
    number += 1
    let writer = try author ?? desk.acting(.minh)
    let item = try desk.newsroom.create(
      NewItem(portal: "sgddt", kind: .news, text: TestNewsroom.text("Bài \(number)")), by: writer
    ).outcome.id
    for name in path {
      let state = try state(of: item)
      let asked = definition.state(state)?.opinions ?? []
      if !asked.isEmpty, name == "forward" || name == "approve" { try opine(on: item) }
      let byWriter = definition.transition(name, from: state)?.guards.contains(.writer) ?? false
      _ = try desk.newsroom.make(
        act(name, on: item), by: byWriter ? writer : try desk.acting(.son))
    }
    return item
  }

  private func opine(on item: ID<Item>) throws {
    for person in [Cast.thanh, .hung] {
      do {
        _ = try desk.newsroom.giveOpinion(
          .approve, on: item, comment: "", by: try desk.acting(person))
      } catch NewsroomError.refused(let denial) where denial.refusals == [.opinionGiven] {
        // The item was here before with this very text.
      }
    }
  }

  func act(_ name: TransitionName, on item: ID<Item>) -> ItemAct {
    let isTimed = definition.transitions.contains { $0.name == name && $0.needs.contains(.time) }
    return ItemAct(
      name, on: item, comment: "Lý do.", reason: "outdated", ticked: wholeChecklist,
      time: isTimed ? desk.clock.now.adding(milliseconds: 3_600_000) : nil,
      receiver: .person(login: "ha"))
  }

  private func state(of item: ID<Item>) throws -> StateName {
    try desk.newsroom.storedItem(item)?.item.state ?? ""
  }

  /// Tries every action on an item that stands so, by somebody with `role`, and answers how many were tried and made.
  func tryAll(
    from standing: Standing, _ role: Role, _ isAuthor: Bool
  ) throws -> (tried: Int, made: Int) {
    let person = tries["\(role.rawValue)\(isAuthor ? ".a" : "")"]!
    let path = walks[standing] ?? []
    var item = try bring(along: path, author: isAuthor ? person : nil)
    try prepare(item, standing)
    var made = 0
    for name in definition.transitionNames {
      let expected = try expectation(of: name, on: item, by: person, role, isAuthor)
      let outcome = try outcome(of: name, on: item, by: person)
      #expect(
        outcome == expected, "\(name) from \(standing) by \(role)\(isAuthor ? ", author" : "")")
      guard case .moved = outcome else { continue }
      made += 1
      item = try bring(along: path, author: isAuthor ? person : nil)
      try prepare(item, standing)
    }
    return (definition.transitionNames.count, made)
  }

  /// Opinions are there wherever a state asks for them, so that quorums stand.
  private func prepare(_ item: ID<Item>, _ standing: Standing) throws {
    if definition.state(standing.state)?.opinions.isEmpty == false { try opine(on: item) }
  }
}

/// What came of an action.
enum Ending: Equatable {
  case moved(StateName)
  case refused([String])
}

extension Population {
  func outcome(of name: TransitionName, on item: ID<Item>, by person: Acting) throws -> Ending {
    do {
      return .moved(try desk.newsroom.make(act(name, on: item), by: person).outcome.state)
    } catch NewsroomError.refused(let denial) {
      return .refused(denial.refusals.map(\.code))
    }
  }

  /// The same once more, plainly.
  func expectation(
    of name: TransitionName, on id: ID<Item>, by person: Acting, _ role: Role, _ isAuthor: Bool
  ) throws -> Ending {
    let item = try #require(try desk.newsroom.storedItem(id)).item
    let isReader = ![.accountant, .technicalOperator].contains(role) || isAuthor
    guard isReader else { return .refused(["role"]) }
    let roles = isAuthor ? [role, .contributor] : [role]
    guard let transition = definition.transition(name, from: item.state) else {
      let mayElsewhere = definition.transitions.contains { other in
        other.name == name && roles.contains(where: other.roles.contains)
      }
      return .refused(["not-from-here"] + (mayElsewhere ? [] : ["role"]))
    }
    var codes = roles.contains(where: transition.roles.contains) ? [] : ["role"]
    codes += transition.guards.compactMap { failing($0, item, person.person) }
    if !codes.isEmpty { return .refused(codes) }
    return .moved(target(of: transition, item))
  }

  private func failing(_ rule: Guard, _ item: Item, _ person: ID<Person>) -> String? {
    switch rule {
    case .writer: item.author == person ? nil : "not-writer"
    case .notWriter: item.writers.contains(person) ? "own-text" : nil
    case .approvedText: item.approval?.hash == item.text.hash ? nil : "not-approved"
    case .timeCome: item.publishAt == nil ? nil : "time-not-come"
    case .live: item.live == nil ? "not-live" : nil
    case .reviewOwed: "no-review-owed"
    case .requiredFields, .noOpenMust, .noSevereFaults, .quorum, .futureTime, .reviewDone: nil
    }
  }

  private func target(of transition: Transition, _ item: Item) -> StateName {
    guard transition.resumes, let back = item.run?.returnedFrom else { return transition.to }
    return back
  }
}
