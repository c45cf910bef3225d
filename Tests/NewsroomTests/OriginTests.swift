@testable import Newsroom
import TestSupport
import Testing
import Workflow

/// Whose a paragraph is, after it went through several hands.
@Suite struct OriginTests {
  @Test func `words that were accepted from a suggestion are whoever's proposed them`() throws {
    let desk = try TestSupport.newsroom()
    var text = TestNewsroom.text()
    text.body = "Trạm y tế có mười giường."
    let item = try desk.draft(text).id
    let suggestion = try desk.newsroom.comment(
      NewComment(item: item, quote: "mười giường", body: "", replacement: "hai mươi giường bệnh"),
      by: desk.acting(.lan)
    ).outcome.id
    _ = try desk.newsroom.acceptSuggestion(
      suggestion, on: item, by: desk.acting(.minh))

    let shares = try desk.newsroom.origins(of: item, by: desk.acting(.lan))[0].shares
    let (minh, lan) = (try desk.acting(.minh).person, try desk.acting(.lan).person)
    #expect(shares.map(\.person) == [minh, lan])
    // "hai mươi" and "bệnh" are Lan's: 11 letters of 27.
    #expect(shares.map(\.percent) == [59, 41])
  }

  @Test func `what an editor changed is theirs, the rest stays the writer's`() throws {
    let desk = try TestSupport.newsroom()
    var text = TestNewsroom.text()
    text.body = "Sáng nay xã Quý Sơn khai trương trạm y tế.\n\nTrạm có mười giường."
    let item = try desk.draft(text).id
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
    text.body += " Bác sĩ trực cả đêm."
    _ = try desk.newsroom.save(
      Save(item: item, expected: nil, text: text), by: desk.acting(.ha))

    let origins = try desk.newsroom.origins(of: item, by: desk.acting(.lan))
    let (minh, ha) = (try desk.acting(.minh).person, try desk.acting(.ha).person)
    #expect(origins.map(\.number) == [0, 2])
    #expect(origins[0].shares == [.init(person: minh, percent: 100)])
    #expect(origins[0].lastRevision == 1)
    #expect(origins[1].shares.map(\.person) == [minh, ha])
    // 17 letters and 15, blanks not counted.
    #expect(origins[1].shares.map(\.percent) == [53, 47])
    #expect(origins[1].lastRevision == 2)

    let former = try desk.newsroom.origins(of: item, revision: 1, by: desk.acting(.lan))
    #expect(former.allSatisfy { $0.shares == [.init(person: minh, percent: 100)] })
    #expect(throws: NewsroomError.notFound(.revision, "BG-2026-000001/9")) {
      try desk.newsroom.origins(of: item, revision: 9, by: desk.acting(.lan))
    }
    #expect(throws: NewsroomError.self) {
      try desk.newsroom.origins(of: item, by: desk.acting(.tuan))
    }
  }
}
