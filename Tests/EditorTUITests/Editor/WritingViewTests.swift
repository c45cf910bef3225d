import Newsroom
import Prose
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// How what is written is shown: the width of its rows, nothing but the text, as a page, and how much is still to be written.
@Suite struct WritingViewTests {
  let house: TestNewsroom
  let item: ID<Item>

  static let body = """
    ## Mở đầu

    Một đoạn **đậm** và [liên kết](https://vd.gov.vn).

    - Điểm một
    - Điểm hai
    """

  init() throws {
    house = try TestSupport.newsroom()
    item = try EditorStage.article(Self.body, in: house)
  }

  private func stage() throws -> EditorStage {
    let stage = try EditorStage(house, editing: item)
    stage.screen.place = .body
    stage.screen.active.place(at: .start)
    return stage
  }

  private func lengths(
    _ stage: EditorStage, measure: String, target: String
  ) throws -> Message? {
    guard case .open(let opened) = try stage.screen.perform("set-lengths", in: stage.session) else {
      Issue.record("no form was opened")
      return nil
    }
    var form = try #require(opened as? FormDialog)
    form.box.form.change("measure") { $0.content = .line(LineField(measure)) }
    form.box.form.change("target") { $0.content = .line(LineField(target)) }
    switch try form.perform("confirm", in: stage.session) {
    case .say(let message): return message
    case .close(let result):
      guard case .say(let message) = try stage.screen.resume(with: result, in: stage.session)
      else { return nil }
      stage.resize(rows: 30, columns: 120)
      return message
    default: return nil
    }
  }

  // MARK: Measure

  @Test(arguments: [40, 72, 100]) func `rows are as wide as somebody likes them`(measure: Int)
    throws
  {
    let stage = try stage()
    #expect(stage.screen.frame.body.columns == EditorFrame.usualMeasure)
    #expect(try lengths(stage, measure: "\(measure)", target: "")?.kind == .success)
    #expect(stage.screen.frame.body.columns == measure)
    #expect(try house.newsroom.measure(of: stage.session.acting) == measure)
    #expect(try house.newsroom.measure(of: house.acting(.lan)) == nil)
    // It holds for the next text too.
    let next = EditorScreen(new: .news, portal: stage.session.portal, in: stage.session)
    #expect(next.measure == measure)
  }

  @Test(arguments: ["39", "101", "", "rộng", "-72", "9999999999999999999999"])
  func `a width that nobody could read is refused`(measure: String) throws {
    let stage = try stage()
    #expect(try lengths(stage, measure: measure, target: "")?.kind == .warning)
    #expect(try house.newsroom.measure(of: stage.session.acting) == nil)
  }

  @Test func `a store that cannot be written keeps nobody from changing the width`() throws {
    let (house, id, folder) = try FailingStoreTests.readOnlyHouse()
    defer { FailingStoreTests.unlinkAll(folder) }
    let stage = try EditorStage(house, editing: id)
    let told = try #require(try lengths(stage, measure: "60", target: "100"))
    #expect(told.kind == .warning && told.text.hasPrefix("Đã đổi, nhưng chưa nhớ được"))
    #expect(stage.screen.frame.body.columns == 60)
  }

  // MARK: Length

  @Test func `what is still to be written stands beside the count, in syllables`() throws {
    let stage = try stage()
    let count = stage.screen.syllables
    #expect(stage.statusLine.contains("\(count) tiếng · 1 phút đọc"))
    _ = try lengths(stage, measure: "88", target: "\(count + 120)")
    #expect(stage.statusLine.contains("\(count) tiếng · còn 120 tiếng · 1 phút đọc"))
    try stage.type("Ba tiếng thôi ")
    #expect(stage.statusLine.contains("còn 117 tiếng"))
    _ = try lengths(stage, measure: "88", target: "\(count)")
    #expect(stage.statusLine.contains("quá 3 tiếng"))
    _ = try lengths(stage, measure: "88", target: "\(count + 3)")
    #expect(stage.statusLine.contains("tiếng · vừa đủ ·"))
  }

  @Test func `the length is kept for the item and for whoever wished for it`() throws {
    let stage = try stage()
    _ = try lengths(stage, measure: "88", target: "1.200")
    #expect(try house.newsroom.targetLength(of: item, for: house.acting(.minh)) == 1_200)
    #expect(try house.newsroom.targetLength(of: item, for: house.acting(.hoa)) == nil)
    #expect(try self.stage().screen.target == 1_200)
    _ = try lengths(stage, measure: "88", target: "")
    #expect(try self.stage().screen.target == nil)
    #expect(try lengths(stage, measure: "88", target: "dài")?.kind == .warning)
    #expect(try lengths(stage, measure: "88", target: "0")?.kind == .warning)
  }

  @Test func `a length that was wished for before there was an item is kept with it`() throws {
    let stage = try EditorStage(house, new: .news, title: "Mới")
    _ = try lengths(stage, measure: "88", target: "300")
    try stage.run("save-revision")
    let id = try #require(stage.screen.subject?.id)
    #expect(try house.newsroom.targetLength(of: id, for: house.acting(.minh)) == 300)
  }

  // MARK: Nothing but the text

  @Test func `nothing is shown but the text and the status line, and Esc shows the rest`() throws {
    let stage = try Stage(house, as: .minh, size: Size(rows: 24, columns: 80)) {
      try EditorScreen(editing: item, in: $0)
    }
    try stage.press("ctrl+^")
    stage.look { canvas in
      let rows = canvas.text().split(separator: "\n", omittingEmptySubsequences: false)
      #expect(rows.last?.contains("tiếng") == true)
      #expect(!canvas.text().contains("Tít") && !canvas.text().contains("Phạm Quang Minh"))
      #expect(!canvas.text().contains("Ctrl-S") && !canvas.text().contains("───"))
      #expect(rows[1].contains("## Mở đầu"))
    }
    try stage.press("ctrl+z")
    stage.look { #expect($0.text().contains("Không còn gì để hoàn tác.")) }
    try stage.press("f7", "esc")
    stage.look { #expect($0.text().contains("Ctrl-S")) }
    try stage.press("ctrl+^", "ctrl+^")
    stage.look { #expect($0.text().contains("Ctrl-S")) }
    try stage.press("ctrl+^", "up", "up")
    stage.look { #expect(!$0.text().contains("Sapo")) }
    try stage.press("tab")
    stage.look { #expect($0.text().contains("Sapo")) }
    _ = try stage.playToTheEnd()
  }

  @Test(arguments: tinySizes) func `there is always room for nothing but the text`(size: Size)
    throws
  {
    let stage = try Stage(house, as: .minh, size: size) {
      try EditorScreen(editing: item, in: $0)
    }
    try stage.press("ctrl+^", "down", "f8", "esc", "ctrl+f", "esc", "esc")
    _ = try stage.playToTheEnd()
  }

  // MARK: As a page

  @Test func `the page opens where one writes, and Enter writes on where one reads`() throws {
    let stage = try stage()
    try stage.run("move-down", "move-down")
    guard case .open(let opened) = try stage.screen.perform("preview-text", in: stage.session)
    else {
      Issue.record("no page was opened")
      return
    }
    var page = try #require(opened as? PreviewScreen)
    page.lay(out: Rect(row: 2, column: 0, rows: 20, columns: 80))
    let reading = page.reading(in: stage.session)
    #expect(reading.list?.selected == 2)
    #expect(reading.list?.entries.map(\.text).first?.contains("Mở đầu") == true)
    #expect(reading.list?.entries.map(\.text)[1].contains("**") == false)
    _ = try page.perform("scroll-down", in: stage.session)
    guard case .close(let result) = try page.perform("open-selected", in: stage.session) else {
      Issue.record("Enter did not lead back.")
      return
    }
    #expect(result == .choice(4))
    _ = try stage.screen.resume(with: result, in: stage.session)
    #expect(stage.screen.active.cursor.position == Position(paragraph: 4, offset: 0))
  }

  @Test func `a page is left with everything where it was`() throws {
    let stage = try stage()
    try stage.run("move-down", "move-down", "move-right", "move-right")
    let place = stage.screen.active.cursor.position
    _ = try stage.screen.perform("preview-text", in: stage.session)
    _ = try stage.screen.resume(with: .nothing, in: stage.session)
    #expect(stage.screen.active.cursor.position == place)
    let empty = try EditorStage(house, new: .news)
    guard case .open = try empty.screen.perform("preview-text", in: empty.session) else {
      Issue.record("no page was opened")
      return
    }
  }

  // MARK: Screens

  @Test(arguments: screenSizes.indices, ["bare", "preview", "lengths"])
  func `the ways of looking at what is written`(_ index: Int, name: String) throws {
    let stage = try Stage(house, as: .minh, size: screenSizes[index].size) {
      try EditorScreen(editing: item, in: $0)
    }
    switch name {
    case "bare": try stage.press("ctrl+^")
    case "preview": try stage.press("down", "down", "ctrl+_")
    default:
      try stage.press("ctrl+p")
      stage.type("be rong")
      try stage.press("enter")
    }
    expectScreen(try stage.play(), "editor-\(name)-\(screenSizes[index].name)")
  }
}
