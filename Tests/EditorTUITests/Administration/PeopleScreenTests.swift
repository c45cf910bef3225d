import EditorCLI
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI

struct PeopleScreenTests {
  private func stage(
    _ house: TestNewsroom, as person: Cast = .tuan, _ size: Size = Size(rows: 30, columns: 100)
  ) throws -> Stage {
    try Stage(house, as: person, size: size) { _ in PeopleScreen() }
  }

  /// Narrows the list to one person.
  private func choose(_ name: String, at stage: Stage) throws {
    try stage.press("/")
    stage.type(name)
    try stage.press("enter")
  }

  @Test(arguments: screenSizes.indices) func `the people fit the screen`(_ index: Int) throws {
    let house = try TestSupport.newsroom()
    _ = try house.newsroom.disable("quan", by: try house.acting(.tuan))
    let stage = try stage(house, as: .tuan, screenSizes[index].size)

    expectScreen(try stage.play(), "people-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices)
  func `what can be done with an account fits the screen`(_ index: Int) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, screenSizes[index].size)
    try choose("tuan", at: stage)
    try stage.press("f4")

    expectScreen(try stage.play(), "person-actions-\(screenSizes[index].name)")
  }

  @Test func `people are sorted by given name`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .tuan)
    var screen = PeopleScreen()
    try screen.refresh(in: session)
    let given = screen.shown.map {
      $0.record.name.split(separator: " ").last.map(String.init) ?? ""
    }

    #expect(given.first == "Dũng")
    #expect(given.last == "Vân")
  }

  @Test func `a person and a role are added`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("Đặng Thị Mai")
    try stage.press("tab")
    stage.type("mai")
    try stage.press("enter")
    try choose("mai", at: stage)
    try stage.press("f4", "1", "right", "enter")
    let text = try stage.play().text()

    let mai = try #require(try house.newsroom.people().first { $0.record.login == "mai" })
    #expect(mai.record.name == "Đặng Thị Mai")
    #expect(mai.grants.map(\.role) == [.editor])
    #expect(text.contains("Đã giao vai trò biên tập viên cho Đặng Thị Mai."))
  }

  @Test func `a new account is the one that is gone on with`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("Lê Văn Mới")
    try stage.press("tab")
    stage.type("moi")
    try stage.press("enter", "f4")

    #expect(try stage.play().text().contains("Lê Văn Mới (moi)"))
  }

  @Test func `a login that is taken is refused in words, and the form stays`() throws {
    let house = try TestSupport.newsroom()
    let before = try house.newsroom.people().count
    let stage = try stage(house)
    try stage.press("f5")
    stage.type("Nguyễn Văn Minh")
    try stage.press("tab")
    stage.type("minh")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Nguyễn Văn Minh"))
    #expect(try house.newsroom.people().count == before)
  }

  @Test func `a role is ended`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try choose("ha do", at: stage)
    try stage.press("f4", "2", "enter")
    try stage.play()

    let person = try #require(try house.newsroom.people().first { $0.record.login == "ha" })
    #expect(person.grants.allSatisfy { $0.until != nil })
  }

  @Test func `the last administrator cannot be disabled, and the reason is told`() throws {
    let house = try TestSupport.newsroom()
    let keeper = try house.acting(.tuan)
    _ = try house.newsroom.addRole(
      .technicalOperator, to: "son", on: "bacgiang",
      until: TestClock.monday.adding(milliseconds: 3_600_000), by: keeper)
    let stage = try stage(house, as: .son)
    try choose("tuan", at: stage)
    try stage.press("f4", "7", "enter")
    let text = try stage.play().text()

    #expect(text.contains("Đây là quản trị kỹ thuật cuối cùng giữ vai trò không"))
    let person = try #require(try house.newsroom.people().first { $0.record.login == "tuan" })
    #expect(person.record.disabledAt == nil)
  }

  @Test func `nobody disables themselves or gives themselves a role`() throws {
    let session = try Stage.session(try TestSupport.newsroom(), as: .tuan)
    var screen = PeopleScreen()
    try screen.refresh(in: session)
    let own = try #require(screen.shown.first { $0.record.login == "tuan" })
    let dialog = PersonActionsDialog(own, in: session)

    for act in [PersonActionsDialog.Act.addRole, .endRole, .disable, .delegate] {
      #expect(dialog.entries.first { $0.act == act }?.refusal != nil)
    }
    #expect(dialog.entries.first { $0.act == .password }?.refusal == nil)
  }

  @Test func `what a person holds is shown before the account is disabled`() throws {
    let house = try TestSupport.newsroom()
    let item = try house.draft().id
    try house.make("submit", on: item, by: .minh)
    try house.make("claim", on: item, by: .ha)
    let stage = try stage(house)
    try choose("do thu ha", at: stage)
    try stage.press("f4", "7")
    var shown = ""
    stage.look { shown = $0.text() }
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(shown.contains("Đang giữ BG-2026-000001"))
    #expect(text.contains("Đã khóa tài khoản của Đỗ Thu Hà."))
    let view = try house.view(item)
    #expect(view.item.assignee == nil)
  }

  @Test func `a disabled account is enabled again by the digit that disabled it`() throws {
    let house = try TestSupport.newsroom()
    _ = try house.newsroom.disable("ha", by: try house.acting(.tuan))
    let stage = try stage(house)
    try choose("do thu ha", at: stage)
    try stage.press("f4")
    stage.look { #expect($0.text().contains("7  Mở lại tài khoản")) }
    try stage.press("7")
    let text = try stage.play().text()

    #expect(text.contains("Đã mở lại tài khoản của Đỗ Thu Hà"))
    _ = try house.acting(.ha)
  }

  @Test func `a role is delegated with its end, and taken back`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, as: .son)
    try choose("bui thi lan", at: stage)
    try stage.press("f6", "tab", "tab")
    stage.type("30112026 1700")
    try stage.press("enter")
    var words = ""
    stage.look { words = $0.text() }
    try stage.press("f4", "4", "enter")
    try stage.play()

    #expect(words.contains("Đã ủy quyền Trưởng ban cho Bùi Thị Lan."))
    let delegations = try house.newsroom.delegations()
    #expect(delegations.map(\.delegation.role) == [.head])
    #expect(delegations[0].revokedAt != nil)
  }

  @Test func `a delegation without an end is asked for one`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house, as: .son)
    try choose("bui thi lan", at: stage)
    try stage.press("f6", "enter")

    #expect(try stage.play().text().contains("Ngày giờ chưa đủ"))
    #expect(try house.newsroom.delegations().isEmpty)
  }

  @Test func `whoever keeps no accounts is told who does`() throws {
    let stage = try stage(try TestSupport.newsroom(), as: .minh)
    try stage.press("f5")

    #expect(try stage.play().text().contains("quản trị kỹ thuật"))
  }

  @Test func `a password is never shown, and must be typed alike twice`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try choose("ngo anh tuan", at: stage)
    try stage.press("f4", "5")
    stage.type("mot cau that dai")
    try stage.press("tab")
    stage.type("mot cau khac han")
    var shown = ""
    stage.look { shown = $0.text() }
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(!shown.contains("cau"))
    #expect(shown.contains("****************"))
    #expect(text.contains("Hai lần gõ khác nhau"))
    #expect(try !house.newsroom.hasPassword("tuan"))
  }

  @Test func `a hostile login and name are not let in, and old ones are shown as tokens`() throws {
    let house = try TestSupport.newsroom()
    let stage = try stage(house)
    try stage.press("f5")
    stage.paste("Lê \u{202E}Văn")
    try stage.press("tab")
    stage.type("van2")
    try stage.press("enter")
    let canvas = try stage.play()

    #expect(!canvas.text().unicodeScalars.contains { $0.value == 0x202E })
    #expect(try house.newsroom.people().allSatisfy { $0.record.login != "van2" })
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try TestSupport.newsroom(), as: .tuan, size)
    try stage.press("end", "f4", "down", "esc", "f5", "a", "esc", "f8", "esc", "/", "x", "esc")
    try stage.play()
  }
}
