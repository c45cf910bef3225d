import Foundation
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI
@testable import Newsroom

struct JournalKeepingTests {
  /// A store in a file with an article of Minh's.
  private final class Place {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "toasoan-journals-\(UUID().uuidString)").path
    var path: String { "\(folder)/store.sqlite" }
    let house: TestNewsroom
    let item: ID<Item>

    init() throws {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      house = try TestSupport.newsroom(at: "\(folder)/store.sqlite")
      item = try EditorStage.article("Cũ.", in: house)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var journals: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: path + ".drafts")) ?? []
    }

    /// The room that the only journal takes.
    func journalSize() throws -> Int {
      let name = try #require(journals.first)
      let facts = try FileManager.default.attributesOfItem(atPath: "\(path).drafts/\(name)")
      return try #require(facts[.size] as? Int)
    }

    /// The store once more, as after the end of the program: a process that has ended holds no item.
    func again() throws -> TestNewsroom {
      try house.newsroom.atomically {
        try house.newsroom.store.unlock(item, in: house.newsroom.session)
      }
      return try TestSupport.reopened(path, clock: house.clock, seed: 77)
    }
  }

  /// Types, and forgets the editor as `kill -9` would: nothing is kept, the lock on the journal goes.
  private func typeAndDie(_ words: [String], in place: Place) throws {
    let stage = try EditorStage(place.house, editing: place.item)
    for word in words { try stage.type(word) }
    #expect(try stage.draft(of: place.item) == nil)
  }

  @Test func `every letter is in the journal when the program ends at once`() throws {
    let place = try Place()
    try typeAndDie(["Chữ chưa ai giữ. "], in: place)
    #expect(place.journals.count == 1)

    let house = try place.again()
    let recovered = try house.newsroom.recoverDrafts(of: house.acting(.minh))
    #expect(recovered.map(\.text.body) == ["Chữ chưa ai giữ. Cũ."])
    #expect(
      try house.newsroom.draft(for: place.item, of: house.acting(.minh))?.text.body
        == "Chữ chưa ai giữ. Cũ.")
    #expect(place.journals.isEmpty)
    let again = try EditorStage(house, editing: place.item)
    #expect(again.picture().text().contains("Có bản nháp chưa lưu"))
    try again.run("confirm")
    #expect(again.body == "Chữ chưa ai giữ. Cũ.")
  }

  @Test func `whose suggested words stand in the text is in the journal too`() throws {
    let place = try Place()
    func suggest(_ words: String) throws -> Int64 {
      try place.house.newsroom.comment(
        NewComment(item: place.item, quote: "Cũ.", body: "", replacement: words),
        by: place.house.acting(.ha)
      ).outcome.id
    }
    let (first, second) = (try suggest("Mới."), try suggest("Khác."))
    do {
      let stage = try EditorStage(place.house, editing: place.item)
      try stage.run("next-comment", "accept-suggestion", "undo", "redo")
      #expect(try stage.draft(of: place.item) == nil)
      #expect(!stage.screen.accepted.contains(second) || !stage.screen.accepted.contains(first))
    }
    let house = try place.again()
    let recovered = try house.newsroom.recoverDrafts(of: house.acting(.minh))
    #expect(recovered.first?.accepted.isSubset(of: [first, second]) == true)
    #expect(recovered.first?.accepted.count == 1)
    let again = try EditorStage(house, editing: place.item)
    try again.run("confirm", "save-revision")
    #expect(
      try house.view(place.item, by: .minh).item.writers.contains(house.acting(.ha).person))
  }

  @Test func `undo, redo, other fields and details are in it too`() throws {
    let place = try Place()
    do {
      let stage = try EditorStage(place.house, editing: place.item)
      try stage.type("Một ")
      try stage.run("undo", "redo", "previous-field", "move-to-end")
      try stage.type(" Thêm sapo")
      try stage.run("delete-left", "previous-field", "move-to-end")
      try stage.type("!")
      stage.screen.details[.source] = "TTXVN"
      stage.screen.changedDetails(in: stage.session)
    }
    let house = try place.again()
    let text = try #require(try house.newsroom.recoverDrafts(of: house.acting(.minh)).first?.text)
    #expect(text.body == "Một Cũ.")
    #expect(text.summary.hasSuffix(" Thêm sap"))
    #expect(text.title.hasSuffix("!"))
    #expect(text[.source] == "TTXVN")
  }

  @Test func `a new text without a title is there again`() throws {
    let place = try Place()
    do {
      let stage = try EditorStage(place.house, new: .news)
      try stage.run("next-field", "next-field")
      try stage.type("Chưa có tít.")
    }
    let house = try place.again()
    _ = try house.newsroom.recoverDrafts(of: house.acting(.minh))
    #expect(try house.newsroom.drafts(of: house.acting(.minh)).map(\.text.body) == ["Chưa có tít."])
  }

  @Test func `after a second of quiet it is on the disk, and said so`() throws {
    let place = try Place()
    let stage = try EditorStage(place.house, editing: place.item)
    try stage.type("Mới. ")
    #expect(stage.statusLine.hasSuffix("đang viết"))
    stage.wait(milliseconds: 1_000)
    #expect(stage.statusLine.contains("đã giữ bản nháp 08:00:01"))
    #expect(try stage.draft(of: place.item) == nil)
    stage.wait(milliseconds: 9_000)
    #expect(try stage.draft(of: place.item)?.text.body == "Mới. Cũ.")
  }

  @Test func `a save, leaving and throwing away end it`() throws {
    let place = try Place()
    let stage = try EditorStage(place.house, editing: place.item)
    try stage.type("Mới. ")
    #expect(place.journals.count == 1)
    try stage.run("save-revision")
    #expect(place.journals.isEmpty)
    try stage.type("Nữa. ")
    #expect(place.journals.count == 1)
    try stage.run("go-back")
    #expect(place.journals.isEmpty)
    #expect(try stage.draft(of: place.item)?.text.body.hasPrefix("Mới. Nữa. ") == true)
  }

  @Test func `a journal that is being written in is nobody else's`() throws {
    let place = try Place()
    let stage = try EditorStage(place.house, editing: place.item)
    try stage.type("Đang viết. ")
    let house = try place.again()
    #expect(try house.newsroom.recoverDrafts(of: house.acting(.minh)).isEmpty)
    #expect(place.journals.count == 1)
    #expect(stage.body == "Đang viết. Cũ.")
  }

  @Test func `a long journal is begun anew with the whole text, and no word is lost on the way`()
    throws
  {
    let place = try Place()
    do {
      let stage = try EditorStage(place.house, editing: place.item)
      let pasted = String(repeating: "Đoạn dài. ", count: 80_000)
      for _ in 0..<5 {
        try stage.run("select-all")
        try stage.paste(pasted)
      }
      try stage.run("select-all")
      try stage.type("Ngắn")
      let long = try place.journalSize()
      stage.wait(milliseconds: 1_000)
      #expect(long > 5 << 20)
      #expect(try place.journalSize() == 1 << 20)
      try stage.type(" lại.")
    }
    #expect(place.journals.count == 1)
    let house = try place.again()
    #expect(
      try house.newsroom.recoverDrafts(of: house.acting(.minh)).map(\.text.body) == ["Ngắn lại."])
  }

  @Test func `words that the store has already are not offered again`() throws {
    let place = try Place()
    try typeAndDie(["Mới. "], in: place)
    let acting = try place.house.acting(.minh)
    let seen = try place.house.newsroom.view(place.item, by: acting)
    _ = try place.house.newsroom.save(
      Save(
        item: place.item, expected: seen.record.item.version,
        text: seen.revision.text.with(body: "Mới. Cũ.")), by: acting)
    let house = try place.again()
    #expect(try house.newsroom.recoverDrafts(of: house.acting(.minh)).isEmpty)
    #expect(place.journals.isEmpty)
  }

  @Test func `later words of another session stay, and these stand beside them`() throws {
    let place = try Place()
    try typeAndDie(["Của máy này. "], in: place)
    place.house.clock.move(milliseconds: 60_000)
    let acting = try place.house.acting(.minh)
    let view = try place.house.newsroom.view(place.item, by: acting)
    try place.house.newsroom.keepDraft(
      place.house.newsroom.newDraft(
        for: place.item, base: view.revision.id, portal: "bacgiang", kind: .article,
        text: view.revision.text.with(body: "Của máy khác."), by: acting))
    let house = try place.again()
    _ = try house.newsroom.recoverDrafts(of: house.acting(.minh))
    let drafts = try house.newsroom.drafts(of: house.acting(.minh))
    #expect(Set(drafts.map(\.text.body)) == ["Của máy khác.", "Của máy này. Cũ."])
  }
}

extension Text {
  fileprivate func with(body: String) -> Text {
    var text = self
    text.body = body
    return text
  }
}
