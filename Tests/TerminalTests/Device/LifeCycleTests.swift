import CNcurses
import Glibc
import PseudoTerminals
import Testing

/// The probe in a pseudo-terminal: how it starts, pauses and ends.
struct LifeCycleTests {
  private let leavesScreen = "\u{1B}[?1049l"
  /// Without its last character, which would make one with a line feed that follows.
  private let restore = String(String(cString: cn_restore_text()).dropLast())

  @Test func `starting takes the alternate screen and turns pastes on, ending puts all back`()
    throws
  {
    let terminal = try PseudoTerminal()
    let first = String(decoding: try terminal.frame(), as: UTF8.self)
    #expect(first.contains("\u{1B}[?1049h"))
    #expect(first.contains("\u{1B}[?2004h"))
    #expect(!first.contains("\u{1B}[?1000h"))
    #expect(!first.contains("\u{1B}]"))
    #expect(!terminal.isCooked)

    try terminal.send("\u{11}")
    let (status, last) = try terminal.end()
    #expect(last.contains("\u{1B}[?2004l"))
    #expect(last.contains(leavesScreen))
    #expect(terminal.isCooked)
    #expect(status == 0)
  }

  @Test(arguments: [
    ("\u{18}", Int32(5 << 8)), ("\u{14}", SIGILL), ("\u{01}", SIGABRT), ("\u{13}", SIGSEGV),
  ])
  func `a program that ends without closing leaves a usable terminal`(
    key: String, status: Int32
  ) throws {
    let terminal = try PseudoTerminal(environment: ["SWIFT_BACKTRACE=enable=no"])
    _ = try terminal.frame()
    try terminal.send(key)
    let (ending, output) = try terminal.end()

    #expect(output.contains(restore))
    #expect(terminal.isCooked)
    #expect(ending & 0xFF7F == status)
  }

  @Test func `after a trap the backtrace is printed on the restored screen`() throws {
    let terminal = try PseudoTerminal(environment: [
      "SWIFT_BACKTRACE=enable=yes,interactive=no,color=no"
    ])
    _ = try terminal.frame()
    try terminal.send("\u{14}")
    let output = try terminal.end().output

    let parts = output.split(separator: restore, maxSplits: 1, omittingEmptySubsequences: false)
    #expect(parts.count == 2)
    #expect(parts.last?.contains("crashed") == true)
  }

  @Test(arguments: [SIGQUIT, SIGFPE, SIGBUS, SIGTRAP])
  func `a deadly signal from outside restores the terminal and still kills`(number: Int32) throws {
    let terminal = try PseudoTerminal(environment: ["SWIFT_BACKTRACE=enable=no"])
    _ = try terminal.frame()
    terminal.signal(number)
    let (status, output) = try terminal.end()

    #expect(output.contains(restore))
    #expect(terminal.isCooked)
    #expect(status & 0x7F == number)
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func `being asked to end is a hang-up that the program answers itself`(number: Int32) throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    terminal.signal(number)
    _ = try terminal.bytes(until: leavesScreen)

    #expect(try terminal.end().status == 7 << 8)
  }

  @Test func `a terminal that goes away ends the loop`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    terminal.hangUp()

    #expect(try terminal.end().status == 7 << 8)
  }

  @Test func `another program gets the terminal as it was and the screen comes back whole`() throws
  {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    try terminal.send("\u{05}")
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    let left = try #require(frame.ranges(of: leavesScreen).first)
    let outside = try #require(frame.ranges(of: "bên ngoài").first)
    let back = try #require(frame.ranges(of: "\u{1B}[?1049h").first)
    #expect(left.upperBound <= outside.lowerBound && outside.upperBound <= back.lowerBound)
    #expect(frame.hasPrefix("\u{1B}[?2004l"))
    #expect(frame[back.upperBound...].contains("Tòa soạn"))
    #expect(!terminal.isCooked)
  }

  @Test func `a session leader cannot stop and goes on`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    try terminal.send("\u{1A}")
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("Tòa soạn"))
    try terminal.send("x")
    #expect(!(try terminal.frame().isEmpty))
  }

  @Test func `a stop from outside is repaired when it ends`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    terminal.signal(SIGSTOP)
    try terminal.waitUntilStopped()
    terminal.signal(SIGCONT)
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("Tòa soạn"))
    #expect(frame.contains("tiếp tục"))
  }

  @Test func `a new size is told and painted`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    terminal.resize(rows: 24, columns: 80)
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("80x24"))
  }

  @Test func `a window without a size counts as 80x24`() throws {
    let terminal = try PseudoTerminal(rows: 0, columns: 0)
    _ = try terminal.frame()
    terminal.resize(rows: 0, columns: 0)
    terminal.signal(SIGWINCH)

    #expect(String(decoding: try terminal.frame(), as: UTF8.self).contains("80x24"))
  }

  @Test func `the environment's LINES and COLUMNS do not override the window`() throws {
    let terminal = try PseudoTerminal(environment: ["LINES=5", "COLUMNS=20"])
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("26 giờ"))
  }

  @Test(arguments: [(1, 1), (2, 3), (1, 200), (60, 2)])
  func `a window of any size is painted`(rows: Int, columns: Int) throws {
    let terminal = try PseudoTerminal(rows: rows, columns: columns)
    _ = try terminal.frame()
    try terminal.send("\u{1B}[Bx")
    _ = try terminal.frame()
    try terminal.send("\u{11}")

    #expect(try terminal.end().status == 0)
  }

  @Test func `a second terminal is refused and the first goes on`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    try terminal.send("\u{0F}")
    let frame = String(decoding: try terminal.frame(), as: UTF8.self)

    #expect(frame.contains("open already"))
    terminal.signal(SIGTERM)
    let (status, _) = try terminal.end()
    #expect(status == 7 << 8)
    #expect(terminal.isCooked)
  }

  @Test func `another thread wakes the loop`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    try terminal.send("\u{17}")

    _ = try terminal.bytes(until: "việc xong")
  }

  @Test func `keys, pastes and the mouse arrive`() throws {
    let terminal = try PseudoTerminal(["mouse", "focus"])
    let first = String(decoding: try terminal.frame(), as: UTF8.self)
    #expect(first.contains("\u{1B}[?1006h") && first.contains("\u{1B}[?1004h"))

    try terminal.send("\u{1B}[200~Quyết định\u{1B}[201~")
    #expect(String(decoding: try terminal.frame(), as: UTF8.self).contains("dán Quyết định"))
    try terminal.send("\u{1B}[<0;5;7M")
    #expect(String(decoding: try terminal.frame(), as: UTF8.self).contains("chuột 6,4"))
    try terminal.send("\u{1B}[I")
    #expect(String(decoding: try terminal.frame(), as: UTF8.self).contains("vào"))
  }

  @Test func `an input method's burst is typed in order`() throws {
    let terminal = try PseudoTerminal()
    _ = try terminal.frame()
    try terminal.send("d\u{7F}đ")

    #expect(String(decoding: try terminal.frame(), as: UTF8.self).contains("đ"))
  }
}
