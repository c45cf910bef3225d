import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Notices of payment sheets on the screen of notices, and where they lead.
struct SheetNoticesTests {
  private let pay: RoyaltyHouse

  init() throws {
    pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    for person in Cast.allCases {
      _ = try pay.house.newsroom.readAllNotices(by: try pay.house.acting(person))
    }
  }

  private func stage(
    as person: Cast, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size, language: language) { _ in NoticesScreen() }
  }

  private func count(_ person: Cast) throws -> Int {
    try pay.house.newsroom.noticeCount(of: try pay.house.acting(person))
  }

  @Test(arguments: screenSizes.indices) func `sheets that wait are told in every size`(
    _ index: Int
  ) throws {
    let first = try pay.sheet()
    try pay.grade(1, "2", by: .ha)
    try pay.act("check", on: first, by: .dung)
    _ = try pay.sheet()
    try pay.act("return", on: first, by: .son)
    try pay.act("resubmit", on: first, by: .hoa)
    expectScreen(
      try stage(as: .lan, screenSizes[index].size).play(),
      "notices-sheets-\(screenSizes[index].name)")
  }

  @Test func `Enter opens the sheet, which ends the notice`() throws {
    let number = try pay.sheet()
    let stage = try stage(as: .lan)
    stage.look {
      #expect($0.text().contains("Lê Thị Hoa · chuyển bạn kiểm tra"))
      #expect($0.text().contains("\(number), 01/11/2026–30/11/2026"))
    }
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Đã lập") && $0.text().contains(number)) }
    try stage.press("esc")
    #expect(try stage.play().text().contains("Không có thông báo mới."))
    #expect(try count(.lan) == 0 && count(.dung) == 1)
  }

  @Test func `whoever made it reads why it came back`() throws {
    let number = try pay.sheet()
    try pay.act("return", on: number, by: .son)
    let text = try stage(as: .hoa).play().text()
    #expect(text.contains("trả lại bảng kê bạn lập") && text.contains("“Theo quy định.”"))
    try pay.act("cancel", on: number, by: .son)
    #expect(try stage(as: .hoa).play().text().contains("hủy bảng kê bạn lập"))
    let english = try stage(as: .hoa, language: .english).play().text()
    #expect(english.contains("cancelled a payment sheet that you made"))
  }

  @Test func `whoever is paid is led to what paid them, with the net`() throws {
    let number = try pay.sheet()
    try pay.act("check", on: number, by: .lan)
    try pay.act("sign", on: number, by: .son)
    try pay.act("pay", on: number, by: .dung)
    let stage = try stage(as: .minh)
    stage.look {
      #expect($0.text().contains("Đã chi nhuận bút cho bạn"))
      #expect($0.text().contains("\(number), thực nhận 379.500 đồng"))
      #expect(!$0.text().contains("Hàng đợi đăng"))
    }
    try stage.press("enter")
    stage.look { #expect($0.text().contains(number) && $0.text().contains("379.500")) }
    try stage.press("esc")
    #expect(try stage.play().text().contains("Không có thông báo mới."))
    #expect(try count(.minh) == 0)
  }

  @Test func `a sheet that may be seen no more is said to be so, and can be put away`() throws {
    _ = try pay.sheet()
    _ = try pay.house.newsroom.endRole(
      .deputy, of: "lan", on: "bacgiang", by: try pay.house.acting(.tuan))
    _ = try pay.house.newsroom.addRole(
      .member, to: "lan", on: "bacgiang", by: try pay.house.acting(.tuan))
    let stage = try stage(as: .lan)
    stage.look { #expect($0.text().contains("bảng kê bạn không còn được xem")) }
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Bạn không còn được xem bảng kê này.")) }
    try stage.press("f4")
    #expect(try stage.play().text().contains("Không có thông báo mới."))
  }

  @Test func `whoever may act no more but still sees it is told why on the sheet`() throws {
    _ = try pay.sheet()
    let tuan = try pay.house.acting(.tuan)
    _ = try pay.house.newsroom.endRole(.deputy, of: "lan", on: "bacgiang", by: tuan)
    _ = try pay.house.newsroom.addRole(.editor, to: "lan", on: "bacgiang", by: tuan)
    let stage = try stage(as: .lan)
    try stage.press("enter", "f2", "enter")
    let text = try stage.play().text()
    #expect(text.contains("kế toán") || text.contains("Kế toán"), "\(text)")
    #expect(try count(.lan) == 0)
  }

  @Test func `the desk counts them, and the digest at the start does`() throws {
    _ = try pay.sheet()
    let stage = try Stage(pay.house, as: .dung) { _ in DeskScreen() }
    let digest = try Digest(of: try pay.house.acting(.dung), in: pay.house.newsroom)
    #expect(digest.notices == 1)
    #expect(try stage.play().text().contains(/Thông báo +1 │/))
  }
}
