import Storage
import Foundation
import Newsroom
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Files come to a text from a path, are described, shown and taken away, in the draft as in the saved text.
final class FilesInTheEditorTests {
  private let house: TestNewsroom
  private let item: ID<Item>
  private let stage: EditorStage
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "toasoan-files-\(UUID().uuidString)")

  init() throws {
    house = try TestSupport.newsroom()
    item = try EditorStage.article("Một đoạn.", in: house)
    stage = try EditorStage(house, editing: item)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
    let place = folder.appending(path: name)
    try Data(bytes).write(to: place)
    return place.path
  }

  /// Opens the list of files, goes to the row and fills the form in; what the editor says then.
  private func choose(
    row: Int, pressing action: String? = nil, _ fill: (inout Form) -> Void
  ) throws -> Message? {
    guard case .open(var list) = try stage.screen.perform("show-files", in: stage.session) else {
      Issue.record("no list of files")
      return nil
    }
    for _ in 0..<row { _ = try list.perform("next-row", in: stage.session) }
    switch try list.perform("confirm", in: stage.session) {
    case .say(let message): return message
    case .open(let opened):
      var form = try #require(opened as? FormDialog)
      fill(&form.box.form)
      if let action { form.box.form.focus(action) }
      switch try form.perform("confirm", in: stage.session) {
      case .say(let message): return message
      case .close(let result):
        guard case .close(let passed) = try list.resume(with: result, in: stage.session) else {
          Issue.record("the list stayed open")
          return nil
        }
        guard case .say(let message) = try stage.screen.resume(with: passed, in: stage.session)
        else { return nil }
        return message
      default: return nil
      }
    default: return nil
    }
  }

  private func bring(_ path: String, alternative: String) throws -> Message? {
    try choose(row: stage.screen.files.count) { form in
      form.paste(path, at: stage.session.now)
      form.focus("alternative")
      form.paste(alternative, at: stage.session.now)
    }
  }

  @Test func `a picture is brought, shown in the text and saved with it`() throws {
    let path = try file("Vườn vải.png", SmallPicture.png)
    #expect(try bring(path, alternative: "Vườn vải chín")?.kind == .success)
    #expect(stage.screen.files.map(\.name) == ["Vườn-vải.png"])
    try stage.run("move-to-end")
    _ = try choose(row: 0, pressing: "show") { _ in }
    #expect(stage.body.contains("![Vườn vải chín](Vườn-vải.png)"))
    try stage.run("save-revision")
    let saved = try house.view(item).revision.text
    #expect(saved.files.map(\.alternative) == ["Vườn vải chín"])
    #expect(saved.body == stage.body)
  }

  @Test func `a picture without words about it is not taken, and what was typed stays`() throws {
    let path = try file("a.png", SmallPicture.png)
    #expect(try bring(path, alternative: "")?.kind == .warning)
    #expect(stage.screen.files.isEmpty)
  }

  @Test func `a path that leads nowhere is told in a sentence`() throws {
    #expect(throws: (any Error).self) { try bring("/nowhere/a.png", alternative: "x") }
  }

  @Test func `a file that is taken away is gone from the draft`() throws {
    _ = try bring(try file("a.png", SmallPicture.png), alternative: "A")
    _ = try choose(row: 0, pressing: "remove") { _ in }
    #expect(stage.screen.files.isEmpty)
  }

  @Test func `files are in the draft before anything is saved`() throws {
    _ = try bring(try file("a.png", SmallPicture.png), alternative: "A")
    stage.wait(milliseconds: 10_000)
    #expect(try stage.draft(of: item)?.text.files.map(\.name) == ["a.png"])
  }

  @Test func `a text comes in from a page in one step`() throws {
    let path = try file("bai.html", Array("<h2>Đề mục</h2><p>Đoạn <b>hai</b>.</p>".utf8))
    try stage.run("move-to-end")
    let message = try choose(row: 1) { $0.paste(path, at: stage.session.now) }
    #expect(message?.kind == .success)
    #expect(stage.body.contains("## Đề mục\n\nĐoạn **hai**."))
    try stage.run("undo")
    #expect(stage.body == "Một đoạn.")
  }

  @Test func `in a session no file of the host is opened`() throws {
    stage.session.takesFiles = false
    let message = try choose(row: 0) { _ in Issue.record("a form was opened") }
    #expect(message?.text.contains("item attach") == true)
  }

  @Test(arguments: [[Size(rows: 24, columns: 80), Size(rows: 15, columns: 60)]])
  func `the list of files tells what is missing`(sizes: [Size]) throws {
    _ = try bring(try file("a.png", SmallPicture.png), alternative: "Một vườn vải chín đỏ")
    for size in sizes {
      guard case .open(var list) = try stage.screen.perform("show-files", in: stage.session)
      else { return }
      var canvas = Canvas(size: size)
      let area = Rect(row: 0, column: 0, rows: size.rows, columns: size.columns)
      list.lay(out: area)
      list.draw(on: &canvas, in: area, session: stage.session)
      #expect(canvas.text().contains("a.png · 2 × 1, 70 B · Một vườn vải chín đỏ"))
      #expect(canvas.text().contains("Kèm ảnh hoặc tài liệu từ máy này"))
    }
  }

  // MARK: Pictures in letters

  private func list() throws -> FilesDialog {
    guard case .open(let opened) = try stage.screen.perform("show-files", in: stage.session) else {
      throw NoList()
    }
    return try #require(opened as? FilesDialog)
  }

  private struct NoList: Error {}

  private func picture(of list: inout FilesDialog, rows: Int, columns: Int) -> String {
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    let area = Rect(row: 0, column: 0, rows: rows, columns: columns)
    list.lay(out: area)
    list.draw(on: &canvas, in: area, session: stage.session)
    return canvas.text()
  }

  @Test func `a picture is drawn below the list once the hands rest, where there is room`() throws {
    _ = try bring(try file("a.png", SmallPicture.png), alternative: "Một vườn vải")
    stage.session.drawPicture = { bytes, columns, rows, _ in
      ["\(bytes.count) bytes", "\(columns)x\(rows)"]
    }
    var list = try list()
    #expect(!picture(of: &list, rows: 24, columns: 80).contains("bytes"))
    #expect(list.isUnsettled)
    try list.settle(in: stage.session)
    #expect(!list.isUnsettled)
    let drawn = picture(of: &list, rows: 24, columns: 80)
    #expect(drawn.contains("70 bytes") && drawn.contains("60x16"))
    #expect(drawn.contains("a.png") && drawn.contains("Lấy bài viết từ tệp"))
    // Another row is no picture, and a small window has no room for one.
    _ = try list.perform("next-row", in: stage.session)
    #expect(!picture(of: &list, rows: 24, columns: 80).contains("bytes") && !list.isUnsettled)
    _ = try list.perform("previous-row", in: stage.session)
    #expect(!picture(of: &list, rows: 10, columns: 60).contains("bytes") && !list.isUnsettled)
  }

  @Test func `without a program, and for what cannot be drawn, the facts are there`() throws {
    _ = try bring(try file("a.png", SmallPicture.png), alternative: "Một vườn vải")
    var bare = try list()
    let before = picture(of: &bare, rows: 24, columns: 80)
    #expect(before.contains("2 × 1, 70 B") && !bare.isUnsettled)
    stage.session.drawPicture = { _, _, _, _ in nil }
    var list = try list()
    list.lay(out: Rect(row: 0, column: 0, rows: 24, columns: 80))
    try list.settle(in: stage.session)
    #expect(!list.isUnsettled)
    #expect(picture(of: &list, rows: 24, columns: 80).contains("2 × 1, 70 B"))
  }

  @Test func `pictures are drawn at any size without a fault`() throws {
    stage.session.drawPicture = { _, _, _, _ in ["x"] }
    _ = try bring(try file("a.png", SmallPicture.png), alternative: "A")
    for size in tinySizes {
      var list = try list()
      _ = picture(of: &list, rows: size.rows, columns: size.columns)
      if list.isUnsettled { try list.settle(in: stage.session) }
      _ = picture(of: &list, rows: size.rows, columns: size.columns)
    }
  }
}
