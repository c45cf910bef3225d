/// Why keys are awkward where somebody leaves a Vietnamese input method on (`terminal.md` 5.3).
public enum VietnameseClash: Hashable, Sendable {
  /// Telex makes ư of a lone w.
  case loneW
  /// Telex makes one letter of a doubled a, d, e or o.
  case doubledLetter
  /// Telex takes s, f, r, x, j, z and w after a vowel for a tone or a mark.
  case telexMarkAfterVowel
  /// VNI takes a digit after a vowel for a tone or a mark, and 9 after d.
  case vniDigitAfterLetter
  /// Input methods send Backspace to take back a letter that they are about to change.
  case backspace
}

extension KeySequence {
  /// The first reason why an input method would change these keys, or nil when none would.
  var vietnameseClash: VietnameseClash? {
    if keys == [Key(.backspace)] { return .backspace }
    var previous: Character?
    for key in keys {
      let letter = key.plainCharacter.map { $0.inLowerCase }
      if let letter, let clash = clash(of: letter, after: previous) { return clash }
      previous = letter
    }
    return nil
  }

  private func clash(of letter: Character, after previous: Character?) -> VietnameseClash? {
    if let previous {
      if previous == letter, "adeo".contains(letter) { return .doubledLetter }
      let isAfterVowel = "aeiouy".contains(previous)
      if isAfterVowel, "sfrxjzw".contains(letter) { return .telexMarkAfterVowel }
      if isAfterVowel && "0123456789".contains(letter) || previous == "d" && letter == "9" {
        return .vniDigitAfterLetter
      }
    }
    return letter == "w" ? .loneW : nil
  }
}
