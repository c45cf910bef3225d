import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Actions, their reasons and the dialogs of deciding line by line.
struct DecidingByLinesTests {
  private func talk(
    _ house: TestNewsroom, _ item: ID<Item>, as person: Cast = .lan,
    language: Language = .vietnamese
  ) throws -> Talk {
    try Talk(house, as: person, language: language) { try ItemScreen(item, in: $0) }
  }

  @Test func `what is possible has a number, the rest its reasons and who could`() throws {
    let house = try TestSupport.newsroom()
    let talk = try talk(house, try house.inReview())

    #expect(
      talk.type("việc làm được") == [
        "Việc làm được: Khai trương trạm y tế mới (bản 1)",
        "6. Duyệt: sang Đã duyệt, cần xác nhận nội dung kiểm tra",
        "7. Trả lại: sang Trả lại, cần ghi lý do",
        "8. Từ chối: sang Từ chối, cần ghi lý do, cần mã lý do",
        "9. Cho ý kiến: không phải quyết định; ghi vào hồ sơ",
        "19. Lấy ý kiến: chọn người được hỏi và hạn trả lời",
        "Đăng khẩn: chưa được: Bước này dành cho Trưởng ban của Cổng TTĐT tỉnh Bắc Giang; "
          + "bạn không giữ vai trò đó. Có thể làm: Nguyễn Văn Sơn.",
        "Còn 13 việc chưa tới lượt, dấu + để nghe lý do.",
      ])
    let later = talk.type("+")
    #expect(later.count == 13)
    #expect(later.contains("Nhận: chưa được: Chỉ làm được từ “Chờ tiếp nhận”."))
  }

  @Test func `an action is chosen by its own number, and one that is none of its is refused`()
    throws
  {
    let house = try TestSupport.newsroom()
    let talk = try talk(house, try house.inReview())
    talk.type("việc làm được")

    #expect(talk.type("99").first?.contains("99") == true)
    #expect(talk.type("7").first == "Trả lại: Khai trương trạm y tế mới")
  }

  @Test func `an item is approved by name, numbers and name`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item)

    let dialog = talk.type("duyet")
    #expect(dialog.first == "Duyệt: Khai trương trạm y tế mới")
    #expect(dialog.contains("1. Chưa xác nhận: Không có bí mật nhà nước"))
    #expect(
      talk.type("1 2 3").last?.hasPrefix("3. Đã xác nhận: ") == true)
    let refusal = talk.type("duyệt")
    #expect(refusal.contains { $0.hasPrefix("Chưa được: ") })
    #expect(talk.type("duyệt").first == refusal.first)
    #expect(try house.view(item).item.state == "review")

    talk.type("4")
    #expect(talk.type("duyệt").first == "Đã duyệt “Khai trương trạm y tế mới”, vào hàng đợi đăng.")
    #expect(try house.view(item).item.state == "approved")
    #expect(try house.view(item).decisions.last?.decision.ticked.count == 4)
  }

  @Test func `a return asks for its reason, which is typed up to a full stop`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item)
    talk.type("trả lại")

    #expect(
      talk.type("1") == [
        "Lý do (bắt buộc): chưa có", "Gõ từng dòng; dòng chỉ có dấu chấm là xong.",
      ])
    #expect(talk.type("Cần nêu rõ tên xã.") == [])
    #expect(talk.type("0") == [])
    #expect(talk.type(".") == ["1. Lý do (bắt buộc): Cần nêu rõ tên xã. 0"])
    #expect(talk.type("2").first?.contains("nay ở “Trả lại”") == true)
    #expect(try house.view(item).decisions.last?.decision.comment == "Cần nêu rõ tên xã.\n0")
  }

  @Test func `a rejection asks for a code among numbered ones`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item)
    let dialog = talk.type("từ chối")
    let field = try #require(dialog.firstIndex { $0.contains("Mã lý do: chưa có") })
    let number = String(dialog[field].prefix { $0.isNumber })

    #expect(talk.type(number).first == "Mã lý do. Gõ số để chọn, dòng trống để giữ nguyên:")
    #expect(talk.type("99").first == "Không có lựa chọn nào là “99”. Gõ một số ở trên.")
    #expect(talk.type("2").first?.hasPrefix("\(number). Mã lý do: ") == true)
    #expect(talk.type("2", "Cũ rồi.", ".", "từ chối").first?.contains("Đã từ chối") == true)
    #expect(try house.view(item).item.state == "rejected")
  }

  @Test func `a time is asked for in words and refused when it is none`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item)
    talk.type("duyệt", "1 2 3 4", "6")

    #expect(talk.type("lúc").contains("7. Ngày giờ đăng: chưa có"))
    talk.type("7")
    #expect(talk.type("mai").first?.hasPrefix("Ngày giờ chưa đủ") == true)
    #expect(talk.type("24/11/2026 9:00") == ["7. Ngày giờ đăng: 24/11/2026 09:00"])
    #expect(talk.type("duyệt").first?.contains("hẹn đăng lúc 09:00 24/11/2026") == true)
  }

  @Test func `what cannot be done says why at once, whoever asks by name`() throws {
    let house = try TestSupport.newsroom()
    let talk = try talk(house, try house.inReview(), as: .minh)

    let answer = talk.type("duyệt")
    #expect(answer[1].hasPrefix("Duyệt: chưa được: "))
    #expect(answer[1].contains("Có thể làm: "))
    #expect(talk.type("0").first == "Khai trương trạm y tế mới")
    #expect(talk.type("đăng khẩn")[1].hasPrefix("Đăng khẩn: chưa được: "))
  }

  @Test func `a stale decision tells who changed what, and the words stay`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item)
    talk.type("trả lại", "1", "Cần nêu rõ tên xã.", ".")
    try house.make("return", on: item, by: .son)

    let answer = talk.type("trả lại")
    #expect(answer.contains { $0.contains("đã thay đổi") })
    #expect(answer.contains { $0.contains("Nguyễn Văn Sơn") })
    #expect(talk.type("=").contains("1. Lý do (bắt buộc): Cần nêu rõ tên xã."))
  }

  @Test func `a paragraph is commented, and the comment read and settled`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item)
    talk.type("", "góp ý", "2", "Ngày nào?", ".", "3")

    #expect(talk.type("gửi góp ý").first == "Đã ghi góp ý.")
    #expect(
      talk.type("1") == [
        "1/2. Có góp ý 1. Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới."
      ])
    #expect(
      talk.type("thẻ 3").last
        == "1. Bùi Thị Lan, 08:00, đang mở, bắt buộc. Ngày nào? Về: “Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới.”"
    )
    #expect(talk.type("1").first == "Góp ý 1")
    #expect(talk.type("đã giải quyết").first == "Góp ý 1 đã giải quyết xong.")
    #expect(try house.view(item).item.openMustComments == 0)
  }

  @Test func `an opinion is given with its words`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item, as: .thanh)
    talk.type("cho ý kiến", "1", "1")

    #expect(talk.type("cho ý kiến").first == "Đã ghi ý kiến của bạn.")
    #expect(try house.view(item).opinions.count == 1)
  }

  @Test func `several items are marked by numbers and decided on together`() throws {
    let house = try TestSupport.newsroom()
    let items = try ["Một", "Hai", "Ba"].map { try house.inReview(TestNewsroom.text($0)) }
    let talk = try Talk(house, as: .lan)
    talk.type("1")

    #expect(talk.type("đánh dấu 1 3").contains { $0.hasPrefix("1. Đã đánh dấu, Chờ duyệt. ") })
    #expect(talk.type("trả lại").first == "Trả lại: 2 tin bài")
    #expect(
      talk.type("1", "Xem lại số liệu.", ".", "trả lại").first
        == "Trả lại: đã xong 2 trong 2 tin bài.")
    #expect(try items.filter { try house.view($0).item.state == "returned" }.count == 2)
  }

  @Test func `the same in English`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try talk(house, item, language: .english)

    #expect(talk.type("approve").first == "Approve: Khai trương trạm y tế mới")
    talk.type("1 2 3 4")
    #expect(talk.type("approve").first?.contains("Khai trương trạm y tế mới") == true)
    #expect(try house.view(item).item.state == "approved")
  }
}
