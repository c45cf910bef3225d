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

@Suite struct FundsScreenTests {
  private func stage(
    _ pay: PayHouse, as person: Cast = .hoa, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size, language: language) { _ in FundsScreen() }
  }

  @Test(arguments: screenSizes.indices)
  func `a fund fits the screen, its lines and what was spent`(_ index: Int) throws {
    let stage = try stage(try PayHouse(), as: .hoa, screenSizes[index].size)
    stage.look { expectScreen($0, "fund-\(screenSizes[index].name)") }
    try stage.press("tab")
    stage.look { expectScreen($0, "fund-months-\(screenSizes[index].name)") }
    try stage.press("shift+tab", "shift+tab")
    expectScreen(try stage.play(), "fund-authors-\(screenSizes[index].name)")
  }

  @Test func `a fund reads in English too`() throws {
    let stage = try stage(try PayHouse(), language: .english)
    try stage.press("tab", "tab")
    expectScreen(try stage.play(), "fund-genres-english")
  }

  @Test func `money is entered, and taken back with a minus`() throws {
    let pay = try PayHouse(works: 0, sheet: false)
    let stage = try stage(pay)
    try stage.press("f5", "tab")
    stage.type("-500.000")
    try stage.press("tab")
    stage.type("Quyết định 60/QĐ-UBND")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Đã ghi -500.000 đồng vào quỹ năm 2026."))
    let view = try pay.house.newsroom.fund(of: "bacgiang", 2026, by: try pay.house.acting(.hoa))
    #expect(view.balance.given == Dong(1_800_000))
  }

  @Test func `an amount that is none is refused in words, and the form stays`() throws {
    let stage = try stage(try PayHouse(works: 0, sheet: false))
    try stage.press("f5", "tab")
    stage.type("mot trieu")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("mot trieu"))
    #expect(text.contains("┌ Ghi khoản vào quỹ"))
  }

  @Test func `limits are set, and an empty one is taken away`() throws {
    let pay = try PayHouse(works: 0, sheet: false)
    let stage = try stage(pay)
    try stage.press("f4", "left", "tab", "tab", "ctrl+w", "enter")

    #expect(try stage.play().text().contains("Đã lưu giới hạn của quỹ năm 2026."))
    let view = try pay.house.newsroom.fund(of: "bacgiang", 2026, by: try pay.house.acting(.hoa))
    #expect(view.fund?.over == .warn)
    #expect(view.fund?.authorMonth == nil)
  }

  @Test func `left and right change the year`() throws {
    let stage = try stage(try PayHouse(works: 0, sheet: false))
    try stage.press("left")
    stage.look { #expect($0.text().contains("Quỹ nhuận bút năm 2025")) }
    stage.look { #expect($0.text().contains("Năm này chưa có quỹ.")) }
    try stage.press("right", "right")

    #expect(try stage.play().text().contains("Quỹ nhuận bút năm 2027"))
  }

  @Test func `what is spent adds up by month, genre, portal and author`() throws {
    let pay = try PayHouse()
    let acting = try pay.house.acting(.hoa)
    let sums = try SpendingHead.allCases.map {
      try pay.house.newsroom.spending(by: $0, in: 2026, on: [], by: acting).total
    }

    // 1.5 times 253,000 three times, one of them with 15 % more.
    #expect(Set(sums) == [Dong(1_195_425)])
  }

  @Test func `an author's bar opens their statement of that year, a portal's its fund`() throws {
    let stage = try stage(try PayHouse())
    try stage.press("shift+tab", "enter")
    stage.look { #expect($0.text().contains("Nhuận bút của Phạm Quang Minh (minh) · năm 2026")) }
    try stage.press("esc", "shift+tab", "enter")

    #expect(try stage.play().text().contains("Quỹ nhuận bút năm 2026 · Cổng"))
  }

  @Test func `that more is spent than there is stands there in words`() throws {
    let pay = try PayHouse()
    _ = try pay.house.newsroom.addToFund(
      of: "bacgiang", 2026, .budget, Dong(-2_000_000), note: "Cắt giảm",
      by: try pay.house.acting(.hoa))
    let text = try stage(pay).play().text()

    #expect(text.contains("VƯỢT QUỸ 895.425 đồng"))
  }

  @Test func `whoever may only look is told who keeps the fund`() throws {
    let stage = try stage(try PayHouse(works: 0, sheet: false), as: .dung)
    try stage.press("f5")

    #expect(try stage.play().text().contains("Trưởng ban hoặc thư ký"))
    let session = try Stage.session(try PayHouse(works: 0, sheet: false).house, as: .minh)
    #expect(PayCommands.refusal(of: "show-funds", in: session) != nil)
  }

  @Test func `line by line the figures are facts and each bar a sentence`() throws {
    let talk = try Talk(try PayHouse().house, as: .hoa) { _ in FundsScreen() }
    let begun = talk.transcript.joined(separator: "\n")
    let author = talk.type("tác giả").joined(separator: "\n")
    _ = author

    #expect(begun.contains("Quỹ được giao: 2.300.000"))
    #expect(!begun.contains("█"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try PayHouse(), as: .hoa, size)
    try stage.press("tab", "end", "tab", "tab", "tab", "enter", "esc", "f5", "esc", "f4", "esc")
    try stage.press("left")
    try stage.play()
  }
}
