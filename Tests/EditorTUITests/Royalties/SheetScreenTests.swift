import EditorCLI
import Foundation
import Newsroom
import Royalties
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct SheetScreenTests {
  private func graded() throws -> RoyaltyHouse {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    try pay.grade(1, "2", by: .ha)
    return pay
  }

  private func stage(
    _ pay: RoyaltyHouse, _ number: String, as person: Cast,
    _ size: Size = Size(rows: 30, columns: 100)
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size) { try SheetScreen(number, in: $0) }
  }

  @Test(arguments: screenSizes.indices) func `a sheet fits the screen`(_ index: Int) throws {
    let pay = try graded()
    let number = try pay.sheet()

    expectScreen(
      try stage(pay, number, as: .hoa, screenSizes[index].size).play(),
      "sheet-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices) func `what can be done with a sheet fits the screen`(
    _ index: Int
  ) throws {
    let pay = try graded()
    let number = try pay.sheet()
    let stage = try stage(pay, number, as: .hoa, screenSizes[index].size)
    try stage.press("f2", "down")

    expectScreen(try stage.play(), "sheet-actions-\(screenSizes[index].name)")
  }

  @Test func `a sheet is made, checked, signed and paid by four people by keys`() throws {
    let pay = try graded()
    let making = try Stage(pay.house, as: .hoa, size: Size(rows: 30, columns: 100)) {
      RoyaltiesScreen(in: $0)
    }
    try making.press("f4", "enter")
    #expect(try making.play().text().contains("Đã lập bảng kê BK-BG-2026-000001: 2 dòng"))
    let number = "BK-BG-2026-000001"

    for (person, words) in [
      (Cast.lan, "Đã kiểm tra bảng kê \(number)."), (.son, "Đã ký bảng kê \(number)."),
      (.dung, "Đã chi bảng kê \(number)."),
    ] {
      let stage = try stage(pay, number, as: person)
      try stage.press("f2", "enter", "enter")
      #expect(try stage.play().text().contains(words))
    }
    let paid = try stage(pay, number, as: .dung)
    try paid.press("f6")
    let text = try paid.play().text()
    #expect(text.contains("Đã chi") && text.contains("Mã cuối nhật ký"))
    #expect(text.contains("Tính lại 2 dòng: khớp từng đồng."))
  }

  @Test func `who made it cannot check it, and is told who could`() throws {
    let pay = try graded()
    let stage = try stage(pay, try pay.sheet(), as: .hoa)
    try stage.press("f2", "down")
    let text = try stage.play().text()
      .split(whereSeparator: { $0.isWhitespace || $0 == "│" }).joined(separator: " ")

    #expect(text.contains("Bạn đã lập bảng kê này."))
    #expect(text.contains("Người làm được: Bùi Thị Lan, Trần Đức Dũng"))
  }

  @Test func `a return needs a comment, which stands among the steps`() throws {
    let pay = try graded()
    let number = try pay.sheet()
    let stage = try stage(pay, number, as: .lan)
    try stage.press("f2", "2", "enter")
    #expect(try stage.play().text().contains("Ý kiến (bắt buộc)"))

    let again = try self.stage(pay, number, as: .lan)
    try again.press("f2", "2")
    again.type("Thiếu hợp đồng của ông Minh.")
    try again.press("enter", "f5")
    let text = try again.play().text()
    #expect(text.contains("“Thiếu hợp đồng của ông Minh.”"))
  }

  @Test func `whoever prepares a sheet takes up what was graded since`() throws {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    let number = try pay.sheet()
    try pay.grade(1, "2")
    let stage = try stage(pay, number, as: .hoa)
    try stage.press("f7")
    #expect(try stage.play().text().contains("Đã lập lại: 2 dòng, 885.500 đồng."))

    let other = try self.stage(pay, number, as: .lan)
    try other.press("f7")
    #expect(try other.play().text().contains("bạn không giữ vai trò đó"))
  }

  @Test func `what was paid wrongly is corrected by a line of a later sheet`() throws {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    let paid = try pay.sheet()
    try pay.act("check", on: paid, by: .lan)
    try pay.act("sign", on: paid, by: .son)
    try pay.act("pay", on: paid, by: .dung)
    try pay.grade(1, "2")
    let number = try pay.sheet()
    let item = try #require(
      try pay.house.newsroom.number(of: pay.items[0], for: try pay.house.acting(.hoa)))
    let stage = try stage(pay, number, as: .hoa)
    try stage.press("ctrl+n", "tab", "tab")
    stage.type(item)
    try stage.press("tab")
    stage.type("-25.300")
    try stage.press("tab")
    stage.type("Tính thừa 0,1 đơn vị.")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Đã thêm dòng; tổng bảng kê 480.700 đồng."))
  }

  @Test func `a payee's line opens the works behind it`() throws {
    let pay = try graded()
    let stage = try stage(pay, try pay.sheet(), as: .son)
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Tin bài của Phạm Quang Minh"))
    #expect(text.contains("Lục Ngạn vào vụ vải sớm"))
  }

  @Test func `before it is signed it is told whom batching makes taxed`() throws {
    let pay = try RoyaltyHouse(titles: ["Tin một", "Tin hai"])
    try pay.grade(0, "10", reason: "theo hợp đồng")
    try pay.grade(1, "10", reason: "theo hợp đồng")
    let number = try pay.sheet()
    try pay.act("check", on: number, by: .lan)
    let stage = try stage(pay, number, as: .son)
    try stage.press("f2", "1")
    let text = try stage.play().text()

    #expect(text.contains("1 người bị khấu trừ thuế"))
    #expect(text.contains("506.000 đồng"))
  }

  @Test func `a sheet is written to a file that only its owner reads`() throws {
    let pay = try graded()
    let number = try pay.sheet()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "bang-ke.csv").path
    let stage = try stage(pay, number, as: .hoa)
    try stage.press("f4", "tab", "end")
    for _ in 0..<40 { try stage.press("backspace") }
    stage.type(path)
    try stage.press("enter")
    let text = try stage.play().text()
    #expect(text.contains("đã ghi vào \(path)"), "\(text)")

    let written = try #require(FileManager.default.contents(atPath: path))
    #expect(String(decoding: written, as: UTF8.self).contains("Lục Ngạn vào vụ vải sớm"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test(arguments: screenSizes.indices) func `the list of sheets fits the screen`(
    _ index: Int
  ) throws {
    let pay = try graded()
    _ = try pay.sheet()
    let stage = try Stage(pay.house, as: .hoa, size: screenSizes[index].size) {
      SheetsScreen(in: $0)
    }

    expectScreen(try stage.play(), "sheets-\(screenSizes[index].name)")
  }

  @Test func `a portal without sheets says how one is made`() throws {
    let pay = try RoyaltyHouse()
    let stage = try Stage(pay.house, as: .hoa) { SheetsScreen(in: $0) }

    #expect(try stage.play().text().contains("F4 lập bảng kê cho một kỳ."))
  }

  @Test func `line by line a sheet tells its sums and each payee`() throws {
    let pay = try graded()
    let session = try Stage.session(pay.house, as: .hoa)
    let screen = try SheetScreen(try pay.sheet(), in: session)
    let reading = screen.reading(in: session)

    #expect(reading.facts.contains { $0.hasPrefix("Thực nhận bằng chữ: tám trăm tám mươi lăm") })
    #expect(reading.list?.entries.first?.text.contains("Phạm Quang Minh") == true)
  }
}
