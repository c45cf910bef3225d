/// A Vietnamese letter with a mark, taken apart: what it is without marks and what was typed for it.
///
/// The typing rules are those of the two input methods in general use, Telex and VNI.
struct MarkedLetter: Hashable, Sendable {
  /// What makes ă, â, đ, ê, ô, ơ and ư of their base letters.
  enum Shape: Hashable, Sendable {
    case doubled, breve, horn
  }

  enum Tone: Int, Hashable, Sendable, CaseIterable {
    case grave, acute, hook, tilde, dot
  }

  /// The letter without any mark, in the case in which it arrived.
  let base: Character
  let shape: Shape?
  let tone: Tone?

  /// The parts of `character`, or nil when it is no Vietnamese letter with a mark.
  init?(_ character: Character) {
    let lower = character.inLowerCase
    guard let letter = MarkedLetter.table[lower] else { return nil }
    self.shape = letter.shape
    self.tone = letter.tone
    self.base =
      lower == character ? letter.base : letter.base.inUpperCase
  }

  private init(base: Character, shape: Shape?, tone: Tone?) {
    self.base = base
    self.shape = shape
    self.tone = tone
  }

  /// The keys that make the shape, Telex first.
  private var shapeKeys: [Character] {
    switch shape {
    case .doubled: [base, base == "d" || base == "D" ? "9" : "6"]
    case .breve: ["w", "8"]
    case .horn: ["w", "7"]
    case nil: []
    }
  }

  /// The keys that make the tone, Telex first.
  private var toneKeys: [Character] {
    switch tone {
    case .grave: ["f", "2"]
    case .acute: ["s", "1"]
    case .hook: ["r", "3"]
    case .tilde: ["x", "4"]
    case .dot: ["j", "5"]
    case nil: []
    }
  }

  /// The letter keys that Telex needs for this letter, in typing order; ư also comes of a single w.
  var telexKeys: [Character] {
    let all = [base] + shapeKeys.prefix(1) + toneKeys.prefix(1)
    return all.enumerated().filter { !all[..<$0.offset].contains($0.element) }.map(\.element)
  }

  /// The keys, Telex and VNI, of which one must have been pressed last when the input method has
  /// just exchanged `previous` for this letter; empty when no key does that.
  func keysPressed(after previous: Character) -> [Character] {
    let before =
      MarkedLetter(previous) ?? MarkedLetter(base: previous, shape: nil, tone: nil)
    guard before.base == base else { return [] }
    return before.tone != tone ? toneKeys : before.shape != shape ? shapeKeys : []
  }

  private static let vowels: [(base: Character, shape: Shape?, letters: String)] = [
    ("a", nil, "aàáảãạ"), ("a", .breve, "ăằắẳẵặ"), ("a", .doubled, "âầấẩẫậ"),
    ("e", nil, "eèéẻẽẹ"), ("e", .doubled, "êềếểễệ"), ("i", nil, "iìíỉĩị"),
    ("o", nil, "oòóỏõọ"), ("o", .doubled, "ôồốổỗộ"), ("o", .horn, "ơờớởỡợ"),
    ("u", nil, "uùúủũụ"), ("u", .horn, "ưừứửữự"), ("y", nil, "yỳýỷỹỵ"),
  ]

  private static let table: [Character: MarkedLetter] = {
    var table: [Character: MarkedLetter] = [
      "đ": MarkedLetter(base: "d", shape: .doubled, tone: nil)
    ]
    for (base, shape, letters) in vowels {
      for (tone, letter) in zip([nil] + Tone.allCases, letters) where shape != nil || tone != nil {
        table[letter] = MarkedLetter(base: base, shape: shape, tone: tone)
      }
    }
    return table
  }()
}
