import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Two people who both may write in an item, each in a program of their own.
struct TakingOverTests {
  private let folder: TemporaryFolder
  private let one: TestNewsroom
  private let two: TestNewsroom
  private let item: ID<Item>

  private static let body = "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba."

  init() throws {
    folder = try TemporaryFolder()
    one = try TestSupport.newsroom(at: folder.store)
    item = try EditorStage.article(Self.body, in: one)
    // Hà wrote in it too, and it came back: both are its writers.
    try one.make("submit", on: item, by: .minh)
    try one.make("claim", on: item, by: .ha)
    var text = TestNewsroom.text()
    text.body = Self.body + " Hà thêm."
    try one.save(text, in: item, by: .ha)
    try one.make("return", on: item, by: .ha)
    two = try TestSupport.reopened(folder.store, clock: one.clock, seed: 7)
  }

  private func editors() throws -> (minh: EditorStage, ha: EditorStage) {
    (try EditorStage(one, editing: item), try EditorStage(two, editing: item, as: .ha))
  }

  @Test func `the question tells whose words it is about, and leaving it is the first answer`()
    throws
  {
    let (_, ha) = try editors()
    one.clock.move(milliseconds: 5_000)
    try ha.run("take-over")
    let picture = ha.picture().text()
    #expect(picture.contains("Phạm Quang Minh đang soạn bài này trên"))
    #expect(picture.contains("từ 08:00"))
    try ha.run("confirm")
    #expect(ha.screen.isReadOnly)
  }

  @Test func `whoever loses the item types no more and has their words as a draft`() throws {
    let (minh, ha) = try editors()
    try minh.type("Minh viết. ")
    try ha.run("take-over", "next-row")
    let message = try #require(try ha.run("confirm"))
    #expect(message.text == "Bạn đã nhận việc soạn bài này từ Phạm Quang Minh.")
    #expect(!ha.screen.isReadOnly)
    try minh.screen.refresh(in: minh.session)

    #expect(minh.screen.isReadOnly)
    #expect(minh.statusLine.contains("Đỗ Thu Hà đã nhận việc soạn lúc 08:00"))
    #expect(minh.picture().styles().contains { $0.hasSuffix(" error") })
    try minh.type("x")
    #expect(minh.body.hasPrefix("Minh viết. Đoạn một."))
    #expect(try minh.draft(of: item)?.text.body.hasPrefix("Minh viết. ") == true)
    #expect(
      try one.newsroom.history(of: item, by: one.acting(.ha)).last?.facts.action
        == "item.take-over")
  }

  @Test func `words typed before the loss was noticed are in the draft, never in the item`() throws
  {
    let (minh, ha) = try editors()
    try ha.run("take-over", "next-row", "confirm")
    try minh.type("Chưa biết. ")
    try ha.type("Hà viết. ")
    try ha.run("save-revision")
    _ = try? minh.run("save-revision")
    try minh.screen.refresh(in: minh.session)

    #expect(try one.view(item).revision.text.body.hasPrefix("Hà viết. Đoạn một."))
    #expect(try minh.draft(of: item)?.text.body.hasPrefix("Chưa biết. ") == true)
  }

  @Test func `who may not write takes nothing over`() throws {
    let (minh, _) = try editors()
    let reader = try EditorStage(two, editing: item, as: .lan)
    #expect(throws: NewsroomError.self) { try reader.run("take-over", "next-row", "confirm") }
    try minh.screen.refresh(in: minh.session)

    #expect(!minh.screen.isReadOnly)
  }

  @Test func `whoever may write too reads along while somebody writes`() throws {
    let (minh, ha) = try editors()
    #expect(ha.body.hasPrefix("Đoạn một."))
    try minh.screen.refresh(in: minh.session)
    try minh.type("Minh đang viết. ")
    minh.wait(milliseconds: 800)
    try ha.screen.refresh(in: ha.session)
    #expect(ha.body.hasPrefix("Minh đang viết. Đoạn một."))
    #expect(ha.screen.isReadOnly)
    try minh.run("select-all", "delete-left")
    minh.wait(milliseconds: 800)
    ha.wait(milliseconds: 20_000)
    #expect(ha.body.isEmpty)
    try ha.run("take-over", "next-row", "confirm")

    #expect(ha.body.hasPrefix("Đoạn một."))
  }

  @Test func `comments stay beside their words while one reads along`() throws {
    let (minh, ha) = try editors()
    _ = try one.newsroom.comment(
      NewComment(item: item, quote: "Đoạn hai.", body: "Rõ hơn."), by: one.acting(.ha))
    try minh.screen.refresh(in: minh.session)
    try minh.type("Đoạn mới.\n")
    minh.wait(milliseconds: 800)
    try ha.screen.refresh(in: ha.session)

    #expect(minh.screen.comments(on: 3).map(\.number) == [1])
    #expect(ha.screen.comments(on: 3).map(\.number) == [1])
  }

  @Test func `an item whose writer gives no sign of life is had without a key`() throws {
    let (_, ha) = try editors()
    for _ in 0..<6 { ha.wait(milliseconds: 20_000) }
    #expect(!ha.screen.isReadOnly)
  }

  @Test func `nobody who may not write reads what is not saved`() throws {
    let (minh, _) = try editors()
    try minh.type("Chưa lưu. ")
    minh.wait(milliseconds: 60_000)
    let reader = try EditorStage(two, editing: item, as: .lan)

    #expect(reader.body.hasPrefix("Đoạn một."))
    #expect(try two.newsroom.readAlong(item, by: two.acting(.lan)) == nil)
  }

  @Test func `an item that is free meanwhile is simply had`() throws {
    let (minh, ha) = try editors()
    try minh.run("go-back")
    try ha.run("take-over")
    #expect(!ha.screen.isReadOnly)
    #expect(ha.question == nil)
  }

  @Test func `what both wrote in different places is merged without a question`() throws {
    let minh = try lostByMinh(
      minhTypes: "Minh viết. ", haReplaces: "Đoạn ba.", with: "Đoạn ba rõ hơn.")
    #expect(minh.picture().text().contains("Gộp bản nháp vào bài đang lưu"))
    let message = try #require(try minh.run("confirm"))

    #expect(message.text.hasPrefix("Đã gộp, không có chỗ nào hai bên cùng sửa."))
    #expect(minh.body == "Minh viết. Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba rõ hơn. Hà thêm.")
    try minh.run("undo")
    #expect(minh.body == "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba rõ hơn. Hà thêm.")
  }

  @Test func `where both changed the same words the person chooses`() throws {
    let minh = try lostByMinh(
      minhReplaces: "Đoạn hai", by: "Phần hai của Minh", haReplaces: "Đoạn hai",
      with: "Phần hai của Hà")
    try minh.run("confirm")
    let picture = minh.picture().text()
    #expect(picture.contains("Hai bên cùng sửa một chỗ: 1/1"))
    #expect(picture.contains("Bản nháp:") && picture.contains("Bài đang lưu:"))
    try minh.run("go-back")
    #expect(minh.picture().text().contains("Gộp bản nháp vào bài đang lưu"))
    try minh.run("confirm", "next-row", "confirm")

    #expect(minh.body.contains("Phần hai của Hà"))
    #expect(!minh.body.contains("của Minh"))
  }

  @Test func `suggested words that came into a merged draft are accepted with it`() throws {
    let suggestion = try one.newsroom.comment(
      NewComment(
        item: item, quote: "Đoạn hai", body: "", replacement: "Đoạn hai của ba"),
      by: one.acting(.thanh)
    ).outcome.id
    let (first, ha) = try editors()
    try first.run("next-comment", "accept-suggestion")
    try ha.run("take-over", "next-row", "confirm")
    try first.screen.refresh(in: first.session)
    try first.run("go-back")
    try replace("Đoạn ba.", by: "Đoạn ba rõ hơn.", in: ha)
    try ha.run("save-revision", "go-back")
    let minh = try EditorStage(one, editing: item)
    try minh.run("confirm")
    #expect(minh.body == "Đoạn một.\n\nĐoạn hai của ba.\n\nĐoạn ba rõ hơn. Hà thêm.")
    try minh.run("save-revision")
    let view = try one.view(item, by: .minh)
    let record = view.comments.first { $0.id == suggestion }
    #expect(record?.suggestion?.verdict == .accepted(in: view.revision.id))
    #expect(try view.item.writers.contains(one.acting(.thanh).person))
  }

  @Test func `both can be taken`() throws {
    let minh = try lostByMinh(
      minhReplaces: "Đoạn hai", by: "Phần hai của Minh", haReplaces: "Đoạn hai",
      with: "Phần hai của Hà")
    try minh.run("confirm", "choose-entry-3")
    #expect(minh.body.contains("Minh") && minh.body.contains("Hà"))
  }

  /// Minh lost the item to Hà, who saved and left; Minh opens it again.
  private func lostByMinh(
    minhTypes words: String = "", minhReplaces old: String = "", by new: String = "",
    haReplaces theirs: String, with replacement: String
  ) throws -> EditorStage {
    let (minh, ha) = try editors()
    if !words.isEmpty { try minh.type(words) }
    if !old.isEmpty { try replace(old, by: new, in: minh) }
    try ha.run("take-over", "next-row", "confirm")
    try minh.screen.refresh(in: minh.session)
    try minh.run("go-back")
    try replace(theirs, by: replacement, in: ha)
    try ha.run("save-revision", "go-back")
    return try EditorStage(one, editing: item)
  }

  private func replace(_ old: String, by new: String, in stage: EditorStage) throws {
    try stage.run("find-text")
    try stage.type(old)
    try stage.run("confirm")
    try stage.type(new)
  }
}
