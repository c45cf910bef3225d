import Glibc

/// Another process, spoken with through its standard input and output: no clock is needed to know
/// how far it is. It ends with the test at the latest.
final class Neighbour {
  private let process: pid_t
  private let line: Int32

  /// Starts a program and waits until it has written its first line.
  init(_ arguments: [String]) {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    precondition(socketpair(AF_UNIX, kind, 0, &ends) == 0)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    // Threads of a test block most signals, and a child would go on doing so.
    var attributes = posix_spawnattr_t()
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_init(&attributes)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    posix_spawnattr_setsigmask(&attributes, &nothing)
    let copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var process = pid_t()
    let error = posix_spawnp(&process, arguments[0], &actions, &attributes, copies, environ)
    precondition(error == 0, "cannot start \(arguments[0])")
    copies.forEach { free($0) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    close(ends[1])
    self.process = process
    line = ends[0]
    waitForLine()
  }

  /// Holds the lock on `ticket` as a program of ours would, signed in the name of `who`.
  static func holding(_ ticket: String, as who: String = "Lan, tty 4 (7)") -> Neighbour {
    let script = """
      printf '1700000000000\\n%s\\n' "$2" > "$1"; echo held; read line
      """
    return Neighbour(["flock", "-x", ticket, "sh", "-c", script, "sh", ticket, who])
  }

  func waitForLine() {
    var byte: UInt8 = 0
    while read(line, &byte, 1) == 1, byte != UInt8(ascii: "\n") {}
  }

  /// Lets it go on to its end and waits for that.
  func finish() {
    shutdown(line, Int32(SHUT_WR))
    waitForEnd()
  }

  func kill(_ signal: Int32 = SIGKILL) {
    Glibc.kill(process, signal)
    waitForEnd()
  }

  private func waitForEnd() {
    var status: Int32 = 0
    waitpid(process, &status, 0)
    // A shell behind it has the same line: at its end nobody holds the lock any more.
    var byte: UInt8 = 0
    while read(line, &byte, 1) == 1 {}
  }

  deinit { close(line) }
}

/// Whether the kernel shows somebody waiting for a flock on the file at `path`.
func isWaitedFor(_ path: String) -> Bool {
  var facts = stat()
  guard stat(path, &facts) == 0, let locks = fopen("/proc/locks", "r") else { return false }
  defer { fclose(locks) }
  let inode = ":\(facts.st_ino) "
  var line = [CChar](repeating: 0, count: 512)
  while fgets(&line, 512, locks) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    if text.contains("->"), text.contains(inode) { return true }
  }
  return false
}
