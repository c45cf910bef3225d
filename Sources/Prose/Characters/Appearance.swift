/// What a scalar does on a screen, decided by what Unicode allows and not by a list of what is
/// forbidden.
enum Appearance {
  /// Begins a cell of its own.
  case base
  /// Is drawn over the base before it.
  case mark
  /// Belongs to the base before it and takes a cell.
  case spacingMark
  /// A vowel or final of Hangul, drawn into the initial before it and defective without one.
  case syllablePart
  /// Half of a flag, which some terminals draw in one cell and some in two.
  case halfFlag
  /// Cannot be seen, or acts on the terminal or on its neighbours.
  case hidden

  init(of scalar: Unicode.Scalar) {
    if isPlain(scalar.value) {
      self = .base
      return
    }
    let properties = scalar.properties
    // Variation selectors, joiners and fillers are marks and letters by category; the blank of
    // Braille is a symbol. None of them can be seen.
    if properties.isDefaultIgnorableCodePoint || scalar.value == 0x2800 {
      self = .hidden
      return
    }
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      self = .hidden
    case .nonspacingMark, .enclosingMark: self = .mark
    case .spacingMark: self = .spacingMark
    default:
      if Self.isJoiningHangul(scalar.value) {
        self = .syllablePart
      } else {
        self = scalar.isRegionalIndicator ? .halfFlag : .base
      }
    }
  }

  private static func isJoiningHangul(_ value: UInt32) -> Bool {
    (0x1161...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }
}

extension Unicode.Scalar {
  /// True for the letters of which two make a flag.
  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }
}
