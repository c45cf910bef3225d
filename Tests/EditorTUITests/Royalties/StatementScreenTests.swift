import EditorCLI
import Royalties
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI
@testable import Newsroom

@Suite struct StatementScreenTests {
  private func stage(
    _ pay: PayHouse, as person: Cast = .minh, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size, language: language) {
      try StatementScreen.own(in: $0)
    }
  }

  @Test(arguments: screenSizes.indices)
  func `a statement fits the screen`(_ index: Int) throws {
    let stage = try stage(try PayHouse(), as: .minh, screenSizes[index].size)
    expectScreen(try stage.play(), "statement-\(screenSizes[index].name)")
  }

  @Test func `a statement reads in English too`() throws {
    let stage = try stage(try PayHouse(), language: .english)
    try stage.press("end", "enter")
    expectScreen(try stage.play(), "statement-steps-english")
  }

  @Test(arguments: screenSizes.indices)
  func `payments fit the screen, and a slip shows the tax with its ground`(_ index: Int) throws {
    let stage = try stage(try PayHouse(), as: .minh, screenSizes[index].size)
    try stage.press("tab")
    stage.look { expectScreen($0, "payments-\(screenSizes[index].name)") }
    try stage.press("enter")
    expectScreen(try stage.play(), "pay-slip-\(screenSizes[index].name)")
  }

  @Test func `every step of a sum stands with its rule, the share and the sheet`() throws {
    let stage = try stage(try PayHouse())
    try stage.press("end", "enter")
    let text = try stage.play().text()

    #expect(text.contains("1,5 × 253.000"))
    #expect(text.contains("+ 15 % vùng khó"))
    #expect(text.contains("xã vùng cao"))
    #expect(text.contains("Phần được hưởng 100 % = 436.425 đồng"))
    #expect(text.contains("bảng kê BK-BG-2026-000001 · Đã ký"))
  }

  @Test func `left goes to the newest year and right back to all`() throws {
    let stage = try stage(try PayHouse())
    try stage.press("left")
    stage.look { #expect($0.text().contains("(minh) · năm 2026")) }
    try stage.press("left", "right")

    #expect(try stage.play().text().contains("(minh) · mọi năm"))
  }

  @Test func `a long statement is read from both ends and keeps its place`() throws {
    let pay = try PayHouse(works: 0, sheet: false)
    let count = 350
    try ManyWorks.copy(try pay.house.published(), count, in: pay.house)
    let session = try Stage.session(pay.house, as: .minh)
    var screen = StatementScreen("minh")
    try screen.refresh(in: session)
    screen.lay(out: Rect(row: 0, column: 0, rows: 20, columns: 100))

    #expect(screen.window.count == count)
    _ = try screen.perform("last-row", in: session)
    #expect(screen.window.number == count)
    for _ in 0..<30 { _ = try screen.perform("previous-page", in: session) }
    let number = screen.window.number
    let work = screen.window.current?.work.work.id
    try screen.refresh(in: session)
    #expect(screen.window.number == number)
    #expect(screen.window.current?.work.work.id == work)
    try screen.select(7, in: session)
    #expect(screen.window.number == 7)
    _ = try screen.perform("first-row", in: session)
    #expect(screen.window.number == 1)
  }

  @Test func `whoever sees no royalties of others and is no payee is told who can add them`() throws
  {
    let pay = try PayHouse(works: 0, sheet: false)
    let session = try Stage.session(pay.house, as: .thanh)

    let reason = try #require(PayCommands.refusal(of: "show-statement", in: session))
    #expect(reason.contains("chưa có trong danh sách người hưởng"))
  }

  @Test func `the head chooses whose statement to see, an author only sees the own one`() throws {
    let pay = try PayHouse()
    let stage = try stage(pay, as: .son)
    try stage.press("/")
    stage.type("minh")
    try stage.press("enter", "enter")
    #expect(try stage.play().text().contains("Nhuận bút của Phạm Quang Minh"))

    let session = try Stage.session(pay.house, as: .minh)
    #expect(StatementScreen("quan").refusal(of: "choose-payee", in: session) != nil)
    #expect(throws: NewsroomError.self) {
      var screen = StatementScreen("quan")
      try screen.refresh(in: session)
    }
  }

  @Test func `an author changes their bank from their own statement`() throws {
    let pay = try PayHouse()
    let stage = try stage(pay)
    try stage.press("f2", "2", "ctrl+w")
    stage.type("BIDV")
    try stage.press("enter")

    #expect(try stage.play().text().contains("Đã lưu người hưởng minh."))
    let view = try pay.house.newsroom.payee("minh", by: try pay.house.acting(.minh))
    #expect(view.record.bank == "BIDV")
  }

  @Test func `the title of a closed item is hidden from a payee who may not read it`() throws {
    let pay = try PayHouse(works: 2, sheet: false)
    let database = pay.house.newsroom.store.database
    try database.atomically { try database.run("UPDATE item SET closed = 1", []) }
    let session = try Stage.session(pay.house, as: .quan)
    var screen = StatementScreen("quan")
    try screen.refresh(in: session)
    let entry = try #require(screen.window.current)

    #expect(entry.isHidden)
    #expect(!screen.words(in: session).sentence(entry).contains("Tin thứ"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try PayHouse(), as: .minh, size)
    try stage.press("end", "enter", "pagedown", "esc", "tab", "enter", "esc", "left", "f2", "esc")
    try stage.play()
  }

  @Test func `line by line a work is a sentence, and its number says every step`() throws {
    let talk = try Talk(try PayHouse().house, as: .minh) { try StatementScreen.own(in: $0) }
    let steps = talk.type("3").joined(separator: "\n")

    #expect(talk.transcript.joined(separator: "\n").contains("Phần được hưởng 70 %"))
    #expect(steps.contains("1,5 × 253.000"))
    #expect(steps.contains("xã vùng cao"))
  }
}
