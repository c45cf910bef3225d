/// Words that come in the place of what a search found, in the case of what stood there: searching passes over case, and
/// a sentence that began with a capital still does.
public struct Replacement: Sendable, Hashable {
  private let words: String
  /// Whether the case of a hit is taken over: what was typed to be found or to be put in has no capital of its own.
  private let followsCase: Bool

  /// Reads what was typed to be found, and what is to come in its place.
  public init(of pattern: String, with words: String) {
    self.words = nfc(words)
    followsCase = pattern == pattern.lowercased() && words == words.lowercased()
  }

  /// What comes in the place of a hit.
  public func words(for hit: String) -> String {
    guard followsCase, let first = hit.first(where: \.isCased), first.isUppercase else {
      return words
    }
    let letters = hit.filter(\.isCased)
    if letters.count > 1, letters.allSatisfy(\.isUppercase) { return words.uppercased() }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
