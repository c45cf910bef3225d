import Testing

@testable import Prose

@Suite struct CountingTests {
  @Test(arguments: [
    ("", 0), ("Ban biên tập", 3), ("  một,hai – ba! ", 3), ("13/2023/QĐ-UBND", 4), ("…", 0),
    ("Tie\u{302}\u{301}ng Vie\u{302}\u{323}t", 2), ("COVID-19", 2), ("một\nhai", 2), ("\u{301}", 0),
    ("Bắc Giang: 240 cổng thành phần", 6), ("प्रयोग", 1),
  ])
  func `syllables are runs of letters and digits`(text: String, count: Int) {
    #expect(syllables(in: text) == count)
  }

  @Test(arguments: [(0, 0), (1, 1), (240, 60), (241, 61), (1_200, 300), (-5, 0)])
  func `reading time is rounded up to the second`(syllables: Int, seconds: Int) {
    #expect(ReadingPace.usual.seconds(for: syllables) == seconds)
  }

  @Test func `a pace of nothing counts as one syllable a minute`() {
    #expect(ReadingPace(syllablesPerMinute: 0).seconds(for: 2) == 120)
  }
}
