import Testing

@testable import Terminal

struct EscapeTimeTests {
  @Test func `Esc alone is Esc after its delay and not before`() {
    var decoder = InputDecoder()

    #expect(decoder.feed([0x1B], at: 1_000).isEmpty)
    #expect(decoder.deadline == 1_100)
    #expect(decoder.tick(now: 1_099).isEmpty)
    #expect(decoder.tick(now: 1_100) == [key(.escape)])
    #expect(decoder.deadline == nil)
  }

  @Test func `the delay of Esc is settable`() {
    var limits = InputDecoder.Limits()
    limits.escapeDelay = 25
    var decoder = InputDecoder(limits: limits)
    _ = decoder.feed([0x1B], at: 0)

    #expect(decoder.deadline == 25)
  }

  @Test func `Esc pressed twice is Esc twice`() {
    var decoder = InputDecoder()
    _ = decoder.feed([0x1B, 0x1B], at: 0)

    #expect(decoder.tick(now: 100) == [key(.escape), key(.escape)])
    #expect(decode([0x1B, 0x1B, 0x1B]) == [key(.escape)])
  }

  @Test func `an arrow on a bad line is an arrow up to a second later`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}[".utf8), at: 0)

    #expect(decoder.tick(now: 999).isEmpty)
    #expect(decoder.feed(Array("A".utf8), at: 999) == [key(.up)])
  }

  @Test(arguments: ["[", "O", "]", "P"] as [Character])
  func `an opening that stays alone is Alt with that character`(opening: Character) {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}\(opening)".utf8), at: 0)

    #expect(decoder.tick(now: 1_000) == [key(.character(opening), .alt)])
  }

  @Test func `a sequence that never ends is invalid after a second`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}[1;5".utf8), at: 0)

    #expect(decoder.tick(now: 1_000) == [.invalid(Array("\u{1B}[1;5".utf8))])
    #expect(decoder.feed(Array("C".utf8), at: 1_001) == typed("C"))
  }

  @Test func `a string that never ends is a report after a second and typing goes on`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("\u{1B}]52;c".utf8), at: 0)

    #expect(decoder.tick(now: 1_000) == [.report(Array("\u{1B}]52;c".utf8))])
    #expect(decoder.feed(Array("a".utf8), at: 1_001) == typed("a"))

    _ = decoder.feed(Array("\u{1B}]0;x\u{1B}".utf8), at: 2_000)
    #expect(decoder.tick(now: 3_000) == [.report(Array("\u{1B}]0;x".utf8)), key(.escape)])
  }

  @Test func `a begun letter is invalid after a second`() {
    var decoder = InputDecoder()
    _ = decoder.feed([0xE1, 0xBA], at: 0)

    #expect(decoder.deadline == 1_000)
    #expect(decoder.tick(now: 1_000) == [.invalid([0xE1, 0xBA])])
  }

  @Test func `nothing waits when nothing has begun`() {
    var decoder = InputDecoder()
    _ = decoder.feed(Array("chào".utf8), at: 0)

    #expect(decoder.deadline == nil)
    #expect(decoder.tick(now: 99_999).isEmpty)
    #expect(decoder.feed([], at: 5).isEmpty)
  }
}
