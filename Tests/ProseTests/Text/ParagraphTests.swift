import Testing

@testable import Prose

@Suite struct ParagraphTests {
  @Test(arguments: [0, 1, 255, 256, 257, 511, 512, 513, 1_000])
  func `characters are found by offset in paragraphs of any length`(length: Int) {
    let pattern = Array("aệ漢đ😀 –")
    let characters = (0..<length).map { pattern[$0 % pattern.count] }
    let paragraph = TextBuffer(String(characters)).paragraphs[0]

    #expect(paragraph.count == length)
    for offset in characters.indices {
      if paragraph.character(at: offset) != characters[offset] {
        Issue.record("offset \(offset) of \(length)")
      }
    }
    #expect(paragraph.text(in: 0..<length) == String(characters))
    #expect(paragraph.text(in: length..<length) == "")
  }

  @Test func `a paragraph that shrinks and grows keeps its measures`() {
    var buffer = TextBuffer(String(repeating: "ệ", count: 1_000))
    func position(_ offset: Int) -> Position { Position(paragraph: 0, offset: offset) }
    for size in [512, 256, 255, 0] {
      buffer.apply(Edit(replacing: position(size)..<position(2_000), with: ""))
      #expect(buffer.paragraphs[0].count == size)
      #expect(buffer.text.utf8.count == size * 3)
    }
    for _ in 0..<5 {
      buffer.apply(Edit(inserting: String(repeating: "ab", count: 130), at: position(0)))
    }
    #expect(buffer.paragraphs[0].text(in: 1_298..<1_300) == "ab")
    #expect(buffer.paragraphs[0].character(at: 777) == "b")
  }

  @Test(
    arguments: [
      ("a", 1, 1, Grapheme.Kind.plain),
      ("ệ", 3, 1, .plain),
      ("đ", 2, 1, .plain),
      (" ", 1, 1, .space),
      ("\u{A0}", 2, 1, .plain),
      ("\u{2007}", 3, 1, .joining),
      ("\u{202F}", 3, 1, .joining),
      ("\u{3000}", 3, 2, .space),
      ("\t", 1, 1, .space),
      ("漢", 3, 2, .joining),
      ("😀", 4, 2, .joining),
      ("👨‍👩‍👧", 18, 2, .joining),
      ("\u{202E}", 3, 8, .joining),
      ("\u{301}", 2, 1, .joining),
      ("x\u{20D7}", 4, 1, .joining),
    ] as [(Character, Int32, UInt16, Grapheme.Kind)])
  func `a grapheme knows its bytes, its cells and whether a row may end behind it`(
    character: Character, bytes: Int32, cells: UInt16, kind: Grapheme.Kind
  ) {
    let grapheme = Grapheme(character, marks: .unicode)
    #expect(grapheme.bytes == bytes)
    #expect(grapheme.cells == cells)
    #expect(grapheme.kind == kind)
  }

  @Test(arguments: [UInt64(181), 182])
  func `the measures of a text add up to it`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let text = nfc(random.text(upTo: 20, from: HardScalars.all))
      for marks in VisibleMarks.allCases {
        let graphemes = Grapheme.all(in: text, marks: marks)
        let note: Comment = "seed \(seed): \(text.debugDescription)"
        #expect(graphemes.count == text.count, note)
        #expect(graphemes.reduce(0) { $0 + Int($1.bytes) } == text.utf8.count, note)
        #expect(
          graphemes.reduce(0) { $0 + Int($1.cells) } == displayWidth(of: text, marks: marks), note)
      }
    }
  }
}
