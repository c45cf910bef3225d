import CNcurses
import Glibc

/// A pipe that neither end blocks on, closed when it is let go.
final class Pipe: Sendable {
  let reading: Int32
  let writing: Int32

  init() throws(TerminalError) {
    var ends: [Int32] = [0, 0]
    let error = cn_open_pipe(&ends)
    guard error == 0 else { throw TerminalError.failed(call: "pipe2", errno: error) }
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    Glibc.close(reading)
    Glibc.close(writing)
  }

  /// Writes one byte; a full pipe has enough of them already.
  func write(_ byte: UInt8) {
    var byte = byte
    _ = Glibc.write(writing, &byte, 1)
  }

  /// Takes every byte that is there.
  func drain() -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      let count = read(reading, &buffer, buffer.count)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// Wakes a terminal's loop from any thread.
public final class Waker: Sendable {
  let pipe: Pipe

  init() throws(TerminalError) { pipe = try Pipe() }

  /// Makes the loop return `.woken`; many calls before it looks are one event.
  public func wake() { pipe.write(1) }

  /// Waits until somebody has woken: for loops without a device.
  public func wait() {
    var source = pollfd(fd: pipe.reading, events: Int16(POLLIN), revents: 0)
    while poll(&source, 1, -1) < 0 {}
    _ = pipe.drain()
  }
}
