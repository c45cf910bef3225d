import ArgumentParser
import EditorCLI
import FoundationEssentials
import Storage
import TestSupport
import Testing

/// A store in which every field that a person can write is full of hostile words, read by every command that reads.
@Suite struct HostileStoreTests {
  private static let evil = HostileWords.title

  /// What reads; ITEM is each of the items in turn. The last ones answer with what they did to hostile names.
  private static let readings = [
    "portal list", "portal show tinh", "account list", "account list --portal tinh",
    "account show minh", "account show lan", "workflow list", "workflow show evil",
    "workflow graph evil", "workflow graph evil --format dot",
    "workflow graph evil --format mermaid",
    "workflow who evil approve --portal tinh", "workflow migrate evil --dry-run --as kien",
    "log list --as kien", "log list --limit 1000 --as kien", "log verify", "log head", "law list",
    "queue list --portal tinh --as thu", "verify", "account handover hoa --as kien", "queue run",
    "queue replay --portal tinh --into HERE/again", "account disable nam --as kien",
    "portal edit tinh --outlet / --as kien",
  ]
  private static let readingsOfItems = [
    "item show ITEM --as lan", "item show ITEM --revision 1 --as lan", "item history ITEM --as lan",
    "item diff ITEM 1 2 --as lan", "item actions ITEM --as lan", "item actions ITEM --as minh",
    "comment list ITEM --as lan", "item act ITEM approve --as minh", "item act ITEM fly --as lan",
    "item save ITEM --expect 77 --title x --as minh",
  ]

  @Test(arguments: [false, true])
  func `what people wrote is seen and does nothing, in every answer`(isTerminal: Bool) throws {
    let (world, items) = try Self.filled()
    world.isTerminal = isTerminal
    let lists = ["draft", "submitted", "editing", "review", "approved", "returned", "rejected"].map
    {
      "item list --portal tinh --state \($0) --as lan"
    }
    let each = items.flatMap { item in
      Self.readingsOfItems.map { $0.replacing("ITEM", with: item) }
    }
    for (number, line) in (lists + each + Self.readings).enumerated() {
      let words = line.split(separator: " ").map {
        String($0).replacing("HERE", with: world.folder)
      }
      let told = world.run(words + Self.options[number % Self.options.count])
      try Self.check(told, line, isData: !isTerminal && line.hasPrefix("workflow show"))
    }
    for (_, words) in HostileWords.all {
      try Self.check(world.run(["item", "search", words, "--as", "lan"]), "search \(words)")
    }
  }

  @Test func `whatever is given to a command comes back harmless, and so do names of files`() throws
  {
    let (world, items) = try Self.filled()
    let here = Set(try FileManager.default.contentsOfDirectory(atPath: "."))
    let file = try world.write("name: \u{1B}[31m\n\u{202E}x: [", to: "\(Self.evil).yaml")
    let lines =
      Self.leaves("", EditorCLI.commands).enumerated().flatMap { number, path -> [[String]] in
        let command = path.split(separator: " ").map(String.init)
        // What names a file must name one in the folder of the test.
        let named = ["backup", "restore"].contains(path) ? "\(world.folder)/x" : items[0]
        return [
          command + [Self.evil, "\(Self.evil)2", Self.evil], command + ["--\(Self.evil)"],
          command + [named, file, "\(world.folder)/\(Self.evil)/none"],
          command + [named, Self.givens[number % Self.givens.count], Self.evil],
        ]
      } + [
        ["workflow", "check", file], ["workflow", "add", file, "--as", "kien"],
        ["item", "new", "--portal", "tinh", "--kind", "news", "--title", "x", "--body", file + "x"]
          + ["--as", "minh"],
        [
          "item", "new", "--portal", "tinh", "--kind", "news", "--title", "x", "--category",
          Self.evil,
        ]
          + ["--as", "minh"],
        ["item", "new", "--portal", "tinh", "--kind", "news", "--title", "x", "--meta", Self.evil]
          + ["--as", "minh"],
        [
          "item", "new", "--portal", "tinh", "--kind", "news", "--title", "x", "--meta",
          "issued=\(Self.evil)",
        ]
          + ["--as", "minh"],
        ["account", "add", Self.evil, "--name", "x", "--as", "kien"],
        ["account", "add", "x", "--name", Self.evil, "--as", "kien"],
        ["portal", "edit", "tinh", "--name", Self.evil, "--as", "kien"],
        ["portal", "edit", "tinh", "--domain", Self.evil, "--as", "kien"],
        ["portal", "edit", "tinh", "--outlet", "/\(Self.evil)", "--as", "kien"],
        ["backup", "\(world.folder)/\(Self.evil).db"],
        ["restore", "\(world.folder)/\(Self.evil).db"],
      ]
    for (number, line) in lines.enumerated() {
      let told = world.run(line + Self.options[number % Self.options.count])
      try Self.check(told, line.joined(separator: " "))
    }
    #expect(try Set(FileManager.default.contentsOfDirectory(atPath: ".")) == here)
  }

  private static let givens = [
    "--as", "--store", "--portal", "--lang", "--now", "--request", "--limit", "--state", "--expect",
  ]
  private static let options = [[], ["--json"], ["--lang", "en"], []]

  /// Nothing in an answer acts but the tabs of a body; data that is written to be read in again is exact when it does not go to a terminal.
  private static func check(_ told: Told, _ line: String, isData: Bool = false) throws {
    let acting = HostileWords.acting(in: told.messages + (isData ? "" : told.output))
      .filter { $0 != "\t" }
    try #require(acting.isEmpty, "\(visibly(line)): \(visibly(told.output + told.messages))")
  }

  private static func visibly(_ text: String) -> String { text.prefix(700).debugDescription }

  private static func leaves(
    _ path: String, _ commands: [any ParsableCommand.Type]
  ) -> [String] {
    commands.flatMap { command -> [String] in
      let here = "\(path)\(command._commandName)"
      let below = command.configuration.subcommands
      return below.isEmpty ? [here] : leaves(here + " ", below)
    }
  }
}

// MARK: The store

extension HostileStoreTests {
  private static func filled() throws -> (World, [String]) {
    let world = try World()
    let (bytes, items) = try store.get()
    _ = try world.write(bytes, to: "store.db")
    try world.run(as: "kien", "portal edit tinh --outlet \(world.folder)/out").mustBe(.done)
    try spoil("UPDATE portal SET outlet = outlet || $1", in: world)
    return (world, items)
  }

  /// Made once, by commands as far as they let it in, by another hand as far as they do not.
  private static let store = Result { () throws -> (bytes: [UInt8], items: [String]) in
    let world = try World(seed: 13)
    try world.found()
    try spoil("UPDATE person SET name = name || $1", in: world)
    try spoil("UPDATE portal SET name = name || $1, unit_name = unit_name || $1", in: world)
    try addDefinition(to: world)
    let items = try (titles + [evil]).enumerated().map { try item($1, $0, in: world) }
    world.run([
      "account", "delegate", "head", "--to", "thu", "--portal", "tinh", "--until", "2026-12-31",
      "--as", "lan",
    ])
    try #require(world.run("backup", "\(world.folder)/filled.db").status == .done)
    return (try world.read("filled.db"), items.suffix(4))
  }

  /// Every trick in as few titles as will hold them.
  private static var titles: [String] {
    HostileWords.all.map(\.words).reduce(into: [""]) { titles, words in
      let longer = titles[titles.count - 1] + " · " + words
      if longer.utf8.count < 450 {
        titles[titles.count - 1] = longer
      } else {
        titles.append(words)
      }
    }
  }

  private static func spoil(_ sql: String, in world: World) throws {
    let options = OpenOptions(for: .writing, as: "test", schema: nil, leastRoom: 0)
    let store = try SQLiteDatabase.open("\(world.folder)/store.db", options)
    _ = try store.atomically { try store.run(sql, [.text(evil)]) }
    try store.close()
  }

  /// A definition whose titles are hostile, by the escapes that YAML knows. It lets texts be approved that others hold
  /// back for what cannot be seen in them.
  private static func addDefinition(to world: World) throws {
    let escaped = evil.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16)
      return "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
    let yaml = world.run("workflow", "show", "three-step").output
      .replacing("name: three-step", with: "name: evil")
      .replacing(", no-severe-faults", with: "")
      .replacing("{vi: ", with: "{vi: \"\(escaped)\", vn: ")
      .replacing(/, vn: [^,]*, en:/, with: ", en:")
    let file = try world.write(yaml, to: "evil.yaml")
    let told = world.run(["workflow", "add", file, "--as", "kien"])
    try #require(told.status == .done, "\(told)")
    try world.run(as: "kien", "workflow use evil --portal tinh").mustBe(.done)
  }

  /// An item of minh's with the words wherever words can stand, in one of several states.
  private static func item(_ words: String, _ number: Int, in world: World) throws -> String {
    let meta = ["source", "number", "form", "issuer", "signer", "abstract"].flatMap {
      ["--meta", "\($0)=a\(words)"]
    }
    let new = world.run(
      ["item", "new", "--portal", "tinh", "--kind", "news", "--category", "other", "--as", "minh"]
        + ["--title", "a\(words)", "--summary", words, "--body", "-", "--json"] + meta,
      input: Array("\(HostileWords.line)\n\n\(words)".utf8))
    let item = try #require(new.value("number"), "\(new)")
    try world.run(["item", "save", item, "--expect", "1", "--title", "b\(words)", "--as", "minh"])
      .mustBe(.done)
    let comment = world.run([
      "comment", "add", item, "--body", "a\(words)", "--json", "--as", "hoa",
    ])
    let thread = try #require(comment.value("comment"), "\(comment)")
    try world.run(["comment", "reply", item, thread, "--body", "a\(words)", "--as", "lan"])
      .mustBe(.done)
    try act("submit", on: item, by: "minh", words, in: world)
    if number % 4 == 0 { return item }
    try act("claim", on: item, by: "hoa", words, in: world)
    if number % 4 == 1 {
      try act("return", on: item, by: "hoa", words, in: world)
      return item
    }
    try act("forward", on: item, by: "hoa", words, in: world)
    world.run(["opinion", "give", item, "return", "--comment", "a\(words)", "--as", "duc"])
    if number % 4 == 2 { return item }
    try world.run(["item", "act", item, "approve", "--as", "lan", "--check"] + World.checks)
      .mustBe(.done)
    try world.run(["queue", "hold", item, "--why", "a\(words)", "--as", "thu"]).mustBe(.done)
    return item
  }

  private static func act(
    _ action: String, on item: String, by login: String, _ words: String, in world: World
  ) throws {
    try world.run(["item", "act", item, action, "--comment", "a\(words)", "--as", login])
      .mustBe(.done)
  }
}

extension Told {
  fileprivate func mustBe(_ status: CommandStatus) throws {
    try #require(self.status == status, "\(messages.debugDescription)")
  }
}
