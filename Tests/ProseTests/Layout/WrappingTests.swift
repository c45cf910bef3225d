import Testing

@testable import Prose

@Suite struct WrappingTests {
  /// The rows as texts, for tables that can be read.
  private func rows(_ text: String, _ width: Int) -> [String] {
    let characters = Array(text)
    return wrap(text, width: width).map { String(characters[$0]) }
  }

  @Test(arguments: [
    ("", 10, [""]), ("một hai ba", 10, ["một hai ba"]), ("một hai ba", 7, ["một hai ", "ba"]),
    ("một hai ba", 8, ["một hai ", "ba"]), ("một hai ba", 6, ["một ", "hai ba"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("ab cdefgh", 4, ["ab ", "cdef", "gh"]),
    ("abc ", 3, ["abc "]), ("abc    def", 3, ["abc    ", "def"]),
    ("   abc", 2, ["   ", "ab", "c"]),
    ("abc", 0, ["a", "b", "c"]), ("ab", -4, ["a", "b"]), ("漢字漢", 5, ["漢字", "漢"]),
    ("漢字", 1, ["漢", "字"]), ("a\u{A0}b c", 3, ["a\u{A0}b ", "c"]),
    ("a\u{202E}b", 4, ["a", "\u{202E}", "b"]),
    ("Tie\u{302}\u{301}ng Vie\u{302}\u{323}t", 5, ["Tie\u{302}\u{301}ng ", "Vie\u{302}\u{323}t"]),
    (" ", 1, [" "]), ("a b", 1, ["a ", "b"]),
  ])
  func `rows end after spaces and long words are broken`(
    text: String, width: Int, expected: [String]
  ) {
    #expect(rows(text, width) == expected)
  }

  @Test func `a line that fits exactly has no empty row after it`() {
    #expect(rows("mười hai", 8) == ["mười hai"])
    #expect(rows("mười hai ", 8) == ["mười hai "])
  }

  @Test func `tokens take the cells of their repertoire`() {
    #expect(wrap("ab\u{1B}", width: 3).count == 1)
    #expect(wrap("ab\u{1B}", width: 3, marks: .ascii).count == 2)
  }

  @Test(arguments: [UInt64(61), 62, 63])
  func `rows joined are the paragraph, and none is too wide or could take the next word`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let alphabet = HardScalars.all + Array(repeating: " ", count: 20)
    for _ in 0..<1_500 {
      let text = random.text(upTo: 60, from: alphabet)
      let width = Int.random(in: 1...20, using: &random)
      let characters = Array(text)
      let rows = wrap(text, width: width)
      let note: Comment = "seed \(seed): \(text.debugDescription) at \(width)"
      #expect(rows.flatMap { Array(characters[$0]) } == characters, note)
      for row in rows {
        var words = characters[row]
        while words.last.map(isSpace) == true { words.removeLast() }
        #expect(words.count <= 1 || displayWidth(of: words) <= width, note)
      }
      for (row, next) in zip(rows, rows.dropFirst()) {
        let rest = characters[next.lowerBound...]
        let word =
          isSpace(characters[next.lowerBound - 1]) ? rest.prefix { !isSpace($0) } : rest.prefix(1)
        #expect(displayWidth(of: characters[row]) + displayWidth(of: word) > width, note)
        #expect(!next.isEmpty, note)
      }
    }
  }

  private func isSpace(_ character: Character) -> Bool {
    Grapheme(character, marks: .unicode).kind == .space
  }

  private func displayWidth(of characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + Prose.displayWidth(of: $1) }
  }
}
