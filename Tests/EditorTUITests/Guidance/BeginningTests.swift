import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct IntroductionScreenTests {
  private func stage(
    _ house: TestNewsroom, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(house, as: .hoa, size: size, language: language) { _ in
      IntroductionScreen(before: DeskScreen())
    }
  }

  @Test(arguments: screenSizes.indices) func `the introduction fits the screen`(_ index: Int) throws
  {
    let stage = try stage(try TestSupport.newsroom(), screenSizes[index].size)
    expectScreen(try stage.play(), "introduction-\(screenSizes[index].name)")
  }

  @Test(arguments: ["enter", "x", "f7", "esc", "đ"])
  func `any key goes on, and it is not shown again`(
    _ key: String
  ) throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press(key)
    let text = try stage.play().text()

    #expect(text.contains("VIỆC CỦA TÔI"))
    #expect(try house.newsroom.hasSeenIntroduction(house.acting(.hoa)))
  }

  @Test func `what waits is told on the desk behind it, not over its keys`() throws {
    let stage = try Stage(TestSupport.newsroom(), as: .hoa) { _ in
      IntroductionScreen(before: DeskScreen(), saying: Message("Việc đang chờ.", .information))
    }
    stage.look { #expect(!$0.text().contains("Việc đang chờ.")) }
    try stage.press("enter")
    let text = try stage.play().text()
    #expect(text.contains("Việc đang chờ.") && text.contains("VIỆC CỦA TÔI"))
  }

  @Test func `whoever leaves at once sees the introduction again`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press("ctrl+q")
    try stage.play()

    #expect(try !house.newsroom.hasSeenIntroduction(house.acting(.hoa)))
  }

  @Test func `the introduction names the roles and the five keys in English too`() throws {
    let text = try stage(try TestSupport.newsroom(), language: .english).play().text()

    #expect(text.contains("secretary"))
    for key in ["Enter", "F2", "Ctrl-P", "Esc", "F1"] { #expect(text.contains(key)) }
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    try stage(try TestSupport.newsroom(), size).play()
  }
}

struct SignInTests {
  /// A sign-in at a scripted terminal, and who came out of it.
  private func signIn(
    _ house: TestNewsroom, size: Size = Size(rows: 30, columns: 100),
    _ script: (ScriptedTerminal) throws -> Void
  ) throws -> (Acting?, Canvas?) {
    let terminal = try ScriptedTerminal(size: size)
    try script(terminal)
    let options = StartOptions(store: StorePlace("test.sqlite"), clock: { TestClock.monday })
    let acting = try Startup.acting(in: house.newsroom, at: .screen(terminal), options, [:])
    return (acting, terminal.frame)
  }

  private func press(_ terminal: ScriptedTerminal, _ names: String...) throws {
    for name in names {
      terminal.steps.append(.events([.input(.key(try Key(notation: name)))]))
    }
  }

  private func type(_ terminal: ScriptedTerminal, _ text: String) {
    for letter in text {
      terminal.steps.append(.events([.input(.key(Key(.character(letter))))]))
    }
  }

  @Test(arguments: screenSizes.indices) func `the sign-in fits the screen`(_ index: Int) throws {
    let (_, frame) = try signIn(
      try TestSupport.newsroom(), size: screenSizes[index].size
    ) { _ in }

    expectScreen(try #require(frame), "sign-in-\(screenSizes[index].name)")
  }

  @Test func `somebody is chosen by part of their name, without marks`() throws {
    let (acting, _) = try signIn(try TestSupport.newsroom()) { terminal in
      type(terminal, "quang minh")
      try press(terminal, "enter")
    }

    #expect(acting?.login == "minh")
  }

  @Test func `a login is its owner's, although somebody before them has it as a name`() throws {
    let (acting, _) = try signIn(try TestSupport.newsroom()) { terminal in
      type(terminal, "minh")
      try press(terminal, "enter")
    }

    #expect(acting?.name == "Phạm Quang Minh")
  }

  @Test func `whoever leaves has not signed in`() throws {
    let (acting, _) = try signIn(try TestSupport.newsroom()) { try press($0, "ctrl+q") }
    #expect(acting == nil)
  }

  @Test func `disabled people cannot be chosen`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.newsroom.disable("quan", by: try house.acting(.tuan))
    let (acting, frame) = try signIn(house) { terminal in
      type(terminal, "vi van quan")
      try press(terminal, "enter")
    }

    #expect(acting == nil)
    #expect(frame?.text().contains("Không có ai khớp.") == true)
  }

  @Test func `whoever has a password is asked for it, and it is not shown`() throws {
    let house = try TestSupport.newsroom()
    let secret = "ngồi bên cửa sổ"
    _ = try house.newsroom.setPassword(secret, of: "lan", by: try house.acting(.lan))
    var shown = ""
    let (acting, _) = try signIn(house) { terminal in
      type(terminal, "bui thi lan")
      try press(terminal, "enter")
      type(terminal, secret)
      terminal.steps.append(.look { shown = $0.text() })
      try press(terminal, "enter")
    }

    #expect(acting?.login == "lan")
    #expect(!shown.contains("cửa"))
    #expect(shown.contains("***************"))
  }

  @Test func `a wrong password is refused, logged, and asked for anew`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.newsroom.setPassword("ngồi bên cửa sổ", of: "lan", by: try house.acting(.lan))
    let size = try house.newsroom.logHead().size
    let (acting, _) = try signIn(house) { terminal in
      type(terminal, "bui thi lan")
      try press(terminal, "enter")
      type(terminal, "sai rồi")
      try press(terminal, "enter")
    }

    #expect(acting == nil)
    #expect(try house.newsroom.logHead().size == size + 1)
  }

  @Test func `nothing else can be opened before it is known who works`() throws {
    let (acting, frame) = try signIn(try TestSupport.newsroom()) {
      try press($0, "f1", "ctrl+p", "ctrl+o", "f2", "f3")
    }

    #expect(acting == nil)
    #expect(frame?.text().contains("Bạn là ai?") == true)
  }

  @Test func `whoever was named is not asked`() throws {
    let house = try TestSupport.newsroom()
    var options = StartOptions(store: StorePlace("test.sqlite"), clock: { TestClock.monday })
    options.login = "minh"
    let terminal = try ScriptedTerminal(size: Size(rows: 24, columns: 80))

    #expect(
      try Startup.acting(in: house.newsroom, at: .screen(terminal), options, [:])?.login == "minh")
    #expect(terminal.frame == nil)
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    _ = try signIn(try TestSupport.newsroom(), size: size) { try press($0, "down", "end", "x") }
  }
}
