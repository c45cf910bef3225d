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
    let (content, comment) = line.divided(at: UInt8(ascii: "#"))
    let text = content.trimmed
    guard let first = text.utf8.first else {
      self = .blank
      return
    }
    let (left, right) = text.divided(at: UInt8(ascii: "="))
    guard let right else {
      let isHeading = first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: "]")
      let name = isHeading ? text.dropFirst().dropLast().trimmed : ""
      self = name.isEmpty ? .malformed(String(text)) : .context(String(name))
      return
    }
    let keys = left.trimmed
    if let setting = Setting(rawValue: keys.lowercased()) {
      self = .setting(setting, value: String(right.trimmed))
    } else {
      let help = comment.map { String($0.trimmed) } ?? ""
      self = .binding(
        keys: String(keys), command: String(right.trimmed), help: help.isEmpty ? nil : help)
    }
  }
}

// Bytes are enough here, and quicker than characters: every sign of the format is ASCII, which UTF-8
// never uses inside another character.
extension Substring {
  /// The text before and after the first `sign`; nil after it when there is none.
  func divided(at sign: UInt8) -> (before: Substring, after: Substring?) {
    guard let index = utf8.firstIndex(of: sign) else { return (self, nil) }
    return (self[..<index], self[utf8.index(after: index)...])
  }

  /// The text without blanks and tabs at either end.
  var trimmed: Substring {
    guard let first = utf8.firstIndex(where: { !$0.isBlank }),
      let last = utf8.lastIndex(where: { !$0.isBlank })
    else { return self[endIndex...] }
    return Substring(utf8[first...last])
  }

  /// The parts between the signs, empty ones too.
  func parts(between sign: UInt8) -> [Substring] {
    utf8.split(separator: sign, omittingEmptySubsequences: false).map { Substring($0) }
  }

  /// The parts between blanks and tabs, without empty ones.
  var words: [Substring] {
    utf8.split(whereSeparator: \.isBlank).map { Substring($0) }
  }
}

extension UInt8 {
  /// True for the blank and the tab.
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 }
}
