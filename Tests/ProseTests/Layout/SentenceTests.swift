import Testing

@testable import Prose

@Suite struct SentenceTests {
  /// The sentences of a text, as a cursor finds them going right.
  private func sentences(_ text: String) -> [String] {
    let buffer = TextBuffer(text)
    var sentences: [String] = []
    var position = Position.start
    while position != buffer.end {
      let next = buffer.sentenceStart(after: position)
      sentences.append(buffer.text(in: position..<next))
      position = next
    }
    return sentences
  }

  @Test(arguments: [
    ("", []),
    ("Một câu", ["Một câu"]),
    ("Một. Hai! Ba? Bốn… Năm", ["Một. ", "Hai! ", "Ba? ", "Bốn… ", "Năm"]),
    ("Giá 1.234.567 đồng. Hết", ["Giá 1.234.567 đồng. ", "Hết"]),
    ("“Xin chào.” Ông nói.", ["“Xin chào.” ", "Ông nói."]),
    ("(Theo báo.) Tin mới", ["(Theo báo.) ", "Tin mới"]),
    ("Thật sao?! Vâng", ["Thật sao?! ", "Vâng"]),
    ("Một.  Hai", ["Một.  ", "Hai"]),
    ("a.b c", ["a.b c"]),
    ("Một.\nHai.", ["Một.", "\n", "Hai."]),
    ("Một,” hai", ["Một,” hai"]),
    ("«Một!» Hai", ["«Một!» ", "Hai"]),
  ])
  func `sentences end with their mark and the space behind it`(text: String, expected: [String]) {
    #expect(sentences(text) == expected)
  }

  @Test func `going left finds the start of the sentence, then of the one before`() {
    let buffer = TextBuffer("Một. Hai.\nBa. Bốn")
    var position = buffer.end
    var offsets: [Position] = []
    while position != .start {
      position = buffer.sentenceStart(before: position)
      offsets.append(position)
    }
    #expect(
      offsets == [
        Position(paragraph: 1, offset: 4),
        Position(paragraph: 1, offset: 0),
        Position(paragraph: 0, offset: 5),
        Position(paragraph: 0, offset: 0),
      ])
  }
}
