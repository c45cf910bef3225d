@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct DefinitionUseTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `the shipped definitions are in every new store`() throws {
    #expect(
      try desk.newsroom.definitionIDs().map(\.name)
        == ["payment-sheet", "sensitive", "three-step", "two-step"])
    for shipped in ShippedDefinition.allCases {
      #expect(try desk.newsroom.definitionText(named: shipped.rawValue) == shipped.yaml)
    }
    #expect(throws: NewsroomError.notFound(.definition, "none")) {
      try desk.newsroom.definition(named: "none")
    }
  }

  @Test func `a new version rules new runs, and running items stay on theirs`() throws {
    let running = try desk.inReview()
    _ = try desk.newsroom.addDefinition(try secondVersion(), by: try desk.acting(.tuan))
    let fresh = try desk.inReview(TestNewsroom.text("mới"))

    #expect(try desk.view(running).definition.id.version == 1)
    #expect(try desk.view(fresh).definition.id.version == 2)
    #expect(refusals { try desk.make("approve", on: fresh, by: .lan) } == ["role"])
    try desk.make("approve", on: running, by: .lan)
    let plans = try desk.newsroom.migrationPlans(to: "three-step")
    #expect(plans.map(\.from.version) == [1])
    #expect(plans.first?.moving == ["approved": 1])
  }

  @Test func `the same version is not added twice`() throws {
    let yaml = ShippedDefinition.twoStep.yaml
    #expect(
      throws: NewsroomError.invalid(.definitionExists(DefinitionID(name: "two-step", version: 1)))
    ) {
      try desk.newsroom.addDefinition(yaml, by: try desk.acting(.tuan))
    }
  }

  @Test func `a state that holds items is not dropped`() throws {
    let item = try desk.approved()
    try desk.make(
      "schedule", on: item, by: .khanh, time: desk.clock.now.adding(milliseconds: 3_600_000))
    let yaml = try secondVersion().replacing("  scheduled:", with: "  planned:")
      .replacing("scheduled", with: "planned")
    #expect {
      try desk.newsroom.addDefinition(yaml, by: try desk.acting(.tuan))
    } throws: { error in
      guard case NewsroomError.refused(let denial) = error else { return false }
      return denial.refusals == [.stateHoldsItems("scheduled", items: ["BG-2026-000001"])]
    }
  }

  @Test func `a faulty definition is refused with every fault`() throws {
    #expect {
      try desk.newsroom.addDefinition("name: x\nversion: nothing", by: try desk.acting(.tuan))
    } throws: { error in
      if case NewsroomError.definition(let faults) = error { !faults.isEmpty } else { false }
    }
  }

  @Test(arguments: [Cast.son, .khanh, .van])
  func `definitions are for technical operators`(person: Cast) throws {
    #expect(
      refusals {
        _ = try desk.newsroom.addDefinition(try secondVersion(), by: try desk.acting(person))
      } == ["needs-role"])
    #expect(
      refusals {
        _ = try desk.newsroom.useDefinition("two-step", on: "bacgiang", by: try desk.acting(person))
      } == ["needs-role"])
  }

  @Test func `a portal changes its definition for what begins afterwards`() throws {
    let running = try desk.draft().id
    try desk.make("submit", on: running, by: .minh)
    _ = try desk.newsroom.useDefinition("two-step", on: "bacgiang", by: try desk.acting(.tuan))
    let fresh = try desk.draft().id
    #expect(try desk.make("submit", on: fresh, by: .minh).state == "review")
    try desk.make("claim", on: running, by: .ha)
  }

  @Test func `a definition of sheets is chosen for no items`() throws {
    let tuan = try desk.acting(.tuan)
    let error = NewsroomError.invalid(.definitionMoves("payment-sheet", .sheet))
    for kind in [nil, Kind.news] {
      #expect(throws: error) {
        try desk.newsroom.useDefinition("payment-sheet", on: "bacgiang", for: kind, by: tuan)
      }
    }
    #expect(throws: error) {
      try desk.newsroom.addPortal(
        NewPortal(
          code: "moi", name: "Cổng mới", unitName: "Đơn vị mới", rank: .department,
          parent: "bacgiang", workflow: "payment-sheet"), by: tuan)
    }
    #expect(throws: NewsroomError.invalid(.definitionMoves("two-step", .item))) {
      try desk.newsroom.definition(named: "two-step", moving: .sheet)
    }
    #expect(
      try desk.newsroom.definition(named: "payment-sheet", moving: .sheet).subject == .sheet)
    #expect(try !desk.newsroom.allDefinitions().contains { $0.subject == .sheet })
  }

  @Test func `a new version of a definition moves what the old one does`() throws {
    let tuan = try desk.acting(.tuan)
    let sheet = ShippedDefinition.paymentSheet.yaml.replacing("version: 1", with: "version: 2")
    let changed = sheet.replacing("name: payment-sheet", with: "name: three-step")
    #expect(throws: NewsroomError.invalid(.definitionMoves("three-step", .item))) {
      try desk.newsroom.addDefinition(changed, by: tuan)
    }
    _ = try desk.newsroom.addDefinition(sheet, by: tuan)
    #expect(try desk.newsroom.definition(named: "payment-sheet").id.version == 2)
    #expect(try desk.newsroom.migrationPlans(to: "payment-sheet").isEmpty)
  }

  @Test func `whom a step of sheets is lent to is told without loans for kinds of items`() throws {
    let lan = try desk.acting(.lan)
    let until = desk.clock.now.adding(milliseconds: 86_400_000)
    for (receiver, kinds) in [(Cast.thanh, Set<Kind>()), (.ha, [Kind.news])] {
      _ = try desk.newsroom.delegate(
        .deputy, on: "bacgiang", to: receiver.login, since: desk.clock.now, until: until,
        kinds: kinds, by: lan)
    }
    let lent = try desk.newsroom.entitled(to: "check", of: "payment-sheet", on: "bacgiang")
      .filter { $0.authority.onBehalfOf != nil }
    #expect(lent.map(\.person) == [try desk.acting(.thanh).person])
  }

  @Test func `an unknown transition is an error that names the known ones`() throws {
    let item = try desk.draft().id
    let known = try desk.newsroom.definition(named: "three-step").transitionNames.map(\.rawValue)
    #expect(throws: NewsroomError.unknownTransition("burn", known: known)) {
      try desk.make("burn", on: item, by: .minh)
    }
  }

  /// The three steps once more, in which only the head approves.
  private func secondVersion() throws -> String {
    ShippedDefinition.threeStep.yaml.replacing("version: 1", with: "version: 2")
      .replacing(
        "to: approved\n    by: [head, deputy]\n    guards: [not-writer",
        with: "to: approved\n    by: [head]\n    guards: [not-writer")
  }
}
