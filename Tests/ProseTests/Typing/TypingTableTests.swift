import Prose
import Testing

/// Every syllable that the rules of Vietnamese spelling allow, typed key by key.
@Suite struct TypingTableTests {
  @Test func `the table has all syllables of the rules, each once`() {
    let words = TableSyllable.all.map { $0.written(inNewStyle: false) }
    #expect(words.count >= 7_000)
    #expect(Set(words).count == words.count)
    for word in ["nghiêng", "giếng", "gì", "quyển", "khuỷu", "ngoằn", "yêu", "kẻ", "thuở", "xoong"]
    {
      #expect(words.contains(word), "\(word)")
    }
    for word in ["nghang", "ce", "kà", "gế", "mát".replacing("á", with: "à")] {
      #expect(!words.contains(word), "\(word)")
    }
  }

  @Test(arguments: TypingMethod.allCases, KeyOrder.allCases)
  func `each syllable comes out right`(method: TypingMethod, order: KeyOrder) {
    for style in ToneStyle.allCases {
      var wrong: [String] = []
      // The styles differ in a few hundred.
      for syllable in TableSyllable.all
      where style == .old || syllable.oldPlace != syllable.newPlace {
        let expected = syllable.written(inNewStyle: style == .new)
        let keys = syllable.keys(method, order)
        // The end of a word that may be a part of another is told by what follows.
        var desk = TypingDesk(method, style: style)
        desk.type(keys)
        desk.type(",")
        if desk.text != expected + "," { wrong.append("\(keys) → \(desk.text), not \(expected)") }
      }
      #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
    }
  }
}
