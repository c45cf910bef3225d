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
  ("maintain make-room", "maintain"), ("itm list", "itm"), ("tui --ascii", "tui"),
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
  #expect(world.workstations.map(\.login) == ["lan", "lan", "lan", "lan"])
  #expect(Set(world.workstations.map(\.store)) == ["\(world.folder)/store.db"])
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
  #expect(world.run("session", "lan").messages.contains("Không có lệnh"))
}

@Test func `a session goes by a few words of its environment and by nothing else`() throws {
  let world = try sharedWorld()
  world.environment.merge([
    "TERM": "xterm-256color", "COLORTERM": "truecolor", "HOME": "/evil", "XDG_DATA_HOME": "/evil",
    "XDG_CONFIG_HOME": "/evil", "TOASOAN_AS": "kien", "NO_COLOR": "1",
  ]) { _, new in new }
  #expect(world.session("lan", "", input: "").status == .done)
  let start = try #require(world.workstations.first)
  #expect(start.login == "lan")
  #expect(
    Set(start.environment.keys)
      == ["TOASOAN_STORE", "SSH_ORIGINAL_COMMAND", "TERM", "COLORTERM", "NO_COLOR"])
  #expect(world.confinements == 1)
  #expect(world.session("lan", "item list").status == .done)
  #expect(world.confinements == 2)
}

@Test func `the store of a session is below the home of the service account`() throws {
  let world = try World()
  world.environment = ["HOME": "/evil", "XDG_DATA_HOME": "/evil"]
  let told = world.session("lan", "item list")
  #expect(told.status == .unusable)
  #expect(told.messages.contains("\(world.folder)/home/.local/share/toasoan/toasoan.db"))
}

@Test(arguments: [
  ("xterm-256color", "xterm-256color"), ("screen.linux", "screen.linux"),
  ("vt100+4bsd", "vt100+4bsd"),
  ("", "dumb"), ("../../etc/x", "dumb"), ("a b", "dumb"), ("xterm\n", "dumb"), ("đ", "dumb"),
  (String(repeating: "x", count: 32), String(repeating: "x", count: 32)),
  (String(repeating: "x", count: 33), "dumb"),
])
func `a terminal type that is no plain word is dumb in a session`(type: String, taken: String)
  throws
{
  let world = try sharedWorld()
  world.environment["TERM"] = type
  #expect(world.session("lan", "").status == .done)
  #expect(world.workstations.first?.environment["TERM"] == taken)
}

@Test func `sudo tells who comes in`() throws {
  let world = try sharedWorld()
  world.users = ["nguyenlan": 1_001]
  #expect(world.session("kien", "account link lan --user nguyenlan").status == .done)
  world.environment["SUDO_UID"] = "1001"
  world.environment["SSH_ORIGINAL_COMMAND"] = "account list"
  let told = world.run("session", "--from-sudo")
  #expect(told.status == .done && told.output.isEmpty)
  #expect(world.workstations.map(\.login) == ["lan"])
  world.environment["SUDO_UID"] = "1002"
  let stranger = world.run("session", "--from-sudo")
  #expect(stranger.status == .notFound)
  #expect(stranger.messages.contains("người dùng hệ thống số “1002”"))
  #expect(world.session("kien", "account disable lan").status == .done)
  world.environment["SUDO_UID"] = "1001"
  #expect(world.run("session", "--from-sudo").status == .refused)
  #expect(world.workstations.count == 1)
}

@Test(arguments: ["", "0", "-1", "lan", "4294967296", "1001 "])
func `a number that sudo did not tell is nobody's`(number: String) throws {
  let world = try sharedWorld()
  world.environment["SUDO_UID"] = number
  #expect(world.run("session", "--from-sudo").status != .done)
  world.environment["SUDO_UID"] = nil
  #expect(world.run("session", "--from-sudo").messages.contains("phải do sudo khởi động"))
  #expect(world.workstations.isEmpty)
}

@Test func `a session is exactly one person's`() throws {
  let world = try sharedWorld()
  world.environment["SUDO_UID"] = "1001"
  for line in [["session"], ["session", "lan", "--from-sudo"]] {
    let told = world.run(line)
    #expect(told.status == .wrongUsage)
    #expect(told.messages.contains("đúng một người"))
  }
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

/// Roles are changed with one's own password where there is one, which nobody sees.
@Test func `a session asks for the password again before roles change`() throws {
  let world = try sharedWorld()
  let phrase = "ba con mèo vàng ngủ"
  let line = "account role add lan editor --portal tinh"
  #expect(
    world.session("kien", "account passwd kien --password-stdin", input: phrase).status == .done)
  // Neither a terminal nor a line of input.
  #expect(world.session("kien", line).messages.contains("--password-stdin"))
  let wrong = world.session("kien", "\(line) --password-stdin", input: "sai mất rồi nhé")
  #expect(wrong.status == .refused && !wrong.messages.contains("sai mất"))
  #expect(world.session("kien", "\(line) --password-stdin", input: phrase).status == .done)
  world.isTerminal = true
  world.secrets = ["sai mất rồi nhé"]
  #expect(world.session("kien", "account role end lan editor --portal tinh").status == .refused)
  world.secrets = [phrase]
  #expect(world.session("kien", "account role end lan editor --portal tinh").status == .done)
  #expect(world.secrets.isEmpty)
  // Whoever has no password is asked for none.
  #expect(world.session("lan", "account show lan").status == .done)
  let log = world.session("kien", "log list --json").output
  #expect(!log.contains("mèo") && !log.contains("sai mất") && log.contains("role.change"))
}
