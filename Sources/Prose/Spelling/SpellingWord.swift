/// A word that is to be looked up, with its place in its line.
public struct SpellingWord: Sendable, Hashable {
  /// Who knows whether a word is right.
  public enum Tongue: Sendable, Hashable {
    /// It bears marks or could bear them: only Vietnamese is written so.
    case vietnamese
    /// It can be no Vietnamese syllable.
    case english
    /// It may be either.
    case either
  }

  /// In code points of the line.
  public let range: Range<Int>
  /// In NFC, with its capitals.
  public let text: String
  public let tongue: Tongue
}

/// A word that nobody knows.
public struct SpellingFault: Sendable, Hashable {
  public let part: StylePart
  /// The line of the part, counted from 0.
  public let line: Int
  /// In code points of the part.
  public let range: Range<Int>
  public let word: SpellingWord
}

extension SpellingWord {
  /// A word longer than this in code points is no word of any language, and is not looked up.
  public static let longest = 100

  /// The ways in which a dictionary may have the word, in small letters: as it is written, and with its tone in the other
  /// place over oa, oe and uy, since a dictionary has each syllable in one of them only. Which of them is right is a
  /// matter of the house's style and not of spelling.
  public var forms: [String] {
    let small = text.lowercased()
    guard tongue != .english, !small.utf8.allSatisfy({ $0 < 0x80 }) else { return [small] }
    return [small] + [ToneStyle.new, .old].map { placed($0) }.filter { $0 != small }
  }

  /// In small letters, with the tone where a style puts it.
  public func placed(_ style: ToneStyle) -> String {
    guard let spelled = SpelledWord(text) else { return text.lowercased() }
    return spelled.text(style).lowercased()
  }

  /// A word by itself, as it is asked about; nil for what is no single word that anybody could know.
  public init?(asking word: String) {
    guard let found = SpellingWords(word, isMarkup: false).words.first,
      found.range == 0..<word.unicodeScalars.count
    else { return nil }
    self = found
  }
}

/// The spelling faults of a text whole, in the order of its parts and lines.
public struct SpellingReport: Sendable, Hashable {
  public private(set) var faults: [SpellingFault] = []

  public init(
    title: String, summary: String, body: String, isKnown: (SpellingWord) throws -> Bool
  ) rethrows {
    for (part, text) in [(StylePart.title, title), (.summary, summary), (.body, body)] {
      try read(part, text, isKnown)
    }
  }

  private mutating func read(
    _ part: StylePart, _ text: String, _ isKnown: (SpellingWord) throws -> Bool
  ) rethrows {
    var fences = CodeFences()
    var start = 0
    let lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, piece) in lines.enumerated() {
      let line = String(Substring(piece))
      if part != .body || !fences.isCode(line) {
        for word in SpellingWords(line, isMarkup: part == .body).words
        where try !isKnown(word) {
          let range = (start + word.range.lowerBound)..<(start + word.range.upperBound)
          faults.append(SpellingFault(part: part, line: number, range: range, word: word))
        }
      }
      start += line.unicodeScalars.count + 1
    }
  }
}
