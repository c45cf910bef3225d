@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// What one payee gets: by a sheet, in a year, of a portal. A unit is 253,000 from July 2026 on.
@Suite struct PaymentTests {
  let office: RoyaltyDesk

  init() throws { office = try RoyaltyDesk(at: .morning("2026-07-20")) }

  private var newsroom: Newsroom { office.newsroom }
  private var desk: TestNewsroom { office.desk }

  /// Minh has 3 units and half of 2, Quân the other half.
  private func sheet() throws -> String {
    _ = try office.graded("Tin của Minh", 3)
    let common = try office.publish("Tin chung")
    try office.grade(common, 2, shares: [("minh", 50), ("quan", 50)])
    return try office.makeSheet().number
  }

  private func slips(
    of sheet: String, for payee: String? = nil, by person: Cast = .dung
  ) throws -> [PaymentView] {
    try newsroom.slips(of: sheet, for: payee, by: try desk.acting(person))
  }

  private func paidYear(
    _ payee: String = "minh", _ year: Int = 2026, on portal: String? = nil, by person: Cast = .dung
  ) throws -> PaidYear {
    try newsroom.paidYear(of: payee, year, on: portal, by: try desk.acting(person))
  }

  // MARK: Slips

  @Test func `the slips of a sheet are its payments with their lines`() throws {
    let number = try sheet()
    try office.sign(number)
    let slips = try slips(of: number)
    #expect(slips.map(\.payee.code) == ["minh", "quan"])
    #expect(slips.map { $0.lines.map(\.line.amount.amount) } == [[759_000, 253_000], [253_000]])
    for slip in slips {
      #expect(slip.withholding.gross == slip.lines.map(\.line.amount).sum)
    }
    #expect(slips.map(\.withholding.gross).sum == (try office.view(number).sheet.gross))
  }

  @Test func `one slip is that of all`() throws {
    let number = try sheet()
    try office.pay(number)
    let all = try slips(of: number)
    let one = try #require(try slips(of: number, for: "quan").first)
    #expect(one.lines == all[1].lines)
    #expect(one.withholding == all[1].withholding)
    #expect(one.sheet == all[1].sheet)
  }

  @Test func `payees see their own slip and nobody else's`() throws {
    let number = try sheet()
    try office.pay(number)
    #expect(try slips(of: number, for: "minh", by: .minh).first?.payee.code == "minh")
    #expect(throws: NewsroomError.self) { try slips(of: number, for: "quan", by: .minh) }
    #expect(throws: NewsroomError.self) { try slips(of: number, by: .minh) }
  }

  @Test func `there is no slip before the signature, and none for whom nothing is paid`() throws {
    let number = try sheet()
    #expect(refusals { _ = try slips(of: number) } == ["sheet-not-signed"])
    #expect(refusals { _ = try slips(of: number, for: "minh") } == ["sheet-not-signed"])
    try office.sign(number)
    #expect(refusals { _ = try slips(of: number, for: "tacgia") } == ["not-on-sheet"])
  }

  @Test func `a sheet that was cancelled has no slips`() throws {
    let number = try sheet()
    try office.act("cancel", on: number, by: .hoa)
    #expect(refusals { _ = try slips(of: number, for: "minh") } == ["not-on-sheet"])
  }

  // MARK: Years

  @Test func `a year has what was paid in it, by the day of payment`() throws {
    let first = try sheet()
    try office.pay(first)
    _ = try office.graded("Tin tháng 12", 4)
    desk.clock.set(to: .morning("2027-01-08"))
    let second = try office.makeSheet("2026-01-01", "2026-12-31").number
    try office.pay(second)
    let year = try paidYear()
    #expect(year.payments.map(\.sheet.number) == [first])
    #expect(year.gross == Dong(1_012_000) && year.tax == .zero)
    #expect(try paidYear("minh", 2027).payments.map(\.sheet.number) == [second])
    #expect(try paidYear("minh", 2025).payments.isEmpty)
  }

  @Test func `what was graded and not paid waits`() throws {
    try office.pay(try sheet())
    _ = try office.graded("Tin chưa chi", 2)
    _ = try office.publish("Tin chưa chấm")
    let year = try paidYear()
    #expect(year.waiting == 1 && year.waitingAmount == Dong(506_000))
  }

  @Test func `a year is read by the payee and by those who see royalties there`() throws {
    try office.pay(try sheet())
    #expect(try paidYear("minh", by: .minh).payments.count == 1)
    #expect(throws: NewsroomError.self) { try paidYear("minh", by: .quan) }
    #expect(throws: NewsroomError.invalid(.year(1999))) { try paidYear("minh", 1_999) }
    #expect(try paidYear("minh", on: "bacgiang").payments.count == 1)
    _ = try newsroom.addPortal(
      NewPortal(
        code: "snn", name: "Cổng Sở", unitName: "Sở NN", rank: .department, parent: "bacgiang"),
      by: try desk.acting(.tuan))
    #expect(try paidYear("minh", on: "snn").payments.isEmpty)
  }

  // MARK: Lists

  @Test func `a list of works is whole, or refused where it is too long`() throws {
    for number in 1...3 { _ = try office.graded("Tin số \(number)", number) }
    let acting = try desk.acting(.hoa)
    let scope = try newsroom.workScope(of: ["bacgiang"], nil, from: nil, to: nil, by: acting)
    let all = try newsroom.allWorks(in: scope, most: 3, by: acting)
    #expect(all == (try newsroom.works(in: scope, before: nil, limit: 10, by: acting)))
    #expect(all.count == 3)
    #expect(throws: NewsroomError.invalid(.tooManyWorks(limit: 2))) {
      try newsroom.allWorks(in: scope, most: 2, by: acting)
    }
    #expect(throws: NewsroomError.self) {
      try newsroom.allWorks(in: scope, by: try desk.acting(.minh))
    }
  }

  // MARK: Incomes

  @Test func `incomes of a portal are its payments, taxed ones beside all`() throws {
    _ = try office.graded("Phóng sự lớn", 8)
    _ = try office.graded("Phóng sự nữa", 8)
    _ = try office.graded("Tin nữa", 8)
    let first = try office.makeSheet().number
    try office.pay(first)
    desk.clock.set(to: .morning("2026-08-20"))
    let second = try sheet()
    try office.pay(second)
    func incomes(_ from: String, _ to: String, of payee: String? = nil) throws -> [PaidIncome] {
      try newsroom.paidIncomes(
        on: "bacgiang", from: .iso(from), to: .iso(to), of: payee, by: try desk.acting(.dung))
    }
    let all = try incomes("2026-01-01", "2026-12-31")
    #expect(all.map(\.payee.code) == ["minh", "quan"])
    let minh = try #require(all.first?.tally)
    #expect(minh.payments == 2 && minh.gross == Dong(6_072_000 + 1_012_000))
    #expect(minh.taxed == Dong(6_072_000) && minh.tax == Dong(607_200))
    #expect(minh.first == .iso("2026-07-20") && minh.last == .iso("2026-08-20"))
    #expect(all.map(\.tally.tax).sum == (try office.view(first).sheet.tax))
    #expect(try incomes("2026-08-01", "2026-12-31").map(\.tally.tax) == [.zero, .zero])
    #expect(try incomes("2026-01-01", "2026-07-19").isEmpty)
    #expect(try incomes("2026-01-01", "2026-12-31", of: "quan").map(\.payee.code) == ["quan"])
    #expect(throws: NewsroomError.invalid(.timesOutOfOrder)) {
      try incomes("2026-12-31", "2026-01-01")
    }
    #expect(throws: NewsroomError.self) {
      try newsroom.paidIncomes(
        on: "bacgiang", from: .iso("2026-01-01"), to: .iso("2026-12-31"),
        by: try desk.acting(.minh))
    }
  }
}
