import PseudoTerminals
import Testing

/// Foreign, old and missing terminal types.
struct TerminalTypeTests {
  @Test(arguments: [
    "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt100", "xterm-kitty",
    "no-such-terminal", "",
  ])
  func `any terminal that can place its cursor gets the screen`(type: String) throws {
    let terminal = try PseudoTerminal(type: type)
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("Tòa soạn"))
    try terminal.send("\u{1B}[B")
    #expect(try terminal.frame().count <= 300)
    try terminal.send("\u{11}")
    #expect(try terminal.end().status == 0)
    #expect(terminal.unread.count < 200)
  }

  @Test func `a terminal that cannot place its cursor is refused and left alone`() throws {
    let terminal = try PseudoTerminal(type: "dumb")
    let (status, output) = try terminal.end()

    #expect(status == 3 << 8)
    #expect(output.contains("cannot place its cursor"))
    #expect(!output.contains("\u{1B}"))
  }

  @Test(arguments: ["LC_ALL=C", "LC_ALL=xx_YY.UTF-8", "LC_CTYPE=UTF-8", "LANG="])
  func `a poor locale does not spoil Vietnamese`(variable: String) throws {
    let terminal = try PseudoTerminal(environment: [variable])

    #expect(String(decoding: try terminal.frame(), as: UTF8.self).contains("Tòa soạn"))
  }

  @Test(arguments: ["dark", "light", "high-contrast", "mono"])
  func `every theme paints the same text`(theme: String) throws {
    let terminal = try PseudoTerminal([theme])
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("Tòa soạn"))
    // The colours from 30 to 49 and the bright ones from 90; the mono theme sends none.
    let hasColors = frame.contains(/\u{1B}\[[0-9;]*[349][0-7]m/)
    #expect(hasColors == (theme == "dark" || theme == "light" || theme == "high-contrast"))
  }
}
