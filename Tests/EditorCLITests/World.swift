import ArgumentParser
import EditorCLI
import Glibc
import Newsroom
import Prose
import Rulebook
import Synchronization
import Testing

/// What one command answered.
struct Told {
  let status: CommandStatus
  let output: String
  /// What was given out as bytes.
  var bytes: [UInt8] = []
  let messages: String

  var lines: [String] { output.split(separator: "\n").map(String.init) }
}

/// A folder with a store, a clock that stands still until it is moved, and everything else that a command touches.
final class World {
  let folder: String
  let time: Clock
  private let numbers: Numbers
  var isTerminal = false
  var environment: [String: String] = [:]
  var secrets: [String] = []
  var workstations: [WorkstationStart] = []
  var hasWorkstation = true
  /// How long a write waits for others, in milliseconds.
  var patience = 10_000
  /// The users of the host, by name.
  var users: [String: UInt32] = [:]
  /// How often the process was shut off from its caller.
  var confinements = 0

  /// Monday 23/11/2026, 08:00.
  static let monday = Timestamp(
    CivilDateTime(
      CivilDate(year: 2026, month: 11, day: 23) ?? CivilDate(dayNumber: 0),
      CivilTime(hour: 8, minute: 0) ?? .midnight))

  init(seed: UInt64 = 7) throws {
    var template = Array("/tmp/toasoan-cli-XXXXXX".utf8CString)
    let made = try #require(mkdtemp(&template))
    folder = String(cString: made)
    time = Clock(Self.monday)
    numbers = Numbers(seed: seed)
    environment["TOASOAN_STORE"] = "\(folder)/store.db"
    // What the machine's dictionaries know is not ours to promise.
    environment["TOASOAN_DICTIONARIES"] = "\(folder)/dictionaries"
  }

  deinit {
    Self.remove(folder)
  }

  /// A folder with all that is in it.
  private static func remove(_ folder: String) {
    guard let entries = opendir(folder) else { return }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(entries)
    for name in names where unlink("\(folder)/\(name)") != 0 { remove("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// Carries out a command line, its words as given.
  @discardableResult
  func run(_ words: String..., input: String = "") -> Told { run(words, input: Array(input.utf8)) }

  @discardableResult
  func run(_ words: [String], input: [UInt8] = []) -> Told {
    run(words, input: input, under: CommandsOnly.self)
  }

  @discardableResult
  func run<Root: ParsableCommand>(
    _ words: [String], input: [UInt8] = [], under root: Root.Type
  ) -> Told {
    var output = ""
    var bytes: [UInt8] = []
    var messages = ""
    let time = time
    let numbers = numbers
    var console = Console(
      output: { output += $0 }, outputBytes: { bytes += $0 }, messages: { messages += $0 },
      isTerminal: isTerminal, columns: 80,
      environment: environment, clock: { time.now }, random: { numbers.next() }, source: "tty1@bg",
      home: "\(folder)/home", systemUser: { self.users[$0] },
      confine: { self.confinements += 1 },
      readInput: { limit in
        if input.count > limit { throw UsageFault.tooLarge("-", limit: limit) }
        return input
      },
      isInputTerminal: isTerminal,
      askSecret: { _ in
        if self.secrets.isEmpty { throw UsageFault.interrupted }
        return self.secrets.removeFirst()
      },
      workstation: hasWorkstation ? { self.workstations.append($0) } : nil)
    console.patience = patience
    let status = EditorCLI.run(root, words, console)
    return Told(status: status, output: output, bytes: bytes, messages: messages)
  }

  /// Carries out a line whose words have no blanks, as somebody.
  @discardableResult
  func run(as login: String, _ line: String, _ more: String...) -> Told {
    run(line.split(separator: " ").map(String.init) + more + ["--as", login])
  }

  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  func read(_ name: String) throws -> [UInt8] {
    let file = try #require(fopen("\(folder)/\(name)", "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = "\(folder)/\(name)"
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
    try #require(chmod(path, 0o600) == 0)
    return path
  }

  func holds(_ name: String) -> Bool { access("\(folder)/\(name)", F_OK) == 0 }

  /// The rehearsal store with one portal and its board: kien keeps it, minh writes, hoa edits, lan and duc decide,
  /// thu is secretary, nam looks on from above.
  func found() throws {
    _ = try write(try Self.founded.get(), to: "store.db")
  }

  /// A backup of the founded store: founding takes a second, copying it does not.
  private static let founded = Result { () throws -> [UInt8] in
    let world = try World(seed: 1)
    try world.foundByCommands()
    try #require(world.run("backup", "\(world.folder)/founded.db").status == .done)
    return try world.read("founded.db")
  }

  func foundByCommands() throws {
    try #require(run(["init", "--rehearsal"]).status == .done)
    try #require(
      run(
        "portal", "add", "--code", "tinh", "--name", "Cổng tỉnh Bắc Giang", "--unit",
        "Tỉnh Bắc Giang", "--rank", "province", "--domain", "bacgiang.gov.vn", "--prefix", "BG"
      ).status == .done)
    for (index, (login, name, role)) in Self.cast.enumerated() {
      // The first account is made by whoever founds the store, the others by it.
      let by = index == 0 ? [] : ["--as", "kien"]
      try #require(run(["account", "add", login, "--name", name] + by).status == .done)
      try #require(
        run(["account", "role", "add", login, role, "--portal", "tinh"] + by).status == .done)
    }
  }

  static let cast = [
    ("kien", "Trần Kiên", "technical-operator"), ("minh", "Lê Văn Minh", "contributor"),
    ("hoa", "Vũ Thị Hoa", "editor"), ("lan", "Nguyễn Thị Lan", "head"),
    ("duc", "Hoàng Đức", "deputy"), ("thu", "Phạm Thu", "secretary"),
    ("nam", "Đỗ Nam", "overseer"),
  ]

  /// A draft of minh's; its number.
  func draft(
    title: String = "Khai mạc hội chợ vải thiều", body: String = "Đoạn một.\n\nĐoạn hai.\n"
  )
    throws -> String
  {
    let told = run(
      [
        "item", "new", "--portal", "tinh", "--kind", "news", "--category", "other", "--title",
        title,
      ]
        + ["--summary", "Tóm tắt", "--body", "-", "--as", "minh", "--json"],
      input: Array(body.utf8))
    try #require(told.status == .done, "\(told)")
    return try #require(told.value("number"))
  }

  static let checks = [
    "no-state-secret", "no-personal-data", "rights-cleared", "no-advertising",
  ]

  /// A draft that went through to approval; its number.
  func approved(title: String = "Khai mạc hội chợ vải thiều") throws -> String {
    let item = try draft(title: title)
    for (login, action) in [("minh", "submit"), ("hoa", "claim"), ("hoa", "forward")] {
      try #require(run(as: login, "item act \(item) \(action)").status == .done)
    }
    let told = run(["item", "act", item, "approve", "--as", "lan", "--check"] + Self.checks)
    try #require(told.status == .done, "\(told)")
    return item
  }
}

extension Told {
  /// The text of a member of a flat JSON answer.
  func value(_ key: String) -> String? {
    guard let start = output.firstRange(of: "\"\(key)\":")?.upperBound else { return nil }
    let rest = output[start...]
    if rest.first == "\"" { return String(rest.dropFirst().prefix { $0 != "\"" }) }
    return String(rest.prefix { !",}\n".contains($0) })
  }
}

/// A clock that stands still until it is moved.
final class Clock: Sendable {
  private let time: Mutex<Timestamp>

  init(_ time: Timestamp) { self.time = Mutex(time) }

  var now: Timestamp { time.withLock { $0 } }

  func move(hours: Int64) {
    time.withLock { $0 = $0.adding(milliseconds: hours * 3_600_000) }
  }
}

/// Numbers that are the same at every run (SplitMix64, Steele and others 2014).
final class Numbers: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) { state = Mutex(seed) }

  func next() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
