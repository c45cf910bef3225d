/// What a change is, so that a reader who answers for the words need not look for what is no change of words.
public enum ChangeKind: String, Sendable, Hashable, CaseIterable {
  /// Other words.
  case text
  /// The same letters with other spaces between them.
  case spacing
  /// The same letters with other ends of paragraphs: one that was split, or joined with the next.
  case breaks
  /// The same syllables with the tone in the other place: hòa, hoà.
  case tonePlacement = "tone-placement"
  /// The same letters encoded in another way, or characters that cannot be seen.
  case normalization
  /// A paragraph that was not there.
  case added
  /// A paragraph that is there no more.
  case removed
  /// Paragraphs that stand in another place.
  case moved

  /// Whether what is read stays the same word for word.
  public var isFormal: Bool {
    switch self {
    case .spacing, .breaks, .tonePlacement, .normalization: true
    case .text, .added, .removed, .moved: false
    }
  }

  /// How two different texts differ that stand in the same place.
  init(from old: String, to new: String) {
    let former = visible(old)
    let later = visible(new)
    if former == later {
      self = .normalization
    } else if ToneSkeleton(old) == ToneSkeleton(new) {
      self = .tonePlacement
    } else if former.filter({ !$0.isSpace }) == later.filter({ !$0.isSpace }) {
      self = former.lineEnds == later.lineEnds ? .spacing : .breaks
    } else {
      self = .text
    }
  }
}

/// The scalars that can be seen, composed.
private func visible(_ text: String) -> [Unicode.Scalar] {
  let shown = String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.isUnseen }))
  return Array(nfc(shown).unicodeScalars)
}

extension [Unicode.Scalar] {
  fileprivate var lineEnds: Int { count { $0 == "\n" } }
}

extension Unicode.Scalar {
  fileprivate var isSpace: Bool { properties.isWhitespace }

  /// True for what is neither shown nor white space.
  var isUnseen: Bool {
    if isPlain(value) || value == 0x0A || value == 0x09 { return false }
    return !properties.isWhitespace && Appearance(of: self) == .hidden
  }
}

/// A text without what two spellings of the same syllables differ in: its encoding, what cannot be seen, and where the
/// tone is put over oa, oe and uy.
struct ToneSkeleton: Hashable {
  /// Lower case with the tones in one place, then where the capitals stand.
  let key: String

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      key = text
      return
    }
    var letters = visible(text)
    if letters.allSatisfy(\.isASCII) {
      key = String(String.UnicodeScalarView(letters))
      return
    }
    var capitals: [UInt32] = []
    for (index, letter) in letters.enumerated() {
      // İ loses its dot with its capital, so it stays as it is.
      guard let latin = LatinLetter[letter], latin.isUpper, latin.rank > 0, letter != "İ" else {
        continue
      }
      letters[index] = latin.lower
      capitals.append(UInt32(index))
    }
    TonePlacement.modernise(&letters)
    if !capitals.isEmpty {
      // Texts hold no such character: they are cleaned of it where they are seen.
      letters.append("\u{0}")
      letters += capitals.compactMap { Unicode.Scalar(0xF0000 + min($0, 0xFFFD)) }
    }
    key = String(String.UnicodeScalarView(letters))
  }
}
