import Testing

@testable import Prose

@Suite struct CodePointTests {
  @Test(arguments: [
    ("", 0, 0, 0), ("ế\nx", 1, 0, 2), ("x\u{20D7}y", 0, 1, 2), ("😀a", 0, 1, 1),
    ("một\n\nhai", 2, 3, 8),
    ("Vie\u{323}\u{302}t", 0, 4, 4),
  ])
  func `a position is kept as the code points before it`(
    text: String, paragraph: Int, offset: Int, codePoints: Int
  ) {
    let buffer = TextBuffer(text)
    let position = Position(paragraph: paragraph, offset: offset)
    #expect(buffer.codePoints(before: position) == codePoints)
    #expect(buffer.position(atCodePoint: codePoints) == position)
  }

  @Test func `a code point within a character is the position before it`() {
    let buffer = TextBuffer("ax\u{20D7}\u{20D6}y")
    #expect(buffer.position(atCodePoint: 2) == Position(paragraph: 0, offset: 1))
    #expect(buffer.position(atCodePoint: 3) == Position(paragraph: 0, offset: 1))
    #expect(buffer.position(atCodePoint: -1) == .start)
    #expect(buffer.position(atCodePoint: 99) == buffer.end)
  }

  @Test(arguments: [UInt64(141), 142])
  func `every position comes back from its code points`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let buffer = TextBuffer(random.text(upTo: 30, from: HardScalars.all + ["\n", "\n"]))
      var position = Position.start
      while true {
        let kept = buffer.codePoints(before: position)
        #expect(buffer.position(atCodePoint: kept) == position, "seed \(seed): \(buffer.text)")
        let next = buffer.position(after: position)
        if next == position { break }
        position = next
      }
      #expect(buffer.codePoints(before: buffer.end) == buffer.text.unicodeScalars.count)
    }
  }
}

@Suite struct CodePointIndexTests {
  /// What the index answers, by counting from the beginning.
  private func counted(_ codePoint: Int, in buffer: TextBuffer) -> Position {
    var rest = max(0, codePoint)
    for (number, paragraph) in buffer.paragraphs.enumerated() {
      let count = paragraph.text.unicodeScalars.count
      guard rest > count else {
        var (offset, passed) = (0, 0)
        for character in paragraph.text {
          passed += character.unicodeScalars.count
          if passed > rest { break }
          offset += 1
        }
        return Position(paragraph: number, offset: offset)
      }
      rest -= count + 1
    }
    return buffer.end
  }

  @Test(arguments: [
    "", "a", "\n", "\n\n", "Đề nghị.\n\nSửa câu này.\n", "e\u{301}a\u{302}\u{301}\nx",
    "👨‍👩‍👧‍👦 gia đình\n🇻🇳\n", "một\nhai\nba",
  ])
  func `every place is where counting finds it`(text: String) {
    let buffer = TextBuffer(text)
    let index = CodePointIndex(buffer)
    for place in -1...text.unicodeScalars.count + 3 {
      #expect(index.position(atCodePoint: place) == counted(place, in: buffer), "\(place)")
    }
  }
}
