import Prose
import Rulebook
import Terminal
import Testing

@testable import EditorTUI

struct FormTests {
  private let now = Timestamp(milliseconds: 0)

  private var form: Form {
    Form([
      .line("title", "Tiêu đề"),
      .ticks(
        "checks", "Trước khi duyệt",
        [
          .init(name: "secret", title: "Không có bí mật nhà nước"),
          .init(name: "data", title: "Không lộ dữ liệu cá nhân"),
        ]),
      .choice(
        "when", "Đăng",
        [.init(name: "turn", title: "ngay khi tới lượt"), .init(name: "at", title: "lúc")],
        chosen: "turn"),
      .moment("time", "Ngày giờ"),
      .note("comment", "Góp ý (không bắt buộc)", rows: 3),
    ])
  }

  private func canvas(_ form: Form, rows: Int = 12, columns: Int = 90) -> Canvas {
    var form = form
    var canvas = Canvas(size: Size(rows: rows, columns: columns))
    form.lay(width: columns, height: rows)
    form.draw(on: &canvas, in: canvas.area)
    return canvas
  }

  private func press(_ commands: CommandName..., in form: inout Form) {
    for command in commands { _ = form.perform(command, at: now) }
  }

  private func type(_ text: String, in form: inout Form) {
    var typist = Typist()
    for letter in text { form.type(letter, with: &typist, at: now) }
  }

  @Test func `a form shows every field with its label`() {
    expectScreen(canvas(form), "form-90x12")
  }

  @Test func `where there is little room labels stand above the fields`() {
    expectScreen(canvas(form, rows: 14, columns: 36), "form-36x14")
  }

  @Test func `the active field is in sight however few rows there are`() {
    var form = form
    form.lay(width: 50, height: 3)
    press("next-field", "next-field", "next-field", "next-field", "next-field", in: &form)
    type("Gọn hơn.", in: &form)

    expectScreen(canvas(form, rows: 3, columns: 50), "form-50x3")
  }

  @Test func `Tab walks through the boxes of a group before it leaves the group`() {
    var form = form
    press("next-field", "toggle-choice", "next-field", in: &form)
    #expect(form.active?.name == "checks")
    press("toggle-choice", "next-field", in: &form)

    #expect(form.active?.name == "when")
    #expect(form.ticked("checks") == ["secret", "data"])
  }

  @Test func `Tab on the last field goes to the first one, and Shift-Tab the other way`() {
    var form = form
    form.focus("comment")
    press("next-field", in: &form)
    #expect(form.active?.name == "title")
    press("previous-field", in: &form)
    #expect(form.active?.name == "comment")
    press("move-down", in: &form)
    #expect(form.active?.name == "comment", "an arrow ends at the end")
  }

  @Test func `Up and Down choose among options below each other and lead on at the ends`() {
    var form = Form([
      .line("first", "Trước"),
      .choice(
        "kind", "Loại",
        ["một", "hai", "ba"].map { .init(name: $0, title: "Loại thông tin thứ \($0)") }),
      .line("last", "Sau"),
    ])
    form.lay(width: 40, height: 10)
    press("move-down", "move-down", in: &form)
    #expect(form.choice("kind") == "một")
    press("move-down", "move-down", in: &form)
    #expect(form.choice("kind") == "ba")
    press("move-down", in: &form)
    #expect(form.active?.name == "last")
    #expect(form.choice("kind") == "ba")
    press("move-up", "move-up", "move-up", "move-up", in: &form)
    #expect(form.active?.name == "first")
    #expect(form.choice("kind") == "một")
    press("next-field", "next-field", in: &form)
    #expect(form.active?.name == "last", "Tab passes over the options")
  }

  @Test func `beside each other options are not chosen by Up and Down`() {
    var form = form
    form.lay(width: 90, height: 12)
    form.focus("when")
    press("move-down", in: &form)
    #expect(form.choice("when") == "turn")
    #expect(form.active?.name == "time")
  }

  @Test func `going back enters a group of boxes at its last one`() {
    var form = form
    form.focus("when")
    press("previous-field", "toggle-choice", in: &form)

    #expect(form.ticked("checks") == ["data"])
  }

  @Test func `Left and Right choose in a circle`() {
    var form = form
    form.focus("when")
    press("next-choice", in: &form)
    #expect(form.choice("when") == "at")
    press("next-choice", in: &form)
    #expect(form.choice("when") == "turn")
    press("previous-choice", in: &form)
    #expect(form.choice("when") == "at")
  }

  @Test func `a choice without a choice begins at either end`() {
    var choice = ChoiceField([.init(name: "a", title: "A"), .init(name: "b", title: "B")])
    #expect(choice.choice == nil)
    choice.step(-1)
    #expect(choice.choice == "b")
  }

  @Test func `a hidden field keeps its words, is passed over and gives nothing`() {
    var form = form
    form.focus("time")
    type("2411", in: &form)
    form.change("time") { $0.isShown = false }

    #expect(form.active?.name != "time")
    #expect(form.moment("time") == nil)
    form.change("time") { $0.isShown = true }
    #expect(form.moment("time")?.text == "24/11/____ __:__")
  }

  @Test func `a note takes Enter, a line does not`() {
    var form = form
    #expect(!form.takesEnter)
    form.focus("comment")
    #expect(form.takesEnter)
    type("Một", in: &form)
    press("split-paragraph", in: &form)
    type("Hai", in: &form)

    #expect(form.text("comment") == "Một\nHai")
    #expect(form.contexts == ["note", "form"])
  }

  @Test func `Up leaves a note from its first row only`() {
    var form = form
    form.focus("comment")
    type("Một", in: &form)
    press("split-paragraph", "move-up", in: &form)
    #expect(form.active?.name == "comment")
    press("move-up", in: &form)
    #expect(form.active?.name == "time")
  }

  @Test func `what was typed into a note can be taken back`() {
    var form = form
    form.focus("comment")
    form.paste("Nội dung dán", at: now)
    press("undo", in: &form)
    #expect(form.text("comment") == "")
    press("redo", in: &form)
    #expect(form.text("comment") == "Nội dung dán")
  }

  @Test func `a paste of several lines into a line becomes one line in NFC`() {
    var form = form
    form.paste("Tie\u{302}u\nđề", at: now)
    #expect(form.text("title") == "Tiêu đề")
  }

  @Test(arguments: [
    ("241120261430", "24/11/2026 14:30"), ("1/", "01/__/____ __:__"),
    ("1/2/2026 9:5", "01/02/2026 09:5_"), ("abc", "__/__/____ __:__"), ("", "__/__/____ __:__"),
    ("2411202614309", "24/11/2026 14:30"), ("24/11/2026 14:30", "24/11/2026 14:30"),
  ])
  func `a moment is filled in digit by digit`(typed: String, text: String) {
    var field = MomentField()
    field.type(typed)
    #expect(field.text == text)
  }

  @Test(arguments: ["310220261000", "241120262460", "24112026", "001120261430"])
  func `a day or time that does not exist is no moment`(typed: String) {
    var field = MomentField()
    field.type(typed)
    #expect(field.moment == nil)
  }

  @Test func `a moment is read in the time of Vietnam and shown again the same`() throws {
    var field = MomentField()
    field.type("231120260800")
    let moment = try #require(field.moment)

    #expect(moment.vietnameseText == "08:00 23/11/2026")
    #expect(MomentField(moment) == field)
  }

  @Test func `a form never traps, however small`() {
    for rows in 0...6 {
      for columns in 0...30 {
        _ = canvas(form, rows: rows, columns: columns)
      }
    }
  }
}
