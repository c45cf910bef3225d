import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Notices on a screen: seen, opened, marked as read, and chosen by kind.
struct NoticesTests {
  private let house: TestNewsroom
  private let item: ID<Item>

  init() throws {
    house = try TestSupport.newsroom()
    item = try house.inReview(ReadingTests.text())
    _ = try house.newsroom.readAllNotices(by: house.acting(.minh))
  }

  private func comment(_ body: String) throws {
    _ = try house.newsroom.comment(
      NewComment(item: item, body: "Góp ý trước."), by: house.acting(.ha))
    _ = try house.newsroom.comment(NewComment(item: item, body: body), by: house.acting(.thanh))
  }

  private func stage(
    as person: Cast = .minh, rows: Int = 30, columns: Int = 100
  ) throws -> Stage {
    try Stage(house, as: person, size: Size(rows: rows, columns: columns)) { _ in NoticesScreen() }
  }

  private func kinds() throws -> [NoticeKind] {
    try house.newsroom.notices(of: house.acting(.minh), limit: 10).map(\.record.kind)
  }

  @Test(arguments: [(30, 100), (24, 80), (15, 60)])
  func `notices are told newest first, with their words`(rows: Int, columns: Int) throws {
    try comment("@minh xem lại số liệu ở đoạn cuối: bốn tỷ hay bốn tỷ hai?")
    house.clock.move(minutes: 5)
    try house.make("return", on: item, by: .lan, comment: "Nêu rõ nguồn.")
    let stage = try stage(rows: rows, columns: columns)
    expectScreen(try stage.play(), "notices-\(columns)x\(rows)")
  }

  @Test func `nothing new is said calmly, and nothing is opened`() throws {
    let stage = try stage()
    stage.look { #expect($0.text().contains("Không có thông báo mới.")) }
    try stage.press("enter", "f4")
    #expect(!(try stage.play().text().contains("✗")))
  }

  @Test func `a mention opens the item at its comment, and is read by it`() throws {
    try comment("@minh xem lại.")
    let stage = try stage()
    try stage.press("enter")
    stage.look {
      #expect($0.text().contains("[3 Góp ý (2)]"))
      #expect($0.text().contains("> 2  Nông Văn Thành") && $0.text().contains("Góp ý trước."))
    }
    try stage.press("esc")
    #expect(try stage.play().text().contains("Không có thông báo mới."))
    #expect(try kinds().isEmpty)
  }

  @Test func `one is marked as read, or all`() throws {
    try comment("@minh một.")
    try comment("@minh hai.")
    try comment("@minh ba.")
    let stage = try stage()
    try stage.press("down", "f4")
    stage.look { #expect($0.text().contains("2 thông báo chưa đọc")) }
    try stage.press("f5")
    #expect(try stage.play().text().contains("Đã ghi 2 thông báo là đã đọc."))
    #expect(try kinds().isEmpty)
  }

  @Test func `kinds are chosen in a box`() throws {
    let stage = try stage()
    try stage.press("f6")
    stage.look { expectScreen($0, "notice-kinds-100x30") }
    try stage.press("space", "enter")
    #expect(try stage.play().text().contains("Đã ghi lựa chọn thông báo."))
    try house.make("return", on: item, by: .lan)
    try comment("@minh xem.")
    #expect(try kinds() == [.mentioned])
  }

  @Test func `the desk tells how many are new, and leads to them`() throws {
    try comment("@minh xem.")
    let stage = try Stage(house, as: .minh) { _ in DeskScreen() }
    stage.look { canvas in
      let line = canvas.text().split(separator: "\n").first { $0.contains("Thông báo") }
      #expect(line?.contains(/Thông báo +1 │/) == true)
    }
    try stage.press("tab", "down", "down", "down", "down", "enter")
    #expect(try stage.play().text().contains("1 thông báo chưa đọc"))
  }

  // MARK: Naming people

  private func itemStage(as person: Cast = .thanh) throws -> Stage {
    let item = item
    return try Stage(house, as: person, size: Size(rows: 30, columns: 100)) {
      try ItemScreen(item, in: $0)
    }
  }

  @Test func `behind an at sign people are found by login or name, marks ignored`() throws {
    let stage = try itemStage()
    try stage.press("f6")
    stage.type("Nhờ @h")
    stage.look { expectScreen($0, "mention-100x30") }
    stage.type("oa")
    stage.look {
      #expect($0.text().contains("@hoa  Lê Thị Hoa") && !$0.text().contains("@ha  Đỗ"))
    }
    try stage.press("tab")
    stage.type("xem.")
    try stage.press("f9")
    #expect(try stage.play().text().contains("Đã ghi góp ý."))
    #expect(try house.view(item).comments.first?.body == "Nhờ @hoa xem.")
    #expect(try house.newsroom.noticeCount(of: house.acting(.hoa)) > 0)
  }

  @Test func `arrows choose, Enter takes, Escape puts the list away and keeps the words`() throws {
    let stage = try itemStage()
    try stage.press("f6")
    stage.type("@h")
    try stage.press("down", "enter")
    stage.type("và @l")
    try stage.press("esc")
    stage.look { #expect(!$0.text().contains("@lan  Bùi")) }
    stage.type("y")
    try stage.press("f9")
    let text = try stage.play().text()
    #expect(text.contains("@ly"))
    let body = try #require(try house.view(item).comments.first?.body)
    #expect(body.hasPrefix("@h") && body.hasSuffix(" và @ly") && body.count > 7)
  }

  @Test func `a name of nobody is said after sending, and the comment stays`() throws {
    let stage = try itemStage()
    try stage.press("f6")
    stage.type("@abc xem.")
    try stage.press("f9")
    #expect(
      try stage.play().text().contains("Đã ghi góp ý. @abc: không có ai tên đăng nhập này."))
    #expect(try house.view(item).comments.count == 1)
  }
}
