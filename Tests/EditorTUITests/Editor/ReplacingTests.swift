import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct ReplacingTests {
  private let words = "Vải sớm.\nNgười trồng vải nói: vai, vại, vải.\nHết."

  private func stage(_ house: TestNewsroom) throws -> EditorStage {
    try EditorStage(house, editing: try EditorStage.article(words, in: house))
  }

  private func open(_ stage: EditorStage, find: String, replace: String) throws {
    try stage.run("replace-text")
    try stage.type(find)
    try stage.run("next-field")
    try stage.type(replace)
  }

  @Test func `each place is shown as it is and as it will be`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try open(stage, find: "vải", replace: "nhãn")
    let picture = stage.picture().text()

    #expect(picture.contains("1/3  [Vải] sớm."))
    #expect(picture.contains("→  [Nhãn] sớm."))
    #expect(picture.contains("[ Thay cả 3 chỗ ]"))
  }

  @Test func `one is replaced, one is left, and the rest is told when it is done`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try open(stage, find: "vải", replace: "nhãn")
    // From the line to what can be done, and there.
    try stage.run("confirm", "confirm")
    #expect(stage.body.hasPrefix("Nhãn sớm.\nNgười trồng vải"))
    #expect(stage.picture().text().contains("Người trồng [vải] nói"))
    try stage.run("next-field", "confirm")
    #expect(stage.picture().text().contains("vại, [vải]."))
    try stage.run("previous-field", "confirm", "confirm")

    #expect(stage.body == "Nhãn sớm.\nNgười trồng nhãn nói: vai, vại, nhãn.\nHết.")
    #expect(stage.screen.replacing == nil)
  }

  @Test func `all are replaced once they were seen, and one undo brings them back`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try open(stage, find: "vải", replace: "nhãn")
    try stage.run("next-field", "next-field", "next-field", "next-field", "next-field")
    try stage.run("confirm")
    #expect(stage.body == words)
    #expect(stage.picture().text().contains("Sẽ thay 3 chỗ như sau:"))
    #expect(stage.picture().text().contains("nói: vai, vại, [nhãn]."))
    let message = try #require(try stage.run("confirm"))

    #expect(message.text == "Đã thay 3 chỗ. Bấm Ctrl-Z nếu muốn lấy lại như cũ.")
    #expect(stage.body == "Nhãn sớm.\nNgười trồng nhãn nói: vai, vại, nhãn.\nHết.")
    try stage.run("undo")
    #expect(stage.body == words)
  }

  @Test func `Esc leads from the list of all places to the fields, and from there to the text`()
    throws
  {
    let stage = try stage(try TestSupport.newsroom())
    try open(stage, find: "vải", replace: "nhãn")
    try stage.run("next-field", "next-field", "next-field", "next-field", "next-field")
    try stage.run("confirm", "go-back")
    #expect(stage.picture().text().contains("[ Thay chỗ này ]"))
    try stage.run("go-back")

    #expect(stage.screen.replacing == nil)
    #expect(stage.closedWith == nil)
    #expect(stage.body == words)
  }

  @Test func `whole words and marks matter when they are ticked`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try open(stage, find: "vai", replace: "bờ vai")
    #expect(stage.picture().text().contains("[ Thay cả 5 chỗ ]"))
    try stage.run("next-field", "next-field", "toggle-choice")
    #expect(stage.picture().text().contains("[ Thay cả 1 chỗ ]"))
    try stage.run("toggle-choice", "previous-field", "previous-field", "previous-field")
    try stage.run("delete-left", "delete-left", "delete-left")
    try stage.type("v")
    #expect(stage.picture().text().contains("[ Thay cả 5 chỗ ]"))
    try stage.run("next-field", "next-field", "toggle-choice")
    #expect(stage.picture().text().contains("không thấy"))
    #expect(try stage.run("confirm")?.text == "Không thấy chỗ nào để thay.")
  }

  @Test func `the selected words are looked for, and who only reads replaces nothing`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.run("move-to-start", "toggle-selection", "move-right", "move-right", "move-right")
    try stage.run("replace-text")
    #expect(stage.picture().text().contains("1/3  [Vải] sớm."))
    let id = try #require(stage.screen.subject?.id)
    let reader = try EditorStage(house, editing: id, as: .minh)
    reader.screen.isPeeking = true

    #expect(try reader.run("replace-text")?.kind == .warning)
    #expect(reader.screen.replacing == nil)
  }

  @Test func `what was replaced is in the draft like any other words`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try open(stage, find: "Hết", replace: "Còn nữa")
    try stage.run("confirm", "confirm")
    stage.wait(milliseconds: 2_000)
    let id = try #require(stage.screen.subject?.id)

    #expect(try stage.draft(of: id)?.text.body.hasSuffix("Còn nữa.") == true)
  }
}
