import Newsroom
import Prose
import Storage
import TestSupport
import Testing
import Workflow

/// A comment stays with its words from revision to revision, or is said to have lost them.
struct CommentPlacesTests {
  private static let body = """
    Xã Quý Sơn khai trương trạm y tế.

    Giá tăng. Vải sớm được mùa.

    Giá tăng. Nhãn lồng mất mùa.
    """

  private let house: TestNewsroom
  private let item: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    item = try house.draft(by: .minh, kind: .article, Self.text(Self.body)).id
  }

  private static func text(_ body: String) -> Text {
    var text = TestNewsroom.text()
    text.body = body
    return text
  }

  private func comment(_ quote: String, place: Range<Int>? = nil) throws -> Int64 {
    try house.newsroom.comment(
      NewComment(item: item, quote: quote, place: place, body: "Rõ chưa?"),
      by: house.acting(.minh)
    ).outcome.id
  }

  private func save(_ body: String) throws {
    try house.save(Self.text(body), in: item, by: .minh)
  }

  /// The words beside which a comment stands now; nil when it has lost its place.
  private func words(of comment: Int64) throws -> String? {
    let view = try house.view(item)
    let fate = try #require(try house.newsroom.commentPlaces(in: view)[comment])
    return fate.range.map {
      String(String.UnicodeScalarView(Array(view.revision.text.body.unicodeScalars)[$0]))
    }
  }

  @Test func `a comment follows its words through a revision, and through the next`() throws {
    let id = try comment("trạm y tế")
    try save("Tin mới.\n\n" + Self.body)
    #expect(try words(of: id) == "trạm y tế")
    try save(
      "Tin mới.\n\n" + Self.body.replacing("khai trương trạm", with: "vừa khai trương một trạm"))
    #expect(try words(of: id) == "trạm y tế")
  }

  @Test func `words that are gone have no comment, and have it again when they come back`() throws {
    let id = try comment("trạm y tế")
    try save(Self.body.replacing("trạm y tế", with: "chợ đầu mối"))
    #expect(try words(of: id) == nil)
    try save(Self.body)
    #expect(try words(of: id) == "trạm y tế")
  }

  @Test func `of words that stand twice those are meant that were read`() throws {
    #expect(throws: NewsroomError.invalid(.quoteNotUnique("Giá tăng.", times: 2))) {
      try comment("Giá tăng.")
    }
    let second =
      Self.body.unicodeScalars.count - "Giá tăng. Nhãn lồng mất mùa.".unicodeScalars.count
    let id = try comment("Giá tăng.", place: second..<(second + 9))
    try save(Self.body.replacing("Giá tăng. Vải sớm được mùa.\n\n", with: ""))
    let view = try house.view(item)
    let range = try house.newsroom.commentPlaces(in: view)[id]?.range
    #expect(range?.lowerBound == 35)
  }

  @Test func `a place at which other words stand by now is not believed`() throws {
    let id = try comment("trạm y tế", place: 0..<9)
    #expect(try words(of: id) == "trạm y tế")
  }

  @Test func `a lost comment is given a place, which the log tells`() throws {
    let id = try comment("trạm y tế")
    try save(Self.body.replacing("trạm y tế", with: "chợ đầu mối"))
    _ = try house.newsroom.placeComment(id, at: "chợ đầu mối", by: house.acting(.minh))
    #expect(try words(of: id) == "chợ đầu mối")
    #expect(
      try house.newsroom.history(of: item, by: house.acting(.minh)).last?.facts.action
        == "comment.place")
    #expect(throws: NewsroomError.invalid(.quoteNotFound("cầu treo"))) {
      try house.newsroom.placeComment(id, at: "cầu treo", by: house.acting(.minh))
    }
    #expect(throws: NewsroomError.notFound(.comment, "12")) {
      try house.newsroom.placeComment(12, at: "chợ", by: house.acting(.minh))
    }
  }

  @Test func `who may not comment gives no comment a place`() throws {
    let id = try comment("trạm y tế")
    #expect(throws: NewsroomError.self) {
      try house.newsroom.placeComment(id, at: "Xã Quý Sơn", by: house.acting(.tuan))
    }
  }

  @Test func `a lost comment tells the paragraph that it stood in, cut where that is long`() throws
  {
    let id = try comment("trạm y tế")
    let comment = try #require(try house.view(item).comments.first { $0.id == id })
    #expect(try house.newsroom.formerContext(of: comment, in: house.view(item)) == nil)
    try save(Self.body.replacing("trạm y tế", with: "chợ đầu mối"))
    let former = try #require(
      try house.newsroom.formerContext(of: comment, in: house.view(item)))
    #expect(former.revision == 1)
    #expect(former.words.contains("trạm y tế") && !former.words.contains("\n"))
    #expect(Self.body.contains(former.words))
  }

  @Test func `of a long paragraph the words around are told`() throws {
    let long =
      String(repeating: "đầu ", count: 200) + "trạm y tế" + String(repeating: " cuối", count: 200)
    try save(long)
    let id = try comment("trạm y tế")
    try save("khác")
    let comment = try #require(try house.view(item).comments.first { $0.id == id })
    let words = try #require(
      try house.newsroom.formerContext(of: comment, in: house.view(item))?.words)
    #expect(words.hasPrefix("…") && words.hasSuffix("…") && words.contains("đầu trạm y tế cuối"))
    #expect(words.count < 400)
  }
}
