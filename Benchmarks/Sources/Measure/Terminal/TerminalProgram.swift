import Glibc

/// How a program answered a key: milliseconds to the first and the last byte, and how many bytes there were.
struct Reaction {
  var first: Double
  var last: Double
  var bytes: Int
}

/// A program in a pseudo-terminal of 100x30.
///
/// A key is timed from just before it is written until the last byte before 30 ms of silence has been read.
final class TerminalProgram {
  /// The silence after which an answer is taken to be whole, in milliseconds.
  private static let silence = 30.0
  private static let patience = 10_000.0

  private let master: Int32
  private let process: pid_t
  private let name: String
  private let started: Double
  private var hasEnded = false
  /// What was read since it was last forgotten.
  private(set) var output: [UInt8] = []

  init(_ arguments: [String], home: String) throws {
    name = arguments[0]
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    let terminal = try Self.unlock(master)
    var size = winsize(ws_row: 30, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    let environment = [
      "TERM=screen-256color", "LANG=C.UTF-8", "HOME=\(home)", "PATH=/usr/bin:/bin",
    ]
    started = uptime()
    process = try start(arguments, environment: environment, inSession: true) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&actions, 0, 1)
      posix_spawn_file_actions_adddup2(&actions, 0, 2)
    }
  }

  deinit {
    if !hasEnded { end() }
    close(master)
  }

  /// From the start until the first screen stood still for 150 ms.
  func firstScreen() throws -> Reaction {
    guard let reaction = try settle(quiet: 150, answer: 5_000, since: started) else {
      throw MeasuringError.silent("\(name) at its start")
    }
    return reaction
  }

  /// Presses a key and times the answer.
  func press(_ key: String) throws -> Reaction {
    _ = try settle(quiet: 5, answer: 5, since: uptime())
    output = []
    let begin = uptime()
    try send(key)
    guard let reaction = try settle(quiet: Self.silence, answer: 1_000, since: begin) else {
      throw MeasuringError.silent("\(name) at \(key.debugDescription)")
    }
    return reaction
  }

  /// Pastes a text as terminals do, and times it until the last byte of the answer.
  func paste(_ text: String) throws -> Reaction {
    _ = try settle(quiet: 5, answer: 5, since: uptime())
    output = []
    let bytes = Array("\u{1B}[200~\(text.replacing("\n", with: "\r"))\u{1B}[201~".utf8)
    let begin = uptime()
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        sent += count
        continue
      }
      guard errno == EAGAIN || errno == EINTR else {
        throw MeasuringError.call("write to \(name)", errno)
      }
      var place = pollfd(fd: master, events: Int16(POLLOUT), revents: 0)
      poll(&place, 1, 100)
    }
    guard let reaction = try settle(quiet: 100, answer: 5_000, since: begin) else {
      throw MeasuringError.silent("\(name) at a paste")
    }
    return reaction
  }

  /// Presses a key that may change nothing on the screen, untimed.
  func tap(_ key: String) throws {
    try send(key)
    _ = try settle(quiet: Self.silence, answer: 200, since: uptime())
  }

  /// Has the program draw everything anew and answers what it sent. Text of one colour stands in it as on the screen.
  func redrawn() throws -> String {
    _ = try press(Keys.redraw)
    return String(decoding: output, as: UTF8.self)
  }

  func expect(_ text: String) throws {
    guard try redrawn().contains(text) else { throw MeasuringError.notShown(text) }
  }

  /// The most memory that the program has had at once, in KiB: VmHWM of proc(5).
  func peakMemory() throws -> Double {
    let status = try text(of: "/proc/\(process)/status")
    guard let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
      let kibibytes = line.split(whereSeparator: { " \t".contains($0) }).dropFirst().first,
      let value = Double(kibibytes)
    else { throw MeasuringError.ended(name) }
    return value
  }

  /// Leaves the program as a person does; one that does not go is ended.
  func end() {
    hasEnded = true
    _ = write(master, Keys.quit, Keys.quit.utf8.count)
    let deadline = uptime() + 3_000
    var status: Int32 = 0
    while uptime() < deadline {
      guard waitpid(process, &status, WNOHANG) == 0 else { return }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      if read(master, &buffer, buffer.count) <= 0 { usleep(2_000) }
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
  }

  // MARK: Bytes

  private func send(_ keys: String) throws {
    guard write(master, keys, keys.utf8.count) == keys.utf8.count else {
      throw MeasuringError.call("write to \(name)", errno)
    }
  }

  /// Reads until nothing has come for `quiet` milliseconds, or for `answer` at first; nil when nothing came at all.
  private func settle(quiet: Double, answer: Double, since begin: Double) throws -> Reaction? {
    var reaction: Reaction?
    while uptime() - begin < Self.patience {
      let count = try readSome(within: reaction == nil ? max(quiet, answer) : quiet)
      if count == 0 { return reaction }
      let time = uptime() - begin
      if reaction == nil { reaction = Reaction(first: time, last: time, bytes: 0) }
      reaction?.last = time
      reaction?.bytes += count
    }
    return reaction
  }

  private func readSome(within milliseconds: Double) throws -> Int {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(milliseconds)) > 0 else { return 0 }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { throw MeasuringError.ended("\(name): \(lastWords)") }
    output += buffer[..<count]
    return count
  }

  private var lastWords: String { String(decoding: output.suffix(300), as: UTF8.self) }

  /// The device of the other end, usable; the numbers are TIOCSPTLCK and TIOCGPTN of ioctl_tty(2).
  private static func unlock(_ master: Int32) throws -> String {
    var (lock, number) = (Int32(0), Int32(0))
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw MeasuringError.call("/dev/ptmx", errno) }
    return "/dev/pts/\(number)"
  }
}

/// Keys as a terminal sends them.
enum Keys {
  static let up = "\u{1B}OA"
  static let down = "\u{1B}OB"
  static let pageDown = "\u{1B}[6~"
  static let home = "\u{1B}[1~"
  static let end = "\u{1B}[4~"
  static let f3 = "\u{1B}OR"
  static let f4 = "\u{1B}OS"
  static let palette = "\u{10}"
  static let tab = "\t"
  static let enter = "\r"
  static let escape = "\u{1B}"
  static let redraw = "\u{0C}"
  static let quit = "\u{11}"
  static let find = "\u{06}"
  static let undo = "\u{1A}"
  static let backspace = "\u{7F}"
}
