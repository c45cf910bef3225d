import Glibc
import Testing

@testable import Terminal

/// The loop's waiting, on pipes instead of a terminal.
final class EventSourceTests {
  private let terminal: Pipe
  private let signals: Pipe
  private let waker: Waker
  private var source: EventSource

  init() throws {
    terminal = try Pipe()
    signals = try Pipe()
    waker = try Waker()
    source = EventSource(
      terminal: terminal.reading, signals: signals, waker: waker, decoder: InputDecoder())
  }

  private func next(timeoutAt deadline: Int64? = nil) -> [TerminalEvent] {
    source.next(timeoutAt: deadline) { Size(rows: 24, columns: 80) }
  }

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(terminal.writing, bytes, bytes.count)
  }

  @Test func `all that was typed comes at once and in order`() {
    send("a\u{1B}[Bb")

    #expect(
      next() == [.input(key(.character("a"))), .input(key(.down)), .input(key(.character("b")))])
  }

  @Test func `more than one read is drained before anything is drawn`() {
    send(String(repeating: "ư", count: 20_000))

    #expect(next().count == 20_000)
  }

  @Test func `Esc alone comes when its delay is over`() {
    send("\u{1B}")

    #expect(next() == [.input(key(.escape))])
  }

  @Test func `the deadline comes as an event, once it has passed at once`() {
    #expect(next(timeoutAt: SteadyClock.now - 5) == [.timer])
    #expect(next(timeoutAt: SteadyClock.now + 2) == [.timer])
  }

  @Test func `changes of size in a row are one`() {
    for _ in 0..<50 { signals.write(UInt8(SIGWINCH)) }

    #expect(next() == [.resize(Size(rows: 24, columns: 80))])
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func `signals that end are one hang-up`(number: Int32) {
    signals.write(UInt8(number))
    signals.write(UInt8(SIGHUP))

    #expect(next() == [.hangUp])
  }

  @Test func `stop and continue are told apart`() {
    signals.write(UInt8(SIGTSTP))
    signals.write(UInt8(SIGCONT))

    #expect(next() == [.suspendRequested, .resumed])
  }

  @Test func `after a pause only what matters is left of the signals`() {
    for number in [SIGTSTP, SIGCONT, SIGINT, SIGWINCH, SIGHUP] { signals.write(UInt8(number)) }
    source.forgetPause()

    #expect(next() == [.hangUp, .resize(Size(rows: 24, columns: 80))])
  }

  @Test func `waking many times is one event`() {
    for _ in 0..<100_000 { waker.wake() }

    #expect(next() == [.woken])
    #expect(next(timeoutAt: 0) == [.timer])
  }

  @Test func `a job in another thread wakes the loop`() {
    let waker = waker
    inAnotherThread { waker.wake() }

    #expect(next() == [.woken])
  }

  @Test func `a lost terminal is told once, after what was typed, and the loop does not spin`() {
    send("ab\u{1B}[200~dở dang")
    _ = dup2(open("/dev/null", O_WRONLY | O_CLOEXEC), terminal.writing)

    #expect(
      next() == [
        .input(key(.character("a"))), .input(key(.character("b"))), .input(.paste("dở dang")),
        .hangUp,
      ])
    #expect(next(timeoutAt: SteadyClock.now) == [.timer])
    waker.wake()
    #expect(next() == [.woken])
  }

  @Test func `a descriptor that cannot be read is a lost terminal`() {
    var source = EventSource(
      terminal: 1_000_000, signals: signals, waker: waker, decoder: InputDecoder())

    #expect(source.next(timeoutAt: nil) { Size(rows: 1, columns: 1) } == [.hangUp])
  }
}
