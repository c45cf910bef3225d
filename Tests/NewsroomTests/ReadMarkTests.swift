@testable import Newsroom
import Prose
import Rulebook
import Storage
import TestSupport
import Testing
import Workflow

@Suite struct ReadMarkTests {
  let desk: TestNewsroom
  let item: ID<Item>

  init() throws {
    desk = try TestSupport.newsroom()
    item = try desk.draft().id
  }

  private func base(_ person: Cast) throws -> (revision: Int, base: ComparisonBase) {
    let view = try desk.view(item, by: person)
    let compared = try desk.newsroom.revisionsToCompare(
      view, since: view.readMark, by: try desk.acting(person))
    #expect(compared.new.id == view.revision.id)
    return (compared.old.number, compared.base)
  }

  private func read(_ person: Cast) throws {
    try desk.newsroom.markRead(item, by: try desk.acting(person))
  }

  private func save(_ words: String) throws {
    try desk.save(TestNewsroom.text(words), in: item, by: .minh)
  }

  @Test func `what was read last is kept with its hash and what was read before it`() throws {
    try read(.minh)
    try save("Trạm y tế thứ hai")
    try read(.minh)
    let view = try desk.view(item, by: .minh)
    let mark = try #require(view.readMark)
    #expect(mark.revision == view.revision.id && mark.hash == view.revision.hash)
    #expect(mark.former == view.revisions.first?.id)
  }

  @Test func `reading the same text once more writes nothing`() throws {
    try read(.minh)
    let before = try desk.view(item, by: .minh).readMark
    let counting = CountingDatabase(desk.newsroom.store.database)
    let clock = desk.clock
    let newsroom = try Newsroom(counting, clock: { clock.now }, random: { 7 })
    let minh = try newsroom.acting(as: "minh", from: "tty1 vanphong")
    clock.move(hours: 1)
    counting.forget()
    try newsroom.markRead(item, by: minh)
    #expect(!counting.statements.contains { $0.contains("INSERT") || $0.contains("DELETE") })
    #expect(try desk.view(item, by: .minh).readMark == before)
  }

  @Test func `a text is compared with the one that the reader knows`() throws {
    #expect(try base(.minh) == (1, .only))
    try save("Trạm y tế thứ hai")
    #expect(try base(.minh) == (1, .first))
    try read(.minh)
    // Read once and nothing before it: what a first look would see.
    #expect(try base(.minh) == (1, .first))
    try save("Trạm y tế thứ ba")
    #expect(try base(.minh) == (2, .lastRead))
    try read(.minh)
    #expect(try base(.minh) == (2, .readBefore))
  }

  @Test func `who comes new to an item sees it since what the board has answered for`() throws {
    try desk.make("submit", on: item, by: .minh)
    try desk.make("claim", on: item, by: .ha)
    try desk.make("forward", on: item, by: .ha)
    try desk.make("approve", on: item, by: .lan)
    try desk.make("publish", on: item, by: .khanh)
    try desk.make("correct", on: item, by: .ha)
    try desk.save(TestNewsroom.text("Trạm y tế thứ hai"), in: item, by: .ha)
    #expect(try base(.son) == (1, .live))
  }

  @Test func `a list tells how much changed since somebody read an item`() throws {
    let minh = try desk.acting(.minh)
    func row() throws -> ItemRow {
      let found = try desk.newsroom.search(
        SearchRequest("trạm"), limit: 9, for: minh)
      return try #require(found.rows.first)
    }
    #expect(try desk.newsroom.changesSinceRead(row(), by: minh, limit: 9_999) == nil)
    try read(.minh)
    #expect(try desk.newsroom.changesSinceRead(row(), by: minh, limit: 9_999) == nil)
    try desk.save(TestNewsroom.text("Khai trương trạm y tế cũ"), in: item, by: .minh)
    let told = try #require(try desk.newsroom.changesSinceRead(row(), by: minh, limit: 9_999))
    #expect(told == (1, 2))
    let long = try #require(try desk.newsroom.changesSinceRead(row(), by: minh, limit: 10))
    #expect(long.count == nil)
  }

  @Test func `reading goes on where nothing can be written`() throws {
    let folder = try Folder()
    let house = try TestSupport.newsroom(at: "\(folder.path)/store.db")
    let item = try house.inReview()
    let clock = house.clock
    let reader = try Newsroom.openToRead(
      Opening(
        StorePlace("\(folder.path)/store.db"), holder: "test", clock: { clock.now }, random: { 7 }))
    let lan = try reader.acting(as: "lan", from: "tty1 vanphong")
    #expect(try reader.noteReading(item, by: lan) == false)
    #expect(try reader.view(item, by: lan).readMark == nil)
  }

  // MARK: The schema

  @Test func `a mark is of a text of its item, whatever the code does`() throws {
    let other = try desk.draft(TestNewsroom.text("Bài khác")).id
    let store = desk.newsroom.store
    let minh = try desk.acting(.minh).person
    let (mine, foreign) = (try desk.view(item).revision, try desk.view(other).revision)
    for (revision, hash) in [(foreign.id, foreign.hash), (mine.id, foreign.hash)] {
      #expect(throws: StorageError.constraint("read_mark_is_of_its_text")) {
        try store.database.atomically {
          try store.markRead(
            item, revision: revision, hash: hash, by: minh, at: Timestamp(milliseconds: 0))
        }
      }
    }
    try read(.minh)
    #expect(throws: StorageError.constraint("read_mark_is_of_its_text")) {
      try store.database.atomically {
        try store.database.run("UPDATE read_mark SET former_revision_id = \(foreign.id.rawValue)")
      }
    }
    #expect(throws: StorageError.constraint("former_text_is_another")) {
      try store.database.atomically {
        try store.database.run("UPDATE read_mark SET former_revision_id = revision_id")
      }
    }
  }

  @Test func `marks of an older store get the hash of their text`() throws {
    let database = try SQLiteDatabase.inMemory()
    let before = try #require(Schema.steps.firstIndex { $0.name == "v014_read_texts" })
    try database.migrate(to: Array(Schema.steps.prefix(before)))
    _ = try database.rows("PRAGMA foreign_keys = OFF")
    try database.atomically {
      try database.run(
        """
        INSERT INTO revision VALUES (3, 5, 1, 't', '', '', 'vi', '', zeroblob(32), 4, 0)
        """)
      try database.run("INSERT INTO read_mark VALUES (4, 5, 3, 77)")
    }
    try database.migrate(to: Schema.steps)
    let mark = try #require(try Store(database).readMark(ID(5), of: ID(4)))
    #expect(mark.revision == ID(3) && mark.hash.bytes.count == 32 && mark.former == nil)
    #expect(mark.at == Timestamp(milliseconds: 77))
  }
}
