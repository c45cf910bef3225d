/// Quotes and brackets that have no partner.
struct PairCheck {
  private let text: StyleText
  private(set) var places: [StyleLine.Place] = []
  private(set) var openQuote: Range<Int>?
  /// The first sign that closes a quotation which this line did not open.
  private(set) var closingQuote: Range<Int>?
  private(set) var beginsWithQuote = false
  private var brackets: [(sign: Unicode.Scalar, offset: Int)] = []
  private var quotes: [(sign: Unicode.Scalar, offset: Int)] = []

  init(_ text: StyleText) { self.text = text }

  mutating func read() {
    if let first = text[text.start] { beginsWithQuote = "\"“«".unicodeScalars.contains(first) }
    for offset in text.start..<max(text.start, text.scalars.count) where !text.isSkipped[offset] {
      switch text.scalars[offset] {
      case "(", "[", "{": brackets.append((text.scalars[offset], offset))
      case ")": closeBracket("(", at: offset)
      case "]": closeBracket("[", at: offset)
      case "}": closeBracket("{", at: offset)
      case "“", "«": quotes.append((text.scalars[offset], offset))
      case "”": closeQuote("“", at: offset)
      case "»": closeQuote("«", at: offset)
      case "\"": readStraight(at: offset)
      default: break
      }
    }
    for open in brackets { find(.unpairedBracket, open.offset) }
    if let first = quotes.first {
      openQuote = first.offset..<(first.offset + 1)
      for open in quotes.dropFirst() { find(.unpairedQuote, open.offset) }
    }
  }

  private mutating func find(_ rule: StyleRule, _ offset: Int) {
    places.append(.init(rule: rule, range: offset..<(offset + 1), mend: nil))
  }

  private mutating func closeBracket(_ open: Unicode.Scalar, at offset: Int) {
    if brackets.last?.sign == open {
      brackets.removeLast()
    } else if open != "(" || !isLabel(before: offset) {
      find(.unpairedBracket, offset)
    }
  }

  /// `a)`, `12)`, `iii)`, and the smile in `:)`.
  private func isLabel(before offset: Int) -> Bool {
    guard let last = text[offset - 1] else { return false }
    if ":;-=".unicodeScalars.contains(last) { return true }
    var start = offset
    while start > 0, offset - start < 5, text.scalars[start - 1].isWordPart { start -= 1 }
    guard start < offset, offset - start < 5 else { return false }
    let label = text.scalars[start..<offset]
    let isShort =
      label.count <= 2 && (label.count == 1 || label.allSatisfy { !$0.isLetter })
      || label.allSatisfy { "ivxIVX".unicodeScalars.contains($0) }
    guard isShort else { return false }
    return start == 0 || " \u{A0}(;:,*_".unicodeScalars.contains(text.scalars[start - 1])
  }

  /// The quotation may have begun in an earlier line, which shows when the lines are put together.
  private mutating func closeQuote(_ open: Unicode.Scalar, at offset: Int) {
    if quotes.last?.sign == open {
      quotes.removeLast()
    } else if closingQuote == nil, quotes.isEmpty {
      closingQuote = offset..<(offset + 1)
    } else {
      find(.unpairedQuote, offset)
    }
  }

  /// A straight quote closes the one before it; behind a number without one, it is the sign of inches or seconds.
  private mutating func readStraight(at offset: Int) {
    if quotes.last?.sign == "\"" {
      quotes.removeLast()
    } else if let before = text[offset - 1], ("0"..."9").contains(before) {
      return
    } else {
      quotes.append(("\"", offset))
    }
  }
}
