import ArgumentParser
import EditorCLI
import Testing

/// A shared store with one portal and its head.
private func sharedWorld() throws -> World {
  let world = try World()
  _ = try world.write(try shared.get(), to: "store.db")
  return world
}

/// A backup of it as the service account founded it.
private let shared = Result { () throws -> [UInt8] in
  let world = try World(seed: 2)
  try #require(world.run("init", "--shared", "--rehearsal").status == .done)
  let portal = [
    "portal", "add", "--code", "tinh", "--name", "Cổng", "--unit", "Tỉnh Bắc Giang", "--rank",
    "province", "--domain", "bacgiang.gov.vn",
  ]
  try #require(world.run(portal).status == .done)
  for (login, role) in [("lan", "head"), ("kien", "technical-operator")] {
    try #require(world.run("account", "add", login, "--name", "Họ Tên").status == .done)
    try #require(
      world.run("account", "role", "add", login, role, "--portal", "tinh").status == .done)
  }
  try #require(world.run("backup", "\(world.folder)/shared.db").status == .done)
  return try world.read("shared.db")
}

extension World {
  fileprivate func session(_ login: String, _ line: String, input: String = "") -> Told {
    environment["SSH_ORIGINAL_COMMAND"] = line
    defer { environment["SSH_ORIGINAL_COMMAND"] = nil }
    return run(["session", login], input: Array(input.utf8))
  }
}

@Test func `in a shared store nobody says who they are`() throws {
  let world = try sharedWorld()
  let told = world.run("item", "list", "--as", "lan")
  #expect(told.status == .refused)
  #expect(told.messages.contains("toasoan session lan"))
  #expect(world.run("item", "list").messages.contains("toasoan session TÊN_ĐĂNG_NHẬP"))
  world.environment["TOASOAN_AS"] = "lan"
  #expect(world.run("item", "list").status == .refused)
}

@Test func `a session fixes the person`() throws {
  let world = try sharedWorld()
  let made = world.session(
    "lan", "toasoan item new --portal tinh --kind news --title 'Tin của Lan' --body - --json",
    input: "Lời.")
  #expect(made.status == .done, "\(made)")
  let shown = world.session("lan", "item show \(made.value("number") ?? "") --json")
  #expect(shown.output.contains(#""author":"lan""#))
}

@Test(arguments: [
  ("item list --as kien", "--as"), ("item list --store /etc/passwd", "--store"),
  ("verify --store=/x", "--store"), ("log head --now 2027-01-01", "--now"),
  ("item new --portal tinh --kind news --title T --body /etc/shadow", "/etc/shadow"),
  ("item save X --expect 1 --body notes.md", ""), ("backup /tmp/steal.db", "/tmp/steal.db"),
  ("restore /tmp/x.db", "/tmp/x.db"), ("init", "init"), ("session kien", "session"),
  ("workflow check /etc/passwd", "/etc/passwd"), ("workflow add ../x.yaml", "../x.yaml"),
  ("queue replay --portal tinh --into /tmp/out", "/tmp/out"),
  ("portal edit tinh --outlet /var/www", "/var/www"), ("item", "item"),
  ("item list 'open", ""),
])
func `a session refuses persons, stores, clocks and file names`(line: String, word: String) throws {
  let world = try sharedWorld()
  let told = world.session("lan", line)
  #expect(told.status != .done, "\(told)")
  #expect(told.output.isEmpty)
  #expect(told.messages.contains(word), "\(told)")
}

@Test func `the line of a session is one line of words and carries nothing out`() throws {
  let world = try sharedWorld()
  let told = world.session("lan", "item search x; touch \(world.folder)/PWNED $(id)")
  #expect(told.status == .done)
  #expect(!world.holds("PWNED"))
}

@Test func `a session without a command hands over to the workstation`() throws {
  let world = try sharedWorld()
  for line in ["", "tui", "toasoan", "toasoan tui"] {
    #expect(world.session("lan", line).status == .done)
  }
  #expect(world.workstations == Array(repeating: ["lan", "\(world.folder)/store.db"], count: 4))
}

@Test func `nobody unknown or disabled has a session`() throws {
  let world = try sharedWorld()
  #expect(world.session("nobody", "portal list").status == .notFound)
  #expect(world.session("nobody", "").status == .notFound)
  #expect(world.session("kien", "account disable lan").status == .done)
  #expect(world.session("lan", "portal list").status == .refused)
  #expect(world.session("lan", "").status == .refused)
  #expect(world.workstations.isEmpty)
}

@Test func `a session speaks the language that it was started with`() throws {
  let world = try sharedWorld()
  world.environment["SSH_ORIGINAL_COMMAND"] = "item show X"
  #expect(world.run("session", "lan", "--lang", "en").messages == "There is no item 'X'.\n")
  world.environment["SSH_ORIGINAL_COMMAND"] = "item nothing"
  #expect(world.run("session", "lan").messages.contains("Cách dùng"))
}

/// A root as the executable has one: with commands that know nothing of sessions.
private struct WiderRoot: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "toasoan", subcommands: EditorCLI.commands + [Intruder.self],
      defaultSubcommand: Intruder.self)
  }
}

private struct Intruder: OfficeCommand {
  static var configuration: CommandConfiguration { CommandConfiguration(commandName: "keymap") }

  @OptionGroup var common: CommonOptions
  @Argument var file: String = ""

  func run(in invocation: Invocation) throws { invocation.console.output("in") }
}

@Test(arguments: ["keymap /etc/passwd", "keymap", "/etc/passwd", "--lang en"])
func `a session carries out no command that was added from outside`(line: String) throws {
  let world = try sharedWorld()
  world.environment["SSH_ORIGINAL_COMMAND"] = line
  let told = world.run(["session", "lan"], under: WiderRoot.self)
  #expect(told.status != .done, "\(told)")
  #expect(told.output.isEmpty)
  #expect(world.run(["keymap", "x"], under: WiderRoot.self).output == "in")
}
