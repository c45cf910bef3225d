import Testing

@testable import Prose

@Suite struct AuthorshipTests {
  private func parts(_ texts: String...) -> [[Int: Int]] {
    var authorship = Authorship(texts[0], in: 1)
    for (index, text) in texts.enumerated().dropFirst() {
      authorship.revise(to: text, in: index + 1)
    }
    return authorship.paragraphs.map { paragraph in
      Dictionary(uniqueKeysWithValues: paragraph.parts.map { ($0.source.revision, $0.letters) })
    }
  }

  @Test func `a text that nobody changed is its first writer's`() {
    #expect(parts("Một hai.\n\nBa.", "Một hai.\n\nBa.") == [[1: 7], [1: 3]])
  }

  @Test func `only the words that were put in are the second writer's`() {
    #expect(parts("Giá năm nay cao.", "Giá vải năm nay cao hơn.") == [[1: 13, 2: 6]])
  }

  @Test func `a paragraph that moves stays whose it was`() {
    let old = "Đoạn thứ nhất nói về vườn vải.\n\nĐoạn thứ hai nói về chợ đầu mối."
    let new = "Đoạn thứ hai nói về chợ đầu mối.\n\nĐoạn thứ nhất nói về vườn vải."
    #expect(parts(old, new).allSatisfy { $0.keys.elementsEqual([1]) })
  }

  @Test func `who only moves a tone to its other place has written nothing`() {
    #expect(parts("Thuý hoà ca.", "Thúy hòa ca.") == [[1: 10]])
  }

  @Test func `words that were taken away and written again are the later writer's`() {
    #expect(parts("Một hai ba.", "Một ba.", "Một hai ba.") == [[1: 6, 3: 3]])
  }

  @Test func `of new words those that were proposed are their maker's, where they stand`() {
    var authorship = Authorship("Giá năm nay cao.", in: 1)
    authorship.revise(
      to: "Giá vải năm nay cao gấp đôi. Gấp ba.", in: 2,
      accepting: ["nay cao gấp đôi.", "không có ở đâu"])
    let parts = authorship.paragraphs[0].parts
    #expect(parts.map(\.source.proposal) == [nil, nil, 0])
    // "gấp đôi." was proposed; "vải" and "Gấp ba" came with the revision, and the last stop had been there.
    #expect(parts.map(\.letters) == [13, 8, 7])
  }

  @Test func `blank paragraphs are nobody's, and numbers count them`() {
    var authorship = Authorship("A\n\n \nB", in: 1)
    #expect(authorship.paragraphs.map(\.number) == [0, 3])
    authorship.revise(to: "", in: 2)
    #expect(authorship.paragraphs.isEmpty)
  }

  @Test(arguments: [UInt64(20_261_127)])
  func `every letter has a revision that held it`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let (old, new) = PatchPropertyTests.pair(&dice)
      var authorship = Authorship(old, in: 1)
      authorship.revise(to: new, in: 2)
      let letters = new.unicodeScalars.filter {
        !$0.properties.isWhitespace && $0 != "\n"
      }.count
      #expect(authorship.paragraphs.reduce(0) { $0 + $1.letters } == letters)
      authorship.revise(to: new, in: 3)
      #expect(!authorship.paragraphs.flatMap(\.parts).contains { $0.source.revision == 3 })
    }
  }
}
