import Newsroom
import Rulebook
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct EditorScreenFileTests {
  private func text() -> Text {
    var text = TestNewsroom.text("Lục Ngạn vào vụ vải sớm: chuyện ở những vườn đồi")
    text.summary = """
      Mới giữa tháng Năm, những chuyến xe đầu tiên đã rời vườn. Giá cao hơn năm ngoái, đường về \
      xuôi thông suốt hơn.
      """
    text.body = """
      Mới giữa tháng Năm nhưng ở các xã vùng cao Lục Ngạn, những chuyến xe đầu tiên đã rời vườn từ \
      ba giờ sáng.

      "Năm nay vải đậu, giá lại được", anh Hoàng Văn Tâm nói.
      """
    return text
  }

  private func stage(_ size: Size, as person: Cast = .minh) throws -> Stage {
    let house = try TestSupport.newsroom()
    let id = try house.draft(by: .minh, kind: .article, text()).id
    return try Stage(house, as: person, size: size) { try EditorScreen(editing: id, in: $0) }
  }

  @Test(arguments: screenSizes.indices) func `the editor with a selection`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    try stage.press("down", "down", "down", "ctrl+space", "ctrl+right", "ctrl+right")

    expectScreen(try stage.play(), "editor-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `the summary while it is typed`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    try stage.press("tab", "tab", "end")

    expectScreen(try stage.play(), "editor-summary-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `searching`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    try stage.press("ctrl+f")
    stage.type("vai")

    expectScreen(try stage.play(), "editor-find-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `the details`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    try stage.press("f8")

    expectScreen(try stage.play(), "editor-details-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `a draft is offered`(_ index: Int) throws {
    let house = try TestSupport.newsroom()
    let id = try house.draft(by: .minh, kind: .article, text()).id
    let writing = try EditorStage(house, editing: id)
    try writing.type("Chưa lưu. ")
    try writing.run("go-back")
    let stage = try Stage(house, as: .minh, size: screenSizes[index].size) {
      try EditorScreen(editing: id, in: $0)
    }

    expectScreen(try stage.played(), "editor-draft-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `a new item begins`(_ index: Int) throws {
    let house = try TestSupport.newsroom()
    let writing = try EditorStage(house, new: .news, title: "Chưa lưu thành tin bài")
    writing.wait(milliseconds: 2_000)
    let stage = try Stage(house, as: .minh, size: screenSizes[index].size) {
      try NewItemDialog(in: $0)
    }

    expectScreen(try stage.played(), "new-item-\(screenSizes[index].name)")
  }
}

extension Stage {
  /// Plays without a key, and gives what stood there.
  func played() throws -> Canvas {
    look { _ in }
    return try play()
  }
}
