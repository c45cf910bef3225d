import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct SubmittingTests {
  @Test func `F9 saves what was typed and opens the decision`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.type("Mới. ")
    guard case .open = try stage.screen.perform("submit-item", in: stage.session) else {
      Issue.record("Nothing was opened.")
      return
    }

    #expect(try house.view(id, by: .minh).revision.text.body == "Mới. Cũ.")
  }

  @Test func `F9 opens nothing when the text could not be saved`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    var other = TestNewsroom.text()
    other.body = "Ở máy khác."
    try house.save(other, in: id, by: .minh)
    try stage.type("Mới. ")
    let message = try #require(try stage.run("submit-item"))

    #expect(message.text.hasPrefix("Chưa lưu: Phạm Quang Minh"))
    #expect(try stage.draft(of: id)?.text.body == "Mới. Cũ.")
  }

  @Test func `once the item is in other hands the editor closes and gives it back`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.run("submit-item")
    try house.make("submit", on: id, by: .minh)
    let done = ScreenResult.done(Message("Đã gửi."))
    guard case .close(let result) = try stage.screen.resume(with: done, in: stage.session) else {
      Issue.record("The editor stayed open.")
      return
    }

    #expect(result == done)
    #expect(try house.view(id, by: .ha).lock == nil)
  }

  @Test func `a decision that was not made leaves the editor open`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.run("submit-item")
    guard case .stay = try stage.screen.resume(with: .nothing, in: stage.session) else {
      Issue.record("The editor closed.")
      return
    }

    try stage.type("Tiếp. ")
    #expect(stage.body == "Tiếp. Cũ.")
  }

  @Test func `F9 in an item in work leads to its next steps, and saves nothing by itself`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    try house.make("submit", on: id, by: .minh)
    try house.make("claim", on: id, by: .ha)
    let before = try house.view(id).record.revisionNumber
    let stage = try EditorStage(house, editing: id, as: .ha)
    try stage.type("Sửa. ")
    let message = try #require(try stage.run("submit-item"))
    #expect(message.text.hasPrefix("Còn chữ chưa lưu thành bản. Bấm Ctrl-S để lưu"))
    #expect(try house.view(id).record.revisionNumber == before)
    #expect(stage.screen.hasUnsavedWords)
    try stage.run("save-revision")
    guard case .open(let screen) = try stage.screen.perform("submit-item", in: stage.session)
    else {
      Issue.record("Nothing was opened.")
      return
    }
    #expect(screen is ActionsDialog)
  }

  @Test func `F2 opens what can be done with the saved text, and asks for saving first`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Cũ.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.type("Mới. ")
    let message = try #require(try stage.run("show-actions"))
    #expect(message.text.hasPrefix("Còn chữ chưa lưu thành bản. Bấm Ctrl-S để lưu"))
    try stage.run("save-revision")
    guard case .open(let screen) = try stage.screen.perform("show-actions", in: stage.session)
    else {
      Issue.record("Nothing was opened.")
      return
    }

    #expect(screen is ActionsDialog)
  }
}
