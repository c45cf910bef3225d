import Glibc

/// A pseudo-terminal with a program running in it as the leader of its session.
public final class PseudoTerminal {
  public enum Failure: Error { case call(String, Int32), silence(String) }

  /// Milliseconds after which a test gives up, far beyond what anything here takes.
  private static let patience: Int32 = 30_000

  private var master: Int32
  private let process: pid_t
  private var hasEnded = false
  /// Everything that came and has not been taken.
  public private(set) var unread: [UInt8] = []

  /// Starts the probe of the terminal with `arguments` in a window of `rows` and `columns`.
  public convenience init(
    _ arguments: [String] = [], rows: Int = 30, columns: Int = 100, type: String = "xterm-256color",
    environment: [String] = []
  ) throws {
    try self.init(
      program: Self.probePath, arguments, rows: rows, columns: columns, type: type,
      environment: environment)
  }

  /// Starts a program; with a `folder` it works there and takes it for the home of whoever runs it.
  public init(
    program: String, _ arguments: [String], in folder: String? = nil, rows: Int, columns: Int,
    type: String, environment: [String] = []
  ) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    let name = try Self.unlock(master)
    Self.setSize(master, rows: rows, columns: columns)
    // The library path lets a coverage or sanitizer build find its runtime.
    let names: [String] = ["PATH", "HOME", "LD_LIBRARY_PATH", "TERMINFO_DIRS"]
    let kept = names.compactMap { name in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    let home = folder.map { ["HOME=\($0)"] } ?? []
    let start = folder.map { ["/usr/bin/env", "-C", $0] } ?? []
    process = try Self.spawn(
      start + [program] + arguments, on: name,
      environment: kept.filter { folder == nil || !$0.hasPrefix("HOME=") } + home
        + ["TERM=\(type)"] + environment)
  }

  deinit {
    Glibc.close(master)
    guard !hasEnded else { return }
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  /// Types `text`.
  public func send(_ text: String) throws { try send(Array(text.utf8)) }

  public func send(_ bytes: [UInt8]) throws {
    guard write(master, bytes, bytes.count) == bytes.count else {
      throw Failure.call("write", errno)
    }
  }

  public func signal(_ number: Int32) { kill(process, number) }

  public func resize(rows: Int, columns: Int) { Self.setSize(master, rows: rows, columns: columns) }

  /// Takes away the terminal as a dropped line does.
  public func hangUp() {
    Glibc.close(master)
    master = -1
  }

  /// The bytes of the next frame, up to the probe's mark.
  public func frame() throws -> [UInt8] {
    while !unread.contains(0) { try readMore() }
    let frame = Array(unread.prefix { $0 != 0 })
    unread.removeFirst(frame.count + 1)
    return frame
  }

  /// Types `bytes` while it takes what comes, and answers what came until nothing had come for `quiet` milliseconds, or
  /// `most` bytes had. A program that does not read what is typed is an error.
  public func exchange(_ bytes: [UInt8], quiet: Int32, until most: Int = .max) throws -> [UInt8] {
    var rest = bytes[...]
    while !isOver, unread.count < most || !rest.isEmpty {
      let events = Int16(rest.isEmpty ? POLLIN : POLLIN | POLLOUT)
      var source = pollfd(fd: master, events: events, revents: 0)
      let wait: Int32 = rest.isEmpty ? quiet : Self.patience
      guard poll(&source, 1, wait) > 0 else {
        if rest.isEmpty { break }
        throw Failure.silence("\(rest.count) bytes that nobody reads")
      }
      if source.revents & Int16(POLLIN | POLLHUP | POLLERR) != 0 {
        do { try readMore() } catch Failure.call { isOver = true }
      } else {
        // A terminal takes at least so many bytes when it takes any.
        let piece = Array(rest.prefix(16))
        try send(piece)
        rest = rest.dropFirst(piece.count)
      }
    }
    defer { unread = [] }
    return unread
  }

  /// Whether the program has closed its end.
  public private(set) var isOver = false

  /// What comes until `text` has come.
  public func bytes(until text: String) throws -> String {
    while true {
      let seen = String(decoding: unread, as: UTF8.self)
      if seen.contains(text) { return seen }
      try readMore()
    }
  }

  /// How the program ended, as waitpid(2) tells it, and everything that it sent before. One that neither ends nor says
  /// anything is killed.
  public func end() throws -> (status: Int32, output: String) {
    let (status, bytes) = try endInBytes()
    return (status, String(decoding: bytes, as: UTF8.self))
  }

  /// The same with what came as it came: the beginning of its first letter may have been taken before.
  public func endInBytes() throws -> (status: Int32, output: [UInt8]) {
    do { while master >= 0 { try readMore() } } catch Failure.silence {
      kill(process, SIGKILL)
    } catch Failure.call {}
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process else { throw Failure.call("waitpid", errno) }
    hasEnded = true
    return (status, unread)
  }

  /// Waits until the probe has stopped itself.
  public func waitUntilStopped() throws {
    var status: Int32 = 0
    guard waitpid(process, &status, WUNTRACED) == process, status & 0xFF == 0x7F else {
      throw Failure.call("waitpid", errno)
    }
  }

  /// Whether the device is as a shell wants it: lines, echo, signals.
  public var isCooked: Bool {
    var mode = termios()
    tcgetattr(master, &mode)
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return mode.c_lflag & wanted == wanted && mode.c_oflag & tcflag_t(OPOST) != 0
  }

  private func readMore() throws {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Self.patience) > 0 else {
      throw Failure.silence(String(decoding: unread, as: UTF8.self))
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { throw Failure.call("read", errno) }
    unread += buffer[..<count]
  }

  /// The probe is built beside the tests.
  private static var probePath: String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let path = String(
      decoding: buffer[..<max(0, count)].map(UInt8.init(bitPattern:)), as: UTF8.self)
    return path.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/TerminalProbe"
  }

  /// The device of the other end, usable; the numbers are TIOCSPTLCK and TIOCGPTN of ioctl_tty(2).
  public static func unlock(_ master: Int32) throws -> String {
    var (lock, number) = (Int32(0), Int32(0))
    guard master >= 0, ioctl(master, 0x4004_5431, &lock) == 0,
      ioctl(master, 0x8004_5430, &number) == 0
    else { throw Failure.call("/dev/ptmx", errno) }
    return "/dev/pts/\(number)"
  }

  private static func setSize(_ terminal: Int32, rows: Int, columns: Int) {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Starts a program in a new session, whose first terminal becomes its controlling one.
  private static func spawn(
    _ arguments: [String], on terminal: String, environment: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The threads of a test block signals, which the probe would inherit.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    // With POSIX_SPAWN_SETSID, which glibc shows only to GNU sources.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80)
    var process: pid_t = 0
    let error = withStrings(arguments) { arguments in
      withStrings(environment) { environment in
        posix_spawn(&process, arguments[0]!, &actions, &attributes, arguments, environment)
      }
    }
    guard error == 0 else { throw Failure.call("posix_spawn \(arguments)", error) }
    return process
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
