/// A key as it stands in a file, before it is known whether a terminal can send it.
struct WrittenKey {
  let text: String
  var code: Key.Code
  var modifiers: Key.Modifiers = []
  var hasSuper = false

  init(_ text: String) throws(KeyNotationError) {
    self.text = text
    guard text.utf8.count <= WrittenKey.longest else { throw .unknown(text, nearest: nil) }
    let parts = WrittenKey.parts(of: text)
    let base = parts[parts.count - 1]
    guard let code = WrittenKey.code(of: base) else {
      throw .unknown(text, nearest: WrittenKey.repaired(parts, of: text))
    }
    self.code = code
    for part in parts.dropLast() {
      switch part.lowercased() {
      case "ctrl": modifiers.insert(.control)
      case "alt": modifiers.insert(.alt)
      case "shift": modifiers.insert(.shift)
      case "super", "cmd", "win": hasSuper = true
      default: throw .unknown(text, nearest: WrittenKey.repaired(parts, of: text))
      }
    }
  }

  /// More bytes than any key is written with, with room for slips.
  private static let longest = 80

  /// The words between the plus signs; a plus sign at the end is the key itself.
  private static func parts(of text: String) -> [String] {
    let endsInPlus = text.hasSuffix("++")
    let words = (endsInPlus ? text.dropLast(2) : text[...])
      .split(separator: "+", omittingEmptySubsequences: false).map(String.init)
    return endsInPlus ? words + ["plus"] : words
  }

  private static func code(of base: String) -> Key.Code? {
    if base.count == 1, let character = base.first {
      return character.isTypeable ? .character(character) : nil
    }
    return KeyNames.code(named: base)
  }

  /// The key that was probably meant by a spelling of another program: `C-x`, `^X`, `<ctrl-x>`.
  private static func repaired(_ parts: [String], of text: String) -> String? {
    var words = parts
    if words.count == 1 {
      let bare = String(text.drop { $0 == "<" }.prefix { $0 != ">" })
      if bare.count == 2, bare.first == "^" { return "ctrl+\(bare.dropFirst().lowercased())" }
      words = bare.split { "-+".contains($0) }.map(String.init)
    }
    guard let base = words.last else { return nil }
    let name = base.count == 1 || code(of: base) != nil ? base : KeyNames.nearest(to: base)
    guard let name else { return nil }
    var modifiers: [String] = []
    for word in words.dropLast() {
      guard let modifier = KeyNames.modifier(nearestTo: word) else { return nil }
      modifiers.append(modifier)
    }
    let result = (modifiers + [name]).joined(separator: "+")
    return result == text ? nil : result
  }
}
