@testable import Newsroom
import Prose
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct SearchTests {
  let desk: TestNewsroom
  let road: ID<Item>
  let wedding: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    road = try desk.draft(TestNewsroom.text("Đường mới qua Lục Ngạn")).id
    wedding = try desk.draft(TestNewsroom.text("Cưới hỏi tiết kiệm ở đương thôn")).id
  }

  @Test(arguments: ["đường", "Đường", "ĐƯỜNG", "lục ngạn", "BG-2026-000001"])
  func `a word with marks finds that word alone`(words: String) throws {
    #expect(try found(words) == [road])
  }

  @Test func `a word without marks finds every marked form`() throws {
    #expect(try found("duong") == [wedding, road])
    #expect(try found("luc ngan") == [road])
  }

  @Test func `the last word may be unfinished`() throws {
    #expect(try found("Lục Ng") == [road])
    #expect(try found("tiet kie") == [wedding])
    #expect(try found("đư") == [wedding, road])
    #expect(try found("duo ") == [])
  }

  @Test func `an unfinished word is found whether it has marks, none or digits`() throws {
    let item = try desk.draft(TestNewsroom.text("Kết nối Internet và hồ sơ 2027KH trong mùa mưa"))
      .id
    for start in 1...8 {
      #expect(try found(String("internet".prefix(start))).contains(item), "\(start)")
    }
    for words in ["Interne", "hồ sơ 2027", "2027k", "trong", "tron", "mưa", "noi inter"] {
      #expect(try found(words).contains(item), "\(words)")
    }
    #expect(try found("interx") == [])
    #expect(try found("2028") == [])
  }

  @Test func `all words must be there`() throws {
    #expect(try found("đường tiết kiệm") == [])
    #expect(try found("") == [])
    #expect(try found("  ") == [])
  }

  @Test func `the author's name finds an item`() throws {
    #expect(try found("Phạm Quang Minh") == [wedding, road])
  }

  @Test(arguments: ["\"", "NEAR(", "a OR b", "*", "đường\" OR \"a", "-", "^"])
  func `signs of the index's own language mean nothing`(words: String) throws {
    #expect(try found(words).count <= 2)
  }

  @Test(arguments: HostileWords.all.map(\.words))
  func `whatever was written is found again, and the index stays whole`(words: String) throws {
    let item = try desk.draft(TestNewsroom.text(words)).id
    if !searchTerms(of: words).isEmpty { #expect(try found(words).contains(item)) }
    #expect(try desk.newsroom.verify(.full).isWhole)
    try desk.save(TestNewsroom.text("Cầu treo"), in: item, by: .minh)
    #expect(try !found(words).contains(item) || words.contains("chữ"))
    #expect(try desk.newsroom.verify(.full).isWhole)
  }

  @Test func `a new text is found by its own words and no more by the old ones`() throws {
    try desk.save(TestNewsroom.text("Cầu treo Phong Vân"), in: road, by: .minh)
    #expect(try found("cầu treo") == [road])
    #expect(try found("Lục Ngạn") == [])
  }

  @Test func `a search is narrowed by state, day and filter`() throws {
    desk.clock.move(days: 1)
    try desk.make("submit", on: road, by: .minh)
    #expect(try found(SearchRequest("duong", state: "submitted")) == [road])
    let tuesday = desk.clock.now.civilDate
    #expect(try found(SearchRequest("duong", from: tuesday)) == [road])
    #expect(try found(SearchRequest("duong", to: tuesday.adding(days: -1))) == [wedding])
    let filter = ListFilter(kind: .article)
    #expect(try found(SearchRequest("duong", filter: filter)) == [])
  }

  @Test func `people find only what they may read`() throws {
    for person in [Cast.dung, .tuan, .phuong] {
      #expect(
        try desk.newsroom.search(
          SearchRequest("duong"), limit: 10, for: try desk.acting(person)
        ).rows.isEmpty)
    }
    #expect(try found("duong", by: .van).count == 2)
  }

  @Test func `an answer has an end, newest first`() throws {
    for number in 0..<60 { try desk.draft(TestNewsroom.text("Lễ hội số \(number)")) }
    let rows = try desk.newsroom.search(
      SearchRequest("lễ hội"), limit: 7, for: try desk.acting(.minh)
    ).rows
    #expect(rows.map(\.title).first == "Lễ hội số 59")
    #expect(rows.count == 7)
  }

  private func found(_ words: String, by person: Cast = .minh) throws -> [ID<Item>] {
    try desk.newsroom.search(SearchRequest(words), limit: 10, for: try desk.acting(person))
      .rows.map(\.id)
  }

  private func found(_ request: SearchRequest) throws -> [ID<Item>] {
    try desk.newsroom.search(request, limit: 10, for: try desk.acting(.minh)).rows.map(\.id)
  }
}
