extension TextBuffer {
  /// The start of the sentence before a position or around it, and from the start of a paragraph
  /// the start of the last sentence of the one before.
  ///
  /// A sentence ends with `.`, `!`, `?` or `…`, closing quotation marks and brackets, and space; so
  /// 1.234 has no end in it, but an abbreviation such as "TP. Bắc Giang" has.
  public func sentenceStart(before position: Position) -> Position {
    var place = position
    if place.offset == 0 {
      place = self.position(before: place)
      if place.offset == 0 { return place }
    }
    let starts = sentenceStarts(of: paragraphs[place.paragraph])
    let offset = starts.last { $0 < place.offset } ?? 0
    return Position(paragraph: place.paragraph, offset: offset)
  }

  /// The start of the next sentence, or the end of the paragraph, and from there the next one.
  public func sentenceStart(after position: Position) -> Position {
    let paragraph = paragraphs[position.paragraph]
    guard position.offset < paragraph.count else { return self.position(after: position) }
    let offset = sentenceStarts(of: paragraph).first { $0 > position.offset } ?? paragraph.count
    return Position(paragraph: position.paragraph, offset: offset)
  }

  private func sentenceStarts(of paragraph: Paragraph) -> [Int] {
    var starts = [0]
    var state = SentenceState.inside
    for (offset, character) in paragraph.text.enumerated() {
      let next = state.after(character)
      if state == .gap, next != .gap { starts.append(offset) }
      state = next
    }
    return starts
  }
}

private enum SentenceState {
  case inside
  /// Behind a mark that ends sentences.
  case ended
  /// In the space behind a sentence.
  case gap

  func after(_ character: Character) -> SentenceState {
    switch character {
    case ".", "!", "?", "…": .ended
    case "”", "’", "\"", "'", "»", ")", "]": self == .ended ? .ended : .inside
    default: character.isWhitespace && self != .inside ? .gap : .inside
    }
  }
}
