@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// What an act costs the store: statements are counted, since time depends on the machine.
@Suite struct CostTests {
  let desk: TestNewsroom
  let database: CountingDatabase

  init() throws {
    let plain = try TestSupport.newsroom()
    let counting = CountingDatabase(plain.newsroom.store.database)
    database = counting
    let clock = plain.clock
    let random = plain.random
    let newsroom = try Newsroom(counting, clock: { clock.now }, random: { random.next() })
    desk = TestNewsroom(newsroom, clock: clock, random: random)
  }

  @Test func `a decision takes a handful of statements`() throws {
    let item = try desk.inReview()
    let lan = try desk.acting(.lan)
    _ = try desk.newsroom.make(ItemAct("return", on: item, comment: "x"), by: lan)
    _ = try desk.newsroom.make(ItemAct("submit", on: item), by: try desk.acting(.minh))
    database.forget()
    _ = try desk.newsroom.make(ItemAct("return", on: item, comment: "x"), by: lan)
    #expect(database.statements.count <= 16)
  }

  @Test func `a publication opens its work by three statements more`() throws {
    _ = try desk.published(TestNewsroom.text("một"))
    let item = try desk.approved(TestNewsroom.text("hai"))
    let khanh = try desk.acting(.khanh)
    database.forget()
    _ = try desk.newsroom.make(ItemAct("publish", on: item), by: khanh)
    // Whether there is one, the row itself, and the tally of its month, which stands already.
    let ofWork = database.statements.filter {
      $0.contains("FROM work ") || $0.contains("INTO work\n") || $0.contains("work_tally")
    }
    #expect(ofWork.count == 3, "\(ofWork)")
    #expect(database.statements.count <= 26, "\(database.statements.count)")
  }

  @Test func `telling the next hands of a sheet costs the same however many lines it has`() throws {
    let office = RoyaltyDesk(desk)
    try RoyaltyDesk.furnish(desk)
    func cost(_ works: Int) throws -> Int {
      for number in 0..<works { _ = try office.graded("tin \(works) \(number)") }
      let sheet = try office.makeSheet().number
      database.forget()
      try office.act("check", on: sheet, by: .lan)
      return database.statements.count
    }
    let (few, many) = (try cost(1), try cost(10))
    // What was told is taken away, the grants and delegations of the portal are read, and one person is told.
    let ofTelling = database.statements.filter {
      $0.contains("notice") || $0.contains("FROM role_grant") || $0.contains("FROM delegation")
    }
    print(
      "checking a sheet costs \(few) statements, \(many) with ten works; \(ofTelling.count) tell")
    #expect(few == many && ofTelling.count <= 4, "\(few), \(many), \(ofTelling)")
  }

  @Test func `making and paying a sheet takes a handful of statements for each work`() throws {
    let office = RoyaltyDesk(desk)
    try RoyaltyDesk.furnish(desk)
    func cost(_ works: Int) throws -> (make: Int, pay: Int) {
      for number in 0..<works { _ = try office.graded("tin \(works) \(number)") }
      database.forget()
      let sheet = try office.makeSheet().number
      let make = database.statements.count
      try office.sign(sheet)
      database.forget()
      try office.act("pay", on: sheet, by: .dung)
      return (make, database.statements.count)
    }
    let (few, many) = (try cost(2), try cost(12))
    print(
      "a sheet costs \((many.make - few.make) / 10) statements for each work to make, "
        + "\((many.pay - few.pay) / 10) to pay")
    #expect(many.make - few.make <= 10 * 11, "\(few), \(many)")
    #expect(many.pay - few.pay <= 10 * 28, "\(few), \(many)")
  }
}
