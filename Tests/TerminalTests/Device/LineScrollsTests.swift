import Testing

@testable import Terminal

@Suite struct LineScrollsTests {
  @Test(arguments: [
    ("\u{1B}[5S", "\n\n\n\n\n"), ("\u{1B}[2T", "\u{1B}M\u{1B}M"),
    ("a\u{1B}[7;23r\u{1B}[23;1H\u{1B}[3Sb", "a\u{1B}[7;23r\u{1B}[23;1H\n\n\nb"),
    ("Số T: S", "Số T: S"), ("\u{1B}[S", "\u{1B}[S"), ("\u{1B}[12", "\u{1B}[12"),
    ("\u{1B}[1;2S", "\u{1B}[1;2S"), ("\u{1B}", "\u{1B}"), ("", ""),
  ])
  func `a scroll by several lines becomes as many by one`(sent: String, expected: String) {
    #expect(LineScrolls.bySingleLines(Array(sent.utf8)) == Array(expected.utf8))
  }
}
