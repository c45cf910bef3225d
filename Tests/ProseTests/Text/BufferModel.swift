@testable import Prose

/// The plainest editor there is: characters in an array, positions counted by walking.
struct BufferModel {
  var characters: [Character]

  init(_ text: String) { characters = Array(nfc(text)) }

  var text: String { String(characters) }

  func index(of position: Position) -> Int {
    var line = 0
    var offset = 0
    for (index, character) in characters.enumerated() {
      if line == position.paragraph, offset == position.offset { return index }
      if character == "\n" {
        line += 1
        offset = 0
      } else {
        offset += 1
      }
    }
    return characters.count
  }

  mutating func apply(_ edit: Edit) {
    let range = index(of: edit.range.lowerBound)..<index(of: edit.range.upperBound)
    let before = String(characters[..<range.lowerBound])
    let after = String(characters[range.upperBound...])
    characters = Array(nfc(before + edit.text + after))
  }
}

extension SeededGenerator {
  /// A position of the text, sometimes one beyond it.
  mutating func position(in buffer: TextBuffer) -> Position {
    let paragraph = Int.random(in: 0..<buffer.paragraphs.count, using: &self)
    let count = buffer.paragraphs[paragraph].count
    return Position(paragraph: paragraph, offset: Int.random(in: 0...count, using: &self))
  }

  /// An edit: mostly small, sometimes over paragraphs.
  mutating func edit(of buffer: TextBuffer, from alphabet: [Unicode.Scalar]) -> Edit {
    let start = position(in: buffer)
    var end = start
    switch Int.random(in: 0..<6, using: &self) {
    case 0, 1:
      for _ in 0..<Int.random(in: 1...4, using: &self) { end = buffer.position(after: end) }
    case 2: end = position(in: buffer)
    default: break
    }
    let text = self.text(upTo: 5, from: alphabet)
    return Edit(replacing: min(start, end)..<max(start, end), with: text)
  }
}
