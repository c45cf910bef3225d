import Newsroom
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Esc never loses typed words: a dialog that was left with words in it has them again when it is opened.
struct UnsentWordsTests {
  private static let notice = "Còn lời đang viết dở"

  private func stage(
    _ house: TestNewsroom, _ item: ID<Item>, as person: Cast = .lan
  ) throws -> Stage {
    try Stage(house, as: person) { try ItemScreen(item, in: $0) }
  }

  @Test func `the reason of a decision is there again after Esc, until it is sent`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("r")
    stage.look { #expect(!$0.text().contains(Self.notice)) }
    stage.type("Cần nêu rõ tên xã.")
    try stage.press("esc")
    stage.look { #expect(!$0.text().contains("Cần nêu rõ tên xã.")) }
    try stage.press("r")
    stage.look {
      #expect($0.text().contains("Cần nêu rõ tên xã."))
      #expect($0.text().contains(Self.notice))
    }
    try stage.press("f9", "r")

    #expect(!(try stage.play().text().contains(Self.notice)))
    #expect(try house.view(item).decisions.last?.decision.comment == "Cần nêu rõ tên xã.")
    #expect(stage.session.unsent[.decision("return", [item])].isEmpty)
  }

  @Test func `words that were deleted do not come back`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.inReview())
    try stage.press("r")
    stage.type("Sai")
    try stage.press("backspace", "backspace", "backspace", "esc", "r")

    #expect(!(try stage.play().text().contains(Self.notice)))
  }

  @Test func `words for one decision are not offered for another`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.inReview())
    try stage.press("r")
    stage.type("Cần nêu rõ tên xã.")
    try stage.press("esc", "a")

    #expect(!(try stage.play().text().contains("Cần nêu rõ")))
  }

  @Test func `a comment is there again after Esc, and gone once it was sent`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("f6")
    stage.type("Tên xã nào?")
    try stage.press("esc", "f6")
    stage.look {
      #expect($0.text().contains("Tên xã nào?"))
      #expect($0.text().contains(Self.notice))
    }
    try stage.press("f9", "f6")

    #expect(!(try stage.play().text().contains(Self.notice)))
    #expect(try house.view(item).comments.map(\.body) == ["Tên xã nào?"])
  }

  @Test func `an answer to a comment is there again after Esc`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    _ = try house.newsroom.comment(
      NewComment(item: item, body: "Tên xã nào?"), by: try house.acting(.thanh))
    let stage = try stage(house, item)
    try stage.press("3", "enter")
    stage.type("Xã Hộ Đáp.")
    try stage.press("esc", "enter")

    let text = try stage.play().text()
    #expect(text.contains("Xã Hộ Đáp.") && text.contains(Self.notice))
  }

  @Test func `an opinion that was begun is there again after Esc`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.inReview(), as: .thanh)
    try stage.press("o", "tab")
    stage.type("Nên chờ số liệu.")
    try stage.press("esc", "o")

    let text = try stage.play().text()
    #expect(text.contains("Nên chờ số liệu.") && text.contains(Self.notice))
  }

  @Test func `the reason of a hold is there again after Esc`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.approved()
    let stage = try Stage(house, as: .hoa) { _ in QueueScreen() }
    try stage.press("f6")
    stage.type("Chờ ảnh")
    try stage.press("esc", "f6")

    let text = try stage.play().text()
    #expect(text.contains("Chờ ảnh") && text.contains(Self.notice))
  }
}
