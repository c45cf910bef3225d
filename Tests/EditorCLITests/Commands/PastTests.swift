import Newsroom
import Storage
import TestSupport
import Testing

@testable import EditorCLI

/// Old books by commands: looked through first, taken in whole, told apart wherever they are counted.
@Suite struct PastTests {
  private let world: World

  init() throws {
    world = try World()
    try world.found()
    for command in [
      "royalty payee add --login minh --portal tinh --basis Luật --as thu",
      "royalty payee add --code tacgia --name Tác --portal tinh --basis Luật --as thu",
    ] {
      try #require(world.run(command.split(separator: " ").map(String.init)).status == .done)
    }
  }

  private func run(_ line: String, as login: String = "thu", input: String = "") -> Told {
    world.run(
      "royalty \(line)".split(separator: " ").map(String.init) + ["--as", login],
      input: Array(input.utf8))
  }

  private static let head = "voucher,payee,published,title,genre,coefficient,amount,tax,paid_on\n"

  private func take(_ list: String, _ options: String = "") -> Told {
    run("past import - --portal tinh \(options)", input: list)
  }

  // MARK: Coming in and going out

  @Test func `a list is looked through first, and taken in whole when that is asked for`() throws {
    let list = RoyaltyStage.oldBook("PC 01")
    let before = world.run("log", "head").output
    let planned = take(list)
    #expect(planned.status == .done)
    #expect(
      planned.output.contains("2 dòng của 1 chứng từ (800.000 đồng, thuế 50.000 đồng)"),
      "\(planned)")
    #expect(take(list, "--lang en").output.contains("2 lines of 1 vouchers (800,000 đồng"))
    let json = take(list, "--json")
    #expect(json.value("planned") == "2" && json.value("amount") == "800000")
    #expect(world.run("log", "head").output == before)

    let request = "--request 00000000000000000000000000000007"
    let taken = take(list, "--apply --json \(request)")
    #expect(taken.value("added") == "2" && taken.value("vouchers") == "1", "\(taken)")
    #expect(take(list, "--apply --json \(request)").value("repeated") == "true")
    let log = world.run(as: "kien", "log list --limit 1 --json")
    #expect(log.value("action") == "past.import")
    #expect(log.value("detail") == "vouchers=1 lines=2 amount=800000 tax=50000")
    #expect(
      world.run(as: "kien", "log list --limit 1").output.contains("Ghi khoản đã chi theo sổ cũ"))

    let again = take(list, "--apply")
    #expect(again.status == .wrongUsage && again.output.isEmpty)
    #expect(again.messages.contains("Dòng 2: chứng từ “PC 01” đã có trong sổ cũ (2 dòng)"))
    #expect(!again.messages.contains("Dòng 3"))
  }

  @Test func `every fault is told by its row, and nothing is taken in`() {
    let faulty =
      Self.head
      + "1,aido,2019-03-05,Tin,,,1000,0,2019-04-15\n" + "1,minh,hôm qua,Tin,,,1000,0,2019-04-15\n"
      + "1,minh,2019-03-05,,,x,1000,0,2019-04-15\n" + "1,minh,2019-03-05,Tin,,,ba,0,2019-03-01\n"
      + "1,minh,2019-03-05,Tin,,,1000,2000,2019-04-15\n"
      + "1,minh,2019-03-05,Tin,,,1000,0,2026-11-24\n"
    for options in ["", "--apply"] {
      let told = take(faulty, options)
      #expect(told.status == .wrongUsage && told.output.isEmpty)
      #expect(told.messages.hasPrefix("Danh sách có 8 chỗ chưa đúng; chưa ghi dòng nào.\n"))
      for line in [
        "Dòng 2: cột payee không phải là mã người hưởng", "Dòng 3: không đọc được cột published.",
        "Dòng 4: cột title để trống", "Dòng 4: không đọc được cột coefficient.",
        "Dòng 5: không đọc được cột amount.", "Dòng 5: ngày chi trước ngày đăng.",
        "Dòng 6: thuế lớn hơn số tiền.",
        "Dòng 7: ngày ở cột paid_on phải từ 01/01/1950 đến 23/11/2026.",
      ] {
        #expect(told.messages.contains(line), "\(line): \(told.messages)")
      }
    }
    let json = take(faulty, "--json --apply")
    #expect(json.lines.count == 1 && json.value("error") == "list")
    #expect(run("past list --portal tinh --json").output.isEmpty)
  }

  @Test(arguments: [
    "PC 01,minh,2019-03-05,Tin,1000,2019-04-15\n", "voucher,payee,amount\n1,minh,1\n",
    "voucher,payee,published,title,amount,paid_on,tax_code\n1,minh,2019-03-05,T,1,2019-04-15,1\n",
    "voucher,payee,published,title,amount,Amount,paid_on\n1,minh,2019-03-05,T,1,1,2019-04-15\n",
  ])
  func `a list without its titles is refused without a word of it`(list: String) {
    let told = take(list)
    #expect(told.status == .wrongUsage, "\(told)")
    #expect(told.messages.contains("voucher,payee,published,title"))
    #expect(!told.messages.contains("minh"))
  }

  @Test func `a list needs no columns but those that say something`() {
    let told = take(
      "paid_on,amount,title,published,payee,voucher\n2019-04-15,1000,Tin,2019-03-05,minh,1\n",
      "--apply --json")
    #expect(told.value("added") == "1" && told.value("tax") == "0", "\(told)")
  }

  @Test func `a voucher goes out with a reason that stays in the log`() {
    _ = take(RoyaltyStage.oldBook("PC-01"), "--apply")
    let told = run("past remove PC-01 --portal tinh --reason nhầm --json")
    #expect(told.value("removed") == "2" && told.value("amount") == "800000")
    let log = world.run(as: "kien", "log list --limit 1 --json")
    #expect(log.value("action") == "past.remove" && log.value("before") == "PC-01", "\(log)")
    #expect(log.output.contains("reason=nhầm"))
    let again = run("past remove PC-01 --portal tinh --reason nhầm")
    #expect(again.status == .notFound)
    #expect(again.messages.contains("chứng từ trong sổ cũ “PC-01”"), "\(again)")
  }

  // MARK: Reading

  @Test func `a list goes on page by page, newest first, and is narrowed down`() throws {
    let list =
      Self.head
      + (1...5).map { "PC,minh,2019-03-0\($0),Tin \($0),Tin,,1000,0,2019-04-15\n" }.joined()
      + "PC,tacgia,2020-01-01,Khác,,,1000,0,2020-04-15\n"
    #expect(take(list, "--apply").status == .done)
    let first = run("past list --limit 4")
    #expect(first.output.contains("Khác") && first.output.contains("Tin 3"), "\(first)")
    let place = try #require(first.messages.split(separator: " ").last { $0.contains(".") })
    let after = place.trimmingSuffix { !$0.isNumber }
    let rest = run("past list --limit 4 --after \(after) --json")
    #expect(rest.lines.count == 2 && rest.output.contains("Tin 1"), "\(first.messages)")
    let own = run("past list --payee minh --json", as: "minh")
    #expect(own.lines.count == 5)
    #expect(run("past list --period 2020 --json").lines.count == 1)
    #expect(run("past list --payee minh --portal tinh --period 2020 --json").lines.isEmpty)
    #expect(run("past list --payee tacgia", as: "minh").status == .refused)
    #expect(run("past list", as: "minh").status == .refused)
    #expect(run("past list --after nửa").status == .wrongUsage)
  }

  @Test func `a statement tells what is by old books apart from works`() {
    _ = take(RoyaltyStage.oldBook("PC 01"), "--apply")
    let told = run("statement minh", as: "minh")
    #expect(told.output.contains("Theo sổ cũ"), "\(told)")
    #expect(told.output.contains("Trạm y tế mới") && told.output.contains("800.000 đồng"))
    let json = run("statement minh --json", as: "minh")
    #expect(json.output.contains(#""past_totals":[{"amount":800000,"lines":2,"year":2019}]"#))
    #expect(json.output.contains(#""standing":"paid","works":2,"year":2019"#), "\(json)")
    #expect(json.output.contains(#""voucher":"PC 01""#))
    let short = run("statement minh --limit 1", as: "minh")
    #expect(!short.output.contains("Trạm y tế mới"))
    #expect(short.messages.contains("royalty past list --payee minh"), "\(short)")
  }

  @Test func `spending, the fund and what is handed out say what is by old books`() {
    _ = take(RoyaltyStage.oldBook("PC 01"), "--apply")
    let spending = run("spending --by genre --year 2019")
    #expect(spending.output.contains("Trong đó theo sổ cũ"), "\(spending)")
    #expect(spending.output.contains("Không ghi thể loại"))
    #expect(run("spending --by month --year 2019 --json").output.contains(#""past":800000"#))
    #expect(!run("spending --by month --year 2018").output.contains("sổ cũ"))
    let fund = run("fund show tinh 2019")
    #expect(fund.output.contains("Trong đó theo sổ cũ: 800.000 đồng"), "\(fund)")
    #expect(!run("fund show tinh 2018").output.contains("sổ cũ"))
    let export = run("payee export minh", as: "minh")
    #expect(export.output.contains(#""title":"Vụ vải""#), "\(export)")
  }

  @Test(arguments: ["", "--json", "--lang en"])
  func `what hostile hands wrote into old books does nothing to a terminal`(options: String) throws
  {
    _ = take(RoyaltyStage.oldBook("PC-01"), "--apply")
    let evil = HostileWords.title.replacing("'", with: "''")
    try RoyaltyStage.change(
      "UPDATE past_royalty SET title = '\(evil)', genre = '\(evil)', voucher = '\(evil)'",
      in: world)
    for line in [
      "past list --portal tinh", "statement minh", "spending --by genre --year 2019",
      "payee export minh", "past remove PC-01 --portal tinh --reason x",
    ] {
      let told = run("\(line) \(options)", as: line.hasPrefix("payee") ? "minh" : "thu")
      #expect(HostileWords.acting(in: told.output + told.messages).isEmpty, "\(line)")
      #expect(line.hasPrefix("past remove") || told.status == .done)
    }
  }

  // MARK: Canaries

  @Test(arguments: PastColumn.allCases)
  func `what slipped into the wrong column is in no message and no log`(column: PastColumn) throws {
    let canary = "079123454321"
    let fields = PastColumn.allCases.map { own in
      own == column
        ? "\(canary)\u{202E}" : own == .payee ? "minh" : own == .title ? "Tin" : "sai \(own)"
    }
    let list =
      PastColumn.allCases.map(\.rawValue).joined(separator: ",") + "\n"
      + fields.joined(separator: ",") + "\n"
    for options in ["", "--apply", "--json", "--lang en", "--apply --json"] {
      let told = take(list, options)
      #expect(told.status == .wrongUsage, "\(told)")
      #expect(!(told.output + told.messages).contains(canary), "\(told)")
    }
    #expect(!world.run(as: "kien", "log list --limit 100 --json").output.contains(canary))
  }

  @Test func `what is in a row whose fields are too many is not told`() {
    let told = take(Self.head + "1,minh,2019-03-05,Tin,,,1000,0,2019-04-15,079123454321\n")
    #expect(told.status == .wrongUsage && !told.messages.contains("079123454321"), "\(told)")
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(while drops: (Character) -> Bool) -> String {
    guard let end = lastIndex(where: { !drops($0) }) else { return "" }
    return String(self[...end])
  }
}
