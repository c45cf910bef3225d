import Newsroom
import Prose
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Faults of style are gone through and mended while one writes.
@Suite struct StyleInTheEditorTests {
  let house: TestNewsroom

  init() throws { house = try TestSupport.newsroom() }

  static let body = "Các xã , phường  họp.\n\nXã  Hoà Bình ngày 30/02/2026."

  func stage(_ body: String = body) throws -> EditorStage {
    let stage = try EditorStage(house, editing: try EditorStage.article(body, in: house))
    stage.screen.place = .body
    stage.screen.active.place(at: .start)
    return stage
  }

  func dialog(_ stage: EditorStage, _ command: CommandName = "check-style") throws -> StyleDialog {
    guard case .open(let screen) = try stage.screen.perform(command, in: stage.session) else {
      throw NoDialog()
    }
    return try #require(screen as? StyleDialog)
  }

  struct NoDialog: Error {}

  @Test func `one goes from place to place in a circle, and back`() throws {
    let stage = try stage()
    for words in [" ", "  ", "  ", "Hoà", "30/02/2026", " "] {
      _ = try dialog(stage)
      #expect(stage.screen.active.selectedText == words)
    }
    _ = try dialog(stage, "previous-style-fault")
    #expect(stage.screen.active.selectedText == "30/02/2026")
    stage.screen.place = .title
    _ = try dialog(stage, "previous-style-fault")
    #expect(stage.screen.place == .body)
  }

  @Test func `the box says what is not right, how it stands and how it would`() throws {
    let stage = try stage()
    let reading = try dialog(stage).reading(in: stage.session)
    #expect(reading.title == "Cách viết · 1/5")
    #expect(
      reading.facts == [
        "Nội dung, dòng 1: thừa khoảng trắng trước dấu câu.", "Các xã[ ], phường  họp.",
        "→ Các xã[], phường  họp.",
      ])
    #expect(
      reading.list?.entries.map(\.text) == ["Sửa chỗ này", "Sang chỗ sau", "Về chỗ trước"])
  }

  @Test func `a place is mended by one key and taken back by one`() throws {
    let stage = try stage()
    var box = try dialog(stage)
    guard case .close(.command("mend-style")) = try box.perform("confirm", in: stage.session) else {
      Issue.record("Enter did not mend.")
      return
    }
    let told = try #require(try stage.run("mend-style"))
    #expect(told.text == "Đã sửa 1 chỗ. Ctrl-Z lấy lại như cũ, F11 sang chỗ sau.")
    #expect(stage.body.hasPrefix("Các xã, phường  họp."))
    try stage.run("undo")
    #expect(stage.body == Self.body)
    #expect(try stage.run("mend-style")?.text.contains("không ở chỗ nào") == true)
  }

  @Test func `all places of a kind are mended as one step`() throws {
    let stage = try stage()
    _ = try dialog(stage)
    var box = try dialog(stage)
    #expect(
      box.reading(in: stage.session).list?.entries.map(\.text).dropFirst().first
        == "Sửa cả 2 chỗ cùng loại trong nội dung")
    guard
      case .close(.command("mend-style-kind")) = try box.perform(
        "choose-entry-2", in: stage.session)
    else {
      Issue.record("2 did not mend all.")
      return
    }
    try stage.run("mend-style-kind")
    #expect(stage.body == "Các xã , phường họp.\n\nXã Hoà Bình ngày 30/02/2026.")
    try stage.run("undo")
    #expect(stage.body == Self.body)
    stage.wait(milliseconds: 3_000)
    #expect(!stage.screen.isUnkept)
  }

  @Test func `what only a person can mend says so`() throws {
    let stage = try stage("Họp ngày 30/02/2026.")
    var box = try dialog(stage)
    #expect(
      box.reading(in: stage.session).list?.entries.map(\.text) == ["Sang chỗ sau", "Về chỗ trước"])
    guard case .say(let told) = try box.perform("mend-style", in: stage.session) else {
      Issue.record("The box did not refuse.")
      return
    }
    #expect(told.text.contains("tự sửa"))
    #expect(try stage.run("mend-style")?.kind == .warning)
    #expect(stage.body == "Họp ngày 30/02/2026.")
  }

  @Test func `a place that changed since is not mended`() throws {
    let stage = try stage()
    _ = try dialog(stage)
    try stage.run("move-to-start")
    try stage.type("Hôm nay ")
    #expect(try stage.run("mend-style")?.text.contains("không ở chỗ nào") == true)
    #expect(stage.body == "Hôm nay " + Self.body)
  }

  @Test func `a sound text and a text in another language have nothing to tell`() throws {
    let stage = try stage("Các xã họp.")
    #expect(try stage.run("check-style")?.text.contains("Không có chỗ nào") == true)
    stage.screen.language = "en"
    #expect(try stage.run("check-style")?.text.contains("tiếng Việt") == true)
  }

  @Test func `hostile texts are gone through and mended`() throws {
    for words in [
      "e\u{200B}  \u{202E}" + String(repeating: "\u{301}", count: 500) + " ,a",
      String(repeating: "a  ,b \u{200D}\n", count: 400), "👨‍👩‍👧  👩🏽‍🚒 , 🇻🇳\u{FEFF}",
    ] {
      let stage = try stage(words)
      for _ in 0..<40 {
        guard case .open = try stage.screen.perform("check-style", in: stage.session) else { break }
        let former = stage.body
        if try stage.run("mend-style-kind")?.kind == .success {
          let mended = stage.body
          try stage.run("undo")
          #expect(stage.body == former)
          try stage.run("redo")
          #expect(stage.body == mended)
        }
      }
    }
  }

  @Test(arguments: screenSizes.indices) func `a fault of style in its box`(_ index: Int) throws {
    let id = try EditorStage.article(Self.body, in: house)
    let stage = try Stage(house, as: .minh, size: screenSizes[index].size) {
      try EditorScreen(editing: id, in: $0)
    }
    try stage.press("f11", "right")
    expectScreen(try stage.play(), "editor-style-\(screenSizes[index].name)")
  }
}
