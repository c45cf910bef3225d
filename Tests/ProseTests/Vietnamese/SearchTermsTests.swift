import Testing

@testable import Prose

@Suite struct SearchTermsTests {
  @Test(arguments: [
    ("Đường Hòa Bình", ["duong", "đường", "hoa", "hoà", "binh", "bình"]),
    ("ban hành 13/2023", ["ban", "hanh", "hành", "13", "2023"]), ("", []), ("—, !", []),
    ("Tie\u{302}\u{301}ng", ["tieng", "tiếng"]), ("THÚY thuý", ["thuy", "thuý", "thuy", "thuý"]),
    ("COVID19", ["covid19"]), ("QĐ-UBND", ["qd", "qđ", "ubnd"]),
  ])
  func `a word is indexed folded, and exactly when it has marks`(text: String, terms: [String]) {
    #expect(searchTerms(of: text) == terms)
  }

  @Test(arguments: [
    ("đường", "duong", false, true), ("đường", "đường", false, true),
    ("đương", "đường", false, false),
    ("đường", "đuong", false, true), ("đường", "duo", true, true), ("đường", "duo", false, false),
    ("hoà", "hòa", false, true), ("hoà", "HOÀ", false, true), ("hoa", "hoà", false, false),
    ("hoa", "hoa", false, true), ("a", "", true, false), ("duong", "duongg", true, false),
  ])
  func `a term satisfies what was typed by the rule of the search field`(
    term: String, typed: String, prefix: Bool, expected: Bool
  ) {
    #expect(matchesAsymmetrically(term: term, typed: typed, prefix: prefix) == expected)
  }

  @Test(arguments: [
    ("vải th", [false, true]), ("vải thiều ", [false, false]), ("vải thiều,", [false, false]),
    ("lớp 1", [false, true]), ("", []), ("—", []),
  ])
  func `the last word typed is unfinished until something follows it`(
    typed: String, unfinished: [Bool]
  ) {
    #expect(typedWords(of: typed).map(\.isUnfinished) == unfinished)
  }

  @Test func `a word typed with a mark knows itself with and without it`() {
    #expect(typedWords(of: "Đường GIAO ").map(\.exact) == ["đường", "giao"])
    #expect(typedWords(of: "Đường GIAO ").map(\.plain) == ["duong", "giao"])
    #expect(typedWords(of: "Đường GIAO ").map(\.isMarked) == [true, false])
  }

  @Test(arguments: [UInt64(51), 52])
  func `the index and the search field agree on whole words`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aăâoôơuyáàạếòóùúthnđ".unicodeScalars)
    for _ in 0..<3_000 {
      let text = "h" + random.text(upTo: 3, from: alphabet)
      let typed = "h" + random.text(upTo: 3, from: alphabet)
      let byIndex = searchTerms(of: text).contains {
        matchesAsymmetrically(term: $0, typed: typed, prefix: false)
      }
      let bySearch = SearchPattern(typed, wholeWord: true).matches(text)
      #expect(byIndex == bySearch, "seed \(seed): \(typed) in \(text)")
    }
  }
}
