/// One character as searching compares it: with its marks and without, never by case.
struct SearchLetter: Sendable, Hashable {
  /// Equal for characters that fold to the same; 0 for one that folds to nothing.
  var folded: UInt64
  /// Equal for characters that are the same but for case and the place of the tone.
  var exact: UInt64
  var isWordPart: Bool

  /// True when the character carries a mark or is đ.
  var isMarked: Bool { folded != exact }

  /// The letters of a text, one for each `Character`, tones moved to their new places.
  static func letters(of text: String) -> [SearchLetter] {
    let normal = nfc(text)
    var letters: [SearchLetter] = []
    var lower: [Unicode.Scalar] = []
    letters.reserveCapacity(normal.utf8.count)
    lower.reserveCapacity(normal.utf8.count)
    for character in normal {
      let (letter, scalar) = read(character)
      letters.append(letter)
      lower.append(scalar)
    }
    let written = lower
    TonePlacement.modernise(&lower)
    for index in lower.indices where lower[index] != written[index] {
      letters[index].exact = UInt64(lower[index].value)
    }
    return letters
  }

  /// The letter, and its scalar in lower case, or U+FFFC when it has several.
  private static func read(_ character: Character) -> (SearchLetter, Unicode.Scalar) {
    let scalars = character.unicodeScalars
    if let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex {
      if let latin = LatinLetter[scalar] {
        let isSpace = scalar.properties.isWhitespace
        let folded = isSpace ? 0x20 : UInt64(latin.folded.value)
        let exact = isSpace ? 0x20 : UInt64(latin.lower.value)
        let part = latin.rank > 0 || scalar.isWordPart
        return (SearchLetter(folded: folded, exact: exact, isWordPart: part), latin.lower)
      }
      if scalar.properties.isWhitespace {
        return (SearchLetter(folded: 0x20, exact: 0x20, isWordPart: false), " ")
      }
    }
    let folded = key(of: Prose.folded(String(character)))
    let exact = key(of: nfc(character.lowercased()))
    let letter = SearchLetter(folded: folded, exact: exact, isWordPart: character.isWordPart)
    return (letter, "\u{FFFC}")
  }

  /// A scalar is its own key; longer texts get one beyond all scalars (FNV-1a), so that letters
  /// compare as numbers. Two clusters that share a key would be shown as a hit, no more.
  private static func key(of text: String) -> UInt64 {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return UInt64(first.value) }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash | 1 << 63
  }
}
