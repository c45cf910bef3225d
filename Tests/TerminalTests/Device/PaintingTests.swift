import PseudoTerminals
import Terminal
import Testing

@testable import TerminalProbe

/// Frames after frames: what a terminal shows is what was painted.
struct PaintingTests {
  @Test(arguments: [(30, 100), (24, 80), (12, 41)])
  func `the screen shows each frame exactly, by known sequences only`(
    rows: Int, columns: Int
  ) throws {
    let terminal = try PseudoTerminal(rows: rows, columns: columns)
    var model = ScreenModel(rows: rows, columns: columns)
    model.feed(try terminal.frame())
    for number in 1...60 as ClosedRange<UInt64> {
      try terminal.send("\u{0E}")
      model.feed(try terminal.frame())
      let size = Size(rows: rows, columns: columns)
      let frame = RandomFrame.canvas(size: size, number: number)

      #expect(model.text == frame.text(), "frame \(number)")
      #expect(model.cursor.row == frame.cursor?.row, "frame \(number)")
      #expect(model.cursor.column == 0)
    }
    #expect(model.faults == [])
  }

  @Test func `a new size leaves nothing of the old one behind`() throws {
    let terminal = try PseudoTerminal(rows: 30, columns: 100)
    _ = try terminal.frame()
    terminal.resize(rows: 10, columns: 40)
    var model = ScreenModel(rows: 10, columns: 40)
    model.feed(try terminal.frame())
    try terminal.send("\u{0E}")
    model.feed(try terminal.frame())

    let frame = RandomFrame.canvas(size: Size(rows: 10, columns: 40), number: 1)
    #expect(model.text == frame.text())
  }
}
