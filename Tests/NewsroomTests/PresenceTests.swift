import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct PresenceTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `while one writes, another is told who does`() throws {
    let item = try editedByHa()
    let lock = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    #expect(lock.host == "tty1 vanphong")
    #expect(try desk.view(item).lock == lock)

    #expect(refusals { _ = try desk.newsroom.lock(item, by: try desk.acting(.hoa)) } == ["locked"])
    #expect(refusals { try desk.make("return", on: item, by: .hoa) } == ["locked"])
  }

  @Test func `whoever holds the lock saves and moves the item on`() throws {
    let item = try editedByHa()
    _ = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    try desk.save(TestNewsroom.text("sửa"), in: item, by: .ha)
    #expect(try desk.make("forward", on: item, by: .ha).state == "review")
  }

  @Test func `an item that is moved on is given back`() throws {
    let item = try editedByHa()
    _ = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    try desk.make("forward", on: item, by: .ha)
    #expect(try desk.view(item).lock == nil)
    #expect(try desk.make("approve", on: item, by: .lan).state == "approved")
  }

  @Test func `a lock without a sign of life for two minutes is nobody's`() throws {
    let item = try editedByHa()
    _ = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    desk.clock.move(milliseconds: Newsroom.lockLife - 1)
    #expect(refusals { try desk.make("return", on: item, by: .hoa) } == ["locked"])
    desk.clock.move(milliseconds: 1)

    #expect(try desk.view(item).lock == nil)
    #expect(try desk.make("return", on: item, by: .hoa).state == "returned")
  }

  @Test func `a sign of life keeps the lock and its beginning`() throws {
    let item = try editedByHa()
    let first = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    desk.clock.move(minutes: 1)
    let second = try desk.newsroom.lock(item, by: try desk.acting(.ha))
    #expect(second.since == first.since)
    #expect(second.seenAt == desk.clock.now)
  }

  @Test func `a dead lock is taken over`() throws {
    let item = try desk.draft(by: .ly, on: "quyson").id
    _ = try desk.newsroom.lock(item, by: try desk.acting(.ly))
    try desk.newsroom.unlock(item, by: try desk.acting(.phuong))
    #expect(try desk.view(item, by: .phuong).lock != nil)
    try desk.newsroom.unlock(item, by: try desk.acting(.ly))
    #expect(try desk.view(item, by: .phuong).lock == nil)
  }

  @Test func `nobody locks what they may not write in`() throws {
    let item = try desk.inReview()
    #expect(
      refusals { _ = try desk.newsroom.lock(item, by: try desk.acting(.minh)) }
        == ["not-editable-here"])
  }

  @Test func `words that were not saved are kept and found again`() throws {
    let item = try desk.draft().id
    let base = try desk.view(item).revision.id
    try keep("dở dang", for: item, base: base, by: .minh)

    let draft = try #require(try desk.newsroom.draft(for: item, of: try desk.acting(.minh)))
    #expect(draft.text.title == "dở dang")
    #expect(draft.base == base)
    #expect(try desk.newsroom.drafts(of: try desk.acting(.minh)).count == 1)
    #expect(try desk.newsroom.drafts(of: try desk.acting(.quan)).isEmpty)
  }

  @Test func `two sessions of one person keep one draft, the newest words`() throws {
    let item = try desk.draft().id
    let minh = try desk.acting(.minh)
    let one = try desk.newsroom.newDraft(
      for: item, base: nil, portal: "bacgiang", kind: .news, text: TestNewsroom.text("một"),
      by: minh)
    let two = try desk.newsroom.newDraft(
      for: item, base: nil, portal: "bacgiang", kind: .news, text: TestNewsroom.text("hai"),
      by: minh)
    try desk.newsroom.keepDraft(one)
    try desk.newsroom.keepDraft(two)

    #expect(try desk.newsroom.drafts(of: minh).map(\.text.title) == ["hai"])
  }

  @Test func `saving the text lets the draft go`() throws {
    let item = try desk.draft().id
    try keep("dở dang", for: item, base: nil, by: .minh)
    try desk.save(TestNewsroom.text("xong"), in: item, by: .minh)
    #expect(try desk.newsroom.drafts(of: try desk.acting(.minh)).isEmpty)
  }

  @Test func `only one's own draft is thrown away`() throws {
    try keep("mới", for: nil, base: nil, by: .minh)
    let draft = try #require(try desk.newsroom.drafts(of: try desk.acting(.minh)).first)
    #expect(throws: NewsroomError.notFound(.draft, "\(draft.id)")) {
      try desk.newsroom.dropDraft(draft.id, of: try desk.acting(.quan))
    }
    try desk.newsroom.dropDraft(draft.id, of: try desk.acting(.minh))
    #expect(try desk.newsroom.drafts(of: try desk.acting(.minh)).isEmpty)
  }

  private func keep(
    _ words: String, for item: ID<Item>?, base: ID<Revision>?, by person: Cast
  ) throws {
    try desk.newsroom.keepDraft(
      desk.newsroom.newDraft(
        for: item, base: base, portal: "bacgiang", kind: .news, text: TestNewsroom.text(words),
        by: try desk.acting(person)))
  }

  private func editedByHa() throws -> ID<Item> {
    let item = try desk.draft().id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
    return item
  }
}
