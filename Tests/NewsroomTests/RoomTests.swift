@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// A store whose disk has as much room as the test says.
private final class TightDatabase: Database {
  private let inner: any Database
  var level = RoomLevel.plenty

  init(_ inner: any Database) { self.inner = inner }

  var dialect: Dialect { inner.dialect }
  func roomLevel() throws -> RoomLevel { level }
  func rows(_ sql: String, _ values: [Value]) throws -> [Row] { try inner.rows(sql, values) }
  func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    try inner.each(sql, values, body)
  }
  func run(_ sql: String, _ values: [Value]) throws -> Int { try inner.run(sql, values) }
  func atomically<T>(_ body: () throws -> T) throws -> T { try inner.atomically(body) }
  func atomically<T>(
    request: String, recorded: () throws -> T?, _ body: () throws -> T
  ) throws -> T {
    try inner.atomically(request: request, recorded: recorded, body)
  }
  func reading<T>(_ body: () throws -> T) throws -> T { try inner.reading(body) }
  func changeCounter() throws -> Int64 { try inner.changeCounter() }
  func close() throws { try inner.close() }
}

@Suite struct RoomTests {
  private let database: TightDatabase
  let desk: TestNewsroom
  let item: ID<Item>

  init() throws {
    let made = try TestSupport.newsroom()
    item = try made.inReview()
    let tight = TightDatabase(made.newsroom.store.database)
    database = tight
    let clock = made.clock
    let random = made.random
    desk = TestNewsroom(
      try Newsroom(tight, clock: { clock.now }, random: { random.next() }), clock: clock,
      random: random)
  }

  @Test(arguments: [RoomLevel.plenty, .warning])
  func `while there is room everything is done`(level: RoomLevel) throws {
    database.level = level
    _ = try desk.draft()
    try desk.save(TestNewsroom.text("mới"), in: try desk.draft().id, by: .minh)
    _ = try desk.newsroom.runQueue(from: "timer")
  }

  @Test func `under 64 MiB drafts are kept and items decided on, and nothing is added`() throws {
    database.level = .restricted
    let scarce = StorageError.unavailable(.scarce(.restricted))
    #expect(throws: scarce) { try desk.draft() }
    #expect(throws: scarce) { try desk.save(TestNewsroom.text("x"), in: item, by: .ha) }
    #expect(throws: scarce) { try desk.newsroom.runQueue(from: "timer") }
    #expect(throws: scarce) {
      try desk.newsroom.comment(NewComment(item: item, body: "x"), by: try desk.acting(.lan))
    }
    #expect(throws: scarce) {
      try desk.newsroom.addPerson(login: "moi", name: "Người Mới", by: try desk.acting(.tuan))
    }
    try keepDraft()
    try desk.make("return", on: item, by: .lan)
    try desk.make("submit", on: item, by: .minh)
    try desk.make("approve", on: item, by: .lan)
  }

  @Test func `under 16 MiB drafts are kept and read, and that is all`() throws {
    database.level = .draftsOnly
    let scarce = StorageError.unavailable(.scarce(.draftsOnly))
    #expect(throws: scarce) { try desk.make("return", on: item, by: .lan) }
    #expect(throws: scarce) { try desk.draft() }
    try keepDraft()
    try desk.newsroom.markRead(item, by: try desk.acting(.lan))
    #expect(try desk.view(item).item.state == "review")
    #expect(try desk.newsroom.drafts(of: try desk.acting(.minh)).count == 1)
  }

  @Test func `on a full disk the sentence is the one of a full disk`() {
    database.level = .readOnly
    #expect(throws: StorageError.unavailable(.full)) {
      try desk.make("return", on: item, by: .lan)
    }
  }

  private func keepDraft() throws {
    let minh = try desk.acting(.minh)
    try desk.newsroom.keepDraft(
      try desk.newsroom.newDraft(
        for: nil, base: nil, portal: "bacgiang", kind: .news, text: TestNewsroom.text(), by: minh))
  }
}
