import Prose
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

struct OutlineTests {
  private static let words =
    "Mở đầu.\n\n## Trước vụ\n\nMột đoạn.\n\n## Vào vụ\n\nHai đoạn.\n\n### Giá\n\nBa đoạn."

  @Test func `one goes to a heading from the list of them`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, editing: try EditorStage.article(Self.words, in: house))
    guard case .open(let screen) = try stage.screen.perform("show-outline", in: stage.session),
      var dialog = screen as? OutlineDialog
    else {
      Issue.record("No outline was opened.")
      return
    }
    #expect(dialog.cursor.selected == 0)
    _ = try dialog.perform("next-row", in: stage.session)
    guard case .close(let result) = try dialog.perform("confirm", in: stage.session) else {
      Issue.record("The outline stayed.")
      return
    }
    _ = try stage.screen.resume(with: result, in: stage.session)
    try stage.type("|")

    #expect(stage.body.contains("|## Vào vụ"))
  }

  @Test func `the heading that one stands under is chosen`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, editing: try EditorStage.article(Self.words, in: house))
    try stage.run("move-to-end")
    guard case .open(let screen) = try stage.screen.perform("show-outline", in: stage.session)
    else {
      Issue.record("No outline was opened.")
      return
    }

    #expect((screen as? OutlineDialog)?.cursor.selected == 2)
  }

  @Test func `a text without headings says how one is made`() throws {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, editing: try EditorStage.article("Chữ.", in: house))

    #expect(try stage.run("show-outline")?.text.contains("##") == true)
  }
}
