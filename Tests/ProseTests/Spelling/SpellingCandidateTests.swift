import Testing

@testable import Prose

@Suite struct SpellingCandidateTests {
  @Test(arguments: [
    ("nghiem", ["nghiêm", "nghiệm"]), ("ngĩ", ["nghĩ"]), ("xữa", ["xửa", "sữa"]),
    ("trẽ", ["trẻ", "chẽ"]), ("khuyễn", ["khuyển"]), ("nghành", ["ngành"]),
    ("giửi", ["giữi"]), ("đươc", ["được", "đước"]), ("đuờng", ["đường"]), ("zụng", ["dụng"]),
    ("nàng", ["làng"]), ("tiếc", ["tiết"]), ("thảng", ["thảnh", "thản"]), ("công ty", []),
    ("sĩ", ["sỹ", "xĩ"]),
  ])
  func `what was meant is among the nearest syllables`(word: String, expected: [String]) {
    let found = SpellingCandidates(for: word, tones: .old).words
    for candidate in expected {
      #expect(found.prefix(40).contains(candidate), "\(found.prefix(40))")
    }
  }

  @Test func `the nearest come first, and the tone stands where the house writes it`() {
    #expect(SpellingCandidates(for: "sũa", tones: .old).words.prefix(2).contains("sủa"))
    #expect(SpellingCandidates(for: "hoa", tones: .old).words.contains("hòa"))
    #expect(SpellingCandidates(for: "hoa", tones: .new).words.contains("hoà"))
    #expect(!SpellingCandidates(for: "hoa", tones: .new).words.contains("hoa"))
  }

  @Test func `capitals are those of the word that is replaced`() {
    #expect(SpellingCandidates.capitalised("được", like: "Đươc") == "Được")
    #expect(SpellingCandidates.capitalised("được", like: "ĐƯƠC") == "ĐƯỢC")
    #expect(SpellingCandidates.capitalised("được", like: "đươc") == "được")
  }

  @Test(arguments: [
    "", "x", String(repeating: "aoue", count: 3), String(repeating: "a", count: 65_536),
    String(repeating: "o\u{31B}\u{301}", count: 400), "😀", "uouououououo", "quyquyquyquy",
  ])
  func `no word takes long to think about`(word: String) {
    #expect(SpellingCandidates(for: word, tones: .old).words.count < 2_000)
  }
}
