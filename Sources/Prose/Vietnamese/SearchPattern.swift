/// What somebody typed into a search field.
///
/// A letter typed without marks finds that letter with and without marks; a letter typed with a
/// mark, or đ, finds only itself: `duong` finds đường, đương and dưỡng, `đường` only đường, and ơ
/// does not find ờ. Case never matters, nor the place of the tone (hòa is hoà); any white space
/// finds any other.
public struct SearchPattern: Sendable, Hashable {
  private let letters: [SearchLetter]
  private let wholeWord: Bool
  private let exactMarks: Bool

  /// Reads what was typed. With `wholeWord` no letter or digit may stand beside a hit; with
  /// `exactMarks` a letter typed without marks finds only that letter without marks.
  public init(_ typed: String, wholeWord: Bool = false, exactMarks: Bool = false) {
    letters = SearchLetter.letters(of: typed)
    self.wholeWord = wholeWord
    self.exactMarks = exactMarks
  }

  /// True when nothing was typed; such a pattern finds nothing.
  public var isEmpty: Bool { letters.isEmpty }

  /// Where the pattern is found, in `Character` offsets, from left to right without overlaps.
  public func ranges(in text: String) -> [Range<Int>] {
    let target = SearchLetter.letters(of: text)
    var hits: [Range<Int>] = []
    var start = 0
    while let hit = firstRange(in: target, from: start) {
      hits.append(hit)
      start = hit.upperBound
    }
    return hits
  }

  /// True when the pattern is found somewhere.
  public func matches(_ text: String) -> Bool {
    firstRange(in: SearchLetter.letters(of: text), from: 0) != nil
  }

  private func firstRange(in target: [SearchLetter], from start: Int) -> Range<Int>? {
    guard let first = letters.first, start + letters.count <= target.count else { return nil }
    for place in start...(target.count - letters.count)
    where target[place].folded == first.folded && isFound(at: place, in: target) {
      return place..<(place + letters.count)
    }
    return nil
  }

  private func isFound(at place: Int, in target: [SearchLetter]) -> Bool {
    for index in letters.indices
    where !letters[index].finds(target[place + index], exactMarks: exactMarks) {
      return false
    }
    guard wholeWord else { return true }
    let end = place + letters.count
    return !(place > 0 && target[place - 1].isWordPart)
      && !(end < target.count && target[end].isWordPart)
  }
}

extension SearchLetter {
  /// True when this letter, as typed, finds the other one.
  func finds(_ other: SearchLetter, exactMarks: Bool = false) -> Bool {
    isMarked || exactMarks ? exact == other.exact : folded == other.folded
  }
}
