/// The tone of a syllable.
enum SyllableTone: Int, Sendable, Hashable, CaseIterable {
  case level, grave, hook, tilde, acute, dot
}

/// A letter of a Vietnamese word with its own mark and without a tone.
struct SpelledLetter: Sendable, Hashable {
  enum Mark: UInt8, Sendable {
    case none, circumflex, breve, horn, stroke
  }

  /// From a to z in ASCII.
  let base: UInt8
  var mark: Mark
  let isUpper: Bool
  /// The mark came with the neighbour's: a key for it confirms it and does not undo it.
  var isImplied = false
  /// It is an ư that a w stands for.
  var isFromW = false

  init(base: UInt8, mark: Mark = .none, isUpper: Bool = false) {
    self.base = base
    self.mark = mark
    self.isUpper = isUpper
  }

  /// A letter from A to Z.
  init?(ascii: UInt8) {
    let lower = ascii | 0x20
    guard (0x61...0x7A).contains(lower) else { return nil }
    self.init(base: lower, isUpper: lower != ascii)
  }

  var isVowel: Bool {
    switch base {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Its number among the letters that Vietnamese words are written with, from 1; 0 for f, j, w and z. Five bits.
  var code: UInt32 { Self.codes[Int(mark.rawValue)][Int(base - 0x61)] }

  /// The letter under a tone, as it is written.
  func character(_ tone: SyllableTone) -> Character {
    let code = Int(code)
    guard code > 0 else { return Character(Unicode.Scalar(isUpper ? base & 0xDF : base)) }
    return Self.written[((code - 1) * 6 + tone.rawValue) * 2 + (isUpper ? 1 : 0)]
  }

  /// A letter as it is written, with its tone; nil for what Vietnamese does not write.
  static func reading(_ character: Character) -> (letter: SpelledLetter, tone: SyllableTone)? {
    if let ascii = character.asciiValue {
      return SpelledLetter(ascii: ascii).map { ($0, .level) }
    }
    return readings[character]
  }

  // MARK: Tables

  private static let alphabet: [(base: Character, mark: Mark, tones: String)] = [
    ("a", .none, "aàảãáạ"), ("a", .breve, "ăằẳẵắặ"), ("a", .circumflex, "âầẩẫấậ"),
    ("b", .none, "b"), ("c", .none, "c"), ("d", .none, "d"), ("d", .stroke, "đ"),
    ("e", .none, "eèẻẽéẹ"), ("e", .circumflex, "êềểễếệ"), ("g", .none, "g"), ("h", .none, "h"),
    ("i", .none, "iìỉĩíị"), ("k", .none, "k"), ("l", .none, "l"), ("m", .none, "m"),
    ("n", .none, "n"), ("o", .none, "oòỏõóọ"), ("o", .circumflex, "ôồổỗốộ"),
    ("o", .horn, "ơờởỡớợ"), ("p", .none, "p"), ("q", .none, "q"), ("r", .none, "r"),
    ("s", .none, "s"), ("t", .none, "t"), ("u", .none, "uùủũúụ"), ("u", .horn, "ưừửữứự"),
    ("v", .none, "v"), ("x", .none, "x"), ("y", .none, "yỳỷỹýỵ"),
  ]

  private static let codes: [[UInt32]] = {
    var codes = [[UInt32]](repeating: [UInt32](repeating: 0, count: 26), count: 5)
    for (index, row) in alphabet.enumerated() {
      guard let base = row.base.asciiValue else { continue }
      codes[Int(row.mark.rawValue)][Int(base - 0x61)] = UInt32(index + 1)
    }
    return codes
  }()

  private static let written: [Character] = alphabet.flatMap { row in
    let tones = Array(row.tones)
    return SyllableTone.allCases.flatMap { tone -> [Character] in
      let letter = tones[min(tone.rawValue, tones.count - 1)]
      return [letter, Character(letter.uppercased())]
    }
  }

  private static let readings: [Character: (letter: SpelledLetter, tone: SyllableTone)] = {
    var readings: [Character: (letter: SpelledLetter, tone: SyllableTone)] = [:]
    for row in alphabet {
      guard let base = row.base.asciiValue else { continue }
      for (tone, letter) in zip(SyllableTone.allCases, row.tones) where !letter.isASCII {
        readings[letter] = (SpelledLetter(base: base, mark: row.mark), tone)
        let upper = SpelledLetter(base: base, mark: row.mark, isUpper: true)
        readings[Character(letter.uppercased())] = (upper, tone)
      }
    }
    return readings
  }()
}
