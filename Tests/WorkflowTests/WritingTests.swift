import Testing

@testable import Workflow

@Suite struct WritingTests {
  let engine: Engine
  init() throws { engine = try Cast.engine(.threeStep) }

  @Test(
    arguments: [
      ("draft", Cast.minh, true), ("draft", Cast.ha, false), ("submitted", Cast.minh, false),
      ("returned", Cast.minh, true), ("review", Cast.lan, false), ("approved", Cast.lan, false),
      ("published", Cast.son, false),
    ] as [(StateName, Actor, Bool)])
  func `who may write depends on where the item stands`(
    state: StateName, actor: Actor, isFine: Bool
  ) {
    let blockers = engine.blockersOfWriting(Cast.item(state), by: actor)
    #expect(blockers == (isFine ? [] : [.notEditableHere(state: state)]))
  }

  @Test func `the one it was given to edits it`() {
    var item = Cast.item("editing")
    item.assignee = Cast.ha.person
    #expect(engine.blockersOfWriting(item, by: Cast.ha).isEmpty)
    #expect(engine.blockersOfWriting(item, by: Cast.hoa) == [.notEditableHere(state: "editing")])
  }

  @Test func `an item that somebody else is writing in is locked`() {
    var item = Cast.item("draft", writers: [Cast.minh.person, Cast.ly.person])
    item.lock = Cast.ly.person
    #expect(engine.blockersOfWriting(item, by: Cast.minh) == [.locked(by: Cast.ly.person)])
    #expect(engine.blockersOfWriting(item, by: Cast.ly).isEmpty)
  }

  @Test func `a save makes its writer one of the writers and counts the version up`() {
    let item = engine.saving(Cast.text(2), in: Cast.item(), by: Cast.ly.person)
    #expect(item.writers == [Cast.minh.person, Cast.ly.person])
    #expect(item.version == 2)
  }

  @Test func `opinions are asked of the board where the definition says so, never of a writer`() {
    #expect(
      engine.blockersOfOpinion(on: Cast.item("review"), by: Cast.thanh, at: Cast.monday).isEmpty)
    #expect(
      engine.blockersOfOpinion(on: Cast.item("review"), by: Cast.ha, at: Cast.monday)
        == [.opinionNotAsked(state: "review", of: RoleSet([.member, .deputy, .head]))])
    #expect(
      engine.blockersOfOpinion(on: Cast.item("editing"), by: Cast.thanh, at: Cast.monday)
        == [.opinionNotAsked(state: "editing", of: [])])
    let own = Cast.item("review", writers: [Cast.thanh.person])
    #expect(
      engine.blockersOfOpinion(on: own, by: Cast.thanh, at: Cast.monday) == [
        .ownText(of: Cast.thanh.person)
      ])
  }
}

@Suite struct QuorumTests {
  let engine: Engine
  init() throws { engine = try Cast.engine(.sensitive) }

  @Test func `a sensitive item needs the field, then the board, then the head`() throws {
    var item = try engine.walking(
      Cast.item(), [("submit", Cast.minh), ("claim", Cast.ha), ("forward", Cast.ha)])
    #expect(item.state == "field-review")
    #expect(
      engine.blockers("forward", item, Cast.hoa)
        == [.quorum(needed: 1, of: RoleSet(.member), have: 0, dissenting: [])])
    item.opinions = [opinion(Cast.thanh, .approve)]
    item = try engine.walking(item, [("forward", Cast.hoa)])
    #expect(item.state == "board-review")
    item.opinions.append(opinion(Cast.lan, .approve))
    item = try engine.walking(item, [("forward", Cast.hoa), ("approve", Cast.son)])
    #expect(item.state == "approved")
  }

  @Test func `dissent is kept and told`() throws {
    var item = Cast.item("board-review")
    item.opinions = [opinion(Cast.thanh, .approve), opinion(Cast.lan, .return)]
    #expect(
      engine.blockers("forward", item, Cast.hoa) == [
        .quorum(
          needed: 2, of: RoleSet([.member, .deputy]), have: 1, dissenting: [Cast.lan.person])
      ])
  }

  @Test func `opinions on another text, by writers or given twice do not count`() {
    var item = Cast.item("board-review", writers: [Cast.lan.person])
    item.opinions = [
      opinion(Cast.thanh, .approve), opinion(Cast.thanh, .approve), opinion(Cast.lan, .approve),
      Opinion(
        person: ID(30), roles: RoleSet(.member), verdict: .approve, hash: Cast.text(9).hash),
    ]
    #expect(
      engine.blockers("forward", item, Cast.hoa) == [
        .quorum(needed: 2, of: RoleSet([.member, .deputy]), have: 1, dissenting: [])
      ])
  }

  @Test func `a deputy approves a sensitive item only for the head`() {
    var item = Cast.item("review")
    item.opinions = [opinion(Cast.thanh, .approve), opinion(Cast.lan, .approve)]
    #expect(
      engine.blockers("approve", item, Cast.lan)
        == [.role(needed: RoleSet(.head), portal: Cast.portal)])
  }

  private func opinion(_ actor: Actor, _ verdict: Opinion.Verdict) -> Opinion {
    Opinion(
      person: actor.person, roles: actor.roles(on: Cast.portal), verdict: verdict,
      hash: Cast.text(1).hash)
  }
}
