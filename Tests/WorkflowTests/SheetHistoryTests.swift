import Rulebook
import Testing

@testable import Workflow

/// Random lives of sheets, each move asked of the engine and of a second, plain implementation.
@Suite struct SheetHistoryTests {
  private static let seed: UInt64 = 20_261_127

  @Test func `four hands stay four in 10,000 histories of roles and delegations`() throws {
    print("payment sheets: seed \(Self.seed)")
    var random = Seeded(state: Self.seed)
    let engine = try SheetCast.engine()
    var tally = Tally()
    for number in 1...10_000 {
      var history = History(engine: engine, number: number, random: &random)
      history.run(&random)
      tally.add(history)
      guard history.faults.isEmpty else {
        Issue.record("seed \(Self.seed), history \(number): \(history.faults)")
        return
      }
    }
    print(
      "paid \(tally.paid), of them after a return \(tally.paidAfterReturn) and with a hand for "
        + "somebody \(tally.paidFor); refused for other hands \(tally.otherHands), payees "
        + "\(tally.payees)")
    #expect(tally.paid > 500 && tally.paidAfterReturn > 100 && tally.paidFor > 100)
    #expect(tally.otherHands > 10_000 && tally.payees > 1_000)
  }
}

private struct Tally {
  var paid = 0
  var paidAfterReturn = 0
  var paidFor = 0
  var otherHands = 0
  var payees = 0

  mutating func add(_ history: History) {
    otherHands += history.refused["other-hands", default: 0]
    payees += history.refused["is-payee", default: 0]
    guard let sheet = history.sheet, sheet.state == "paid" else { return }
    paid += 1
    if history.wasReturned { paidAfterReturn += 1 }
    if sheet.hands.contains(where: { $0.onBehalfOf != nil }) { paidFor += 1 }
  }
}

/// A small board whose people hold several roles for some of the time and lend them to one another, in chains and
/// mutually, and one sheet of it.
private struct History {
  let engine: Engine
  private(set) var sheet: PaymentSheet?
  private(set) var faults: [String] = []
  private(set) var refused: [String: Int] = [:]
  private(set) var wasReturned = false
  private let grants: [PlainGrant]
  private let loans: [Delegation]
  private let people: [ID<Person>]
  private var now = 0

  static let roles: [Role] = [.secretary, .accountant, .deputy, .head, .contributor]

  init(engine: Engine, number: Int, random: inout Seeded) {
    self.engine = engine
    people = (1...Int64.random(in: 3...7, using: &random)).map { ID($0) }
    var grants: [PlainGrant] = []
    var loans: [Delegation] = []
    for person in people {
      for role in Self.roles where Int.random(in: 0..<3, using: &random) == 0 {
        grants.append(
          PlainGrant(person: person, role: role, until: Int.random(in: 5...60, using: &random)))
      }
    }
    for _ in 0..<Int.random(in: 0...20, using: &random) {
      loans.append(Self.loan(among: people, &random))
    }
    self.grants = grants
    self.loans = loans
  }

  private static func loan(among people: [ID<Person>], _ random: inout Seeded) -> Delegation {
    let since = Int.random(in: 0..<30, using: &random)
    let limit = Int.random(in: 0..<8, using: &random)
    return Delegation(
      from: people.randomElement(using: &random)!, portal: Cast.portal,
      role: roles.randomElement(using: &random)!, since: hour(since),
      until: hour(since + Int.random(in: 1...40, using: &random)),
      transitions: limit == 0 ? ["sign"] : limit == 1 ? ["check", "resubmit"] : [],
      kinds: limit == 2 ? [.news] : [])
  }

  static func hour(_ number: Int) -> Timestamp {
    Cast.monday.adding(milliseconds: Int64(number) * 3_600_000)
  }

  /// Everybody as they are at the moment: any of them may be lent any role, so that chains and circles come about.
  private func actor(_ person: ID<Person>, at hour: Int, _ receivers: [ID<Person>]) -> Actor {
    let own = grants.filter { $0.person == person && hour < $0.until }.map(\.role)
    let lent = zip(loans, receivers).filter { $0.1 == person }.map(\.0)
    return Actor(person: person, roles: [Cast.portal: RoleSet(own)], delegations: lent)
  }

  mutating func run(_ random: inout Seeded) {
    let receivers = loans.map { _ in people.randomElement(using: &random)! }
    for _ in 0..<80 {
      now += Int.random(in: 0...1, using: &random)
      let actor = actor(people.randomElement(using: &random)!, at: now, receivers)
      if sheet == nil {
        make(by: actor, &random)
      } else if Int.random(in: 0..<10, using: &random) == 0 {
        change(by: actor)
      } else {
        move(by: actor, &random)
      }
      if !faults.isEmpty || sheet.map({ ["paid", "cancelled"].contains($0.state) }) == true {
        return
      }
    }
  }

  private mutating func make(by actor: Actor, _ random: inout Seeded) {
    let right = PlainRules.right(actor, [.secretary], "make", Self.hour(now))
    do throws(WorkflowError) {
      var made = try engine.making(ID(7), on: Cast.portal, by: actor, at: Self.hour(now))
      made.lineCount = Int.random(in: 0..<50, using: &random) == 0 ? 0 : 1
      made.payees = Set(people.filter { _ in Int.random(in: 0..<8, using: &random) == 0 })
      if right == nil { faults.append("made by nobody's right") }
      sheet = made
    } catch {
      if right != nil { faults.append("not made: \(error)") }
    }
  }

  private mutating func change(by actor: Actor) {
    guard let before = sheet else { return }
    let right = PlainRules.right(actor, [.secretary], "change", Self.hour(now))
    let people = [actor.person] + (right?.behalf.map { [$0] } ?? [])
    let others = [SheetStep.check, .sign, .pay].flatMap(before.answering)
    let isFree =
      right != nil && ["prepared", "returned"].contains(before.state.rawValue)
      && !people.contains(where: others.contains)
    do throws(WorkflowError) {
      let after = try engine.changing(before, by: actor, at: Self.hour(now))
      if !isFree { faults.append("changed by \(actor.person)") }
      if !people.allSatisfy(after.answering(for: .prepare).contains) { faults.append("no hand") }
      sheet = after
    } catch {
      if isFree { faults.append("not changed: \(error)") }
    }
  }

  private mutating func move(by actor: Actor, _ random: inout Seeded) {
    guard let before = sheet else { return }
    let moves = PlainRules.moves.filter { $0.from.contains(before.state.rawValue) }
    // Cancelling ends most lives early: it is tried seldom.
    let tried = Int.random(in: 0..<40, using: &random) == 0 ? PlainRules.moves : moves
    let hopeful = tried.filter {
      $0.name != "cancel" || Int.random(in: 0..<30, using: &random) == 0
    }
    guard let move = hopeful.randomElement(using: &random) else { return }
    let expected = PlainRules.codes(of: move, on: before, by: actor, at: Self.hour(now))
    do throws(WorkflowError) {
      let request = SheetRequest(
        TransitionName(rawValue: move.name), by: actor, at: Self.hour(now), comment: "Lý do.")
      let after = try engine.applying(request, to: before).sheet
      if !expected.isEmpty { faults.append("\(move.name) made against \(expected)") }
      check(after, after: before, by: move, actor)
      sheet = after
    } catch {
      guard case .blocked(_, let blockers) = error else {
        faults.append("\(error)")
        return
      }
      for blocker in blockers { refused[blocker.code, default: 0] += 1 }
      if Set(blockers.map(\.code)) != expected || blockers.isEmpty {
        faults.append("\(move.name): \(blockers.map(\.code)), not \(expected)")
      }
    }
  }

  private mutating func check(
    _ after: PaymentSheet, after before: PaymentSheet, by move: PlainMove, _ actor: Actor
  ) {
    if move.name == "return" { wasReturned = true }
    let right = PlainRules.right(actor, move.roles, move.name, Self.hour(now))
    let hand = move.step.map { Hand($0, by: actor.person, onBehalfOf: right?.behalf) }
    if after.hands != before.hands + (hand.map { [$0] } ?? []) { faults.append("hands") }
    if after.state.rawValue != move.to { faults.append("state \(after.state)") }
    guard after.state == "paid" else { return }
    if !after.hasFourHands { faults.append("hands are shared: \(after.hands)") }
    let deciding = SheetStep.allCases.filter { $0 != .prepare }.map(after.answering)
    if deciding.contains(where: { !$0.isDisjoint(with: after.payees) }) {
      faults.append("a payee had a hand: \(after.hands)")
    }
  }
}

private struct PlainGrant {
  let person: ID<Person>
  let role: Role
  let until: Int
}

/// One row of the table of what can be done with a sheet, written down here a second time.
private struct PlainMove {
  let name: String
  let from: [String]
  let to: String
  let roles: [Role]
  let step: SheetStep?
}

private struct PlainRight {
  let behalf: ID<Person>?
}

private enum PlainRules {
  static let moves = [
    PlainMove(
      name: "check", from: ["prepared"], to: "checked", roles: [.accountant, .deputy], step: .check),
    PlainMove(name: "sign", from: ["checked"], to: "signed", roles: [.head, .deputy], step: .sign),
    PlainMove(name: "pay", from: ["signed"], to: "paid", roles: [.accountant], step: .pay),
    PlainMove(
      name: "return", from: ["prepared", "checked"], to: "returned",
      roles: [.accountant, .deputy, .head], step: nil),
    PlainMove(
      name: "resubmit", from: ["returned"], to: "prepared", roles: [.secretary], step: .prepare),
    PlainMove(
      name: "cancel", from: ["prepared", "returned", "checked", "signed"], to: "cancelled",
      roles: [.secretary, .head], step: nil),
  ]

  /// By what right, if any; an own role comes first.
  static func right(
    _ actor: Actor, _ roles: [Role], _ name: String, _ now: Timestamp
  ) -> PlainRight? {
    for role in roles where actor.roles(on: Cast.portal).contains(role) {
      return PlainRight(behalf: nil)
    }
    for loan in actor.delegations {
      guard roles.contains(loan.role), loan.kinds.isEmpty else { continue }
      if !loan.transitions.isEmpty {
        guard loan.transitions.map(\.rawValue).contains(name) else { continue }
      }
      if now.milliseconds < loan.since.milliseconds { continue }
      if now.milliseconds >= loan.until.milliseconds { continue }
      return PlainRight(behalf: loan.from)
    }
    return nil
  }

  static func codes(
    of move: PlainMove, on sheet: PaymentSheet, by actor: Actor, at now: Timestamp
  ) -> Set<String> {
    var codes: Set<String> = []
    let right = right(actor, move.roles, move.name, now)
    if right == nil { codes.insert("role") }
    guard move.from.contains(sheet.state.rawValue) else {
      return codes.union(["sheet-not-from-here"])
    }
    guard let step = move.step else { return codes }
    if sheet.lineCount == 0 { codes.insert("no-lines") }
    var people = [actor.person]
    if let behalf = right?.behalf { people.append(behalf) }
    for person in people {
      for other in SheetStep.allCases where other != step {
        if sheet.answering(for: other).contains(person) { codes.insert("other-hands") }
      }
      if step != .prepare, sheet.payees.contains(person) { codes.insert("is-payee") }
    }
    return codes
  }
}

/// SplitMix64: the same numbers for the same seed everywhere.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
