import Newsroom
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Who wrote which paragraph, asked where the item is read.
struct OriginsTests {
  private func item(in house: TestNewsroom) throws -> ID<Item> {
    var text = TestNewsroom.text()
    text.body = "Đoạn một.\n\nĐoạn hai."
    let item = try house.draft(text).id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    text.body += "\n\nĐoạn ba của Hà."
    _ = try house.newsroom.save(
      Save(item: item, expected: nil, text: text), by: house.acting(.ha))
    return item
  }

  @Test func `each paragraph tells its writer, and one goes to it`() throws {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .lan)
    var screen = try ItemScreen(try item(in: house), in: session)
    let area = Rect(row: 2, column: 0, rows: 20, columns: 100)
    screen.lay(out: area)
    guard case .open(let opened) = try screen.perform("show-origins", in: session),
      var dialog = opened as? OriginsDialog
    else {
      Issue.record("nothing was opened")
      return
    }
    dialog.lay(out: area)
    var canvas = Canvas(size: Size(rows: 24, columns: 100))
    dialog.draw(on: &canvas, in: area, session: session)
    let lines = canvas.text().split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("Phạm Quang Minh · bản 1") && $0.contains("Đoạn hai.") })
    #expect(lines.contains { $0.contains("bản 2") && $0.contains("Đoạn ba của Hà.") })

    _ = try dialog.perform("last-row", in: session)
    guard case .close(let result) = try dialog.perform("confirm", in: session) else { return }
    _ = try screen.resume(with: result, in: session)
    #expect(screen.text.paragraph == 4)
  }

  @Test func `a text without paragraphs says so`() throws {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .minh)
    var text = TestNewsroom.text()
    text.body = ""
    var screen = try ItemScreen(try house.draft(text).id, in: session)
    guard case .say(let message) = try screen.perform("show-origins", in: session) else {
      Issue.record("nothing was said")
      return
    }
    #expect(message.text == "Bài chưa có đoạn nào.")
  }
}
