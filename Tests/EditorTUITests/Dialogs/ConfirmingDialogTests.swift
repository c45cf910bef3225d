import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

/// Forms that ask for the person's own password before they are carried out.
@Suite(.serialized) struct ConfirmingDialogTests {
  private let pay: RoyaltyHouse
  private let number: String
  private let phrase = "ba con meo vang ngu"

  init() throws {
    pay = try RoyaltyHouse()
    try pay.grade(0, "1,5")
    number = try pay.sheet()
    try pay.act("check", on: number, by: .lan)
    for person in [Cast.son, .dung, .tuan] {
      _ = try pay.house.newsroom.setPassword(
        phrase, of: person.login, by: try pay.house.acting(person))
    }
  }

  private func stage(
    as person: Cast, _ size: Size = Size(rows: 30, columns: 100)
  ) throws -> Stage {
    let number = number
    return try Stage(pay.house, as: person, size: size) { try SheetScreen(number, in: $0) }
  }

  private func state() throws -> StateName {
    try pay.house.newsroom.sheetView(number, by: try pay.house.acting(.hoa)).sheet.state
  }

  private func failures() throws -> Int {
    try pay.house.newsroom.log(before: nil, limit: 100, by: try pay.house.acting(.tuan))
      .count { $0.facts.action == "sign-in" && $0.facts.result == .refused }
  }

  @Test(arguments: screenSizes.indices) func `no letter of it is shown`(_ index: Int) throws {
    let stage = try stage(as: .son, screenSizes[index].size)
    try stage.press("f2", "enter")
    stage.type("Đồng ý.")
    try stage.press("tab")
    stage.type(phrase)
    let canvas = try stage.play()
    #expect(!canvas.text().contains("meo"))
    expectScreen(canvas, "sign-with-password-\(screenSizes[index].name)")
  }

  @Test func `the right password signs, and the comment goes with it`() throws {
    let stage = try stage(as: .son)
    try stage.press("f2", "enter")
    stage.type("Ky.")
    try stage.press("tab")
    stage.type(phrase)
    try stage.press("enter")
    #expect(try stage.play().text().contains("Đã ký bảng kê \(number)."))
    let view = try pay.house.newsroom.sheetView(number, by: try pay.house.acting(.hoa))
    #expect(view.sheet.state == "signed" && view.steps.last?.comment == "Ky.")
    #expect(try failures() == 0)
  }

  @Test func `a wrong one does nothing, is logged, and loses nothing that was typed`() throws {
    try pay.act("sign", on: number, by: .son)
    let stage = try stage(as: .dung)
    try stage.press("f2", "enter")
    let today = pay.house.clock.now.civilDate.vietnameseText
    try stage.press("tab")
    stage.type("Da chuyen.")
    try stage.press("tab")
    stage.type("sai roi sai roi")
    try stage.press("enter")
    stage.look {
      #expect($0.text().contains("Mật khẩu không đúng, chưa làm gì"))
      #expect($0.text().contains("Da chuyen.") && $0.text().contains(today))
      #expect(!$0.text().contains("*"))
    }
    stage.meanwhile {
      let (state, failures) = (try self.state(), try self.failures())
      #expect(state == "signed" && failures == 1)
    }
    stage.type(phrase)
    try stage.press("enter")
    #expect(try stage.play().text().contains("Đã chi bảng kê \(number)."))
    #expect(try state() == "paid")
  }

  @Test func `without one nothing is tried, and the field is shown`() throws {
    let stage = try stage(as: .son)
    try stage.press("f2", "enter", "enter")
    stage.look { #expect($0.text().contains("hãy gõ mật khẩu của bạn")) }
    stage.type(phrase)
    try stage.press("enter")
    _ = try stage.play()
    #expect(try state() == "signed")
    #expect(try failures() == 0)
  }

  @Test func `a return asks for nothing, nor does whoever has no password`() throws {
    let returning = try stage(as: .son)
    try returning.press("f2", "down", "enter")
    #expect(try !returning.play().text().contains("Mật khẩu của bạn"))
    let item = try stage(as: .lan)
    try item.press("f2", "enter")
    #expect(try !item.play().text().contains("Mật khẩu của bạn"))
  }

  @Test func `a list of transfers asks for it, the other tables do not`() throws {
    let stage = try stage(as: .dung)
    try stage.press("f4")
    stage.look { #expect(!$0.text().contains("Mật khẩu của bạn")) }
    try stage.press("right", "right")
    stage.look { #expect($0.text().contains("Mật khẩu của bạn")) }
    try stage.press("left")
    #expect(try !stage.play().text().contains("Mật khẩu của bạn"))
  }

  @Test func `giving a role asks for it`() throws {
    let tuan = try pay.house.acting(.tuan)
    let view = try #require(
      try pay.house.newsroom.people().first { $0.record.login == "minh" })
    let stage = try Stage(pay.house, as: .tuan) {
      try AccountDialogs.addRole(to: view.record, in: $0)
    }
    try stage.press("enter")
    stage.look { #expect($0.text().contains("hãy gõ mật khẩu của bạn")) }
    stage.type("sai roi sai roi")
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Mật khẩu không đúng")) }
    stage.type(phrase)
    try stage.press("enter")
    _ = try stage.play()
    #expect(try failures() == 1)
    let roles = try pay.house.newsroom.log(before: nil, limit: 5, by: tuan)
      .filter { $0.facts.action == "role.add" }
    #expect(roles.count == 1)
  }

  @Test func `line by line it is typed unseen and said by nobody`() throws {
    let number = number
    let talk = try Talk(pay.house, as: .son) { try SheetScreen(number, in: $0) }
    let said = talk.type("việc làm được", "1")
    let entry = try #require(said.first { $0.contains("Mật khẩu của bạn") })
    let line = try #require(entry.split(separator: ".").first)
    let asked = talk.type(String(line))
    #expect(talk.conversation.isSecret)
    #expect(asked.contains { $0.contains("Chữ gõ vào không hiện ra") })
    let after = talk.take(TypedLine(phrase))
    #expect(!talk.conversation.isSecret)
    #expect(!after.joined().contains("meo") && after.joined().contains("***"))
    let confirm = try #require(said.last?.split(separator: ".").first)
    #expect(talk.type(String(confirm)).contains { $0.contains("Đã ký bảng kê \(number).") })
    #expect(try state() == "signed")
  }
}
