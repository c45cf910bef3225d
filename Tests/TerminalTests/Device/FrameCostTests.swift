import PseudoTerminals
import Testing

/// What frames cost in bytes at 100x30, on the terminal type that most people have.
struct FrameCostTests {
  private let down = "\u{1B}[B"

  @Test func `a frame like the last one sends nothing`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    try terminal.send("\r")

    #expect(try terminal.frame() == [])
  }

  @Test func `moving the selection costs at most 300 bytes`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    for _ in 0..<10 {
      try terminal.send(down)
      let cost = try terminal.frame().count
      #expect(cost <= 300, "\(cost) bytes")
    }
  }

  @Test(arguments: ["a", "ệ", "đ", "語"]) func `a typed letter costs at most 120 bytes`(
    letter: String
  ) throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    for _ in 0..<10 {
      try terminal.send(letter)
      let cost = try terminal.frame().count
      #expect(cost <= 120, "\(cost) bytes")
    }
  }

  @Test func `a whole screen is sent once, at the start`() throws {
    let terminal = try PseudoTerminal()
    let first = try terminal.frame()

    #expect(first.count > 1_000)
    #expect(first.count < 6_000)
  }
}
