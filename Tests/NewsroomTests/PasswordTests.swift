@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite(.serialized) struct PasswordTests {
  let desk: TestNewsroom
  let phrase = "ba con mèo vàng ngủ"

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `login and password together let somebody in`() throws {
    #expect(try !desk.newsroom.hasPassword("lan"))
    _ = try desk.newsroom.setPassword(phrase, of: "lan", by: try desk.acting(.lan))
    #expect(try desk.newsroom.hasPassword("lan"))
    #expect(try desk.newsroom.signIn("lan", password: phrase, from: "ssh").name == "Bùi Thị Lan")
  }

  @Test func `the same words typed in parts of letters are the same password`() throws {
    _ = try desk.newsroom.setPassword(phrase, of: "lan", by: try desk.acting(.lan))
    let parts = "ba con me\u{300}o va\u{300}ng ngu\u{309}"
    #expect(try desk.newsroom.signIn("lan", password: parts, from: "ssh").login == "lan")
  }

  @Test(arguments: ["lan", "khong-ai", "minh"])
  func `a wrong password, an unknown login and an account without one look alike`(
    login: String
  ) throws {
    _ = try desk.newsroom.setPassword(phrase, of: "lan", by: try desk.acting(.lan))
    #expect(throws: NewsroomError.wrongPassword) {
      try desk.newsroom.signIn(login, password: "sai mất rồi nhé", from: "ssh 10.0.0.7")
    }
    let last = try #require(
      try desk.newsroom.log(before: nil, limit: 1, by: try desk.acting(.tuan)).first)
    #expect(last.facts.action == "sign-in")
    #expect(last.facts.result == .refused)
    #expect(last.facts.source == "ssh 10.0.0.7")
  }

  @Test func `a short password is refused, and one beyond all measure`() throws {
    #expect(throws: NewsroomError.invalid(.passwordTooShort(minimum: 14))) {
      try desk.newsroom.setPassword("mười ba ký t", of: "lan", by: try desk.acting(.lan))
    }
    #expect(throws: NewsroomError.invalid(.passwordTooLong(maximum: 1_024))) {
      try desk.newsroom.setPassword(
        String(repeating: "a", count: 1_025), of: "lan", by: try desk.acting(.lan))
    }
  }

  @Test func `the keeper of small roles does not set the passwords of great ones`() throws {
    let khanh = try desk.acting(.khanh)
    #expect(
      refusals { _ = try desk.newsroom.setPassword(phrase, of: "son", by: khanh) }
        == ["needs-role"])
    #expect(
      refusals { _ = try desk.newsroom.setPassword(phrase, of: "ly", by: khanh) }
        == ["needs-role"])
    _ = try desk.newsroom.setPassword(phrase, of: "minh", by: khanh)
    _ = try desk.newsroom.setPassword(phrase, of: "son", by: try desk.acting(.tuan))
  }

  @Test func `who is disabled does not get in`() throws {
    _ = try desk.newsroom.setPassword(phrase, of: "ha", by: try desk.acting(.ha))
    _ = try desk.newsroom.disable("ha", by: try desk.acting(.tuan))
    #expect(throws: NewsroomError.wrongPassword) {
      try desk.newsroom.signIn("ha", password: phrase, from: "ssh")
    }
  }
}
