/// What is switched on at a terminal besides the screen, by sequences that curses does not know.
struct TerminalModes {
  var reportsMouse: Bool
  let reportsFocus: Bool

  init(reportsMouse: Bool, reportsFocus: Bool) {
    self.reportsMouse = reportsMouse
    self.reportsFocus = reportsFocus
  }

  private static let mouse = "\u{1B}[?1000%\u{1B}[?1002%\u{1B}[?1006%"
  private static let focus = "\u{1B}[?1004%"
  private static let paste = "\u{1B}[?2004%"

  /// Bracketed paste, and focus and mouse reports where wanted.
  var on: [UInt8] { sequence("h") }
  /// The same switched off.
  var off: [UInt8] { sequence("l") }

  /// Lets the whole window scroll again; curses sets the margins for the size that it began with.
  let fullMargins = Array("\u{1B}[r".utf8)

  /// Mouse reports as they are wanted now.
  var mouseSwitch: [UInt8] { Self.switched(Self.mouse, reportsMouse ? "h" : "l") }

  private func sequence(_ letter: Character) -> [UInt8] {
    let names = Self.paste + (reportsFocus ? Self.focus : "") + (reportsMouse ? Self.mouse : "")
    return Self.switched(names, letter)
  }

  private static func switched(_ names: String, _ letter: Character) -> [UInt8] {
    names.utf8.map { $0 == UInt8(ascii: "%") ? letter.asciiValue ?? $0 : $0 }
  }
}
