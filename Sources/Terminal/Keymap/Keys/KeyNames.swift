import Prose

/// The words that `keymap.conf` uses for keys that have no character of their own, or whose
/// character means something else in the file.
enum KeyNames {
  static let named: [(name: String, code: Key.Code)] = [
    ("enter", .enter), ("esc", .escape), ("tab", .tab), ("space", .character(" ")),
    ("backspace", .backspace), ("delete", .delete), ("insert", .insert), ("up", .up),
    ("down", .down), ("left", .left), ("right", .right), ("home", .home), ("end", .end),
    ("pageup", .pageUp), ("pagedown", .pageDown), ("comma", .character(",")),
    ("hash", .character("#")), ("equals", .character("=")), ("plus", .character("+")),
  ]

  static let functionKeys = 1...12

  /// What other programs' files call a key; never accepted, so that there is one spelling, but the
  /// right word is suggested.
  private static let habits: [String: String] = [
    "escape": "esc", "return": "enter", "cr": "enter", "ret": "enter", "del": "delete",
    "ins": "insert", "bs": "backspace", "pgup": "pageup", "pgdn": "pagedown", "prior": "pageup",
    "next": "pagedown", "pgdown": "pagedown", "page_up": "pageup", "page_down": "pagedown",
    "spacebar": "space", "spc": "space", "equal": "equals", "sharp": "hash", "pound": "hash",
    "control": "ctrl", "ctl": "ctrl", "c": "ctrl", "meta": "alt", "option": "alt", "opt": "alt",
    "m": "alt", "a": "alt", "s": "shift", "cmd": "super", "win": "super",
  ]

  static func code(named name: String) -> Key.Code? {
    let name = name.lowercased()
    if let found = named.first(where: { $0.name == name }) { return found.code }
    guard name.first == "f", name.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }),
      name.dropFirst().first != "0", let number = Int(name.dropFirst()),
      functionKeys.contains(number)
    else { return nil }
    return .function(number)
  }

  static func name(of code: Key.Code) -> String {
    if let found = named.first(where: { $0.code == code }) { return found.name }
    switch code {
    case .character(let character): return String(character)
    case .function(let number): return "f\(number)"
    case .enter, .escape, .tab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
      .end, .pageUp, .pageDown:
      preconditionFailure("Every key without a character has a name in the table.")
    }
  }

  /// The known key name nearest to `word`, or nil when none is near.
  static func nearest(to word: String) -> String? {
    let word = word.lowercased()
    if let habit = habits[word] { return habit }
    return nearestName(to: word, among: named.map(\.name) + functionKeys.map { "f\($0)" })
  }

  /// The modifier that somebody with the habits of another program meant by `word`.
  static func modifier(nearestTo word: String) -> String? {
    let modifiers = ["ctrl", "alt", "shift"]
    let word = word.lowercased()
    if modifiers.contains(word) { return word }
    if let habit = habits[word], modifiers.contains(habit) { return habit }
    return nearestName(to: word, among: modifiers)
  }
}
