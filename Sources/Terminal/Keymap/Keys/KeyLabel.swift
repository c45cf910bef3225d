/// How a key is shown to people: as it is printed on the keyboard, so the same in every language.
public enum KeyLabelStyle: Hashable, Sendable {
  /// Arrows as arrows.
  case symbols
  /// ASCII only, for terminals without arrows and for speech.
  case words
}

extension Key {
  /// The key as people know it: `Ctrl-P`, `F2`, `Enter`, `PgUp`, `a`.
  public func label(_ style: KeyLabelStyle) -> String {
    var words: [String] = []
    if modifiers.contains(.control) { words.append("Ctrl") }
    if modifiers.contains(.alt) { words.append("Alt") }
    if modifiers.contains(.shift) { words.append("Shift") }
    switch code {
    case .character(" "): words.append("Space")
    case .character(let character):
      // Keyboards print capitals; a letter alone stays as it must be typed.
      if modifiers.isEmpty { return String(character) }
      if !modifiers.contains(.control), character.isUppercase { words.append("Shift") }
      words.append(String(character.inUpperCase))
    case .enter: words.append("Enter")
    case .escape: words.append("Esc")
    case .tab: words.append("Tab")
    case .backspace: words.append("Backspace")
    case .delete: words.append("Delete")
    case .insert: words.append("Insert")
    case .up: words.append(style == .symbols ? "↑" : "Up")
    case .down: words.append(style == .symbols ? "↓" : "Down")
    case .left: words.append(style == .symbols ? "←" : "Left")
    case .right: words.append(style == .symbols ? "→" : "Right")
    case .home: words.append("Home")
    case .end: words.append("End")
    case .pageUp: words.append("PgUp")
    case .pageDown: words.append("PgDn")
    case .function(let number): words.append("F\(number)")
    }
    return words.joined(separator: "-")
  }
}

extension KeySequence {
  /// The keys as people know them, separated by spaces: `Ctrl-K D`, `g g`.
  public func label(_ style: KeyLabelStyle) -> String {
    keys.map { $0.label(style) }.joined(separator: " ")
  }
}
