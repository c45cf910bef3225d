import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Suggested edits are answered where the text is written.
struct EditorSuggestionsTests {
  private static let body = "Mở đầu.\n\nGiá vải sớm cao.\n\nKết thúc."
  private let house: TestNewsroom
  private let id: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    id = try EditorStage.article(Self.body, in: house)
  }

  @discardableResult
  private func suggest(_ words: String, for quote: String) throws -> Int64 {
    try house.newsroom.comment(
      NewComment(item: id, quote: quote, body: "Rõ hơn.", replacement: words),
      by: house.acting(.ha)
    ).outcome.id
  }

  private func verdict(_ comment: Int64) throws -> Suggestion.Verdict? {
    try house.view(id, by: .minh).comments.first { $0.id == comment }?.suggestion?.verdict
  }

  private func writers() throws -> Set<ID<Person>> {
    try house.view(id, by: .minh).item.writers
  }

  @Test func `what is proposed is told beside its paragraph`() throws {
    try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let stage = try EditorStage(house, editing: id)
    try stage.run("move-to-start", "next-comment")
    #expect(
      stage.screen.status(in: stage.session)?.contains("đề nghị sửa Giá vải {+thiều +}sớm") == true)
    #expect(stage.screen.contexts == ["suggestion", "editor"])
    try stage.run("move-right")
    #expect(stage.screen.contexts == ["editor"])
  }

  @Test func `accepted words are one step, and accepted once they are saved`() throws {
    let comment = try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let stage = try EditorStage(house, editing: id)
    try stage.run("move-to-start", "next-comment")
    #expect(try stage.run("accept-suggestion")?.text.contains("Đã đưa đề nghị 1 vào bài") == true)
    #expect(stage.body == Self.body.replacing("vải sớm", with: "vải thiều sớm"))
    #expect(stage.screen.comments(on: 2).isEmpty)
    #expect(try verdict(comment) == nil)
    try stage.run("undo")
    #expect(stage.body == Self.body && stage.screen.comments(on: 2).map(\.number) == [1])
    try stage.run("redo")
    try stage.type(" Thêm.")
    try stage.run("save-revision")
    let view = try house.view(id, by: .minh)
    #expect(try verdict(comment) == .accepted(in: view.revision.id))
    #expect(try writers().contains(try house.acting(.ha).person))
  }

  @Test func `what was taken back before it was saved was not accepted`() throws {
    let comment = try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let stage = try EditorStage(house, editing: id)
    try stage.run("move-to-start", "next-comment", "accept-suggestion", "undo", "move-to-end")
    try stage.type(" Thêm.")
    try stage.run("save-revision")
    #expect(try verdict(comment) == nil)
    #expect(try !writers().contains(try house.acting(.ha).person))
  }

  @Test func `words that came into a draft count when it is gone on with and saved`() throws {
    let comment = try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let stage = try EditorStage(house, editing: id)
    try stage.run("move-to-start", "next-comment", "accept-suggestion", "go-back")
    #expect(try stage.draft(of: id)?.accepted == [comment])
    let again = try EditorStage(house, editing: id)
    try again.run("confirm")
    #expect(again.body.contains("vải thiều sớm") && again.screen.accepted == [comment])
    try again.run("save-revision")
    #expect(try verdict(comment) != nil)
  }

  @Test func `a draft that is gone on with can still take it back`() throws {
    let comment = try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let stage = try EditorStage(house, editing: id)
    try stage.run("move-to-start", "next-comment", "accept-suggestion", "go-back")
    let again = try EditorStage(house, editing: id)
    try again.run("confirm", "undo")
    #expect(again.body == Self.body && again.screen.accepted.isEmpty)
    try again.run("move-to-start", "next-comment")
    #expect(again.screen.suggestionHere?.id == comment)
  }

  @Test func `one key rejects, which the store has at once`() throws {
    let comment = try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let stage = try EditorStage(house, editing: id)
    try stage.run("move-to-start", "next-comment")
    #expect(try stage.run("reject-suggestion")?.text.contains("Không nhận đề nghị 1") == true)
    #expect(try verdict(comment) == .rejected)
    #expect(stage.body == Self.body && stage.screen.comments(on: 2).isEmpty)
  }

  @Test func `words that were edited meanwhile are not replaced`() throws {
    try suggest("Giá vải thiều sớm", for: "Giá vải sớm cao")
    let stage = try EditorStage(house, editing: id)
    stage.screen.place = .body
    stage.screen.active.place(at: Prose.Position(paragraph: 2, offset: 8))
    try stage.type("rất ")
    try stage.run("move-to-start", "next-comment")
    #expect(try stage.run("accept-suggestion")?.text.contains("không còn như lúc đề nghị") == true)
    #expect(stage.body.contains("Giá vải rất sớm cao"))
  }

  @Test func `plus and minus are letters but where F4 has just led to a suggestion`() throws {
    try suggest("Giá vải thiều sớm", for: "Giá vải sớm")
    let id = id
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: id, in: $0) }
    stage.type("+-")
    try stage.press("f4")
    stage.look { expectScreen($0, "editor-suggestion-100x30") }
    try stage.press("plus")
    stage.look { #expect($0.text().contains("Giá vải thiều sớm cao.")) }
    stage.type("+")
    let text = try stage.play().text()
    #expect(text.contains("+-Mở đầu.") && text.contains("Giá vải thiều sớm+ cao."))
  }
}
