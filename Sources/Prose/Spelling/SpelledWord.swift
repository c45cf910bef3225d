/// A word in the letters of Vietnamese: its letters, and the tone over one of them.
struct SpelledWord: Sendable, Hashable {
  var letters: [SpelledLetter]
  var tone: SyllableTone

  /// Nil for a word with other letters, or with tones over two of them.
  init?(_ word: String) {
    letters = []
    tone = .level
    for character in word {
      guard let (letter, own) = SpelledLetter.reading(character) else { return nil }
      letters.append(letter)
      guard own != .level else { continue }
      guard tone == .level else { return nil }
      tone = own
    }
  }

  var isPossible: Bool { Syllable(letters).isPossible(with: tone) }
  var isWhole: Bool { Syllable(letters).isWhole(with: tone) }

  /// As it is written, with the tone where `style` puts it.
  func text(_ style: ToneStyle) -> String {
    let place = Syllable(letters).tonePlace(style)
    return String(
      letters.enumerated().map { $1.character($0 == place ? tone : .level) })
  }
}
