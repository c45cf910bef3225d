import Testing

@testable import Prose

@Suite struct ComposingTests {
  /// Characters that join with each other in every way Unicode knows.
  private static let pieces = [
    "a", "e\u{302}", "\u{301}", "\u{323}", "\u{1F1FB}", "\u{200D}", "👩", "\u{FE0F}", "\u{1100}",
    "\u{1161}", "\u{600}", " ", "\n",
  ]

  private static let texts: [String] =
    [""] + pieces + pieces.flatMap { first in pieces.map { first + $0 } }

  @Test(arguments: pieces)
  func `whatever is put in anywhere, the text is that of its scalars`(piece: String) {
    for text in Self.texts {
      let buffer = TextBuffer(text)
      var place = Position.start
      while true {
        check(Edit(inserting: piece, at: place), in: buffer)
        let next = buffer.position(after: place)
        if next == place { break }
        place = next
      }
    }
  }

  @Test(arguments: pieces)
  func `whatever is taken out, what meets joins`(middle: String) {
    for before in Self.pieces {
      for after in Self.pieces {
        let buffer = TextBuffer("x" + before + middle + after)
        var place = Position.start
        while place != buffer.end {
          let next = buffer.position(after: place)
          check(Edit(replacing: place..<next, with: ""), in: buffer)
          place = next
        }
      }
    }
  }

  private func check(_ edit: Edit, in original: TextBuffer) {
    var buffer = original
    var model = BufferModel(original.text)
    model.apply(edit)
    let change = buffer.apply(edit)
    let note: Comment = "\(original.text.debugDescription) by \(edit)"
    #expect(Array(buffer.text.utf8) == Array(model.text.utf8), note)
    for paragraph in buffer.paragraphs {
      #expect(paragraph.graphemes == Grapheme.all(in: paragraph.text, marks: .unicode), note)
    }
    buffer.apply(change.inverse)
    #expect(Array(buffer.text.utf8) == Array(original.text.utf8), note)
  }

  @Test func `only the neighbours that join are replaced`() {
    var buffer = TextBuffer("một he hai")
    let place = Position(paragraph: 0, offset: 6)
    let change = buffer.apply(Edit(inserting: "\u{302}", at: place))

    #expect(change.edit.range == Position(paragraph: 0, offset: 5)..<place)
    #expect(change.edit.text == "ê")
    #expect(change.inverse.text == "e")
  }

  @Test func `plain typing replaces nothing`() {
    var buffer = TextBuffer("aaaa")
    let place = Position(paragraph: 0, offset: 2)
    let change = buffer.apply(Edit(inserting: "a", at: place))

    #expect(change.edit == Edit(inserting: "a", at: place))
    #expect(change.inverse.range == place..<Position(paragraph: 0, offset: 3))
  }

  @Test func `two halves of a flag become one character and part again`() {
    var buffer = TextBuffer("x\u{1F1FB}")
    let change = buffer.apply(Edit(inserting: "\u{1F1F3}", at: buffer.end))
    #expect(buffer.paragraphs[0].count == 2)
    buffer.apply(change.inverse)
    #expect(buffer.paragraphs[0].count == 2)
    #expect(buffer.text == "x\u{1F1FB}")
  }

  @Test func `a carriage return and the line feed behind it are one line feed`() {
    var buffer = TextBuffer("ab")
    buffer.apply(Edit(inserting: "\r\n", at: Position(paragraph: 0, offset: 1)))
    #expect(buffer.paragraphs.map(\.text) == ["a", "b"])
    buffer.apply(Edit(inserting: "\r\r\n", at: Position(paragraph: 0, offset: 1)))
    #expect(buffer.paragraphs.map(\.text) == ["a", "", "", "b"])
  }
}
