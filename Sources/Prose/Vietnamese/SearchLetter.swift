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
    func add(_ letter: SearchLetter, _ scalar: Unicode.Scalar) {
      letters.append(letter)
      lower.append(scalar)
    }
    if isPlain(normal) {
      for scalar in normal.unicodeScalars {
        let (letter, small) =
          LatinLetter[scalar].map { read($0, scalar) } ?? read(Character(scalar))
        add(letter, small)
      }
    } else {
      for character in normal {
        let (letter, small) = read(character)
        add(letter, small)
      }
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
      if let latin = LatinLetter[scalar] { return read(latin, scalar) }
      if scalar.properties.isWhitespace {
        return (SearchLetter(folded: 0x20, exact: 0x20, isWordPart: false), " ")
      }
    }
    let folded = key(of: Prose.folded(String(character)))
    let exact = key(of: nfc(character.lowercased()))
    let letter = SearchLetter(folded: folded, exact: exact, isWordPart: character.isWordPart)
    return (letter, "\u{FFFC}")
  }

  private static func read(
    _ latin: LatinLetter, _ scalar: Unicode.Scalar
  ) -> (SearchLetter, Unicode.Scalar) {
    if latin.rank == 0, scalar.properties.isWhitespace {
      return (SearchLetter(folded: 0x20, exact: 0x20, isWordPart: false), " ")
    }
    let letter = SearchLetter(
      folded: UInt64(latin.folded.value), exact: UInt64(latin.lower.value),
      isWordPart: latin.rank > 0 || scalar.isWordPart)
    return (letter, latin.lower)
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
