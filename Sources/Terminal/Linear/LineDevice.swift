import Glibc

/// Where lines come from and go to: standard input and output, a terminal or not.
///
/// A terminal is left as it is, line by line and with its own echo, but for two things: it takes away whole letters of
/// UTF-8 when one is deleted, and it shows nothing while a secret is typed.
struct LineDevice {
  let input: Int32
  let output: Int32
  let isTerminal: Bool
  private let former: termios?

  init(input: Int32, output: Int32) {
    self.input = input
    self.output = output
    var mode = termios()
    isTerminal = isatty(input) == 1 && tcgetattr(input, &mode) == 0
    former = isTerminal ? mode : nil
  }

  /// Sets the terminal for lines; `isSecret` shows nothing of what is typed.
  func take(isSecret: Bool) {
    guard var mode = former else { return }
    mode.c_lflag |= tcflag_t(ICANON | ECHO | ECHOE | ISIG)
    mode.c_iflag |= tcflag_t(IUTF8 | ICRNL)
    if isSecret { mode.c_lflag &= ~tcflag_t(ECHO) }
    // Ctrl-\ would end the process without a word, Ctrl-C ends it with everything kept. 0 is no key (termios(3)).
    withUnsafeMutableBytes(of: &mode.c_cc) { $0[Int(VQUIT)] = 0 }
    tcsetattr(input, TCSADRAIN, &mode)
  }

  /// Puts the terminal back.
  func giveBack() {
    guard var mode = former else { return }
    tcsetattr(input, TCSADRAIN, &mode)
  }

  /// Sends all of `text`; false when nobody takes it any more.
  func send(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(output, $0.baseAddress, $0.count) }
      if count > 0 {
        sent += count
      } else if errno == EAGAIN {
        var writable = pollfd(fd: output, events: Int16(POLLOUT), revents: 0)
        poll(&writable, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}
