import EditorCLI
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct GradeDialogTests {
  private func stage(
    _ pay: RoyaltyHouse, as person: Cast = .hoa, _ size: Size = Size(rows: 40, columns: 120)
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size) { RoyaltiesScreen(in: $0) }
  }

  @Test(arguments: [
    ("120x40", Size(rows: 40, columns: 120)), ("80x24", Size(rows: 24, columns: 80)),
    ("60x15", Size(rows: 15, columns: 60)),
  ]) func `the grader fits the screen`(name: String, size: Size) throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay, as: .hoa, size)
    try stage.press("enter")
    stage.type("1,5")

    expectScreen(try stage.play(), "grading-\(name)")
  }

  @Test func `the sum follows what is typed, step by step with its rule`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter")
    stage.type("1,5")
    let text = try stage.play().text()

    #expect(text.contains("Thành tiền: 379.500 đồng"))
    #expect(text.contains("1,5 × 253.000 (Nghị định 161/2026/NĐ-CP) = 379.500 đồng"))
    #expect(text.contains("Khung 0,5–2, tối đa theo nghị định 10"))
    #expect(text.contains("Bảng hệ số: \(RoyaltyHouse.decision)"))
  }

  @Test func `an adjustment asks for its percentage and reason once it is ticked`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter")
    stage.type("1,5")
    try stage.press("tab", "down", "down", "down", "down", "down", "space", "tab")
    stage.type("15")
    let text = try stage.play().text()

    #expect(text.contains("vùng khó, nguy hiểm, % (0–100)"))
    #expect(text.contains("Lý do: vùng khó, nguy hiểm"))
    #expect(text.contains("Thành tiền: 436.425 đồng"))
  }

  @Test func `a secretary proposes, the head decides`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter")
    stage.type("1,5")
    try stage.press("enter")
    #expect(try stage.play().text().contains("Đã đề xuất 379.500 đồng."))

    let head = try self.stage(pay, as: .son)
    try head.press("tab", "enter", "end", "backspace")
    head.type("8")
    try head.press("enter")
    #expect(try head.play().text().contains("Đã quyết định 455.400 đồng."))
    let totals = try pay.house.newsroom.workTotals(
      in: try pay.house.newsroom.workScope(
        of: ["bacgiang"], nil, from: nil, to: nil, by: try pay.house.acting(.son)),
      by: try pay.house.acting(.son))
    #expect(totals.amounts[.graded] == Dong(455_400))
  }

  @Test func `a refusal leaves the box open with what was typed`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter")
    stage.type("9")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Hệ số 9 nằm ngoài khung 0,5–2 của đơn vị"))
    #expect(text.contains("[ Đề xuất ]") || text.contains("Enter Đề xuất"))
    #expect(text.contains("Hệ số              9"))
  }

  @Test func `a reason that is asked for is where one types next, also on a small screen`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay, as: .son, Size(rows: 24, columns: 80))
    try stage.press("enter")
    stage.type("9")
    try stage.press("enter")
    stage.type("Phóng sự dài kỳ")
    stage.look { #expect($0.text().contains("Phóng sự dài kỳ")) }
    try stage.press("enter")
    #expect(try stage.play().text().contains("Đã quyết định"))
  }

  @Test(arguments: ["abc", "1,555", "-1"]) func `what is no coefficient is told`(
    typed: String
  ) throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter")
    stage.type(typed)
    try stage.press("enter")

    #expect(try stage.play().text().contains("Không đọc được “\(typed)”."))
  }

  @Test func `somebody else's grade meanwhile is told, and nothing is overwritten`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter")
    stage.type("1,5")
    stage.meanwhile { try pay.grade(1, "2", by: .ha) }
    try stage.press("enter")

    #expect(try stage.play().text().contains("Đỗ Thu Hà vừa chấm tin bài này"))
  }

  @Test func `a lump sum by contract needs the contract and nothing else`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("enter", "shift+tab", "shift+tab", "right", "tab")
    stage.type("1.200.000")
    try stage.press("enter")
    #expect(try stage.play().text().contains("Mức khoán phải ghi rõ theo hợp đồng nào."))

    let again = try self.stage(pay)
    try again.press("enter", "shift+tab", "shift+tab", "right", "tab")
    again.type("1.200.000")
    try again.press("tab", "tab")
    again.type("Hợp đồng 05/HĐ-BBT")
    try again.press("enter")
    #expect(try again.play().text().contains("Đã đề xuất 1.200.000 đồng."))
  }

  @Test func `another part of an item is graded by itself`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("ctrl+n", "right", "enter")
    stage.type("0,5")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Đã đề xuất 126.500 đồng."))
    let works = try pay.house.newsroom.royalties(
      of: pay.items[1], by: try pay.house.acting(.hoa))
    #expect(works.map(\.view.line.work.part) == [.text, .translation])
  }

  @Test func `an accountant sees the steps and can change nothing`() throws {
    let pay = try RoyaltyHouse()
    try pay.grade(1, "1,5")
    let stage = try stage(pay, as: .dung)
    try stage.press("tab", "enter")
    stage.type("9")
    let text = try stage.play().text()

    #expect(text.contains("Bạn chỉ được xem."))
    #expect(text.contains("Thành tiền: 379.500 đồng"))
    #expect(!text.contains("Enter Đề xuất"))
  }

  @Test func `the tab of an item tells what is paid for it`() throws {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    let item = pay.items[0]
    let stage = try Stage(pay.house, as: .hoa, size: Size(rows: 30, columns: 100)) { session in
      try ItemScreen(item, in: session)
    }
    try stage.press("7")
    let text = try stage.play().text()

    #expect(text.contains("Phần chữ · Đã đề xuất"))
    #expect(text.contains("Thành tiền: 379.500 đồng"))
  }

  @Test func `an approval tells what it will cost the fund`() throws {
    let pay = try RoyaltyHouse()
    let item = try pay.house.inReview(TestNewsroom.text("Khai trương trạm y tế mới"))
    let stage = try Stage(pay.house, as: .lan, size: Size(rows: 30, columns: 100)) { session in
      try DecisionDialog("approve", on: [item], in: session)
    }
    let text = try stage.play().text()

    #expect(
      text.contains("Nhuận bút dự kiến 126.500–506.000 đồng; quỹ năm còn 5.000.000 đồng"))
  }
}
