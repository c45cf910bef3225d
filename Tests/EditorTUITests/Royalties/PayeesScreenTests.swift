import EditorCLI
import Storage
import Terminal
import TestSupport
import Testing
import Workflow

@testable import EditorTUI
@testable import Newsroom

@Suite struct PayeesScreenTests {
  private func stage(
    _ pay: PayHouse, as person: Cast = .dung, _ size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese
  ) throws -> Stage {
    try Stage(pay.house, as: person, size: size, language: language) { _ in PayeesScreen() }
  }

  private func house() throws -> PayHouse { try PayHouse(works: 0, sheet: false) }

  private func choose(_ name: String, at stage: Stage) throws {
    try stage.press("/")
    stage.type(name)
    try stage.press("enter")
  }

  private func payee(_ code: String, in pay: PayHouse) throws -> PayeeView {
    try pay.house.newsroom.payee(code, by: try pay.house.acting(.dung))
  }

  private func looks(at code: String, in pay: PayHouse) throws -> Int {
    let id = try payee(code, in: pay).record.id.rawValue
    return try pay.house.newsroom.store.events(about: "payee", id)
      .count { $0.facts.action == "payee.look" }
  }

  @Test(arguments: screenSizes.indices)
  func `payees fit the screen`(_ index: Int) throws {
    let pay = try house()
    _ = try pay.house.newsroom.restrictPayee("quan", true, by: try pay.house.acting(.hoa))
    let stage = try stage(pay, as: .dung, screenSizes[index].size)
    expectScreen(try stage.play(), "payees-\(screenSizes[index].name)")
  }

  @Test(arguments: screenSizes.indices)
  func `a new payee fits the screen`(_ index: Int) throws {
    let stage = try stage(try house(), as: .dung, screenSizes[index].size)
    try stage.press("f5")
    expectScreen(try stage.play(), "new-payee-\(screenSizes[index].name)")
  }

  @Test func `what can be done with a payee reads in English too`() throws {
    let stage = try stage(try house(), as: .son, language: .english)
    try choose("minh", at: stage)
    try stage.press("f2")
    expectScreen(try stage.play(), "payee-actions-english")
  }

  @Test func `payees stand by given name, and a pen name finds its owner`() throws {
    let session = try Stage.session(try house().house, as: .dung)
    var screen = PayeesScreen()
    try screen.refresh(in: session)
    #expect(screen.shown.map(\.record.code) == ["ngoai", "hoa", "minh", "quan"])

    _ = try screen.narrow(to: "song thuong", in: session)
    #expect(screen.shown.map(\.record.code) == ["minh"])
  }

  @Test func `somebody without an account is added, and is the one to go on with`() throws {
    let pay = try house()
    let stage = try stage(pay)
    try stage.press("f5", "tab")
    stage.type("mai.ctv")
    try stage.press("tab")
    stage.type("Đặng Thị Mai")
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Đã thêm người hưởng mai.ctv.")) }
    try stage.press("f4")

    #expect(try stage.play().text().contains("Đặng Thị Mai (mai.ctv)"))
    #expect(try payee("mai.ctv", in: pay).record.isResident)
  }

  @Test func `a code that is taken is refused in words, and the form stays`() throws {
    let stage = try stage(try house())
    try stage.press("f5", "tab")
    stage.type("ngoai")
    try stage.press("tab")
    stage.type("Ai Đó")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("ngoai"))
    #expect(text.contains("Ai Đó"))
    #expect(text.contains("┌ Thêm người hưởng"))
  }

  @Test func `a private number is typed twice and never shown`() throws {
    let pay = try house()
    let stage = try stage(pay)
    try choose("vi van quan", at: stage)
    try stage.press("f6", "4")
    stage.type("1903555000111")
    try stage.press("tab")
    stage.type("1903555000112")
    stage.look { #expect(!$0.text().contains("1903555")) }
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Hai lần gõ khác nhau")) }
    stage.type("1903555000111")
    try stage.press("tab")
    stage.type("1903555000111")
    try stage.press("enter")
    let text = try stage.play().text()

    #expect(text.contains("Đã ghi số tài khoản của quan."))
    #expect(try payee("quan", in: pay).masked[.account] == "••••0111")
  }

  @Test func `private numbers are opened after a question, each look is in the log`() throws {
    let pay = try house()
    let stage = try stage(pay)
    try choose("minh", at: stage)
    try stage.press("f6", "1")
    stage.look {
      #expect($0.text().contains("Mỗi lần xem đều được ghi vào nhật ký"))
      #expect(!$0.text().contains("8012345678"))
    }
    try stage.press("enter")
    stage.look { #expect($0.text().contains("Mã số thuế: 8012345678")) }
    try stage.press("esc")
    let text = try stage.play().text()

    #expect(!text.contains("8012345678"))
    #expect(try looks(at: "minh", in: pay) == 1)
  }

  @Test func `nothing is looked at when the question is answered with no`() throws {
    let pay = try house()
    let stage = try stage(pay)
    try choose("minh", at: stage)
    try stage.press("f6", "1", "esc")
    try stage.play()

    #expect(try looks(at: "minh", in: pay) == 0)
  }

  @Test func `line by line a private number is said once and stands in no reading`() throws {
    let pay = try house()
    let talk = try Talk(pay.house, as: .dung) { session in
      LookDialog(try session.newsroom.payee("minh", by: session.acting))
    }
    let said = talk.type("1").joined(separator: "\n")
    let again = talk.type("?").joined(separator: "\n")

    #expect(said.contains("8012345678"))
    #expect(!again.contains("8012345678"))
    #expect(try looks(at: "minh", in: pay) == 1)
  }

  @Test func `whoever may not see private numbers is told who does`() throws {
    let pay = try house()
    let stage = try stage(pay, as: .son)
    try choose("minh", at: stage)
    try stage.press("f6", "enter")

    #expect(try stage.play().text().contains("kế toán"))
    #expect(try looks(at: "minh", in: pay) == 0)
  }

  @Test func `erasing needs its statement ticked first`() throws {
    let pay = try house()
    let stage = try stage(pay, as: .hoa)
    try choose("ton nu", at: stage)
    try stage.press("f2", "8", "enter")
    stage.look { #expect($0.text().contains("Hãy đánh dấu ô xác nhận")) }
    try stage.press("space", "enter")

    #expect(try stage.play().text().contains("Đã xóa dữ liệu của ngoai."))
    #expect(throws: NewsroomError.self) { try payee("ngoai", in: pay) }
  }

  @Test func `an entry is restricted and freed by the same digit`() throws {
    let pay = try house()
    let stage = try stage(pay, as: .hoa)
    try choose("vi van quan", at: stage)
    try stage.press("f2", "7")
    stage.look { #expect($0.text().contains("Đã hạn chế sử dụng dữ liệu của quan.")) }
    try stage.press("f2", "7")

    #expect(try stage.play().text().contains("Dữ liệu của quan lại được sử dụng."))
    #expect(try payee("quan", in: pay).record.restrictedAt == nil)
  }

  @Test func `a pen name is given, one that is another's is refused`() throws {
    let pay = try house()
    let stage = try stage(pay, as: .hoa)
    try choose("vi van quan", at: stage)
    try stage.press("f2", "5")
    stage.type("SÔNG THƯƠNG")
    try stage.press("enter")
    stage.look { #expect($0.text().contains("“SÔNG THƯƠNG”")) }
    try stage.press("ctrl+w", "ctrl+w")
    stage.type("Núi Huyền")
    try stage.press("enter")

    #expect(try stage.play().text().contains("Đã thêm bút danh “Núi Huyền”."))
    #expect(try payee("quan", in: pay).penNames == ["Núi Huyền"])
  }

  @Test func `whoever keeps no payees is not offered what is refused`() throws {
    let session = try Stage.session(try house().house, as: .son)
    var screen = PayeesScreen()
    try screen.refresh(in: session)

    #expect(screen.refusal(of: "new-payee", in: session)?.contains("thư ký") == true)
    #expect(screen.refusal(of: "edit-payee", in: session) != nil)
    #expect(screen.refusal(of: "open-statement", in: session) == nil)
    let outsider = try Stage.session(try house().house, as: .minh)
    #expect(PayCommands.refusal(of: "show-payees", in: outsider) != nil)
  }

  @Test(arguments: tinySizes) func `a tiny window does not trap`(_ size: Size) throws {
    let stage = try stage(try house(), as: .dung, size)
    try stage.press("end", "f4", "down", "esc", "f5", "a", "esc", "f6", "1", "enter", "esc", "f2")
    try stage.press("esc", "/", "x", "esc")
    try stage.play()
  }
}
