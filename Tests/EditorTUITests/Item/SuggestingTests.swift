import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A reviewer proposes other words where the item is read; who may write it takes them or leaves them with one key each.
struct SuggestingByKeysTests {
  private let house: TestNewsroom
  private let item: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    item = try house.draft(ReadingTests.text()).id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
  }

  private func screen(
    as person: Cast, _ tab: ItemTab = .text, rows: Int = 30, columns: Int = 100
  ) throws -> Stage {
    let item = item
    return try Stage(house, as: person, size: Size(rows: rows, columns: columns)) {
      try ItemScreen(item, tab: tab, in: $0)
    }
  }

  @discardableResult
  private func suggest(
    _ words: String, for quote: String, body: String = "", by person: Cast = .thanh
  ) throws -> Int64 {
    try house.newsroom.comment(
      NewComment(item: item, quote: quote, body: body, replacement: words),
      by: house.acting(person)
    ).outcome.id
  }

  private func comments() throws -> [CommentRecord] { try house.view(item).comments }

  @Test func `the paragraph stands in a field, and what is changed there is proposed`() throws {
    let stage = try screen(as: .thanh)
    try stage.press("end", "f7")
    stage.look { expectScreen($0, "suggest-100x30") }
    for _ in 0..<4 { try stage.press("backspace") }
    stage.type(" tỉnh.")
    try stage.press("tab")
    stage.type("Xã không tự chi.")
    try stage.press("tab", "space", "enter")
    #expect(try stage.play().text().contains("Đã ghi đề nghị sửa."))
    let comment = try #require(try comments().first)
    #expect(comment.quote == "ngân sách xã.")
    #expect(comment.suggestion == Suggestion("ngân sách tỉnh."))
    #expect(comment.body == "Xã không tự chi." && comment.isMust)
  }

  @Test func `words that were not changed propose nothing, and those that were not sent stay`()
    throws
  {
    let stage = try screen(as: .thanh)
    try stage.press("s")
    stage.look { #expect($0.text().contains("Dùng mũi tên chọn đoạn")) }
    try stage.press("end", "s", "tab", "tab", "tab", "enter")
    stage.look { #expect($0.text().contains("Hãy sửa lại câu chữ")) }
    try stage.press("tab")
    stage.type(" Thêm câu.")
    try stage.press("esc", "s")
    let text = try stage.play().text()
    #expect(text.contains("Thêm câu.") && text.contains("viết dở từ lần trước"))
    #expect(try comments().isEmpty)
  }

  @Test(arguments: [(30, 100), (24, 80), (15, 60)])
  func `a suggestion shows what goes and what comes`(rows: Int, columns: Int) throws {
    try suggest("Chiều 23/11", for: "Sáng 23/11", body: "Theo lịch của xã.")
    try suggest("", for: " và một vườn thuốc nam")
    let stage = try screen(as: .ha, .comments, rows: rows, columns: columns)
    expectScreen(try stage.play(), "suggestions-\(columns)x\(rows)")
  }

  @Test func `one key accepts, one rejects`() throws {
    try suggest("Chiều 23/11", for: "Sáng 23/11", by: .lan)
    try suggest("ba", for: "mười hai")
    let stage = try screen(as: .ha, .comments)
    try stage.press("plus")
    stage.look {
      #expect($0.text().contains("Đã nhận đề nghị 1; phiên bản 2 có câu chữ mới."))
      #expect($0.text().contains("đã nhận (Đỗ Thu Hà"))
    }
    try stage.press("down", "-")
    stage.look { #expect($0.text().contains("Không nhận đề nghị 2")) }
    try stage.press("plus")
    #expect(try stage.play().text().contains("đã không nhận đề nghị sửa này"))
    let view = try house.view(item)
    #expect(view.revision.text.body.hasPrefix("Chiều 23/11"))
    #expect(view.item.writers.contains(try house.acting(.lan).person))
  }

  @Test func `who may not write is told why they cannot accept`() throws {
    try suggest("Chiều 23/11", for: "Sáng 23/11")
    let stage = try screen(as: .hung, .comments)
    stage.look {
      let hints = $0.text().split(separator: "\n").last ?? ""
      #expect(hints.contains("Enter Mở") && !hints.contains("đề nghị"))
    }
    try stage.press("plus")
    #expect(try stage.play().text().contains("lúc này bạn không được sửa"))
    #expect(try comments().first?.resolvedAt == nil)
  }

  @Test func `a comment that proposes nothing is neither accepted nor rejected`() throws {
    _ = try house.newsroom.comment(
      NewComment(item: item, body: "Hay."), by: house.acting(.thanh))
    let stage = try screen(as: .ha, .comments)
    try stage.press("plus")
    #expect(try stage.play().text().contains("không phải là đề nghị sửa"))
  }

  @Test func `in its box it is answered with a reason, and opened again`() throws {
    try suggest("Chiều 23/11", for: "Sáng 23/11")
    let stage = try screen(as: .ha, .comments)
    try stage.press("enter")
    stage.look { expectScreen($0, "suggestion-box-100x30") }
    stage.type("Giữ theo giấy mời.")
    try stage.press("tab", "tab", "tab", "enter")
    stage.look { #expect($0.text().contains("không nhận (Đỗ Thu Hà")) }
    try stage.press("enter", "tab", "tab", "enter")
    #expect(try stage.play().text().contains("đang mở"))
    #expect(try comments().last?.body == "Giữ theo giấy mời.")
    #expect(try comments().first?.suggestion == Suggestion("Chiều 23/11"))
  }

  @Test func `hostile words that are proposed are shown as tokens`() throws {
    try suggest("Sáng\u{1B}[31m\n\u{202E}khẩn", for: "Sáng 23/11")
    let stage = try screen(as: .ha, .comments)
    stage.look { Self.expectHarmless($0) }
    try stage.press("enter")
    Self.expectHarmless(try stage.play())
  }

  @Test func `a megabyte that is proposed is shown as far as anybody reads`() throws {
    let paragraph = String(repeating: "chữ ", count: 250)
    try suggest(
      String(repeating: "chữ\n\(paragraph)\n", count: 800), for: "Sáng 23/11")
    let stage = try screen(as: .ha, .comments)
    stage.look { #expect($0.text().contains("[-Sáng 23/11-]{+chữ¶chữ")) }
    try stage.press("enter", "pagedown")
    stage.look { #expect($0.text().contains("chữ")) }
    try stage.press("esc", "plus")
    #expect(try stage.play().text().contains("Đã nhận đề nghị 1"))
    #expect(try house.view(item).revision.text.body.utf8.count > 900_000)
  }

  private static func expectHarmless(_ canvas: Canvas) {
    #expect(!canvas.text().unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
    #expect(canvas.text().contains("khẩn"))
  }
}
