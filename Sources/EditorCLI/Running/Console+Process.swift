import Glibc
import Rulebook

extension Console {
  /// The process's own streams, environment, clock and terminal.
  public static func process(
    workstation: ((WorkstationStart) throws -> Void)? = nil
  ) -> Console {
    Console(
      output: { write(Array($0.utf8), to: STDOUT_FILENO) },
      outputBytes: { write($0, to: STDOUT_FILENO) },
      messages: { write(Array($0.utf8), to: STDERR_FILENO) },
      isTerminal: isatty(STDOUT_FILENO) == 1, environment: processEnvironment(),
      clock: { systemTime() }, random: { SystemRandomNumberGenerator().anyNumber() },
      source: processSource(), home: accountHome(), systemUser: { SystemUser.number($0) },
      readInput: { try readAll(STDIN_FILENO, named: "-", limit: $0) },
      isInputTerminal: isatty(STDIN_FILENO) == 1, askSecret: { try SecretPrompt($0).ask() },
      workstation: workstation)
  }

  /// A reader that went away ends the writing; whoever closed the pipe knows why.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      written += count
    }
  }

  /// The names that the program knows: sshd lets any `LC_…` through.
  static let knownNames = [
    "TOASOAN_STORE", "TOASOAN_AS", "TOASOAN_DICTIONARIES", "XDG_DATA_HOME", "XDG_CONFIG_HOME",
    "HOME", "SSH_ORIGINAL_COMMAND", "SUDO_UID", "TERM", "COLORTERM", "NO_COLOR", "VISUAL",
  ]

  private static func processEnvironment() -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: knownNames.compactMap { name in
        getenv(name).map { (name, String(cString: $0)) }
      })
  }

  private static func accountHome() -> String { SystemUser.home(of: geteuid()) ?? "/" }

  private static func processSource() -> String {
    var host = [CChar](repeating: 0, count: 256)
    var terminal = [CChar](repeating: 0, count: 256)
    let hostName = gethostname(&host, 255) == 0 ? text(host) : "?"
    let name = ttyname_r(STDIN_FILENO, &terminal, 255) == 0 ? text(terminal) : "-"
    return "\(name)@\(hostName)"
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func systemTime() -> Timestamp {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Timestamp(milliseconds: Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000)
  }
}

extension SystemRandomNumberGenerator {
  fileprivate func anyNumber() -> UInt64 {
    var generator = self
    return generator.next()
  }
}

/// All bytes of an open file, at most `limit`.
func readAll(_ descriptor: Int32, named name: String, limit: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw UsageFault.file(name, reason: errno) }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
    guard bytes.count <= limit else { throw UsageFault.tooLarge(name, limit: limit) }
  }
}
