/// The parts of a text that a word can stand in.
enum RankedPart: Int, CaseIterable {
  case title, summary, details, body

  /// How many occurrences in a body of usual length one here is worth. A dozen for the title: whoever repeats a word
  /// does not outdo whoever writes about it.
  var weight: Double {
    switch self {
    case .title: 12
    case .summary: 4
    case .details: 6
    case .body: 1
    }
  }

  /// How much being longer than usual takes away, from 0 to 1: a long body says much by the way, a long title hardly,
  /// and a long name nothing.
  var lengthPenalty: Double {
    switch self {
    case .title: 0.3
    case .summary: 0.4
    case .details: 0
    case .body: 0.75
    }
  }
}

/// How often the words of a search, and its pairs of neighbours, stand in each part of a text.
struct WordCounts {
  let words: Int
  private var lengths = [Int](repeating: 0, count: RankedPart.allCases.count)
  /// Part by part: the words, then the pairs.
  private var counts: [Int]

  /// Words and pairs.
  var terms: Int { 2 * words - 1 }
  var length: Int { lengths.reduce(0, +) }

  init(of words: [WordMatcher], in text: RankedText) {
    self.words = words.count
    counts = [Int](repeating: 0, count: RankedPart.allCases.count * (2 * words.count - 1))
    for part in RankedPart.allCases { add(text.text(of: part), part, words) }
  }

  func length(of part: RankedPart) -> Int { lengths[part.rawValue] }

  func count(of term: Int, in part: RankedPart) -> Int { counts[part.rawValue * terms + term] }

  func count(of term: Int) -> Int {
    RankedPart.allCases.reduce(0) { $0 + count(of: term, in: $1) }
  }

  private mutating func add(_ text: String, _ part: RankedPart, _ words: [WordMatcher]) {
    let letters = SearchLetter.letters(of: text)
    let first = part.rawValue * terms
    // Which words of the search the word before stood for, a bit each.
    var former: UInt64 = 0
    var start = 0
    while start < letters.count {
      guard letters[start].isWordPart else {
        start += 1
        continue
      }
      var end = start + 1
      while end < letters.count, letters[end].isWordPart { end += 1 }
      lengths[part.rawValue] += 1
      var found: UInt64 = 0
      for (index, word) in words.enumerated() where word.matches(letters[start..<end]) {
        found |= 1 << UInt64(index)
        counts[first + index] += 1
        if index > 0, former & 1 << UInt64(index - 1) != 0 {
          counts[first + words.count + index - 1] += 1
        }
      }
      former = found
      start = end
    }
  }
}

/// A word that was typed, as it is looked for in a text.
struct WordMatcher: Sendable {
  private let letters: [SearchLetter]
  private let isUnfinished: Bool

  init(_ word: TypedWord) {
    letters = SearchLetter.letters(of: word.exact)
    isUnfinished = word.isUnfinished
  }

  /// Whether a word of a text is this one, or begins so when it is unfinished.
  func matches(_ word: ArraySlice<SearchLetter>) -> Bool {
    guard let first = letters.first, word.first?.folded == first.folded else { return false }
    guard isUnfinished ? letters.count <= word.count : letters.count == word.count else {
      return false
    }
    return zip(letters, word).allSatisfy { $0.finds($1) }
  }
}
