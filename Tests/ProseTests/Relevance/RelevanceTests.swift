import Testing

@testable import Prose

@Suite struct RelevanceTests {
  /// Words that no search here asks for.
  private static let filler = "Sáng nay trời quang, bà con ra đồng từ sớm và về khi nắng đã lên cao"

  private func text(
    _ title: String = "Bản tin", summary: String = "", details: String = "", body: String = filler
  ) -> RankedText {
    RankedText(title: title, summary: summary, details: details, body: body)
  }

  private func order(_ typed: String, _ texts: RankedText...) -> [Int] {
    Relevance(typed).order(of: texts)
  }

  @Test func `a word in the title counts more than the same word in the body`() {
    let inBody = text(body: "vải thiều, vải thiều và vải thiều. \(Self.filler)")
    #expect(order("vải thiều ", inBody, text("Vải thiều vào vụ")) == [1, 0])
  }

  @Test func `a word in the summary, or in the details, counts more than one in the body`() {
    let inBody = text(body: "Cầu treo. \(Self.filler)")
    #expect(order("cầu treo ", inBody, text(summary: "Cầu treo mới")) == [1, 0])
    #expect(order("cầu treo ", inBody, text(details: "Trần Cầu Treo")) == [1, 0])
    #expect(order("cầu treo ", text(summary: "Cầu treo mới"), text("Cầu treo mới")) == [1, 0])
  }

  @Test func `more of a word counts more, and less in a longer text`() {
    let once = text(body: "Hạn hán. \(Self.filler)")
    let twice = text(body: "Hạn hán, hạn hán. \(Self.filler)")
    let long = text(body: "Hạn hán. \(Self.filler). \(Self.filler). \(Self.filler)")
    #expect(order("hạn hán ", long, once, twice) == [2, 1, 0])
  }

  @Test func `what is rare among the texts counts more than what is common`() {
    let rest = (0..<8).map { _ in
      text(summary: "Hội nghị", body: "hội nghị, hội nghị và một tín chỉ. \(Self.filler)")
    }
    let common = text("Hội", body: "Một chỉ tiêu và một tín hiệu. \(Self.filler)")
    let rare = text("Chỉ", body: "Một hội chợ và một tín hiệu. \(Self.filler)")
    #expect(Relevance("hội chỉ ").order(of: [common, rare] + rest).prefix(2) == [1, 0])
    #expect(Relevance("chỉ hội ").order(of: [common, rare] + rest).prefix(2) == [1, 0])
  }

  @Test func `words that stand together as they were typed count more than apart`() {
    let apart = text(body: "Hội đồng ra một nghị quyết. \(Self.filler)")
    let together = text(body: "Hội nghị bàn một quyết sách. \(Self.filler)")
    #expect(order("hội nghị ", apart, together) == [1, 0])
    #expect(order("nghị hội ", together, apart) == [0, 1])
  }

  @Test(arguments: [
    ("đường ", [1, 0, 2]), ("duong ", [0, 1, 2]), ("đương ", [0, 1, 2]), ("ĐƯỜNG ", [1, 0, 2]),
  ])
  func `a mark that was typed must be there, one that was not may be`(
    typed: String, expected: [Int]
  ) {
    let texts = [text("Đương thôn"), text("Đường làng"), text("Ruộng nương")]
    #expect(Relevance(typed).order(of: texts) == expected)
  }

  @Test func `the place of a tone and its encoding do not matter`() {
    #expect(order("hoà bình ", text("Hoa bình"), text("Hòa bình")) == [1, 0])
    #expect(order("tiếng ", text("Tieng"), text("Tie\u{302}\u{301}ng hát")) == [1, 0])
  }

  @Test func `the last word counts where a word begins so, until it is finished`() {
    let texts = [text("Thi đua"), text("Vải thiều"), text("Thiếu nước")]
    #expect(Relevance("thiề").order(of: texts) == [1, 0, 2])
    #expect(Relevance("thi").order(of: texts) == [0, 1, 2])
    #expect(Relevance("thi ").order(of: texts) == [0, 1, 2])
    #expect(Relevance("thie ").order(of: texts) == [0, 1, 2])
    #expect(Relevance("thieu").order(of: texts) == [1, 2, 0])
  }

  @Test func `of equals the one that came first stays first`() {
    let same = (0..<5).map { _ in text("Lễ hội") }
    #expect(Relevance("lễ hội ").order(of: same) == [0, 1, 2, 3, 4])
    #expect(Relevance("").order(of: same) == [0, 1, 2, 3, 4])
    #expect(Relevance("xyzzy").order(of: same) == [0, 1, 2, 3, 4])
  }

  @Test func `nothing at all can be put in order`() {
    #expect(Relevance("lễ").order(of: []) == [])
    #expect(order("lễ", RankedText(title: "", summary: "", details: "", body: "")) == [0])
  }

  @Test func `a passage of any length can be typed`() {
    let passage = Array(repeating: Self.filler, count: 20).joined(separator: " ")
    #expect(order(passage, text("Tin", body: "Khác"), text()) == [1, 0])
  }

  @Test(arguments: [UInt64(7), 8])
  func `a word counts exactly where the index finds it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet = Array("aăâoôơuyáàạếòóùúthnđ ".unicodeScalars)
    for _ in 0..<2_000 {
      let written = "h" + random.text(upTo: 12, from: alphabet)
      let typed = "h" + random.text(upTo: 3, from: alphabet)
      guard let word = typedWords(of: typed).last, typedWords(of: typed).count == 1 else {
        continue
      }
      let byIndex = searchWords(of: written).contains { found in
        word.isMarked
          ? matchesAsymmetrically(term: found, typed: word.exact, prefix: word.isUnfinished)
          : word.isUnfinished
            ? folded(found).hasPrefix(word.plain) : folded(found) == word.plain
      }
      let counted = order(typed, text("Tin"), text(written)) == [1, 0]
      #expect(counted == byIndex, "seed \(seed): \(typed) in \(written)")
    }
  }
}
