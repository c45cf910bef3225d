import EditorCLI
import Newsroom
import Prose
import Rulebook
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct ChangesTests {
  static let old = """
    Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới. Trạm có mười hai phòng, hai xe cứu thương và một vườn thuốc nam.

    ## Người dân nói gì

    Người dân ba thôn vùng cao không phải đi ba mươi cây số để khám bệnh nữa, bà Lý Thị Mai ở thôn Tư Một nói.

    Kinh phí xây dựng là 4,2 tỷ đồng, lấy từ ngân sách xã và đóng góp của nhân dân trong ba năm qua.

    Ủy ban nhân dân xã hòa giải những việc còn lại về đất đai trong tháng này.

    Trạm mở cửa cả thứ bảy, chủ nhật; đường dây nóng trực hai mươi bốn giờ.
    """

  static let new = """
    Sáng 24/11, xã Quý Sơn khai trương trạm y tế mới. Trạm có mười hai phòng, ba xe cứu thương và một vườn thuốc nam.

    ## Bà con nói gì

    Kinh phí xây dựng là 4,5 tỷ đồng, lấy từ ngân sách xã và đóng góp của nhân dân trong ba năm qua.

    Chi tiết có trên trang thông tin điện tử của xã.

    Ủy ban nhân dân xã hoà giải những việc còn lại về đất đai trong tháng này.

    Người dân ba thôn vùng cao không phải đi ba mươi cây số để khám bệnh nữa, bà Lý Thị Mai ở thôn Tư Một nói.

    Trạm mở cửa cả thứ bảy, chủ nhật; đường dây nóng trực hai mươi bốn giờ.
    """

  private func text(
    _ body: String, title: String = "Quý Sơn khai trương trạm y tế mới",
    source: String = "Cổng TTĐT tỉnh Bắc Giang"
  ) -> Text {
    Text(
      title: title, summary: "Trạm phục vụ 4.200 người dân của ba thôn.", body: body,
      fields: [.category: "other", .source: source])
  }

  /// An item that Lan read in its first text, and that Hà has changed since.
  private func changed(_ house: TestNewsroom) throws -> ID<Item> {
    let item = try house.draft(text(Self.old)).id
    try house.make("submit", on: item, by: .minh)
    try house.newsroom.markRead(item, by: try house.acting(.lan))
    try house.make("claim", on: item, by: .ha)
    house.clock.move(hours: 1)
    try house.save(
      text(Self.new, title: "Xã Quý Sơn khai trương trạm y tế", source: "UBND xã Quý Sơn"),
      in: item, by: .ha)
    try house.make("forward", on: item, by: .ha)
    return item
  }

  private func stage(
    _ house: TestNewsroom, _ item: ID<Item>, _ tab: ItemTab = .changes, as person: Cast = .lan,
    rows: Int = 40, columns: Int = 100, language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(house, as: person, size: Size(rows: rows, columns: columns), language: language) {
      try ItemScreen(item, tab: tab, in: $0)
    }
  }

  @Test(arguments: [(40, 120), (30, 100), (24, 80), (15, 60)])
  func `changes since the last look stand in one text, or side by side where there is room`(
    rows: Int, columns: Int
  ) throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try changed(house), rows: rows, columns: columns)
    stage.look { expectScreen($0, "changes-\(columns)x\(rows)") }
    try stage.press("tab", "tab", "tab", "tab")
    expectScreen(try stage.play(), "changes-fourth-\(columns)x\(rows)")
  }

  @Test func `what is hidden leaves the reader at the change that they were at`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try changed(house), rows: 15, columns: 60)
    try stage.press("n", "n", "n", "n", "n")
    stage.look { #expect($0.text().contains(" Thay đổi 5/11")) }
    try stage.press("f7")
    let hidden = try stage.play().text()
    #expect(hidden.contains(" Thay đổi 5/11"))
    #expect(hidden.contains("đang ẩn phần không đổi"))
  }

  @Test func `changes are gone through and counted, and the ends are told`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try changed(house))
    stage.look { #expect($0.text().contains(" 11 thay đổi")) }
    try stage.press("n")
    stage.look { #expect($0.text().contains("Thay đổi 1/11 · sửa chữ")) }
    try stage.press("shift+tab")
    stage.look { #expect($0.text().contains("Không còn thay đổi nào phía trước.")) }
    for _ in 0..<10 { try stage.press("enter") }
    stage.look { #expect($0.text().contains("Thay đổi 11/11")) }
    try stage.press("tab")
    #expect(try stage.play().text().contains("Không còn thay đổi nào phía sau."))
  }

  @Test func `what is unchanged can be hidden`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, try changed(house), rows: 24, columns: 80)
    try stage.press("f7")
    stage.look {
      #expect($0.text().contains("đang ẩn phần không đổi"))
      #expect(!$0.text().contains("đường dây nóng"))
    }
    try stage.press("end")
    stage.look { expectScreen($0, "changes-hidden-80x24") }
    try stage.press("h")
    stage.look {
      #expect($0.text().contains("đang ẩn cả chỗ chỉ đổi hình thức"))
      #expect(!$0.text().contains("đường dây nóng"))
    }
    try stage.press("h")
    #expect(try stage.play().text().contains("đường dây nóng"))
  }

  @Test func `any two revisions are compared`() throws {
    let house = try TestSupport.newsroom()
    let item = try changed(house)
    let stage = try stage(house, item, rows: 24, columns: 80)
    try stage.press("f5")
    stage.look { expectScreen($0, "changes-revisions-80x24") }
    try stage.press("1", "enter")
    stage.look { #expect($0.text().contains("Bản 1 so với bản 2.")) }
    try stage.press("f5", "esc")
    #expect(try stage.play().text().contains("Bản 1 so với bản 2."))
  }

  @Test func `who reads an item for the first time is told so`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.inReview()
    #expect(
      try stage(house, item).play().text().contains(
        "Tin bài mới có một bản, chưa có gì để so sánh."))
    let other = try changed(house)
    #expect(
      try stage(house, other, as: .son).play().text().contains(
        "Bạn chưa đọc bản nào trước bản này. Bản 2 so với bản đầu tiên."))
  }

  @Test func `a text that is saved meanwhile is compared at once`() throws {
    let folder = try TemporaryFolder()
    let house = try TestSupport.newsroom(at: folder.store)
    let other = try TestSupport.reopened(folder.store, clock: house.clock, seed: 7)
    let item = try house.draft(text(Self.old)).id
    try house.newsroom.markRead(item, by: try house.acting(.minh))
    let stage = try stage(house, item, as: .minh)
    stage.look { #expect($0.text().contains("chưa có gì để so sánh")) }
    stage.meanwhile {
      try other.save(text(Self.new), in: item, by: .minh)
    }
    #expect(try stage.play().text().contains("Bản 2 so với bản 1, là bản bạn đọc lần trước."))
  }

  @Test func `side by side signs stand around what changed where there are no colours`() throws {
    let house = try TestSupport.newsroom()
    let item = try changed(house)
    let stage = try stage(house, item, columns: 120)
    stage.look { #expect(!$0.text().contains("[-23/11-]")) }
    for _ in 0..<3 { try stage.press("ctrl+g") }
    stage.look { expectScreen($0, "changes-mono-120x40") }
    try stage.play()
  }

  @Test func `a long text is compared beside the keys`() throws {
    let house = try TestSupport.newsroom()
    let long = (1...2_500).map { "Đoạn \($0) nói về việc thứ \($0 * 7) trong năm nay của xã." }
      .joined(separator: "\n\n")
    let item = try house.draft(text(long)).id
    try house.newsroom.markRead(item, by: try house.acting(.minh))
    try house.save(
      text(long.replacing("việc thứ 700 ", with: "việc lớn thứ 700 ")), in: item, by: .minh)
    let stage = try stage(house, item, .text, as: .minh, rows: 24, columns: 80)
    try stage.press("2")
    stage.waitForJob()
    try stage.press("tab")
    stage.look { #expect($0.text().contains("{+lớn +}thứ 700")) }
    #expect(try stage.play().text().contains("Thay đổi 1/1"))
  }

  @Test func `no size and no text makes it fall`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft(text(HostileWords.line)).id
    try house.save(
      text(HostileWords.all.map(\.words).joined(separator: "\n\n")), in: item, by: .minh)
    for size in tinySizes + [Size(rows: 24, columns: 80), Size(rows: 40, columns: 140)] {
      let stage = try stage(house, item, as: .minh, rows: size.rows, columns: size.columns)
      try stage.press("tab", "tab", "f7", "end", "home", "f5", "enter", "enter", "pagedown")
      try stage.play()
    }
  }

  @Test func `the glance at an item tells how much changed since it was read`() throws {
    let house = try TestSupport.newsroom()
    _ = try changed(house)
    let stage = try Stage(house, as: .lan, size: Size(rows: 30, columns: 120)) { _ in DeskScreen() }
    stage.rest()
    #expect(try stage.play().text().contains("Đã đổi 11 chỗ từ bản bạn đã đọc (bản 1)"))
  }
}
