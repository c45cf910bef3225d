import Terminal
import Testing

struct ReadingKeymapsTests {
  @Test func `keys of a narrower context and of all wider ones count`() throws {
    let map = SmallKeymap.defaults
    #expect(try map.command(on: "a", in: "list.queue") == "approve-item")
    #expect(try map.command(on: "enter", in: "list.queue") == "open-selected")
    #expect(try map.command(on: "ctrl+q", in: "list.queue") == "quit")
    #expect(try map.command(on: "a", in: "list.desk") == nil)
  }

  @Test func `a command may have several keys and sequences`() throws {
    #expect(SmallKeymap.defaults.notations(of: "first-row", in: "list") == ["g g", "home"])
    #expect(SmallKeymap.defaults.notations(of: "show-help", in: "global") == ["f1", "?"])
  }

  @Test func `a comment after a command is the text for the help`() throws {
    let (map, faults) = SmallKeymap.reading("[list.queue]\na = approve-item   # Duyệt bài # ngay")
    #expect(faults.isEmpty)
    let binding = try #require(map.written(in: "list.queue").first)
    #expect(binding.help == "Duyệt bài # ngay")
    #expect(binding.origin == .user(line: 2))
  }

  @Test func `the narrower context wins over the wider one`() throws {
    let (map, _) = SmallKeymap.reading("[list.desk]\nx = return-item")
    #expect(try map.command(on: "x", in: "list.desk") == "return-item")
    #expect(try map.command(on: "x", in: "list.queue") == "archive-item")
  }

  @Test func `none takes a key away, in its context and from the wider ones`() throws {
    let (map, faults) = SmallKeymap.reading("[list.desk]\nx, ? = none\n[list]\n/ = none")
    #expect(faults.isEmpty)
    #expect(try map.command(on: "x", in: "list.desk") == nil)
    #expect(try map.command(on: "x", in: "list.queue") == "archive-item")
    #expect(try map.command(on: "?", in: "list.desk") == nil)
    #expect(try map.command(on: "/", in: "list.desk") == nil)
  }

  @Test func `inherit gives a key back to the wider context`() throws {
    let text = "[list.queue]\na = inherit\n[list]\na = archive-item\nx = inherit"
    let (map, _) = SmallKeymap.reading(text)
    #expect(try map.command(on: "a", in: "list.queue") == "archive-item")
    #expect(try map.command(on: "x", in: "list") == nil)
  }

  @Test func `none blocks where inherit falls through`() throws {
    let blocked = SmallKeymap.reading("[list.queue]\na = none\n[list]\na = archive-item").keymap
    #expect(try blocked.command(on: "a", in: "list.queue") == nil)
    #expect(try blocked.command(on: "a", in: "list.desk") == "archive-item")
  }

  @Test func `a printable key of a wider context types where text is typed`() throws {
    let map = SmallKeymap.defaults
    #expect(try map.command(on: "?", in: "editor") == nil)
    #expect(try map.command(on: "f1", in: "editor") == "show-help")
    #expect(map.notations(of: "show-help", in: "prompt") == ["f1"])
  }

  @Test func `in a stack the top wins and the context common to all comes last`() throws {
    let map = SmallKeymap.defaults
    #expect(try map.command(on: "enter", in: "prompt", "list.desk") == "confirm")
    #expect(try map.command(on: "/", in: "prompt", "list.desk") == nil)
    #expect(try map.command(on: "home", in: "prompt", "list.desk") == "first-row")
    let contexts = map.active(in: ["prompt", "list.desk"]).contexts
    #expect(contexts == ["prompt", "list.desk", "list", "global"])
  }

  @Test func `headings, names of keys and settings may be in capitals`() throws {
    let (map, faults) = SmallKeymap.reading("VERSION = 1\n[List.Desk]\nCtrl+K = RETURN-ITEM")
    #expect(map.written(in: "list.desk").isEmpty)
    #expect(
      faults.map(\.problem) == [.unknownCommand("RETURN-ITEM", nearest: "return-item")])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines end as on any system`(ending: String) throws {
    let text = ["\u{FEFF}# mine", "[list.desk]", "", "ctrl+k = return-item"]
    let (map, faults) = SmallKeymap.reading(text.joined(separator: ending))
    #expect(faults.isEmpty)
    #expect(map.written(in: "list.desk").first?.origin == .user(line: 4))
  }

  @Test func `a file in decomposed letters binds the composed key`() throws {
    let (map, _) = SmallKeymap.reading("[list.desk]\nalt+e\u{302}\u{323} = return-item")
    #expect(try map.command(on: "alt+ệ", in: "list.desk") == "return-item")
  }

  @Test func `keys that mean something in the file are written by name or alone`() throws {
    let (map, faults) = SmallKeymap.reading(
      "[list.desk]\ncomma, hash = return-item\nequals, plus, [, ] = return-item")
    #expect(faults.isEmpty)
    for key in ["comma", "hash", "equals", "plus", "[", "]"] {
      #expect(try map.command(on: key, in: "list.desk") == "return-item", "\(key)")
    }
  }

  @Test func `a person's own keys are listed before the defaults`() throws {
    let (map, _) = SmallKeymap.reading("[global]\nf12 = show-help")
    #expect(map.notations(of: "show-help", in: "list.desk") == ["f12", "f1", "?"])
  }

  @Test func `an empty file changes nothing`() {
    let (map, faults) = SmallKeymap.reading("")
    #expect(faults.isEmpty)
    #expect(map == SmallKeymap.defaults)
  }

  @Test func `the small defaults are without a fault`() {
    let faults = Keymap.parse(
      SmallKeymap.defaultText, over: nil, vocabulary: SmallKeymap.vocabulary
    ).faults
    #expect(faults == [])
  }
}

struct KeymapSourceTests {
  @Test func `bytes in UTF-8 are a text, with or without a byte order mark`() {
    #expect(KeymapSource(bytes: Array("[list]\nđ".utf8)) == .text("[list]\nđ"))
    #expect(KeymapSource(bytes: [0xEF, 0xBB, 0xBF] + Array("x".utf8)) == .text("x"))
    #expect(KeymapSource(bytes: []) == .text(""))
  }

  @Test func `the first line that is not UTF-8 is told`() {
    let bytes = Array("# một\n# hai\n".utf8) + [0x23, 0xE1, 0x0A]
    #expect(KeymapSource(bytes: bytes) == .notUTF8(line: 3))
  }

  @Test func `256 KB are read and no byte more`() {
    let full = [UInt8](repeating: 0x23, count: 262_144)
    #expect(KeymapSource(bytes: full) == .text(String(repeating: "#", count: 262_144)))
    #expect(KeymapSource(bytes: full + [0x23]) == .tooLarge(bytes: 262_145))
  }

  @Test(arguments: [
    (
      KeymapSource.unreadable("permission denied"),
      KeymapFault.Problem.unreadable("permission denied")
    ),
    (.notUTF8(line: 3), .notUTF8(line: 3)),
    (.tooLarge(bytes: 300_000), .tooLarge(bytes: 300_000, limit: 262_144)),
  ])
  func `a file that is no text leaves the defaults and a warning`(
    source: KeymapSource, problem: KeymapFault.Problem
  ) {
    let (map, faults) = Keymap.parse(
      source, over: SmallKeymap.defaults, vocabulary: SmallKeymap.vocabulary)
    #expect(map == SmallKeymap.defaults)
    #expect(faults.map(\.problem) == [problem])
    #expect(faults.map(\.severity) == [.warning])
  }

  @Test func `a file that is a text is read over the defaults`() throws {
    let (map, _) = Keymap.parse(
      .text("[list.desk]\na = return-item"), over: SmallKeymap.defaults,
      vocabulary: SmallKeymap.vocabulary)
    #expect(try map.command(on: "a", in: "list.desk") == "return-item")
  }
}
