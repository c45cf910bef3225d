import Rulebook
import Testing

@testable import Workflow

/// Walks every order of transitions and changes that a small board can make, and looks at each text that goes out.
@Suite struct WalkTests {
  @Test(arguments: ShippedDefinition.ofItems)
  func `no path publishes a text that only one person has seen`(shipped: ShippedDefinition) throws {
    var walk = Walk(engine: try Cast.engine(shipped))
    walk.run()
    print("\(shipped.rawValue): \(walk.places) places")
    #expect(walk.published > 0)
    #expect(walk.alone == [])
    #expect(walk.unapproved == [])
  }

  @Test func `the walk finds the hole of a definition without four eyes`() throws {
    let definition = try Definition(yaml: ShippedDefinition.twoStep.yaml).withoutFourEyes
    var walk = Walk(engine: Engine(definition, calendar: .vietnam))
    walk.run()
    #expect(!walk.alone.isEmpty)
  }
}

extension Definition {
  fileprivate var withoutFourEyes: Definition {
    Definition(
      id: id, title: title, subject: subject, makers: makers, fourEyes: fourEyes, states: states,
      transitions: transitions.map { transition in
        Transition(
          name: transition.name, title: transition.title, from: transition.from,
          to: transition.to, resumes: transition.resumes, roles: transition.roles,
          guards: transition.guards.filter { $0 != .notWriter }, needs: transition.needs,
          assignable: transition.assignable, effects: transition.effects,
          ofSheet: transition.ofSheet)
      }, checklist: checklist)
  }
}

/// Two people who hold every role, and three texts: enough for one to try everything alone or with the other.
private struct Walk {
  let engine: Engine
  let people = [1, 2].map { id in
    Actor(person: ID(id), roles: [Cast.portal: RoleSet(Role.grantable)])
  }
  var published = 0
  var alone: [String] = []
  var unapproved: [String] = []
  private var seen: Set<Place> = []

  var places: Int { seen.count }

  /// The item, and for each text who wrote or decided on it.
  private struct Place: Hashable {
    var item: Item
    var witnesses: [UInt8: Set<ID<Person>>]

    var number: UInt8 { item.text.hash.bytes[0] }
  }

  init(engine: Engine) { self.engine = engine }

  mutating func run() {
    let item = Item(
      id: ID(100), portal: Cast.portal, kind: .news, author: people[0].person, state: "draft",
      version: 1, text: Cast.text(1), writers: [people[0].person])
    var waiting = [Place(item: item, witnesses: [1: [people[0].person]])]
    while let place = waiting.popLast() {
      guard seen.insert(place).inserted else { continue }
      precondition(seen.count < 1_000_000, "the walk has no end: something grows for ever")
      waiting += changes(of: place) + moves(from: place)
    }
  }

  private func changes(of place: Place) -> [Place] {
    people.flatMap { actor -> [Place] in
      guard engine.blockersOfWriting(place.item, by: actor).isEmpty else { return [] }
      return [UInt8(1), 2].map { number in
        var next = place
        next.item = engine.saving(Cast.text(number), in: place.item, by: actor.person).settled
        next.witnesses[number, default: []].insert(actor.person)
        return next
      }
    }
  }

  private mutating func moves(from place: Place) -> [Place] {
    var moves: [Place] = []
    for actor in people + [.queueRunner(on: Cast.portal)] {
      for possibility in engine.possibilities(of: place.item, for: actor, at: Cast.monday)
      where possibility.isPossible {
        moves += move(possibility.transition.name, actor, place)
      }
      moves += opinion(of: actor, place)
    }
    return moves
  }

  private func opinion(of actor: Actor, _ place: Place) -> [Place] {
    guard !actor.isQueueRunner,
      engine.blockersOfOpinion(on: place.item, by: actor, at: Cast.monday).isEmpty
    else { return [] }
    var next = place
    next.item.opinions = place.item.opinions.filter { $0.person != actor.person }
    next.item.opinions.append(
      Opinion(
        person: actor.person, roles: actor.roles(on: Cast.portal), verdict: .approve,
        hash: place.item.text.hash))
    next.item.opinions.sort { $0.person < $1.person }
    next.witnesses[place.number, default: []].insert(actor.person)
    return [next]
  }

  private mutating func move(
    _ name: TransitionName, _ actor: Actor, _ place: Place
  ) -> [Place] {
    let request = Request.full(name, by: actor, person: people[1])
    guard let outcome = try? engine.applying(request, to: place.item) else { return [] }
    var next = Place(item: outcome.item.settled, witnesses: place.witnesses)
    if !actor.isQueueRunner, ["approve", "publish-urgently"].contains(name) {
      next.witnesses[place.number, default: []].insert(actor.person)
    }
    if outcome.consequences.contains(where: \.isPublication) {
      published += 1
      if next.witnesses[place.number, default: []].count < 2 { alone.append("\(name)") }
      if outcome.item.approval?.hash != place.item.text.hash { unapproved.append("\(name)") }
    }
    return [next]
  }
}

extension Consequence {
  fileprivate var isPublication: Bool {
    if case .publish = self { true } else { false }
  }
}

extension Item {
  /// Without what grows for ever and no rule asks for, so that the walk has an end.
  fileprivate var settled: Item {
    var item = self
    item.version = 1
    item.runCount = min(runCount, 1)
    item.due = nil
    return item
  }
}
