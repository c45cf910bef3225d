extension Key {
  /// The same key with more modifiers; a printable key takes no shift.
  func adding(_ more: Modifiers) -> Key {
    guard case .character = code else { return Key(code, modifiers.union(more)) }
    return Key(code, modifiers.union(more).subtracting(.shift))
  }

  /// The key that sends the control character `byte` (0x00 to 0x1F, 0x7F).
  ///
  /// LF is Enter as CR is: it is what line-oriented senders and plain pastes send. Both 0x08 and
  /// 0x7F are Backspace, since terminals do not agree which of the two that key sends.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x00: Key(.character(" "), .control)
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 0x01...0x1A: Key(.character(Character(Unicode.Scalar(byte + 0x60))), .control)
    default: Key(.character(Character(Unicode.Scalar((byte & 0x1F) + 0x40))), .control)
    }
  }
}
