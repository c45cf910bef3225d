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
}
