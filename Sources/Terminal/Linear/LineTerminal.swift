import CNcurses
import Glibc
import Prose

/// A terminal that is read and written line by line: no cursor is placed, nothing is painted, and no control sequence is
/// ever sent. It works at a terminal of any type, a printer, a pipe or a file.
public final class LineTerminal {
  /// Something that happened.
  public enum Event: Hashable, Sendable {
    case line(TypedLine)
    /// Somebody asked the process to stop; answer with `suspend()` when everything is kept.
    case suspendRequested
    /// The process runs again after a stop that it did not make itself.
    case resumed
    /// The deadline has come.
    case timer
    /// Nothing more will come, or the process is to end; with the line that was begun and not ended.
    case hangUp(begun: TypedLine?)
  }

  /// Whether somebody types; from a pipe or a file lines come by themselves.
  public var isTerminal: Bool { device.isTerminal }
  /// Whether what is typed is kept from sight.
  public var isSecret = false {
    didSet { if isSecret != oldValue { device.take(isSecret: isSecret) } }
  }
  /// Milliseconds of a steady clock, the one that deadlines are told in.
  public var now: Int64 { SteadyClock.now }

  private let device: LineDevice
  private let marks: VisibleMarks
  private let signals: Pipe
  private var reader = LineReader()
  private var waiting: [Event] = []
  private var didHangUp = false
  /// Whether nobody takes what is said any more; the end of what is typed is another thing.
  private var isDeaf = false
  private var isClosed = false

  /// The longest line that a terminal's line discipline keeps (`N_TTY_BUF_SIZE` of Linux, less the line feed).
  static let longestLine = 4_095

  /// Takes the process's signals and the terminal; one at a time.
  public init(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, marks: VisibleMarks = .unicode
  ) throws {
    device = LineDevice(input: input, output: output)
    self.marks = marks
    signals = try Pipe()
    let error = cn_catch_signals(signals.writing)
    guard error == 0 else { throw TerminalError.failed(call: "sigaction", errno: error) }
    // A reader that goes away is told by the write, not by the end of the process.
    signal(SIGPIPE, SIG_IGN)
    device.take(isSecret: false)
  }

  deinit { close() }

  // MARK: Saying

  /// Prints lines, with everything in them made visible that could not be seen or would do something.
  public func say(_ lines: [String]) {
    guard !lines.isEmpty else { return }
    send(lines.map { visible($0, marks: marks) + "\n" }.joined())
  }

  /// Shows that a line can be typed; where nobody types it says nothing.
  public func prompt(_ sign: String) {
    if isTerminal { send(visible(sign, marks: marks)) }
  }

  /// Ends a line whose end was not shown when it was typed.
  public func endLine() {
    if isTerminal { send("\n") }
  }

  private func send(_ text: String) {
    guard !isDeaf, !device.send(text) else { return }
    isDeaf = true
    hangUp()
  }

  // MARK: Listening

  /// Waits until something happens or `deadline` comes, in milliseconds of `now`; never empty.
  public func next(timeoutAt deadline: Int64?) -> [Event] {
    while waiting.isEmpty {
      waitAndRead(until: deadline)
      if waiting.isEmpty, let deadline, deadline <= now { waiting.append(.timer) }
    }
    defer { waiting = [] }
    return waiting
  }

  private func waitAndRead(until deadline: Int64?) {
    let readable = Int16(POLLIN)
    // poll(2) passes over a negative descriptor.
    var sources = [
      pollfd(fd: didHangUp ? -1 : device.input, events: readable, revents: 0),
      pollfd(fd: signals.reading, events: readable, revents: 0),
    ]
    let patience = deadline.map { Int32(clamping: max(0, $0 - now)) } ?? -1
    guard poll(&sources, nfds_t(sources.count), patience) > 0 else { return }
    if sources[0].revents != 0 { readLines() }
    if sources[1].revents != 0 { readSignals() }
  }

  private func readLines() {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(device.input, &buffer, buffer.count)
    if count > 0 {
      for bytes in reader.feed(Array(buffer[..<count])) { waiting.append(.line(line(bytes))) }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      hangUp()
    }
  }

  private func line(_ bytes: [UInt8]) -> TypedLine {
    var line = TypedLine(bytes: bytes)
    line.mayBeCut = isTerminal && bytes.count >= Self.longestLine
    return line
  }

  private func readSignals() {
    for byte in signals.drain() {
      switch Int32(byte) {
      case SIGWINCH: break
      case SIGTSTP: waiting.append(.suspendRequested)
      case SIGCONT:
        device.take(isSecret: isSecret)
        waiting.append(.resumed)
      default: hangUp()
      }
    }
  }

  private func hangUp() {
    guard !didHangUp else { return }
    didHangUp = true
    waiting.append(.hangUp(begun: reader.finish().map { line($0) }))
  }

  // MARK: Leaving

  /// Puts the terminal back and stops the process, as Ctrl-Z does; returns when it runs again.
  public func suspend() {
    device.giveBack()
    _ = cn_let_stop(1)
    cn_stop_process()
    _ = cn_let_stop(0)
    // What belonged to the pause is over; what asks the process to end is kept.
    for byte in signals.drain() where ![SIGTSTP, SIGCONT].contains(Int32(byte)) {
      signals.write(byte)
    }
    if isTerminal { cn_wait_for_foreground(device.input) }
    device.take(isSecret: isSecret)
  }

  /// Puts the terminal back for good. Called again it does nothing.
  public func close() {
    guard !isClosed else { return }
    isClosed = true
    device.giveBack()
    cn_release_signals()
  }
}
