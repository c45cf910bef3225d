import Terminal
import Testing

/// Feeds keys in notation, all at the same moment unless told, and keeps what came of the last.
private struct Typist {
  var matcher: KeyMatcher
  var stack: [ContextName]
  var now: Int64 = 1_000

  init(_ text: String = "", in stack: ContextName...) {
    matcher = KeyMatcher(SmallKeymap.reading(text).keymap)
    self.stack = stack
  }

  mutating func press(_ notation: String, after milliseconds: Int64 = 0) throws
    -> [KeyMatcher.Outcome]
  {
    now += milliseconds
    return matcher.feed(try SmallKeymap.key(notation), in: stack, at: now)
  }

  mutating func pressAll(_ notations: String) throws -> [KeyMatcher.Outcome] {
    try notations.split(separator: " ").flatMap { try press(String($0)) }
  }
}

struct KeyMatcherTests {
  @Test(arguments: [
    ("a", "approve-item"), ("enter", "open-selected"), ("space", "toggle-mark"),
    ("ctrl+q", "quit"), ("esc", "go-back"), ("?", "show-help"), ("f4", "schedule-item"),
  ])
  func `a key runs its command`(notation: String, command: CommandName) throws {
    var typist = Typist(in: "list.queue")
    #expect(try typist.press(notation) == [.command(command)])
    #expect(!typist.matcher.isPending)
  }

  @Test func `a key without a command is unbound`() throws {
    var typist = Typist("[list.queue]\na = none", in: "list.queue")
    #expect(try typist.press("f9") == [.unbound(KeySequence(SmallKeymap.key("f9")))])
    #expect(try typist.press("a") == [.unbound(KeySequence(SmallKeymap.key("a")))])
    #expect(try typist.press("ñ") == [.unbound(KeySequence(SmallKeymap.key("ñ")))])
  }

  @Test func `the beginning of a sequence tells what can follow`() throws {
    var typist = Typist("[list]\ng x = last-row   # cuối", in: "list.desk")
    let outcome = try #require(try typist.press("g").first)
    guard case .pending(let next) = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(next.map(\.command) == ["last-row", "first-row"])
    #expect(next.map(\.keys.notation) == ["g x", "g g"])
    #expect(next.first?.help == "cuối")
    #expect(typist.matcher.isPending && typist.matcher.deadline == nil)
    #expect(try typist.press("g", after: 60_000) == [.command("first-row")])
    #expect(!typist.matcher.isPending)
  }

  @Test func `a sequence that goes nowhere is forgotten whole`() throws {
    var typist = Typist(in: "list.queue")
    _ = try typist.press("g")
    #expect(
      try typist.press("a") == [
        .unbound(KeySequence([SmallKeymap.key("g"), SmallKeymap.key("a")]))
      ])
    #expect(try typist.press("a") == [.command("approve-item")])
  }

  @Test func `Escape ends a sequence and does nothing else`() throws {
    var typist = Typist("[editor]\nctrl+k d = undo", in: "list.queue")
    #expect(try typist.pressAll("g esc").last == .cancelled)
    #expect(try typist.press("esc") == [.command("go-back")])
    typist.stack = ["editor"]
    #expect(try typist.pressAll("ctrl+k esc").last == .cancelled)
  }

  @Test func `a sequence does not go on in another context`() throws {
    var typist = Typist(in: "list.queue")
    _ = try typist.press("g")
    typist.stack = ["list.desk"]
    #expect(try typist.pressAll("g g").last == .command("first-row"))
  }

  @Test func `where text is typed a printable key types`() throws {
    var typist = Typist("[editor]\nctrl+k d = undo", in: "editor")
    for character in "aA ?ưđ9/" {
      #expect(
        typist.matcher.feed(Key(.character(character)), in: ["editor"], at: 0)
          == [.typed(character)])
    }
    #expect(try typist.press("ctrl+s") == [.command("save-revision")])
    #expect(try typist.pressAll("ctrl+k d").last == .command("undo"))
    #expect(try typist.press("up") == [.unbound(KeySequence(SmallKeymap.key("up")))])
  }

  @Test func `a prompt over a list types letters and moves by the list`() throws {
    var typist = Typist(in: "prompt", "list.desk")
    #expect(try typist.press("x") == [.typed("x")])
    #expect(try typist.press("enter") == [.command("confirm")])
    #expect(try typist.press("home") == [.command("first-row")])
  }

  @Test func `without any context every key is unbound`() throws {
    var typist = Typist()
    #expect(try typist.press("esc") == [.unbound(KeySequence(SmallKeymap.key("esc")))])
  }
}

struct TimedSequencesTests {
  private static let text = """
    timeout = 500ms
    [list]
    k = archive-item
    k k = last-row
    """

  @Test func `a complete beginning waits for its time`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    guard case .pending(let next)? = try typist.press("k").first else {
      Issue.record("k is not pending")
      return
    }
    #expect(next.map(\.command) == ["last-row"])
    #expect(typist.matcher.deadline == typist.now + 500)
    #expect(typist.matcher.expire(at: typist.now + 499) == [])
    #expect(typist.matcher.expire(at: typist.now + 500) == [.command("archive-item")])
    #expect(typist.matcher.expire(at: typist.now + 501) == [])
    #expect(typist.matcher.deadline == nil && !typist.matcher.isPending)
  }

  @Test func `the longer sequence runs when its keys come in time`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    _ = try typist.press("k")
    #expect(try typist.press("k", after: 499) == [.command("last-row")])
  }

  @Test func `a late key finds the beginning run and starts anew`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    _ = try typist.press("k")
    let outcomes = try typist.press("home", after: 500)
    #expect(outcomes == [.command("archive-item"), .command("first-row")])
  }

  @Test func `a key that does not go on runs the beginning first`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    _ = try typist.press("k")
    #expect(try typist.press("home") == [.command("archive-item"), .command("first-row")])
    _ = try typist.press("k")
    let outcomes = try typist.press("f9")
    #expect(
      outcomes == [.command("archive-item"), .unbound(KeySequence(try SmallKeymap.key("f9")))])
    #expect(!typist.matcher.isPending)
  }

  @Test func `Escape keeps a complete beginning from running`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    _ = try typist.press("k")
    #expect(try typist.press("esc") == [.cancelled])
    #expect(typist.matcher.expire(at: .max) == [])
  }

  @Test func `leaving the context forgets a complete beginning`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    _ = try typist.press("k")
    typist.stack = ["dialog"]
    #expect(try typist.press("enter", after: 900) == [.command("confirm")])
  }
}

struct VietnameseInputTests {
  private static let text = """
    [list.desk]
    d = return-item
    D = approve-item
    u = undo
    s = archive-item
    o k = last-row
    """

  @Test(arguments: [
    ("đ", "return-item"), ("Đ", "approve-item"), ("ư", "undo"), ("ú", "undo"), ("ữ", "undo"),
  ])
  func `a letter with a mark finds the command of the letter`(letter: String, command: CommandName)
    throws
  {
    var typist = Typist(Self.text, in: "list.desk")
    #expect(try typist.press(letter) == [.command(command)])
  }

  @Test func `a letter with a mark goes on in a sequence`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    guard case .pending? = try typist.press("ố").first else {
      Issue.record("ố begins no sequence")
      return
    }
    #expect(try typist.press("k") == [.command("last-row")])
  }

  @Test func `a key bound with its mark is not taken for another`() throws {
    var typist = Typist(Self.text + "\nđ = quit", in: "list.desk")
    #expect(try typist.press("đ") == [.command("quit")])
  }

  @Test(arguments: [
    ("ê", "e"), ("ế", "e s"), ("ớ", "o w s"), ("ỉ", "i r"), ("Ỵ", "Y j"), ("ầ", "a f"),
    ("ă", "a w"),
  ])
  func `a letter without a command names the keys that were typed`(letter: String, keys: String)
    throws
  {
    var typist = Typist("[list.desk]\nf7 = return-item", in: "list.desk")
    let likely = try keys.split(separator: " ").map { try SmallKeymap.key(String($0)) }
    #expect(try typist.press(letter) == [.vietnameseInput(likely: likely)])
  }

  @Test func `of the keys that were typed those with a command are likely`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    #expect(try typist.press("ế") == [.vietnameseInput(likely: [try SmallKeymap.key("s")])])
  }

  @Test func `a doubled letter that Telex takes back runs the command twice`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    let outcomes = try typist.pressAll("d backspace đ")
    #expect(
      outcomes == [
        .command("return-item"), .unbound(KeySequence(try SmallKeymap.key("backspace"))),
        .command("return-item"),
      ])
  }

  @Test func `a tone typed on a letter that has run already is a command of its own`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    #expect(try typist.pressAll("u backspace ú").last == .command("archive-item"))
  }

  @Test func `a mark that only Telex or VNI keys without a command can have made runs nothing`()
    throws
  {
    var typist = Typist(Self.text, in: "list.desk")
    let likely = [try SmallKeymap.key("w"), try SmallKeymap.key("7")]
    #expect(try typist.pressAll("u backspace ư").last == .vietnameseInput(likely: likely))
  }

  @Test func `a mark that Telex and VNI keys with commands can have made runs nothing`() throws {
    var typist = Typist(Self.text + "\n1 = quit", in: "list.desk")
    let likely = [try SmallKeymap.key("s"), try SmallKeymap.key("1")]
    #expect(try typist.pressAll("u backspace ú").last == .vietnameseInput(likely: likely))
  }

  @Test func `a letter long after a Backspace is a letter of its own`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    _ = try typist.pressAll("u backspace")
    #expect(try typist.press("ú", after: 51) == [.command("undo")])
    _ = try typist.pressAll("u backspace")
    #expect(try typist.press("ú", after: 50) == [.command("archive-item")])
  }

  @Test func `after another letter was taken back nothing is concluded`() throws {
    var typist = Typist(Self.text, in: "list.desk")
    #expect(try typist.pressAll("d backspace ú").last == .command("undo"))
  }
}
