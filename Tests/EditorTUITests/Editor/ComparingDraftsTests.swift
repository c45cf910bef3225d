import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A draft is compared with what is saved before anybody decides about it, and what is being written at any time.
@Suite struct ComparingDraftsTests {
  let house: TestNewsroom
  let item: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    item = try EditorStage.article("Một đoạn cũ.\n\nĐoạn hai.", in: house)
    let first = try EditorStage(house, editing: item)
    try first.type("Chưa lưu. ")
    try first.run("go-back")
  }

  private func comparing(_ stage: EditorStage, _ command: CommandName) throws -> ComparingScreen {
    guard case .open(let opened) = try stage.screen.perform(command, in: stage.session) else {
      throw NothingCompared()
    }
    return try #require(opened as? ComparingScreen)
  }

  private struct NothingCompared: Error {}

  @Test func `the question about a draft has four ways on`() throws {
    let stage = try EditorStage(house, editing: item)
    #expect(
      stage.question?.answers == [
        .goOnWithDraft, .compareDraft, .seeSavedText, .throwDraftAway, .decideLater,
      ])
  }

  @Test func `comparing shows what the draft would change, and the question stays`() throws {
    let stage = try EditorStage(house, editing: item)
    var screen = try comparing(stage, "choose-entry-2")
    let reading = screen.reading(in: stage.session)
    #expect(reading.title == "So sánh")
    #expect(reading.facts.first == "Bản nháp của bạn, viết lúc 08:00, so với bản 1 đang lưu.")
    #expect(reading.list?.entries.count == 1)
    #expect(reading.list?.entries.first?.text.contains("Chưa lưu.") == true)
    guard case .close(.nothing) = try screen.perform("go-back", in: stage.session) else {
      Issue.record("Esc did not lead back.")
      return
    }
    _ = try stage.screen.resume(with: .nothing, in: stage.session)
    #expect(stage.question != nil)
    try stage.run("choose-entry-1")
    #expect(stage.body.hasPrefix("Chưa lưu. Một đoạn cũ."))
  }

  @Test func `a draft over an older text is compared with the newest one`() throws {
    let record = try house.view(item).record
    let draft = try #require(
      try house.newsroom.draft(for: item, of: house.acting(.minh)))
    var text = try house.view(item).revision.text
    text.body = "Một đoạn cũ.\n\nĐoạn hai, Hà sửa."
    try house.newsroom.unlock(item, by: house.acting(.minh))
    _ = try house.newsroom.save(
      Save(item: item, expected: record.item.version, text: text), by: house.acting(.minh))
    try house.newsroom.keepDraft(draft)
    let stage = try EditorStage(house, editing: item)
    let screen = try comparing(stage, "choose-entry-3")
    let entries = screen.reading(in: stage.session).list?.entries.map(\.text) ?? []
    #expect(entries.contains { $0.contains("Chưa lưu.") })
    #expect(entries.contains { $0.contains("Hà sửa") })
  }

  @Test func `a decision can wait`() throws {
    let stage = try EditorStage(house, editing: item)
    try stage.run("choose-entry-5")
    #expect(stage.closedWith == ScreenResult.nothing)
    #expect(try stage.draft(of: item)?.text.body.hasPrefix("Chưa lưu. ") == true)
  }

  @Test func `what is being written is compared with what is saved`() throws {
    let stage = try EditorStage(house, editing: item)
    try stage.run("confirm")
    let screen = try comparing(stage, "compare-saved")
    #expect(
      screen.reading(in: stage.session).facts == [
        "Bài đang viết so với bản 1 đang lưu.", "1 thay đổi.",
      ])
    let new = try EditorStage(house, new: .news, title: "Mới")
    #expect(try new.run("compare-saved")?.text.contains("chưa lưu bản nào") == true)
  }

  @Test func `in the smallest window every answer can be come to`() throws {
    let stage = try EditorStage(house, editing: item)
    stage.resize(rows: Chrome.smallest.rows, columns: Chrome.smallest.columns)
    for words in ["Viết tiếp", "So sánh", "Xem văn bản", "Bỏ bản nháp", "Để sau"] {
      #expect(stage.picture().text().contains(words), "\(words)")
      try stage.run("next-row")
    }
  }

  @Test(arguments: screenSizes.indices) func `a draft beside what is saved`(_ index: Int) throws {
    let stage = try Stage(house, as: .minh, size: screenSizes[index].size) {
      try EditorScreen(editing: item, in: $0)
    }
    try stage.press("2", "tab")
    expectScreen(try stage.play(), "editor-compare-\(screenSizes[index].name)")
  }
}
