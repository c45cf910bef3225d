import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Going through lists and reading items line by line.
struct ReadingByLinesTests {
  @Test func `one begins in the list of lists, numbered and with counts`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    let talk = try Talk(house, as: .lan)

    #expect(
      talk.transcript.prefix(10) == [
        "Tòa soạn", "Cổng TTĐT tỉnh Bắc Giang", "Bùi Thị Lan, Phó trưởng ban", "Việc của tôi:",
        "1. Cần tôi xử lý: 1 tin bài",
        "2. Bản thảo của tôi: không có", "3. Bị trả lại: không có", "4. Tôi đã gửi: không có",
        "5. Thông báo", "Ban biên tập:",
      ])
  }

  @Test func `an entry is said state first, then title, author and date`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    let talk = try Talk(house, as: .lan)

    #expect(
      talk.type("1") == [
        "Cần tôi xử lý", "1 tin bài",
        "1. Chờ duyệt. Khai trương trạm y tế mới. Tin, Phạm Quang Minh, còn 6 giờ, hạn 14:00",
      ])
    #expect(
      talk.type("") == [
        "1/1. Chờ duyệt. Khai trương trạm y tế mới. Tin, Phạm Quang Minh, còn 6 giờ, hạn 14:00"
      ])
    #expect(talk.type("") == ["Hết."])
    #expect(talk.type("-") == ["Đang ở đầu."])
  }

  @Test func `what is late says so where it stands`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview()
    house.clock.move(milliseconds: 7 * 3_600_000)
    let answer = try Talk(house, as: .lan).type("1")

    #expect(try #require(answer.last).hasPrefix("1. Chờ duyệt, quá hạn 1 giờ. Khai trương"))
  }

  @Test func `a text is read paragraph by paragraph, and back`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }

    #expect(talk.transcript.first == "Khai trương trạm y tế mới")
    #expect(talk.transcript.contains("Sapo: Trạm phục vụ 4.200 người dân của ba thôn."))
    #expect(talk.transcript.last == "Có 2 đoạn. Enter đọc từng đoạn, dấu = đọc cả bài.")
    #expect(talk.type("") == ["1/2. Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới."])
    #expect(talk.type("") == ["2/2. Khai trương trạm y tế mới."])
    #expect(talk.type("-") == ["1/2. Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới."])
    #expect(talk.type("2") == ["2/2. Khai trương trạm y tế mới."])
    #expect(talk.type("=").contains("1. Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới."))
    #expect(talk.type("/quy son").first == "Thấy ở 1 đoạn.")
    #expect(talk.type("9") == ["Không có số 9; ở đây có từ 1 đến 2."])
  }

  @Test func `signs of a text are words or left out`() throws {
    let house = try TestSupport.newsroom()
    var text = TestNewsroom.text()
    text.body =
      "## Đường đi\n\n**Sáng** *nay* xem [bản đồ](https://bacgiang.gov.vn).\n\n> Nhanh.\n\n---"
    let item = try house.draft(by: .minh, text).id
    let talk = try Talk(house, as: .minh) { try ItemScreen(item, in: $0) }

    #expect(
      talk.type("+") == [
        "1. Tít phụ: Đường đi",
        "2. Sáng nay xem bản đồ (https://bacgiang.gov.vn).", "3. Trích dẫn: Nhanh.",
        "4. Đường kẻ ngang.",
      ])
  }

  @Test func `checks, facts and history are lines of words`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    let talk = try Talk(house, as: .lan) { try ItemScreen(item, in: $0) }

    let checks = talk.type("thẻ 4")
    #expect(checks.first == "Thẻ 4: Kiểm tra, BG-2026-000001")
    #expect(checks.contains("Đạt: đủ các mục bắt buộc"))
    #expect(checks.contains("Chưa đạt: nội dung này chưa được duyệt"))
    #expect(talk.type("").last == "Hết.")
    #expect(talk.type("thông tin").contains("Tác giả: Phạm Quang Minh"))
    let history = talk.type("lịch sử")
    #expect(
      history.contains { $0.hasSuffix("Đỗ Thu Hà, Trình duyệt, từ Đang biên tập sang Chờ duyệt") })
    for line in checks + history { #expect(!line.contains { "✓✗→·".contains($0) }, "\(line)") }
  }

  @Test func `a list is narrowed by words behind a stroke, and widened by going back`() throws {
    let house = try TestSupport.newsroom()
    for title in ["Vụ vải sớm", "Trạm y tế", "Vườn vải muộn"] {
      try house.draft(by: .minh, TestNewsroom.text(title))
    }
    let talk = try Talk(house, as: .minh)
    talk.type("2")

    #expect(talk.type("/vai").first == "3 tin bài, lọc “vai”: 2")
    #expect(
      talk.type("/khong co") == [
        "Không có tin bài nào khớp. Gõ / để bỏ lọc."
      ])
    #expect(talk.type("0").count == 5)
    #expect(talk.type("0").first == "Tòa soạn")
    #expect(talk.type("0") == ["Đây là chỗ đầu tiên. Muốn ra khỏi chương trình, gõ “thoát”."])
  }

  @Test func `a long list is read page by page, and any number of it can be opened`() throws {
    let house = try TestSupport.newsroom()
    for number in 1...130 {
      house.clock.move(milliseconds: 1_000)
      try house.draft(by: .minh, TestNewsroom.text("Tin số \(number)"))
    }
    let talk = try Talk(house, as: .minh)

    #expect(talk.type("2").last == "Còn 120 mục nữa, dấu + để đọc tiếp.")
    let page = talk.type("+")
    #expect(page.count == 11 && page[0].hasPrefix("11. Bản thảo. Tin số "))
    #expect(talk.type("").first?.hasPrefix("11/130. ") == true)
    #expect(talk.type("về cuối").first?.hasPrefix("130/130. ") == true)
    #expect(talk.type("125").first?.hasPrefix("Tin số ") == true)
    #expect(talk.type("0").last?.hasPrefix("125/130. ") == true)
  }

  @Test
  func `what somebody else does is told with the next answer, and numbers mean what was heard`()
    throws
  {
    let house = try TestSupport.newsroom()
    let first = try house.inReview(TestNewsroom.text("Tin thứ nhất"))
    let second = try house.inReview(TestNewsroom.text("Tin thứ hai"))
    let talk = try Talk(house, as: .lan)
    let list = talk.type("1")
    let isFirst = list[2].contains("Tin thứ nhất")
    try house.make("return", on: isFirst ? first : second, by: .son)

    #expect(talk.type("2").first == (isFirst ? "Tin thứ hai" : "Tin thứ nhất"))
  }

  @Test func `the order of a search is said, and changed by its name or its key`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.inReview(TestNewsroom.text("Nước sạch về bản"))
    house.clock.move(minutes: 5)
    _ = try house.inReview(
      Text(
        title: "Họp thôn", summary: "Việc chung.", body: "Nhắc tới nước sạch.",
        fields: [.category: "other"]))
    let talk = try Talk(house, as: .lan)

    #expect(talk.type(":tìm tin bài").contains { $0.hasPrefix("Mới nhất trước, mọi") })
    let newest = talk.type("nước sạch")
    #expect(newest.contains { $0.hasPrefix("2 tin bài, mới nhất trước") })
    #expect(newest.contains { $0.hasPrefix("1. Chờ duyệt. Họp thôn") })
    let ranked = talk.type(":đổi thứ tự")
    #expect(ranked.contains { $0.hasPrefix("2 tin bài, theo mức độ liên quan") }, "\(ranked)")
    #expect(ranked.contains { $0.hasPrefix("1. Chờ duyệt. Nước sạch") }, "\(ranked)")
    #expect(talk.type(":f5").contains { $0.hasPrefix("2 tin bài, mới nhất trước") })
  }

  @Test func `the queue, the search and the log are lists as others`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.approved()
    let talk = try Talk(house, as: .khanh)

    #expect(
      talk.type("hàng đợi đăng").last
        == "1. Tới lượt. Khai trương trạm y tế mới. Tin, Phạm Quang Minh, Bùi Thị Lan duyệt")
    #expect(talk.type("tìm tin bài").last?.hasPrefix("Gõ vài tiếng cần tìm") == true)
    #expect(talk.type("tram y te").contains { $0.hasPrefix("1. Đã duyệt. Khai trương") })
    #expect(talk.type("1").first == "Khai trương trạm y tế mới")
    #expect(talk.type("0", "0", ":nhật ký").first == "Nhật ký")
    #expect(talk.type("kiểm tra chuỗi").first?.hasPrefix("Nhật ký nguyên vẹn") == true)
  }
}
