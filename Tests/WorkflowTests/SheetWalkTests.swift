import Rulebook
import Testing

@testable import Workflow

/// Walks every order of steps that people who hold every role, and act for one another, can make with a sheet.
@Suite struct SheetWalkTests {
  @Test func `four people pay a sheet by hands that are four, on every path`() throws {
    var walk = SheetWalk(engine: try SheetCast.engine(), people: 4)
    walk.run()
    print("payment-sheet: \(walk.places) places, \(walk.paid) ways to pay")
    #expect(walk.paid > 0)
    #expect(walk.shared == [])
    #expect(walk.states == Set(walk.engine.definition.states.map(\.name)))
  }

  @Test func `three people pay no sheet, however they act for one another`() throws {
    var walk = SheetWalk(engine: try SheetCast.engine(), people: 3)
    walk.run()
    #expect(walk.paid == 0)
    #expect(walk.states.contains("signed"))
  }

  /// Whoever checked a sheet and prepares it again needs a fifth person to get it paid.
  @Test(arguments: [.prepare, .check, .sign, .pay] as [SheetEffect])
  func `the walk finds the hole of a definition in which hands are not told apart`(
    effect: SheetEffect
  ) throws {
    let definition = try Definition(yaml: ShippedDefinition.paymentSheet.yaml)
      .withoutOtherHands(of: effect)
    var walk = SheetWalk(
      engine: Engine(definition, calendar: .vietnam),
      actors: [
        SheetCast.hoa, SheetCast.tam, SheetCast.binh, SheetCast.son, SheetCast.many,
      ])
    walk.run()
    #expect(!walk.shared.isEmpty)
  }
}

extension Definition {
  fileprivate func withoutOtherHands(of effect: SheetEffect) -> Definition {
    Definition(
      id: id, title: title, subject: subject, makers: makers, fourEyes: fourEyes, states: states,
      transitions: transitions.map { transition in
        guard let rules = transition.ofSheet, rules.effect == effect else { return transition }
        return Transition(
          name: transition.name, title: transition.title, from: transition.from,
          to: transition.to, resumes: transition.resumes, roles: transition.roles, guards: [],
          needs: transition.needs, assignable: [], effects: [],
          ofSheet: SheetRules(
            guards: rules.guards.filter { $0 != .otherHands }, effect: rules.effect))
      }, checklist: checklist)
  }
}

private struct SheetWalk {
  let engine: Engine
  private let actors: [Actor]
  private(set) var paid = 0
  private(set) var shared: Set<[TransitionName]> = []
  private(set) var states: Set<StateName> = []
  private var seen: Set<PaymentSheet> = []

  var places: Int { seen.count }

  init(engine: Engine, actors: [Actor]) {
    self.engine = engine
    self.actors = actors
  }

  /// They hold every role; the first also comes without any, and acts for the second.
  init(engine: Engine, people: Int) {
    let all = (1...people).map { id in
      Actor(person: ID(Int64(id)), roles: [Cast.portal: RoleSet(Role.grantable)])
    }
    let bare = SheetCast.lent(
      to: SheetCast.lent(
        to: SheetCast.lent(to: Cast.actor(1), .secretary, by: all[1]), .accountant, by: all[1]),
      .head, by: all[1])
    self.init(engine: engine, actors: all + [bare])
  }

  /// To the end, or to the first hole.
  mutating func run() {
    var waiting: [PaymentSheet] = actors.compactMap { actor in
      var sheet = try? engine.making(ID(7), on: Cast.portal, by: actor, at: Cast.monday)
      sheet?.lineCount = 1
      return sheet
    }
    while shared.isEmpty, let sheet = waiting.popLast() {
      guard seen.insert(sheet).inserted else { continue }
      precondition(seen.count < 1_000_000, "the walk has no end: something grows for ever")
      states.insert(sheet.state)
      waiting += moves(from: sheet)
    }
  }

  private mutating func moves(from sheet: PaymentSheet) -> [PaymentSheet] {
    var moves: [PaymentSheet] = []
    for actor in actors {
      for possibility in engine.possibilities(of: sheet, for: actor, at: Cast.monday)
      where possibility.isPossible {
        let name = possibility.transition.name
        guard let next = try? engine.step(name, actor, on: sheet) else { continue }
        if next.state == "paid" {
          paid += 1
          if !next.hasFourHands { shared.insert([name]) }
        }
        moves.append(next.settled)
      }
    }
    return moves
  }
}

extension PaymentSheet {
  /// Who answered for each step, worked out plainly.
  func answering(for step: SheetStep) -> Set<ID<Person>> {
    Set(hands.filter { $0.step == step }.flatMap { [$0.person, $0.onBehalfOf ?? $0.person] })
  }

  /// Whether each step was made, and no one person answered for two of them.
  var hasFourHands: Bool {
    let sets = SheetStep.allCases.map(answering)
    guard sets.allSatisfy({ !$0.isEmpty }) else { return false }
    return sets.reduce(0) { $0 + $1.count } == sets.reduce(Set()) { $0.union($1) }.count
  }

  /// Each hand once, those that stand last, so that the walk has an end; which steps stand stays as it is.
  fileprivate var settled: PaymentSheet {
    var sheet = self
    sheet.version = 1
    let start = hands.lastIndex { $0.step == .prepare } ?? 0
    let past = Set(hands[..<start]).sorted { $0.order < $1.order }
    let standing = Set(hands[start...].dropFirst()).sorted { $0.order < $1.order }
    sheet.hands = past + [hands[start]] + standing
    return sheet
  }
}

extension Hand {
  fileprivate var order: String { "\(step) \(person) \(onBehalfOf ?? ID(0))" }
}
