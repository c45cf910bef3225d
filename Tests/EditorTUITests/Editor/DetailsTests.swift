import Newsroom
import Rulebook
import Terminal
import Storage
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct DetailsTests {
  @Test func `the source is filled in and saved with the text`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Thân.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.run("show-details", "next-field")
    try stage.type(" Giang")
    try stage.run("confirm", "save-revision")

    let text = try house.view(id, by: .minh).revision.text
    #expect(text[.source] == "Cổng TTĐT tỉnh Bắc Giang Giang")
    #expect(text[.category] == "other")
  }

  @Test func `the category is chosen from those of the law`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Thân.", in: house)
    let stage = try EditorStage(house, editing: id)
    try stage.run("show-details", "next-choice", "confirm")

    #expect(stage.screen.details[.category] == "locality")
  }

  @Test func `Esc leaves the details as they were`() throws {
    let house = try TestSupport.newsroom()
    let id = try EditorStage.article("Thân.", in: house)
    let stage = try EditorStage(house, editing: id)
    let before = stage.screen.details
    try stage.run("show-details", "next-choice", "go-back")

    #expect(stage.screen.details == before)
    #expect(!stage.screen.keeping.isUnkept)
  }

  @Test(
    arguments: [
      ("31/2/2026", nil), ("1/12/2026", "2026-12-01"), ("", ""), ("hôm nay", nil),
    ] as [(String, String?)])
  func `dates are checked and kept as the store keeps them`(_ typed: String, _ kept: String?)
    throws
  {
    let house = try TestSupport.newsroom()
    let id = try house.draft(by: .minh, kind: .legalDocument, TestNewsroom.document()).id
    let stage = try EditorStage(house, editing: id)
    try stage.run("show-details")
    for _ in 0..<7 { try stage.run("next-field") }
    try stage.run("move-to-row-end")
    for _ in 0..<10 { try stage.run("delete-left") }
    try stage.type(typed)
    let message = try stage.run("confirm")

    if let kept {
      #expect(stage.screen.details[.effective] ?? "" == kept)
    } else {
      #expect(message?.text == "Ngày có hiệu lực: cần một ngày có thật, viết như 23/11/2026.")
      #expect(stage.screen.form != nil)
    }
  }
}
