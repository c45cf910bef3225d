import Testing

@testable import Prose

@Suite struct VisibleTests {
  @Test(arguments: [
    ("\u{1B}]0;x\u{07}", "␛]0;x␇", "^[]0;x^G"), ("\0", "␀", "^@"), ("\u{7F}", "␡", "^?"),
    ("a\rb", "a␍b", "a^Mb"), ("\u{9B}2J", "<U+009B>2J", "<U+009B>2J"),
    ("lệnh\u{202E}txt", "lệnh<U+202E>txt", "lệnh<U+202E>txt"),
    ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>", "a<U+2066>b<U+2069>"),
    ("\u{FEFF}a", "<U+FEFF>a", "<U+FEFF>a"), ("a\u{AD}b", "a<U+00AD>b", "a<U+00AD>b"),
    ("a\u{200B}b", "a<U+200B>b", "a<U+200B>b"), ("a\u{200D}b", "a<U+200D>b", "a<U+200D>b"),
    ("a\u{FE0F}", "a<U+FE0F>", "a<U+FE0F>"), ("\u{E000}", "<U+E000>", "<U+E000>"),
    ("\u{378}", "<U+0378>", "<U+0378>"), ("\u{2028}", "<U+2028>", "<U+2028>"),
    ("\u{E0041}", "<U+E0041>", "<U+E0041>"), ("\u{10FFFF}", "<U+10FFFF>", "<U+10FFFF>"),
    ("\u{3164}", "<U+3164>", "<U+3164>"), ("\u{2800}", "<U+2800>", "<U+2800>"),
    ("\u{301}a", "\u{25CC}\u{301}a", " \u{301}a"), ("👨‍👩‍👧!", "〓!", "[]!"), ("❤️", "〓", "[]"),
    ("🇻🇳", "〓", "[]"), ("👍🏽", "〓", "[]"), ("1️⃣", "〓", "[]"), ("😀", "😀", "😀"),
    ("1\u{FE0F}", "1<U+FE0F>", "1<U+FE0F>"), ("😀\u{200D}", "😀<U+200D>", "😀<U+200D>"),
    ("Tie\u{302}\u{301}ng", "Tiếng", "Tiếng"), ("tab\there", "tab␉here", "tab^Ihere"),
  ])
  func `what cannot be seen is shown`(source: String, unicode: String, ascii: String) {
    #expect(visible(source) == unicode)
    #expect(visible(source, marks: .ascii) == ascii)
  }

  @Test func `tabs and line feeds stay where the caller keeps them, carriage returns never`() {
    #expect(visible("a\tb\nc\r\nd\re", newlines: .keep) == "a\tb\nc\nd␍e")
    #expect(visible("a\nb", newlines: .show) == "a␊b")
    #expect(visible("a\r\nb", newlines: .show) == "a␍␊b")
  }

  @Test func `four marks are drawn over a base and the rest are counted`() {
    let letter = "x\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}"
    let clusters = visibleClusters(of: letter, marks: .unicode)

    #expect(clusters.map(\.text) == ["x\u{301}\u{302}\u{303}\u{304}", "+", "3"])
    #expect(clusters.map(\.isToken) == [false, true, true])
    #expect(clusters.map(\.consumed) == [1, 0, 0])
  }

  @Test func `two hundred marks stay within five code points`() {
    let letter = "x" + String(repeating: "\u{301}", count: 200)
    #expect(visible(letter) == "x\u{301}\u{301}\u{301}\u{301}+196")
  }

  @Test func `a token is one cluster a cell and the first consumes the source`() {
    let clusters = visibleClusters(of: "\u{202E}", marks: .unicode)
    #expect(clusters.map(\.text).joined() == "<U+202E>")
    #expect(clusters.allSatisfy { $0.isToken && $0.width == 1 })
    #expect(clusters.map(\.consumed) == [1, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test func `ordinary text hides nothing`() {
    #expect(!hidesSomething("Kỳ họp thứ 12, HĐND tỉnh: “kết quả” – 1.234 đồng 漢字 😀"))
    #expect(!hidesSomething("một\nhai\tba"))
    #expect(hidesSomething("Kỳ họp\u{200B}"))
    #expect(hiddenOffsets(in: "Kỳ\u{200B} họp\nđ\u{202E}") == [2, 9])
    #expect(hiddenOffsets(in: "Kỳ họp") == [])
  }

  @Test(arguments: [UInt64(11), 12, 13])
  func `whatever the text, its clusters are safe, complete and stable`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let text = random.text(upTo: 16, from: HardScalars.all)
      for marks in VisibleMarks.allCases {
        let clusters = visibleClusters(of: text, marks: marks)
        let shown = clusters.map(\.text).joined()
        let note: Comment = "seed \(seed): \(text.debugDescription)"
        #expect(clusters.reduce(0) { $0 + $1.consumed } == text.count, note)
        #expect(clusters.allSatisfy { (1...2).contains($0.width) }, note)
        #expect(clusters.allSatisfy { $0.text.unicodeScalars.count <= 5 }, note)
        #expect(shown.unicodeScalars.allSatisfy { Appearance(of: $0) != .hidden }, note)
        #expect(shown == visible(text, marks: marks), note)
        #expect(visible(shown, marks: marks) == shown, note)
      }
    }
  }
}
