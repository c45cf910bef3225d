@testable import Newsroom
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

/// Stores that were made before a step of the schema existed.
@Suite struct UpgradeTests {
  @Test func `decisions of an older store get the order of the log`() throws {
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Schema.steps.prefix(6)))
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    try database.atomically {
      for (id, sequence, detail) in [
        (20, 1, "decision=20"), (10, 2, "decision=10 due-unknown=x"), (1, 3, "decision=1"),
      ] {
        try database.run(
          """
          INSERT INTO decision VALUES (\(id), 5, 1, 'submit', 'a', 'b', 1, x'00', 1, 'editor', NULL,
            '', NULL, '', '', 'x', 1, 0, x'00')
          """)
        try database.run(
          """
          INSERT INTO event VALUES (\(sequence), 0, 1, NULL, '', 'item.submit', NULL, 'item', 5, '',
            '', NULL, '\(detail)', NULL, 'done', 'r\(sequence)', 0, zeroblob(32), zeroblob(32))
          """)
      }
      try database.run(
        "INSERT INTO queue_entry VALUES (5, 1, 1, NULL, 0, 7, 0, 'open-must-comments role')")
    }
    try database.migrate(to: Schema.steps)
    let ids = try database.rows("SELECT id FROM decision ORDER BY event_sequence")
    #expect(try ids.map { try $0.int(0) } == [20, 10, 1])
    let entry = try #require(try Store(database).queueEntry(ID(5)))
    #expect(entry.hold?.reason == .words("open-must-comments role"))
    #expect(throws: StorageError.constraint("decision_never_changes")) {
      try database.atomically { try database.run("UPDATE decision SET event_sequence = 9") }
    }
  }

  @Test func `what was not read yet stays told in an older store`() throws {
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Schema.steps.prefix(10)))
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    try database.atomically {
      for (id, readAt) in [(1, "NULL"), (2, "9"), (3, "NULL")] {
        try database.run("INSERT INTO notice VALUES (\(id), 4, 5, NULL, \(id * 10), \(readAt))")
      }
    }
    try database.migrate(to: Schema.steps)
    let store = Store(database)
    #expect(try store.unreadNotices(of: ID(4), limit: 10).map(\.id) == [3, 1])
    try database.atomically { try store.removeNotices(of: ID(4), about: ID(5), [.held]) }
    #expect(try store.unreadNotices(of: ID(4), limit: 10).isEmpty)
  }

  @Test func `notices of every kind are as they were once sheets have theirs`() throws {
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Schema.steps.prefix { $0.name != "v029_sheet_notices" }))
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    let columns = "person_id, at, id, item_id, kind, decision_id, comment_id, round, opinion_id"
    try database.atomically {
      for values in [
        "4, 10, 1, 5, 'decided', 8, NULL, NULL, NULL",
        "4, 20, 2, 5, 'held', NULL, NULL, NULL, NULL",
        "4, 30, 3, 5, 'mentioned', NULL, 9, NULL, NULL",
        "4, 40, 4, 5, 'asked', NULL, NULL, 2, NULL", "4, 50, 5, 6, 'advised', NULL, NULL, NULL, 7",
      ] {
        try database.run("INSERT INTO notice (\(columns)) VALUES (\(values))")
      }
      try database.run("INSERT INTO notice_off VALUES (4, 'owed')")
    }
    let before = try database.rows("SELECT \(columns) FROM notice ORDER BY id")
    try database.migrate(to: Schema.steps)
    #expect(try database.rows("SELECT \(columns) FROM notice ORDER BY id") == before)
    let store = Store(database)
    #expect(try store.noticesOff(of: ID(4)) == [.owed])
    let notices = try store.unreadNotices(of: ID(4), limit: 10)
    #expect(notices.map(\.subject) == [.opinion(7), .round(2), .comment(9), nil, .decision(8)])
    #expect(notices.map(\.object) == [.item(ID(6))] + Array(repeating: .item(ID(5)), count: 4))
  }

  @Test(arguments: [
    ("about_an_item_or_a_sheet", "NULL, 'decided', NULL, NULL"),
    ("sheet_has_its_kinds", "5, 'sheet-waits', NULL, NULL"),
    ("sheet_has_its_kinds", "NULL, 'held', 3, 1"),
    ("sheet_is_told_by_a_step", "NULL, 'sheet-paid', 3, NULL"),
    ("about_an_item_or_a_sheet", "5, 'sheet-paid', 3, 1"),
  ])
  func `a notice is about an item or a step of a sheet`(rule: String, values: String) throws {
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Schema.steps)
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    #expect(throws: StorageError.constraint(rule)) {
      try database.atomically {
        try database.run(
          "INSERT INTO notice (person_id, at, id, item_id, kind, sheet_id, sheet_step) "
            + "VALUES (4, 1, 1, \(values))")
      }
    }
  }

  @Test func `a store of an older program gets the definitions that came since, once`() throws {
    let folder = try Folder()
    let path = "\(folder.path)/kho.db"
    let desk = try TestSupport.newsroom(at: path)
    let old = ["sensitive", "three-step", "two-step"]
    // As it was made before there were sheets.
    let database = desk.newsroom.store.database
    let trigger = try database.rows(
      "SELECT sql FROM sqlite_schema WHERE name = 'definition_never_goes'"
    ).map { try $0.text(0) }
    try database.atomically {
      try database.run("DROP TRIGGER definition_never_goes")
      try database.run("DELETE FROM workflow_definition WHERE name = 'payment-sheet'")
      for sql in trigger { try database.run(sql) }
    }
    #expect(try desk.newsroom.definitionIDs().map(\.name) == old)
    try desk.newsroom.close()

    for _ in 1...2 {
      let later = try TestSupport.reopened(path, seed: 7)
      #expect(try later.newsroom.definitionIDs().map(\.name) == ["payment-sheet"] + old)
      #expect(
        try later.newsroom.definitionText(named: "payment-sheet")
          == ShippedDefinition.paymentSheet.yaml)
      #expect(try later.newsroom.verifyLog().breaks.isEmpty)
      try later.newsroom.close()
    }
  }

  @Test func `threads of comments of an older store stay as they were`() throws {
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Schema.steps.prefix { $0.name != "v021_suggestions" }))
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    try database.atomically {
      for (id, parent) in [(1, "NULL"), (2, "1"), (3, "NULL")] {
        try database.run(
          """
          INSERT INTO comment VALUES (\(id), 5, 6, \(parent), 4, 'Rõ chưa?', 'trạm', 2, 6, 1, 10,
            \(id == 3 ? "20, 4" : "NULL, NULL"))
          """)
      }
    }
    try database.migrate(to: Schema.steps)
    let comments = try Store(database).comments(on: ID(5))
    #expect(
      comments.map(\.parent) == [nil, 1, nil] && comments.allSatisfy { $0.suggestion == nil })
    #expect(comments.map(\.place) == [2..<6, 2..<6, 2..<6])
    #expect(comments.last?.resolvedBy == ID(4))
    #expect(throws: StorageError.constraint("comment_not_empty")) {
      try database.atomically {
        try database.run("UPDATE comment SET body = '' WHERE id = 1")
      }
    }
  }
}
