@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct RelevanceOrderTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  /// A draft of Minh's whose words stand where they are said to.
  @discardableResult
  private func draft(
    _ title: String, summary: String = "Bản tin trong ngày.", body: String = "Tin vắn."
  ) throws -> ID<Item> {
    try desk.draft(Text(title: title, summary: summary, body: body, fields: [.category: "other"]))
      .id
  }

  private func answer(
    _ words: String, limit: Int = 10, by person: Cast = .minh, state: StateName? = nil,
    filter: ListFilter = ListFilter(), from: CivilDate? = nil
  ) throws -> SearchAnswer {
    let request = SearchRequest(words, order: .relevance, state: state, filter: filter, from: from)
    return try desk.newsroom.search(request, limit: limit, for: try desk.acting(person))
  }

  @Test func `a word in the title beats a newer item that has it in the body`() throws {
    let title = try draft("Nước sạch về bản")
    let body = try draft("Họp thôn", body: "Có bàn về nước sạch.")
    #expect(try answer("nước sạch").rows.map(\.id) == [title, body])
    let newest = SearchRequest("nước sạch")
    #expect(
      try desk.newsroom.search(newest, limit: 10, for: try desk.acting(.minh)).rows.map(\.id)
        == [body, title])
  }

  @Test func `the newest of equals comes first`() throws {
    let items = try (0..<4).map { _ in try draft("Lễ hội Xương Giang") }
    #expect(try answer("lễ hội").rows.map(\.id) == items.reversed())
  }

  @Test func `the author's name and the number count as what the item is about`() throws {
    let own = try draft("Họp thôn")
    let about = try draft("Gặp gỡ", body: "Phạm Quang Minh viết bài BG-2026-000001.")
    #expect(try answer("BG-2026-000001").rows.map(\.id) == [own, about])
  }

  @Test func `it is the newest text that is ranked`() throws {
    let item = try draft("Cầu treo Phong Vân")
    let other = try draft("Họp thôn", body: "Có bàn về cầu treo.")
    try desk.save(
      Text(title: "Đường mới", body: "Bỏ cầu treo.", fields: [.category: "other"]), in: item,
      by: .minh)
    #expect(try answer("cầu treo").rows.map(\.id).contains(item))
    try desk.save(
      Text(title: "Cầu treo", body: "Tin vắn.", fields: [.category: "other"]), in: other,
      by: .minh)
    #expect(try answer("cầu treo").rows.map(\.id) == [other, item])
  }

  @Test func `all hits are ranked while there are few, and the answer says so`() throws {
    for number in 0..<12 { try draft("Lễ hội số \(number)") }
    let answer = try answer("lễ hội", limit: 5)
    #expect(answer.rows.count == 5)
    #expect(answer.order == .relevance)
    #expect(answer.considered == 12)
    #expect(!answer.isBounded)
  }

  @Test func `the newest are ranked when there are many, and the answer says so`() throws {
    let best = try draft("Lễ hội, lễ hội")
    for number in 0..<(Newsroom.rankedLimit - 1) { try draft("Tin \(number)", body: "Lễ hội.") }
    let all = try answer("lễ hội", limit: 3)
    #expect(all.rows.first?.id == best)
    #expect(all.considered == Newsroom.rankedLimit && !all.isBounded)

    try draft("Tin mới", body: "Lễ hội.")
    let bounded = try answer("lễ hội", limit: Newsroom.rankedLimit + 100)
    #expect(!bounded.rows.map(\.id).contains(best))
    #expect(bounded.rows.count == Newsroom.rankedLimit)
    #expect(bounded.considered == Newsroom.rankedLimit && bounded.isBounded)
  }

  @Test func `newest first, the answer tells whether there are more`() throws {
    for number in 0..<5 { try draft("Lễ hội số \(number)") }
    let acting = try desk.acting(.minh)
    for (limit, isBounded) in [(4, true), (5, false), (6, false)] {
      let answer = try desk.newsroom.search(SearchRequest("lễ hội"), limit: limit, for: acting)
      #expect(answer.isBounded == isBounded, "\(limit)")
      #expect(answer.considered == answer.rows.count)
    }
  }

  @Test func `state, kind, portal, author and days narrow what is ranked`() throws {
    let first = try draft("Lễ hội")
    desk.clock.move(days: 1)
    let second = try draft("Tin vui", body: "Lễ hội.")
    try desk.make("submit", on: second, by: .minh)
    #expect(try answer("lễ hội").rows.map(\.id) == [first, second])
    #expect(try answer("lễ hội", state: "submitted").rows.map(\.id) == [second])
    #expect(try answer("lễ hội", state: "submitted").considered == 1)
    #expect(try answer("lễ hội", filter: ListFilter(kind: .article)).rows.isEmpty)
    #expect(try answer("lễ hội", from: desk.clock.now.civilDate).rows.map(\.id) == [second])
    let quyson = try #require(try desk.newsroom.board().portal(code: "quyson")).id
    #expect(try answer("lễ hội", filter: ListFilter(portal: quyson)).rows.isEmpty)
    let lan = try desk.acting(.lan).person
    #expect(try answer("lễ hội", filter: ListFilter(author: lan)).rows.isEmpty)
  }

  @Test func `closed items are neither shown nor counted, nor do they move others`() throws {
    let open = try desk.inReview(TestNewsroom.text("Kho lương thực"))
    let other = try desk.inReview(TestNewsroom.text("Kho hàng"))
    let before = try answer("kho", by: .van)
    var closed: [ID<Item>] = []
    for _ in 0..<3 {
      closed.append(try desk.inReview(TestNewsroom.text("Kho kho kho hàng hàng hàng")))
    }
    for item in closed {
      _ = try desk.newsroom.setUnits(["bacgiang"], of: item, by: try desk.acting(.son))
    }
    #expect(Set(before.rows.map(\.id)) == [open, other])
    #expect(try answer("kho", by: .van).rows.map(\.id) == before.rows.map(\.id))
    #expect(try answer("kho", by: .van).considered == 2)
    #expect(try answer("kho", by: .lan).considered == 5)
    #expect(try Set(answer("kho", by: .lan).rows.prefix(3).map(\.id)) == Set(closed))
    #expect(try answer("kho", by: .dung).rows.isEmpty)
  }

  @Test func `no words, and words that nothing holds, find nothing`() throws {
    try draft("Lễ hội")
    for words in ["", "  ", "xyzzy", "\"", "a OR b"] {
      let answer = try answer(words)
      #expect(answer.rows.isEmpty && answer.considered == 0 && !answer.isBounded, "\(words)")
    }
  }

  @Test func `the texts of all hits are read by one statement`() throws {
    for number in 0..<30 { try draft("Lễ hội số \(number)") }
    let database = CountingDatabase(desk.newsroom.store.database)
    let newsroom = try Newsroom(database, clock: { desk.clock.now }, random: { desk.random.next() })
    let acting = try desk.acting(.minh)
    database.forget()
    _ = try newsroom.search(SearchRequest("lễ", order: .relevance), limit: 30, for: acting)
    #expect(database.statements.count { $0.contains("FROM revision") } == 1)
  }

  @Test func `texts come in the order in which they are asked for, cut at so many characters`()
    throws
  {
    let items = try ["Một", "Hai", "Ba"].map { try draft($0, summary: "Đường \($0)", body: $0) }
    let store = desk.newsroom.store
    let revisions = try items.map { try #require(try store.itemRow($0)).revision }
    for count in 0...3 {
      let texts = try store.searchedTexts(of: revisions.suffix(count).reversed(), characters: 2)
      #expect(texts.map(\.body) == ["Ba", "Ha", "Mộ"].prefix(count).map { $0 })
      #expect(texts.allSatisfy { $0.summary == "Đư" && $0.fields == [.category: "other"] })
    }
    #expect(throws: StorageError.missing) {
      try store.searchedTexts(of: revisions + [ID(7)], characters: 2)
    }
  }
}
