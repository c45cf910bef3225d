import Terminal
import Testing

struct KeymapFaultTests {
  typealias Problem = KeymapFault.Problem

  @Test(arguments: [
    (
      "[list.dek]\na = quit\nb = quit",
      Problem.unknownContext("list.dek", nearest: "list.desk", skippedLines: 2)
    ),
    ("[desk]", .unknownContext("desk", nearest: "list.desk", skippedLines: 0)),
    ("[everything]", .unknownContext("everything", nearest: nil, skippedLines: 0)),
    ("[list.desk]\na = aprove-item", .unknownCommand("aprove-item", nearest: "approve-item")),
    ("[list.desk]\na = item-approve", .unknownCommand("item-approve", nearest: "approve-item")),
    ("[list.desk]\na = review.approve", .unknownCommand("review.approve", nearest: nil)),
    ("[list.desk]\nescape = quit", .badKey(.unknown("escape", nearest: "esc"))),
    ("[list.desk]\n = quit", .badKey(.missing)),
    ("[list.desk]\na quit", .malformedLine("a quit")),
    ("[list.desk", .malformedLine("[list.desk")),
    ("[]", .malformedLine("[]")),
    ("[list.desk]\na =   # nothing", .missingCommand),
    ("a = quit", .outsideContext),
    ("[list.desk]\na = schedule-item", .commandNotHere("schedule-item", allowedIn: ["list.queue"])),
    ("[global]\na = open-selected", .commandNotHere("open-selected", allowedIn: ["list"])),
    ("[list.desk]\nctrl+i = return-item", .badKey(.notApart("ctrl+i", same: Key(.tab)))),
    ("[list.desk]\nalt+[ = return-item", .badKey(.notApart("alt+[", same: nil))),
    ("[list.desk]\nesc a = return-item", .badKey(.escapeInSequence)),
    ("[editor]\na = find-text", .typesHere),
    ("[editor]\nspace = find-text", .typesHere),
    ("[prompt]\n1 = none", .typesHere),
    ("[editor]\ng g = find-text", .typesHere),
    ("[list]\nctrl+\\ = archive-item", .signalKey(Key(.character("\\"), .control), allowed: [])),
    (
      "[list]\nctrl+c = archive-item",
      .signalKey(Key(.character("c"), .control), allowed: ["go-back"])
    ),
    (
      "[list]\nctrl+k ctrl+z = archive-item",
      .signalKey(Key(.character("z"), .control), allowed: ["undo"])
    ),
  ])
  func `a line that cannot apply is an error and changes nothing`(text: String, problem: Problem) {
    let (map, faults) = SmallKeymap.reading(text)
    #expect(faults.map(\.problem) == [problem])
    #expect(faults.map(\.severity) == [.error])
    #expect(map == SmallKeymap.defaults)
  }

  @Test(arguments: [
    (
      "[list.desk]\nshift+up = return-item",
      Problem.mayNotArrive(Key(.up, .shift), because: .modifiedNamedKey, hasOtherKey: false)
    ),
    (
      "[list.desk]\nf11 = return-item",
      .mayNotArrive(Key(.function(11)), because: .fullScreenKey, hasOtherKey: false)
    ),
    (
      "[editor]\nalt+đ = undo",
      .mayNotArrive(Key(.character("đ"), .alt), because: .altCharacter, hasOtherKey: false)
    ),
    (
      "[list.desk]\nctrl+b = return-item",
      .mayNotArrive(Key(.character("b"), .control), because: .tmuxPrefix, hasOtherKey: false)
    ),
    (
      "[list.desk]\nctrl+a = return-item",
      .mayNotArrive(Key(.character("a"), .control), because: .screenPrefix, hasOtherKey: false)
    ),
    (
      "[list.desk]\nd d = return-item",
      .clashesWithVietnamese(.doubledLetter, instead: Key(.character("f"), .control))
    ),
    (
      "[list.desk]\nw = return-item",
      .clashesWithVietnamese(.loneW, instead: Key(.character("w"), .control))
    ),
    (
      "[list.desk]\na s = return-item",
      .clashesWithVietnamese(.telexMarkAfterVowel, instead: Key(.character("f"), .control))
    ),
    (
      "[list.desk]\nU 7 = return-item",
      .clashesWithVietnamese(.vniDigitAfterLetter, instead: Key(.character("f"), .control))
    ),
    (
      "[list.desk]\nd 9 = return-item",
      .clashesWithVietnamese(.vniDigitAfterLetter, instead: Key(.character("f"), .control))
    ),
    (
      "[list.desk]\nbackspace = return-item",
      .clashesWithVietnamese(.backspace, instead: Key(.character("f"), .control))
    ),
  ])
  func `a line with a risky key applies with a warning`(text: String, problem: Problem) {
    let (map, faults) = SmallKeymap.reading(text)
    #expect(faults.map(\.problem) == [problem])
    #expect(faults.map(\.severity) == [.warning])
    #expect(map != SmallKeymap.defaults)
  }

  @Test func `a risky key beside a sure one is only worth knowing`() {
    let faults = SmallKeymap.reading("[list.desk]\nctrl+k, shift+up = return-item").faults
    #expect(faults.map(\.severity) == [.information])
  }

  @Test func `the control key that is suggested is free`() {
    let text = "[list.desk]\nctrl+w, ctrl+f g = return-item\nw = return-item"
    let expected = Problem.clashesWithVietnamese(.loneW, instead: Key(.character("g"), .control))
    #expect(SmallKeymap.problems(in: text).contains(expected))
  }

  @Test func `letters that an input method leaves alone are not questioned`() {
    #expect(SmallKeymap.problems(in: "[list.desk]\ns, r, k k, t s, x 1 = return-item") == [])
  }

  @Test func `Ctrl-C may cancel and Ctrl-Z may undo`() throws {
    let (map, faults) = SmallKeymap.reading(
      "[list]\nctrl+c = go-back\nctrl+z = undo\nctrl+\\ = none")
    #expect(faults.map(\.problem) == [.removesNothing])
    #expect(try map.command(on: "ctrl+c", in: "list.desk") == "go-back")
    #expect(try map.command(on: "ctrl+z", in: "list.desk") == "undo")
  }

  @Test func `of two lines for one key the later wins and both are named`() throws {
    let text = "[list.desk]\na = return-item\nb = quit\na = approve-item"
    let (map, faults) = SmallKeymap.reading(text)
    #expect(try map.command(on: "a", in: "list.desk") == "approve-item")
    #expect(
      faults == [
        KeymapFault(
          line: 4, context: "list.desk", keys: "a", action: .run("approve-item"),
          problem: .boundTwice(firstLine: 2, firstAction: .run("return-item")))
      ])
    #expect(faults[0].severity == .warning)
  }

  @Test func `the same key far apart under a repeated heading is found too`() {
    let text = "[list.desk]\na = return-item\n[editor]\nctrl+k = undo\n[list.desk]\na = none"
    #expect(
      SmallKeymap.problems(in: text)
        == [.boundTwice(firstLine: 2, firstAction: .run("return-item")), .removesNothing])
  }

  @Test func `a key that begins a longer one is inactive`() throws {
    let (map, faults) = SmallKeymap.reading("[list.desk]\nk = return-item\nk k = approve-item")
    #expect(
      faults == [
        KeymapFault(
          line: 2, context: "list.desk", keys: "k", action: .run("return-item"),
          problem: .beginsLonger(try KeySequence(notation: "k k"), line: 3))
      ])
    #expect(faults[0].severity == .error)
    #expect(try map.command(on: "k", in: "list.desk") == nil)
    #expect(try map.command(on: "k k", in: "list.desk") == "approve-item")
  }

  @Test(arguments: ["timeout = 500ms", "timeout = 500", "Timeout = 500 ms"])
  func `with a timeout a key may begin a longer one`(setting: String) throws {
    let (map, faults) = SmallKeymap.reading(
      "[list.desk]\nk = return-item\nk k = approve-item\n\(setting)")
    #expect(faults.isEmpty)
    #expect(map.timeout == 500)
    #expect(try map.command(on: "k", in: "list.desk") == "return-item")
    #expect(try map.command(on: "k k", in: "list.desk") == "approve-item")
  }

  @Test(arguments: ["soon", "0ms", "49ms", "5001ms", "-500ms", ""])
  func `a timeout that nobody can work with is refused`(value: String) {
    let (map, faults) = SmallKeymap.reading("timeout = \(value)")
    #expect(faults.map(\.problem) == [.badTimeout(value, allowedMilliseconds: 50...5000)])
    #expect(map.timeout == nil)
  }

  @Test func `another version is told and the lines still apply`() throws {
    let (map, faults) = SmallKeymap.reading("version = 2\n[list.desk]\na = return-item")
    #expect(faults.map(\.problem) == [.unsupportedVersion("2")])
    #expect(try map.command(on: "a", in: "list.desk") == "return-item")
  }

  @Test func `a setting that stands twice is told`() {
    let (map, faults) = SmallKeymap.reading("timeout = 300ms\nversion = 1\ntimeout = 400ms")
    #expect(faults.map(\.problem) == [.settingTwice("timeout", firstLine: 1)])
    #expect(map.timeout == 400)
  }

  @Test func `nothing between two commas is told and the other keys apply`() throws {
    let (map, faults) = SmallKeymap.reading("[list.desk]\na,, b = quit")
    #expect(faults.map(\.problem) == [.badKey(.missing)])
    #expect(map.notations(of: "quit", in: "list.desk") == ["a", "b", "ctrl+q"])
  }

  @Test func `no fault stops the reading`() throws {
    let text = """
      nonsense
      [list.dek]
      a = quit
      [list.desk]
      ctrl+m, f3, bogus = return-item
      b = aprove-item
      ctrl+k = approve-item
      """
    let (map, faults) = SmallKeymap.reading(text)
    #expect(faults.map(\.line) == [1, 2, 5, 5, 6])
    #expect(try map.command(on: "f3", in: "list.desk") == "return-item")
    #expect(try map.command(on: "ctrl+k", in: "list.desk") == "approve-item")
  }

  @Test(arguments: [
    String(repeating: "+", count: 100_000) + " = quit",
    String(repeating: "ctrl+", count: 30_000) + " = quit",
    String(repeating: "z ", count: 50_000) + " = quit",
    String(repeating: ",", count: 50_000) + " = quit",
    "f5 = " + String(repeating: "q", count: 200_000),
    String(repeating: "[", count: 200_000) + "]",
    String(repeating: "\u{301}", count: 50_000) + " = quit",
    "f5 = quit\u{0}\u{1B}[2J", "\u{202E} = quit", "shift+ß, shift+ŉ, ctrl+ﬁ = quit",
    "f5 = q\n=\n==\n#\n=#\n,=,\n[=]\n[\n]\n[]",
  ])
  func `no file harms the reader`(text: String) {
    let (map, faults) = SmallKeymap.reading("[list.desk]\n" + text)
    #expect(!faults.isEmpty)
    #expect(map == SmallKeymap.defaults)
  }

  @Test func `a sequence has at most four keys`() throws {
    let tooLong = KeyNotationError.tooLong(keys: 5, limit: 4)
    #expect(SmallKeymap.problems(in: "[list.desk]\nk l k l k = quit") == [.badKey(tooLong)])
    let (map, faults) = SmallKeymap.reading("[list.desk]\nk l k l = quit")
    #expect(faults.isEmpty)
    #expect(try map.command(on: "k l k l", in: "list.desk") == "quit")
  }

  @Test func `a file that is no key map gets a hundred guesses and no more`() {
    let text = "[list.desk]\n" + String(repeating: "f5 = quti\n", count: 150)
    let guessed = SmallKeymap.problems(in: text).filter {
      $0 == .unknownCommand("quti", nearest: "quit")
    }
    #expect(guessed.count == 100)
  }

  @Test func `a fault names the line, the context, the keys and the command`() {
    let faults = SmallKeymap.reading("\n[list]\nquit, ctrl+K = archive-item").faults
    #expect(
      faults == [
        KeymapFault(
          line: 3, context: "list", keys: "quit", action: .run("archive-item"),
          problem: .badKey(.unknown("quit", nearest: nil)))
      ])
  }

  @Test(arguments: [
    (
      "[list.desk]\na = aprove-item",
      "error: line 2 [list.desk] a: No command aprove-item; did you mean approve-item?"
    ),
    ("[desk]", "error: line 1: No context desk; did you mean list.desk? Lines skipped: 0."),
    (
      "[list]\nctrl+m = quit",
      "error: line 2 [list] ctrl+m: No terminal sends ctrl+m apart from enter."
    ),
    ("timeout = never", "warning: line 1: never is no time from 50ms to 5000ms."),
    (
      "[list.desk]\nx = return-item",
      "information: line 2 [list.desk] x: Replaces archive-item of [list] here."
    ),
  ])
  func `a developer reads a fault as a sentence`(text: String, sentence: String) {
    #expect(SmallKeymap.reading(text).faults.map(\.description) == [sentence])
  }
}
