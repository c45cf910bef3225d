import Testing

@testable import Prose

@Suite struct MixedScriptsTests {
  @Test(arguments: [
    ("Bắc Giang", []), ("", []), ("Москва và Hà Nội", []), ("l\u{430}n", [0..<3]),
    ("ban hành quy\u{435}t định", [9..<14]), ("Ω 5", []), ("\u{391}n Ph\u{43E}", [0..<2, 3..<6]),
    ("Ａn", [0..<2]), ("漢字abc", []), ("Th\u{1D41A}i", [0..<4]), ("a\u{430}\u{301}", [0..<2]),
  ])
  func `a word of two alphabets is found`(text: String, words: [Range<Int>]) {
    #expect(mixedScriptWords(in: text) == words)
  }
}
