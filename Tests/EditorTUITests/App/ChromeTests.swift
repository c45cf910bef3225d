import EditorCLI
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

struct ChromeTests {
  private func frame(_ text: String, _ size: Size) throws -> Canvas {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    var canvas = Canvas(size: size)
    var desk = DeskScreen()
    try desk.refresh(in: session)
    desk.lay(out: Chrome.body(of: size))
    Chrome(session: session, stack: [desk], message: Message(text, .warning), pending: [])
      .draw(on: &canvas)
    return canvas
  }

  @Test func `a message that is too wide for a row is shown whole`() throws {
    let words = "Tin bài đang ở trạng thái “Chờ tiếp nhận”, lúc này bạn không được sửa."
    let rows = try frame(words, Size(rows: 15, columns: 60)).text().split(
      separator: "\n", omittingEmptySubsequences: false)

    #expect(rows[12] == " Tin bài đang ở trạng thái “Chờ tiếp nhận”, lúc này bạn")
    #expect(rows[13] == " không được sửa.")
    #expect(rows[14].hasPrefix(" Enter Mở"))
  }

  @Test func `a window that is too small says so to the end`() throws {
    let text = try frame("", Size(rows: 9, columns: 30)).text()
    let rows = text.split(separator: "\n")
    #expect(rows.joined(separator: " ") == Phrase.tooSmall.text(in: .vietnamese))
    #expect(rows.count > 1)
  }

  @Test(arguments: tinySizes) func `no message traps in a tiny window`(_ size: Size) throws {
    _ = try frame(String(repeating: "rất dài ", count: 200), size)
  }
}
