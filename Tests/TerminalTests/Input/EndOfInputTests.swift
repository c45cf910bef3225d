import Testing

@testable import Terminal

/// What becomes of things begun when nothing more will come.
struct EndOfInputTests {
  @Test(arguments: [
    ("\u{1B}[200~nửa bài", [InputEvent.paste("nửa bài")]),
    ("\u{1B}", [.key(Key(.escape))]),
    ("\u{1B}[", [.key(Key(.character("["), .alt))]),
    ("\u{1B}[1;5", [.invalid(Array("\u{1B}[1;5".utf8))]),
    ("\u{1B}]0;x", [.report(Array("\u{1B}]0;x".utf8))]),
    ("", []),
  ])
  func `what was begun is told as far as it came`(bytes: String, expected: [InputEvent]) {
    var decoder = InputDecoder()
    _ = decoder.feed(Array(bytes.utf8), at: 0)

    #expect(decoder.finish() == expected)
    #expect(decoder.finish() == [])
    #expect(decoder.deadline == nil)
  }

  @Test func `a letter cut in half is invalid`() {
    var decoder = InputDecoder()
    _ = decoder.feed([0xC4], at: 0)

    #expect(decoder.finish() == [.invalid([0xC4])])
  }
}
