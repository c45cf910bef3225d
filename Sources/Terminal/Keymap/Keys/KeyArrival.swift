/// Why a key that is well written often does not reach a program.
public enum UnreliableKey: Hashable, Sendable, CaseIterable {
  /// Shift, Ctrl or Alt with an arrow or another key without a character: the terminal or the
  /// desktop keeps it, or sends it without the modifier.
  case modifiedNamedKey
  /// F11 makes the window of most terminals fill the screen.
  case fullScreenKey
  /// Alt with a character types a special character on macOS unless the terminal is told otherwise.
  case altCharacter
  /// Ctrl-B is the command key of tmux.
  case tmuxPrefix
  /// Ctrl-A is the command key of screen.
  case screenPrefix
}

extension Key {
  /// Why this key may not arrive, or nil when every usual terminal sends it (`terminal.md` 5.3).
  public var unreliability: UnreliableKey? {
    switch code {
    case .character(let character):
      if modifiers.contains(.alt) { return .altCharacter }
      guard modifiers == .control else { return nil }
      return character == "b" ? .tmuxPrefix : character == "a" ? .screenPrefix : nil
    case .function(let number):
      if !modifiers.isEmpty { return .modifiedNamedKey }
      return number == 11 ? .fullScreenKey : nil
    case .tab: return modifiers.isSubset(of: .shift) ? nil : .modifiedNamedKey
    case .enter, .escape, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end,
      .pageUp, .pageDown:
      return modifiers.isEmpty ? nil : .modifiedNamedKey
    }
  }
}

extension WrittenKey {
  /// The key, when terminals send it apart from every other one.
  ///
  /// A terminal sends Ctrl with a character as one of 32 control codes (ECMA-48, 5.2), so most
  /// combinations share a code with another key or have none.
  func key() throws(KeyNotationError) -> Key {
    if hasSuper { throw .notApart(text, same: nil) }
    if modifiers.contains(.control) { return try controlKey() }
    switch code {
    case .character(let character):
      if modifiers.contains(.shift) { throw .notApart(text, same: shifted(character)) }
      if beginsControlSequence(Key(code, modifiers)) { throw .notApart(text, same: nil) }
    case .enter, .backspace:
      if modifiers.contains(.shift) { throw .notApart(text, same: bare) }
    case .escape:
      if !modifiers.isEmpty { throw .notApart(text, same: Key(.escape)) }
    case .tab, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .function:
      break
    }
    return Key(code, modifiers)
  }

  private func controlKey() throws(KeyNotationError) -> Key {
    switch code {
    case .character(let character):
      let lower = character.inLowerCase
      let arriving = controlled(lower)
      let alt = arriving.code == .escape ? [] : modifiers.intersection(.alt)
      let key = Key(arriving.code, arriving.modifiers.union(alt))
      guard arriving == Key(.character(lower), .control), !modifiers.contains(.shift) else {
        throw .notApart(text, same: key)
      }
      return key
    case .enter, .backspace: throw .notApart(text, same: bare)
    case .tab: throw .notApart(text, same: Key(.tab, modifiers.subtracting(.control)))
    case .escape: throw .notApart(text, same: Key(.escape))
    case .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .function:
      return Key(code, modifiers)
    }
  }

  /// The key that a program sees when Ctrl is held with `character`.
  private func controlled(_ character: Character) -> Key {
    // A letter with a mark that has no code of its own would fall between a and z.
    guard character.isASCII else { return Key(.character(character)) }
    return switch character {
    case "i": Key(.tab)
    case "j", "m": Key(.enter)
    case "[", "3": Key(.escape)
    case "h", "8", "?": Key(.backspace)
    case "@", "2": Key(.character(" "), .control)
    case "4": Key(.character("\\"), .control)
    case "5": Key(.character("]"), .control)
    case "6", "~": Key(.character("^"), .control)
    case "7", "/", "-": Key(.character("_"), .control)
    case "a"..."z", " ", "\\", "]", "^", "_": Key(.character(character), .control)
    default: Key(.character(character))
    }
  }

  private func shifted(_ character: Character) -> Key? {
    guard character.isLetter || character == " " else { return nil }
    let key = Key(.character(character.inUpperCase), modifiers.subtracting(.shift))
    return beginsControlSequence(key) ? nil : key
  }

  /// ESC [ and ESC O begin what the arrows and the function keys send; ESC ], ESC P and ESC _ begin
  /// what a terminal answers (ECMA-48, 5.4 and 5.6).
  private func beginsControlSequence(_ key: Key) -> Bool {
    key.modifiers == .alt && "[O]P_".contains { key.code == .character($0) }
  }

  /// The key with Alt at most, the only modifier that Enter and Backspace are sent with.
  private var bare: Key {
    Key(code, modifiers.intersection(.alt))
  }
}
