import Newsroom
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// What waits for somebody is told once when they come in.
struct DigestTests {
  private func digest(of person: Cast, in house: TestNewsroom) throws -> Message? {
    let session = try Stage.session(house, as: person)
    return try Digest(of: session.acting, in: house.newsroom).message(in: session)
  }

  @Test func `where nothing waits nothing is told`() throws {
    #expect(try digest(of: .lan, in: TestSupport.newsroom()) == nil)
  }

  @Test func `what waits is counted`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    #expect(
      try digest(of: .lan, in: house)
        == Message("Việc đang chờ bạn: 1 tin bài cần xử lý.", .information))
  }

  @Test func `what came back to its writer is told, with the notices of both decisions`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    try house.make("return", on: item, by: .lan)
    let words = try digest(of: .minh, in: house)?.text ?? ""
    #expect(words.contains("1 bị trả lại"))
    #expect(words.contains("2 thông báo mới"))
  }

  @Test func `what is overdue makes it a warning`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    house.clock.move(milliseconds: 30 * 86_400_000)
    let message = try digest(of: .lan, in: house)
    #expect(message?.kind == .warning)
    #expect(message?.text.contains("1 quá hạn") == true)
  }
}
