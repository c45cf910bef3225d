/// Who holds the ticket, as it stands in its file: always of the same length, so that writing it
/// again needs no room on the disk.
struct TicketRecord: Hashable, Sendable {
  /// One line, without control characters, with the process at the end: "Lan, tty 4 (4711)".
  let who: String
  /// Unix time in milliseconds.
  let since: Int64

  static var length: Int { 192 }

  init(who: String, pid: Int32, since: Int64) {
    self.who = Self.line(who) + " (\(pid))"
    self.since = since
  }

  /// Reads what `bytes` wrote; nil for anything else.
  init?(_ bytes: some Sequence<UInt8>) {
    let text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    let parts = text.split(separator: "\n")
    guard parts.count == 2, let since = Int64(parts[0]) else { return nil }
    self.since = since
    who = String(parts[1])
  }

  var bytes: [UInt8] {
    let text = Array("\(since)\n\(who)\n".utf8.prefix(Self.length - 1))
    return text + [UInt8](repeating: 0, count: Self.length - text.count)
  }

  /// At most 120 bytes, cut between characters.
  private static func line(_ who: String) -> String {
    var result = ""
    for character in who {
      let isPlain = character.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
      let next = result + (isPlain ? String(character) : " ")
      if next.utf8.count > 120 { break }
      result = next
    }
    return result
  }
}
