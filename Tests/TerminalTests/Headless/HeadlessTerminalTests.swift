import Testing

@testable import Terminal

struct HeadlessTerminalTests {
  private let size = Size(rows: 2, columns: 8)

  @Test func `the script comes batch by batch and then the line is gone`() throws {
    let terminal = try HeadlessTerminal(
      size: size, script: [[.input(key(.down)), .input(key(.enter))], []])

    #expect(terminal.next(timeoutAt: nil) == [.input(key(.down)), .input(key(.enter))])
    #expect(terminal.next(timeoutAt: 500) == [.timer])
    #expect(terminal.now == 500)
    #expect(terminal.next(timeoutAt: nil) == [.hangUp])
  }

  @Test func `a scripted size is the size`() throws {
    let small = Size(rows: 1, columns: 1)
    let terminal = try HeadlessTerminal(size: size, script: [[.resize(small)]])
    _ = terminal.next(timeoutAt: nil)

    #expect(terminal.size == small)
  }

  @Test func `a frame like the last one is not kept`() throws {
    let terminal = try HeadlessTerminal(size: size)
    var frame = Canvas(size: size)
    terminal.show(frame)
    terminal.show(frame)
    frame.write("đã lưu", row: 0, in: frame.area)
    terminal.show(frame)

    #expect(terminal.frames.map { $0.text() } == ["\n", "đã lưu\n"])
  }

  @Test func `what stood on the screen after each batch can be asked for`() throws {
    let terminal = try HeadlessTerminal(size: size, script: [[], []])
    #expect(terminal.frame(after: 0) == nil)
    var frame = Canvas(size: size)
    terminal.show(frame)
    _ = terminal.next(timeoutAt: nil)
    _ = terminal.next(timeoutAt: nil)
    frame.write("đã lưu", row: 0, in: frame.area)
    terminal.show(frame)
    _ = terminal.next(timeoutAt: nil)

    #expect(terminal.frame(after: 0)?.text() == "\n")
    #expect(terminal.frame(after: 1)?.text() == "\n")
    #expect(terminal.frame(after: 2)?.text() == "đã lưu\n")
    #expect(terminal.frame(after: 3) == nil)
  }

  @Test func `a scripted waking waits for the job`() throws {
    let terminal = try HeadlessTerminal(size: size, script: [[.woken]])
    let waker = terminal.waker
    inAnotherThread { waker.wake() }

    #expect(terminal.next(timeoutAt: nil) == [.woken])
  }

  @Test func `what is done to the terminal is recorded`() throws {
    let terminal = try HeadlessTerminal(size: size)
    terminal.pause()
    terminal.resume()
    terminal.suspend()
    terminal.use(.light)
    terminal.reportMouse(true)
    #expect(terminal.copy("chép"))
    #expect(!terminal.copy(String(repeating: "x", count: 60_000)))
    terminal.close()
    terminal.close()

    #expect(
      terminal.acts == [
        .pause, .resume, .suspend, .use(.light), .reportMouse(true), .copy("chép"), .close,
      ])
  }

  @Test(arguments: [
    ("", ""), ("a", "YQ=="), ("ab", "YWI="), ("abc", "YWJj"), ("đ", "xJE="),
    ("\u{1B}\u{07}", "Gwc="),
  ])
  func `the clipboard's text is base64 and nothing else`(text: String, expected: String) {
    let sequence = ClipboardText.sequence(for: text)

    #expect(sequence == Array("\u{1B}]52;c;\(expected)\u{07}".utf8))
  }
}
