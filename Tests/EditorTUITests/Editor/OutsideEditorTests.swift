import EditorCLI
import Foundation
import Newsroom
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// The body goes to another program and comes back, and what changed is shown before it is taken.
final class OutsideEditorTests {
  private let house: TestNewsroom
  private let item: ID<Item>
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "toasoan-outside-\(UUID().uuidString)")

  init() throws {
    house = try TestSupport.newsroom()
    item = try EditorStage.article("Một đoạn.\n\nĐoạn hai.", in: house)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// A program that does `script` with the file, which is `$2`.
  private func stage(_ script: String, isAllowed: Bool = true) throws -> EditorStage {
    if isAllowed {
      _ = try house.newsroom.allowOutsideEditor(true, by: house.acting(.tuan))
    }
    let program = folder.appending(path: "editor \(UUID().uuidString)")
    try Data("\(script)\n".utf8).write(to: program)
    let stage = try EditorStage(house, editing: item)
    // Given to the shell and not run by itself: a process that another test forks may hold it open for writing a moment
    // longer, and the system runs no file that is (ETXTBSY).
    stage.session.visual = ["/bin/sh", program.path, "-x"]
    let terminal = try HeadlessTerminal(size: Size(rows: 24, columns: 80))
    stage.session.lend = { terminal.lend(to: $0, tending: $1) }
    return stage
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  @Test func `what came back is shown, and taken as one step`() throws {
    let stage = try stage("printf 'Thêm.\\n' >> \"$2\"")
    try stage.type("Mới. ")
    guard case .open(let opened) = try stage.screen.perform("edit-outside", in: stage.session)
    else {
      Issue.record("no changes were shown")
      return
    }
    let screen = try #require(opened as? ComparingScreen)
    #expect(
      screen.reading(in: stage.session).list?.entries.map(\.text).contains { $0.contains("Thêm.") }
        == true)
    #expect(stage.body == "Mới. Một đoạn.\n\nĐoạn hai.")
    #expect(stage.question?.answers == [.takeOutside, .seeOutside, .dropOutside])
    #expect(try stage.run("choose-entry-1")?.kind == .success)
    #expect(stage.body == "Mới. Một đoạn.\n\nĐoạn hai.\nThêm.")
    try stage.run("undo")
    #expect(stage.body == "Mới. Một đoạn.\n\nĐoạn hai.")
  }

  @Test func `what came back can be thrown away, and Esc shows it again`() throws {
    let stage = try stage("printf 'Khác.' > \"$2\"")
    _ = try stage.screen.perform("edit-outside", in: stage.session)
    guard case .open = try stage.screen.perform("go-back", in: stage.session) else {
      Issue.record("Esc did not show the changes")
      return
    }
    #expect(try stage.run("choose-entry-3")?.text.contains("vẫn như trước") == true)
    #expect(stage.body == "Một đoạn.\n\nĐoạn hai." && stage.question == nil)
  }

  @Test func `the file is private, has the body alone, and is gone afterwards`() throws {
    let note = folder.appending(path: "note").path
    let stage = try stage(
      """
      stat -c '%a' "$2" "$(dirname "$2")" > '\(note)'
      cat "$2" >> '\(note)'; echo "$2" > '\(note).path'; echo copy > "$2~"
      """)
    #expect(try stage.run("edit-outside")?.text == "Chương trình ngoài không sửa gì.")
    #expect(try text("note") == "600\n700\nMột đoạn.\n\nĐoạn hai.\n")
    let path = try text("note.path").split(separator: "\n").joined()
    #expect(path.hasSuffix("/BG-2026-000001.md"))
    #expect(
      !FileManager.default.fileExists(
        atPath: URL(filePath: path).deletingLastPathComponent().path))
  }

  @Test func `what was typed is kept before the program begins`() throws {
    let stage = try stage("true")
    try stage.type("Chưa lưu. ")
    try stage.run("edit-outside")
    #expect(try stage.draft(of: item)?.text.body.hasPrefix("Chưa lưu. ") == true)
  }

  @Test func `what came back is in the draft when the line is lost before it was answered`() throws
  {
    let stage = try stage("printf 'Viết cả giờ.' > \"$2\"")
    _ = try stage.screen.perform("edit-outside", in: stage.session)
    try stage.screen.keep(in: stage.session)
    #expect(try stage.draft(of: item)?.text.body == "Viết cả giờ.")
    let again = try EditorStage(house, editing: item)
    try again.run("confirm", "undo")
    #expect(again.body == "Một đoạn.\n\nĐoạn hai.")
  }

  @Test(arguments: ["exit 3", "kill -9 $$"])
  func `nothing is taken from a program that fails`(script: String) throws {
    let stage = try stage("printf 'Khác.' > \"$2\"; \(script)")
    let told = try #require(try stage.run("edit-outside"))
    #expect(told.kind == .warning && told.text.contains("không lấy gì"))
    #expect(stage.question == nil)
  }

  @Test func `a program that is not there is told in a sentence`() throws {
    let stage = try stage("true")
    stage.session.visual = ["/nowhere/editor"]
    #expect(throws: UsageFault.file("/nowhere/editor", reason: 2)) {
      try stage.run("edit-outside")
    }
  }

  @Test func `what comes back is cleaned, and what is no text is refused`() throws {
    let hostile = try stage("printf 'A\\033[31mB\\r\\nTie\\314\\202ng\\000\\n' > \"$2\"")
    _ = try hostile.screen.perform("edit-outside", in: hostile.session)
    try hostile.run("choose-entry-1")
    #expect(hostile.body == "A[31mB\nTiêng")
    let binary = try stage("printf '\\377\\376' > \"$2\"")
    #expect(throws: UsageFault.self) { try binary.run("edit-outside") }
    let gone = try stage("rm \"$2\"")
    #expect(throws: UsageFault.self) { try gone.run("edit-outside") }
  }

  @Test func `the words of the variable are arguments and no shell's`() throws {
    let stage = try stage("true")
    let mark = folder.appending(path: "mark").path
    stage.session.visual = ["true", ";", "touch", mark, "$(touch \(mark))"]
    try stage.run("edit-outside")
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test func `it is off until the owner allows it, and never in a session`() throws {
    let closed = try stage("true", isAllowed: false)
    #expect(try closed.run("edit-outside")?.text.contains("maintain outside-editor on") == true)
    let open = try stage("true")
    open.session.takesFiles = false
    #expect(try open.run("edit-outside")?.text.contains("từ xa") == true)
    open.session.takesFiles = true
    open.session.visual = []
    #expect(try open.run("edit-outside")?.text.contains("VISUAL") == true)
    open.session.lend = nil
    #expect(try open.run("edit-outside")?.kind == .warning)
    #expect(throws: NewsroomError.self) {
      _ = try house.newsroom.allowOutsideEditor(false, by: house.acting(.minh))
    }
    _ = try house.newsroom.allowOutsideEditor(false, by: house.acting(.tuan))
    #expect(try !house.newsroom.allowsOutsideEditor())
  }
}
