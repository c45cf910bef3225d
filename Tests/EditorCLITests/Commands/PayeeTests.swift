import Glibc
import Newsroom
import Storage
import Testing

@testable import EditorCLI

/// The register of payees by commands. The numbers of these payees are canaries: they may be in what `--clear` and
/// `export` answer, and nowhere else.
@Suite struct PayeeTests {
  private let world: World
  private static let canaries: [PrivateField: String] = [
    .taxCode: "8765432109", .identity: "079123454321", .account: "CANARY7531902468",
  ]

  init() throws {
    world = try World()
    try world.found()
    try #require(world.run(as: "kien", "account add dung --name Dũng").status == .done)
    try #require(
      world.run(as: "kien", "account role add dung accountant --portal tinh").status == .done)
  }

  private static var input: [UInt8] {
    Array(canaries.map { "\($0.key.rawValue)=\($0.value)\n" }.joined().utf8)
  }

  @discardableResult
  private func run(as login: String, _ line: String, input: [UInt8] = [], _ more: String...) -> Told
  {
    let words = "royalty payee \(line)".split(separator: " ").map(String.init)
    return world.run(words + more + ["--as", login], input: input)
  }

  @discardableResult
  private func add(_ code: String = "tacgia", as login: String = "thu") -> Told {
    run(
      as: login, "add --code \(code) --name Tác --portal tinh --basis Luật --private-input",
      input: Self.input)
  }

  @Test func `an entry is shown masked, and in clear to the accountant alone`() throws {
    #expect(add().status == .done)
    let masked = run(as: "lan", "show tacgia --json")
    #expect(masked.value("account") == "••••2468" && masked.value("clear") == "false")
    #expect(run(as: "lan", "show tacgia").output.contains("Mã số thuế: ••••109\n"))
    let refused = run(as: "thu", "show tacgia --clear")
    #expect(refused.status == .refused && refused.output.isEmpty)
    #expect(refused.messages.contains("kế toán"))
    let clear = run(as: "dung", "show tacgia --clear --json")
    #expect(clear.value("account") == Self.canaries[.account] && clear.value("clear") == "true")
    #expect(run(as: "dung", "show tacgia --clear").output.contains("Số tài khoản: CANARY"))
    let log = world.run(as: "kien", "log list --limit 2 --json")
    #expect(log.lines.count == 2)
    #expect(log.lines.allSatisfy { $0.contains("payee.look") })
    #expect(
      world.run(as: "kien", "log list --limit 2").output.contains("Xem số riêng của người hưởng"))
  }

  @Test func `private numbers are asked for without echo, and those left empty stay`() throws {
    add()
    world.isTerminal = true
    world.secrets = ["", "", "1357924680"]
    let told = run(as: "dung", "edit tacgia --expect 1 --private")
    #expect(told.status == .done, "\(told)")
    world.isTerminal = false
    let clear = run(as: "dung", "show tacgia --clear --json")
    #expect(clear.value("account") == "1357924680")
    #expect(clear.value("tax_code") == Self.canaries[.taxCode])
  }

  @Test func `a list goes on page by page, by given name`() throws {
    for (code, name) in [("b", "Bình"), ("a", "An"), ("c", "Cường")] {
      run(as: "thu", "add --code \(code) --portal tinh --basis Luật --name", name)
    }
    let first = run(as: "lan", "list --portal tinh --limit 2")
    #expect(first.output.contains("An") && first.output.contains("Bình"))
    #expect(first.messages.contains("--after b"))
    let rest = run(as: "lan", "list --portal tinh --limit 2 --after b --json")
    #expect(rest.lines.count == 1 && rest.value("code") == "c")
  }

  @Test func `a backup says that the key is kept apart, and a restored store asks for it`() throws {
    add()
    let backup = world.run("backup", "\(world.folder)/copy.db")
    #expect(backup.status == .done)
    #expect(backup.messages.contains("store.db.key) không nằm trong bản sao lưu"))
    let again = "\(world.folder)/again.db"
    let restore = world.run("restore", "\(world.folder)/copy.db", "--store", again)
    #expect(restore.status == .done && restore.messages.contains("\(again).key"))
    let verify = world.run("verify", "--store", again)
    #expect(verify.status == .unusable && verify.output.contains("Không thấy khóa của kho"))
    let head = world.run("log", "head", "--store", again, "--json")
    #expect(head.status == .unusable && head.value("signature") == "null")
    #expect(head.lines.count == 1)
    let list = world.run(
      ["royalty", "payee", "list", "--portal", "tinh", "--as", "dung", "--store", again])
    #expect(list.status == .done && list.output.contains("••••"))
    let show = world.run(
      ["royalty", "payee", "show", "tacgia", "--clear", "--as", "dung", "--store", again, "--json"])
    #expect(show.status == .unusable && show.value("error") == "key")
  }

  @Test func `all that is kept about a payee is one object`() throws {
    add()
    let told = run(as: "dung", "export tacgia")
    #expect(told.status == .done && told.lines.count == 1)
    #expect(told.value("identity") == Self.canaries[.identity])
    #expect(told.output.contains(#""acts":[{"action":"payee.add""#))
  }

  // MARK: Canaries

  /// Every use case of the register, right ones and refused ones; those that answer in clear are marked.
  private static let acts: [(login: String, line: String, isClear: Bool)] = [
    ("lan", "add --code khac --name Khác --portal tinh --basis Luật --private-input", false),
    ("thu", "add --code hai --name Hai --portal tinh --basis Luật --private-input", false),
    ("thu", "add --code hai --name Hai --portal tinh --basis Luật --private-input", false),
    ("thu", "edit tacgia --expect 1 --private-input", false),
    ("dung", "edit tacgia --expect 9 --private-input", false),
    ("dung", "edit tacgia --expect 1 --private-input", false),
    ("lan", "list --portal tinh", false), ("hoa", "list --portal tinh", false),
    ("lan", "show tacgia", false), ("thu", "show tacgia --clear", false),
    ("dung", "show tacgia --clear", true), ("dung", "export tacgia", true),
    ("lan", "export tacgia", false), ("thu", "pen-name add tacgia Mai", false),
    ("thu", "pen-name remove tacgia Mai", false),
    ("thu", "consent add tacgia --scope ảnh --wording 1 --channel phiếu", false),
    ("thu", "restrict hai", false), ("thu", "erase hai", false),
  ]

  @Test func `no number is in the store, its log, an answer, a message or a backup, after any act`()
    throws
  {
    try check(add(), "add")
    for (login, line, isClear) in Self.acts {
      for options in ["", " --json", " --lang en"] {
        let told = run(as: login, line + options, input: Self.input)
        if !isClear { try check(told, line + options) }
        try checkFiles(after: line)
      }
    }
    for line in ["log list --as kien --limit 1000 --json", "verify --json", "log verify --json"] {
      try check(world.run(line.split(separator: " ").map(String.init)), line)
    }
    try check(world.run("backup", "\(world.folder)/copy.db"), "backup")
    try checkFiles(after: "backup")
    try checkFiles(after: "backup", names: ["copy.db"])
  }

  @Test(arguments: ["80123456", "X8012345678", "8765 4321 05 1"])
  func `a number that cannot be one is not told again`(wrong: String) throws {
    for field in PrivateField.allCases {
      let value = field == .account ? "CANARY_\(wrong)" : wrong
      for options in ["--json", "--lang=en", "--lang=vi"] {
        let told = world.run(
          ["royalty", "payee", "add", "--code", "x", "--name", "X", "--portal", "tinh", "--basis"]
            + ["Luật", "--private-input", "--as", "thu", options],
          input: Array("\(field.rawValue)=\(value)\n".utf8))
        #expect(told.status == .wrongUsage, "\(told)")
        #expect(!(told.output + told.messages).contains(value))
      }
      let line = world.run(
        ["royalty", "payee", "add", "--code", "x", "--name", "X", "--portal", "tinh", "--basis"]
          + ["Luật", "--private-input", "--as", "thu"], input: Array("\(value)\n".utf8))
      #expect(line.status == .wrongUsage && !line.messages.contains(value))
    }
  }

  private func check(_ told: Told, _ line: String) throws {
    for (_, canary) in Self.canaries {
      #expect(!(told.output + told.messages).contains(canary), "\(line)")
    }
  }

  /// The bytes of the store, its write-ahead log and its index, in clear and as text with other widths.
  private func checkFiles(
    after line: String, names: [String] = ["store.db", "store.db-wal", "store.db-shm"]
  ) throws {
    for name in names where world.holds(name) {
      let bytes = try world.read(name)
      for (_, canary) in Self.canaries {
        let text = Array(canary.utf8)
        #expect(!bytes.holds(text), "\(name) after \(line)")
        #expect(!bytes.holds(text.flatMap { [$0, 0] }), "\(name) after \(line)")
        // The first digits alone would tell most of it.
        #expect(!bytes.holds(Array(text.prefix(7))), "\(name) after \(line)")
      }
    }
  }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    withUnsafeBytes { all in
      part.withUnsafeBytes { sought in
        guard var place = all.baseAddress, let start = sought.baseAddress else { return false }
        let end = place + all.count
        while let found = memchr(place, Int32(sought[0]), end - place) {
          place = UnsafeRawPointer(found)
          guard end - place >= sought.count else { return false }
          if memcmp(place, start, sought.count) == 0 { return true }
          place += 1
        }
        return false
      }
    }
  }
}
