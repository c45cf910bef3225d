import CSpawn
import Glibc

/// One run of a program that has nothing of ours but three pipes: no descriptor, no environment, no terminal.
///
/// It is waited for on the thread that asks, as everything in a use case is. The library that the tests start programs
/// with answers only to `await`, and waiting for that on a thread of Swift's own pool stops the pool.
struct ConfinedProcess {
  struct Ending: Sendable, Hashable {
    /// What it ended with by itself; nil when a signal ended it.
    let status: Int32?
    let output: [UInt8]
    let messages: [UInt8]

    var isDone: Bool { status == 0 }

    /// The last line of what it said; often empty.
    var lastMessage: String {
      String(decoding: messages, as: UTF8.self).split(whereSeparator: \.isNewline).last
        .map(String.init) ?? ""
    }
  }

  private let pid: pid_t
  private let input: Int32
  private let output: Int32
  private let messages: Int32

  /// Starts `arguments[0]` in `folder`.
  init(_ arguments: [String], in folder: String) throws(ConversionFault) {
    let pairs = try Self.pairs(3)
    defer { for pair in pairs { close(pair.theirs) } }
    var pid: pid_t = 0
    let status = Self.spawn(&pid, arguments, in: folder, pairs.map(\.theirs))
    guard status == 0 else {
      for pair in pairs { close(pair.ours) }
      throw .failed(String(cString: strerror(status)))
    }
    self.pid = pid
    (input, output, messages) = (pairs[0].ours, pairs[1].ours, pairs[2].ours)
  }

  /// Sockets and not pipes: writing to one that nobody reads any more is an error and no signal.
  private static func pairs(
    _ count: Int
  ) throws(ConversionFault) -> [(ours: Int32, theirs: Int32)] {
    var pairs: [(ours: Int32, theirs: Int32)] = []
    for _ in 0..<count {
      var ends: [Int32] = [-1, -1]
      let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      guard socketpair(AF_UNIX, type, 0, &ends) == 0 else {
        let reason = String(cString: strerror(errno))
        for pair in pairs {
          close(pair.ours)
          close(pair.theirs)
        }
        throw .failed(reason)
      }
      pairs.append((ends[0], ends[1]))
    }
    return pairs
  }

  private static func spawn(
    _ pid: inout pid_t, _ arguments: [String], in folder: String, _ ends: [Int32]
  ) -> Int32 {
    let words = arguments.map { strdup($0) } + [nil]
    let environment = [strdup("LANG=C.UTF-8"), strdup("PATH=/usr/bin:/bin"), nil]
    defer { for word in words + environment { free(word) } }
    return toasoan_spawn(&pid, words, environment, folder, ends)
  }

  // MARK: Talking

  /// Gives it all of `given` and takes all it answers; ends it at `seconds`, or once it answered more than `limit` bytes.
  func run(
    _ given: [UInt8], limit: Int, seconds: Int
  ) throws(ConversionFault) -> Ending {
    defer { for end in [output, messages] { close(end) } }
    var talk = Talk(given: given)
    let fault = talk.carryOn(
      input, output, messages, limit: limit, until: Self.now + Int64(seconds) * 1_000)
    // It leads a session of its own: what it started itself ends with it.
    if fault != nil { kill(-pid, SIGKILL) }
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    if let fault { throw fault(limit, seconds) }
    let hasEnded = status & 0x7F == 0
    return Ending(
      status: hasEnded ? status >> 8 & 0xFF : nil, output: talk.output, messages: talk.messages)
  }

  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

/// What was said to a program and what it answered.
private struct Talk {
  private var given: ArraySlice<UInt8>
  private(set) var output: [UInt8] = []
  private(set) var messages: [UInt8] = []
  private static let mostMessages = 1 << 16

  init(given: [UInt8]) { self.given = given[...] }

  /// Until it has closed what it answers on. What it is given is closed on the way.
  mutating func carryOn(
    _ input: Int32, _ output: Int32, _ messages: Int32, limit: Int, until end: Int64
  ) -> ((_ limit: Int, _ seconds: Int) -> ConversionFault)? {
    var (input, output, messages) = (input, output, messages)
    defer { if input >= 0 { close(input) } }
    if given.isEmpty { Self.shut(&input) }
    while output >= 0 || messages >= 0 {
      let left = end - ConfinedProcess.now
      guard left > 0 else { return { .tookTooLong(seconds: $1) } }
      var waits = [
        pollfd(fd: input, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: output, events: Int16(POLLIN), revents: 0),
        pollfd(fd: messages, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waits, 3, Int32(left)) > 0 else { continue }
      if waits[0].revents != 0, !say(to: input) { Self.shut(&input) }
      if waits[1].revents != 0, !Self.hear(output, into: &self.output) { output = -1 }
      if waits[2].revents != 0, !Self.hear(messages, into: &self.messages) { messages = -1 }
      if self.output.count > limit { return { limit, _ in .tooLarge(limit: limit) } }
      if self.messages.count > Self.mostMessages {
        self.messages.removeFirst(self.messages.count - Self.mostMessages)
      }
    }
    return nil
  }

  private static func shut(_ end: inout Int32) {
    close(end)
    end = -1
  }

  /// False once everything is said, or nobody listens.
  private mutating func say(to end: Int32) -> Bool {
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    let count = given.withUnsafeBytes { send(end, $0.baseAddress, $0.count, flags) }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    given = given.dropFirst(count)
    return !given.isEmpty
  }

  /// False at the end.
  private static func hear(_ end: Int32, into bytes: inout [UInt8]) -> Bool {
    var part = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(end, &part, part.count, Int32(MSG_DONTWAIT))
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    bytes += part.prefix(count)
    return count > 0
  }
}
