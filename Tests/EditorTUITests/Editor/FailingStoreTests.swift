import Foundation
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct FailingStoreTests {
  /// A store with an article of Minh's, opened once more so that every write is refused.
  static func readOnlyHouse() throws -> (TestNewsroom, ID<Item>, String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "toasoan-editor-\(UInt64.random(in: .min ... .max))").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let path = "\(folder)/store.sqlite"
    let writing = try TestSupport.newsroom(at: path)
    let id = try EditorStage.article("Cũ.", in: writing)
    try writing.newsroom.close()
    let database = try SQLiteDatabase.open(
      path, OpenOptions(for: .reading, as: "test", schema: nil))
    let (clock, random) = (writing.clock, writing.random)
    let newsroom = try Newsroom(database, clock: { clock.now }, random: { random.next() })
    return (TestNewsroom(newsroom, clock: clock, random: random), id, folder)
  }

  @Test func `typing goes on over a store that cannot be written, and nothing claims to be saved`()
    throws
  {
    let (house, id, folder) = try Self.readOnlyHouse()
    defer { Self.unlinkAll(folder) }
    let stage = try EditorStage(house, editing: id)
    house.clock.move(milliseconds: 7_000)
    try stage.type("Mới. ")
    stage.wait(milliseconds: 2_000)
    try stage.type("Nữa. ")

    #expect(stage.body == "Mới. Nữa. Cũ.")
    #expect(stage.statusLine.contains("CHƯA LƯU ĐƯỢC từ 08:00:0"))
    #expect(stage.picture().styles().contains { $0.hasSuffix(" error") })
    #expect(throws: StorageError.self) { try stage.run("save-revision") }
    #expect(stage.statusLine.contains("CHƯA LƯU ĐƯỢC"))
    #expect(stage.screen.deadline != nil)
  }

  @Test func `nobody loses words by leaving without having said so`() throws {
    let (house, id, folder) = try Self.readOnlyHouse()
    defer { Self.unlinkAll(folder) }
    let stage = try EditorStage(house, editing: id)
    try stage.type("Mới. ")
    try stage.run("go-back")
    #expect(stage.closedWith == nil)
    #expect(stage.picture().text().contains("Chưa giữ được phần chưa lưu"))
    try stage.run("confirm")
    #expect(stage.question == nil)
    #expect(stage.body == "Mới. Cũ.")

    try stage.run("go-back", "choose-entry-3")
    #expect(stage.closedWith != nil)
  }

  @Test func `a copy goes to a file of one's own while the store takes nothing`() throws {
    let (house, id, folder) = try Self.readOnlyHouse()
    defer { Self.unlinkAll(folder) }
    let stage = try EditorStage(house, editing: id)
    stage.session.home = folder
    try stage.type("Mới. ")
    stage.wait(milliseconds: 2_000)
    #expect(stage.screen.status(in: stage.session)?.contains("Ctrl-]") == true)
    #expect(stage.screen.hints.first == "save-copy")

    try stage.run("go-back")
    guard case .open(let opened) = try stage.screen.perform("choose-entry-2", in: stage.session)
    else {
      Issue.record("no copy was offered on leaving")
      return
    }
    var dialog = try #require(opened as? SaveCopyDialog)
    guard case .close(let result) = try dialog.perform("confirm", in: stage.session),
      case .copied(let path) = result
    else {
      Issue.record("no copy was written")
      return
    }
    #expect(path == "\(folder)/BG-2026-000001-2026-11-23-0800.md")
    guard case .say(let told) = try stage.screen.resume(with: result, in: stage.session) else {
      Issue.record("nothing was told")
      return
    }
    #expect(told.text.contains(path) && told.kind == .success)
    // Whoever has a copy may leave, and is still asked.
    #expect(stage.question != nil && stage.closedWith == nil)
  }

  static func unlinkAll(_ folder: String) {
    do { try FileManager.default.removeItem(atPath: folder) } catch { Issue.record(error) }
  }
}
