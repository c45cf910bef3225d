import Newsroom
import Prose
import Storage
import TestSupport
import Testing
import Workflow

/// Names in comments become notices, and every notice can be seen, read and turned off.
struct MentioningTests {
  private let desk: TestNewsroom
  private let item: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    item = try desk.inReview()
    for person in [Cast.minh, .ha, .lan] {
      _ = try desk.newsroom.readAllNotices(by: desk.acting(person))
    }
  }

  @discardableResult
  private func comment(
    _ body: String, parent: Int64? = nil, by person: Cast = .thanh
  ) throws -> CommentOutcome {
    let new = NewComment(item: item, body: body, parent: parent)
    return try desk.newsroom.comment(new, by: desk.acting(person)).outcome
  }

  private func notices(of person: Cast) throws -> [NoticeView] {
    try desk.newsroom.notices(of: desk.acting(person), limit: 10)
  }

  @Test func `whom a comment names is told, with its words`() throws {
    let outcome = try comment("Nhờ @lan và @ha xem câu này. @lan nhé?")
    #expect(outcome.mentionFaults.isEmpty)
    for person in [Cast.lan, .ha] {
      let notice = try #require(try notices(of: person).first)
      #expect(notice.record.kind == .mentioned && notice.record.comment == outcome.id)
      #expect(notice.item?.number == "BG-2026-000001" && notice.words.hasPrefix("Nhờ @lan"))
      #expect(try notice.by == desk.acting(.thanh).person)
    }
    #expect(try notices(of: .lan).count == 1)
    #expect(try notices(of: .minh).isEmpty)
  }

  @Test func `an answer names people too, nobody tells themselves`() throws {
    let first = try comment("Rõ chưa?")
    try comment("@thanh @minh em đã sửa", parent: first.id, by: .minh)
    #expect(try notices(of: .thanh).count == 1)
    #expect(try notices(of: .minh).isEmpty)
  }

  @Test
  func `a name of nobody, or of somebody who may not read, is said and keeps no comment back`()
    throws
  {
    let request = desk.newsroom.newRequest()
    let new = NewComment(item: item, body: "@abc @phuong @lan")
    let thanh = try desk.acting(.thanh)
    let outcome = try desk.newsroom.comment(new, by: thanh, request: request).outcome
    #expect(outcome.mentionFaults == [.nobody("abc"), .cannotRead("phuong")])
    #expect(try desk.view(item).comments.count == 1)
    #expect(try notices(of: .phuong).isEmpty)
    #expect(try notices(of: .lan).count == 1)
    let again = try desk.newsroom.comment(new, by: thanh, request: request)
    #expect(again.isRepeated && again.outcome == outcome)
    #expect(try notices(of: .lan).count == 1)
  }

  @Test func `somebody whose account is disabled is nobody`() throws {
    _ = try desk.newsroom.disable("hung", by: desk.acting(.tuan))
    #expect(try comment("@hung xem").mentionFaults == [.nobody("hung")])
  }

  @Test func `a suggestion and the reason of a rejection name people as well`() throws {
    let draft = try desk.draft(by: .minh).id
    let id = try desk.newsroom.comment(
      NewComment(item: draft, quote: "Sáng 23/11", body: "@minh xem", replacement: "Sáng nay"),
      by: desk.acting(.ha)
    ).outcome.id
    #expect(try notices(of: .minh).map(\.record.comment) == [id])
    let outcome = try desk.newsroom.rejectSuggestion(
      id, on: draft, body: "@ha giữ ngày", by: desk.acting(.minh)
    ).outcome
    #expect(outcome.mentionFaults.isEmpty)
    #expect(try notices(of: .ha).first?.words == "@ha giữ ngày")
  }

  @Test func `reading the item leaves a mention until its comments are read`() throws {
    try comment("@minh xem")
    try desk.make("return", on: item, by: .lan)
    #expect(try notices(of: .minh).map(\.record.kind) == [.decided, .mentioned])
    try desk.newsroom.markRead(item, by: desk.acting(.minh))
    #expect(try notices(of: .minh).map(\.record.kind) == [.mentioned])
    try desk.newsroom.noteCommentsRead(item, by: desk.acting(.minh))
    #expect(try desk.newsroom.noticeCount(of: desk.acting(.minh)) == 0)
  }

  @Test func `one notice is read, or all, and nobody reads another's`() throws {
    try comment("@minh một")
    try comment("@minh hai")
    let first = try #require(try notices(of: .minh).first)
    #expect(first.words == "@minh hai")
    let minh = try desk.acting(.minh)
    #expect(throws: NewsroomError.notFound(.notice, "\(first.record.id)")) {
      try desk.newsroom.readNotice(first.record.id, by: desk.acting(.lan))
    }
    _ = try desk.newsroom.readNotice(first.record.id, by: minh)
    #expect(try notices(of: .minh).map(\.words) == ["@minh một"])
    _ = try desk.newsroom.readAllNotices(by: minh)
    #expect(try notices(of: .minh).isEmpty)
  }

  @Test func `a kind that is off is not told, and is when it is on again`() throws {
    let minh = try desk.acting(.minh)
    _ = try desk.newsroom.setNotices(.mentioned, on: false, by: minh)
    #expect(try desk.newsroom.noticeKinds(of: minh).filter { !$0.isOn }.map(\.kind) == [.mentioned])
    #expect(try comment("@minh xem").mentionFaults.isEmpty)
    #expect(try notices(of: .minh).isEmpty)
    _ = try desk.newsroom.setNotices(.mentioned, on: true, by: minh)
    try comment("@minh xem")
    #expect(try notices(of: .minh).count == 1)
    _ = try desk.newsroom.setNotices(.decided, on: false, by: minh)
    try desk.make("return", on: item, by: .lan)
    #expect(try notices(of: .minh).count == 1)
  }

  @Test func `of an item that may not be read any more only its number of notices is told`() throws
  {
    try comment("@ha xem")
    let ha = try desk.acting(.ha)
    for view in try desk.newsroom.people() where view.record.id == ha.person {
      for grant in view.grants {
        _ = try desk.newsroom.endRole(grant.role, of: "ha", on: "bacgiang", by: desk.acting(.tuan))
      }
    }
    let notice = try #require(try notices(of: .ha).first)
    #expect(notice.item == nil && notice.words.isEmpty && notice.by == nil)
  }

  @Test func `people to name are those who may read, by given name`() throws {
    let people = try desk.newsroom.peopleToMention(on: item, by: desk.acting(.minh)).map(\.login)
    #expect(people.contains("lan") && people.contains("minh") && !people.contains("phuong"))
    #expect(!people.contains("dung") && !people.contains("tuan"))
    let places = ["ha", "hoa", "lan", "minh", "thanh"].compactMap { people.firstIndex(of: $0) }
    #expect(places == places.sorted() && places.count == 5)
  }
}
