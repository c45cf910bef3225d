import Testing

@testable import Terminal

struct KeyNotationTests {
  @Test(arguments: [
    ("ctrl+x", Key(.character("x"), .control)), ("ctrl+X", Key(.character("x"), .control)),
    ("Ctrl+P", Key(.character("p"), .control)), ("alt+đ", Key(.character("đ"), .alt)),
    ("alt+A", Key(.character("A"), .alt)), ("shift+tab", Key(.tab, .shift)),
    ("f1", Key(.function(1))), ("F12", Key(.function(12))), ("enter", Key(.enter)),
    ("Esc", Key(.escape)), ("tab", Key(.tab)), ("space", Key(.character(" "))),
    ("backspace", Key(.backspace)), ("delete", Key(.delete)), ("insert", Key(.insert)),
    ("up", Key(.up)), ("down", Key(.down)), ("left", Key(.left)), ("right", Key(.right)),
    ("home", Key(.home)), ("end", Key(.end)), ("pageup", Key(.pageUp)),
    ("PageDown", Key(.pageDown)), ("comma", Key(.character(","))), ("hash", Key(.character("#"))),
    ("equals", Key(.character("="))), ("plus", Key(.character("+"))),
    ("+", Key(.character("+"))), ("alt++", Key(.character("+"), .alt)), ("a", Key(.character("a"))),
    ("A", Key(.character("A"))), ("ế", Key(.character("ế"))), ("?", Key(.character("?"))),
    ("[", Key(.character("["))), ("ctrl+space", Key(.character(" "), .control)),
    ("ctrl+]", Key(.character("]"), .control)), ("shift+f3", Key(.function(3), .shift)),
    ("ctrl+left", Key(.left, .control)), ("ctrl+alt+k", Key(.character("k"), [.control, .alt])),
    ("ctrl+shift+up", Key(.up, [.control, .shift])), ("alt+enter", Key(.enter, .alt)),
  ])
  func `a key is read from its notation`(notation: String, expected: Key) throws {
    #expect(try Key(notation: notation) == expected)
  }

  @Test(arguments: [
    "ctrl+x", "alt+đ", "shift+tab", "f1", "f12", "enter", "esc", "space", "comma", "hash", "equals",
    "plus", "a", "Đ", "ế", "?", "ctrl+alt+shift+left", "pageup", "g g", "ctrl+k d", "alt+space",
  ])
  func `a key is written as it is read`(notation: String) throws {
    #expect(try KeySequence(notation: notation).notation == notation)
  }

  @Test func `a letter in pieces is the composed letter`() throws {
    let decomposed = "e\u{302}\u{323}"
    let key = try Key(notation: decomposed)
    #expect(key == Key(.character("ệ")))
    #expect(key.notation.unicodeScalars.count == 1)
    #expect(try KeySequence(notation: "alt+\(decomposed)").notation.unicodeScalars.count == 5)
  }

  @Test func `keys of a sequence are separated by any white space`() throws {
    let expected = KeySequence([Key(.character("g")), Key(.home)])
    #expect(try KeySequence(notation: "  g \t home ") == expected)
  }

  @Test(arguments: [
    ("escape", "esc"), ("return", "enter"), ("del", "delete"), ("pgup", "pageup"),
    ("pagdown", "pagedown"), ("spcae", "space"), ("control+x", "ctrl+x"), ("crtl+x", "ctrl+x"),
    ("C-x", "ctrl+x"), ("M-x", "alt+x"), ("^X", "ctrl+x"), ("<ctrl-x>", "ctrl+x"),
    ("<esc>", "esc"), ("option+f", "alt+f"), ("ctrl-s", "ctrl+s"), ("strl+home", "ctrl+home"),
    ("bakspace", "backspace"),
  ])
  func `an unknown key comes with the one that was meant`(written: String, meant: String) {
    #expect(throws: KeyNotationError.unknown(written, nearest: meant)) {
      try Key(notation: written)
    }
  }

  @Test(arguments: [
    "f13", "f0", "hyperspace", "banana+x", "ctrl+", "xy", "f01", "\u{301}", "\u{1B}",
  ])
  func `a key that nothing resembles is unknown without a guess`(written: String) {
    let error = #expect(throws: KeyNotationError.self) { try Key(notation: written) }
    guard case .unknown = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: ["", "   "])
  func `no key at all is missing`(written: String) {
    #expect(throws: KeyNotationError.missing) { try KeySequence(notation: written) }
  }

  @Test(arguments: [
    ("ctrl+i", "tab"), ("ctrl+m", "enter"), ("ctrl+j", "enter"), ("ctrl+[", "esc"),
    ("ctrl+h", "backspace"),
    ("ctrl+shift+x", "ctrl+x"), ("ctrl+shift+i", "tab"), ("ctrl+1", "1"), ("ctrl+3", "esc"),
    ("ctrl+@", "ctrl+space"), ("ctrl+/", "ctrl+_"), ("ctrl+?", "backspace"), ("ctrl+đ", "đ"),
    ("ctrl+á", "á"), ("ctrl+g\u{303}", "g\u{303}"), ("shift+A", "A"),
    ("shift+ß", "ß"),
    ("ctrl+comma", "comma"), ("shift+a", "A"), ("shift+đ", "Đ"), ("alt+shift+a", "alt+A"),
    ("shift+space", "space"), ("shift+enter", "enter"), ("ctrl+enter", "enter"),
    ("ctrl+tab", "tab"), ("ctrl+shift+tab", "shift+tab"), ("ctrl+backspace", "backspace"),
    ("alt+esc", "esc"), ("ctrl+esc", "esc"), ("ctrl+alt+i", "alt+tab"),
  ])
  func `a key that no terminal sends apart names its equal`(written: String, same: String) throws {
    let equal = try Key(notation: same)
    #expect(throws: KeyNotationError.notApart(written, same: equal)) {
      try Key(notation: written)
    }
  }

  @Test(arguments: [
    "alt+[", "alt+O", "alt+]", "alt+P", "alt+shift+o", "super+x", "cmd+s", "win+e", "shift+1",
  ])
  func `a key that no terminal sends at all has no equal`(written: String) {
    #expect(throws: KeyNotationError.notApart(written, same: nil)) { try Key(notation: written) }
  }

  @Test(arguments: ["esc a", "g esc", "ctrl+k esc"])
  func `Escape is no part of a sequence`(written: String) {
    #expect(throws: KeyNotationError.escapeInSequence) { try KeySequence(notation: written) }
  }

  @Test func `a key is read as it was written, or as its equal, or not at all`() throws {
    let codes =
      KeyNames.named.map(\.code) + KeyNames.functionKeys.map { Key.Code.function($0) }
      + "abcoxyzđưế019?!@[]{}'\"\\|/.;:~`€漢".map { Key.Code.character($0) }
    for code in codes {
      for raw in UInt8(0)..<8 {
        let key = Key(code, Key.Modifiers(rawValue: raw))
        let read = Result { () throws(KeyNotationError) in try Key(notation: key.notation) }
        switch read {
        case .success(let read): #expect(read == key)
        case .failure(.notApart(let written, let same)):
          #expect(written == key.notation && same != key)
          if let same { #expect(try Key(notation: same.notation) == same) }
        case .failure(let error): Issue.record("\(error)")
        }
      }
    }
  }

  @Test(arguments: [
    ("shift+up", UnreliableKey.modifiedNamedKey), ("ctrl+left", .modifiedNamedKey),
    ("alt+tab", .modifiedNamedKey), ("shift+f1", .modifiedNamedKey), ("f11", .fullScreenKey),
    ("alt+x", .altCharacter), ("alt+đ", .altCharacter), ("ctrl+b", .tmuxPrefix),
    ("ctrl+a", .screenPrefix),
  ])
  func `a key that often does not arrive says why`(written: String, reason: UnreliableKey) throws {
    #expect(try Key(notation: written).unreliability == reason)
  }

  @Test(arguments: [
    "a", "space", "enter", "esc", "tab", "shift+tab", "up", "pagedown", "f1", "f10", "f12",
    "ctrl+f", "ctrl+g", "ctrl+k", "ctrl+n", "ctrl+o", "ctrl+p", "ctrl+r", "ctrl+t", "ctrl+u",
    "ctrl+w", "ctrl+x", "ctrl+y", "ctrl+s", "ctrl+q",
  ])
  func `a key that every terminal sends is not questioned`(written: String) throws {
    #expect(try Key(notation: written).unreliability == nil)
  }
}
