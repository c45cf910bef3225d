import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@testable import Newsroom

@Suite struct AskingTests {
  let desk: TestNewsroom
  init() throws { desk = try TestSupport.newsroom() }

  @Test func `whoever is asked is told and finds the item by the time of the question`() throws {
    let item = try desk.inReview()
    let outcome = try ask([.thanh], about: item, question: "Số liệu đã đúng chưa?")
    #expect(outcome.round == 1)
    #expect(outcome.people == ["thanh"])

    let thanh = try desk.acting(.thanh)
    let notice = try #require(try desk.newsroom.notices(of: thanh, limit: 10).first)
    #expect(notice.record.kind == .asked)
    #expect(notice.words == "Số liệu đã đúng chưa?")
    #expect(notice.by == (try desk.acting(.lan).person))
    let rows = try asked(of: .thanh)
    #expect(rows.map(\.id) == [item])
    #expect(rows.map(\.due) == [due])
  }

  @Test func `an answer ends the question and tells who asked`() throws {
    let item = try desk.inReview()
    try ask([.thanh], about: item)
    try opine(.approve, on: item, by: .thanh)

    #expect(try asked(of: .thanh).isEmpty)
    let view = try desk.view(item)
    #expect(view.askedOpinions.map(\.request.ending) == [.given])
    #expect(view.askedOpinions.map(\.opinion?.verdict) == [.approve])
    let notices = try desk.newsroom.notices(of: try desk.acting(.lan), limit: 10)
    #expect(notices.map(\.record.kind) == [.advised])
    #expect(notices.first?.by == (try desk.acting(.thanh).person))
    #expect(try desk.newsroom.notices(of: try desk.acting(.thanh), limit: 10).isEmpty)
  }

  @Test func `somebody who is asked by name advises whatever the flow asks for`() throws {
    let item = try desk.inReview()
    #expect(refusals { try opine(.approve, on: item, by: .ha) } == ["opinion-not-asked"])
    try ask([.hoa], about: item)
    try opine(.approve, on: item, by: .hoa)
    #expect(try desk.view(item).opinions.map(\.verdict) == [.approve])
  }

  @Test func `a role is asked of everybody who holds it and can answer`() throws {
    let item = try desk.inReview()
    let question = OpinionQuestion(
      on: item, roles: RoleSet([.member, .deputy]), due: due)
    let outcome = try desk.newsroom.ask(question, by: try desk.acting(.lan)).outcome
    #expect(outcome.people == ["thanh", "hung"])
  }

  @Test(arguments: [
    (Cast.lan, AskingFault.isAsker), (.minh, .isWriter), (.dung, .cannotRead),
  ])
  func `not everybody can be asked`(person: Cast, fault: AskingFault) throws {
    let item = try desk.inReview()
    let id = try desk.acting(person).person
    #expect {
      try ask([person], about: item)
    } throws: { error in
      guard case NewsroomError.refused(let denial) = error else { return false }
      return denial.refusals == [.cannotBeAsked(id, fault)]
    }
  }

  @Test func `whoever has answered about this very text is not asked again about it`() throws {
    let item = try desk.inReview()
    try opine(.abstain, on: item, by: .thanh)
    #expect(refusals { try ask([.thanh], about: item) } == ["cannot-be-asked"])
    try revise(item)
    try ask([.thanh], about: item)
    #expect(try asked(of: .thanh).count == 1)
  }

  @Test func `asking the same person again begins a round with another time`() throws {
    let item = try desk.inReview()
    try ask([.thanh], about: item)
    let later = OpinionQuestion(
      on: item, people: ["thanh"], due: due.adding(milliseconds: 86_400_000))
    #expect(try desk.newsroom.ask(later, by: try desk.acting(.son)).outcome.round == 2)
    let view = try desk.view(item)
    #expect(view.askedOpinions.map(\.request.ending) == [.renewed, nil])
    #expect(try asked(of: .thanh).map(\.due) == [later.due])
    #expect(try desk.newsroom.notices(of: try desk.acting(.thanh), limit: 10).count == 1)
  }

  @Test func `a question can be taken back, once`() throws {
    let item = try desk.inReview()
    try ask([.thanh], about: item)
    let withdrawn = try desk.newsroom.withdrawQuestion(
      on: item, to: ["thanh"], by: try desk.acting(.son))
    #expect(withdrawn.outcome.people == ["thanh"])
    #expect(try asked(of: .thanh).isEmpty)
    #expect(try desk.newsroom.notices(of: try desk.acting(.thanh), limit: 10).isEmpty)
    #expect(
      refusals {
        _ = try desk.newsroom.withdrawQuestion(
          on: item, to: ["thanh"], by: try desk.acting(.son))
      } == ["not-asked"])
  }

  @Test func `nobody is waited for once the item is decided`() throws {
    let item = try desk.inReview()
    try ask([.thanh], about: item)
    try desk.make("approve", on: item, by: .lan)
    #expect(try asked(of: .thanh).isEmpty)
    #expect(try desk.view(item).askedOpinions.map(\.request.ending) == [.lapsed])
    #expect(try desk.view(item).item.askedForOpinions.isEmpty)
  }

  @Test func `writers do not choose who judges, nor do people of other boards`() throws {
    let item = try desk.inReview()
    #expect(refusals { try ask([.thanh], about: item, by: .minh) } == ["role"])
    #expect(refusals { try ask([.thanh], about: item, by: .quan) } == ["role"])
  }

  @Test func `nobody is asked about a draft, until a time that is over, or by no name`() throws {
    let draft = try desk.draft().id
    #expect(refusals { try ask([.thanh], about: draft, by: .lan) }.contains("opinion-not-asked"))
    let item = try desk.inReview()
    let late = OpinionQuestion(on: item, people: ["thanh"], due: desk.newsroom.now)
    #expect(
      refusals { _ = try desk.newsroom.ask(late, by: try desk.acting(.lan)) } == ["time-past"])
    #expect(refusals { try ask([], about: item) } == ["nobody-to-ask"])
  }

  @Test func `asking with the same number again asks once`() throws {
    let item = try desk.inReview()
    let request = desk.request()
    let question = OpinionQuestion(on: item, people: ["thanh"], due: due)
    let lan = try desk.acting(.lan)
    #expect(try !desk.newsroom.ask(question, by: lan, request: request).isRepeated)
    let again = try desk.newsroom.ask(question, by: lan, request: request)
    #expect(again.isRepeated)
    #expect(again.outcome.round == 1)
    #expect(try desk.view(item).rounds.count == 1)
  }

  @Test func `a substitute answers for whoever delegated the role, who is heard once`() throws {
    let item = try desk.inReview()
    try ask([.thanh], about: item)
    let now = desk.newsroom.now
    _ = try desk.newsroom.delegate(
      .member, on: "bacgiang", to: "hoa", since: now, until: now.adding(milliseconds: 86_400_000),
      by: try desk.acting(.thanh))
    try opine(.approve, on: item, by: .hoa)

    let view = try desk.view(item)
    let thanh = try desk.acting(.thanh).person
    #expect(view.opinions.map(\.onBehalfOf) == [thanh])
    #expect(view.askedOpinions.map(\.request.ending) == [.given])
    #expect(refusals { try opine(.approve, on: item, by: .thanh) } == ["opinion-given"])
  }

  @Test func `the store agrees with itself after questions and answers`() throws {
    let item = try desk.inReview()
    try ask([.thanh, .son], about: item)
    try opine(.return, on: item, by: .thanh)
    try desk.make("return", on: item, by: .lan)
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  private var due: Timestamp { TestClock.monday.adding(milliseconds: 3 * 86_400_000) }

  @discardableResult
  private func ask(
    _ people: [Cast], about item: ID<Item>, question: String = "", by asker: Cast = .lan
  ) throws -> AskedOutcome {
    let question = OpinionQuestion(
      on: item, people: people.map(\.rawValue), question: question, due: due)
    return try desk.newsroom.ask(question, by: try desk.acting(asker)).outcome
  }

  private func asked(of person: Cast) throws -> [ItemRow] {
    let acting = try desk.acting(person)
    let parts = try desk.newsroom.parts(of: .opinionsAsked, for: acting)
    let rows = try desk.newsroom.page(of: parts, .first, limit: 10, for: acting)
    #expect(try desk.newsroom.count(of: parts) == rows.count)
    return rows
  }

  private func opine(_ verdict: Opinion.Verdict, on item: ID<Item>, by person: Cast) throws {
    _ = try desk.newsroom.giveOpinion(
      verdict, on: item, comment: "Ý kiến", by: try desk.acting(person))
  }

  private func revise(_ item: ID<Item>) throws {
    try desk.make("return", on: item, by: .lan)
    try desk.save(TestNewsroom.text("bản mới"), in: item, by: .minh)
    try desk.make("submit", on: item, by: .minh)
  }
}
