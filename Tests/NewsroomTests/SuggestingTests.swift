import Newsroom
import Prose
import Storage
import TestSupport
import Testing
import Workflow

/// A suggested edit is a comment that proposes words; the writer takes them into the text or leaves them.
struct SuggestingTests {
  private let desk: TestNewsroom
  /// A draft of minh's, given to ha to be edited.
  private let item: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    item = try desk.draft(by: .minh).id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
  }

  @discardableResult
  private func suggest(
    _ words: String, for quote: String = "Sáng 23/11", body: String = "", isMust: Bool = false,
    by person: Cast = .thanh
  ) throws -> Int64 {
    let new = NewComment(
      item: item, quote: quote, body: body, isMust: isMust, replacement: words)
    return try desk.newsroom.comment(new, by: desk.acting(person)).outcome.id
  }

  @discardableResult
  private func accept(_ id: Int64, by person: Cast = .ha) throws -> ItemOutcome {
    try desk.newsroom.acceptSuggestion(id, on: item, by: desk.acting(person)).outcome
  }

  private func reject(_ id: Int64, body: String = "", by person: Cast = .ha) throws {
    _ = try desk.newsroom.rejectSuggestion(id, on: item, body: body, by: desk.acting(person))
  }

  private func record(_ id: Int64) throws -> CommentRecord {
    try #require(try desk.view(item).comments.first { $0.id == id })
  }

  private func actions() throws -> [String] {
    try desk.newsroom.history(of: item, by: desk.acting(.ha)).map(\.facts.action)
  }

  private func body() throws -> String { try desk.view(item).revision.text.body }

  // MARK: Proposing and answering

  @Test func `a suggestion is a comment with words for its place`() throws {
    let id = try suggest("Sáng qua", body: "Bài ra ngày 24.", isMust: true)
    let record = try record(id)
    #expect(record.quote == "Sáng 23/11" && record.suggestion == Suggestion("Sáng qua"))
    #expect(record.body == "Bài ra ngày 24." && record.isMust && record.resolvedAt == nil)
    #expect(try desk.view(item).item.openMustComments == 1)
    #expect(try actions().last == "comment.suggest")
    #expect(try body().hasPrefix("Sáng 23/11"))
  }

  @Test func `accepted words stand in a new revision`() throws {
    let before = try desk.view(item)
    let id = try suggest("Sáng qua", isMust: true)
    let outcome = try accept(id)
    let view = try desk.view(item)
    #expect(outcome.revision == before.record.revisionNumber + 1)
    #expect(
      view.revision.text.body
        == before.revision.text.body.replacing("Sáng 23/11", with: "Sáng qua"))
    #expect(try record(id).suggestion?.verdict == .accepted(in: view.revision.id))
    #expect(view.item.openMustComments == 0)
    #expect(try actions().suffix(2) == ["item.save", "comment.accept"])
  }

  @Test func `whoever proposed words that were accepted wrote them, and does not approve them`()
    throws
  {
    let id = try suggest("Sáng qua", by: .lan)
    try accept(id)
    #expect(try desk.view(item).item.writers.isSuperset(of: try people(.minh, .ha, .lan)))
    try desk.make("forward", on: item, by: .ha)
    #expect(refusals { try desk.make("approve", on: item, by: .lan) } == ["own-text"])
    #expect(try desk.make("approve", on: item, by: .son).state == "approved")
  }

  @Test func `whoever proposed words that were rejected wrote nothing`() throws {
    let id = try suggest("Sáng qua", by: .lan)
    try reject(id)
    try desk.make("forward", on: item, by: .ha)
    #expect(try desk.make("approve", on: item, by: .lan).state == "approved")
  }

  private func people(_ cast: Cast...) throws -> Set<ID<Person>> {
    Set(try cast.map { try desk.acting($0).person })
  }

  @Test func `a rejection keeps the text, may say why, and can be opened again`() throws {
    let before = try body()
    let id = try suggest("Sáng qua")
    try reject(id, body: "Báo cần ngày cụ thể.")
    #expect(try body() == before)
    let comments = try desk.view(item).comments
    #expect(comments.map(\.parent) == [nil, id] && comments.last?.body == "Báo cần ngày cụ thể.")
    #expect(try record(id).suggestion?.verdict == .rejected)
    _ = try desk.newsroom.setResolved(false, comment: id, by: desk.acting(.thanh))
    #expect(try record(id).suggestion == Suggestion("Sáng qua"))
    try accept(id)
    #expect(try body().hasPrefix("Sáng qua"))
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  @Test func `only those who may write the item answer, and whoever made it takes it back`() throws
  {
    let id = try suggest("Sáng qua", by: .thanh)
    for person in [Cast.hung, .lan] {
      #expect(refusals { try accept(id, by: person) } == ["not-editable-here"])
      #expect(refusals { try reject(id, by: person) } == ["not-editable-here"])
    }
    #expect(refusals { try accept(id, by: .thanh) } == ["not-editable-here"])
    try reject(id, by: .thanh)
    #expect(try record(id).suggestion?.verdict == .rejected)
    #expect(refusals { try suggest("Sáng", by: .van) } == ["needs-role"])
  }

  @Test func `a must is not rejected by the writer it was made for alone`() throws {
    let id = try suggest("Sáng qua", isMust: true)
    #expect(refusals { try reject(id) } == ["not-yours", "needs-role"])
    try reject(id, by: .thanh)
    #expect(try desk.view(item).item.openMustComments == 0)
  }

  @Test func `of two who answer at once the second is told what the first did`() throws {
    let id = try suggest("Sáng qua")
    try accept(id)
    #expect(refusals { try accept(id) } == ["suggestion-answered"])
    #expect(refusals { try reject(id, by: .thanh) } == ["suggestion-answered"])
    let other = try suggest("xã Quý Sơn (Lục Ngạn)", for: "xã Quý Sơn")
    try reject(other, by: .thanh)
    #expect(refusals { try accept(other) } == ["suggestion-answered"])
    #expect(
      refusals {
        _ = try desk.newsroom.setResolved(false, comment: id, by: desk.acting(.ha))
      } == ["suggestion-answered"])
  }

  @Test func `a suggestion is answered, not resolved, and moves to no other words`() throws {
    let id = try suggest("Sáng qua")
    #expect(
      refusals { _ = try desk.newsroom.setResolved(true, comment: id, by: desk.acting(.ha)) }
        == ["suggestion-needs-answer"])
    #expect(
      refusals { _ = try desk.newsroom.placeComment(id, at: "xã Quý Sơn", by: desk.acting(.ha)) }
        == ["suggestion-keeps-place"])
  }

  @Test func `asked again under the same number it is accepted once`() throws {
    let id = try suggest("Sáng qua")
    let request = desk.newsroom.newRequest()
    let ha = try desk.acting(.ha)
    let first = try desk.newsroom.acceptSuggestion(id, on: item, by: ha, request: request)
    let again = try desk.newsroom.acceptSuggestion(id, on: item, by: ha, request: request)
    #expect(again.isRepeated && again.outcome == first.outcome)
  }

  // MARK: The words that it is about

  @Test func `words are replaced where they stand now`() throws {
    let id = try suggest("bệnh xá mới.\n", for: "trạm y tế mới.\n")
    var text = try desk.view(item).revision.text
    text.body = "Tin vừa nhận.\n\n" + text.body
    try desk.save(text, in: item, by: .ha)
    try accept(id)
    #expect(
      try body()
        == text.body.replacing("khai trương trạm y tế mới.", with: "khai trương bệnh xá mới."))
  }

  @Test func `words that are no longer as they were are not replaced`() throws {
    let id = try suggest("trạm xá mới", for: "trạm y tế mới.\n")
    var text = try desk.view(item).revision.text
    text.body = text.body.replacing("trạm y tế mới.\n", with: "trạm y tế rất mới.\n")
    try desk.save(text, in: item, by: .ha)
    #expect(refusals { try accept(id) } == ["suggested-words-gone"])
    #expect(try record(id).suggestion?.verdict == nil)
    #expect(try body() == text.body)
  }

  @Test func `what proposes nothing, or for no words, is refused`() throws {
    #expect(throws: NewsroomError.invalid(.nothingSuggested)) { try suggest("Sáng 23/11") }
    #expect(throws: NewsroomError.invalid(.suggestionWithoutQuote)) { try suggest("x", for: "") }
    #expect(throws: NewsroomError.invalid(.quoteNotUnique("trạm", times: 2))) {
      try suggest("x", for: "trạm")
    }
    let plain = try desk.newsroom.comment(
      NewComment(item: item, body: "Hay."), by: desk.acting(.thanh)
    ).outcome.id
    #expect(throws: NewsroomError.invalid(.notASuggestion(plain))) { try accept(plain) }
    #expect(throws: NewsroomError.notFound(.comment, "12")) { try accept(12) }
  }

  @Test func `hostile words are kept as any text is`() throws {
    let words = "Sa\u{301}ng\r\nqua \u{1b}[2J\u{202e}"
    let id = try suggest(words)
    #expect(try record(id).suggestion?.replacement == "Sáng\nqua \u{1b}[2J\u{202e}")
    try accept(id)
    #expect(try body().hasPrefix("Sáng\nqua \u{1b}[2J\u{202e}, xã"))
    let long = String(repeating: "chữ ", count: 200_000)
    let big = try suggest(long, for: "xã Quý Sơn")
    try accept(big)
    #expect(try body().utf8.count > 1_000_000)
    #expect(throws: NewsroomError.invalid(.tooLong(.body, limit: 2_000_000))) {
      try suggest(String(repeating: "chữ ", count: 500_000), for: "khai trương trạm y tế mới.\n")
    }
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  // MARK: With a draft

  @Test func `accepting keeps words of one's own that are only a draft`() throws {
    let id = try suggest("Sáng qua")
    let view = try desk.view(item)
    var text = view.revision.text
    text.body += "\n\nĐang viết dở."
    let draft = try desk.newsroom.newDraft(
      for: item, base: view.revision.id, portal: "bacgiang", kind: .news, text: text,
      by: desk.acting(.ha))
    try desk.newsroom.keepDraft(draft)
    try accept(id)
    #expect(try desk.newsroom.draft(for: item, of: desk.acting(.ha))?.text == text)
  }

  @Test func `words that came into a draft are accepted when it becomes a revision`() throws {
    let id = try suggest("Sáng qua", by: .lan)
    let view = try desk.view(item)
    let ha = try desk.acting(.ha)
    var text = view.revision.text
    text.body = text.body.replacing("Sáng 23/11", with: "Sáng hôm qua")
    try desk.newsroom.keepDraft(
      DraftRecord(
        id: desk.newsroom.newDraftID(), person: ha.person, item: item, base: view.revision.id,
        portal: view.item.portal, kind: .news, text: text, changedAt: desk.clock.now,
        accepted: [id]))
    let kept = try #require(try desk.newsroom.draft(for: item, of: ha))
    #expect(kept.accepted == [id])
    #expect(try record(id).suggestion?.verdict == nil)
    _ = try desk.newsroom.save(
      Save(item: item, expected: nil, text: text, accepting: kept.accepted), by: ha)
    let saved = try desk.view(item)
    #expect(try record(id).suggestion?.verdict == .accepted(in: saved.revision.id))
    #expect(saved.item.writers.contains(try desk.acting(.lan).person))
    #expect(try desk.newsroom.draft(for: item, of: ha) == nil)
    // What is in the text already is not accepted a second time.
    text.body += " Thêm."
    _ = try desk.newsroom.save(
      Save(item: item, expected: nil, text: text, accepting: [id]), by: ha)
    #expect(try record(id).suggestion?.verdict == .accepted(in: saved.revision.id))
  }
}
