import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Comments stand beside their paragraphs while these are being written.
struct EditorCommentsTests {
  private static let body = "Mở đầu.\n\nGiá vải sớm cao.\n\nKết thúc."

  private func stage(_ house: TestNewsroom) throws -> (EditorStage, ID<Item>) {
    let id = try EditorStage.article(Self.body, in: house)
    for quote in ["Giá vải sớm cao.", "Kết thúc."] {
      _ = try house.newsroom.comment(
        NewComment(item: id, quote: quote, body: "Xem lại \(quote)"), by: house.acting(.minh))
    }
    return (try EditorStage(house, editing: id), id)
  }

  private func rows(of stage: EditorStage) -> [Substring] {
    stage.picture().text().split(separator: "\n").filter { row in
      ["Giá", "Kết", "Mở"].contains { row.contains($0) }
    }
  }

  @Test func `numbers stand in the margin and go with their words`() throws {
    let (stage, _) = try stage(try TestSupport.newsroom())
    #expect(rows(of: stage).map { $0.drop { $0 == " " }.prefix(2) } == ["Mở", "1 ", "2 "])
    try stage.run("move-to-start")
    try stage.type("Đoạn mới.\n")
    #expect(
      stage.picture().text().split(separator: "\n").contains {
        $0.drop { $0 == " " }.hasPrefix("1 ") && $0.contains("Giá vải sớm cao.")
      })
  }

  @Test func `a comment whose words are taken away stands nowhere, and undo brings it back`() throws
  {
    let (stage, _) = try stage(try TestSupport.newsroom())
    stage.screen.active.select(
      Prose.Position(paragraph: 2, offset: 0)..<Prose.Position(paragraph: 2, offset: 16))
    try stage.run("delete-left")
    #expect(stage.screen.comments(on: 2).isEmpty)
    try stage.run("undo")
    #expect(stage.screen.comments(on: 2).map(\.number) == [1])
  }

  @Test func `one goes from comment to comment, and reads what was said`() throws {
    let (stage, _) = try stage(try TestSupport.newsroom())
    try stage.run("move-to-start", "next-comment")
    #expect(stage.screen.status(in: stage.session)?.contains("Xem lại Giá vải") == true)
    try stage.run("next-comment")
    #expect(stage.screen.status(in: stage.session)?.contains("Xem lại Kết thúc") == true)
    try stage.run("next-comment")
    #expect(stage.screen.status(in: stage.session)?.hasPrefix("Góp ý 1") == true)
  }

  @Test func `a save by which a comment loses its place says so`() throws {
    let (stage, _) = try stage(try TestSupport.newsroom())
    stage.screen.active.select(
      Prose.Position(paragraph: 2, offset: 0)..<Prose.Position(paragraph: 2, offset: 16))
    try stage.type("Chợ họp phiên.")
    let message = try #require(try stage.run("save-revision"))
    #expect(message.text.contains("1 góp ý mất chỗ"))
    try stage.type(" Thêm.")
    #expect(try stage.run("save-revision")?.text.contains("mất chỗ") == false)
  }

  @Test func `what somebody else says meanwhile comes into the margin`() throws {
    let house = try TestSupport.newsroom()
    let (stage, id) = try stage(house)
    try stage.type("Thêm. ")
    _ = try house.newsroom.comment(
      NewComment(item: id, quote: "Mở đầu.", body: "Hay."), by: house.acting(.minh))
    try stage.screen.refresh(in: stage.session)

    #expect(stage.screen.comments(on: 0).map(\.number) == [3])
  }

  @Test func `without comments nothing is gone to`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, editing: try EditorStage.article("Chữ.", in: house))

    #expect(try stage.run("next-comment")?.text.hasPrefix("Bài không có góp ý") == true)
  }
}
