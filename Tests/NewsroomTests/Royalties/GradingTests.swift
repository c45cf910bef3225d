@testable import Newsroom
import Prose
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// What works are worth: who proposes and who decides, what stands against a grade, who gets which part.
@Suite struct GradingTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func lump(
    _ amount: Int64, on item: ID<Item>, reason: String = "HĐ 12/2026", by person: Cast = .son
  ) throws -> GradeOutcome {
    try newsroom.grade(
      GradeAct(on: item, .lump(Dong(amount)), reason: reason), by: try desk.acting(person)
    ).outcome
  }

  // MARK: Proposing and deciding

  @Test func `proposals that agree count, those that differ wait for the head`() throws {
    let item = try office.publish()
    #expect(try office.work(of: item).standing == .open)
    let first = try office.grade(item, 5, by: .ha)
    #expect(first.standing == .proposed && first.amount == Dong(1_265_000))
    #expect(try office.grade(item, 5, by: .hoa).standing == .proposed)
    let other = try office.grade(item, 6, by: .lan)
    #expect(other.standing == .disputed)
    #expect(try office.work(of: item).amount == .zero)
    #expect(refusals { try office.makeSheet() } == ["nothing-to-pay"])
    #expect(try office.alarms(of: item) == ["graders-differ"])
    // Who thinks anew takes the place of what they thought.
    #expect(try office.grade(item, 5, by: .lan).standing == .proposed)
    #expect(try office.grade(item, 7, by: .ha).standing == .disputed)
    let decided = try office.grade(item, 4, by: .son)
    #expect(decided.standing == .graded && decided.amount == Dong(1_012_000))
    #expect(try office.alarms(of: item).isEmpty)
    // What was proposed is kept beside the decision.
    let kept = try office.detail(of: item).grades
    #expect(kept.map(\.isDecisive) == [false, false, false, true])
    #expect(try office.findings().isEmpty)
  }

  @Test func `a proposal after the decision changes nothing, and a new decision takes its place`()
    throws
  {
    let item = try office.graded("một", 4)
    #expect(try office.grade(item, 8, by: .ha).standing == .graded)
    #expect(try office.work(of: item).amount == Dong(1_012_000))
    try office.grade(item, 3)
    #expect(try office.work(of: item).amount == Dong(759_000))
    #expect(try office.detail(of: item).grades.filter(\.isDecisive).count == 1)
  }

  @Test func `the deputy decides by a delegation of the head's role, without limits`() throws {
    let item = try office.publish()
    let son = try desk.acting(.son)
    func lend(_ transitions: Set<TransitionName> = [], _ kinds: Set<Kind> = []) throws {
      _ = try newsroom.delegate(
        .head, on: "bacgiang", to: "lan", since: desk.clock.now,
        until: desk.clock.now.adding(milliseconds: 86_400_000), transitions: transitions,
        kinds: kinds, by: son)
    }
    try lend(["approve"])
    try lend([], [.news])
    #expect(try office.grade(item, 5, by: .lan).standing == .proposed)
    try lend()
    #expect(try office.detail(of: item, by: .lan).right == .decide)
    #expect(try office.grade(item, 6, by: .lan).standing == .graded)
    let grade = try #require(try office.detail(of: item).view.grade)
    let lan = try desk.acting(.lan)
    #expect(grade.person == lan.person && grade.onBehalfOf == son.person && grade.isDecisive)
    desk.clock.move(days: 2)
    #expect(try office.detail(of: item, by: .lan).right == .propose)
    let event = try #require(
      try office.store.events(about: "work", office.work(of: item).id.rawValue).last?.facts)
    #expect(event.action == "royalty.decide" && event.onBehalfOf == son.person)
  }

  @Test(arguments: [Cast.minh, .thanh, .dung, .khanh, .tuan, .van, .phuong])
  func `whoever has no part in it grades nothing`(person: Cast) throws {
    let item = try office.publish()
    let acting = try desk.acting(person)
    // Who does not even read the item is told that.
    let told = [.dung, .tuan, .phuong].contains(person) ? ["role"] : ["needs-role"]
    #expect(refusals { try office.grade(item, 5, by: person) } == told)
    #expect(refusals { _ = try newsroom.exempt(item, nil, because: .quota, by: acting) } == told)
  }

  @Test func `what was not published has no worth`() throws {
    let item = try desk.approved()
    #expect(refusals { try office.grade(item) } == ["not-published"])
    #expect(
      refusals { _ = try newsroom.exempt(item, nil, because: .quota, by: desk.acting(.son)) }
        == ["not-published"])
    #expect(refusals { _ = try office.detail(of: item) } == ["not-published"])
  }

  // MARK: Ranges, caps, adjustments

  @Test func `outside of the range a reason is asked for, above the cap nothing helps`() throws {
    let item = try office.publish()
    #expect(refusals { try office.grade(item, 9) } == ["outside-rates"])
    #expect(refusals { try office.grade(item, 9, reason: " \n") } == ["outside-rates"])
    #expect(throws: NewsroomError.invalid(.tooLong(.source, limit: 1_000))) {
      try office.grade(item, 9, reason: String(repeating: "ă", count: 501))
    }
    #expect(try office.grade(item, 9, reason: "Tin độc quyền").amount == Dong(2_277_000))
    #expect(try office.alarms(of: item) == ["outside-rates"])
    #expect {
      try office.grade(item, 11, reason: "Tin độc quyền")
    } throws: { error in
      guard case NewsroomError.refused(let denial) = error,
        case .royalty(.aboveCap(let given, let cap, let citation))? = denial.refusals.first
      else { return false }
      return given == Coefficient(11) && cap == Coefficient(10)
        && citation.text.contains("18/2014") && denial.refusals.count == 1
    }
    #expect(refusals { try office.grade(item, 11) } == ["above-cap"])
    #expect(refusals { try office.grade(item, 0) } == ["coefficient-is-zero"])
    // What was refused left the grade as it was.
    #expect(try office.work(of: item).amount == Dong(2_277_000))
  }

  @Test func `parts come before additions, in whatever order they are given, and round once`()
    throws
  {
    let item = try office.publish()
    let adjustments = [
      GradeAct.GivenAdjustment(.hardship, Percent(count: 1_050), note: "vùng cao"),
      GradeAct.GivenAdjustment(.translation, Percent(45)),
    ]
    let outcome = try office.grade(item, 3, adjustments: adjustments)
    // 759,000 × 45 % = 341,550; and 10.5 % of that: 377,412.75.
    #expect(outcome.amount == Dong(377_413))
    let grade = try #require(try office.detail(of: item).view.grade)
    #expect(grade.notes[.hardship] == "vùng cao")
    #expect(grade.exact.notation == "1509651/4")
    let out = GradeAct.GivenAdjustment(.translation, Percent(66))
    #expect(
      refusals { try office.grade(item, 3, adjustments: [out]) } == ["adjustment-outside-range"])
    #expect(
      refusals { try office.grade(item, 3, adjustments: [adjustments[0], adjustments[0]]) }
        == ["adjusted-twice"])
    let part = GradeAct.GivenAdjustment(.reprint, Percent(101))
    #expect(
      refusals { try office.grade(item, 3, adjustments: [part]) } == ["adjustment-is-no-part"])
  }

  @Test func `a lump sum follows its contract and nothing else`() throws {
    let item = try office.publish()
    #expect(refusals { _ = try lump(5_000_000, on: item, reason: "") } == ["lump-needs-contract"])
    #expect(refusals { _ = try lump(0, on: item) } == ["lump-is-nothing"])
    let adjusted = GradeAct(
      on: item, .lump(Dong(5)), adjustments: [.init(.hardship, Percent(10))], reason: "HĐ")
    #expect(
      refusals { _ = try newsroom.grade(adjusted, by: desk.acting(.son)) } == ["lump-is-adjusted"])
    #expect(try lump(5_000_000, on: item).amount == Dong(5_000_000))
    #expect(try office.detail(of: item).view.grade?.grading.coefficient == nil)
    #expect(try office.findings().isEmpty)
  }

  @Test func `a genre is that of the kind, or the one that is named`() throws {
    let item = try office.publish(kind: .interview)
    #expect(refusals { try office.grade(item, 4) } == ["outside-rates"])
    #expect(try office.grade(item, 20).amount == Dong(5_060_000))
    #expect(try office.detail(of: item).view.grade?.genre == "phong-su")
    #expect(try office.grade(item, 4, genre: "tin").amount == Dong(1_012_000))
    #expect(refusals { try office.grade(item, 4, genre: "tho") } == ["unknown-genre"])
  }

  // MARK: Who gets it

  @Test func `shares are proposed from who wrote the text; whoever mended a little is not`() throws
  {
    let item = try desk.draft(by: .minh, TestNewsroom.text("Một hai ba bốn năm sáu bảy")).id
    let words = (1...40).map { "chữ \($0)" }.joined(separator: " ")
    var text = TestNewsroom.text("Một hai ba bốn năm sáu bảy")
    text.body = "\(words).\n\n\(words).\n"
    try desk.save(text, in: item, by: .minh)
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
    text.body += "Thêm bởi biên tập.\n"
    try desk.save(text, in: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
    #expect(try proposed(for: item) == [.init("minh", Percent(100))])
    // What is another's by more than a tenth is proposed for them, and the percents are the whole.
    try correct(item, text.body + "\n\(words).\n")
    let shares = try proposed(for: item)
    #expect(shares.map(\.payee) == ["minh", "ha"])
    #expect(shares.reduce(0) { $0 + $1.percent.count } == 10_000)
    #expect(shares[0].percent > shares[1].percent && shares[1].percent > Percent(20))
    let outcome = try office.grade(item, 5)
    let kept = try #require(try office.store.grade(outcome.grade))
    #expect(kept.shares.map(\.percent) == shares.map(\.percent))
    #expect(kept.shares.map(\.amount).sum == outcome.amount)
  }

  private func proposed(for item: ID<Item>) throws -> [GradeAct.GivenShare] {
    try office.detail(of: item).proposed.shares.map { .init($0.payee.code, $0.percent) }
  }

  private func correct(_ item: ID<Item>, _ body: String) throws {
    try desk.make("correct", on: item, by: .ha)
    var text =
      try desk.view(item).revisions.last.map { _ in TestNewsroom.text("Một hai") }
      ?? TestNewsroom.text()
    text.body = body
    try desk.save(text, in: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
  }

  @Test func `shares that are given add to the whole, each to somebody else`() throws {
    let item = try office.publish()
    let three = try office.grade(item, 1, shares: [("minh", 33), ("quan", 33), ("tacgia", 34)])
    let kept = try #require(try office.store.grade(three.grade))
    #expect(kept.shares.map(\.amount).sum == Dong(253_000))
    let tries: [([(String, Int)], String)] = [
      ([("minh", 50), ("quan", 49)], "shares-not-whole"),
      ([("minh", 50), ("minh", 50)], "payee-twice"),
      ([("minh", 0), ("quan", 100)], "share-of-nothing"),
    ]
    for (shares, code) in tries {
      #expect(refusals { try office.grade(item, 1, shares: shares) } == [code])
    }
    #expect(throws: NewsroomError.notFound(.payee, "ai")) {
      try office.grade(item, 1, shares: [("ai", 100)])
    }
  }

  @Test func `a pen name leads to its payee, and both names are one person`() throws {
    let hoa = try desk.acting(.hoa)
    _ = try newsroom.addPenName("Sông Thương", to: "tacgia", by: hoa)
    let item = try office.publish()
    let outcome = try office.grade(item, 1, shares: [("sông thương", 100)])
    let payee = try #require(try office.store.payee(code: "tacgia"))
    #expect(try office.store.grade(outcome.grade)?.shares.map(\.payee) == [payee.id])
    #expect(
      refusals { try office.grade(item, 1, shares: [("Sông Thương", 50), ("tacgia", 50)]) }
        == ["payee-twice"])
  }

  @Test func `a writer in no register is told, and a restricted payee gets nothing new`() throws {
    let hoa = try desk.acting(.hoa)
    let strange = try office.publish("hai", by: .thanh)
    #expect(refusals { try office.grade(strange) } == ["shares-of-nobody"])
    let item = try office.publish()
    _ = try newsroom.restrictPayee("minh", true, by: hoa)
    #expect(
      refusals { try office.grade(item, shares: [("minh", 100)]) } == ["payee-restricted"])
    #expect(refusals { try office.grade(item) } == ["shares-of-nobody"])
    #expect(
      try office.detail(of: item).proposed.strangers == [try desk.acting(.minh).person])
  }
}
