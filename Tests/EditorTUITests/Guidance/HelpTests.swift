import EditorCLI
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

struct HelpTests {
  private func stage(_ size: Size = Size(rows: 30, columns: 100)) throws -> Stage {
    try Stage(try TestSupport.newsroom(), as: .lan, size: size) { _ in DeskScreen() }
  }

  @Test(arguments: screenSizes.indices) func `the help fits the screen`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    try stage.press("f1")

    expectScreen(try stage.play(), "help-\(screenSizes[index].name)")
  }

  @Test func `the help says what the screen is for, and its keys by group`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    let help = HelpScreen(for: ["list.desk"], in: session)
    let headings = help.shown.filter(\.isHeading).map(\.title)

    #expect(headings == ["MÀN HÌNH NÀY", "TRONG MỌI DANH SÁCH", "Ở MỌI NƠI"])
  }

  @Test(arguments: [
    (["prompt", "list.search"], HelpWords.search), (["text", "form"], .form),
    (["prompt"], .typing), (["menu"], .question), (["global"], .program), (["list.desk"], .desk),
  ])
  func `a screen is told about rather than the line to type in`(
    _ contexts: [String], _ words: HelpWords
  ) {
    #expect(HelpWords(contexts.map { ContextName($0) }) == words)
  }

  @Test func `every command has one line with all of its keys`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    let commands = HelpScreen(for: ["list.desk"], in: session).shown.compactMap(\.command)

    #expect(Set(commands).count == commands.count)
    let help = HelpScreen(for: ["list.desk"], in: session).shown
    #expect(help.first { $0.command == "show-help" }?.keys == "F1, ?")
  }

  @Test func `a person's own key is the one that the help shows`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    let own = Keymap.parse(
      "[list]\nctrl+t = filter-list\n", over: session.keymap, vocabulary: .program)
    session.keymap = own.keymap
    let line = HelpScreen(for: ["list.desk"], in: session).shown.first {
      $0.command == "filter-list"
    }

    #expect(line?.keys.hasPrefix("Ctrl-T") == true)
  }

  @Test func `words narrow the help, and headings of empty groups go`() throws {
    let stage = try stage()
    try stage.press("f1", "/")
    stage.type("danh dau")
    let text = try stage.play().text()

    #expect(text.contains("Đánh dấu tất cả"))
    #expect(!text.contains("Ở MỌI NƠI"))
  }

  @Test func `Enter does what the chosen line says`() throws {
    let stage = try stage()
    try stage.press("f1", "/")
    stage.type("ngon ngu")
    try stage.press("enter", "enter")
    try stage.play()

    #expect(stage.session.language == .english)
  }

  @Test func `the help comes in English too`() throws {
    let stage = try Stage(try TestSupport.newsroom(), as: .lan, language: .english) { _ in
      DeskScreen()
    }
    try stage.press("?")

    #expect(try stage.play().text().contains("KEYS THAT WORK HERE"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(size)
    try stage.press("f1", "down", "end", "up", "/", "x", "esc", "f4", "end", "esc", "f5", "a")
    try stage.play()
  }

  @Test func `the selection never stands on a heading`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    var help = HelpScreen(for: ["list.desk"], in: session)
    help.lay(out: Rect(row: 0, column: 0, rows: 14, columns: 80))
    let moves: [CommandName] = ["next-row", "next-page", "previous-row", "first-row", "last-row"]
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<200 {
      _ = try help.perform(moves.randomElement(using: &generator)!, in: session)
      #expect(!help.shown[help.cursor.selected].isHeading)
    }
  }
}

struct KeyFaultTests {
  private static let everyProblem: [KeymapFault.Problem] = [
    .unreadable("EACCES"), .notUTF8(line: 3), .tooLarge(bytes: 300_000, limit: 262_144),
    .unsupportedVersion("2"), .badTimeout("5ms", allowedMilliseconds: 50...5000),
    .settingTwice("version", firstLine: 1), .malformedLine("abc"), .missingCommand,
    .outsideContext, .unknownContext("lsit", nearest: "list", skippedLines: 4),
    .unknownCommand("aprove-item", nearest: "approve-item"), .unknownCommand("x", nearest: nil),
    .commandNotHere("save-revision", allowedIn: ["editor"]), .badKey(.missing),
    .badKey(.unknown("f99", nearest: "f9")),
    .badKey(.notApart("ctrl+i", same: Key(.tab))), .badKey(.escapeInSequence),
    .badKey(.tooLong(keys: 6, limit: 4)), .typesHere,
    .signalKey(Key(.character("z"), .control), allowed: ["undo"]),
    .signalKey(Key(.character("\\"), .control), allowed: []),
    .beginsLonger(KeySequence([Key(.character("g")), Key(.character("g"))]), line: 9),
    .boundTwice(firstLine: 4, firstAction: .block),
    .boundTwice(firstLine: 4, firstAction: .run("quit")),
    .mayNotArrive(Key(.function(11)), because: .fullScreenKey, hasOtherKey: false),
    .mayNotArrive(Key(.function(11)), because: .modifiedNamedKey, hasOtherKey: true),
    .clashesWithVietnamese(.loneW, instead: Key(.character("w"), .control)),
    .clashesWithVietnamese(.backspace, instead: nil), .hiddenByDefault("quit", in: "list"),
    .shadows("quit", in: "global"),
    .replacesDefault("quit", keys: KeySequence(Key(.character("q"), .control))), .removesNothing,
    .essentialWithoutKey("quit", key: Key(.character("q"), .control)),
  ]

  @Test(arguments: everyProblem.indices, Language.allCases)
  func `every fault has a whole sentence in both languages`(
    _ index: Int, _ language: Language
  ) {
    let words = KeyFaultWords(language: language, style: .symbols)
    let sentence = words.sentence(for: Self.everyProblem[index])

    #expect(sentence.hasSuffix(".") || sentence.hasSuffix("?"))
    #expect(sentence.count > 15)
    #expect(!sentence.contains("Optional"))
  }

  @Test func `faults are listed with their line and what to write instead`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    let text = "[list]\nf4 = aprove-item\nctrl+i = filter-list\n"
    session.keymapFaults =
      Keymap.parse(text, over: session.keymap, vocabulary: .program).faults
    var screen = KeyFaultsScreen(in: session)
    var canvas = Canvas(size: Size(rows: 20, columns: 90))
    screen.lay(out: canvas.area)
    screen.draw(on: &canvas, in: canvas.area, session: session)

    expectScreen(canvas, "key-faults")
    #expect(canvas.text().contains("Không có lệnh aprove-item; có phải là approve-item?"))
  }

  @Test func `a key map without faults is said to be so`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan, language: .english)
    var screen = KeyFaultsScreen(in: session)
    var canvas = Canvas(size: Size(rows: 8, columns: 60))
    screen.lay(out: canvas.area)
    screen.draw(on: &canvas, in: canvas.area, session: session)

    #expect(canvas.text().contains("There is nothing to say about it."))
  }
}

struct KeyTesterTests {
  @Test func `each key is told with its code and what it would do`() throws {
    let stage = try Stage(try TestSupport.newsroom(), as: .lan) { _ in DeskScreen() }
    try stage.press("f1", "f5", "đ", "ctrl+p", "f9", "esc", "j")
    stage.paste("một hai")

    expectScreen(try stage.play(), "key-tester")
  }

  @Test func `Esc twice leaves the key tester`() throws {
    let stage = try Stage(try TestSupport.newsroom(), as: .lan) { _ in DeskScreen() }
    try stage.press("f1", "f5", "esc", "esc")

    #expect(try stage.play().text().contains("PHÍM DÙNG Ở ĐÂY"))
  }

  @Test func `bytes that are no key are shown as they came`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    var tester = KeyTesterScreen(for: ["list.desk"])
    _ = try tester.examine(.invalid([0xC3, 0x28]), in: session)

    #expect(tester.arrivals.first?.codes == "C3 28")
  }
}
