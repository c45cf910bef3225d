import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct DecidingTests {
  /// An item in review, opened by Lan.
  private func stage(
    _ house: TestNewsroom, _ item: ID<Item>, as person: Cast = .lan,
    size: Size = Size(rows: 30, columns: 100)
  ) throws -> Stage {
    try Stage(house, as: person, size: size) { try ItemScreen(item, in: $0) }
  }

  @Test(arguments: [(30, 100), (24, 80), (15, 60)])
  func `the list of actions tells what is possible and why the rest is not`(
    rows: Int, columns: Int
  ) throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.inReview(), size: Size(rows: rows, columns: columns))
    try stage.press("f2")

    expectScreen(try stage.play(), "actions-\(columns)x\(rows)")
  }

  @Test(arguments: [(30, 100), (24, 80), (15, 60)])
  func `the dialog of an approval tells what is approved`(rows: Int, columns: Int) throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.inReview(), size: Size(rows: rows, columns: columns))
    try stage.press("f2", "6")

    expectScreen(try stage.play(), "approve-\(columns)x\(rows)")
  }

  @Test func `an item is approved by F2, ticks and Enter`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("f2", "6")
    try tickAll(stage)
    try stage.press("enter")

    let screen = try stage.play().text()
    #expect(screen.contains("Đã duyệt “Khai trương trạm y tế mới”, vào hàng đợi đăng."))
    let view = try house.view(item)
    #expect(view.item.state == "approved")
    #expect(view.decisions.last?.decision.ticked.count == 4)
  }

  private func tickAll(_ stage: Stage) throws {
    try stage.press("space", "tab", "space", "tab", "space", "tab", "space")
  }

  @Test func `every reason of a refusal is shown and the words stay`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("a", "space", "tab", "tab", "tab", "tab")
    stage.type("Gọn")
    try stage.press("f9")

    let canvas = try stage.play()
    expectScreen(canvas, "approve-refused")
    #expect(canvas.text().contains("Gọn"))
    #expect(try house.view(item).item.state == "review")
  }

  @Test func `after a refusal the cursor stands on the first statement that was not ticked`() throws
  {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("a", "space", "tab", "tab", "space", "enter")
    stage.look { #expect($0.text().contains("✗ Chưa xác nhận đủ nội dung kiểm tra")) }
    try stage.press("space", "tab", "tab", "space", "enter")
    try stage.play()

    #expect(try house.view(item).item.state == "approved")
  }

  @Test func `a return without a reason is refused, with one it is made`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("r", "f9")
    stage.look { #expect($0.text().contains("✗ Cần ghi rõ lý do.")) }
    stage.type("Cần nêu rõ tên xã.")
    try stage.press("tab", "enter")

    let screen = try stage.play().text()
    #expect(
      screen.contains(
        "Đã trả lại “Khai trương trạm y tế mới” cho Phạm Quang Minh, nay ở “Trả lại”."))
    let view = try house.view(item)
    #expect(view.item.state == "returned")
    #expect(view.decisions.last?.decision.comment == "Cần nêu rõ tên xã.")
  }

  @Test func `what needs nothing is done with one Enter`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft().id
    let stage = try stage(house, item, as: .minh)
    try stage.press("f9", "enter")

    #expect(try stage.play().text().contains("nay ở “Chờ tiếp nhận”"))
    #expect(try house.view(item).item.state == "submitted")
  }

  @Test func `a returned item tells where it goes on when it is sent again`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    try house.make("return", on: item, by: .lan)
    let stage = try stage(house, item, as: .minh)
    try stage.press("f2")
    stage.look { canvas in
      let rows = canvas.text().split(separator: "\n")
      #expect(rows.contains { $0.contains("1  Gửi") && $0.contains("→ Chờ duyệt") })
    }
    try stage.press("1")

    #expect(try stage.play().text().contains("Trả lại → Chờ duyệt"))
  }

  @Test func `a rejection needs a code and words`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("f2", "down", "down", "enter")
    stage.look { expectScreen($0, "reject-100x30") }
    try stage.press("right", "right", "tab")
    stage.type("Đã có bài cùng nội dung.")
    try stage.press("f9")
    try stage.play()

    let decision = try #require(try house.view(item).decisions.last?.decision)
    #expect(decision.reason == "duplicate")
    #expect(decision.comment == "Đã có bài cùng nội dung.")
  }

  @Test func `an item is given to somebody who may be given it`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft().id
    try house.make("submit", on: item, by: .minh)
    let stage = try stage(house, item, as: .hoa)
    try stage.press("f2", "4")
    stage.look { expectScreen($0, "assign-100x30") }
    try stage.press("right", "enter")
    let text = try stage.play().text()

    let assignee = try #require(try house.view(item).item.assignee)
    let people = try PortalPeople(of: try house.view(item).item.portal, in: stage.session)
    let receiver = try #require(people.members.first { $0.record.id == assignee })
    #expect(text.contains("Đã giao “Khai trương trạm y tế mới” cho \(receiver.record.name)."))
  }

  @Test func `an approval with a time is scheduled`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("a")
    try tickAll(stage)
    try stage.press("tab", "tab", "right", "tab")
    stage.type("2411")
    try stage.press("f9")
    stage.look { #expect($0.text().contains("✗ Chưa gõ đủ ngày giờ.")) }
    stage.type("20260730")
    stage.look { expectScreen($0, "approve-timed") }
    try stage.press("enter")

    #expect(try stage.play().text().contains("hẹn đăng lúc 07:30 24/11/2026"))
    #expect(try house.view(item).item.publishAt?.vietnameseText == "07:30 24/11/2026")
  }

  @Test func `a day or time that there is not is told as such`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.approved()
    let session = try Stage.session(house, as: .khanh)
    for (typed, words) in [
      ("310220270800", "✗ Không có ngày 31/02/2027."), ("31022027", "✗ Không có ngày 31/02/2027."),
      ("241120262510", "✗ Không có giờ 25:10."), ("2411", "✗ Chưa gõ đủ ngày giờ."),
      ("221120260800", "✗ Giờ hẹn đã qua; sớm nhất là"),
    ] {
      var dialog = try DecisionDialog("schedule", on: [item], in: session)
      for letter in typed { _ = dialog.type(letter, in: session) }
      _ = try dialog.perform("confirm", in: session)
      #expect(dialog.box.head.first?.text.hasPrefix(words) == true, "\(typed)")
    }
  }

  @Test func `every step of the shipped flows tells what was done in words of its own`() throws {
    for shipped in ShippedDefinition.ofItems {
      let definition = try Definition(yaml: shipped.yaml)
      for name in definition.transitionNames where name != "approve" {
        let deed = DeedPhrase(
          transition: name, action: "Bước", item: "Tin", author: "Minh", state: "Nơi")
        #expect(!deed.text(in: .vietnamese).contains("Đã thực hiện"), "\(name)")
        #expect(!deed.text(in: .english).hasPrefix("Done"), "\(name)")
      }
    }
    let other = DeedPhrase(
      transition: "weigh", action: "Cân", item: "Tin", author: "Minh", state: "Nơi")
    #expect(other.text(in: .vietnamese) == "Đã thực hiện “Cân”, nay ở “Nơi”: Tin")
  }

  @Test func `what was sent cannot be edited, and it is said how to take it back`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft().id
    try house.make("submit", on: item, by: .minh)
    let stage = try stage(house, item, as: .minh)
    stage.look { #expect(!$0.text().contains("F4 Sửa")) }
    try stage.press("f4")
    let text = try stage.play().text()

    #expect(text.contains("Tin bài đã gửi nên chưa sửa được. Muốn sửa: F2, Rút lại."))
  }

  @Test func `a text saved while the dialog is open is told, and the words typed are kept`() throws
  {
    let folder = try TemporaryFolder()
    let path = folder.store
    let house = try TestSupport.newsroom(at: path)
    let other = try TestSupport.reopened(path, clock: house.clock, seed: 7)
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("a")
    try tickAll(stage)
    try stage.press("tab")
    stage.type("Đổi tít cho gọn.")
    stage.meanwhile {
      house.clock.move(minutes: 20)
      try other.make("return", on: item, by: .ha)
      try other.save(TestNewsroom.text("Tít mới"), in: item, by: .minh)
      try other.make("submit", on: item, by: .minh)
    }
    stage.look { canvas in
      expectScreen(canvas, "approve-stale")
      let text = canvas.text()
      #expect(text.contains("Đổi tít cho gọn."))
      #expect(text.contains("08:20 Phạm Quang Minh · Lưu phiên bản"))
      #expect(text.contains("[ ] Không có bí mật nhà nước"))
    }
    try stage.press("f9")
    stage.look { #expect($0.text().contains("✗ Chưa xác nhận đủ nội dung kiểm tra")) }
    try tickAll(stage)
    try stage.press("enter")
    try stage.play()

    // Two connections make ids in one millisecond, so that their order says nothing.
    let decisions = try house.view(item).decisions.map(\.decision)
    let decision = try #require(decisions.first { $0.transition == "approve" })
    #expect(decision.comment == "Đổi tít cho gọn.")
    #expect(decision.hash == (try house.view(item).item.text.hash))
  }

  @Test func `a change that comes between the last look and Enter is told as well`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let session = try Stage.session(house, as: .lan)
    var dialog = try DecisionDialog("return", on: [item], in: session)
    _ = dialog.paste("Rà lại số liệu.", in: session)
    try house.make("return", on: item, by: .ha)
    try house.make("submit", on: item, by: .minh)

    let navigation = try dialog.perform("confirm", in: session)
    guard case .stay = navigation else {
      Issue.record("The dialog was left: \(navigation)")
      return
    }
    #expect(dialog.box.head.contains { $0.text.contains("Phạm Quang Minh · Gửi") })
    #expect(dialog.box.form.text(DecisionForm.comment) == "Rà lại số liệu.")
    guard case .close = try dialog.perform("confirm", in: session) else {
      Issue.record("It was asked again and not made.")
      return
    }
    #expect(try house.view(item).item.state == "returned")
  }

  @Test func `several marked items are decided together, and what failed is told`() throws {
    let house = try TestSupport.newsroom()
    let first = try house.inReview(TestNewsroom.text("Tin thứ nhất"))
    let second = try house.inReview(TestNewsroom.text("Tin thứ hai"))
    let third = try house.draft(TestNewsroom.text("Tin thứ ba")).id
    let stage = try Stage(house, as: .lan) {
      try ActionsDialog(on: [first, second, third], in: $0)
    }
    stage.look { expectScreen($0, "actions-bulk") }
    try stage.press("6")
    stage.look { expectScreen($0, "approve-bulk") }
    try tickAll(stage)
    // One of them is returned by somebody else on the same connection, which nobody is told of before Enter.
    stage.meanwhile { try house.make("return", on: second, by: .ha) }
    try stage.press("enter")
    stage.look { expectScreen($0, "approve-bulk-report") }
    try stage.play()

    #expect(try house.view(first).item.state == "approved")
    #expect(try house.view(second).item.state == "returned")
    #expect(try house.view(third).item.state == "draft")
  }

  @Test func `a decision that is not possible says why in one sentence, and opens nothing`() throws
  {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.draft().id, as: .minh)
    try stage.press("a")
    let text = try stage.play().text()

    #expect(text.contains("Chưa duyệt được. Chỉ làm được từ “Chờ duyệt”."))
    #expect(!text.contains("┌"))
  }

  @Test func `sending without a category says which key fills it in`() throws {
    let house = try TestSupport.newsroom()
    var text = TestNewsroom.text()
    text.fields[.category] = nil
    let stage = try stage(house, try house.draft(text).id, as: .minh)
    try stage.press("f9")
    let shown = try stage.play().text().split(whereSeparator: \.isWhitespace).joined(separator: " ")

    #expect(shown.contains("Chưa gửi được. Còn thiếu loại thông tin. Khi đang soạn (F4), bấm F8"))
  }

  @Test func `what is not possible for several items leads to the list that says why`() throws {
    let house = try TestSupport.newsroom()
    let items = [try house.draft().id, try house.draft(TestNewsroom.text("Tin hai")).id]
    let session = try Stage.session(house, as: .minh)
    let screen = try ActionsDialog.direct("approve-item", on: items, in: session)

    let dialog = try #require(screen as? ActionsDialog)
    #expect(dialog.entries[dialog.selected].act == .transition("approve"))
    #expect(!dialog.entries[dialog.selected].isPossible)
  }

  @Test func `what belongs to another state is one line until it is asked for`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try house.inReview())
    try stage.press("f2")
    stage.look { #expect(!$0.text().contains("Rút lại")) }
    try stage.press("end")
    stage.look { #expect($0.text().contains("+  Còn 13 việc chưa tới lượt")) }
    try stage.press("enter", "end")
    let text = try stage.play().text()

    #expect(!text.contains("việc chưa tới lượt"))
    #expect(text.contains("Lưu trữ"))
  }

  @Test func `a digit means one action on every item, and what is refused is told why`() throws {
    let house = try TestSupport.newsroom()
    let sent = try house.draft().id
    try house.make("submit", on: sent, by: .minh)
    let edited = try house.draft(TestNewsroom.text("Tin hai")).id
    try house.make("submit", on: edited, by: .minh)
    try house.make("claim", on: edited, by: .hoa)
    for item in [sent, edited] {
      let stage = try stage(house, item, as: .hoa)
      try stage.press("f2", "4")
      #expect(try stage.play().text().contains("Phân công · "))
    }
    let stage = try stage(house, sent, as: .hoa)
    try stage.press("f2", "6")
    #expect(try stage.play().text().contains("Chưa duyệt được."))
  }

  @Test func `names of other flows get numbers that no shipped one of them has`() {
    let numbers = ActionNumbers(of: ["submit", "weigh", "approve", "stamp"])
    #expect(["submit", "weigh", "approve", "stamp"].map { numbers[$0] } == [1, 2, 6, 3])
  }

  @Test func `Enter on a refused action tells its reasons and does nothing`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item)
    try stage.press("f2", "end", "up", "enter")

    #expect(try stage.play().text().contains("Việc làm được · "))
    #expect(try house.view(item).item.state == "review")
  }

  @Test func `who acts by delegation is told for whom`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let until = house.clock.now.adding(milliseconds: Timestamp.millisecondsPerDay)
    _ = try house.newsroom.delegate(
      .deputy, on: "bacgiang", to: Cast.thanh.login,
      since: house.clock.now, until: until, by: try house.acting(.lan))
    let stage = try stage(house, item, as: .thanh)
    try stage.press("a")

    #expect(try stage.play().text().contains("thay mặt Bùi Thị Lan"))
  }

  @Test func `an answer that was given before is not a second decision`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let session = try Stage.session(house, as: .lan)
    var dialog = try DecisionDialog("return", on: [item], in: session)
    _ = dialog.paste("Rà lại.", in: session)
    var again = dialog
    _ = try dialog.perform("confirm", in: session)

    guard case .close = try again.perform("confirm", in: session) else {
      Issue.record("The same request was refused.")
      return
    }
    #expect(try house.view(item).decisions.count { $0.decision.transition == "return" } == 1)
  }

  @Test func `an opinion is given and never twice on one text`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try stage(house, item, as: .thanh)
    try stage.press("o")
    stage.look { expectScreen($0, "opinion-100x30") }
    try stage.press("f9")
    stage.look { #expect($0.text().contains("Hãy chọn một ý kiến")) }
    try stage.press("right", "enter")
    stage.look { #expect($0.text().contains("Đã ghi ý kiến của bạn.")) }
    try stage.press("o")

    #expect(try stage.play().text().contains("Bạn đã cho ý kiến"))
    #expect(try house.view(item).opinions.count == 1)
  }

  @Test func `English says the same`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let stage = try Stage(house, as: .lan, language: .english) { try ItemScreen(item, in: $0) }
    try stage.press("f2", "6")

    expectScreen(try stage.play(), "approve-english")
  }
}
