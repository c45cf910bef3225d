import Newsroom
import Prose
import Spelling
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Words looked up while one writes. Without threads the look takes place at once, whenever the hands rest.
@Suite struct SpellingInTheEditorTests {
  let made: MadeDictionaries
  let house: TestNewsroom

  init() throws {
    made = try MadeDictionaries()
    house = try TestSupport.newsroom()
  }

  func stage(_ body: String, as person: Cast = .minh) throws -> EditorStage {
    let item = try EditorStage.article(body, in: house)
    let stage = try EditorStage(house, editing: item, as: person)
    stage.session.speller = made.speller
    // Title and summary of the article have words that the small dictionary lacks.
    for place in [EditorScreen.Place.title, .summary] {
      stage.screen.place = place
      _ = stage.screen.active.replaceAll(with: "Tin", at: 0)
    }
    stage.screen.place = .body
    stage.screen.active.place(at: .start)
    return stage
  }

  func rest(_ stage: EditorStage) throws {
    for _ in 0..<3 where stage.screen.isUnsettled { try stage.screen.settle(in: stage.session) }
    #expect(!stage.screen.isUnsettled)
  }

  func marked(_ stage: EditorStage) -> [String] {
    let field = stage.screen.fields[2]
    return field.text.buffer.paragraphs.indices.flatMap { index in
      stage.screen.spelling.marks(in: field, at: index, of: .body).map {
        field.text.buffer.text(in: $0)
      }
    }
  }

  func dialog(_ stage: EditorStage, _ command: CommandName = "next-fault") throws -> SpellingDialog
  {
    guard case .open(let screen) = try stage.screen.perform(command, in: stage.session) else {
      throw NoDialog()
    }
    return try #require(screen as? SpellingDialog)
  }

  struct NoDialog: Error {}

  @Test func `words that nobody knows are marked once the hands rest, and counted`() throws {
    let stage = try stage("Tỉnh đả họp.\n\n```\nmaa\n```\n\nVải thiềuu và form, websit.")
    #expect(marked(stage).isEmpty && stage.screen.spelling.count == nil)
    try rest(stage)
    #expect(marked(stage) == ["đả", "thiềuu", "websit"])
    #expect(stage.screen.spelling.count == 3)
  }

  @Test func `the word that is being written is not marked until the insertion point leaves it`()
    throws
  {
    let stage = try stage("")
    try stage.type("tỉnh đả")
    try rest(stage)
    #expect(marked(stage).isEmpty)
    try stage.type(" ")
    try rest(stage)
    #expect(marked(stage) == ["đả"])
    try stage.run("move-left", "move-left")
    #expect(marked(stage) == ["đả"])
  }

  @Test func `marks move with the letters before them, and a touched word loses its own`() throws {
    let stage = try stage("Xã đả họp mủa vải")
    try rest(stage)
    try stage.type("Các ")
    #expect(marked(stage) == ["đả", "mủa"])
    for _ in 0..<4 { try stage.run("move-right") }
    try stage.run("delete-left")
    try stage.run("delete-right")
    #expect(marked(stage) == ["mủa"])
    try rest(stage)
    #expect(stage.body == "Các Xã  họp mủa vải")
    #expect(marked(stage).contains("mủa"))
    try stage.run("undo", "undo")
    try rest(stage)
    #expect(marked(stage).contains("đả"))
  }

  @Test func `lines that are parted and joined are looked up anew`() throws {
    let stage = try stage("đả mủa")
    try rest(stage)
    try stage.run("move-word-right", "split-paragraph")
    try rest(stage)
    #expect(Set(marked(stage)) == ["đả", "mủa"])
    #expect(stage.screen.spelling.count == 2)
    try stage.run("delete-left")
    try rest(stage)
    #expect(stage.screen.spelling.count == 2)
  }

  @Test
  func `one goes from fault to fault in a circle, and a suggestion takes the place of a word`()
    throws
  {
    let stage = try stage("Tỉnh Đươc hợp.\n\nVải mủa.")
    var first = try dialog(stage)
    #expect(stage.screen.active.selectedText == "Đươc")
    let words = first.reading(in: stage.session).list?.entries.map(\.text) ?? []
    #expect(Set(words.prefix(2)) == ["Được", "Đước"])
    guard case .close(let result) = try first.perform("choose-entry-2", in: stage.session),
      case .text(let chosen) = result
    else {
      Issue.record("No suggestion was chosen.")
      return
    }
    _ = try stage.screen.resume(with: result, in: stage.session)
    #expect(chosen == words[1] && stage.body.hasPrefix("Tỉnh \(chosen) hợp"))
    try stage.run("undo")
    #expect(stage.body.hasPrefix("Tỉnh Đươc hợp"))

    try rest(stage)
    stage.screen.active.place(at: .start)
    for word in ["Đươc", "hợp", "mủa", "Đươc"] {
      _ = try dialog(stage)
      #expect(stage.screen.active.selectedText == word)
    }
    _ = try dialog(stage, "previous-fault")
    #expect(stage.screen.active.selectedText == "mủa")
  }

  @Test func `a word is ignored in this text, wherever it stands`() throws {
    let stage = try stage("đả họp, đả về")
    _ = try dialog(stage)
    #expect(try stage.run("ignore-word")?.text.contains("đả") == true)
    #expect(marked(stage).isEmpty && stage.screen.spelling.count == 0)
    #expect(try stage.run("next-fault")?.text == "Không còn lỗi chính tả.")
    #expect(try stage.run("ignore-word")?.text == "Con trỏ không ở lỗi chính tả nào.")
  }

  @Test func `who keeps the words of the portal teaches it one, others ignore it`() throws {
    let stage = try stage("họp zaloo")
    _ = try dialog(stage)
    #expect(try stage.run("learn-word")?.text.contains("bỏ qua trong bài này") == true)
    #expect(try house.newsroom.houseWordList(on: nil).isEmpty)
    #expect(marked(stage).isEmpty)

    let lan = try house.acting(.lan)
    _ = try house.newsroom.addHouseWord("zaloo", .word, on: stage.session.portal.code, by: lan)
    let other = try self.stage("họp zaloo, đả")
    try rest(other)
    #expect(marked(other) == ["đả"])
  }

  @Test func `words that somebody teaches the portal meanwhile are no faults any more`() throws {
    let stage = try stage("họp zaloo")
    try rest(stage)
    #expect(marked(stage) == ["zaloo"])
    let lan = try house.acting(.lan)
    _ = try house.newsroom.addHouseWord("zaloo", .word, on: stage.session.portal.code, by: lan)
    try stage.screen.refresh(in: stage.session)
    try rest(stage)
    #expect(marked(stage).isEmpty)
  }

  @Test func `a missing dictionary is told when it is asked for, and nothing is marked`() throws {
    let stage = try stage("đả websit")
    stage.session.speller = Speller(folders: ["/none"])
    try rest(stage)
    #expect(marked(stage).isEmpty)
    #expect(try stage.run("next-fault")?.text.contains("hunspell-vi") == true)
    stage.session.speller = nil
    #expect(try stage.run("next-fault")?.text.contains("có từ điển") == true)
  }

  @Test func `a text in another language is not looked up`() throws {
    let stage = try stage("đả")
    stage.screen.language = "en"
    try rest(stage)
    #expect(marked(stage).isEmpty)
  }

  @Test func `hostile texts are looked up and typed in`() throws {
    let stage = try stage("")
    for words in [
      String(repeating: "a", count: 65_536), "e" + String(repeating: "\u{301}", count: 5_000),
      String(repeating: "👨‍👩‍👧 đả ", count: 200), "ti\u{309}nh đa\u{309}",
    ] {
      try stage.paste(words + "\n")
      try rest(stage)
      try stage.type("1")
      try rest(stage)
    }
    #expect(marked(stage).count == 201)
    #expect(marked(stage).allSatisfy { $0 == "đả" })
  }

  @Test func `faults are underlined, and their number stands in the status line`() throws {
    let stage = try stage("Tỉnh đả họp.")
    try rest(stage)
    var canvas = Canvas(size: Size(rows: 30, columns: 100))
    let area = Rect(row: 2, column: 0, rows: 26, columns: 100)
    stage.screen.lay(out: area)
    stage.screen.draw(on: &canvas, in: area, session: stage.session)
    let cells = (0..<30).flatMap { row in (0..<100).map { canvas[row, $0] } }
    #expect(cells.filter { $0.role == .misspelt }.map(\.text).joined() == "đả")
    #expect(
      (0..<30).contains { row in
        (0..<100).map { canvas[row, $0].text }.joined().contains("1 lỗi chính tả")
      })
    for theme in Theme.allCases {
      #expect(theme.style(of: .misspelt).attributes.contains(.underline))
    }
  }
}
