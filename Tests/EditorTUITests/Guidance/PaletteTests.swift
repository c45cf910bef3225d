import EditorCLI
import Prose
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

struct PaletteTests {
  private func stage(_ size: Size = Size(rows: 30, columns: 100)) throws -> Stage {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    return try Stage(house, as: .lan, size: size) { _ in DeskScreen() }
  }

  @Test(arguments: screenSizes.indices) func `the palette fits the screen`(_ index: Int) throws {
    let stage = try stage(screenSizes[index].size)
    try stage.press("ctrl+p")

    expectScreen(try stage.play(), "palette-\(screenSizes[index].name)")
  }

  @Test func `part of a name without marks finds the command`() throws {
    let stage = try stage()
    try stage.press("f10")
    stage.type("ngon ngu")
    let canvas = try stage.play()

    #expect(canvas.text().contains("Đổi ngôn ngữ"))
    #expect(!canvas.text().contains("Đổi màu  "))
  }

  @Test func `the name in the other language finds it too`() throws {
    let stage = try stage()
    try stage.press("ctrl+p")
    stage.type("theme")

    #expect(try stage.play().text().contains("Đổi màu"))
  }

  /// The palette over an item that is being read.
  private func overItem(typing words: String) throws -> Stage {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try Stage(house, as: .lan) { try ItemScreen(item, in: $0) }
    try stage.press("ctrl+p")
    stage.type(words)
    return stage
  }

  @Test(arguments: [
    ("uy quyen", "Tài khoản và ủy quyền", "Tài khoản"), ("cac cong", "Các cổng", "Các cổng"),
    ("hang doi", "Hàng đợi đăng", "Hàng đợi đăng"), ("tim tin", "Tìm tin bài", "Tìm tin bài"),
  ])
  func `what is done from anywhere is found and opened inside an item too`(
    words: String, title: String, trail: String
  ) throws {
    let stage = try overItem(typing: words)
    stage.look { #expect($0.text().contains("> \(title)")) }
    try stage.press("enter")

    let head = try stage.play().text().split(separator: "\n").first ?? ""
    #expect(head.contains("› \(trail)"))
  }

  @Test func `a place for administrators alone is greyed for others, and does not open`() throws {
    let stage = try overItem(typing: "nhat ky")
    stage.look { #expect($0.text().contains("> Nhật ký  Việc này dành cho")) }
    try stage.press("enter")

    let text = try stage.play().text()
    #expect(text.contains("\n Việc này dành cho quản trị kỹ thuật hoặc quản trị nội dung"))
    #expect(!text.contains("Chưa có dòng nào."))
  }

  @Test func `a command of another place says where it works`() throws {
    let stage = try overItem(typing: "hen gio")
    try stage.press("enter")

    #expect(try stage.play().text().contains("Hẹn giờ  dùng ở Hàng đợi đăng"))
  }

  @Test func `Enter runs the chosen command`() throws {
    let stage = try stage()
    try stage.press("ctrl+p")
    stage.type("doi ngon")
    try stage.press("enter")
    try stage.play()

    #expect(stage.session.language == .english)
  }

  @Test func `Esc leaves everything as it was`() throws {
    let stage = try stage()
    var before: Canvas?
    stage.look { before = $0 }
    try stage.press("ctrl+p")
    stage.type("doi")
    try stage.press("esc")

    #expect(try stage.play().text() == before?.text())
  }

  @Test func `words that no command has are told so, and Enter does nothing`() throws {
    let stage = try stage()
    try stage.press("ctrl+p")
    stage.type("xyzzy")
    try stage.press("enter")

    #expect(try stage.play().text().contains("Không có lệnh nào khớp."))
  }

  @Test func `a command that is not possible is greyed with its reason, and does not run`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    var palette = PaletteDialog(for: RefusingScreen(), in: session)
    for letter in "doi mau" { _ = try palette.type(letter, in: session) }
    var canvas = Canvas(size: Size(rows: 20, columns: 90))
    palette.lay(out: canvas.area)
    palette.draw(on: &canvas, in: canvas.area, session: session)

    #expect(canvas.text().contains("Đổi màu  không có màu để đổi"))
    guard case .say(let message) = try palette.perform("confirm", in: session) else {
      Issue.record("The refused command ran.")
      return
    }
    #expect(message.text == "không có màu để đổi")
  }

  @Test func `commands that the screen does not know are not offered`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    let names = PaletteDialog(for: RefusingScreen(), in: session).shown.map(\.command)

    #expect(!names.contains("filter-list"))
    #expect(names.contains("refresh-list"))
    #expect(!names.contains("next-row"), "moving about is left to the keys")
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(size)
    try stage.press("ctrl+p", "down", "pagedown", "up")
    stage.type("a")
    try stage.play()
  }

  @Test func `completing takes the whole name of the chosen command`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .lan)
    var palette = PaletteDialog(for: RefusingScreen(), in: session)
    for letter in "doi ngo" { _ = try palette.type(letter, in: session) }
    _ = try palette.perform("complete-input", in: session)

    #expect(palette.field.text == "Đổi ngôn ngữ")
  }
}

/// A list that refuses one command and does not know another.
private struct RefusingScreen: Screen {
  var contexts: [ContextName] { ["list"] }
  var hints: [CommandName] { [] }
  func trail(in session: Session) -> String { "" }
  func knows(_ command: CommandName) -> Bool { command != "filter-list" }
  func refusal(of command: CommandName, in session: Session) -> String? {
    command == "toggle-theme" ? "không có màu để đổi" : nil
  }
  mutating func perform(_ command: CommandName, in session: Session) throws -> Navigation {
    .ignored
  }
  func draw(on canvas: inout Canvas, in area: Rect, session: Session) {}
  func reading(in session: Session) -> Reading { Reading("") }
}
