extension TextBuffer {
  /// The code points of the text before a position, line feeds included: how positions are kept,
  /// since the count of characters changes with the version of Unicode.
  public func codePoints(before position: Position) -> Int {
    let place = clamped(position)
    let lines = paragraphs[..<place.paragraph].reduce(0) { $0 + $1.text.unicodeScalars.count + 1 }
    let head = paragraphs[place.paragraph].text(in: 0..<place.offset)
    return lines + head.unicodeScalars.count
  }

  /// The position that has so many code points before it; within a character the position before
  /// it, beyond the text its end.
  public func position(atCodePoint codePoint: Int) -> Position {
    CodePointIndex(self).position(atCodePoint: codePoint)
  }
}

extension Paragraph {
  /// How many characters stand before a code point of the paragraph; within a character those before it.
  func offset(ofCodePoint codePoint: Int) -> Int {
    var offset = 0
    var passed = 0
    for character in text {
      passed += character.unicodeScalars.count
      if passed > codePoint { return offset }
      offset += 1
    }
    return offset
  }
}
