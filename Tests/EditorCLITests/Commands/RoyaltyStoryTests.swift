import EditorCLI
import Newsroom
import Testing

/// The secretary's month by commands, from a grade to money, and what goes out of it.
@Suite struct RoyaltyStoryTests {
  let world: World

  init() throws {
    world = try World()
    try world.found()
    try RoyaltyStage.prepare(world)
    try run("royalty payee add --login minh --portal tinh --basis Luật", as: "thu")
  }

  @discardableResult
  private func run(_ line: String, as login: String) throws -> Told {
    let told = world.run(as: login, line)
    try #require(told.status == .done, "\(line): \(told)")
    return told
  }

  private func signed() throws -> String {
    let item = try RoyaltyStage.published(in: world, title: "=1+1")
    try run("royalty grade \(item) --coefficient 5", as: "lan")
    let sheet = try RoyaltyStage.sheet(in: world)
    try run("royalty sheet act \(sheet) check", as: "duc")
    try run("royalty sheet act \(sheet) sign", as: "lan")
    return sheet
  }

  @Test func `what a grade would come to is told step by step, and nothing is kept`() throws {
    let item = try RoyaltyStage.published(in: world, title: "Tin")
    let head = world.run("log", "head").output
    let plan = try run(
      "royalty grade \(item) --coefficient 5 --adjust hardship=10:vùng_cao --plan", as: "lan")
    for words in ["5 × 253.000", "1.391.500 đồng", "Lê Văn Minh 100 % = 1.391.500 đồng"] {
      #expect(plan.output.contains(words), "\(plan.output)")
    }
    #expect(world.run("log", "head").output == head)
    let kept = try run("royalty grade \(item) --coefficient 5 --json", as: "lan")
    #expect(kept.value("amount") == "1265000" && kept.value("standing") == "graded")
    let shown = try run("royalty show \(item)", as: "thu")
    #expect(shown.output.contains("Đã quyết định"))
  }

  @Test func `who has to go on with a sheet, and whom it pays, find it among their notices`() throws
  {
    let sheet = try signed()
    let waits = try run("notice list --json", as: "ke")
    #expect(waits.value("kind") == "sheet-waits" && waits.value("sheet") == sheet, "\(waits)")
    #expect(waits.value("step") == "pay" && waits.value("by") == "lan")
    #expect(try run("notice list", as: "ke").output.contains(sheet))
    try run("royalty sheet show \(sheet)", as: "ke")
    #expect(try !run("notice list", as: "ke").output.contains(sheet))
    try run("royalty sheet act \(sheet) pay", as: "ke")
    let paid = try run("notice list --json", as: "minh").output
    for words in ["\"sheet-paid\"", sheet, "1265000", "\"payee\": \"minh\""] {
      #expect(paid.contains(words) || paid.contains(words.replacing(": ", with: ":")), "\(paid)")
    }
    #expect(try run("notice list", as: "minh").output.contains("1.265.000 đồng"))
  }

  @Test
  func `a script that acts as somebody is asked for no password, and is held to one it gives`()
    throws
  {
    let phrase = Array("ba con mèo vàng ngủ\n".utf8)
    for login in ["ke", "minh"] {
      let words = ["account", "passwd", login, "--password-stdin", "--as", login]
      #expect(world.run(words, input: phrase).status == .done)
    }
    let sheet = try signed()
    let pay = ["royalty", "sheet", "act", sheet, "pay", "--as", "ke"]
    let wrong = world.run(pay + ["--password-stdin"], input: Array("sai mất rồi nhé".utf8))
    #expect(wrong.status == .refused && !wrong.messages.contains("sai mất"))
    #expect(world.run(pay + ["--password-stdin"], input: phrase).status == .done)
    #expect(world.run(as: "minh", "royalty payee export minh").status == .done)
    let export = ["royalty", "payee", "export", "minh", "--as", "minh", "--password-stdin"]
    #expect(world.run(export, input: Array("sai mất rồi nhé".utf8)).status == .refused)
    #expect(world.run(export, input: phrase).status == .done)
    let file = "\(world.folder)/chuyen.csv"
    let transfers = [
      "royalty", "sheet", "export", sheet, file, "--what", "transfers", "--as", "ke",
      "--password-stdin",
    ]
    #expect(world.run(transfers, input: Array("sai mất rồi nhé".utf8)).status == .refused)
    #expect(!world.holds("chuyen.csv"))
    #expect(world.run(transfers, input: phrase).status == .done)
  }

  @Test func `a sheet is paid, comes out the same, and its payee reads every step`() throws {
    let sheet = try signed()
    let paid = try run("royalty sheet act \(sheet) pay --json", as: "ke")
    #expect(paid.value("state") == "paid" && paid.value("net") == "1265000")
    let again = try run("royalty recompute \(sheet) --json", as: "duc")
    #expect(again.value("same") == "true" && again.value("as_signed") == "true")
    let told = try run("royalty recompute \(sheet)", as: "duc")
    #expect(
      told.output.contains(
        Language.vietnamese.wording.sentence(
          for: Notice.recomputedSame(sheet, lines: 1))))
    let statement = try run("royalty statement minh", as: "minh")
    for words in [sheet, "5 × 253.000", "1.265.000 đồng", "Đã chi"] {
      #expect(statement.output.contains(words), "\(statement.output)")
    }
  }

  @Test func `a sheet that was changed in the store does not come out, and says so`() throws {
    let sheet = try signed()
    try RoyaltyStage.change("UPDATE sheet_line SET amount = amount + 1", in: world)
    for language in ["vi", "en"] {
      let told = world.run(as: "duc", "royalty recompute \(sheet) --lang \(language)")
      #expect(told.status == .refused)
      let wording = language == "vi" ? Language.vietnamese.wording : Language.english.wording
      #expect(
        told.output.contains(wording.sentence(for: Notice.recomputedOther(sheet, lines: 1))))
      let found = world.run("verify", "--lang", language)
      #expect(found.status != .done)
      #expect(
        found.output.contains(wording.sentence(for: .sheet(sheet, .content)))
          || found.messages.contains(wording.sentence(for: .sheet(sheet, .content))), "\(found)")
    }
  }

  @Test func `what goes out for people is told where texts had to be guarded`() throws {
    let sheet = try signed()
    let told = world.run(as: "thu", "royalty sheet export \(sheet) \(world.folder)/bk.csv")
    #expect(told.status == .done)
    #expect(
      (told.output + told.messages).contains(
        Language.vietnamese.wording.sentence(for: Notice.textsGuarded)), "\(told)")
    let bytes = try world.read("bk.csv")
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("'=1+1") && text.contains("1265000"))
    // What stands there is not written over.
    #expect(
      world.run(as: "thu", "royalty sheet export \(sheet) \(world.folder)/bk.csv").status
        == .wrongUsage)
    let page = try run("royalty sheet export \(sheet) \(world.folder)/bk.html", as: "thu")
    #expect(page.status == .done)
    let html = String(decoding: try world.read("bk.html"), as: UTF8.self)
    #expect(html.contains("Một triệu hai trăm sáu mươi lăm nghìn đồng"))
    #expect(html.contains(sheet))
  }

  @Test func `a list for the bank is for the accountant, and each look stands in the log`() throws {
    let sheet = try signed()
    let export = "royalty sheet export \(sheet) \(world.folder)"
    #expect(world.run(as: "thu", "\(export)/a.csv --what transfers").status == .refused)
    #expect(!world.holds("a.csv"))
    try run("\(export)/b.csv --what transfers", as: "ke")
    let log = try run("log list --json", as: "kien")
    #expect(log.output.contains("payee.look"))
    try run("\(export)/c.data --what payments --format data", as: "thu")
    let lines = String(decoding: try world.read("c.data"), as: UTF8.self)
      .split(whereSeparator: \.isNewline)
    #expect(lines.count == 2 && lines[1].contains("1265000"))
  }

  @Test func `totals and bars say what the year costs`() throws {
    _ = try signed()
    let totals = try run("royalty list --totals --period 2026 --json", as: "thu")
    #expect(totals.output.contains(#""works":1"#), "\(totals)")
    #expect(totals.output.contains(#""amount":1265000"#))
    let fund = try run("royalty fund show tinh 2026", as: "thu")
    #expect(fund.output.contains("88.735.000 đồng"), "\(fund.output)")
    let json = try run("royalty fund show tinh 2026 --json", as: "thu")
    #expect(json.value("listed") == "1265000" && json.value("left") == "88735000")
  }

  @Test(arguments: [
    ("2026", "2026-01-01", "2026-12-31"), ("2026-Q4", "2026-10-01", "2026-12-31"),
    ("2026-q1", "2026-01-01", "2026-03-31"), ("2028-02", "2028-02-01", "2028-02-29"),
    ("2026-9", "2026-09-01", "2026-09-30"),
  ])
  func `a period is a month, a quarter or a year`(text: String, from: String, to: String) throws {
    let item = try RoyaltyStage.published(in: world, title: "Tin")
    try run("royalty grade \(item) --coefficient 5", as: "lan")
    let told = world.run(
      as: "thu", "royalty sheet make --portal tinh --period \(text) --json")
    let holds = from <= "2026-11-23" && "2026-11-23" <= to
    #expect((told.status == .done) == holds, "\(told)")
    guard holds, told.value("sheet") != nil else { return }
    let shown = try run("royalty sheet list --json", as: "thu")
    #expect(shown.value("from") == from && shown.value("to") == to, "\(shown.output)")
  }
}
