import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI
@testable import Newsroom

struct KeepingWordsTests {
  @Test func `words are in the store two seconds after they were typed`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.type("Mới. ")
    stage.wait(milliseconds: 1_900)
    #expect(try stage.draft(of: id) == nil)
    #expect(stage.statusLine.hasSuffix("đang viết"))
    stage.wait(milliseconds: 100)

    #expect(try stage.draft(of: id)?.text.body == "Mới. Cũ.")
    #expect(stage.statusLine.contains("đã giữ bản nháp 08:00:02"))
  }

  @Test func `a new item is a draft from its first characters and an item once saved`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, new: .news)
    try stage.type("Tin mới")
    stage.wait(milliseconds: 2_000)
    let drafts = try house.newsroom.drafts(of: stage.session.acting)
    #expect(drafts.map(\.text.title) == ["Tin mới"])

    #expect(try stage.run("save-revision")?.text == "Đã lưu thành tin bài BG-2026-000001.")
    #expect(try house.newsroom.drafts(of: stage.session.acting).isEmpty)
    let id = try #require(stage.screen.subject?.id)
    #expect(try house.view(id, by: .minh).revision.text.title == "Tin mới")
    #expect(try house.view(id, by: .minh).lock?.person == stage.session.acting.person)
  }

  @Test func `Ctrl-S saves a revision, and says so when nothing has changed`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.type("Mới. ")
    #expect(try stage.run("save-revision")?.text == "Đã lưu bản 2.")
    #expect(try house.view(id, by: .minh).revision.text.body == "Mới. Cũ.")
    #expect(stage.statusLine.contains("đã lưu 08:00:00"))

    #expect(
      try stage.run("save-revision")?.text == "Không có gì khác bản 2; không lưu thêm bản mới.")
    try stage.type("Thêm. ")
    #expect(try stage.run("save-revision")?.text == "Đã lưu bản 3.")
  }

  @Test func `a new text that was left is gone on with by the key that begins one`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, new: .news)
    try stage.type("Tin mới")
    try stage.run("go-back")
    guard case .done(let message) = stage.closedWith else {
      Issue.record("The editor did not say what became of the words.")
      return
    }
    #expect(message.text == "Đã giữ lại phần đang viết. Bấm F5 rồi chọn bản nháp này để viết tiếp.")
  }

  @Test func `in the smallest window the answers about a draft can be read and chosen`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let first = try EditorStage(house, editing: id)
    try first.type("Chưa lưu. ")
    try first.run("go-back")
    let again = try EditorStage(house, editing: id)
    again.resize(rows: Chrome.smallest.rows, columns: Chrome.smallest.columns)
    let picture = again.picture()
    for words in ["Viết tiếp bản nháp", "Xem văn bản đã lưu", "Bỏ bản nháp"] {
      #expect(picture.text().contains(words), "\(words)")
    }
    let cursor = try #require(picture.cursor)
    #expect(picture.area.contains(cursor))
  }

  @Test(arguments: ["save-revision", "submit-item"] as [CommandName])
  func `no item is made of no words`(command: CommandName) throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, new: .news)
    try stage.type("  ")
    #expect(try stage.run(command)?.text == "Chưa có chữ nào để lưu. Hãy viết tít trước.")
    #expect(stage.screen.subject == nil)
    #expect(try house.newsroom.store.itemID(number: "BG-2026-000001") == nil)
  }

  @Test func `the revision that is being written is told only once it is`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    #expect(stage.picture().text().contains("bản 1"))
    #expect(!stage.picture().text().contains("đang viết"))
    try stage.type("Mới. ")
    #expect(stage.picture().text().contains("bản 2 (đang viết)"))
    try stage.run("save-revision")
    #expect(!stage.picture().text().contains("đang viết"))
  }

  @Test func `leaving keeps unsaved words and offers them again`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let first = try EditorStage(house, editing: id)
    try first.type("Chưa lưu. ")
    try first.run("go-back")
    guard case .done = first.closedWith else {
      Issue.record("The editor did not say what became of the words.")
      return
    }
    #expect(try house.view(id, by: .minh).lock == nil)

    let second = try EditorStage(house, editing: id)
    #expect(second.body == "Cũ.")
    #expect(second.picture().text().contains("Có bản nháp chưa lưu"))
    try second.run("confirm")
    #expect(second.body == "Chưa lưu. Cũ.")
    #expect(second.question == nil)
    try second.run("save-revision")
    #expect(try house.view(id, by: .minh).revision.text.body == "Chưa lưu. Cũ.")
  }

  @Test func `the saved text can be seen while the draft waits`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let first = try EditorStage(house, editing: id)
    try first.type("Chưa lưu. ")
    try first.run("go-back")
    let stage = try EditorStage(house, editing: id)
    try stage.run("choose-entry-3")
    try stage.type("x")
    #expect(stage.body == "Cũ.")
    try stage.run("go-back")
    #expect(stage.question != nil)
    try stage.run("go-back")

    #expect(stage.closedWith == ScreenResult.nothing)
    #expect(try stage.draft(of: id)?.text.body == "Chưa lưu. Cũ.")
  }

  @Test func `a draft is thrown away only after a second question`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let first = try EditorStage(house, editing: id)
    try first.type("Chưa lưu. ")
    try first.run("go-back")
    let stage = try EditorStage(house, editing: id)
    try stage.run("choose-entry-4", "confirm")
    #expect(try stage.draft(of: id) != nil)
    try stage.run("choose-entry-4", "choose-entry-2")

    #expect(try stage.draft(of: id) == nil)
    #expect(stage.body == "Cũ.")
    try stage.type("Lại. ")
    #expect(stage.body == "Lại. Cũ.")
  }

  @Test func `leaving without new words leaves no draft`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.type("x")
    stage.wait(milliseconds: 2_000)
    try stage.run("undo", "go-back")

    #expect(stage.closedWith == ScreenResult.nothing)
    #expect(try stage.draft(of: id) == nil)
  }

  @Test func `a stale save keeps the words and says who saved and when`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    try house.make("submit", on: id, by: .minh)
    try house.make("claim", on: id, by: .ha)
    let stage = try EditorStage(house, editing: id, as: .ha)
    try stage.type("Của Hà. ")
    // The line was dead for longer than a lock lives.
    house.clock.move(minutes: 3)
    var other = TestNewsroom.text()
    other.body = "Của người khác."
    try house.save(other, in: id, by: .ha)
    let message = try #require(try stage.run("save-revision"))

    #expect(
      message.text
        == "Chưa lưu: Đỗ Thu Hà đã lưu bản khác lúc 08:03. Chữ của bạn được giữ thành bản nháp.")
    #expect(try stage.draft(of: id)?.text.body == "Của Hà. Cũ.")
    let again = try EditorStage(house, editing: id, as: .ha)
    #expect(again.picture().text().contains("Bản nháp viết trên bản 1; tin bài nay ở bản 2"))
  }

  @Test func `quitting, suspending and a lost line keep the words`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: id, in: $0) }
    stage.type("Mới. ")
    try stage.play()

    #expect(
      try house.newsroom.draft(for: id, of: stage.session.acting)?.text.body == "Mới. Cũ.")
  }
}
