import EditorCLI
import Newsroom
import Testing

/// Slips, leaflets, certificates and lists as files.
@Suite struct PaymentDocumentTests {
  let world: World

  init() throws {
    world = try World()
    try world.found()
    try RoyaltyStage.prepare(world)
    let fields = "tax-code=8000000101\nidentity=000000001101\naccount=1234567890"
    let add = "royalty payee add --login minh --portal tinh --basis Luật --private-input"
    let told = world.run(
      add.split(separator: " ").map(String.init) + ["--as", "ke"], input: Array(fields.utf8))
    try #require(told.status == .done, "\(told)")
    try run("royalty payee add --login hoa --portal tinh --basis Luật", as: "thu")
  }

  @discardableResult
  private func run(_ line: String, as login: String) throws -> Told {
    let told = world.run(as: login, line)
    try #require(told.status == .done, "\(line): \(told)")
    return told
  }

  /// Minh gets 5 units four times and Hoa half of 2: of Minh's 5,060,000 a tenth is withheld.
  private func signed() throws -> String {
    for number in 1...4 {
      let item = try RoyaltyStage.published(in: world, title: "=\(number)+1")
      try run("royalty grade \(item) --coefficient 5", as: "lan")
    }
    let item = try RoyaltyStage.published(in: world, title: "Tin chung")
    try run(
      "royalty grade \(item) --coefficient 2 --share minh=50 --share hoa=50", as: "lan")
    let sheet = try RoyaltyStage.sheet(in: world)
    try run("royalty sheet act \(sheet) check", as: "duc")
    try run("royalty sheet act \(sheet) sign", as: "lan")
    return sheet
  }

  private func paid() throws -> String {
    let sheet = try signed()
    try run("royalty sheet act \(sheet) pay", as: "ke")
    return sheet
  }

  private func file(_ name: String) throws -> String {
    String(decoding: try world.read(name), as: UTF8.self)
  }

  private func rows(_ name: String) throws -> [String] {
    try file(name).split(whereSeparator: \.isNewline).map(String.init)
  }

  // MARK: Slips

  @Test func `slips of all payees are one file, and each has its own sum, tax and words`() throws {
    let sheet = try signed()
    try run("royalty slip \(sheet) \(world.folder)/phieu.html", as: "ke")
    let page = try file("phieu.html")
    #expect(page.split(separator: "<article>").count == 3)
    for words in [
      "PHIẾU CHI TRẢ NHUẬN BÚT, THÙ LAO", "Người hưởng: Lê Văn Minh.", "Chưa chi;",
      "Khấu trừ thuế TNCN 10 % (từ mức phải khấu trừ)", "5.313.000", "531.300", "4.781.700",
      "Bốn triệu bảy trăm tám mươi mốt nghìn bảy trăm đồng",
      "Không khấu trừ thuế TNCN (dưới mức phải khấu trừ)", "253.000", "NGƯỜI NHẬN",
    ] { #expect(page.contains(words), "\(words)") }
    for form in ["xlsx", "pdf"] {
      try run("royalty slip \(sheet) \(world.folder)/phieu.\(form)", as: "ke")
      #expect(world.holds("phieu.\(form)"))
    }
    #expect(
      world.run(as: "ke", "royalty slip \(sheet) \(world.folder)/phieu.csv").status == .wrongUsage)
    #expect(!world.holds("phieu.csv"))
  }

  @Test func `payees print their own slip, whose sums are those of the sheet`() throws {
    let sheet = try paid()
    try run("royalty slip \(sheet) \(world.folder)/a.data --payee minh --format data", as: "minh")
    let rows = try rows("a.data")
    #expect(rows.count == 7)
    let head = rows[0].split(separator: ",")
    #expect(head.suffix(3).map { $0.filter(\.isLetter) } == ["gross", "tax", "net"])
    #expect(rows.last?.hasSuffix(#","531300","4781700""#) == true, "\(rows)")
    let other = world.run(as: "minh", "royalty slip \(sheet) \(world.folder)/b.html --payee hoa")
    #expect(other.status == .refused && !world.holds("b.html"))
  }

  // MARK: The year

  @Test func `the leaflet of a year has each payment with its works, and what waits`() throws {
    let sheet = try paid()
    let late = try RoyaltyStage.published(in: world, title: "Tin chưa chi")
    try run("royalty grade \(late) --coefficient 1", as: "lan")
    try run("royalty leaflet minh 2026 \(world.folder)/nam.html", as: "minh")
    let page = try file("nam.html")
    for words in [
      "PHIẾU TỔNG HỢP NHUẬN BÚT, THÙ LAO", "Đã chi trả trong năm 2026", "Bảng kê \(sheet)",
      "Cả năm", "5.313.000", "531.300", "4.781.700",
      "Còn 1 tác phẩm đăng trong năm đã chấm mà chưa chi: 253.000 đồng.",
    ] { #expect(page.contains(words), "\(words)") }
    let before = world.run(as: "minh", "royalty leaflet minh 2025 \(world.folder)/truoc.html")
    #expect(before.status == .wrongUsage && !world.holds("truoc.html"), "\(before)")
  }

  // MARK: Withholding

  @Test func `a certificate has tax code and sums, and the look stands in the log`() throws {
    let sheet = try paid()
    try run("royalty certificate minh 2026 \(world.folder)/ct.html", as: "ke")
    let page = try file("ct.html")
    for words in [
      "Mã số thuế: 8000000101.", "Số định danh cá nhân: 000000001101.", sheet, "5.313.000",
      "531.300", "Năm trăm ba mươi mốt nghìn ba trăm đồng", "03/TNCN",
    ] { #expect(page.contains(words), "\(words)") }
    #expect(!page.contains("1234567890"))
    let log = try run("log list --json", as: "kien").output
    #expect(log.contains("payee.look") && log.contains("fields=identity,tax-code"))
    #expect(!log.contains("8000000101"))
    let own = world.run(as: "minh", "royalty certificate minh 2026 \(world.folder)/own.html")
    #expect(own.status == .done, "\(own)")
  }

  @Test func `only the accountant and the payee get tax codes`() throws {
    _ = try paid()
    for login in ["thu", "lan", "hoa"] {
      let told = world.run(
        as: login, "royalty certificate minh 2026 \(world.folder)/\(login).html")
      #expect(told.status == .refused, "\(told)")
      let all = world.run(
        as: login, "royalty incomes tinh --period 2026 --file \(world.folder)/\(login).xlsx")
      #expect(all.status == .refused, "\(all)")
      #expect(!world.holds("\(login).html") && !world.holds("\(login).xlsx"))
    }
  }

  @Test func `incomes are told without private fields, and with them in a file alone`() throws {
    _ = try paid()
    for language in ["vi", "en"] {
      let told = try run("royalty incomes tinh --period 2026 --lang \(language)", as: "thu")
      for words in ["minh", "5.313.000", "531.300", "253.000"] {
        #expect(
          told.output.contains(language == "vi" ? words : words.replacing(".", with: ",")),
          "\(told.output)")
      }
      #expect(!told.output.contains("8000000101"))
    }
    let json = try run("royalty incomes tinh --period 2026 --json", as: "thu").output
    #expect(json.contains(#""taxed":5313000"#) && json.contains(#""tax":531300"#), "\(json)")
    try run(
      "royalty incomes tinh --period 2026 --file \(world.folder)/tn.data --format data", as: "ke")
    let rows = try rows("tn.data")
    #expect(rows.count == 3)
    #expect(rows.contains { $0.contains(#""8000000101","000000001101""#) }, "\(rows)")
    #expect(
      try run("royalty incomes tinh --period 2025", as: "thu").output.contains("minh") == false)
  }

  // MARK: Old books

  @Test func `what old books paid is in the leaflet, the certificate and the incomes`() throws {
    let book = """
      voucher,payee,published,title,genre,amount,tax,paid_on
      12/BK,minh,2024-12-20,Tin cũ,Tin,2000000,200000,2025-01-10
      12/BK,minh,2024-12-22,Tin cũ hai,Tin,500000,50000,2025-01-10
      13/BK,minh,2025-02-02,Tin không thuế,Tin,300000,,2025-03-10
      13/BK,hoa,2025-02-02,Tin của Hoa,Tin,400000,,2025-03-10
      """
    let path = try world.write(book, to: "socu.csv")
    try run("royalty past import \(path) --portal tinh --apply", as: "thu")
    try run("royalty leaflet minh 2025 \(world.folder)/nam.html", as: "minh")
    let leaflet = try file("nam.html")
    for words in [
      "Theo sổ cũ, chứng từ 12/BK · chi ngày 10/01/2025", "Tin cũ hai", "Tin không thuế",
      "2.800.000", "250.000", "2.550.000",
    ] { #expect(leaflet.contains(words), "\(words)") }
    #expect(!leaflet.contains("Tin của Hoa"))
    try run("royalty certificate minh 2025 \(world.folder)/ct.html", as: "ke")
    let certificate = try file("ct.html")
    #expect(certificate.contains("12/BK (sổ cũ)") && certificate.contains("2.500.000"))
    #expect(!certificate.contains("13/BK"))
    let json = try run("royalty incomes tinh --period 2025 --json", as: "ke").output
    for words in [
      #""payments":2"#, #""gross":2800000"#, #""taxed":2500000"#, #""tax":250000"#,
      #""first":"2025-01-10""#, #""last":"2025-03-10""#, #""gross":400000"#,
    ] { #expect(json.contains(words), "\(words) \(json)") }
    #expect(
      try run("royalty incomes tinh --period 2024", as: "ke").output.contains("minh") == false)
  }

  // MARK: Works

  @Test func `the list of works goes out as it is graded, guarded where people open it`() throws {
    let sheet = try signed()
    let open = try RoyaltyStage.published(in: world, title: "Tin chưa chấm")
    try run("royalty export \(world.folder)/ds.csv --portal tinh --period 2026-11", as: "thu")
    let rows = try rows("ds.csv")
    #expect(rows.count == 1 + 6 + 1)
    #expect(rows.contains { $0.contains("'=1+1") })
    #expect(rows.contains { $0.contains("Lê Văn Minh 50 %") })
    #expect(rows.contains { $0.contains(open) })
    #expect(rows.last?.contains("5566000") == true, "\(rows)")
    try run(
      "royalty export \(world.folder)/ds.data --portal tinh --standing open --format data",
      as: "thu")
    #expect(try self.rows("ds.data").count == 2)
    try run("royalty export \(world.folder)/ds.html --portal tinh --period 2025", as: "thu")
    #expect(try file("ds.html").contains("DANH SÁCH TÁC PHẨM VÀ NHUẬN BÚT"))
    #expect(sheet.hasPrefix("BK-"))
  }
}
