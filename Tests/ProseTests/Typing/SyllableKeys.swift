import Prose

/// In which order the keys of a syllable are pressed.
enum KeyOrder: CaseIterable {
  /// Each mark behind its letter, the tone behind the vowel that bears it.
  case inPlace
  /// Each mark behind its letter, the tone at the end.
  case toneLast
  /// All letters, then the marks, then the tone.
  case marksLast
  /// All letters, then the tone, then the marks.
  case toneBeforeMarks
}

extension TableSyllable {
  /// The keys that write it by a method.
  func keys(_ method: TypingMethod, _ order: KeyOrder) -> String {
    let table = KeyTable(method)
    let letters = Array(onset + vowels + final)
    let toneKey = tone == 0 ? "" : table.tones[tone - 1]
    let toned = Array(onset).count + oldPlace
    var typed = ""
    var marks: [String] = []
    for (index, letter) in letters.enumerated() {
      let (base, mark) = table.keys(of: letter)
      // A second o of its own is typed by taking the circumflex back.
      let isDouble = letter == "o" && index > 0 && letters[index - 1] == "o"
      typed += isDouble && method == .telex ? "oo" : base
      switch order {
      case .inPlace, .toneLast: typed += mark
      case .marksLast, .toneBeforeMarks:
        // One key marks both letters of ươ.
        if letter == "ơ", index > 0, letters[index - 1] == "ư" { continue }
        if !mark.isEmpty { marks.append(mark) }
      }
      if order == .inPlace, index == toned { typed += toneKey }
    }
    switch order {
    case .inPlace: return typed
    case .toneLast: return typed + toneKey
    case .marksLast: return typed + marks.joined() + toneKey
    case .toneBeforeMarks: return typed + toneKey + marks.joined()
    }
  }
}

/// What each method writes marks and tones with: grave, hook, tilde, acute, dot.
private struct KeyTable {
  let tones: [String]
  private let marks: [Character: (String, String)]

  init(_ method: TypingMethod) {
    switch method {
    case .telex:
      tones = ["f", "r", "x", "s", "j"]
      marks = [
        "ă": ("a", "w"), "â": ("a", "a"), "đ": ("d", "d"), "ê": ("e", "e"), "ô": ("o", "o"),
        "ơ": ("o", "w"), "ư": ("u", "w"),
      ]
    case .vni:
      tones = ["2", "3", "4", "1", "5"]
      marks = [
        "ă": ("a", "8"), "â": ("a", "6"), "đ": ("d", "9"), "ê": ("e", "6"), "ô": ("o", "6"),
        "ơ": ("o", "7"), "ư": ("u", "7"),
      ]
    case .viqr:
      tones = ["`", "?", "~", "'", "."]
      marks = [
        "ă": ("a", "("), "â": ("a", "^"), "đ": ("d", "d"), "ê": ("e", "^"), "ô": ("o", "^"),
        "ơ": ("o", "+"), "ư": ("u", "*"),
      ]
    }
  }

  func keys(of letter: Character) -> (base: String, mark: String) {
    marks[letter] ?? (String(letter), "")
  }
}
