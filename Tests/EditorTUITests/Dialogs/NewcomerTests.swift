import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// What stopped or misled people who used the program for the first time.
@Suite struct NewcomerTests {
  private let house: TestNewsroom
  init() throws { house = try TestSupport.newsroom() }

  @Test func `sending what lacks a detail opens the form of details where one writes`() throws {
    var text = TestNewsroom.text()
    text.fields = [:]
    let item = try house.draft(text).id
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
    try stage.press("f9")
    let screen = try stage.play().text()
    #expect(screen.contains("Còn thiếu loại thông tin"))
    #expect(screen.contains("Ngôn ngữ"))
  }

  @Test func `the key that sends offers the next steps of an item in work`() throws {
    let item = try house.draft().id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    let stage = try Stage(house, as: .ha) { try EditorScreen(editing: item, in: $0) }
    try stage.press("f9")
    #expect(try stage.play().text().contains("Trình duyệt"))
  }

  @Test func `whoever forwards is told of words of theirs that would stay behind`() throws {
    let item = try house.draft().id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    let ha = try house.acting(.ha)
    let view = try house.view(item)
    var text = view.revision.text
    text.body += "\n\nCâu của biên tập viên."
    try house.newsroom.keepDraft(
      house.newsroom.newDraft(
        for: item, base: view.revision.id, portal: "bacgiang", kind: .news, text: text, by: ha))
    let stage = try Stage(house, as: .ha) { try DecisionDialog("forward", on: [item], in: $0) }
    #expect(try stage.play().text().contains("chưa lưu vào bài nên không đi cùng bước này"))
    let other = try Stage(house, as: .hoa) { try DecisionDialog("forward", on: [item], in: $0) }
    #expect(try !other.play().text().contains("chưa lưu vào bài"))
  }

  @Test func `whoever begins a new item types its title, whatever drafts there are`() throws {
    let minh = try house.acting(.minh)
    try house.newsroom.keepDraft(
      house.newsroom.newDraft(
        for: nil, base: nil, portal: "bacgiang", kind: .news, text: TestNewsroom.text("Bài dở"),
        by: minh))
    let stage = try Stage(house, as: .minh) { try NewItemDialog(in: $0) }
    stage.type("Hội chợ vải")
    let screen = try stage.play().text()
    #expect(screen.contains("Hội chợ vải") && screen.contains("(•) Soạn mới"))
  }

  @Test func `what waits on another portal has the titles of its own flow`() throws {
    let item = try house.draft(kind: .legalDocument, TestNewsroom.document("Quyết định")).id
    try house.make("submit", on: item, by: .minh)
    let session = try Stage.session(house, as: .lan)
    let commune = try #require(try house.newsroom.board().portal(code: "quyson"))
    session.portal = PortalView(id: commune.id, code: commune.code, name: commune.name)
    #expect(session.stateTitle("field-review") == "Thẩm định lĩnh vực")
    #expect(session.stateTitle("nowhere") == "nowhere")
  }

  @Test func `whoever was asked by name and answered is told just that`() throws {
    let item = try house.inReview()
    _ = try house.newsroom.ask(
      OpinionQuestion(
        on: item, people: ["ha"], due: TestClock.monday.adding(milliseconds: 86_400_000)),
      by: house.acting(.lan))
    _ = try house.newsroom.giveOpinion(
      .approve, on: item, comment: "", by: house.acting(.ha))
    #expect(
      try house.newsroom.refusalsOfOpinion(on: item, by: house.acting(.ha)) == [.opinionGiven])
  }

  @Test func `several items that all lack the same are not begun, and the form stays`() throws {
    let items = try [
      house.inReview(TestNewsroom.text("Tin một")), house.inReview(TestNewsroom.text("Tin hai")),
    ]
    let stage = try Stage(house, as: .lan) { try DecisionDialog("approve", on: items, in: $0) }
    stage.type("x")
    try stage.press("enter")
    let screen = try stage.play().text()
    #expect(screen.contains("Chưa xác nhận đủ nội dung kiểm tra"))
    #expect(screen.contains("[ Duyệt ]"))
    for item in items { #expect(try house.view(item).item.state == "review") }
  }
}

extension NewcomerTests {
  @Test func `who has answered the last question is back at what waits for them`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    _ = try house.newsroom.ask(
      OpinionQuestion(
        on: item, people: ["thanh"], due: TestClock.monday.adding(milliseconds: 86_400_000)),
      by: house.acting(.lan))
    let stage = try Stage(house, as: .thanh) { _ in DeskScreen() }
    try stage.press("tab", "down", "enter")
    stage.look { #expect($0.text().contains("› Chờ ý kiến của tôi")) }
    stage.meanwhile {
      _ = try house.newsroom.giveOpinion(
        .approve, on: item, comment: "", by: house.acting(.thanh))
    }
    try stage.press("ctrl+r")
    #expect(try stage.play().text().contains("› Cần tôi xử lý"))
  }

  @Test func `another language is everywhere at once`() throws {
    let stage = try Stage(TestSupport.newsroom(), as: .lan) { _ in DeskScreen() }
    try stage.press("f12")
    let screen = try stage.play().text()
    #expect(screen.contains("Waiting for me") && !screen.contains("Cần tôi xử lý"))
  }

  @Test func `a line that leads to another screen is not taken for the list below`() throws {
    let stage = try Stage(TestSupport.newsroom(), as: .lan) { _ in DeskScreen() }
    try stage.press("tab", "down", "down", "down", "down")
    stage.look { #expect($0.text().contains("Thông báo: bấm Enter để mở")) }
    stage.resize(Size(rows: 24, columns: 80))
    try stage.press("esc")
    #expect(try stage.play().text().contains(">Tôi đã gửi"))
  }
}

extension NewcomerTests {
  @Test func `whoever opens an item is told of words of theirs that wait beside it`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft().id
    let minh = try house.acting(.minh)
    let view = try house.view(item)
    var text = view.revision.text
    text.body += "\n\nCâu viết dở."
    try house.newsroom.keepDraft(
      house.newsroom.newDraft(
        for: item, base: view.revision.id, portal: "bacgiang", kind: .news, text: text, by: minh))
    let stage = try Stage(house, as: .minh) { try ItemScreen(item, in: $0) }
    #expect(try stage.play().text().contains("Bạn còn phần viết dở chưa lưu vào bài"))
    let other = try Stage(house, as: .ha) { try ItemScreen(item, in: $0) }
    #expect(try !other.play().text().contains("phần viết dở"))
  }

  @Test(arguments: [true, false])
  func `words that were recovered are said to be where they can be gone on with`(
    isNew: Bool
  ) throws {
    let session = try Stage.session(TestSupport.newsroom(), as: .minh)
    let words = session.phrase(
      .recoveredDrafts(1, title: "Tin", key: isNew ? "F5" : nil))
    #expect(words.hasSuffix(isNew ? "Bấm F5 để viết tiếp." : "Mở tin bài ấy để viết tiếp."))
  }
}
