/// Words that somebody proposes in the place of others of a text, so that they are found again when the text has changed
/// around them.
public struct SuggestedEdit: Hashable, Sendable {
  /// What is to go, in code points of the text; it begins and ends with something that is seen.
  public let range: Range<Int>
  /// What is to go, as it stands there.
  public let quote: String
  /// What is to come.
  public let replacement: String

  /// White space at the ends of what is to go belongs to no place that can be found again: what both have alike there is
  /// left out, and where they differ the word beside it is taken along. Nil when the text has no words at all.
  public init?(in text: String, replacing range: Range<Int>, with replacement: String) {
    self.init(Array(text.unicodeScalars), range, Array(replacement.unicodeScalars))
  }

  private init?(_ text: [Unicode.Scalar], _ range: Range<Int>, _ words: [Unicode.Scalar]) {
    var (lower, upper) = (range.lowerBound, range.upperBound)
    var words = words[...]
    while lower < upper, text[lower].isBlank, words.first == text[lower] {
      words.removeFirst()
      lower += 1
    }
    while lower < upper, text[upper - 1].isBlank, words.last == text[upper - 1] {
      words.removeLast()
      upper -= 1
    }
    var replacement = Array(words)
    if lower == upper || text[upper - 1].isBlank {
      let end = text.wordEnd(behind: upper)
      if end > upper, !text[end - 1].isBlank {
        replacement += text[upper..<end]
        upper = end
      }
    }
    if lower == upper || text[lower].isBlank {
      let start = text.wordStart(before: lower)
      if start < lower, !text[start].isBlank {
        replacement.insert(contentsOf: text[start..<lower], at: 0)
        lower = start
      }
    }
    // At the ends of the text there is no word to take along, and white space there is nobody's.
    while lower < upper, text[lower].isBlank { lower += 1 }
    while lower < upper, text[upper - 1].isBlank { upper -= 1 }
    guard lower < upper else { return nil }
    self.range = lower..<upper
    quote = String(String.UnicodeScalarView(text[lower..<upper]))
    self.replacement = String(String.UnicodeScalarView(replacement))
  }

  /// Itself as far as the two differ, with so many words beside it on each side as tell its place.
  public func narrowed(in text: String, keeping words: Int) -> SuggestedEdit {
    let scalars = Array(text.unicodeScalars)
    let old = scalars[range]
    let new = Array(replacement.unicodeScalars)
    let most = min(old.count, new.count)
    let begin = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.reversed(), new.reversed()).prefix(most - begin).prefix { $0 == $1 }.count
    var lower = range.lowerBound + begin
    var upper = range.upperBound - end
    for _ in 0..<words { lower = max(range.lowerBound, scalars.wordStart(before: lower)) }
    for _ in 0..<words { upper = min(range.upperBound, scalars.wordEnd(behind: upper)) }
    let cut = new[(lower - range.lowerBound)..<(new.count - (range.upperBound - upper))]
    return SuggestedEdit(scalars, lower..<upper, Array(cut)) ?? self
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { properties.isWhitespace }
}

extension [Unicode.Scalar] {
  /// The start of the word that stands before a place, or that it is in.
  fileprivate func wordStart(before place: Int) -> Int {
    var place = place
    while place > 0, self[place - 1].isBlank { place -= 1 }
    while place > 0, !self[place - 1].isBlank { place -= 1 }
    return place
  }

  /// The end of the word that stands behind a place, or that it is in.
  fileprivate func wordEnd(behind place: Int) -> Int {
    var place = place
    while place < count, self[place].isBlank { place += 1 }
    while place < count, !self[place].isBlank { place += 1 }
    return place
  }
}
