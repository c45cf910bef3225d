import EditorCLI
import Foundation
import Newsroom
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// A copy of what is being written goes to a file of the person's own, and never over another one unasked.
final class SavingCopiesTests {
  private let house: TestNewsroom
  private let stage: EditorStage
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "toasoan-copies-\(UUID().uuidString)")

  init() throws {
    house = try TestSupport.newsroom()
    stage = try EditorStage(house, editing: try EditorStage.article("Một đoạn.", in: house))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
    stage.session.home = folder.path
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func dialog() throws -> SaveCopyDialog {
    guard case .open(let opened) = try stage.screen.perform("save-copy", in: stage.session) else {
      throw NoDialog()
    }
    return try #require(opened as? SaveCopyDialog)
  }

  private struct NoDialog: Error {}

  private func write(_ dialog: inout SaveCopyDialog, to path: String) throws -> Navigation {
    dialog.box.form.change("path") { $0.content = .line(LineField(path)) }
    return try dialog.perform("confirm", in: stage.session)
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func `the copy has title, summary and body, and nobody else can read it`() throws {
    try stage.type("Mới. ")
    var dialog = try dialog()
    guard case .close(.copied) = try write(&dialog, to: "~/ban sao.md") else {
      Issue.record("no copy was written")
      return
    }
    let summary = stage.screen.fields[1].words
    #expect(try text("ban sao.md") == "# \(stage.title)\n\n\(summary)\n\nMới. Một đoạn.\n")
    let facts = try FileManager.default.attributesOfItem(
      atPath: folder.appending(path: "ban sao.md").path)
    #expect(facts[.posixPermissions] as? Int == 0o600)
    // It is no save: the words are as unsaved as before.
    #expect(stage.screen.hasUnsavedWords)
  }

  @Test func `a file that is there is replaced only when that is said`() throws {
    let place = folder.appending(path: "a.md")
    try Data("Của tôi".utf8).write(to: place)
    var dialog = try dialog()
    guard case .say(let told) = try write(&dialog, to: place.path) else {
      Issue.record("it was not asked")
      return
    }
    #expect(told.text.contains("Đã có tệp") && told.kind == .warning)
    guard case .say = try dialog.perform("confirm", in: stage.session) else {
      Issue.record("a second Enter was taken for consent")
      return
    }
    #expect(try text("a.md") == "Của tôi")
    _ = try dialog.perform("toggle-choice", in: stage.session)
    guard case .close(.copied) = try dialog.perform("confirm", in: stage.session) else {
      Issue.record("it was not replaced")
      return
    }
    #expect(try text("a.md").contains("Một đoạn."))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.md"])
  }

  @Test func `consent for one file is none for another`() throws {
    for name in ["a.md", "b.md"] {
      try Data("Của tôi".utf8).write(to: folder.appending(path: name))
    }
    var dialog = try dialog()
    _ = try write(&dialog, to: folder.appending(path: "a.md").path)
    _ = try dialog.perform("toggle-choice", in: stage.session)
    dialog.box.form.focus("path")
    guard case .say = try write(&dialog, to: folder.appending(path: "b.md").path) else {
      Issue.record("it was not asked again")
      return
    }
    #expect(try text("b.md") == "Của tôi")
  }

  @Test(arguments: ["/nowhere/a.md", "~/", "~/dir", "~/link"])
  func `what cannot be written is told in a sentence, and leaves nothing`(path: String) throws {
    let manager = FileManager.default
    try manager.createDirectory(
      at: folder.appending(path: "dir"), withIntermediateDirectories: false)
    try manager.createSymbolicLink(
      atPath: folder.appending(path: "link").path, withDestinationPath: "/nowhere/x")
    var dialog = try dialog()
    do {
      guard case .say(let told) = try write(&dialog, to: path) else {
        Issue.record("\(path) was written")
        return
      }
      #expect(told.text.contains("Đã có tệp"))
      _ = try dialog.perform("toggle-choice", in: stage.session)
      #expect(throws: UsageFault.self) { try dialog.perform("confirm", in: stage.session) }
    } catch let fault as UsageFault {
      #expect(stage.session.sentence(fault).contains(path.replacing("~", with: folder.path)))
    }
    #expect(try manager.contentsOfDirectory(atPath: folder.path).sorted() == ["dir", "link"])
  }

  @Test func `no path is asked for`() throws {
    var dialog = try dialog()
    guard case .say(let told) = try write(&dialog, to: " ") else {
      Issue.record("it was written")
      return
    }
    #expect(told.kind == .warning)
  }

  @Test func `in a session no file of the host is written`() throws {
    stage.session.takesFiles = false
    #expect(try stage.run("save-copy")?.text.contains("từ xa") == true)
    let question = EditorQuestion.cannotKeep("x", then: .back, mayCopy: false)
    #expect(!question.answers.contains(.saveCopy))
  }

  @Test func `a copy is written, and that is told, while the store cannot even be read`() throws {
    let id = try EditorStage.article("Một đoạn.", in: house)
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: id, in: $0) }
    stage.session.home = folder.path
    stage.meanwhile { try self.house.newsroom.close() }
    stage.rest()
    stage.look { #expect($0.text().contains("the store was closed")) }
    try stage.press("ctrl+]", "enter")
    stage.look { #expect($0.text().contains("Đã ghi bản sao vào")) }
    try stage.press("right")
    stage.look { #expect(!$0.text().contains("Đã ghi bản sao vào")) }
    _ = try stage.playToTheEnd()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
  }

  @Test(arguments: screenSizes.indices) func `a copy is asked for`(_ index: Int) throws {
    let id = try EditorStage.article("Một đoạn.", in: house)
    let stage = try Stage(house, as: .minh, size: screenSizes[index].size) {
      try EditorScreen(editing: id, in: $0)
    }
    try stage.press("ctrl+]")
    expectScreen(try stage.play(), "editor-copy-\(screenSizes[index].name)")
  }
}
