import Testing

@testable import Prose

/// Texts that are not plain Latin take another way through the code, with the same
/// rules.
@Suite struct SearchScriptsTests {
  @Test(arguments: [
    ("Đường 漢", ["duong", "đường", "漢"]),
    ("HÒA 😀 bình", ["hoa", "hoà", "binh", "bình"]),
    ("ЙОД 12", ["йод", "12"]),
    ("κόσμος", ["κόσμος"]),
    ("x\u{20D7}y", ["x\u{20D7}y"]),
    ("Kỳ\u{200B}họp", ["ky", "kỳ", "hop", "họp"]),
    ("एक दो", ["एक", "दो"]),
  ])
  func `words of any script are indexed`(text: String, terms: [String]) {
    #expect(searchTerms(of: text) == terms)
  }

  @Test(
    arguments: [
      ("hòa", "漢 Hoà", [2..<5]),
      ("duong", "😀Đường", [1..<6]),
      ("😀", "a😀 👨‍👩‍👧", [1..<2]),
      ("👨‍👩‍👧", "a😀 👨‍👩‍👧", [3..<4]),
      ("ЙОД", "йод", [0..<3]),
      ("漢字", "漢字漢", [0..<2]),
      ("a\u{3000}b", "a b", [0..<3]),
      ("a b", "a\u{2003}b\u{20AC}", [0..<3]),
      ("x\u{20D7}", "X\u{20D7}x", [0..<1]),
    ] as [(String, String, [Range<Int>])])
  func `words of any script are found`(typed: String, text: String, hits: [Range<Int>]) {
    #expect(SearchPattern(typed).ranges(in: text) == hits)
  }

  @Test(arguments: [
    ("Hà Nội", "ha noi"),
    ("Hà Nội 漢", "ha noi 漢"),
    ("漢Đ", "漢d"),
    ("É\u{20D7}", "e\u{20D7}"),
  ])
  func `a folding has one origin for every character`(text: String, expected: String) {
    let folding = fold(text)
    #expect(String(folding.characters) == expected)
    #expect(folding.origins == Array(0..<text.count))
  }

  @Test(arguments: [UInt64(211), 212])
  func `a plain text is searched alike whether something else stands behind it or not`(
    seed: UInt64
  ) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aăáàoòóuùyýnhđ H".unicodeScalars)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 12, from: alphabet)
      let typed = "h" + random.text(upTo: 2, from: alphabet)
      let note: Comment = "seed \(seed): \(typed) in \(text)"
      let plain = SearchPattern(typed).ranges(in: text)
      #expect(SearchPattern(typed).ranges(in: text + " 漢").prefix(plain.count) == plain[...], note)
      #expect(searchTerms(of: text + " 漢") == searchTerms(of: text) + ["漢"], note)
      #expect(sortKey(text) == sortKey(nfc(decomposed(text))), note)
      #expect(folded(decomposed(text)) == folded(text), note)
      #expect(searchTerms(of: decomposed(text)) == searchTerms(of: text), note)
    }
  }

  /// The text with every letter taken apart.
  private func decomposed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(contentsOf: decomposition(of: scalar)) }
    return String(scalars)
  }
}
