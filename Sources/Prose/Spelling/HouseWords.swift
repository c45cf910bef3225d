/// The key under which a word or a name is known, however it is written: in NFC and small letters, with its tones where
/// the new way puts them, words one blank apart.
public func wordKey(_ text: String) -> String {
  let words = nfc(text).lowercased().split(whereSeparator: \.isWhitespace)
  return words.map { word in
    var scalars = Array(word.unicodeScalars)
    TonePlacement.modernise(&scalars)
    return String(String.UnicodeScalarView(scalars))
  }.joined(separator: " ")
}

/// The words that a house knows beside the dictionaries: those it has added, and those that the names of offices are
/// made of.
public struct HouseWords: Sendable, Hashable {
  public let offices: OfficeNames
  /// The ways of writing each word with capitals of its own, by its key; nothing for a word that may have any.
  private var written: [String: Set<String>] = [:]

  public static let none = HouseWords(words: [], offices: [])

  public init(words: [String], offices names: [String]) {
    offices = OfficeNames(names)
    for word in words { add(word) }
    for name in names {
      for word in SpellingWords(name, isMarkup: false).words {
        written[wordKey(word.text)] = []
      }
    }
  }

  /// Adds a word: written in small letters it may have any capitals, else those it is written with, or all.
  public mutating func add(_ word: String) {
    let key = wordKey(word)
    if !word.unicodeScalars.contains(where: \.isCapital) {
      written[key] = []
    } else if written[key] != [] {
      written[key, default: []].insert(nfc(word))
    }
  }

  public func knows(_ word: String) -> Bool {
    guard !written.isEmpty, let ways = written[wordKey(word)] else { return false }
    return ways.isEmpty || ways.contains(word)
      || word.unicodeScalars.allSatisfy { $0.isCapital || !$0.isLetter }
  }

  /// Words of the house that a key is at most one letter away from; few, since a house has few.
  public func near(_ word: String) -> [String] {
    let key = Array(wordKey(word))
    return written.keys.sorted().flatMap { other -> [String] in
      guard Self.isNear(key, Array(other)) else { return [] }
      let ways = written[other] ?? []
      return ways.isEmpty ? [other] : ways.sorted()
    }
  }

  private static func isNear(_ one: [Character], _ other: [Character]) -> Bool {
    guard one != other, abs(one.count - other.count) <= 1, one.count > 2 else { return false }
    let head = zip(one, other).prefix { $0 == $1 }.count
    let tail = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return head + tail >= max(one.count, other.count) - 1
  }
}
