import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct ReviewingTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `a comment stands at its words`() throws {
    let item = try desk.inReview()
    try comment(on: item, quote: "trạm y tế mới.\n", by: .lan)

    let comment = try #require(try desk.view(item).comments.first)
    #expect(comment.quote == "trạm y tế mới.\n")
    let body = Array(try desk.view(item).revision.text.body.unicodeScalars)
    let place = try #require(comment.place)
    #expect(String(String.UnicodeScalarView(body[place])) == comment.quote)
  }

  @Test func `a comment on words that stand nowhere, or twice, is refused`() throws {
    let item = try desk.inReview()
    #expect(throws: NewsroomError.invalid(.quoteNotFound("nhà máy"))) {
      try comment(on: item, quote: "nhà máy", by: .lan)
    }
    #expect(throws: NewsroomError.invalid(.quoteNotUnique("trạm", times: 2))) {
      try comment(on: item, quote: "trạm", by: .lan)
    }
    #expect(throws: NewsroomError.invalid(.emptyComment)) {
      try comment(on: item, body: " \n", by: .lan)
    }
  }

  @Test func `an item is not approved over an open must`() throws {
    let item = try desk.inReview()
    let must = try comment(on: item, isMust: true, by: .thanh)
    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["open-must-comments"])

    _ = try desk.newsroom.setResolved(true, comment: must, by: try desk.acting(.thanh))
    #expect(try desk.make("approve", on: item, by: .lan).state == "approved")
  }

  @Test func `a must is closed by whoever made it or by those who decide`() throws {
    let item = try desk.inReview()
    let must = try comment(on: item, isMust: true, by: .thanh)
    for person in [Cast.minh, .ha, .hung] {
      #expect(
        refusals {
          _ = try desk.newsroom.setResolved(true, comment: must, by: try desk.acting(person))
        } == ["not-yours", "needs-role"])
    }
    let outcome = try desk.newsroom.setResolved(true, comment: must, by: try desk.acting(.hoa))
    #expect(outcome.outcome.isResolved)
    #expect(try desk.view(item).item.openMustComments == 0)
  }

  @Test func `a resolved comment can be opened again and counts again`() throws {
    let item = try desk.inReview()
    let must = try comment(on: item, isMust: true, by: .thanh)
    _ = try desk.newsroom.setResolved(true, comment: must, by: try desk.acting(.thanh))
    _ = try desk.newsroom.setResolved(false, comment: must, by: try desk.acting(.thanh))
    #expect(try desk.view(item).item.openMustComments == 1)
  }

  @Test func `resolving twice is one act`() throws {
    let item = try desk.inReview()
    let id = try comment(on: item, by: .thanh)
    _ = try desk.newsroom.setResolved(true, comment: id, by: try desk.acting(.thanh))
    let size = try desk.newsroom.logHead().size
    _ = try desk.newsroom.setResolved(true, comment: id, by: try desk.acting(.minh))
    #expect(try desk.newsroom.logHead().size == size)
  }

  @Test func `an answer joins the thread and is never a must`() throws {
    let item = try desk.inReview()
    let first = try comment(on: item, isMust: true, by: .thanh)
    let answer = NewComment(item: item, body: "Em đã sửa.", isMust: true, parent: first)
    let outcome = try desk.newsroom.comment(answer, by: try desk.acting(.minh)).outcome

    let comments = try desk.view(item).comments
    #expect(comments.map(\.parent) == [nil, first])
    #expect(comments.last?.isMust == false)
    #expect(comments.last?.id == outcome.id)
    #expect(try desk.view(item).item.openMustComments == 1)
  }

  @Test func `an answer to a comment of another item is refused`() throws {
    let first = try comment(on: try desk.inReview(), by: .thanh)
    let other = try desk.inReview(TestNewsroom.text("khác"))
    let answer = NewComment(item: other, body: "Lạc chỗ", parent: first)
    #expect(throws: NewsroomError.notFound(.comment, "\(first)")) {
      try desk.newsroom.comment(answer, by: try desk.acting(.minh))
    }
  }

  @Test func `a must that is open when its time comes holds the item back`() throws {
    let item = try desk.approved()
    try comment(on: item, isMust: true, by: .thanh)
    let report = try desk.newsroom.runQueue(from: "timer")

    #expect(report.entries.map(\.result) == [.held([.openMustComments(1)])])
    #expect(try desk.view(item).item.state == "approved")
    #expect(
      try desk.view(item).queueEntry?.hold?.reason == .blocked([.openMustComments(1)]))
  }

  @Test func `overseers read and say nothing`() throws {
    let item = try desk.inReview()
    #expect(try desk.view(item, by: .van).record.number == "BG-2026-000001")
    #expect(refusals { try comment(on: item, by: .van) } == ["needs-role"])
  }

  @Test func `an opinion is given once for each text`() throws {
    let item = try desk.inReview()
    try opine(.approve, on: item, by: .thanh)
    #expect(refusals { try opine(.return, on: item, by: .thanh) } == ["opinion-given"])
    #expect(try desk.view(item).opinions.map(\.verdict) == [.approve])
  }

  @Test func `an opinion on an older text counts no more`() throws {
    let item = try desk.inReview()
    try opine(.approve, on: item, by: .thanh)
    try desk.make("return", on: item, by: .lan)
    try desk.save(TestNewsroom.text("bản mới"), in: item, by: .minh)
    try desk.make("submit", on: item, by: .minh)

    try opine(.return, on: item, by: .thanh)
    #expect(try desk.view(item).opinions.count == 2)
  }

  @Test func `in a new run the board is asked anew about the same text`() throws {
    let item = try desk.inReview()
    try opine(.approve, on: item, by: .thanh)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
    try desk.make("correct", on: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)

    try opine(.return, on: item, by: .thanh)
    #expect(try desk.view(item).opinions.map(\.run) == [1, 2])
  }

  @Test(arguments: [Cast.minh, .ha, .hoa, .khanh, .van])
  func `opinions are asked of the board alone`(person: Cast) throws {
    let item = try desk.inReview()
    let expected = person == .minh ? ["opinion-not-asked", "own-text"] : ["opinion-not-asked"]
    #expect(refusals { try opine(.approve, on: item, by: person) } == expected)
  }

  @Test func `an opinion against needs words`() throws {
    let item = try desk.inReview()
    #expect(
      refusals {
        _ = try desk.newsroom.giveOpinion(
          .return, on: item, comment: " ", by: try desk.acting(.lan))
      } == ["comment-missing"])
  }

  @Test func `an opinion is about the text that was read`() throws {
    let item = try desk.inReview()
    let seen = try desk.view(item).item
    try desk.make("return", on: item, by: .lan)
    try desk.save(TestNewsroom.text("đã sửa"), in: item, by: .minh)
    try desk.make("submit", on: item, by: .minh)
    #expect(
      refusals {
        _ = try desk.newsroom.giveOpinion(
          .approve, on: item, comment: "", seen: seen.text.hash, by: try desk.acting(.thanh))
      } == ["text-changed"])
    #expect {
      try desk.newsroom.giveOpinion(
        .approve, on: item, comment: "", expected: seen.version, by: try desk.acting(.thanh))
    } throws: { error in
      if case NewsroomError.stale(_, seen.version, _, let changes) = error {
        changes.map(\.action) == ["item.return", "item.save", "item.submit"]
      } else {
        false
      }
    }
    #expect(try desk.view(item).opinions.isEmpty)
    let now = try desk.view(item).item
    _ = try desk.newsroom.giveOpinion(
      .approve, on: item, comment: "", expected: now.version, seen: now.text.hash,
      by: try desk.acting(.thanh))
  }

  @Test func `everything against an opinion is told at once`() throws {
    let item = try desk.inReview()
    try opine(.approve, on: item, by: .thanh)
    #expect(
      refusals {
        _ = try desk.newsroom.giveOpinion(
          .return, on: item, comment: "", seen: TextHash([1]), by: try desk.acting(.thanh))
      } == ["text-changed", "comment-missing", "opinion-given"])
  }

  @Test func `an opinion outside of a run is refused`() throws {
    let item = try desk.draft().id
    #expect(refusals { try opine(.approve, on: item, by: .thanh) } == ["opinion-not-asked"])
  }

  @discardableResult
  private func comment(
    on item: ID<Item>, quote: String = "", body: String = "Xem lại câu này.", isMust: Bool = false,
    by person: Cast
  ) throws -> Int64 {
    let new = NewComment(item: item, quote: quote, body: body, isMust: isMust)
    return try desk.newsroom.comment(new, by: try desk.acting(person)).outcome.id
  }

  private func opine(_ verdict: Opinion.Verdict, on item: ID<Item>, by person: Cast) throws {
    _ = try desk.newsroom.giveOpinion(
      verdict, on: item, comment: "Đã đọc.", by: try desk.acting(person))
  }
}
