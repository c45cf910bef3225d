import Newsroom
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct ChangesByLinesTests {
  @Test func `changes are heard one by one`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft().id
    try house.newsroom.markRead(item, by: try house.acting(.minh))
    var text = TestNewsroom.text()
    text.body = text.body.replacing("23/11", with: "24/11") + "\n\nĐoạn thêm."
    text.fields[.source] = "UBND xã"
    try house.save(text, in: item, by: .minh)
    let session = try Stage.session(house, as: .minh)
    session.isLinear = true
    let screen = try ItemScreen(item, tab: .changes, in: session)
    let reading = screen.reading(in: session)
    #expect(
      reading.facts == ["Bản 2 so với bản 1, là bản bạn đọc lần trước.", "3 thay đổi."])
    #expect(
      reading.list?.entries.map(\.text) == [
        "Nguồn tin: “Cổng TTĐT tỉnh Bắc Giang” thành “UBND xã”",
        "“23/11” thành “24/11”. Đoạn bây giờ: Sáng 24/11, xã Quý Sơn khai trương trạm y tế mới.",
        "Đoạn thêm mới: thêm “Đoạn thêm.”",
      ])
  }
}
