@testable import Newsroom
import Prose
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct TypingChoiceTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  @Test func `nobody has a method before they chose one, and each has their own`() throws {
    let (minh, lan) = try (desk.acting(.minh), desk.acting(.lan))
    #expect(try desk.newsroom.typingMethod(of: minh) == nil)
    _ = try desk.newsroom.setTypingMethod(.telex, of: "minh", by: minh)
    _ = try desk.newsroom.setTypingMethod(.vni, of: "minh", by: minh)

    #expect(try desk.newsroom.typingMethod(of: minh) == .vni)
    #expect(try desk.newsroom.typingMethod(of: lan) == nil)
    _ = try desk.newsroom.setTypingMethod(nil, of: "minh", by: minh)
    #expect(try desk.newsroom.typingMethod(of: minh) == nil)
  }

  @Test func `the log does not tell how people type, only who chose it for another`() throws {
    let size = try desk.newsroom.logHead().size
    _ = try desk.newsroom.setTypingMethod(.telex, of: "minh", by: try desk.acting(.minh))
    #expect(try desk.newsroom.logHead().size == size)
    _ = try desk.newsroom.setTypingMethod(.viqr, of: "minh", by: try desk.acting(.tuan))
    #expect(try desk.newsroom.logHead().size == size + 1)
    #expect(
      refusals {
        _ = try desk.newsroom.setTypingMethod(.vni, of: "minh", by: try desk.acting(.lan))
      } == ["needs-role"])
  }

  @Test func `a portal follows the nearest one above it that chose a style`() throws {
    let home = try #require(try desk.newsroom.homePortal(of: desk.acting(.lan)))
    #expect(try desk.newsroom.toneStyle(on: home.id) == .old)
    let tuan = try desk.acting(.tuan)
    _ = try desk.newsroom.setToneStyle(.new, on: home.code, by: tuan)
    #expect(try desk.newsroom.toneStyle(on: home.id) == .new)
    for portal in try desk.newsroom.board().tree(below: home.id) {
      #expect(try desk.newsroom.toneStyle(on: portal.id) == .new)
    }
    _ = try desk.newsroom.setToneStyle(nil, on: home.code, by: tuan)
    #expect(try desk.newsroom.toneStyle(on: home.id) == .old)
  }

  @Test func `the store itself knows the methods and styles`() throws {
    let database = desk.newsroom.store.database
    let minh = try desk.acting(.minh).person.rawValue
    for method in TypingMethod.allCases {
      try database.atomically {
        try desk.newsroom.store.setTypingMethod(of: ID(minh), to: method.rawValue)
      }
    }
    #expect(throws: StorageError.constraint("known_typing_method")) {
      try database.atomically {
        try desk.newsroom.store.setTypingMethod(of: ID(minh), to: "qwerty")
      }
    }
    let portal = try #require(try desk.newsroom.homePortal(of: desk.acting(.lan))).id
    for style in ToneStyle.allCases {
      try database.atomically {
        try desk.newsroom.store.setToneStyle(on: portal, to: style.rawValue)
      }
    }
    #expect(throws: StorageError.constraint("known_tone_style")) {
      try database.atomically { try desk.newsroom.store.setToneStyle(on: portal, to: "odd") }
    }
  }

  @Test func `a store of the step before gets the tables, and everybody keeps their own method`()
    throws
  {
    let step = try #require(Schema.steps.firstIndex { $0.name == "v013_typing" })
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Schema.steps.prefix(step)))
    try database.atomically {
      try database.run("INSERT INTO person VALUES (7, 'lan', 'Lan', x'00', NULL, NULL, 0, NULL)")
    }
    try database.migrate(to: Schema.steps)
    #expect(try Store(database).typingMethod(of: ID(7)) == nil)
    try database.atomically { try Store(database).setTypingMethod(of: ID(7), to: "telex") }
    #expect(try Store(database).typingMethod(of: ID(7)) == "telex")
  }
}
