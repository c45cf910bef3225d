/// Random numbers that come again for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A text of up to `most` scalars taken from `alphabet`.
  mutating func text(upTo most: Int, from alphabet: [Unicode.Scalar]) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...most, using: &self) {
      scalars.append(alphabet.randomElement(using: &self) ?? "a")
    }
    return String(scalars)
  }
}

/// Scalars that tend to break text handling: Vietnamese in both forms, marks, joiners, controls,
/// bidi overrides, emoji, Hangul, wide letters, fillers.
enum HardScalars {
  static let all: [Unicode.Scalar] = Array(
    ("aAeiouyđĐươăâêôơệỵAn 0129-,.\u{300}\u{301}\u{302}\u{303}\u{306}\u{309}\u{31B}\u{323}\u{338}"
      + "\u{1B}\u{7F}\u{9B}\u{AD}\t\u{200B}\u{200D}\u{202E}\u{2066}\u{FE0F}\u{FEFF}\u{E0041}\u{E000}"
      + "\u{1F468}\u{1F469}\u{2764}\u{1F3FB}\u{1F1FB}\u{1F1F3}\u{20E3}\u{1100}\u{1161}\u{11A8}\u{AC00}"
      + "漢〓ｱΩΆйЖ\u{2126}\u{212B}\u{1F71}\u{915}\u{94D}\u{937}\u{93F}\u{2800}\u{3164}\u{2028}\u{378}"
      + "\u{600}\u{E33}\u{F71}\u{F72}\u{1D15E}").unicodeScalars)
}
