import Glibc
import Prose
import PseudoTerminals
import Testing

@testable import Terminal

/// Lines at a pipe and at a pseudo-terminal; one at a time, since a process has one set of signals.
@Suite(.serialized) final class LineTerminalTests {
  /// Where the terminal reads and where the test writes, and the other way round.
  private let typing = Ends()
  private let saying = Ends()

  private func terminal() throws -> LineTerminal {
    try LineTerminal(input: typing.reading, output: saying.writing)
  }

  private func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(typing.writing, bytes, bytes.count)
  }

  @Test func `lines come whole and in order`() throws {
    let terminal = try terminal()
    type("một\nha")

    #expect(terminal.next(timeoutAt: nil) == [.line(TypedLine("một"))])

    type("i\n")
    #expect(terminal.next(timeoutAt: nil) == [.line(TypedLine("hai"))])
  }

  @Test func `the end tells what was begun, once`() throws {
    let terminal = try terminal()
    type("dở dang")
    typing.closeWriting()

    #expect(terminal.next(timeoutAt: nil) == [.hangUp(begun: TypedLine("dở dang"))])
    #expect(terminal.next(timeoutAt: terminal.now + 5) == [.timer])
  }

  @Test func `after the end something can still be said`() throws {
    let terminal = try terminal()
    typing.closeWriting()
    #expect(terminal.next(timeoutAt: nil) == [.hangUp(begun: nil)])

    terminal.say(["Đã giữ."])
    #expect(saying.read() == "Đã giữ.\n")
  }

  @Test func `a reader that went away ends it, not the process`() throws {
    let terminal = try terminal()
    saying.closeReading()
    terminal.say(["Không ai nghe."])
    terminal.say(["Vẫn không."])

    #expect(terminal.next(timeoutAt: nil) == [.hangUp(begun: nil)])
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func `a signal to end is the end`(_ number: Int32) throws {
    let terminal = try terminal()
    kill(getpid(), number)

    #expect(terminal.next(timeoutAt: nil) == [.hangUp(begun: nil)])
  }

  @Test func `nothing that is said can move the cursor or hide`() throws {
    let terminal = try terminal()
    terminal.say(["\u{1B}[2J\u{9B}1A \u{202E}abc\u{200B} \u{7}\r\nx"])
    let bytes = Array(saying.read().utf8)

    #expect(bytes.filter { $0 < 0x20 } == [0x0A])
    #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
  }

  @Test func `signs are ASCII where that was chosen`() throws {
    let terminal = try LineTerminal(
      input: typing.reading, output: saying.writing, marks: .ascii)
    terminal.say(["a\u{1B}b"])

    #expect(saying.read() == "a^[b\n")
  }

  @Test func `nobody is prompted at a pipe`() throws {
    let terminal = try terminal()
    terminal.prompt("> ")
    terminal.endLine()
    terminal.say(["."])

    #expect(saying.read() == ".\n")
  }

  @Test func `a terminal keeps its lines and its echo but for a secret, and is put back`() throws {
    let device = try LineDeviceAtTest()
    let before = device.flags
    let terminal = try LineTerminal(input: device.slave, output: device.slave)
    #expect(device.flags.local & tcflag_t(ECHO | ICANON) == tcflag_t(ECHO | ICANON))
    #expect(device.flags.input & tcflag_t(IUTF8) != 0)

    terminal.isSecret = true
    #expect(device.flags.local & tcflag_t(ECHO) == 0)
    terminal.isSecret = false
    #expect(device.flags.local & tcflag_t(ECHO) != 0)

    terminal.close()
    #expect(device.flags == before)
  }

  @Test func `a line as long as a terminal takes is told to be cut`() throws {
    let device = try LineDeviceAtTest()
    let terminal = try LineTerminal(input: device.slave, output: saying.writing)
    device.type(String(repeating: "a", count: 5_000) + "\n")
    guard case .line(let long)? = terminal.next(timeoutAt: nil).first else {
      Issue.record("no line")
      return
    }
    device.type("ngắn\n")
    guard case .line(let short)? = terminal.next(timeoutAt: nil).first else {
      Issue.record("no second line")
      return
    }

    #expect(long.mayBeCut)
    #expect(!short.mayBeCut)
    #expect(short.text == "ngắn")
  }
}

/// A pipe whose ends can be closed one by one.
private final class Ends {
  let reading: Int32
  let writing: Int32
  private var open: Set<Int32>

  init() {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0, "There are descriptors left.")
    (reading, writing) = (ends[0], ends[1])
    open = [reading, writing]
  }

  deinit { for end in open { close(end) } }

  func closeReading() { if open.remove(reading) != nil { close(reading) } }
  func closeWriting() { if open.remove(writing) != nil { close(writing) } }

  /// What has been written so far.
  func read() -> String {
    var bytes: [UInt8] = []
    var source = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
    while poll(&source, 1, 0) > 0, source.revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = Glibc.read(reading, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A pseudo-terminal without a process in it.
private final class LineDeviceAtTest {
  struct Flags: Hashable {
    let input: tcflag_t
    let local: tcflag_t
  }

  struct Failure: Error {}

  private let master: Int32
  let slave: Int32

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    slave = open(try PseudoTerminal.unlock(master), O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Failure() }
  }

  deinit {
    close(slave)
    close(master)
  }

  var flags: Flags {
    var mode = termios()
    tcgetattr(slave, &mode)
    return Flags(input: mode.c_iflag, local: mode.c_lflag)
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }
}
