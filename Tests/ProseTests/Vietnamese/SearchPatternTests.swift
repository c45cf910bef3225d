import Testing

@testable import Prose

@Suite struct SearchPatternTests {
  @Test(arguments: [
    ("duong", "Đường, đương, dưỡng, dường", [0..<5, 7..<12, 14..<19, 21..<26]),
    ("đường", "Đường, đương, dưỡng, dường", [0..<5]), ("ĐƯỜNG", "đường", [0..<5]),
    ("d", "đd", [0..<1, 1..<2]), ("đ", "đd", [0..<1]), ("ơ", "ơ ờ o", [0..<1]),
    ("hoà", "hòa hoà hóa hoa", [0..<3, 4..<7]), ("hòa", "hòa hoà hóa hoa", [0..<3, 4..<7]),
    ("thúy", "Thuý THÚY thủy", [0..<4, 5..<9]), ("khỏe", "khoẻ khỏe", [0..<4, 5..<9]),
    ("qúy", "quý", [0..<3]), ("hà nội", "Hà\u{A0}Nội Ha Noi", [0..<6]),
    ("ha noi", "Hà Nội ha noi", [0..<6, 7..<13]), ("", "abc", []), ("abcd", "abc", []),
    ("aa", "aaaa", [0..<2, 2..<4]), ("é", "cafe café", [8..<9]), ("😀", "a😀b", [1..<2]),
    ("vie\u{323}\u{302}t", "Việt viết viet", [0..<4]), ("việt", "Vie\u{302}\u{323}t", [0..<4]),
    ("của", "của cua cúa", [0..<3]), ("mùa", "mùa", [0..<3]), ("й", "ЙИ", [0..<1]),
  ])
  func `unmarked letters find all, marked letters find themselves`(
    typed: String, text: String, hits: [Range<Int>]
  ) {
    #expect(SearchPattern(typed).ranges(in: text) == hits)
    #expect(SearchPattern(typed).matches(text) == !hits.isEmpty)
  }

  @Test(arguments: [
    ("an", "an, ban, Ân", [0..<2, 9..<11]), ("13", "13/2023 132", [0..<2]),
    ("hoa", "hoà-bình", [0..<3]),
  ])
  func `a whole word has no letter or digit beside it`(
    typed: String, text: String, hits: [Range<Int>]
  ) {
    #expect(SearchPattern(typed, wholeWord: true).ranges(in: text) == hits)
  }

  @Test func `exact marks find unmarked letters only where there are none`() {
    #expect(SearchPattern("an", exactMarks: true).ranges(in: "An ân ạn an") == [0..<2, 9..<11])
    #expect(SearchPattern("hòa", exactMarks: true).ranges(in: "hoa hoà") == [4..<7])
  }

  @Test(arguments: [UInt64(41), 42, 43])
  func `every text finds itself, and its folded form finds it too`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aăâeêioôơuưyáàảãạếềòóoàùyúthnkgcqđĐ 1,".unicodeScalars)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 12, from: alphabet)
      guard !text.isEmpty else { continue }
      #expect(SearchPattern(text).ranges(in: text) == [0..<text.count], "seed \(seed): \(text)")
      #expect(SearchPattern(folded(text)).matches(text), "seed \(seed): \(text)")
    }
  }
}
