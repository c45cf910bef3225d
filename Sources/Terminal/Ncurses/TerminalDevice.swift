import CNcurses
import Glibc

/// The terminal of this process, as a device.
struct TerminalDevice {
  let descriptor: Int32

  /// Opens the controlling terminal, or standard input when that is a terminal and the process has
  /// no controlling one.
  init() throws(TerminalError) {
    var opened = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    if opened < 0, isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 {
      opened = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 3)
    }
    guard opened >= 0 else { throw TerminalError.noTerminal }
    descriptor = opened
    let error = cn_save_mode(opened)
    guard error == 0 else {
      Glibc.close(opened)
      throw TerminalError.failed(call: "tcgetattr", errno: error)
    }
  }

  /// The size of the window; 80 columns and 24 rows where the device does not know.
  var size: Size {
    var (rows, columns) = (Int32(0), Int32(0))
    let isKnown = cn_size(descriptor, &rows, &columns) == 0
    return Size(
      rows: isKnown && rows > 0 ? Int(rows) : 24,
      columns: isKnown && columns > 0 ? Int(columns) : 80)
  }

  /// Sends all of `bytes`, in one write when the device takes them at once.
  ///
  /// A terminal that is gone takes nothing; reading it tells the loop so.
  func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while let address = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
        let count = write(descriptor, address, rest.count)
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          var writable = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&writable, 1, -1)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  func close() { Glibc.close(descriptor) }
}
