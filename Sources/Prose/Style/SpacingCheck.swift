/// Blanks that are too many, and those that are missing where it is sure that one belongs there.
struct SpacingCheck {
  private let text: StyleText
  private(set) var places: [StyleLine.Place] = []

  init(_ text: StyleText) {
    self.text = text
    // The columns of a table are set apart as its writer likes.
    let isTable = text[text.start] == "|"
    var offset = text.start
    while offset < text.scalars.count {
      guard !text.isSkipped[offset] else {
        offset += 1
        continue
      }
      switch text.scalars[offset] {
      case " ", "\u{A0}": offset = readBlanks(from: offset, isTable)
      case ",", ";", "!", "?", ".", ":":
        readMark(at: offset)
        offset += 1
      default: offset += 1
      }
    }
  }

  private mutating func readBlanks(from start: Int, _ isTable: Bool) -> Int {
    var end = start
    while let scalar = text[end], scalar == " " || scalar == "\u{A0}" { end += 1 }
    // Two blanks at the end of a line break it.
    guard let next = text[end], start > text.start, !isTable else { return end }
    if isLone(next, at: end), let before = text[start - 1], before != "[", before != "|" {
      places.append(.init(rule: .spaceBeforeMark, range: start..<end, mend: ""))
    } else if end - start > 1 {
      places.append(.init(rule: .doubleSpace, range: start..<end, mend: " "))
    }
    return end
  }

  /// Whether a mark that belongs to the word before it stands here, and nothing that only looks like one.
  private func isLone(_ scalar: Unicode.Scalar, at offset: Int) -> Bool {
    guard !text.isSkipped[offset] else { return false }
    let next = text[offset + 1]
    switch scalar {
    case ",", ";": return true
    case "?": return next != "?" || text[offset + 2] != "?"
    case "”", "»", ")": return true
    // "...", ".NET", ".5", ".gov.vn"
    case ".": return next != "." && !(next?.isWordPart ?? false)
    // ":)", ":-)", "::"
    case ":": return next == nil || next == " " || next?.isWordPart == true
    // "!=", and a picture
    case "!": return next != "=" && next != "["
    default: return false
    }
  }

  private mutating func readMark(at offset: Int) {
    guard let next = text[offset + 1], next.isLetter, !text.isSkipped[offset + 1],
      isBehindLetter(offset)
    else { return }
    let mark = text.scalars[offset]
    switch mark {
    case ",", "!", "?": break
    case ";": if isEntity(endingAt: offset) { return }
    case ".", ":": if !endsSentence(at: offset) { return }
    default: return
    }
    places.append(
      .init(rule: .noSpaceAfterMark, range: offset..<(offset + 1), mend: "\(mark) "))
  }

  /// A letter, or one with a blank behind it that is too many.
  private func isBehindLetter(_ offset: Int) -> Bool {
    guard let before = text[offset - 1] else { return false }
    return before == " " ? text[offset - 2]?.isLetter == true : before.isLetter
  }

  /// `&nbsp;`
  private func isEntity(endingAt offset: Int) -> Bool {
    var start = offset - 1
    while start >= 0, offset - start < 10, text.scalars[start].isLetter { start -= 1 }
    return text[start] == "&"
  }

  /// Sure only after a word in small letters of two letters or more that is no abbreviation, before a capital letter with a
  /// small one behind it, and not within a name of several parts with points between.
  private func endsSentence(at offset: Int) -> Bool {
    var start = offset
    while start > 0, text.scalars[start - 1].isWordPart { start -= 1 }
    var end = offset + 1
    while let scalar = text[end], scalar.isWordPart { end += 1 }
    let before = text.scalars[start..<offset]
    let after = text.scalars[(offset + 1)..<end]
    guard before.count > 1, after.count > 1, before.allSatisfy({ $0.isLetter && !$0.isCapital }),
      after[offset + 1].isCapital, !after[offset + 2].isCapital
    else { return false }
    if text[start - 1] == "." || text[end] == "." && text[end + 1]?.isWordPart == true {
      return false
    }
    return !Self.abbreviations.contains(text.words(start..<offset))
  }

  private static let abbreviations: Set<String> = [
    "tp", "tx", "tt", "gs", "pgs", "ts", "ths", "bs", "ks", "ls", "cn", "kts", "vd", "tr",
  ]
}

extension Unicode.Scalar {
  var isLetter: Bool { isWordPart && !("0"..."9").contains(self) }

  var isCapital: Bool {
    if isASCII { return ("A"..."Z").contains(self) }
    return LatinLetter[self]?.isUpper ?? properties.isUppercase
  }
}
