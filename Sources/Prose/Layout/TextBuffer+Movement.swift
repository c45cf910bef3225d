extension TextBuffer {
  /// The position one character back, over the end of the paragraph before; the start stays.
  public func position(before position: Position) -> Position {
    if position.offset > 0 {
      return Position(paragraph: position.paragraph, offset: position.offset - 1)
    }
    guard position.paragraph > 0 else { return position }
    let paragraph = position.paragraph - 1
    return Position(paragraph: paragraph, offset: paragraphs[paragraph].count)
  }

  /// The position one character on, over the start of the next paragraph; the end stays.
  public func position(after position: Position) -> Position {
    if position.offset < paragraphs[position.paragraph].count {
      return Position(paragraph: position.paragraph, offset: position.offset + 1)
    }
    guard position.paragraph + 1 < paragraphs.count else { return position }
    return Position(paragraph: position.paragraph + 1, offset: 0)
  }

  /// The start of the word before a position or around it. A word is a run of letters and digits,
  /// or of other signs; the end of a paragraph parts words.
  public func wordStart(before position: Position) -> Position {
    guard position.offset > 0 else { return self.position(before: position) }
    let paragraph = paragraphs[position.paragraph]
    var offset = position.offset
    while offset > 0, kind(at: offset - 1, of: paragraph) == .space { offset -= 1 }
    guard offset > 0 else { return Position(paragraph: position.paragraph, offset: 0) }
    let word = kind(at: offset - 1, of: paragraph)
    while offset > 0, kind(at: offset - 1, of: paragraph) == word { offset -= 1 }
    return Position(paragraph: position.paragraph, offset: offset)
  }

  /// The start of the next word, or the end of the paragraph, and from there the next paragraph.
  public func wordStart(after position: Position) -> Position {
    let paragraph = paragraphs[position.paragraph]
    guard position.offset < paragraph.count else { return self.position(after: position) }
    var offset = position.offset
    let word = kind(at: offset, of: paragraph)
    while offset < paragraph.count, kind(at: offset, of: paragraph) == word { offset += 1 }
    while offset < paragraph.count, kind(at: offset, of: paragraph) == .space { offset += 1 }
    return Position(paragraph: position.paragraph, offset: offset)
  }

  /// The start of the paragraph, and from there of the one before it.
  public func paragraphStart(before position: Position) -> Position {
    let isAtStart = position.offset == 0 && position.paragraph > 0
    return Position(paragraph: position.paragraph - (isAtStart ? 1 : 0), offset: 0)
  }

  /// The start of the next paragraph, or the end of the last one.
  public func paragraphStart(after position: Position) -> Position {
    guard position.paragraph + 1 < paragraphs.count else { return end }
    return Position(paragraph: position.paragraph + 1, offset: 0)
  }

  private enum WordKind { case space, word, sign }

  private func kind(at offset: Int, of paragraph: Paragraph) -> WordKind {
    let character = paragraph.character(at: offset)
    if character.isWhitespace { return .space }
    return character.isWordPart ? .word : .sign
  }
}
