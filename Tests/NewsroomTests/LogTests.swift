@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct LogTests {
  let desk: TestNewsroom

  init() throws {
    desk = try TestSupport.newsroom()
    let item = try desk.inReview()
    _ = try desk.newsroom.giveOpinion(
      .approve, on: item, comment: "Được.", by: try desk.acting(.thanh))
    try desk.make("reject", on: item, by: .son, comment: "Trùng tin.", reason: "duplicate")
    _ = try desk.newsroom.runQueue(from: "timer")
  }

  @Test func `an untouched log is whole`() throws {
    let report = try desk.newsroom.verifyLog()
    #expect(report.breaks.isEmpty)
    #expect(report.size == (try desk.newsroom.logHead().size))
    #expect(report.head == (try desk.newsroom.logHead().hash.hexadecimal))
  }

  @Test(arguments: [
    "at", "person_id", "on_behalf_of", "source", "action", "portal_id", "object", "object_id",
    "before", "after", "revision_hash", "detail", "sealed_hash", "result", "request_id", "ordinal",
    "previous_hash", "hash",
  ])
  func `a change of any column of any event is found`(column: String) throws {
    try loosen()
    let size = try desk.newsroom.logHead().size
    for sequence in 1...size {
      let kept = try value(of: column, at: sequence)
      let set = "UPDATE event SET \(column) = $1 WHERE sequence = $2"
      try write(set, [other(than: kept, in: column), .integer(sequence)])
      let breaks = try desk.newsroom.verifyLog().breaks
      #expect(!breaks.isEmpty, "\(column) of event \(sequence)")
      try write(set, [kept, .integer(sequence)])
    }
    #expect(try desk.newsroom.verifyLog().breaks.isEmpty)
  }

  @Test func `every removed event is found but the last, which a kept head shows`() throws {
    try loosen()
    let head = try desk.newsroom.logHead()
    for sequence in 1..<head.size {
      try undone { write in
        try write("DELETE FROM event WHERE sequence = $1", [.integer(sequence)])
        #expect(try !desk.newsroom.verifyLog().breaks.isEmpty)
      }
    }
    try write("DELETE FROM event WHERE sequence = $1", [.integer(head.size)])
    #expect(try desk.newsroom.verifyLog().breaks.map { $0 } == [.decision(try lastDecision())])
    #expect(try desk.newsroom.logHead() != head)
  }

  @Test func `a kept head shows that the end was cut off`() throws {
    try loosen()
    let kept = try kept()
    #expect(try standing(of: [kept]) == [.same])
    try desk.make("submit", on: try desk.draft(by: .minh).id, by: .minh)
    #expect(try standing(of: [kept]) == [.extended(by: 2)])

    let last = try self.kept()
    try write("DELETE FROM event WHERE sequence >= $1", [.integer(kept.size)])
    #expect(
      try standing(of: [kept, last])
        == [.shortened(now: kept.size - 1), .shortened(now: kept.size - 1)])
  }

  @Test func `a kept head shows that everything was written anew, and from where on`() throws {
    let other = try TestSupport.newsroom(seed: 7)
    let kept = try kept()
    let start = KeptHead(size: 0, hash: [UInt8](repeating: 0, count: 32))
    let elsewhere = KeptHead(size: 2, hash: kept.hash)
    #expect(
      try other.newsroom.standing(of: [start]).map(\.standing)
        == [.extended(by: other.newsroom.logHead().size)])
    #expect(
      try other.newsroom.standing(of: [elsewhere]).map(\.standing) == [.forked(since: 0)])
    let hash = try #require(try desk.newsroom.store.eventHash(3))
    let right = KeptHead(size: 3, hash: hash)
    let wrong = KeptHead(size: 9, hash: hash)
    #expect(
      try standing(of: [wrong, right])
        == [.forked(since: 3), .extended(by: kept.size - 3)])
  }

  private func kept() throws -> KeptHead {
    let head = try desk.newsroom.logHead()
    return KeptHead(size: head.size, hash: head.hash)
  }

  private func standing(of heads: [KeptHead]) throws -> [HeadStanding] {
    try desk.newsroom.standing(of: heads).map(\.standing)
  }

  @Test func `events that changed places are found`() throws {
    try loosen()
    for (sequence, other) in [(2, 3), (1, 12), (17, 18)] as [(Int64, Int64)] {
      try undone { write in
        try write("UPDATE event SET sequence = 99999 WHERE sequence = $1", [.integer(sequence)])
        try write(
          "UPDATE event SET sequence = $2 WHERE sequence = $1",
          [.integer(other), .integer(sequence)])
        try write("UPDATE event SET sequence = $1 WHERE sequence = 99999", [.integer(other)])
        #expect(try !desk.newsroom.verifyLog().breaks.isEmpty)
      }
    }
  }

  @Test func `an added event is found, at the end and in between`() throws {
    try loosen()
    let size = try desk.newsroom.logHead().size
    try undone { write in
      try copyEvent(5, to: size + 1, write)
      #expect(try !desk.newsroom.verifyLog().breaks.isEmpty)
    }
    try undone { write in
      try write("UPDATE event SET sequence = sequence + 1000 WHERE sequence > 5", [])
      try write("UPDATE event SET sequence = sequence - 999 WHERE sequence > 1000", [])
      try copyEvent(5, to: 6, write)
      #expect(try !desk.newsroom.verifyLog().breaks.isEmpty)
    }
  }

  @Test(arguments: [
    "item_id", "run_number", "transition", "from_state", "to_state", "revision_id", "hash",
    "person_id", "role", "on_behalf_of", "comment", "reason", "ticked", "dissenting",
    "definition_version", "at", "salt", "event_sequence",
  ])
  func `a change of any column of a decision is found`(column: String) throws {
    try loosen()
    let decision = try lastDecision()
    let kept = try row("SELECT \(column) FROM decision WHERE id = $1", [.integer(decision)])[0]
    let changed: Value = column == "role" ? .text("deputy") : other(than: kept, in: column)
    try write(
      "UPDATE decision SET \(column) = $1 WHERE id = $2", [changed, .integer(decision)])
    #expect(try !desk.newsroom.verifyLog().breaks.isEmpty)
  }

  @Test func `a decision that nobody made is found`() throws {
    try loosen()
    try write(
      """
      INSERT INTO decision SELECT id + 1, item_id, run_number, 'approve', 'review', 'approved',
        revision_id, hash, person_id, role, on_behalf_of, '', NULL, ticked, dissenting,
        definition_name, definition_version, at, salt, event_sequence + 1
      FROM decision WHERE id = $1
      """, [.integer(try lastDecision())])
    #expect(
      try desk.newsroom.verifyLog().breaks == [.decision(try lastDecision())])
  }

  @Test func `a removed decision is found`() throws {
    try loosen()
    let decision = try lastDecision()
    try write("DELETE FROM notice", [])
    try write("DELETE FROM decision WHERE id = $1", [.integer(decision)])
    #expect(try desk.newsroom.verifyLog().breaks == [.decision(decision)])
  }

  @Test func `the store itself keeps the log from being changed`() throws {
    for sql in [
      "UPDATE event SET action = 'x' WHERE sequence = 1", "DELETE FROM event WHERE sequence = 1",
      "UPDATE decision SET comment = 'x'", "DELETE FROM decision",
      "UPDATE revision SET title = 'x'", "DELETE FROM revision",
      "UPDATE workflow_definition SET yaml = ''", "DELETE FROM workflow_definition",
    ] {
      #expect(throws: StorageError.self) { try write(sql, []) }
    }
    #expect(throws: StorageError.constraint("event_follows_the_last")) {
      try copyEvent(1, to: 1_000) { sql, values in try write(sql, values) }
    }
  }

  @Test func `every act leaves exactly one event`() throws {
    let item = try desk.inReview(TestNewsroom.text("một việc"))
    let acts: [() throws -> Void] = [
      { try desk.make("return", on: item, by: .lan) },
      { try desk.save(TestNewsroom.text("sửa"), in: item, by: .minh) },
      { try desk.make("submit", on: item, by: .minh) },
      { try desk.make("approve", on: item, by: .lan) },
      { _ = try desk.newsroom.runQueue(from: "timer") },
    ]
    for act in acts {
      let size = try desk.newsroom.logHead().size
      try act()
      #expect(try desk.newsroom.logHead().size == size + 1)
    }
  }

  @Test func `the words of people stand beside the log, not in it`() throws {
    let lines = try desk.newsroom.log(before: nil, limit: 1_000, by: try desk.acting(.tuan))
    #expect(!lines.contains { "\($0.facts)".contains("Trùng tin") })
  }

  @Test func `random tampering is found`() throws {
    try loosen()
    let seed: UInt64 = 20_261_123
    var random = SeededGenerator(seed: seed)
    let size = try desk.newsroom.logHead().size
    for round in 0..<300 {
      try undone { write in
        try tamper(size, &random, write)
        let breaks = try desk.newsroom.verifyLog(limit: 1).breaks
        #expect(!breaks.isEmpty, "round \(round) of seed \(seed)")
      }
    }
  }
}

// MARK: Tampering

extension LogTests {
  typealias Writing = (String, [Value]) throws -> Void

  private func tamper(
    _ size: Int64, _ random: inout SeededGenerator, _ write: Writing
  ) throws {
    let sequence = Int64.random(in: 1..<size, using: &random)
    switch Int.random(in: 0..<4, using: &random) {
    case 0: try write("DELETE FROM event WHERE sequence = $1", [.integer(sequence)])
    case 1: try copyEvent(sequence, to: size + 1, write)
    case 2:
      let column = ["source", "action", "before", "after", "detail"].randomElement(using: &random)!
      try write(
        "UPDATE event SET \(column) = \(column) || 'x' WHERE sequence = $1", [.integer(sequence)])
    default:
      let column = ["at", "person_id", "ordinal"].randomElement(using: &random)!
      try write(
        "UPDATE event SET \(column) = \(column) + 1000 WHERE sequence = $1", [.integer(sequence)])
    }
  }

  /// As somebody with the file in hand: nothing holds any more.
  private func loosen() throws {
    let triggers = try desk.newsroom.store.database.rows(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    try desk.newsroom.store.database.rows("PRAGMA foreign_keys = OFF").forEach { _ in }
    for trigger in triggers { try write("DROP TRIGGER \(try trigger.text(0))", []) }
  }

  private func write(_ sql: String, _ values: [Value]) throws {
    try desk.newsroom.store.database.atomically {
      _ = try desk.newsroom.store.database.run(sql, values)
    }
  }

  private struct Undoing: Error {}

  /// What `body` writes, seen inside and undone afterwards.
  private func undone(_ body: (Writing) throws -> Void) throws {
    let database = desk.newsroom.store.database
    do {
      try database.atomically {
        try body { sql, values in _ = try database.run(sql, values) }
        throw Undoing()
      }
    } catch is Undoing {}
  }

  private func row(_ sql: String, _ values: [Value] = []) throws -> Row {
    try desk.newsroom.store.database.row(sql, values)
  }

  private func value(of column: String, at sequence: Int64) throws -> Value {
    try row("SELECT \(column) FROM event WHERE sequence = $1", [.integer(sequence)])[0]
  }

  private func lastDecision() throws -> Int64 {
    try row("SELECT MAX(id) FROM decision").int(0)
  }

  private func other(than value: Value, in column: String) -> Value {
    if column == "dissenting" { return .text("4711") }
    if column == "result" { return value == .text("alarm") ? .text("done") : .text("alarm") }
    return switch value {
    case .null: column.hasSuffix("hash") ? .blob([UInt8](repeating: 1, count: 32)) : nothing(column)
    case .integer(let number): .integer(number + 1)
    case .text(let text): .text(text + "x")
    case .blob(let bytes): .blob([bytes[0] ^ 1] + bytes.dropFirst())
    }
  }

  private func nothing(_ column: String) -> Value { column == "reason" ? .text("") : .integer(1) }

  private func copyEvent(_ from: Int64, to sequence: Int64, _ write: Writing) throws {
    try write(
      """
      INSERT INTO event SELECT $2, at, person_id, on_behalf_of, source, action, portal_id, object,
        object_id, before, after, revision_hash, detail, sealed_hash, result,
        'ffff' || request_id, ordinal, previous_hash, hash
      FROM event WHERE sequence = $1
      """, [.integer(from), .integer(sequence)])
  }
}
