import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

@Suite struct LawScreenTests {
  private func stage(
    _ house: TestNewsroom, as person: Cast = .tuan, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(house, as: person, size: size, language: language) { _ in LawScreen() }
  }

  private func choose(_ words: String, at stage: Stage) throws {
    try stage.press("/")
    stage.type(words)
    try stage.press("enter")
  }

  @Test(arguments: screenSizes.indices)
  func `figures of law fit the screen`(_ index: Int) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, screenSizes[index].size)
    try choose("luong", at: stage)
    stage.look { expectScreen($0, "law-\(screenSizes[index].name)") }
    try stage.press("f5")
    expectScreen(try stage.play(), "new-figure-\(screenSizes[index].name)")
  }

  @Test func `every value of a figure reads in English too`() throws {
    let stage = try stage(try TestSupport.newsroom(), language: .english)
    try choose("base salary", at: stage)
    try stage.press("enter")
    expectScreen(try stage.play(), "law-history-english")
  }

  @Test func `on another day other figures count`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .minh)
    var screen = LawScreen()
    try screen.refresh(in: session)
    _ = try screen.narrow(to: "base-salary", in: session)
    #expect(screen.current?.parameter.value == .money(Dong(2_530_000)))

    _ = try screen.resume(
      with: .date(try #require(CivilDate(year: 2025, month: 5, day: 1))), in: session)
    #expect(screen.figures.first?.parameter.value == .money(Dong(2_340_000)))
  }

  @Test func `left goes to the last day on which something changed`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("left")

    #expect(try stage.play().text().contains("Áp dụng ngày"))
  }

  @Test func `a day is typed, and one that is none is told`() throws {
    let stage = try stage(try TestSupport.newsroom())
    try stage.press("f4", "ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("30/02/2025")
    try stage.press("enter")
    stage.look { #expect($0.text().contains("30/02/2025")) }
    try stage.press("ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("01/05/2025")
    try stage.press("enter")

    #expect(try stage.play().text().contains("Áp dụng ngày 01/05/2025"))
  }

  @Test func `a technical operator adds a figure and ends it`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try choose("base-salary", at: stage)
    try stage.press("f5")
    stage.type("2700000")
    try stage.press("tab")
    stage.type("01/07/2027")
    try stage.press("tab", "tab")
    stage.type("Nghi dinh 9")
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Đã thêm mức “base-salary” áp dụng từ 01/07/2027.")) }
    try stage.press("down", "f6", "ctrl+w", "ctrl+w", "ctrl+w")
    stage.type("31/12/2027")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Mức “base-salary” áp dụng đến hết 31/12/2027."))
    let added = try house.newsroom.legalFigures().filter { $0.addedBy != nil }
    #expect(added.map(\.parameter.validTo) == [CivilDate(year: 2027, month: 12, day: 31)])
  }

  @Test func `a figure that ships is not ended, and others do not add any`() throws {
    let house = try TestSupport.newsroom()
    var session = try Stage.session(house, as: .tuan)
    var screen = LawScreen()
    try screen.refresh(in: session)
    #expect(screen.refusal(of: "end-figure", in: session)?.contains("có sẵn") == true)

    session = try Stage.session(house, as: .hoa)
    #expect(screen.refusal(of: "new-figure", in: session)?.contains("quản trị kỹ thuật") == true)
  }

  @Test func `what was not checked stands out by words and a sign`() throws {
    let house = try TestSupport.newsroom()
    let canvas = try stage(house, as: .minh).play()

    #expect(canvas.text().contains("! "))
    #expect(canvas.text().contains("chưa đối chiếu"))
  }

  @Test func `line by line a figure is told with its standing, days and mark`() throws {
    let talk = try Talk(try TestSupport.newsroom(), as: .minh) { _ in LawScreen() }
    let said = talk.type("/lương").joined(separator: "\n")

    #expect(said.contains("Lương cơ sở: 2.530.000 đồng, đang áp dụng, từ 01/07/2026"))
    #expect(said.contains("hết áp dụng"))
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, size)
    try stage.press("end", "enter", "pagedown", "esc", "left", "right", "f4", "esc", "f5", "esc")
    try stage.press("f6", "/", "x", "esc")
    try stage.play()
  }
}
