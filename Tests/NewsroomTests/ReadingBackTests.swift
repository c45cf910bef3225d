@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// A store in which texts come back other than they were written.
private final class LyingDatabase: Database {
  private let inner: any Database
  var lies = false

  init(_ inner: any Database) { self.inner = inner }

  var dialect: Dialect { inner.dialect }

  func rows(_ sql: String, _ values: [Value]) throws -> [Row] { try inner.rows(sql, values) }

  func each(_ sql: String, _ values: [Value], _ body: (Row) throws -> Bool) throws {
    try inner.each(sql, values) { row in
      guard lies, sql.contains("FROM revision\nWHERE id") || sql.contains("FROM revision WHERE id")
      else { return try body(row) }
      var changed = row.values
      changed[5] = .text("khác")
      return try body(Row(changed))
    }
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

@Suite struct ReadingBackTests {
  @Test func `a text that reads back other than it was written is not kept`() throws {
    let plain = try TestSupport.newsroom()
    let lying = LyingDatabase(plain.newsroom.store.database)
    let (clock, random) = (plain.clock, plain.random)
    let newsroom = try Newsroom(lying, clock: { clock.now }, random: { random.next() })
    let desk = TestNewsroom(newsroom, clock: clock, random: random)
    let item = try desk.draft().id
    let size = try newsroom.logHead().size

    lying.lies = true
    #expect(throws: StorageError.self) { try desk.draft(TestNewsroom.text("mới")) }
    #expect(throws: StorageError.self) {
      try desk.save(TestNewsroom.text("sửa"), in: item, by: .minh)
    }
    lying.lies = false
    #expect(try newsroom.logHead().size == size)
    #expect(try desk.view(item).revisions.count == 1)
  }
}
