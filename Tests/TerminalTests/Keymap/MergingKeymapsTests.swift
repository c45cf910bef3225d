import Terminal
import Testing

struct MergingKeymapsTests {
  @Test func `a person's line beats the default of the same key, and says so`() throws {
    let (map, faults) = SmallKeymap.reading("[list.queue]\na = archive-item")
    #expect(try map.command(on: "a", in: "list.queue") == "archive-item")
    #expect(
      faults == [
        KeymapFault(
          line: 2, context: "list.queue", keys: "a", action: .run("archive-item"),
          problem: .replacesDefault("approve-item", keys: try KeySequence(notation: "a")))
      ])
    #expect(faults[0].severity == .information)
  }

  @Test func `a default that a person's key begins is dropped, and said so`() throws {
    let (map, faults) = SmallKeymap.reading("[list]\ng = last-row")
    #expect(map.notations(of: "first-row", in: "list") == ["home"])
    #expect(try map.command(on: "g", in: "list") == "last-row")
    #expect(
      faults.map(\.problem) == [
        .replacesDefault("first-row", keys: try KeySequence(notation: "g g"))
      ])
  }

  @Test func `a default that begins a person's sequence is dropped, and said so`() throws {
    let (map, faults) = SmallKeymap.reading("[list]\nx x = last-row")
    #expect(try map.command(on: "x", in: "list") == nil)
    #expect(try map.command(on: "x x", in: "list") == "last-row")
    #expect(
      faults.map(\.problem) == [
        .replacesDefault("archive-item", keys: try KeySequence(notation: "x"))
      ])
  }

  @Test func `with a timeout the default beside a longer sequence stays`() throws {
    let (map, faults) = SmallKeymap.reading("timeout = 400ms\n[list]\ng = last-row")
    #expect(faults.isEmpty)
    #expect(try map.command(on: "g", in: "list") == "last-row")
    #expect(try map.command(on: "g g", in: "list") == "first-row")
  }

  @Test func `a default that newly takes a person's key gives way`() throws {
    let mine = "[list.desk]\nf4 = return-item"
    let later = Keymap.parse(
      SmallKeymap.defaultText + "\n[list.desk]\nf4 = approve-item\nf6 = approve-item", over: nil,
      vocabulary: SmallKeymap.vocabulary
    ).keymap
    let (map, faults) = Keymap.parse(mine, over: later, vocabulary: SmallKeymap.vocabulary)
    #expect(try map.command(on: "f4", in: "list.desk") == "return-item")
    #expect(map.notations(of: "approve-item", in: "list.desk") == ["f6"])
    let f4 = try KeySequence(notation: "f4")
    #expect(faults.map(\.problem) == [.replacesDefault("approve-item", keys: f4)])
  }

  @Test func `a default of a narrower context keeps its key and the writer is told`() throws {
    let (map, faults) = SmallKeymap.reading("[list]\na = archive-item")
    #expect(try map.command(on: "a", in: "list.queue") == "approve-item")
    #expect(try map.command(on: "a", in: "list.desk") == "archive-item")
    #expect(faults.map(\.problem) == [.hiddenByDefault("approve-item", in: "list.queue")])
    #expect(faults[0].severity == .warning)
  }

  @Test func `a key that replaces one of a wider context says which`() {
    let problems = SmallKeymap.problems(in: "[list.queue]\nenter = schedule-item\nf1 = show-help")
    #expect(problems == [.shadows("open-selected", in: "list")])
  }

  @Test func `a key freed by a person in between replaces nothing`() {
    let text = "[list]\nx = none\n[list.desk]\nx = return-item"
    #expect(SmallKeymap.problems(in: text) == [])
  }

  @Test(arguments: ["[list]\nf7 = none", "[list]\nf7 = inherit", "[list.desk]\nx = inherit"])
  func `taking away what is not there is worth knowing`(text: String) {
    let faults = SmallKeymap.reading(text).faults
    #expect(faults.map(\.problem) == [.removesNothing])
    #expect(faults.map(\.severity) == [.information])
  }

  @Test func `taking away what is there is no fault`() {
    #expect(
      SmallKeymap.problems(in: "[list]\nx = none\ng g = inherit\n[list.desk]\nenter = none") == [])
  }

  @Test func `a sequence of a wider context is hidden by a narrower beginning`() throws {
    let (map, _) = SmallKeymap.reading("[list.desk]\ng = return-item")
    #expect(try map.command(on: "g", in: "list.desk") == "return-item")
    #expect(try map.command(on: "g g", in: "list.desk") == nil)
    #expect(try map.command(on: "g g", in: "list.queue") == "first-row")
  }

  @Test func `a key of a wider context is hidden by a longer sequence of a narrower one`() throws {
    let (map, _) = SmallKeymap.reading("[list.desk]\nx k = return-item\nx l = approve-item")
    #expect(try map.command(on: "x", in: "list.desk") == nil)
    #expect(try map.command(on: "x l", in: "list.desk") == "approve-item")
    #expect(try map.command(on: "x", in: "list.queue") == "archive-item")
  }

  @Test func `sequences of several contexts with the same beginning stand together`() throws {
    let (map, _) = SmallKeymap.reading("[list.desk]\ng h = return-item")
    #expect(try map.command(on: "g g", in: "list.desk") == "first-row")
    #expect(try map.command(on: "g h", in: "list.desk") == "return-item")
  }
}

struct EssentialCommandsTests {
  @Test func `an essential command without a key keeps its own`() throws {
    let (map, faults) = SmallKeymap.reading("[global]\nf1, ? = none")
    #expect(map.notations(of: "show-help", in: "list.desk") == ["f1"])
    #expect(
      faults == [
        KeymapFault(
          line: 2, context: "global", keys: "f1", action: .block,
          problem: .essentialWithoutKey("show-help", key: Key(.function(1))))
      ])
    #expect(faults[0].severity == .warning)
  }

  @Test func `an essential command may move to another key`() throws {
    let (map, faults) = SmallKeymap.reading("[global]\nctrl+q = none\nf12 = quit")
    #expect(faults.isEmpty)
    #expect(map.notations(of: "quit", in: "editor") == ["f12"])
    #expect(try map.command(on: "ctrl+q", in: "editor") == nil)
  }

  @Test func `an essential command cannot be hidden in one context`() throws {
    let (map, faults) = SmallKeymap.reading("[list.desk]\nctrl+q = return-item")
    #expect(try map.command(on: "ctrl+q", in: "list.desk") == "quit")
    #expect(
      faults.map(\.problem) == [
        .essentialWithoutKey("quit", key: Key(.character("q"), .control))
      ])
    #expect(faults[0].context == "list.desk" && faults[0].action == .run("return-item"))
  }

  @Test func `a letter alone is no key for an essential command where text is typed`() throws {
    let (map, faults) = SmallKeymap.reading("[global]\nf1 = none")
    #expect(map.notations(of: "show-help", in: "list.desk") == ["?"])
    #expect(map.notations(of: "show-help", in: "editor") == ["f1"])
    #expect(faults.map(\.context) == ["editor", "prompt"])
  }

  @Test func `essential commands that take each other's keys all stay`() throws {
    let (map, _) = SmallKeymap.reading("[global]\nf1 = quit\nesc = show-help\n?, ctrl+q = none")
    for context: ContextName in ["global", "list.queue", "editor", "dialog"] {
      let active = map.active(in: [context])
      for command: CommandName in ["show-help", "quit", "go-back"] {
        #expect(!active.keys(for: command).isEmpty, "\(command) in \(context)")
      }
    }
    #expect(map.notations(of: "go-back", in: "global") == ["esc"])
  }

  @Test func `a sequence on the key of an essential command gives way`() throws {
    let (map, _) = SmallKeymap.reading("[global]\nf1 k = toggle-theme\n? = none")
    #expect(map.notations(of: "show-help", in: "list") == ["f1"])
    #expect(try map.command(on: "f1 k", in: "list") == nil)
  }

  @Test func `an empty map of the program still has its essential commands`() throws {
    let (map, faults) = Keymap.parse("", over: nil, vocabulary: SmallKeymap.vocabulary)
    #expect(map.notations(of: "show-help", in: "list.desk") == ["f1"])
    #expect(map.notations(of: "confirm", in: "dialog") == ["enter"])
    #expect(faults.count == SmallKeymap.vocabulary.essentials.count)
  }
}
