@testable import Newsroom
import Storage
import TestSupport
import Testing

/// Heads of the log that are kept elsewhere, signed.
@Suite struct SignedHeadTests {
  let desk: TestNewsroom

  init() throws {
    desk = try TestSupport.newsroom()
    _ = try desk.inReview()
  }

  private func report(_ text: String, in desk: TestNewsroom? = nil) throws -> HeadReport {
    let head = try #require(KeptHead(printed: text))
    return try #require(try (desk ?? self.desk).newsroom.standing(of: [head]).first)
  }

  @Test func `a signed head is read again from what is printed, and its signature is right`() throws
  {
    let head = try desk.newsroom.signedHead()
    #expect(head.head == (try desk.newsroom.logHead()))
    let found = try report(head.printed)
    #expect(found.standing == .same && found.signing == .right && found.isRight)
    #expect(
      head.checkpoint == """
        toasoan log of store \(head.store)
        \(head.size)
        \(head.hash.hexadecimal)
        2026-11-23T08:00:00+07:00

        """)
  }

  @Test func `the log goes on, and a head that was kept says by how much`() throws {
    let head = try desk.newsroom.signedHead()
    _ = try desk.inReview()
    let lines = try desk.newsroom.logHead().size - head.size
    #expect(try report(head.printed).standing == .extended(by: lines))
    #expect(try report("\(head.size) \(head.hash.hexadecimal)").signing == .unsigned)
  }

  @Test func `the few digits that stand on paper are enough to find it`() throws {
    let head = try desk.newsroom.signedHead()
    #expect(head.shortText == "\(head.size) \(head.hash.hexadecimal.prefix(16))")
    #expect(try report(head.shortText).standing == .same)
    var hash = head.hash
    hash[7] ^= 1
    #expect(
      try report("\(head.size) \(hash.prefix(8).map { $0 }.hexadecimal)").standing
        == .forked(since: 0))
  }

  @Test func `a head with another size, hash, time or signature is not signed rightly`() throws {
    let head = try desk.newsroom.signedHead()
    let words = head.printed.split(separator: " ").map(String.init)
    let earlier = try #require(try desk.newsroom.store.eventHash(head.size - 1))
    let others = [
      ["\(head.size - 1)", earlier.hexadecimal, words[2], words[3]],
      [words[0], words[1], "2026-11-23T08:00:01+07:00", words[3]],
      [words[0], words[1], words[2], String(words[3].dropLast(2)) + "00"],
    ]
    for other in others where other != words {
      let found = try report(other.joined(separator: " "))
      #expect(found.standing.isRight && found.signing == .wrong && !found.isRight)
    }
  }

  @Test func `a head of another store is another log, signed by a key that is not known`() throws {
    let other = try TestSupport.newsroom(seed: 7)
    let head = try other.newsroom.signedHead()
    let found = try report(head.printed)
    #expect(found.signing == .unknownKey && !found.isRight)
  }

  @Test func `a head can be signed within an act, and the first one makes the key`() throws {
    var head: SignedHead?
    try desk.newsroom.atomically { head = try desk.newsroom.signedHead() }
    let made = try #require(head)
    #expect(try report(made.printed).isRight)
    #expect(try desk.newsroom.signedHead().publicKey == made.publicKey)
  }

  @Test(arguments: [
    "", "12", "x abcdef0123456789", "-1 abcdef0123456789", "12 abcdef01234567",
    "12 abcdef012345678x",
    "1 00 2026-11-23T08:00:00+07:00 ed25519:aa:bb",
  ])
  func `what is no head is not read as one`(text: String) {
    #expect(KeptHead(printed: text) == nil)
  }
}
