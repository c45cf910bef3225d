@testable import Newsroom
import Royalties
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Where old books count: as paid, in the year and month of publication, and always told apart.
@Suite struct PastCountingTests {
  private let office: RoyaltyDesk
  private var newsroom: Newsroom { office.newsroom }

  /// Minh got 5 million in 2019, in two lines, and one for this year; Quân one in 2019.
  init() throws {
    office = try RoyaltyDesk()
    let lines: [(payee: String, day: String, genre: String, amount: String)] = [
      ("minh", "2019-03-05", "tin", "2.000.000"), ("minh", "2019-12-31", "Bình luận", "3.000.000"),
      ("quan", "2019-03-31", "", "500.000"), ("minh", "2026-11-02", "tin", "1.000.000"),
    ]
    let list = lines.enumerated().map { index, line in
      ListedPast(
        row: index + 2,
        fields: [
          .voucher: "PC 01", .payee: line.payee, .published: line.day, .title: "Bài \(index)",
          .genre: line.genre, .amount: line.amount, .tax: "100", .paidOn: "2026-11-20",
        ])
    }
    _ = try newsroom.importPastRoyalties(
      list, on: "bacgiang", by: try office.desk.acting(.hoa))
  }

  private func statement(
    of code: String = "minh", from: String? = nil, to: String? = nil, before: WorkPlace? = nil,
    limit: Int = 10
  ) throws -> Statement {
    try newsroom.statement(
      of: code, from: from.map(CivilDate.iso), to: to.map(CivilDate.iso), before: before,
      limit: limit, by: try office.desk.acting(.minh))
  }

  private func spending(by head: SpendingHead, in year: Int) throws -> [String: Spending.Row] {
    let rows = try newsroom.spending(
      by: head, in: year, on: ["bacgiang"], by: try office.desk.acting(.son)
    ).rows
    return Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
  }

  private func fund(_ year: Int) throws -> FundView {
    try newsroom.fund(of: "bacgiang", year, by: try office.desk.acting(.son))
  }

  // MARK: Statements

  @Test func `a statement counts old books as paid in the year of publication`() throws {
    _ = try office.graded("một")
    let graded = try statement().tallies.filter { $0.standing == .graded }
    #expect(graded.map(\.works) == [1])
    try office.pay(try office.makeSheet().number)
    let all = try statement()
    #expect(all.tallies.map(\.year) == [2026, 2019])
    #expect(all.tallies.map(\.standing) == [.paid, .paid])
    #expect(all.tallies.map(\.works) == [2, 2])
    #expect(all.tallies.map(\.amount) == [graded[0].amount + Dong(1_000_000), Dong(5_000_000)])
    #expect(all.pastTallies.map(\.year) == [2026, 2019])
    #expect(all.pastTallies.map(\.lines) == [1, 2])
    #expect(all.lines.count == 1 && all.past.map(\.title) == ["Bài 3", "Bài 1", "Bài 0"])
    #expect(all.works(in: nil) == 1 && all.works(in: 2019) == 0)
    #expect(all.pastLines(in: 2019) == 2)
  }

  @Test func `a stretch of days holds for old books too, and the first page alone lists them`()
    throws
  {
    let some = try statement(from: "2019-03-06", to: "2019-12-31")
    #expect(some.past.map(\.title) == ["Bài 1"] && some.tallies.map(\.amount) == [Dong(3_000_000)])
    let item = try office.graded("một")
    _ = try office.graded("hai")
    let first = try statement(limit: 1)
    #expect(first.past.count == 1 && first.pastTallies.count == 2)
    let place = try #require(first.next)
    let second = try statement(before: place, limit: 1)
    #expect(second.lines.map(\.work.work.item) == [item] && second.past.isEmpty)
    #expect(second.tallies == first.tallies)
  }

  // MARK: Spending and funds

  @Test func `spending of a past year is what the old books say, under every head`() throws {
    let months = try spending(by: .month, in: 2019)
    #expect(months["3"]?.paid == Dong(2_500_000) && months["3"]?.works == 2)
    #expect(months["12"]?.past == Dong(3_000_000) && months["1"]?.total == .zero)
    let authors = try spending(by: .author, in: 2019)
    #expect(authors["minh"]?.past == Dong(5_000_000) && authors["quan"]?.paid == Dong(500_000))
    #expect(try spending(by: .portal, in: 2019)["bacgiang"]?.paid == Dong(5_500_000))
    let genres = try spending(by: .genre, in: 2019)
    #expect(
      genres.mapValues(\.paid) == [
        "tin": Dong(2_000_000), "Bình luận": Dong(3_000_000), "": Dong(500_000),
      ])
  }

  @Test func `works and old books of a year add up, and the part of the books is told`() throws {
    _ = try office.graded("một")
    let works = Dong(1_265_000)
    let row = try #require(try spending(by: .author, in: 2026)["minh"])
    #expect(row.graded == works && row.paid == Dong(1_000_000) && row.past == row.paid)
    #expect(row.works == 2 && row.total == works + Dong(1_000_000))
    let genre = try #require(try spending(by: .genre, in: 2026)["tin"])
    #expect(genre.total == row.total && genre.past == Dong(1_000_000))
    let view = try fund(2026)
    #expect(view.balance.paid == Dong(1_000_000) && view.past == Dong(1_000_000))
    #expect(view.balance.graded == works && view.months[10] == works + Dong(1_000_000))
  }

  @Test func `the fund of a past year has what was paid from it`() throws {
    _ = try newsroom.addToFund(
      of: "bacgiang", 2019, .budget, Dong(10_000_000), note: "QĐ 12",
      by: try office.desk.acting(.hoa))
    let view = try fund(2019)
    #expect(view.balance.paid == Dong(5_500_000) && view.past == Dong(5_500_000))
    #expect(view.balance.left == Dong(4_500_000))
    #expect(view.months[2] == Dong(2_500_000) && view.months[11] == Dong(3_000_000))
    #expect(try fund(2018).balance.paid == .zero)
  }

  @Test func `the month of an author counts what the old books of the month say`() throws {
    _ = try newsroom.setFund(
      of: "bacgiang", 2026, FundChange(authorMonth: Dong(2_000_000)),
      by: try office.desk.acting(.hoa))
    let item = try office.graded("một")
    #expect(try office.alarms(of: item).contains("author-month"))
    _ = try newsroom.removePastVoucher(
      "PC 01", on: "bacgiang", reason: "sai", by: try office.desk.acting(.hoa))
    #expect(try !office.alarms(of: item).contains("author-month"))
  }

  // MARK: People's data

  @Test func `what is handed out to a payee has their old books, and no others`() throws {
    let export = try newsroom.exportPayee("minh", by: try office.desk.acting(.minh))
    #expect(export.past.map(\.title) == ["Bài 3", "Bài 1", "Bài 0"])
    #expect(export.view.hasVouchers)
  }

  @Test func `whoever is erased keeps name and old books, as those of vouchers do`() throws {
    _ = try newsroom.erasePayee("quan", by: try office.desk.acting(.hoa))
    let record = try #require(try office.store.payee(code: "quan"))
    #expect(record.keptAt != nil && !record.name.isEmpty)
    let lines = try newsroom.pastRoyalties(
      of: "quan", from: nil, to: nil, by: try office.desk.acting(.son))
    #expect(lines.map(\.amount) == [Dong(500_000)])
    #expect(try spending(by: .author, in: 2019)["quan"]?.paid == Dong(500_000))
    #expect(try office.findings().isEmpty)
  }

  // MARK: Speed

  @Test func `statements and funds read old books along their indexes`() throws {
    let counting = CountingDatabase(office.store.database)
    let store = Store(counting)
    let minh = try #require(try store.payee(code: "minh"))
    counting.forget()
    _ = try store.pastTallies(of: minh.id, from: nil, to: nil)
    _ = try store.pastMonths(of: minh.portal, 2019)
    let sums = Set(counting.statements)
    counting.forget()
    for scope in [
      PastScope.payee(minh.id), .portal(minh.portal), .payeeOnPortal(minh.id, minh.portal),
    ] {
      _ = try store.pastRoyalties(in: scope, from: nil, to: nil, limit: 10)
    }
    #expect(sums.count == 3 && counting.statements.count == 3)
    for statement in sums {
      let plan = try self.plan(of: statement)
      #expect(plan[0].hasPrefix("SEARCH") && plan[0].contains("COVERING INDEX"), "\(plan)")
    }
    // Along an index, and in its order.
    for statement in counting.statements {
      let plan = try self.plan(of: statement)
      #expect(plan.count == 1 && plan[0].contains("USING INDEX past_royalty_by_"), "\(plan)")
    }
  }

  private func plan(of statement: String) throws -> [String] {
    let places = (1...7).filter { statement.contains("$\($0)") }.count
    return try office.store.database.rows(
      "EXPLAIN QUERY PLAN \(statement)", Array(repeating: .integer(1), count: places)
    ).map { try $0.text(3) }
  }
}
