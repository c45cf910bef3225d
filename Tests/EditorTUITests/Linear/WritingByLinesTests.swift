import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Writing line by line: by whole paragraphs, each with its number.
struct WritingByLinesTests {
  private func editor(_ house: TestNewsroom, _ body: String = "Một.\n\nHai.\n\nBa.") throws -> Talk
  {
    let item = try EditorStage.article(body, in: house)
    return try Talk(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
  }

  private func screen(_ talk: Talk) throws -> EditorScreen {
    try #require(talk.conversation.screens.top as? EditorScreen)
  }

  private func body(_ talk: Talk) throws -> String { try screen(talk).fields[2].words }

  @Test func `an item is begun, written, saved and sent`() throws {
    let house = try TestSupport.newsroom()
    let talk = try Talk(house, as: .minh)
    #expect(
      talk.type("soạn mới") == [
        "Soạn mới", "1. Tít: chưa có", "2. Thể loại: Tin", "3. Bắt đầu viết",
      ])
    talk.type("1", "Lễ hội Xương Giang")
    #expect(talk.type("bắt đầu").contains("Sapo: chưa có"))
    #expect(
      talk.type("thay sapo") == [
        "Sapo: chưa có", "Gõ lại cả dòng. Dòng trống: giữ nguyên.",
      ])
    #expect(talk.type("Năm nay mở sớm.") == ["Sapo: Năm nay mở sớm."])
    talk.type("viết", "Cổng chính mở từ sáng.", "", "Xe buýt tăng chuyến.")
    #expect(talk.type(".") == ["Đã thêm 2 đoạn, từ số 1 đến số 2."])
    talk.type("thông tin", "1", "tin hoạt động", "xong")
    #expect(talk.type("lưu bản").first == "Đã lưu thành tin bài BG-2026-000001.")
    #expect(talk.type("gửi").first == "Gửi: Lễ hội Xương Giang")
    #expect(talk.type("gửi").first?.contains("nay ở “Chờ tiếp nhận”") == true)

    let acting = try house.acting(.minh)
    let row = try #require(
      try house.newsroom.search(SearchRequest("xương giang"), limit: 1, for: acting).rows.first)
    let text = try house.newsroom.view(row.id, by: acting).revision.text
    #expect(text.body == "Cổng chính mở từ sáng.\n\nXe buýt tăng chuyến.")
    #expect(text.summary == "Năm nay mở sớm.")
  }

  @Test func `every paragraph has a number, and blank lines have none`() throws {
    let talk = try editor(try TestSupport.newsroom())

    #expect(talk.transcript.first == "Soạn")
    #expect(talk.transcript.contains("Tít: Khai trương trạm y tế mới"))
    #expect(talk.type("") == ["1/3. Một."])
    #expect(talk.type("") == ["2/3. Hai."])
    #expect(talk.type("3") == ["3/3. Ba."])
    #expect(talk.type("/hai") == ["Thấy ở 1 đoạn.", "2/3. Hai."])
  }

  @Test func `a paragraph is replaced, and an empty line leaves it`() throws {
    let talk = try editor(try TestSupport.newsroom())
    talk.type("thay 2")

    #expect(talk.type("Hai mới.") == ["2. Hai mới."])
    #expect(try body(talk) == "Một.\n\nHai mới.\n\nBa.")
    #expect(talk.type("thay 2", "") == ["Giữ nguyên như cũ."])
    #expect(try body(talk) == "Một.\n\nHai mới.\n\nBa.")
    talk.type("2", "thay tít")
    #expect(talk.type("Tít mới") == ["Tít: Tít mới"])
    #expect(try screen(talk).fields[0].words == "Tít mới")
  }

  @Test func `paragraphs are put in before another, in their order`() throws {
    let talk = try editor(try TestSupport.newsroom())
    talk.type("chèn 2", "A.", "B.")

    #expect(talk.type(".") == ["Đã thêm 2 đoạn, từ số 2 đến số 3."])
    #expect(try body(talk) == "Một.\n\nA.\n\nB.\n\nHai.\n\nBa.")
  }

  @Test(arguments: [("1", "Hai.\n\nBa."), ("2", "Một.\n\nBa."), ("3", "Một.\n\nHai.")])
  func `a paragraph is deleted with the blank line beside it, and comes back`(
    _ number: String, _ rest: String
  ) throws {
    let talk = try editor(try TestSupport.newsroom())

    #expect(talk.type("xóa \(number)").first?.hasPrefix("Đã xóa đoạn \(number): “") == true)
    #expect(try body(talk) == rest)
    talk.type("hoàn tác")
    #expect(try body(talk) == "Một.\n\nHai.\n\nBa.")
  }

  @Test func `title and summary are no paragraphs to delete`() throws {
    let talk = try editor(try TestSupport.newsroom())

    talk.type("1", "-")
    #expect(talk.type("xóa đoạn").first?.hasPrefix("Việc này chỉ làm với một đoạn") == true)
    #expect(talk.type("chèn đoạn").first?.hasPrefix("Việc này chỉ làm với một đoạn") == true)
    #expect(talk.type("xóa 9") == ["Không có số 9; ở đây có từ 1 đến 3."])
  }

  @Test func `points of a list stand together, paragraphs apart`() throws {
    let talk = try editor(try TestSupport.newsroom(), "- một")
    talk.type("viết", "- hai", "Hết.", ".")

    #expect(try body(talk) == "- một\n- hai\n\nHết.")
  }

  @Test func `whatever is typed as text is text`() throws {
    let talk = try editor(try TestSupport.newsroom(), "Một.")
    #expect(talk.type("viết", "0", "?", "thoát", "/x", "=", "-", "12") == [])
    talk.type(".")

    #expect(try body(talk) == "Một.\n\n0\n\n?\n\nthoát\n\n/x\n\n=\n\n-\n\n12")
    #expect(talk.conversation.isOpen)
  }

  @Test func `keys that type nothing get into no text`() throws {
    let talk = try editor(try TestSupport.newsroom(), "Một.")
    talk.type("viết")
    _ = talk.conversation.take(TypedLine("Hai.", keys: [Key(.up)]))
    _ = talk.conversation.take(TypedLine("Ba\u{1B}.", isDamaged: true))
    talk.type(".")

    #expect(try body(talk) == "Một.\n\nHai.")
  }

  @Test func `words are kept as a draft soon, and without another word`() throws {
    let house = try TestSupport.newsroom()
    let talk = try editor(house)
    talk.type("viết", "Chưa lưu.")

    #expect(talk.wait(milliseconds: 3_000) == [])
    let draft = try #require(try house.newsroom.drafts(of: house.acting(.minh)).first)
    #expect(draft.text.body.hasSuffix("Chưa lưu."))
  }

  @Test func `the end of the line keeps what was typed until then`() throws {
    let house = try TestSupport.newsroom()
    let talk = try editor(house)
    talk.type("viết", "Đứt giữa chừng.")
    #expect(talk.conversation.takesText)
    #expect(
      talk.conversation.end() == ["Chữ đã viết đều được giữ; phần chưa lưu nằm trong bản nháp."])

    let draft = try #require(try house.newsroom.drafts(of: house.acting(.minh)).first)
    #expect(draft.text.body.hasSuffix("Đứt giữa chừng."))
  }

  @Test func `a store that takes nothing is told, and the words are printed at the end`()
    throws
  {
    let (house, item, folder) = try FailingStoreTests.readOnlyHouse()
    defer { FailingStoreTests.unlinkAll(folder) }
    let talk = try Talk(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
    talk.type("viết", "Không được mất.")

    #expect(talk.transcript.contains { $0.hasPrefix("CHƯA LƯU ĐƯỢC từ ") })
    #expect(talk.wait(milliseconds: 3_000) == [])
    let last = talk.conversation.end()
    #expect(last.contains("Chưa giữ được chữ đã viết vào kho. Hãy chép lại từ đây:"))
    #expect(last.contains("2. Không được mất."))
  }

  @Test func `leaving with unsaved words keeps them, and they are offered again`() throws {
    let house = try TestSupport.newsroom()
    let item = try EditorStage.article("Một.", in: house)
    let talk = try Talk(house, as: .minh) { try ItemScreen(item, in: $0) }
    talk.type("sửa", "viết", "Hai.", ".")
    #expect(talk.type("0").first?.hasPrefix("Phần chưa lưu đã được giữ thành bản nháp") == true)

    let question = talk.type("sửa")
    #expect(question.contains("1. Viết tiếp bản nháp"))
    talk.type("1")
    #expect(try body(talk) == "Một.\n\nHai.")
  }

  @Test func `words in a dialog that was not sent are said at the end`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }
    talk.type("trả lại", "1", "Nêu rõ tên xã.", ".", "1", "Viết lại")

    #expect(
      talk.conversation.end() == ["Chưa gửi: “Nêu rõ tên xã.”", "Chưa gửi: “Viết lại”"])
  }

  @Test func `somebody else's item is read, not written`() throws {
    let house = try TestSupport.newsroom()
    let item = try EditorStage.article("Một.", in: house)
    _ = try house.newsroom.lock(item, by: house.acting(.minh))
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    _ = try house.newsroom.lock(item, by: house.acting(.ha))
    let talk = try Talk(house, as: .hoa) { try EditorScreen(editing: item, in: $0) }

    #expect(talk.transcript.contains { $0.hasPrefix("Chỉ đọc: Đỗ Thu Hà") })
    #expect(talk.type("viết").first?.hasPrefix("Không có lệnh nào") == true)
  }

  @Test func `a line at the limit of the terminal is told`() throws {
    let talk = try editor(try TestSupport.newsroom())
    talk.type("viết")
    var line = TypedLine("Một đoạn rất dài")
    line.mayBeCut = true

    let answer = talk.conversation.take(line)
    #expect(answer.first?.contains("kết thúc bằng “Một đoạn rất dài”") == true)
  }

  @Test func `the same in English`() throws {
    let house = try TestSupport.newsroom()
    let item = try EditorStage.article("One.", in: house)
    let talk = try Talk(house, as: .minh, language: .english) {
      try EditorScreen(editing: item, in: $0)
    }
    talk.type("write", "Two.")

    #expect(talk.type(".") == ["One paragraph added, number 2."])
    #expect(talk.type("save").first?.hasSuffix("is saved.") == true)
  }
}
