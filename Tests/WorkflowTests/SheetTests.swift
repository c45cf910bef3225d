import Rulebook
import Testing

@testable import Workflow

@Suite struct SheetTests {
  let engine: Engine

  init() throws { engine = try SheetCast.engine() }

  @Test func `a sheet goes from hand to hand until it is paid`() throws {
    var sheet = try engine.making(ID(7), on: Cast.portal, by: SheetCast.hoa, at: Cast.monday)
    #expect(sheet.state == "prepared" && sheet.version == 1)
    sheet.lineCount = 1
    sheet = try engine.step("check", SheetCast.tam, on: sheet)
    #expect(!sheet.isFrozen)
    sheet = try engine.step("sign", SheetCast.lan, on: sheet)
    #expect(sheet.isFrozen && sheet.state == "signed")
    sheet = try engine.step("pay", SheetCast.binh, on: sheet)
    #expect(sheet.state == "paid" && sheet.version == 4)
    #expect(
      sheet.hands == [
        Hand(.prepare, by: SheetCast.hoa.person), Hand(.check, by: SheetCast.tam.person),
        Hand(.sign, by: SheetCast.lan.person), Hand(.pay, by: SheetCast.binh.person),
      ])
  }

  @Test func `who could go on with a sheet are those who could make its next step`() {
    let board = [
      SheetCast.hoa, SheetCast.tam, SheetCast.lan, SheetCast.binh, SheetCast.many,
    ]
    for sheet in [SheetCast.prepared, SheetCast.checked, SheetCast.signed] {
      let next = engine.nextSteps(from: sheet.state)
      #expect(next.count == 1 && next[0].ofSheet?.effect.step != nil)
      #expect(
        engine.whoCouldGoOn(with: sheet, of: board, at: Cast.monday)
          == Set(engine.whoCould(next[0].name, on: sheet, of: board, at: Cast.monday)))
    }
    #expect(engine.nextSteps(from: "returned").map(\.name) == ["resubmit"])
    for end in ["paid", "cancelled"] as [StateName] {
      var sheet = SheetCast.signed
      sheet.state = end
      #expect(engine.nextSteps(from: end).isEmpty)
      #expect(engine.whoCouldGoOn(with: sheet, of: board, at: Cast.monday).isEmpty)
    }
  }

  @Test func `what was decided is told with the version it was decided on`() throws {
    let request = SheetRequest(
      "sign", by: SheetCast.lan, at: Cast.monday, seen: 3, comment: "Đã xem.")
    let outcome = try engine.applying(request, to: SheetCast.checked)
    let decision = outcome.decision
    #expect(decision.sheet == ID(700) && decision.version == 3 && decision.effect == .sign)
    #expect(decision.from == "checked" && decision.to == "signed")
    #expect(decision.authority == .own(.deputy) && decision.comment == "Đã xem.")
    #expect(decision.definition == engine.definition.id)
    #expect(outcome.sheet.version == 4)
  }

  @Test(
    arguments: [
      ("check", SheetCast.prepared, [Hand(.prepare, by: SheetCast.many.person)]),
      ("sign", SheetCast.checked, [Hand(.check, by: SheetCast.many.person)]),
      ("pay", SheetCast.signed, [Hand(.sign, by: SheetCast.many.person)]),
    ] as [(TransitionName, PaymentSheet, [Hand])])
  func `nobody makes two different steps of one sheet`(
    name: TransitionName, sheet: PaymentSheet, made: [Hand]
  ) {
    var sheet = sheet
    #expect(engine.refusals(name, sheet, SheetCast.many).isEmpty)
    sheet.hands += made
    #expect(engine.refusals(name, sheet, SheetCast.many).contains(.otherHands(made)))
  }

  @Test func `acting for one of the other hands, or having acted for one, is no way around`() {
    let lent = SheetCast.lent(to: SheetCast.binh, .deputy, by: SheetCast.lan)
    var sheet = SheetCast.sheet("prepared")
    sheet.hands = [Hand(.prepare, by: SheetCast.lan.person)]
    // Bình is an accountant, so that the check is Bình's own.
    #expect(engine.refusals("check", sheet, lent).isEmpty)
    sheet = SheetCast.sheet("checked", Hand(.check, by: ID(33), onBehalfOf: SheetCast.lan.person))
    #expect(
      engine.refusals("sign", sheet, lent)
        == [.otherHands([Hand(.check, by: ID(33), onBehalfOf: SheetCast.lan.person)])])
    let thirtyThree = Cast.actor(33, .head)
    #expect(
      engine.refusals("sign", sheet, thirtyThree)
        == [.otherHands([Hand(.check, by: ID(33), onBehalfOf: SheetCast.lan.person)])])
  }

  @Test func `a step by delegation is answered for by both`() throws {
    let lent = SheetCast.lent(to: SheetCast.binh, .head, by: SheetCast.son)
    let signed = try engine.step("sign", lent, on: SheetCast.checked)
    #expect(
      signed.hands.last
        == Hand(.sign, by: SheetCast.binh.person, onBehalfOf: SheetCast.son.person))
    #expect(
      engine.refusals("pay", signed, SheetCast.binh) == [.otherHands([signed.hands[2]])])
  }

  @Test func `the same kind of step may be made again after a return, another one not`() throws {
    var sheet = try engine.step("return", SheetCast.son, on: SheetCast.checked)
    #expect(sheet.hands == SheetCast.checked.hands)
    sheet = try engine.step("resubmit", SheetCast.hoa, on: sheet)
    #expect(engine.refusals("check", sheet, SheetCast.tam).isEmpty)
    sheet = try engine.step("check", SheetCast.lan, on: sheet)
    #expect(
      engine.refusals("sign", sheet, SheetCast.lan)
        == [.otherHands([Hand(.check, by: SheetCast.lan.person)])])
    sheet = try engine.step("sign", SheetCast.son, on: sheet)
    #expect(
      engine.refusals("pay", sheet, SheetCast.tam)
        == [.otherHands([Hand(.check, by: SheetCast.tam.person)])])
  }

  @Test func `whoever checked a sheet does not prepare it again`() throws {
    var sheet = SheetCast.sheet("returned", Hand(.check, by: SheetCast.many.person))
    #expect(
      engine.refusals("resubmit", sheet, SheetCast.many)
        == [.otherHands([Hand(.check, by: SheetCast.many.person)])])
    sheet.lineCount = 0
    #expect(engine.refusals("resubmit", sheet, SheetCast.hoa) == [.noLines])
  }

  @Test(
    arguments: [
      ("check", SheetCast.prepared, SheetCast.tam), ("sign", SheetCast.checked, SheetCast.son),
      ("pay", SheetCast.signed, SheetCast.binh),
    ] as [(TransitionName, PaymentSheet, Actor)])
  func `nobody who is paid by a sheet checks, signs or pays it, nor does anybody for them`(
    name: TransitionName, sheet: PaymentSheet, actor: Actor
  ) {
    var sheet = sheet
    sheet.payees = [actor.person]
    #expect(engine.refusals(name, sheet, actor) == [.isPayee(actor.person)])
    let role = actor.roles(on: Cast.portal).first ?? .head
    let stranger = SheetCast.lent(to: Cast.actor(44), role, by: actor)
    #expect(engine.refusals(name, sheet, stranger) == [.isPayee(actor.person)])
  }

  @Test func `an empty sheet goes nowhere but back or away`() {
    var sheet = SheetCast.prepared
    sheet.lineCount = 0
    #expect(engine.refusals("check", sheet, SheetCast.tam) == [.noLines])
    #expect(engine.allows("return", on: sheet, for: SheetCast.tam, at: Cast.monday))
    #expect(engine.allows("cancel", on: sheet, for: SheetCast.hoa, at: Cast.monday))
  }

  @Test func `a sheet that came past a step is not paid, whatever its state says`() {
    let sheet = SheetCast.sheet("signed")
    #expect(engine.refusals("pay", sheet, SheetCast.tam) == [.stepsMissing([.check, .sign])])
    var again = SheetCast.signed
    again.hands.append(Hand(.prepare, by: SheetCast.hoa.person))
    #expect(engine.refusals("pay", again, SheetCast.binh) == [.stepsMissing([.check, .sign])])
  }

  @Test func `all reasons are told at once, those of asking and those of acting`() {
    var sheet = SheetCast.sheet("signed", Hand(.check, by: SheetCast.hoa.person))
    sheet.payees = [SheetCast.hoa.person]
    sheet.lineCount = 0
    let asked: [Blocker] = [
      .role(needed: RoleSet(.accountant), portal: Cast.portal), .otherHands(sheet.hands),
      .isPayee(SheetCast.hoa.person), .noLines, .stepsMissing([.sign]),
    ]
    #expect(engine.refusals("pay", sheet, SheetCast.hoa) == asked)
    #expect(
      throws: WorkflowError.blocked("pay", asked + [.sheetChanged(seen: 2, now: 3)])
    ) {
      try engine.applying(
        SheetRequest("pay", by: SheetCast.hoa, at: Cast.monday, seen: 2), to: sheet)
    }
  }

  @Test(arguments: ["return", "cancel"] as [TransitionName])
  func `returning and cancelling need a reason`(name: TransitionName) {
    #expect(throws: WorkflowError.blocked(name, [.commentMissing])) {
      try engine.applying(
        SheetRequest(name, by: SheetCast.son, at: Cast.monday, comment: " \n"),
        to: SheetCast.checked)
    }
  }

  @Test func `a step that leaves other states says which`() {
    #expect(
      engine.refusals("pay", SheetCast.prepared, SheetCast.tam)
        == [.sheetNotFromHere(state: "prepared", from: ["signed"])])
    #expect(
      engine.refusals("pay", SheetCast.prepared, SheetCast.hoa)
        == [
          .sheetNotFromHere(state: "prepared", from: ["signed"]),
          .role(needed: RoleSet(.accountant), portal: Cast.portal),
        ])
    #expect(throws: WorkflowError.unknownTransition("burn", in: engine.definition.id)) {
      try engine.step("burn", SheetCast.tam, on: SheetCast.prepared)
    }
  }

  @Test func `whoever could make a step is named past what is nobody's in particular`() {
    var sheet = SheetCast.checked
    sheet.lineCount = 0
    sheet.payees = [SheetCast.son.person]
    #expect(
      engine.whoCould("sign", on: sheet, of: SheetCast.board, at: Cast.monday)
        == [SheetCast.lan.person, SheetCast.many.person])
  }

  @Test func `a delegation that is limited to kinds of items covers no sheet`() {
    let whole = SheetCast.lent(to: Cast.minh, .head, by: SheetCast.son)
    let kinds = SheetCast.lent(to: Cast.minh, .head, by: SheetCast.son, kinds: Set(Kind.allCases))
    let other = SheetCast.lent(to: Cast.minh, .head, by: SheetCast.son, transitions: ["return"])
    let needed = Blocker.role(needed: RoleSet([.deputy, .head]), portal: Cast.portal)
    #expect(engine.refusals("sign", SheetCast.checked, whole).isEmpty)
    #expect(engine.refusals("sign", SheetCast.checked, kinds) == [needed])
    #expect(engine.refusals("sign", SheetCast.checked, other) == [needed])
    #expect(engine.refusals("return", SheetCast.checked, other).isEmpty)
    let over = Cast.monday.adding(milliseconds: 86_400_000)
    #expect(!engine.allows("sign", on: SheetCast.checked, for: whole, at: over))
  }

  @Test func `a sheet is made by those whom the definition names, or for them`() throws {
    #expect(
      engine.blockersOfMaking(on: Cast.portal, by: SheetCast.tam, at: Cast.monday)
        == [.role(needed: RoleSet(.secretary), portal: Cast.portal)])
    #expect(throws: WorkflowError.self) {
      try engine.making(ID(7), on: Cast.elsewhere, by: SheetCast.hoa, at: Cast.monday)
    }
    let lent = SheetCast.lent(to: SheetCast.tam, .secretary, by: SheetCast.hoa)
    let sheet = try engine.making(ID(7), on: Cast.portal, by: lent, at: Cast.monday)
    #expect(
      sheet.hands
        == [Hand(.prepare, by: SheetCast.tam.person, onBehalfOf: SheetCast.hoa.person)])
    for narrow in [
      SheetCast.lent(to: SheetCast.tam, .secretary, by: SheetCast.hoa, kinds: [.news]),
      SheetCast.lent(to: SheetCast.tam, .secretary, by: SheetCast.hoa, transitions: ["cancel"]),
    ] {
      #expect(engine.rightToMake(on: Cast.portal, by: narrow, at: Cast.monday) == nil)
    }
    #expect(
      engine.whoCouldMake(on: Cast.portal, of: SheetCast.board, at: Cast.monday)
        == [SheetCast.hoa.person, SheetCast.many.person])
  }

  @Test func `whoever changes a sheet prepares it, and cannot check it afterwards`() throws {
    let changed = try engine.changing(SheetCast.prepared, by: SheetCast.many, at: Cast.monday)
    #expect(changed.version == 4 && changed.state == "prepared")
    #expect(changed.hands.last == Hand(.prepare, by: SheetCast.many.person))
    #expect(
      engine.refusals("check", changed, SheetCast.many)
        == [.otherHands([Hand(.prepare, by: SheetCast.many.person)])])
    let again = try engine.changing(changed, by: SheetCast.many, at: Cast.monday)
    #expect(again.hands == changed.hands && again.version == 5)
  }

  @Test
  func `a sheet is changed until it is checked, and once it came back, by those who make them`()
    throws
  {
    func told(_ sheet: PaymentSheet, _ actor: Actor) -> [Blocker] {
      engine.blockersOfChanging(sheet, by: actor, at: Cast.monday)
    }
    #expect(told(SheetCast.prepared, SheetCast.hoa).isEmpty)
    let back = SheetCast.sheet("returned", Hand(.check, by: SheetCast.many.person))
    #expect(told(back, SheetCast.hoa).isEmpty)
    #expect(
      told(back, SheetCast.many) == [.otherHands([Hand(.check, by: SheetCast.many.person)])])
    #expect(
      told(SheetCast.prepared, SheetCast.tam)
        == [.role(needed: RoleSet(.secretary), portal: Cast.portal)])
    for state in ["checked", "signed", "paid", "cancelled"] as [StateName] {
      #expect(
        told(SheetCast.sheet(state), SheetCast.hoa)
          == [.sheetNotFromHere(state: state, from: ["prepared", "returned"])])
    }
    #expect(
      throws: WorkflowError.blocked(
        .changeSheet, [.sheetNotFromHere(state: "signed", from: ["prepared", "returned"])])
    ) {
      try engine.changing(SheetCast.signed, by: SheetCast.hoa, at: Cast.monday)
    }
  }

  @Test func `a definition opens nothing to what it does not move`() throws {
    let items = try Cast.engine(.twoStep)
    let item = Cast.item("returned")
    #expect(engine.possibilities(of: item, for: SheetCast.many, at: Cast.monday).isEmpty)
    #expect(!engine.allows("resubmit", on: item, for: SheetCast.many, at: Cast.monday))
    #expect(
      engine.whoCould("resubmit", on: item, of: SheetCast.board, at: Cast.monday).isEmpty)
    #expect(throws: WorkflowError.wrongSubject(engine.definition.id, needed: .item)) {
      try engine.applying(.full("resubmit", by: SheetCast.many), to: item)
    }
    let sheet = SheetCast.sheet("returned")
    #expect(items.possibilities(of: sheet, for: SheetCast.many, at: Cast.monday).isEmpty)
    #expect(throws: WorkflowError.wrongSubject(items.definition.id, needed: .sheet)) {
      try items.step("archive", SheetCast.many, on: sheet)
    }
    #expect(throws: WorkflowError.wrongSubject(items.definition.id, needed: .sheet)) {
      try items.making(ID(7), on: Cast.portal, by: SheetCast.many, at: Cast.monday)
    }
    #expect(throws: WorkflowError.wrongSubject(items.definition.id, needed: .sheet)) {
      try items.changing(sheet, by: SheetCast.many, at: Cast.monday)
    }
    #expect(items.rightToMake(on: Cast.portal, by: SheetCast.many, at: Cast.monday) == nil)
  }

  @Test func `effects, not names, decide what a step is`() throws {
    let renamed = ShippedDefinition.paymentSheet.yaml
      .replacing("- name: check", with: "- name: look")
      .replacing("- name: sign", with: "- name: check")
    let engine = try SheetCast.engine(renamed)
    let looked = try engine.step("look", SheetCast.many, on: SheetCast.prepared)
    #expect(looked.hands.last?.step == .check)
    #expect(
      engine.refusals("check", looked, SheetCast.many)
        == [.otherHands([Hand(.check, by: SheetCast.many.person)])])
  }
}
