/// What folding and ordering need to know of a Latin letter.
struct LatinLetter: Sendable {
  /// The scalar in lower case without any mark, đ as d; itself when it is no letter from a to z.
  var folded: Unicode.Scalar
  /// The scalar in lower case with its marks.
  var lower: Unicode.Scalar
  /// 1 and up in the order of the alphabet, ă, â, đ, ê, ô, ơ, ư being letters of their own; 0 when
  /// it is no letter from a to z.
  var rank: UInt8
  var tone: Tone
  var isUpper: Bool

  /// The tones in the order of Vietnamese dictionaries; marks of other languages come last.
  enum Tone: UInt8, Sendable {
    case level, grave, hook, tilde, acute, dot, foreign
  }

  /// The facts of a Latin scalar, nil for one of another script.
  static subscript(scalar: Unicode.Scalar) -> LatinLetter? {
    switch scalar.value {
    case 0..<0x250: table[Int(scalar.value)]
    case 0x1E00...0x1EFF: table[Int(scalar.value) - 0x1E00 + 0x250]
    default: nil
    }
  }

  private static let table: [LatinLetter] =
    (UInt32(0)..<0x250).compactMap { Unicode.Scalar($0).map(Self.init) }
    + (UInt32(0x1E00)...0x1EFF).compactMap { Unicode.Scalar($0).map(Self.init) }

  private init(_ scalar: Unicode.Scalar) {
    lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    // İ is written with an i that keeps its dot in lower case.
    isUpper = lower != scalar
    folded = lower
    rank = 0
    tone = .level
    var parts = decomposition(of: lower)
    guard let first = parts.first else { return }
    if let unstroked = Self.unstroked[first] { parts[0] = unstroked }
    folded = parts[0]
    guard folded.isASCII, folded.properties.isAlphabetic else { return }
    readMarks(Array(parts.dropFirst()), strokedFrom: first)
  }

  private mutating func readMarks(_ marks: [Unicode.Scalar], strokedFrom first: Unicode.Scalar) {
    var letter = first == "đ" ? "đ" : folded
    if first != folded, first != "đ" { tone = .foreign }
    for mark in marks {
      if let shaped = Self.shape(of: letter, under: mark) {
        letter = shaped
      } else {
        tone = Self.tones[mark] ?? .foreign
      }
    }
    rank = UInt8((Self.alphabet.firstIndex(of: letter) ?? -1) + 1)
  }

  private static func shape(
    of letter: Unicode.Scalar, under mark: Unicode.Scalar
  ) -> Unicode.Scalar? {
    switch (letter, mark) {
    case ("a", "\u{306}"): "ă"
    case ("a", "\u{302}"): "â"
    case ("e", "\u{302}"): "ê"
    case ("o", "\u{302}"): "ô"
    case ("o", "\u{31B}"): "ơ"
    case ("u", "\u{31B}"): "ư"
    default: nil
    }
  }

  /// The 29 letters of Vietnamese with f, j, w and z where Latin has them.
  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)

  private static let tones: [Unicode.Scalar: Tone] = [
    "\u{300}": .grave, "\u{309}": .hook, "\u{303}": .tilde, "\u{301}": .acute, "\u{323}": .dot,
  ]

  /// Letters with a stroke, which Unicode does not decompose.
  private static let unstroked: [Unicode.Scalar: Unicode.Scalar] = [
    "đ": "d", "ø": "o", "ł": "l", "ħ": "h", "ŧ": "t", "ƀ": "b", "ı": "i", "ǥ": "g", "ƶ": "z",
  ]
}

extension Unicode.Scalar {
  /// True for letters and digits of any script, the things that words are made of.
  var isWordPart: Bool {
    if isASCII {
      return (0x61...0x7A).contains(value | 0x20) || (0x30...0x39).contains(value)
    }
    if let letter = LatinLetter[self], letter.rank > 0 { return true }
    return properties.isAlphabetic || properties.generalCategory == .decimalNumber
  }

  /// True for the marks U+0300–036F that Latin, Greek and Cyrillic letters carry.
  var isCombiningDiacritic: Bool { (0x300...0x36F).contains(value) }
}

extension Character {
  /// True when the character begins with a letter or a digit.
  var isWordPart: Bool { unicodeScalars.first?.isWordPart ?? false }
}
