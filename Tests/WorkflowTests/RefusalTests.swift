import Rulebook
import Testing

@testable import Workflow

@Suite struct RefusalTests {
  let engine: Engine
  init() throws { engine = try Cast.engine(.threeStep) }

  @Test func `nobody approves their own item`() throws {
    let item = Cast.item("review", writers: [Cast.minh.person, Cast.lan.person])

    #expect(engine.blockers("approve", item, Cast.lan) == [.ownText(of: Cast.lan.person)])
    #expect(throws: WorkflowError.blocked("approve", [.ownText(of: Cast.lan.person)])) {
      try engine.applying(.full("approve", by: Cast.lan), to: item)
    }
  }

  @Test func `acting for a writer is no way around four eyes`() throws {
    let item = Cast.item("review", writers: [Cast.son.person])
    let thanh = delegated(to: Cast.thanh, from: Cast.son, role: .head)
    #expect(engine.blockers("approve", item, thanh) == [.ownText(of: Cast.son.person)])
  }

  @Test func `a deputy by delegation decides on behalf of the head`() throws {
    let thanh = delegated(to: Cast.thanh, from: Cast.son, role: .head)
    let outcome = try engine.applying(.full("approve", by: thanh), to: Cast.item("review"))
    #expect(outcome.decision.authority == .delegated(.head, by: Cast.son.person))
  }

  @Test(arguments: [-1, 3_600_000 * 24 * 8] as [Int64])
  func `a delegation holds only between its days`(offset: Int64) {
    let thanh = delegated(to: Cast.thanh, from: Cast.son, role: .head)
    #expect(
      !engine.allows(
        "approve", on: Cast.item("review"), for: thanh,
        at: Cast.monday.adding(milliseconds: offset)))
  }

  @Test func `a delegation holds only within its limits`() {
    let narrow = delegated(to: Cast.thanh, from: Cast.son, role: .head, transitions: ["return"])
    #expect(engine.blockers("approve", Cast.item("review"), narrow) == [role("approve")])
    let documents = delegated(to: Cast.thanh, from: Cast.son, role: .head, kinds: [.legalDocument])
    #expect(engine.blockers("approve", Cast.item("review"), documents) == [role("approve")])
  }

  @Test func `a role on another portal is no role here`() {
    let stranger = Actor(person: ID(9), roles: [Cast.elsewhere: RoleSet(.head)])
    #expect(engine.blockers("approve", Cast.item("review"), stranger) == [role("approve")])
  }

  @Test func `every reason is told at once, in a fixed order`() {
    var item = Cast.item(
      "review", text: Cast.text(1, missing: [.summary]), writers: [Cast.minh.person])
    item.openMustComments = 2
    item.lock = Cast.ha.person
    item.closedTo = [Cast.elsewhere]
    #expect(
      engine.blockers("approve", item, Cast.minh) == [
        role("approve"), .closedToUnit(openTo: [Cast.elsewhere]), .locked(by: Cast.ha.person),
        .ownText(of: Cast.minh.person), .missingFields([.summary]), .openMustComments(2),
      ])
  }

  @Test func `what a person still has to give is asked for when acting`() {
    #expect(engine.blockers("reject", Cast.item("review"), Cast.lan).isEmpty)
    #expect(throws: WorkflowError.blocked("reject", [.commentMissing, .reasonMissing])) {
      try engine.applying(
        Request("reject", by: Cast.lan, at: Cast.monday, comment: " \n"), to: Cast.item("review"))
    }
    #expect(throws: WorkflowError.blocked("reject", [.reasonUnknown("vì thế")])) {
      try engine.applying(
        Request("reject", by: Cast.lan, at: Cast.monday, comment: "Trùng.", reason: "vì thế"),
        to: Cast.item("review"))
    }
    #expect(throws: WorkflowError.blocked("approve", [.checksMissing(["rights-cleared"])])) {
      try engine.applying(
        Request(
          "approve", by: Cast.lan, at: Cast.monday,
          ticked: ["no-state-secret", "no-personal-data", "no-advertising"]),
        to: Cast.item("review"))
    }
  }

  @Test func `text other than what was read is not approved`() {
    var request = Request.full("approve", by: Cast.lan)
    request.seen = Cast.text(2).hash
    #expect(
      throws: WorkflowError.blocked(
        "approve", [.textChanged(seen: Cast.text(2).hash, now: Cast.text(1).hash)])
    ) {
      try engine.applying(request, to: Cast.item("review"))
    }
  }

  @Test(arguments: [(0, false), (59_999, false), (60_000, true)] as [(Int64, Bool)])
  func `a time to go out lies at least the minimum lead ahead`(lead: Int64, isFine: Bool) throws {
    var item = Cast.item("approved")
    item.approval = Approval(person: Cast.lan.person, hash: item.text.hash)
    var request = Request.full("schedule", by: Cast.hoa)
    request.time = Cast.monday.adding(milliseconds: lead)
    let earliest = Cast.monday.adding(milliseconds: 60_000)
    if isFine {
      #expect(try engine.applying(request, to: item).item.state == "scheduled")
    } else {
      #expect(
        throws: WorkflowError.blocked(
          "schedule",
          [lead > 0 ? .timeTooSoon(earliest: earliest) : .timePast(earliest: earliest)])
      ) { try engine.applying(request, to: item) }
    }
  }

  @Test func `an item is given only to somebody who may work on it here`() {
    #expect(throws: WorkflowError.blocked("assign", [.personMissing])) {
      try engine.applying(
        Request("assign", by: Cast.hoa, at: Cast.monday), to: Cast.item("submitted"))
    }
    let needed = RoleSet([.editor, .secretary, .member, .deputy])
    #expect(
      throws: WorkflowError.blocked(
        "assign", [.cannotBeAssigned(Cast.ly.person, needed: needed)])
    ) {
      try engine.applying(
        .full("assign", by: Cast.hoa, person: Cast.ly), to: Cast.item("submitted"))
    }
  }

  @Test func `a transition that leaves other states says which`() {
    #expect(
      engine.blockers("archive", Cast.item("review"), Cast.hoa)
        == [
          .notFromHere(
            state: "review", from: ["published", "rejected", "withdrawn", "draft", "returned"])
        ])
  }

  @Test(arguments: ShippedDefinition.ofItems)
  func `making a transition is refused for the reasons that asking told`(
    shipped: ShippedDefinition
  ) throws {
    let engine = try Cast.engine(shipped)
    for state in engine.definition.states {
      let item = Cast.item(state.name, writers: [Cast.minh.person, Cast.lan.person])
      for actor in Cast.board {
        for asked in engine.possibilities(of: item, for: actor, at: Cast.monday) {
          let name = asked.transition.name
          let refused = made(name, on: item, by: actor, engine)
          #expect(refused == asked.blockers, "\(name) from \(state.name) by \(actor.person)")
        }
      }
    }
  }

  @Test func `whoever holds none of a transition's roles hears it elsewhere too`() {
    #expect(
      made("approve", on: Cast.item("draft"), by: Cast.minh, engine)
        == [.notFromHere(state: "draft", from: ["review"]), role("approve")])
    #expect(
      made("approve", on: Cast.item("draft"), by: Cast.son, engine)
        == [.notFromHere(state: "draft", from: ["review"])])
  }

  @Test func `asking about an unknown transition is no, making it is an error`() {
    #expect(!engine.allows("fly", on: Cast.item(), for: Cast.son, at: Cast.monday))
    #expect(throws: WorkflowError.unknownTransition("fly", in: engine.definition.id)) {
      try engine.applying(.full("fly", by: Cast.son), to: Cast.item())
    }
  }

  @Test func `asking gives every transition of the definition once`() {
    let names = engine.possibilities(of: Cast.item(), for: Cast.minh, at: Cast.monday)
      .map(\.transition.name)
    #expect(names == engine.definition.transitionNames)
    #expect(Set(names).count == names.count)
  }

  @Test func `who could do it instead is told`() {
    let item = Cast.item("review", writers: [Cast.minh.person, Cast.lan.person])
    #expect(
      engine.whoCould("approve", on: item, of: Cast.board, at: Cast.monday) == [Cast.son.person])
  }

  @Test func `a closed item is closed to overseers and technical operators too`() {
    var item = Cast.item("review")
    item.closedTo = [Cast.portal]
    let overseer = Cast.actor(20, .overseer)
    let operatorOfHost = Cast.actor(21, .technicalOperator)
    #expect(item.closedBlocker(for: overseer) == .closedToUnit(openTo: [Cast.portal]))
    #expect(item.closedBlocker(for: operatorOfHost) == .closedToUnit(openTo: [Cast.portal]))
    #expect(item.closedBlocker(for: Cast.lan) == nil)
  }

  /// What stands against a request that lacks nothing.
  private func made(
    _ name: TransitionName, on item: Item, by actor: Actor, _ engine: Engine
  ) -> [Blocker] {
    do throws(WorkflowError) {
      _ = try engine.applying(.full(name, by: actor), to: item)
      return []
    } catch {
      guard case .blocked(_, let blockers) = error else { return [] }
      return blockers
    }
  }

  private func role(_ name: TransitionName) -> Blocker {
    .role(
      needed: engine.definition.transitions.first { $0.name == name }!.roles, portal: Cast.portal)
  }

  private func delegated(
    to actor: Actor, from giver: Actor, role: Role, transitions: Set<TransitionName> = [],
    kinds: Set<Kind> = []
  ) -> Actor {
    Actor(
      person: actor.person, roles: actor.roles,
      delegations: [
        Delegation(
          from: giver.person, portal: Cast.portal, role: role, since: Cast.monday,
          until: Cast.monday.adding(milliseconds: 3_600_000 * 24 * 7), transitions: transitions,
          kinds: kinds)
      ])
  }
}
