import Glibc
import Storage

extension ProcessMark {
  /// This process. Without a name for the machine nothing can be told about it from elsewhere.
  static let own = ProcessMark(machine: machineName(), number: Int64(getpid()))

  /// Whether the process has certainly ended. Of another machine, another start of this one or another view of its
  /// processes nothing is certain, and a number that was given to a new process counts as alive: whoever holds
  /// something then loses it only by giving no sign of life.
  var isGone: Bool {
    guard !machine.isEmpty, machine == Self.own.machine, let number = pid_t(exactly: number),
      number > 0
    else { return false }
    if kill(number, 0) != 0 { return errno == ESRCH }
    return Self.hasEnded(number)
  }

  /// Whether it only waits for its parent to hear of its end: the letter behind the name in brackets, which may hold
  /// brackets itself (proc_pid_stat(5)).
  private static func hasEnded(_ number: pid_t) -> Bool {
    guard let line = firstLine(of: "/proc/\(number)/stat"), let name = line.lastIndex(of: ")")
    else { return false }
    return line[name...].dropFirst(2).first.map { "ZX".contains($0) } ?? false
  }

  /// The start of the machine, and the view of its processes in which numbers mean something; empty when unknown.
  private static func machineName() -> String {
    guard let start = firstLine(of: "/proc/sys/kernel/random/boot_id"),
      let view = target(of: "/proc/self/ns/pid")
    else { return "" }
    return "\(start) \(view)"
  }

  private static func firstLine(of path: String) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 128)
    let count = read(file, &bytes, bytes.count)
    guard count > 0 else { return nil }
    let line = bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  private static func target(of path: String) -> String? {
    var bytes = [CChar](repeating: 0, count: 128)
    let count = readlink(path, &bytes, bytes.count)
    guard count > 0, count < bytes.count else { return nil }
    return String(decoding: bytes[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
