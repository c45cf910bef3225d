/// How well texts answer to what was typed into a search field.
///
/// Texts are ranked by BM25F (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009),
/// which adds up the occurrences of a word over the parts of a text, each with a weight of its own, before it lets more
/// of the same count less and less. Two things differ, because all that is ranked was found by the same words:
///
/// - How rare a word is cannot be told by how many of the texts hold it, as all do; it is told by its share of all words
///   in them (K. L. Kwok: A network approach to probabilistic information retrieval, 1995).
/// - Two words that stand side by side as they were typed count as a word of their own: most words of Vietnamese are
///   written as two.
///
/// Everything is counted within the texts that are compared, so that no other text can show through.
public struct Relevance: Sendable {
  private let words: [WordMatcher]

  /// Words of a search that are looked at; a pasted page says no more with all of its words.
  private static let wordLimit = 32

  /// Reads what was typed, by the rule of the search field: marks that were typed must be there, and the last word may
  /// be unfinished.
  public init(_ typed: String) {
    words = typedWords(of: typed).prefix(Self.wordLimit).map(WordMatcher.init)
  }

  /// The places of the texts, the one that answers best first; of equals the one that came first.
  public func order(of texts: [RankedText]) -> [Int] {
    guard !words.isEmpty else { return Array(texts.indices) }
    let counts = texts.map { WordCounts(of: words, in: $0) }
    let scale = RelevanceScale(counts)
    let scores = counts.map(scale.score)
    return texts.indices.sorted { left, right in
      scores[left] == scores[right] ? left < right : scores[left] > scores[right]
    }
  }
}

/// A text to be ranked, by its parts.
public struct RankedText: Sendable, Hashable {
  public let title: String
  public let summary: String
  /// What else it is found by: who wrote it, its number.
  public let details: String
  public let body: String

  public init(title: String, summary: String, details: String, body: String) {
    self.title = title
    self.summary = summary
    self.details = details
    self.body = body
  }

  func text(of part: RankedPart) -> String {
    switch part {
    case .title: title
    case .summary: summary
    case .details: details
    case .body: body
    }
  }
}

/// What the texts that are compared have in common, and how much each word counts among them.
struct RelevanceScale {
  /// How soon more of the same word stops to count; 1.2 to 2 is usual.
  private static let saturation = 1.2
  /// How much two words side by side count against one word.
  private static let pairWeight = 0.5

  /// The usual length of each part, in words.
  private let lengths: [Double]
  /// How much each word counts, then each pair of neighbours.
  private let weights: [Double]

  init(_ counts: [WordCounts]) {
    lengths = RankedPart.allCases.map { part in
      Double(counts.reduce(0) { $0 + $1.length(of: part) }) / Double(max(1, counts.count))
    }
    let all = Double(counts.reduce(0) { $0 + $1.length })
    let first = counts.first
    weights = (0..<(first?.terms ?? 0)).map { term in
      let found = counts.reduce(0) { $0 + $1.count(of: term) }
      let rarity = Self.bits(1 + all / Double(max(1, found)))
      return term < (first?.words ?? 0) ? rarity : rarity * Self.pairWeight
    }
  }

  /// The logarithm to the base 2 of a number from 1 on, straight between powers of 2: a weight needs no more, and
  /// every machine counts it alike.
  static func bits(_ number: Double) -> Double {
    Double(number.exponent) + number.significand - 1
  }

  /// How well a text answers; 0 when it holds none of the words.
  func score(_ counts: WordCounts) -> Double {
    let shares = RankedPart.allCases.map { part in
      let usual = lengths[part.rawValue]
      let length = usual > 0 ? Double(counts.length(of: part)) / usual : 1
      return part.weight / (1 - part.lengthPenalty + part.lengthPenalty * length)
    }
    return weights.indices.reduce(0) { sum, term in
      let amount = RankedPart.allCases.reduce(0) {
        $0 + shares[$1.rawValue] * Double(counts.count(of: term, in: $1))
      }
      return sum + weights[term] * amount / (Self.saturation + amount)
    }
  }
}
