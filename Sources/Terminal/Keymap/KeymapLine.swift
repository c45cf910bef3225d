/// One line of a key map file taken apart, before anything is looked up.
enum KeymapLine: Hashable {
  case blank
  case context(String)
  case setting(Setting, value: String)
  case binding(keys: String, command: String, help: String?)
  case malformed(String)

  enum Setting: String {
    case version, timeout
  }

  /// `#` begins a comment anywhere, since the key itself is written `hash`.
  init(_ line: Substring) {
    let parts = line.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts[0].trimmed
    let help = parts.count > 1 ? parts[1].trimmed : ""
    if text.isEmpty {
      self = .blank
    } else if text.first == "[" && !text.contains("=") {
      // `[ = command` binds the key `[`, so a line with a sign of equality is never a heading.
      let name = text.dropFirst().dropLast()
      self = text.last == "]" && text.count > 2 ? .context(name.trimmed) : .malformed(text)
    } else {
      let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        self = .malformed(text)
        return
      }
      let (left, right) = (sides[0].trimmed, sides[1].trimmed)
      if let setting = Setting(rawValue: left.lowercased()) {
        self = .setting(setting, value: right)
      } else {
        self = .binding(keys: left, command: right, help: help.isEmpty ? nil : help)
      }
    }
  }
}

extension Substring {
  /// The text without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
