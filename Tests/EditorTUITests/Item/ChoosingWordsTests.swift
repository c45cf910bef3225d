import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A comment on some words of a paragraph, chosen by keys.
@Suite struct ChoosingWordsTests {
  private let house: TestNewsroom
  private let item: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    var text = TestNewsroom.text()
    text.body = "Trạm có bốn bác sĩ.\n\nMỗi ngày trạm khám, trạm phát thuốc cho năm mươi người."
    item = try house.inReview(text)
  }

  @Test func `the words between two presses of Space are what it is about`() throws {
    let stage = try dialog()
    // "trạm" stands there three times in all: the place counts.
    try stage.press("right", "right", "right", "right", "space", "right", "right")
    stage.look { expectScreen($0, "comment-words-100x30") }
    try stage.press("space", "tab")
    stage.type("Thuốc gì?")
    try stage.press("f9")
    _ = try stage.play()
    let comment = try #require(try house.view(item).comments.first)
    #expect(comment.quote == "trạm phát thuốc")
    let body = Array(try house.view(item).revision.text.body.unicodeScalars)
    let place = try #require(comment.place)
    #expect(String(String.UnicodeScalarView(body[place])) == "trạm phát thuốc")
  }

  @Test func `no words chosen is said, and what was written stays`() throws {
    let stage = try dialog()
    try stage.press("tab")
    stage.type("Thuốc gì?")
    try stage.press("f9")
    let screen = try stage.play().text()
    #expect(screen.contains("Chưa chọn chữ nào") && screen.contains("Thuốc gì?"))
    #expect(try house.view(item).comments.isEmpty)
  }

  @Test func `nothing can be changed among the words`() throws {
    let stage = try dialog()
    stage.type("xyz")
    try stage.press("backspace", "delete")
    stage.paste("chữ lạ")
    let screen = try stage.play().text()
    #expect(screen.contains("Mỗi ngày trạm khám, trạm phát thuốc cho năm mươi người."))
    #expect(!screen.contains("xyz") && !screen.contains("chữ lạ"))
  }

  /// At the second paragraph, with the choice of words active.
  private func dialog() throws -> Stage {
    let stage = try Stage(house, as: .lan) { try ItemScreen(item, in: $0) }
    try stage.press("down", "down", "f6", "shift+tab", "right", "tab")
    return stage
  }
}
