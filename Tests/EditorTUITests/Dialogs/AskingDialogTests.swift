import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Asking the board for opinions, from the list of actions to the answer.
@Suite struct AskingDialogTests {
  private let house: TestNewsroom
  private let item: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    item = try house.inReview()
  }

  @Test(arguments: [(30, 100), (24, 80), (15, 60)])
  func `people are offered by given name, with a usual time`(rows: Int, columns: Int) throws {
    let stage = try stage(rows: rows, columns: columns)
    try stage.press("l")
    expectScreen(try stage.play(), "asking-\(columns)x\(rows)")
  }

  @Test func `who is ticked is asked, with the words and the time`() throws {
    let stage = try stage()
    try stage.press("l", "space")
    try toTheTime(stage)
    try stage.press("tab")
    stage.type("Số liệu đã đúng chưa?")
    try stage.press("f9")
    let screen = try stage.play()
    #expect(screen.text().contains("Đã đề nghị Đỗ Thu Hà cho ý kiến."))
    let asked = try #require(try house.view(item).askedOpinions.first)
    #expect(asked.round.question == "Số liệu đã đúng chưa?")
    #expect(asked.round.due == (try house.view(item).item.due))
    #expect(asked.request.person == (try house.acting(.ha).person))
  }

  @Test func `nobody ticked, or a day that there is not, is said and nothing is lost`() throws {
    let stage = try stage()
    try stage.press("l", "f9")
    stage.look { #expect($0.text().contains("Hãy đánh dấu ít nhất một người")) }
    try stage.press("space")
    try toTheTime(stage)
    for _ in 1...12 { try stage.press("backspace") }
    stage.type("31022027")
    try stage.press("f9")
    stage.look { #expect($0.text().contains("31/02/2027")) }
    try stage.press("esc")
    _ = try stage.play()
    #expect(try house.view(item).rounds.isEmpty)
  }

  @Test func `somebody who is asked can be asked no longer`() throws {
    try ask("thanh")
    let stage = try stage()
    try stage.press("l", "shift+tab", "right")
    stage.look { expectScreen($0, "asking-no-longer-100x30") }
    try stage.press("tab", "space", "f9")
    _ = try stage.play()
    #expect(try house.view(item).askedOpinions.map(\.request.ending) == [.withdrawn])
  }

  @Test func `whoever is asked finds a list for it and is told at the start`() throws {
    try ask("thanh")
    let stage = try Stage(house, as: .thanh, size: Size(rows: 30, columns: 100)) { _ in DeskScreen()
    }
    let screen = try stage.play()
    #expect(screen.text().contains("Chờ ý kiến của tôi"))
  }

  @Test func `checks and decisions tell who is waited for and who dissents`() throws {
    try ask("thanh", "hung")
    _ = try house.newsroom.giveOpinion(
      .return, on: item, comment: "Chưa nêu nguồn.", by: house.acting(.thanh))
    let stage = try stage()
    try stage.press("4", "end")
    stage.look { expectScreen($0, "checks-asked-100x30") }
    try stage.press("a")
    stage.look { expectScreen($0, "approving-dissent-100x30") }
    _ = try stage.play()
  }

  /// Tab goes through the people first.
  private func toTheTime(_ stage: Stage) throws {
    for _ in 1...6 { try stage.press("tab") }
  }

  private func ask(_ people: String...) throws {
    let question = OpinionQuestion(
      on: item, people: people, question: "Số liệu đã đúng chưa?",
      due: TestClock.monday.adding(milliseconds: 30 * 3_600_000))
    _ = try house.newsroom.ask(question, by: house.acting(.son))
  }

  private func stage(rows: Int = 30, columns: Int = 100) throws -> Stage {
    try Stage(house, as: .lan, size: Size(rows: rows, columns: columns)) {
      try ItemScreen(item, in: $0)
    }
  }
}
