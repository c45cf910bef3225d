import Glibc

/// Waits on the terminal, on signals and on jobs at once, and turns what comes into events.
struct EventSource {
  /// Bytes taken before returning, however many more there are, so that a flood still gets drawn.
  private static var mostBytes: Int { 1 << 20 }

  private var terminal: Int32
  private let signals: Pipe
  private let waker: Waker
  private var decoder: InputDecoder
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var didHangUp = false
  private var events: [TerminalEvent] = []

  /// A source that reads `terminal`, and signal numbers as bytes from `signals`.
  init(terminal: Int32, signals: Pipe, waker: Waker, decoder: InputDecoder) {
    self.terminal = terminal
    self.signals = signals
    self.waker = waker
    self.decoder = decoder
  }

  /// Waits until something happens or `deadline` comes, in milliseconds of the steady clock.
  ///
  /// `size` is asked when the window has changed.
  mutating func next(timeoutAt deadline: Int64?, size: () -> Size) -> [TerminalEvent] {
    events = []
    while events.isEmpty {
      waitAndRead(until: earlier(deadline, decoder.deadline), size: size)
      events += decoder.tick(now: SteadyClock.now).map { .input($0) }
      if events.isEmpty, let deadline, deadline <= SteadyClock.now { events.append(.timer) }
    }
    defer { events = [] }
    return events
  }

  /// Forgets the stops and interrupts that belonged to a pause; what asks the process to end is
  /// kept.
  func forgetPause() {
    for byte in signals.drain() where ![SIGTSTP, SIGCONT, SIGINT].contains(Int32(byte)) {
      signals.write(byte)
    }
  }

  private mutating func waitAndRead(until deadline: Int64?, size: () -> Size) {
    let readable = Int16(POLLIN)
    // poll(2) passes over a negative descriptor.
    var sources = [
      pollfd(fd: didHangUp ? -1 : terminal, events: readable, revents: 0),
      pollfd(fd: signals.reading, events: readable, revents: 0),
      pollfd(fd: waker.pipe.reading, events: readable, revents: 0),
    ]
    guard poll(&sources, nfds_t(sources.count), milliseconds(until: deadline)) > 0 else { return }
    if sources[0].revents != 0 { readTerminal() }
    if sources[1].revents != 0 { readSignals(size: size) }
    if sources[2].revents != 0, !waker.pipe.drain().isEmpty { events.append(.woken) }
  }

  private mutating func readTerminal() {
    var total = 0
    while total < Self.mostBytes {
      let count = read(terminal, &buffer, buffer.count)
      if count > 0 {
        let bytes = Array(buffer[..<count])
        events += decoder.feed(bytes, at: SteadyClock.now).map { .input($0) }
        total += count
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        return hangUp()
      }
      var more = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&more, 1, 0) > 0 else { return }
      if more.revents & Int16(POLLIN) == 0 { return hangUp() }
    }
  }

  private mutating func readSignals(size: () -> Size) {
    var didResize = false
    for byte in signals.drain() {
      switch Int32(byte) {
      case SIGWINCH: didResize = true
      case SIGTSTP: events.append(.suspendRequested)
      case SIGCONT: events.append(.resumed)
      default: hangUp()
      }
    }
    if didResize { events.append(.resize(size())) }
  }

  /// Tells once that the terminal is gone, after everything that was typed before.
  private mutating func hangUp() {
    guard !didHangUp else { return }
    didHangUp = true
    events += decoder.finish().map { .input($0) }
    events.append(.hangUp)
  }

  private func milliseconds(until deadline: Int64?) -> Int32 {
    guard let deadline else { return -1 }
    return Int32(clamping: max(0, deadline - SteadyClock.now))
  }

  private func earlier(_ left: Int64?, _ right: Int64?) -> Int64? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
