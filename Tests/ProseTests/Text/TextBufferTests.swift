import Testing

@testable import Prose

@Suite struct TextBufferTests {
  @Test(arguments: [
    ("", [""]), ("một", ["một"]), ("một\nhai", ["một", "hai"]),
    ("một\r\nhai\rba\n", ["một", "hai", "ba", ""]),
    ("\n\n", ["", "", ""]), ("\r\r\n\n", ["", "", "", ""]), ("Tie\u{302}\u{301}ng", ["Tiếng"]),
  ])
  func `every line of a text is a paragraph`(text: String, paragraphs: [String]) {
    let buffer = TextBuffer(text)
    #expect(buffer.paragraphs.map(\.text) == paragraphs)
    #expect(buffer.text == paragraphs.joined(separator: "\n"))
  }

  private func position(_ paragraph: Int, _ offset: Int) -> Position {
    Position(paragraph: paragraph, offset: offset)
  }

  @Test func `a line feed splits a paragraph and deleting it joins the two`() {
    var buffer = TextBuffer("một hai")
    let change = buffer.apply(Edit(inserting: "\n", at: position(0, 4)))

    #expect(buffer.paragraphs.map(\.text) == ["một ", "hai"])
    #expect(change.inverse.range == position(0, 4)..<position(1, 0))

    buffer.apply(Edit(replacing: position(0, 4)..<position(1, 0), with: ""))
    #expect(buffer.paragraphs.map(\.text) == ["một hai"])
  }

  @Test func `a paragraph keeps its id while others come and go`() {
    var buffer = TextBuffer("a\nb\nc")
    let ids = buffer.paragraphs.map(\.id)
    buffer.apply(Edit(inserting: "x\ny", at: position(1, 1)))

    #expect(buffer.paragraphs.map(\.text) == ["a", "bx", "y", "c"])
    #expect([0, 1, 3].map { buffer.paragraphs[$0].id } == ids)
    #expect(Set(buffer.paragraphs.map(\.id)).count == 4)
  }

  @Test func `a line put before a paragraph moves it down with its id`() {
    var buffer = TextBuffer("a\nb")
    let ids = buffer.paragraphs.map(\.id)
    buffer.apply(Edit(inserting: "\n", at: position(1, 0)))
    buffer.apply(Edit(inserting: "x\n", at: position(0, 0)))

    #expect(buffer.paragraphs.map(\.text) == ["x", "a", "", "b"])
    #expect(buffer.paragraphs[1].id == ids[0])
    #expect(buffer.paragraphs[3].id == ids[1])
  }

  @Test(arguments: [
    ("\u{302}", "ê", 1), ("\u{301}", "é", 1), ("\u{20D7}", "e\u{20D7}", 1), ("x", "ex", 2),
  ])
  func `a typed mark composes with the letter before it`(typed: String, text: String, end: Int) {
    var buffer = TextBuffer("e")
    let change = buffer.apply(Edit(inserting: typed, at: position(0, 1)))

    #expect(Array(buffer.text.utf8) == Array(text.utf8))
    #expect(change.inverse.range.upperBound == position(0, end))
    buffer.apply(change.inverse)
    #expect(buffer.text == "e")
  }

  @Test func `a mark at the start of a paragraph joins the letter that comes before it`() {
    var buffer = TextBuffer("e\n\u{302}x")
    #expect(buffer.paragraphs[1].count == 2)

    let change = buffer.apply(Edit(replacing: position(0, 1)..<position(1, 0), with: ""))
    #expect(buffer.text == "êx")
    #expect(change.edit.range == position(0, 0)..<position(1, 1))
    buffer.apply(change.inverse)
    #expect(buffer.paragraphs.map(\.count) == [1, 2])
  }

  @Test func `positions beyond the text are brought into it`() {
    var buffer = TextBuffer("ab\ncd")
    buffer.apply(Edit(inserting: "x", at: position(9, 9)))
    buffer.apply(Edit(inserting: "y", at: position(-1, 0)))
    buffer.apply(Edit(inserting: "z", at: position(0, 99)))
    #expect(buffer.text == "yabz\ncdx")
  }

  @Test func `the text of a range goes over paragraphs`() {
    let buffer = TextBuffer("một\nhai\nba")
    #expect(buffer.text(in: position(0, 1)..<position(2, 1)) == "ột\nhai\nb")
    #expect(buffer.text(in: position(1, 0)..<position(1, 3)) == "hai")
    #expect(buffer.text(in: buffer.end..<buffer.end) == "")
  }

  @Test(arguments: [UInt64(71), 72, 73, 74, 75])
  func `random edits do what they do to plain characters, and can all be taken back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet =
      seed < 74 ? HardScalars.all + ["\n", "\n", "\r"] : Array("aăế đ.\n\u{301}".unicodeScalars)
    var buffer = TextBuffer("Một hai\nba bốn năm\n\nsáu")
    let start = buffer.text
    var model = BufferModel(start)
    var changes: [Change] = []
    for step in 0..<2_000 {
      let edit = random.edit(of: buffer, from: alphabet)
      let plain = Edit(replacing: edit.range, with: TextBuffer.withLineFeeds(edit.text))
      model.apply(plain)
      changes.append(buffer.apply(edit))
      let isSame = Array(buffer.text.utf8) == Array(model.text.utf8)
      #expect(isSame, "seed \(seed), step \(step): \(edit)")
      if !isSame || !isSound(buffer, "seed \(seed), step \(step)") { return }
    }
    let end = buffer.text
    for change in changes.reversed() { buffer.apply(change.inverse) }
    #expect(Array(buffer.text.utf8) == Array(start.utf8), "seed \(seed)")
    for change in changes { buffer.apply(change.edit) }
    #expect(Array(buffer.text.utf8) == Array(end.utf8), "seed \(seed)")
  }

  /// The measures of every paragraph are those of its text.
  private func isSound(_ buffer: TextBuffer, _ note: Comment) -> Bool {
    let isSound = buffer.paragraphs.allSatisfy {
      $0.graphemes == Grapheme.all(in: $0.text, marks: .unicode)
    }
    #expect(isSound, note)
    return isSound
  }

  @Test func `characters of a long paragraph are found by offset after edits`() {
    var buffer = TextBuffer(String(repeating: "Tiếng Việt 漢 ", count: 300))
    var random = SeededGenerator(seed: 76)
    for _ in 0..<300 {
      let edit = random.edit(of: buffer, from: Array("aế漢 ".unicodeScalars))
      buffer.apply(edit)
      let characters = Array(buffer.paragraphs[0].text)
      guard let offset = characters.indices.randomElement(using: &random) else { return }
      #expect(buffer.paragraphs[0].character(at: offset) == characters[offset])
      #expect(buffer.paragraphs[0].text(in: 0..<offset) == String(characters[..<offset]))
    }
  }
}
