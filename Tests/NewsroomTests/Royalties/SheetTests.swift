@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Payment sheets from making to paying, and all ways back.
@Suite struct SheetTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk() }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  private func remake(
    _ sheet: String, without items: [ID<Item>] = [], expected: Int? = nil, by person: Cast = .hoa
  ) throws -> SheetOutcomeKept {
    try newsroom.remakeSheet(
      sheet, without: items, expected: expected, by: try desk.acting(person)
    ).outcome
  }

  private func add(
    _ line: ExtraLine, to payee: String = "minh", on sheet: String, by person: Cast = .hoa
  ) throws -> SheetOutcomeKept {
    try newsroom.addLine(
      line, to: payee, on: sheet, because: "Tính nhầm hệ số", by: try desk.acting(person)
    ).outcome
  }

  // MARK: There

  @Test func `a sheet goes from making to paying, and everything goes with it`() throws {
    let (one, two) = (try office.graded("một", 5), try office.graded("hai", 3, by: .quan))
    let made = try office.makeSheet()
    #expect(made.number == "BK-BG-2026-000001" && made.state == "prepared" && made.lines == 2)
    #expect(made.gross == Dong(2_024_000))
    #expect(try office.work(of: one).standing == .listed)
    #expect(refusals { try office.grade(one) } == ["work-listed"])
    try office.act("check", on: made.number, by: .lan)
    try office.act("sign", on: made.number, by: .son)
    let paid = try office.act("pay", on: made.number, by: .dung)
    #expect(paid.state == "paid" && paid.version == 4)
    #expect(try office.work(of: two).standing == .paid)
    let view = try office.view(made.number)
    #expect(view.payments.map(\.payee.code).sorted() == ["minh", "quan"])
    #expect(view.sheet.paidOn == .iso("2026-11-23") && view.steps.count == 4)
    #expect(try office.recompute(made.number).isSame)
    // From now on there are vouchers with the name.
    #expect(try newsroom.payee("minh", by: desk.acting(.hoa)).hasVouchers)
    #expect(refusals { try office.act("cancel", on: made.number, by: .hoa) }.isEmpty == false)
    #expect(try office.findings().isEmpty)
    let actions = try office.store.events(about: "sheet", view.sheet.id.rawValue)
      .map(\.facts.action)
    #expect(actions == ["sheet.make", "sheet.check", "sheet.sign", "sheet.pay"])
  }

  @Test func `a sheet takes the works of its days, both ends with it`() throws {
    desk.clock.set(to: Timestamp(startOf: .iso("2026-11-30")).adding(milliseconds: 86_399_000))
    let last = try office.graded("cuối tháng")
    desk.clock.move(milliseconds: 2_000)
    let first = try office.graded("đầu tháng")
    let sheet = try office.makeSheet("2026-12-01", "2026-12-31")
    #expect(sheet.lines == 1)
    #expect(try office.work(of: first).standing == .listed)
    #expect(try office.work(of: last).standing == .graded)
    #expect(try office.makeSheet("2026-11-30", "2026-11-30").lines == 1)
    #expect(throws: NewsroomError.invalid(.timesOutOfOrder)) {
      try office.makeSheet("2026-11-30", "2026-11-29")
    }
  }

  @Test func `a sheet for one payee takes the works of which they have a share, whole`() throws {
    _ = try office.graded("một")
    let shared = try office.publish("chung")
    try office.grade(shared, 1, shares: [("minh", 40), ("quan", 60)])
    let sheet = try office.makeSheet(payee: "quan")
    #expect(sheet.lines == 2 && sheet.gross == Dong(253_000))
    #expect(try office.payments(of: sheet.number)["minh"]?.gross == Dong(101_200))
    #expect(try office.makeSheet().gross == Dong(1_265_000))
    // Each is told the sheets on which theirs stand.
    #expect(try listed(payee: nil) == ["BK-BG-2026-000001", "BK-BG-2026-000002"])
    #expect(try listed(payee: "quan") == ["BK-BG-2026-000001"])
    #expect(try listed(payee: "tacgia") == [])
  }

  /// The sheets that a refusal to make one names.
  private func listed(payee: String?) throws -> [String]? {
    do {
      try office.makeSheet(payee: payee)
      return nil
    } catch NewsroomError.refused(let denial) {
      guard case .royalty(.nothingToPay(let sheets))? = denial.refusals.first else { return nil }
      return sheets
    }
  }

  @Test(arguments: [Cast.son, .lan, .ha, .minh, .dung, .khanh, .tuan, .van, .phuong])
  func `others than the secretary make no sheets`(person: Cast) throws {
    _ = try office.graded("một")
    #expect(refusals { try office.makeSheet(by: person) } == ["role"])
  }

  // MARK: Back

  @Test func `a sheet that was returned is made anew and presented again`() throws {
    let (one, two) = (try office.graded("một", 5), try office.graded("hai", 3))
    let sheet = try office.makeSheet().number
    let three = try office.graded("ba", 1)
    try office.act("return", on: sheet, by: .dung)
    #expect(try office.work(of: one).standing == .listed)
    let remade = try remake(sheet, without: [one])
    #expect(remade.lines == 2 && remade.gross == Dong(1_012_000) && remade.state == "returned")
    #expect(try office.work(of: one).standing == .graded && office.work(of: one).sheet == nil)
    #expect(try office.work(of: three).sheet == office.work(of: two).sheet)
    try office.act("resubmit", on: sheet, by: .hoa)
    try office.pay(sheet)
    #expect(try office.makeSheet().gross == Dong(1_265_000))
    #expect(try office.findings().isEmpty)
  }

  @Test func `lines change only in the hands of whoever made the sheet`() throws {
    let item = try office.graded("một")
    let sheet = try office.makeSheet().number
    #expect(refusals { _ = try remake(sheet, by: .son) } == ["role"])
    #expect(refusals { _ = try remake(sheet, expected: 7) } == ["sheet-changed"])
    #expect(try remake(sheet, expected: 1).version == 2)
    try office.act("check", on: sheet, by: .lan)
    #expect(refusals { _ = try remake(sheet) } == ["sheet-not-from-here"])
    #expect(refusals { _ = try add(.encouragement(Dong(1)), on: sheet) } == ["sheet-not-from-here"])
    try office.act("sign", on: sheet, by: .son)
    #expect(refusals { _ = try remake(sheet, without: [item]) } == ["sheet-not-from-here"])
    #expect(try office.findings().isEmpty)
  }

  @Test func `a sheet without lines goes nowhere but away`() throws {
    let item = try office.graded("một")
    let sheet = try office.makeSheet().number
    #expect(try remake(sheet, without: [item]).lines == 0)
    #expect(refusals { try office.act("check", on: sheet, by: .lan) } == ["no-lines"])
    try office.act("cancel", on: sheet, by: .hoa)
    #expect(try office.findings().isEmpty)
  }

  @Test(arguments: ["prepared", "checked", "signed", "returned"])
  func `cancelled, a sheet lets its works go and pays nobody`(state: String) throws {
    let item = try office.graded("một")
    let sheet = try office.makeSheet().number
    if state == "returned" { try office.act("return", on: sheet, by: .dung) }
    if ["checked", "signed"].contains(state) { try office.act("check", on: sheet, by: .lan) }
    if state == "signed" { try office.act("sign", on: sheet, by: .son) }
    #expect(try office.view(sheet).sheet.state.rawValue == state)
    try office.act("cancel", on: sheet, by: .hoa)
    #expect(try office.work(of: item).standing == .graded)
    #expect(try office.payments(of: sheet).isEmpty)
    let again = try office.makeSheet()
    #expect(again.number == "BK-BG-2026-000002" && again.lines == 1)
    try office.pay(again.number)
    #expect(try office.findings().isEmpty)
    let statement = try newsroom.statement(
      of: "minh", from: nil, to: nil, limit: 9, by: try desk.acting(.minh))
    #expect(statement.payments.map(\.sheet.number) == [again.number])
  }

  // MARK: Mistakes after payment

  @Test func `a mistake is mended by lines on a later sheet, never by a change`() throws {
    let item = try office.graded("một", 5)
    let first = try office.makeSheet().number
    try office.pay(first)
    let before = try office.view(first)
    _ = try office.graded("hai", 3)
    let later = try office.makeSheet().number
    #expect(
      try add(.correction(of: item, nil, Dong(-253_000)), on: later).gross == Dong(506_000))
    #expect(
      refusals { _ = try add(.correction(of: item, nil, Dong(-506_001)), on: later) }
        == ["pays-back"])
    #expect(
      refusals { _ = try add(.correction(of: item, nil, .zero), on: later) }
        == ["lump-is-nothing"])
    #expect(
      refusals { _ = try add(.correction(of: item, nil, Dong(-1)), to: "tacgia", on: later) }
        == ["pays-back"])
    #expect(throws: NewsroomError.invalid(.royaltyReasonMissing)) {
      try newsroom.addLine(
        .correction(of: item, nil, Dong(1)), to: "minh", on: later, because: "",
        by: try desk.acting(.hoa))
    }
    try office.pay(later)
    #expect(try office.view(first).lines.map(\.line) == before.lines.map(\.line))
    #expect(try office.view(later).lines.map(\.line.kind) == [.work, .correction])
    #expect(try office.recompute(later).isSame && office.recompute(first).isSame)
    #expect(try office.findings().isEmpty)
  }

  @Test func `what was not paid is graded anew, not corrected`() throws {
    let (paid, open) = (try office.graded("một"), try office.publish("hai"))
    let sheet = try office.makeSheet().number
    for item in [paid, open] {
      #expect(
        refusals { _ = try add(.correction(of: item, nil, Dong(5)), on: sheet) }
          == ["work-not-paid"])
    }
  }

  // MARK: What was signed

  @Test func `what was changed past the use cases is not paid, and found`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet().number
    try office.sign(sheet)
    for sql in [
      "UPDATE sheet_line SET amount = amount + 1", "UPDATE sheet_line SET steps = steps || ' '",
      "UPDATE sheet_line SET payee_id = (SELECT id FROM payee WHERE code = 'quan')",
      "UPDATE sheet SET to_day = to_day + 1",
    ] {
      let kept = try office.store.database.rows("SELECT amount, steps, payee_id FROM sheet_line")[0]
      let (amount, steps, payee) = (try kept.int(0), try kept.text(1), try kept.int(2))
      try office.change(sql)
      #expect(refusals { try office.act("pay", on: sheet, by: .dung) } == ["signed-sheet-changed"])
      #expect(try office.recompute(sheet).isAsSigned == false)
      #expect(try office.findings().contains(.sheet(sheet, .content)), "\(sql)")
      try office.store.database.atomically {
        _ = try office.store.database.run(
          "UPDATE sheet_line SET amount = $1, steps = $2, payee_id = $3",
          [.integer(amount), .text(steps), .integer(payee)])
        if sql.hasPrefix("UPDATE sheet SET") {
          _ = try office.store.database.run("UPDATE sheet SET to_day = to_day - 1")
        }
      }
    }
    try office.act("pay", on: sheet, by: .dung)
    #expect(try office.findings().isEmpty)
  }

  @Test func `a payment day lies between the signature and today`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet().number
    try office.sign(sheet)
    desk.clock.move(days: 5)
    for day in ["2026-11-22", "2026-11-29"] {
      #expect(
        refusals { try office.act("pay", on: sheet, by: .dung, on: day) } == ["pay-day-impossible"])
    }
    try office.act("pay", on: sheet, by: .dung, on: "2026-11-25")
    #expect(try office.view(sheet).sheet.paidOn == .iso("2026-11-25"))
  }

  @Test func `the signature stands for the head of the log of that moment`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet().number
    try office.act("check", on: sheet, by: .lan)
    let head = try newsroom.logHead()
    try office.act("sign", on: sheet, by: .son)
    let seal = try #require(try office.view(sheet).sheet.seal)
    #expect(seal.head == head)
    let kept = try #require(KeptHead(printed: "\(head.size) \(head.hash.hexadecimal)"))
    #expect(try newsroom.standing(of: [kept]).first?.standing.isRight == true)
    let event = try office.store.events(about: "sheet", office.view(sheet).sheet.id.rawValue).last
    #expect(event?.facts.revisionHash?.bytes == seal.contentHash)
  }

  @Test func `a step that comes twice under its request is carried out once`() throws {
    _ = try office.graded("một")
    let request = desk.request()
    let made = try office.makeSheet(request: request)
    #expect(try office.makeSheet(request: request) == made)
    try office.sign(made.number)
    let payment = desk.request()
    let paid = try office.act("pay", on: made.number, by: .dung, request: payment)
    let size = try newsroom.logHead().size
    #expect(try office.act("pay", on: made.number, by: .dung, request: payment) == paid)
    #expect(try newsroom.logHead().size == size)
    #expect(
      refusals { try office.act("pay", on: made.number, by: .dung) }.contains("sheet-not-from-here")
    )
  }

  @Test func `whoever has read another version is told`() throws {
    _ = try office.graded("một")
    let sheet = try office.makeSheet().number
    _ = try remake(sheet)
    #expect(
      refusals { try office.act("check", on: sheet, by: .lan, expected: 1) } == ["sheet-changed"])
    try office.act("check", on: sheet, by: .lan, expected: 2)
  }

  // MARK: Funds

  @Test func `over the fund is told by its balance, and refused where it is to be refused`() throws
  {
    let hoa = try desk.acting(.hoa)
    _ = try office.graded("một", 5)
    func fund() throws -> FundBalance {
      try newsroom.fund(of: "bacgiang", 2026, by: hoa).balance
    }
    _ = try newsroom.addToFund(
      of: "bacgiang", 2026, .budget, Dong(1_000_000), note: "QĐ 1", by: hoa)
    #expect(try fund().left == Dong(-265_000) && fund().graded == Dong(1_265_000))
    _ = try newsroom.setFund(of: "bacgiang", 2026, FundChange(over: .refuse), by: hoa)
    #expect(refusals { try office.makeSheet() } == ["over-fund"])
    _ = try newsroom.setFund(of: "bacgiang", 2026, FundChange(over: .warn), by: hoa)
    let sheet = try office.makeSheet().number
    #expect(try fund().listed == Dong(1_265_000) && fund().graded == .zero)
    try office.act("check", on: sheet, by: .lan)
    _ = try newsroom.setFund(of: "bacgiang", 2026, FundChange(over: .refuse), by: hoa)
    #expect(refusals { try office.act("sign", on: sheet, by: .son) } == ["over-fund"])
    _ = try newsroom.addToFund(
      of: "bacgiang", 2026, .carriedOver, Dong(265_000), note: "QĐ 2", by: hoa)
    try office.act("sign", on: sheet, by: .son)
    try office.act("pay", on: sheet, by: .dung)
    #expect(try fund().paid == Dong(1_265_000) && fund().left == .zero)
    let months = try newsroom.fund(of: "bacgiang", 2026, by: hoa).months
    #expect(months[10] == Dong(1_265_000) && months.sum == Dong(1_265_000))
  }

  @Test func `encouragement stays within its part of the year's royalties`() throws {
    let hoa = try desk.acting(.hoa)
    _ = try office.graded("một", 5)
    let sheet = try office.makeSheet().number
    #expect(
      refusals { _ = try add(.encouragement(Dong(1)), on: sheet) } == ["over-encouragement"])
    _ = try newsroom.setFund(
      of: "bacgiang", 2026, FundChange(encouragement: Percent(10)), by: hoa)
    #expect(
      try add(.encouragement(Dong(100_000)), to: "tacgia", on: sheet).gross == Dong(1_365_000))
    #expect(
      refusals { _ = try add(.encouragement(Dong(26_501)), on: sheet) } == ["over-encouragement"])
    #expect(try add(.encouragement(Dong(26_500)), on: sheet).lines == 3)
    #expect(refusals { _ = try add(.encouragement(.zero), on: sheet) } == ["lump-is-nothing"])
    try office.pay(sheet)
    let view = try newsroom.fund(of: "bacgiang", 2026, by: hoa)
    #expect(view.encouragement == Dong(126_500) && view.balance.paid == Dong(1_391_500))
    #expect(try office.findings().isEmpty)
  }
}
