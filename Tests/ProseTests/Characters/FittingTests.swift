import Testing

@testable import Prose

@Suite struct FittingTests {
  @Test(arguments: [
    ("Tòa soạn", 8, "Tòa soạn"), ("Tòa soạn", 7, "Tòa so…"), ("Tòa soạn", 1, "…"),
    ("Tòa soạn", 0, ""), ("Tòa soạn", -3, ""), ("", 5, ""), ("漢字漢字", 5, "漢字…"),
    ("漢字漢字", 4, "漢…"), ("漢", 1, "…"), ("a\u{202E}b", 5, "a…"), ("Tie\u{302}\u{301}ng", 4, "Tiế…"),
  ])
  func `a text is cut to its field with a sign`(text: String, width: Int, expected: String) {
    #expect(truncated(text, toWidth: width) == expected)
  }

  @Test func `a sign wider than the field is left out`() {
    #expect(truncated("abcdef", toWidth: 2, ellipsis: "...") == "ab")
    #expect(truncated("abcdef", toWidth: 4, ellipsis: "~") == "abc~")
  }

  @Test(arguments: [
    ("Hà", 5, "Hà   "), ("漢字", 5, "漢字 "), ("Hà Nội", 3, "Hà Nội"), ("", 2, "  "), ("a", 0, "a"),
  ])
  func `a field is filled by cells, not by characters`(text: String, width: Int, expected: String) {
    #expect(padded(text, toWidth: width) == expected)
  }

  @Test func `figures stand at the end of their field`() {
    #expect(padded("1.234", toWidth: 8, alignment: .trailing) == "   1.234")
  }

  @Test(arguments: [UInt64(21), 22])
  func `a cut text never exceeds its field`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 20, from: HardScalars.all)
      let width = Int.random(in: 0...12, using: &random)
      let cut = truncated(text, toWidth: width)
      #expect(displayWidth(of: cut) <= width, "seed \(seed): \(text.debugDescription) to \(width)")
    }
  }
}
