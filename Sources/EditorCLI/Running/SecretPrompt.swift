import Glibc

/// Asks for a secret at the terminal with the echo off, and sets the terminal back on every way out.
///
/// Signals are kept back while the echo is off: Ctrl-C comes as a character, and one that another process sends takes
/// effect after the terminal is as it was.
struct SecretPrompt {
  private let prompt: String

  init(_ prompt: String) { self.prompt = prompt }

  func ask() throws -> String {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    guard terminal >= 0 else { throw UsageFault.noTerminal }
    defer { close(terminal) }
    var former = termios()
    guard tcgetattr(terminal, &former) == 0 else { throw UsageFault.noTerminal }
    let held = holdSignals()
    var unseen = former
    unseen.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
    tcsetattr(terminal, TCSAFLUSH, &unseen)
    defer {
      tcsetattr(terminal, TCSAFLUSH, &former)
      put("\n", on: terminal)
      release(held)
    }
    put(prompt, on: terminal)
    return try line(from: terminal)
  }

  private func line(from terminal: Int32) throws -> String {
    var bytes: [UInt8] = []
    while bytes.count < 4_096 {
      switch try byte(from: terminal) {
      case 0x0A, 0x0D: return try text(bytes)
      case 0x03, 0x1C, 0x1A, nil: throw UsageFault.interrupted
      case 0x04: if bytes.isEmpty { throw UsageFault.interrupted } else { return try text(bytes) }
      case 0x08, 0x7F:
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      case 0x15: bytes.removeAll()
      case let byte?: bytes.append(byte)
      }
    }
    throw UsageFault.tooLarge("-", limit: 4_096)
  }

  /// The next byte; nil when the terminal went away or a signal waits.
  private func byte(from terminal: Int32) throws -> UInt8? {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&waiting, 1, 100)
      if isSignalWaiting() { return nil }
      if count < 0, errno != EINTR { return nil }
      guard count > 0 else { continue }
      var byte: UInt8 = 0
      return read(terminal, &byte, 1) == 1 ? byte : nil
    }
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageFault.notUTF8("-", position: firstInvalidByte(of: bytes) ?? 0)
    }
    return text
  }

  private func put(_ text: String, on terminal: Int32) {
    // A prompt that cannot be shown changes nothing about what is typed.
    _ = Array(text.utf8).withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]

  private func holdSignals() -> sigset_t {
    var set = sigset_t()
    sigemptyset(&set)
    for signal in Self.ending { sigaddset(&set, signal) }
    var former = sigset_t()
    pthread_sigmask(SIG_BLOCK, &set, &former)
    return former
  }

  private func release(_ former: sigset_t) {
    var former = former
    pthread_sigmask(SIG_SETMASK, &former, nil)
  }

  private func isSignalWaiting() -> Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return Self.ending.contains { sigismember(&pending, $0) == 1 }
  }
}
