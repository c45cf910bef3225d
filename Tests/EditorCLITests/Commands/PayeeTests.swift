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
      world.run(as: "kien", "log list --limit 2").output
        .contains("Xem dữ liệu cá nhân của người hưởng"))
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

  // MARK: Lists

  private static let head =
    "code,login,name,pen_names,basis,contract,staff,resident,commitment,asks_withholding,quota,"
    + "tax_code,identity,account,bank\n"
  private static let list =
    head
    + "mot,,Vi Văn Một,Sao Mai|Hạ Vy,Luật,service,no,yes,có,không,0,8765432109,079123454321,"
    + "CANARY7531902468,Agribank\n"
    + ",minh,,,Hợp đồng,labour,yes,,,,20,,,,\n"

  private func take(_ list: String, _ options: String...) -> Told {
    world.run(
      ["royalty", "payee", "import", "-", "--portal", "tinh", "--as", "thu"] + options,
      input: Array(list.utf8))
  }

  @Test func `a list is looked through first, and taken in whole when that is asked for`() throws {
    let before = world.run("log", "head").output
    let planned = take(Self.list)
    #expect(planned.status == .done && planned.output.contains("2 người hưởng"))
    #expect(take(Self.list, "--json").value("planned") == "2")
    #expect(world.run("log", "head").output == before)

    let request = "00000000000000000000000000000007"
    let taken = take(Self.list, "--apply", "--request", request, "--json")
    #expect(taken.status == .done && taken.value("added") == "2", "\(taken)")
    let again = take(Self.list, "--apply", "--request", request, "--json")
    #expect(again.value("repeated") == "true" && again.value("added") == "2")
    let log = world.run(as: "kien", "log list --limit 1 --json")
    #expect(log.value("action") == "payee.import" && log.value("detail") == "rows=2")
    let first = run(as: "dung", "show mot --clear --json")
    #expect(first.value("account") == "CANARY7531902468" && first.value("contract") == "service")
    #expect(first.output.contains(#""pen_names":["Hạ Vy","Sao Mai"]"#))
    let second = run(as: "dung", "show minh --json")
    #expect(second.value("name") == "Lê Văn Minh" && second.value("quota") == "20")
    #expect(second.value("tax_code") == "null" && second.value("staff") == "true")
  }

  @Test func `every fault of a list is told by its row, and nobody is taken in`() throws {
    let faulty =
      Self.head
      + "a,,An,Sao,Luật,service,no,,,,0,87654,079123454321,CANARY,Agribank\n"
      + "lan,,An,Sao,,hire,maybe,,,,x,,,,\n"
      + "b,,Bình,Sao,Luật,,,,,,,,0791,,\n"
      + "c,,Cao,Sao,Luật,,,,,,,,,,\n"
      + "d,,Duy,Sao,Luật,,,,,,,,,,\n"
      + "c,,Chi,,Luật,,,,,,,,,,\n"
      + ",nobody,,,Luật,,,,,,,,,,\n"
    for options in [["--apply"], []] {
      let told = world.run(
        ["royalty", "payee", "import", "-", "--portal", "tinh", "--as", "thu"] + options,
        input: Array(faulty.utf8))
      #expect(told.status == .wrongUsage && told.output.isEmpty)
      #expect(told.messages.hasPrefix("Danh sách có 10 chỗ chưa đúng; chưa ghi ai.\n"), "\(told)")
      for line in [
        "Dòng 2: Mã số thuế vừa nhập không hợp lệ", "Dòng 3: không đọc được cột contract.",
        "Dòng 3: không đọc được cột staff.", "Dòng 3: không đọc được cột quota.",
        "Dòng 3: Căn cứ xử lý dữ liệu", "Dòng 3: Mã người hưởng “lan” đã thuộc",
        "Dòng 4: Số định danh", "Dòng 6: Bút danh “Sao”", "Dòng 7: Mã người hưởng “c”",
        "Dòng 8: Không tìm thấy người dùng “nobody”",
      ] {
        #expect(told.messages.contains(line), "\(line): \(told.messages)")
      }
      for value in ["87654", "079123454321", "CANARY", "0791"] {
        #expect(!told.messages.contains(value))
      }
    }
    let json = take(faulty, "--json")
    #expect(json.lines.count == 1 && json.value("error") == "list")
    #expect(run(as: "lan", "list --portal tinh --json").output.isEmpty)
    #expect(!world.holds("store.db.key"))
  }

  @Test(arguments: [
    "An,079123454321,079123454321\n", "name,basis\nAn,Luật\n", "code,basis,phone\na,Luật,1\n",
  ])
  func `a list without its titles is refused without a word of it`(list: String) throws {
    let told = take(list)
    #expect(told.status == .wrongUsage && told.messages.contains("code,login,name"))
    #expect(!told.messages.contains("079123454321"))
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
    ("lan", "import LIST --portal tinh --apply", false),
    ("thu", "import LIST --portal tinh", false),
    ("thu", "import LIST --portal tinh --apply", false),
  ]

  @Test func `no number is in the store, its log, an answer, a message or a backup, after any act`()
    throws
  {
    try check(add(), "add")
    let list = try world.write(Self.list, to: "list.csv")
    for (login, line, isClear) in Self.acts {
      for options in ["", " --json", " --lang en"] {
        let told = run(
          as: login, line.replacing("LIST", with: list) + options, input: Self.input)
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
