/// Mouse reports, after xterm's ctlseqs.txt, "Mouse Tracking".
extension MouseEvent {
  /// The SGR form (1006): `button ; column ; row`, `final` is `M` for a press and `m` for a
  /// release.
  init?(parameters: ArraySlice<UInt8>, final: UInt8) {
    guard final == UInt8(ascii: "M") || final == UInt8(ascii: "m"),
      let numbers = SequenceKeys.numbers(parameters), numbers.count == 3,
      let code = numbers[0], let column = numbers[1], let row = numbers[2]
    else { return nil }
    self.init(code: code, isRelease: final == UInt8(ascii: "m"), column: column, row: row)
  }

  /// The old form, its three bytes less 32 each; button 3 is a release of whichever button it was.
  init?(oldButton code: Int, column: Int, row: Int) {
    self.init(code: code, isRelease: code & 0b1110_0011 == 3, column: column, row: row)
  }

  private init?(code: Int, isRelease: Bool, column: Int, row: Int) {
    guard column > 0, row > 0, let kind = Kind(code: code, isRelease: isRelease) else { return nil }
    var modifiers: Key.Modifiers = []
    if code & 4 != 0 { modifiers.insert(.shift) }
    if code & 8 != 0 { modifiers.insert(.alt) }
    if code & 16 != 0 { modifiers.insert(.control) }
    self.init(kind, row: row - 1, column: column - 1, modifiers: modifiers)
  }
}

extension MouseEvent.Kind {
  fileprivate init?(code: Int, isRelease: Bool) {
    let button = MouseEvent.Button(code: code)
    switch code & 0b1110_0000 {
    case 0: self = isRelease ? .release(button) : .press(button)
    case 32: self = code & 3 == 3 ? .move : .drag(button)
    case 64:
      guard code & 3 < 2 else { return nil }
      self = code & 3 == 0 ? .wheelUp : .wheelDown
    default: return nil
    }
  }
}

extension MouseEvent.Button {
  fileprivate init(code: Int) {
    self =
      switch code & 3 {
      case 0: .left
      case 1: .middle
      case 2: .right
      default: .other
      }
  }
}
