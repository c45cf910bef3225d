@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// What old books say was paid: told as it stands there, to whoever may read the statement.
@Suite struct PastRoyaltyTests {
  private let office: RoyaltyDesk
  private var newsroom: Newsroom { office.newsroom }

  init() throws { office = try RoyaltyDesk() }

  private func keep(
    _ voucher: String, _ line: Int, _ day: String, _ amount: Int64, of code: String = "minh"
  ) throws {
    let payee = try #require(try office.store.payee(code: code))
    let person = try office.desk.acting(.hoa).person
    try office.store.database.atomically {
      try office.store.insert(
        PastRoyaltyRecord(
          id: ID(newsroom.newID()), portal: payee.portal, voucher: voucher, line: line,
          payee: payee.id, published: .iso(day), title: "Tin \(voucher).\(line)", genre: "Tin",
          coefficient: Coefficient("1,5"), amount: Dong(amount), tax: Dong(amount / 10),
          paidOn: .iso(day).adding(days: 30), addedBy: person, addedAt: newsroom.now))
    }
  }

  private func told(
    of name: String = "minh", from: String? = nil, to: String? = nil, by person: Cast = .minh
  ) throws -> [PastRoyalty] {
    try newsroom.pastRoyalties(
      of: name, from: from.map(CivilDate.iso), to: to.map(CivilDate.iso),
      by: try office.desk.acting(person))
  }

  @Test func `lines of old books are told newest first, each as it stands there`() throws {
    try keep("PC 01", 1, "2019-03-05", 500_000)
    try keep("PC 01", 2, "2019-03-06", 300_000)
    try keep("PC 02", 1, "2021-12-31", 200_000)
    try keep("PC 02", 2, "2021-12-31", 200_000, of: "quan")
    let lines = try told()
    #expect(lines.map { "\($0.voucher).\($0.line)" } == ["PC 02.1", "PC 01.2", "PC 01.1"])
    let first = try #require(lines.last)
    #expect(first.portal.code == "bacgiang" && first.payee.code == "minh")
    #expect(first.title == "Tin PC 01.1" && first.genre == "Tin")
    #expect(first.coefficient == Coefficient("1,5") && first.amount == Dong(500_000))
    #expect(first.tax == Dong(50_000) && first.net == Dong(450_000))
    #expect(first.published == .iso("2019-03-05") && first.paidOn == .iso("2019-04-04"))
  }

  @Test func `a stretch of days has both of its ends`() throws {
    for (line, day) in ["2019-12-31", "2020-01-01", "2020-12-31", "2021-01-01"].enumerated() {
      try keep("PC 01", line + 1, day, 1_000)
    }
    #expect(try told(from: "2020-01-01", to: "2020-12-31").map(\.line) == [3, 2])
    #expect(try told(to: "2019-12-31").map(\.line) == [1])
    #expect(try told(from: "2021-01-02").isEmpty)
  }

  @Test func `they are read by the payee and by those who see royalties, and by nobody else`()
    throws
  {
    try keep("PC 01", 1, "2019-03-05", 500_000)
    for person in [Cast.minh, .hoa, .dung, .son] { #expect(try told(by: person).count == 1) }
    #expect(refusals { _ = try told(by: .quan) } == ["needs-role"])
    #expect(throws: NewsroomError.notFound(.payee, "aido")) { try told(of: "aido") }
  }

  @Test(arguments: [
    "amount = -1", "tax = 500001", "tax = -1", "paid_day = published_day - 1", "voucher = ''",
    "title = ''", "line = 0", "coefficient = -1", "payee_id = 12",
  ])
  func `the store refuses what no book can say`(change: String) throws {
    try keep("PC 01", 1, "2019-03-05", 500_000)
    #expect(throws: StorageError.self) {
      try office.change("UPDATE past_royalty SET \(change)")
    }
    #expect(throws: StorageError.self) { try keep("PC 01", 1, "2020-01-01", 1) }
  }
}
