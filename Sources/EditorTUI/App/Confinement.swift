import Glibc
import Terminal

/// Shuts the process of a session off from whoever started it: the environment, which libraries read as they like, and
/// the memory, in which other people's texts may stand.
enum Confinement {
  /// The locale, for the width of letters, and what curses and the colours go by.
  static let kept: Set<String> = [
    "LANG", "LC_ALL", "LC_CTYPE", "TERM", "COLORTERM", "NO_COLOR",
  ]

  static func begin() throws {
    for name in names() where !kept.contains(name) { unsetenv(name) }
    try closeMemory()
  }

  private static func names() -> [String] {
    var names: [String] = []
    var entry = environ
    while let words = entry.pointee {
      names.append(String(String(cString: words).prefix { $0 != "=" }))
      entry += 1
    }
    return names
  }
}
