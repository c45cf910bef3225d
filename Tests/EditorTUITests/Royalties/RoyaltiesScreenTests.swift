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

struct RoyaltiesScreenTests {
  private func stage(
    _ pay: RoyaltyHouse, as person: Cast = .hoa, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size, language: language) { RoyaltiesScreen(in: $0) }
  }

  @Test(arguments: screenSizes.indices) func `the list of works fits the screen`(
    _ index: Int
  ) throws {
    let pay = try RoyaltyHouse()
    try pay.grade(
      0, "1,5", adjustments: [.init(.hardship, Percent(15), note: "xã vùng cao")])
    let stage = try stage(pay, as: .hoa, screenSizes[index].size)
    try stage.press("tab")

    expectScreen(try stage.play(), "works-\(screenSizes[index].name)")
  }

  @Test func `what is not graded comes first, and the fund stands below`() throws {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    let text = try stage(pay).play().text()

    #expect(text.contains("Hội nghị giao ban tháng 11") && !text.contains("Lục Ngạn vào vụ"))
    #expect(text.contains("Đã chấm 1/2 · 379.500 đồng"))
    #expect(text.contains("Quỹ năm 5.000.000 đồng") && text.contains("7 %"))
    #expect(text.contains("còn 4.620.500 đồng"))
  }

  @Test func `a month without works says so, and commands about works are refused`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("left", "enter")
    let text = try stage.play().text()

    #expect(text.contains("Kỳ 10/2026"))
    #expect(text.contains("Không có tin bài nào trong kỳ này."))
  }

  @Test func `a fund that is exceeded says by how much, in words`() throws {
    let pay = try RoyaltyHouse()
    _ = try pay.house.newsroom.addToFund(
      of: "bacgiang", 2026, .budget, Dong(-4_900_000), note: "Cắt giảm",
      by: try pay.house.acting(.hoa))
    try pay.grade(0, "1,5")

    #expect(try stage(pay).play().text().contains("VƯỢT QUỸ 279.500 đồng"))
  }

  @Test func `who may not see royalties is told who may`() throws {
    let pay = try RoyaltyHouse()
    let text = try stage(pay, as: .minh).play().text()

    #expect(text.contains("Việc này dành cho Trưởng ban"))
    #expect(!text.contains("Lục Ngạn vào vụ vải sớm"))
  }

  @Test func `nothing is paid for a work that somebody exempts, until it is taken back`() throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay)
    try stage.press("f6")
    try stage.press("enter")
    var text = try stage.play().text()
    #expect(text.contains("Đã ghi: không tính nhuận bút."))

    let again = try self.stage(pay)
    try again.press("tab", "tab", "tab", "tab", "f6", "enter")
    text = try again.play().text()
    #expect(text.contains("Tin bài lại chờ chấm."))
    #expect(text.contains("Không có tin bài nào trong kỳ này."))
  }

  @Test func `everything is in English where English is chosen`() throws {
    let pay = try RoyaltyHouse()
    let text = try stage(pay, language: .english).play().text()

    #expect(text.contains("Royalties › 11/2026 › To be graded"))
    #expect(text.contains("0 of 2 graded"))
  }

  @Test(arguments: tinySizes) func `no size traps`(_ size: Size) throws {
    let pay = try RoyaltyHouse()
    let stage = try stage(pay, as: .hoa, size)
    try stage.press("down", "end", "tab", "enter", "esc", "f4")
    _ = try stage.play()
  }

  @Test func `line by line each work is a sentence`() throws {
    let pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    let session = try Stage.session(pay.house, as: .hoa)
    var screen = RoyaltiesScreen(in: session)
    _ = try screen.perform("next-standing", in: session)
    let reading = screen.reading(in: session)

    #expect(reading.list?.entries.count == 1)
    #expect(reading.list?.entries.first?.text.contains("Đã đề xuất: 1,5, 379.500 đồng") == true)
    #expect(reading.facts.first == "Đã chấm 1/2 · 379.500 đồng")
  }
}
