import Testing

@testable import Terminal

/// What is decided about a terminal before anything is sent to it.
struct TerminalModeTests {
  @Test(
    arguments: [
      ("xterm-kitty", ["xterm-kitty", "xterm-256color", "xterm", "vt100"]),
      ("xterm", ["xterm", "xterm-256color", "vt100"]), ("", ["xterm-256color", "xterm", "vt100"]),
      (nil, ["xterm-256color", "xterm", "vt100"]),
    ] as [(String?, [String])])
  func `the named terminal type is tried first and none twice`(
    named: String?, expected: [String]
  ) {
    #expect(TerminalTypes.candidates(named) == expected)
  }

  @Test(arguments: [(false, false), (true, false), (false, true), (true, true)])
  func `whatever is switched on is switched off again`(mouse: Bool, focus: Bool) {
    let modes = TerminalModes(reportsMouse: mouse, reportsFocus: focus)
    let on = String(decoding: modes.on, as: UTF8.self)
    let off = String(decoding: modes.off, as: UTF8.self)

    #expect(on.replacing("h", with: "l") == off)
    #expect(on.contains("?2004h"))
    #expect(on.contains("?1006h") == mouse)
    #expect(on.contains("?1004h") == focus)
  }

  @Test func `mouse reports are switched alone`() {
    var modes = TerminalModes(reportsMouse: false, reportsFocus: true)
    #expect(String(decoding: modes.mouseSwitch, as: UTF8.self).filter { $0 == "l" }.count == 3)
    modes.reportsMouse = true
    #expect(!String(decoding: modes.mouseSwitch, as: UTF8.self).contains("1004"))
  }

  @Test(arguments: [
    (TerminalError.noTerminal, "The process has no terminal."),
    (.noUTF8Locale, "No UTF-8 locale is installed."),
    (.dumb("dumb"), "The terminal type dumb cannot place its cursor."),
    (.unknownTypes(["a", "b"]), "No description of a, b is installed."),
    (.alreadyOpen, "A terminal is open already."),
    (.failed(call: "read", errno: 5), "read failed with errno 5."),
  ])
  func `an error says what is wrong`(error: TerminalError, expected: String) {
    #expect("\(error)" == expected)
  }
}
