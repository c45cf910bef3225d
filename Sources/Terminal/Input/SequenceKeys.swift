/// Which key a sequence stands for.
///
/// Sources: xterm's ctlseqs.txt (PC-style function keys, modifyOtherKeys), the console_codes(4) and
/// terminfo entries linux, rxvt, putty and vt220 of ncurses, and the `CSI u` form of fixterms.
enum SequenceKeys {
  /// `ESC O`, optional modifiers, `final`.
  static func singleShift(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    let modifiers = modifiers(numbers(parameters)?.last ?? nil)
    if let keypad = keypad(final) { return keypad.adding(modifiers) }
    if let lower = arrow(final, first: "a") { return Key(lower, .control) }
    return cursor(final).map { Key($0, modifiers) }
  }

  /// `ESC [ [`, `final`: F1 to F5 of the Linux console.
  static func console(final: UInt8) -> Key? {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return nil }
    return Key(.function(Int(final - UInt8(ascii: "A")) + 1))
  }

  /// `ESC [`, `parameters`, `final`.
  static func control(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    guard let numbers = numbers(parameters) else { return nil }
    let modifiers = modifiers(numbers.count > 1 ? numbers[1] : nil)
    switch final {
    case UInt8(ascii: "~"): return tilde(numbers, modifiers)
    case UInt8(ascii: "u"): return numbers[0].flatMap { codePoint($0, modifiers) }
    case UInt8(ascii: "Z"): return Key(.tab, modifiers.union(.shift))
    case UInt8(ascii: "$"): return numbered(numbers[0])?.adding(.shift)
    case UInt8(ascii: "^"): return numbered(numbers[0])?.adding(.control)
    case UInt8(ascii: "@"): return numbered(numbers[0])?.adding([.control, .shift])
    default:
      if let lower = arrow(final, first: "a") { return Key(lower, .shift) }
      // A cursor position report ends in R as F3 does, but names a row.
      guard (numbers[0] ?? 1) == 1 else { return nil }
      return cursor(final).map { Key($0, modifiers) }
    }
  }

  /// Whether `parameters` is one number, as in rxvt's `ESC [ 3 $`; answers of a terminal are
  /// longer.
  static func isOneNumber(_ parameters: ArraySlice<UInt8>) -> Bool {
    !parameters.isEmpty && parameters.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The numbers between semicolons, nil for an empty one; only what stands before a colon counts.
  /// No list when there is any other character in it.
  static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int?]? {
    var numbers: [Int?] = []
    for field in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      let digits = field.prefix { $0 != UInt8(ascii: ":") }
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(digits.isEmpty ? nil : Int(String(decoding: digits.prefix(9), as: UTF8.self)))
    }
    return numbers
  }

  private static func modifiers(_ number: Int?) -> Key.Modifiers {
    guard let number, (1...256).contains(number) else { return [] }
    let bits = number - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & (2 | 8) != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }

  /// `ESC [ number ; modifiers ~`, or xterm's `ESC [ 27 ; modifiers ; code ~`.
  private static func tilde(_ numbers: [Int?], _ modifiers: Key.Modifiers) -> Key? {
    if numbers.count == 3, numbers[0] == 27 {
      return numbers[2].flatMap { codePoint($0, modifiers) }
    }
    return numbered(numbers[0])?.adding(modifiers)
  }

  private static func numbered(_ number: Int?) -> Key? {
    switch number {
    case 1, 7: Key(.home)
    case 2: Key(.insert)
    case 3: Key(.delete)
    case 4, 8: Key(.end)
    case 5: Key(.pageUp)
    case 6: Key(.pageDown)
    case .some(let number) where function(number) != nil: function(number)
    default: nil
    }
  }

  /// Function keys by the numbers of the VT220, which leave gaps; F13 to F20 are shifted F1 to F8,
  /// which is how the Linux console sends them.
  private static func function(_ number: Int) -> Key? {
    switch number {
    case 11...15: Key(.function(number - 10))
    case 17...21: Key(.function(number - 11))
    case 23...24: Key(.function(number - 12))
    case 25...26: Key(.function(number - 24), .shift)
    case 28...29: Key(.function(number - 25), .shift)
    case 31...34: Key(.function(number - 26), .shift)
    default: nil
    }
  }

  private static func cursor(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final - UInt8(ascii: "P")) + 1)
    default: arrow(final, first: "A")
    }
  }

  private static func arrow(_ final: UInt8, first: Unicode.Scalar) -> Key.Code? {
    switch Int(final) - Int(first.value) {
    case 0: .up
    case 1: .down
    case 2: .right
    case 3: .left
    default: nil
    }
  }

  /// The numeric keypad in application mode: `j` to `y` are `*` to `9`, in the order of ASCII.
  private static func keypad(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "M"): Key(.enter)
    case UInt8(ascii: "I"): Key(.tab)
    case UInt8(ascii: "X"): Key(.character("="))
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      Key(.character(Character(Unicode.Scalar(final - 0x40))))
    default: nil
    }
  }

  private static func codePoint(_ code: Int, _ modifiers: Key.Modifiers) -> Key? {
    switch code {
    case 8, 127: return Key(.backspace, modifiers)
    case 9: return Key(.tab, modifiers)
    case 10, 13: return Key(.enter, modifiers)
    case 27: return Key(.escape, modifiers)
    case ..<0x20, 0x80..<0xA0, 0xE000...0xF8FF: return nil
    default: break
    }
    guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    let typed = modifiers.contains(.shift) ? scalar.properties.uppercaseMapping : String(scalar)
    let wanted = modifiers.contains(.control) ? typed.lowercased() : typed
    guard let character = wanted.first else { return nil }
    return Key(.character(character)).adding(modifiers)
  }
}
