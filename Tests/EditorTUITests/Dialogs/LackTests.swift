import Newsroom
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// What a refused decision lacked is told until it is there, and no longer.
struct LackTests {
  private func stage(_ house: TestNewsroom) throws -> Stage {
    let item = try house.inReview()
    return try Stage(house, as: .lan, size: Size(rows: 30, columns: 100)) {
      try ItemScreen(item, in: $0)
    }
  }

  @Test func `a statement that is ticked after a refusal is no longer asked for`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("a", "space", "tab", "tab", "space", "enter")
    stage.look {
      #expect($0.text().contains("✗ Chưa xác nhận đủ nội dung kiểm tra: “Không lộ dữ liệu"))
    }
    try stage.press("space")
    stage.look {
      #expect($0.text().contains("✗ Chưa xác nhận đủ nội dung kiểm tra"))
    }
    try stage.press("tab", "tab", "space")

    #expect(!(try stage.play().text().contains("✗")))
  }

  @Test func `a reason that is being typed is no longer asked for, and is again once it is gone`()
    throws
  {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("r", "f9")
    stage.look { #expect($0.text().contains("✗ Cần ghi rõ lý do.")) }
    stage.type("N")
    stage.look { #expect(!$0.text().contains("✗")) }
    try stage.press("backspace", "f9")

    #expect(try stage.play().text().contains("✗ Cần ghi rõ lý do."))
  }

  @Test func `a time that was completed is no longer called incomplete`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("a", "tab", "tab", "tab", "tab", "tab", "right", "tab")
    stage.type("2511")
    try stage.press("f9")
    stage.look { #expect($0.text().contains("✗ Chưa gõ đủ ngày giờ.")) }
    stage.type("20261000")

    #expect(!(try stage.play().text().contains("✗")))
  }

  @Test func `that a return and a rejection cannot be taken back is told before`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("r")
    stage.look { #expect($0.text().contains("Trả lại rồi thì không rút về được")) }
    try stage.press("esc", "f2", "8")
    stage.look { #expect($0.text().contains("Từ chối rồi thì không rút lại được")) }
    try stage.press("esc", "a")

    #expect(!(try stage.play().text().contains("không rút")))
  }
}
