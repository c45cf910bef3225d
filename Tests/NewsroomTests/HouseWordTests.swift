@testable import Newsroom
import Prose
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct HouseWordTests {
  let desk: TestNewsroom

  init() throws { desk = try TestSupport.newsroom() }

  var newsroom: Newsroom { desk.newsroom }

  func home() throws -> PortalRecord {
    try #require(try newsroom.homePortal(of: desk.acting(.lan)))
  }

  @Test func `words of a portal count for those below it, words without one for all`() throws {
    let root = try home()
    let lan = try desk.acting(.lan)
    _ = try newsroom.addHouseWord("viettel", .word, on: root.code, by: lan)
    _ = try newsroom.addHouseWord("Sở Nội vụ", .office, on: nil, by: try desk.acting(.tuan))
    for portal in try newsroom.board().tree(below: root.id) {
      let words = try newsroom.houseWords(on: portal.id)
      #expect(words.knows("Viettel") && words.knows("Nội"))
    }
    #expect(try newsroom.houseStyle(on: root.id).offices == OfficeNames(["Sở Nội vụ"]))
  }

  @Test func `a word added again is written as it was given last`() throws {
    let code = try home().code
    let lan = try desk.acting(.lan)
    _ = try newsroom.addHouseWord("Sở nội vụ", .office, on: code, by: lan)
    let size = try newsroom.logHead().size
    _ = try newsroom.addHouseWord("Sở  Nội vụ ", .office, on: code, by: lan)
    #expect(try newsroom.houseWordList(on: code).map(\.word) == ["Sở Nội vụ"])
    #expect(try newsroom.logHead().size == size + 1)
    _ = try newsroom.addHouseWord("Sở Nội vụ", .office, on: code, by: lan)
    #expect(try newsroom.logHead().size == size + 1)
  }

  @Test func `an act is done once, however often it is asked for`() throws {
    let code = try home().code
    let lan = try desk.acting(.lan)
    let request = newsroom.newRequest()
    let first = try newsroom.addHouseWord("zalo", .word, on: code, by: lan, request: request)
    let again = try newsroom.addHouseWord("zalo", .word, on: code, by: lan, request: request)
    #expect(!first.isRepeated && again.isRepeated && again.outcome.name == "zalo")
    #expect(try newsroom.houseWordList(on: code).count == 1)
  }

  @Test func `who edits or decides keeps the words, a contributor does not`() throws {
    let portal = try home()
    #expect(
      refusals {
        _ = try newsroom.addHouseWord(
          "zalo", .word, on: portal.code, by: try desk.acting(.minh))
      } == ["needs-role"])
    #expect(try !newsroom.mayKeepWords(desk.acting(.minh), on: portal.id))
    #expect(try newsroom.mayKeepWords(desk.acting(.lan), on: portal.id))
    #expect(try newsroom.mayKeepWords(desk.acting(.tuan), on: portal.id))
    #expect(
      refusals {
        _ = try newsroom.addHouseWord("zalo", .word, on: nil, by: try desk.acting(.minh))
      } == ["needs-role"])
    #expect(
      refusals {
        _ = try newsroom.removeHouseWord(
          "zalo", .word, on: portal.code, by: try desk.acting(.minh))
      } == ["needs-role"])
  }

  @Test func `what is not there cannot be removed`() throws {
    let code = try home().code
    #expect(throws: NewsroomError.notFound(.houseWord, "zalo")) {
      _ = try newsroom.removeHouseWord("zalo", .word, on: code, by: try desk.acting(.lan))
    }
  }

  @Test(arguments: ["", "a", "hai từ", "số1", "x-y", String(repeating: "a", count: 61), "😀😀"])
  func `what is no single word is not taken for one`(word: String) throws {
    #expect(throws: NewsroomError.invalid(.houseWord(word))) {
      _ = try newsroom.addHouseWord(
        word, .word, on: try home().code, by: try desk.acting(.lan))
    }
  }

  @Test(arguments: ["", "Sở", "sở nội vụ", "Sở\u{202E} Nội", String(repeating: "Sở ", count: 90)])
  func `what is no name of several words with a capital is not taken for one`(name: String) throws {
    #expect(throws: NewsroomError.invalid(.officeName(name))) {
      _ = try newsroom.addHouseWord(
        name, .office, on: try home().code, by: try desk.acting(.lan))
    }
  }

  @Test func `the store itself holds one entry of a word in a list, and knows its kinds`() throws {
    let database = newsroom.store.database
    let lan = try desk.acting(.lan).person
    func record(_ id: Int64, _ portal: ID<Portal>?, _ key: String) -> HouseWordRecord {
      HouseWordRecord(
        id: id, portal: portal, kind: .word, word: "zalo", key: key, person: lan,
        at: newsroom.now)
    }
    for portal in [nil, try home().id] {
      #expect(throws: StorageError.self) {
        try database.atomically {
          try newsroom.store.insert(record(1, portal, "zalo"))
          try newsroom.store.insert(record(2, portal, "zalo"))
        }
      }
    }
    #expect(throws: StorageError.constraint("known_word_kind")) {
      try database.atomically {
        try database.run(
          "INSERT INTO house_word VALUES (1, NULL, 'verb', 'zalo', 'zalo', \(lan.rawValue), 0)")
      }
    }
    #expect(throws: StorageError.constraint("word_is_short")) {
      try database.atomically {
        try database.run(
          "INSERT INTO house_word VALUES (1, NULL, 'word', 'z', 'z', \(lan.rawValue), 0)")
      }
    }
  }

  @Test func `a store of the step before gets the table`() throws {
    let step = try #require(Schema.steps.firstIndex { $0.name == "v024_words" })
    let database = try SQLiteDatabase.inMemory()
    try database.migrate(to: Array(Schema.steps.prefix(step)))
    try database.migrate(to: Schema.steps)
    #expect(try Store(database).houseWords().isEmpty)
  }
}
