import Prose
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

struct TypingInTheEditorTests {
  private func stage(_ body: String = "") throws -> EditorStage {
    let house = try TestSupport.newsroom()
    return try EditorStage(house, editing: try EditorStage.article(body, in: house))
  }

  @Test func `what is typed is text, letters that are commands elsewhere too`() throws {
    let stage = try stage()
    try stage.type("a?: /ư đ")

    #expect(stage.body == "a?: /ư đ")
  }

  @Test func `a burst of an input method leaves the finished word`() throws {
    let stage = try stage()
    try stage.type("Viet")
    try stage.run("delete-left", "delete-left")
    try stage.type("ệt")
    try stage.type(" Nam")

    #expect(stage.body == "Việt Nam")
  }

  @Test func `marks that come by themselves compose with the letter before`() throws {
    let stage = try stage()
    try stage.type("Vi")
    for scalar in ["e", "\u{302}", "\u{323}", "t"] { try stage.type(scalar) }

    #expect(stage.body.unicodeScalars.elementsEqual("Việt".unicodeScalars))
    try stage.run("delete-left", "delete-left")
    #expect(stage.body == "Vi")
  }

  @Test func `Backspace takes a letter with all its marks`() throws {
    let stage = try stage("ệ")
    try stage.run("move-to-end", "delete-left")

    #expect(stage.body.isEmpty)
  }

  @Test func `a paste is one step of undo, its line ends are paragraphs`() throws {
    let stage = try stage("Đầu.")
    try stage.run("move-to-end")
    try stage.paste(" Một\r\nHai\rBa")
    #expect(stage.body == "Đầu. Một\nHai\nBa")

    try stage.run("undo")
    #expect(stage.body == "Đầu.")
    try stage.run("redo")
    #expect(stage.body == "Đầu. Một\nHai\nBa")
  }

  @Test func `undo takes back word by word and says when nothing is left`() throws {
    let stage = try stage()
    try stage.type("Một hai")
    try stage.run("undo")
    #expect(stage.body == "Một ")
    try stage.run("undo")
    #expect(stage.body.isEmpty)
    #expect(try stage.run("undo")?.text == "Không còn gì để hoàn tác.")
  }

  @Test func `what is selected with the mark is cut and pasted elsewhere`() throws {
    let stage = try stage("Một hai ba")
    try stage.run("toggle-selection", "move-word-right", "cut")
    #expect(stage.body == "hai ba")
    try stage.run("move-to-end")
    try stage.type(" ")
    try stage.run("paste")

    #expect(stage.body == "hai ba Một ")
    #expect(stage.session.clipboard == "Một ")
  }

  @Test func `only a copy goes to the clipboard outside`() throws {
    let stage = try stage("Một hai")
    var outside: [String] = []
    stage.session.copyOutside = { outside.append($0) }
    try stage.run("extend-right", "cut")
    #expect(outside.isEmpty)
    try stage.run("extend-right", "extend-right", "copy")

    #expect(outside == ["ột"])
    #expect(stage.body == "ột hai")
  }

  @Test func `typing replaces what is selected`() throws {
    let stage = try stage("Một hai")
    try stage.run("select-all")
    try stage.type("Ba")

    #expect(stage.body == "Ba")
  }

  @Test func `Esc ends a selection before it leaves`() throws {
    let stage = try stage("Một hai")
    try stage.run("toggle-selection", "move-right", "go-back")
    #expect(stage.closedWith == nil)
    try stage.run("go-back")
    #expect(stage.closedWith == ScreenResult.nothing)
  }

  @Test func `Tab goes from the body to the title, the summary and back`() throws {
    let stage = try stage("Thân")
    #expect(stage.screen.place == .body)
    try stage.run("next-field")
    #expect(stage.screen.place == .title)
    try stage.run("next-field", "next-field")
    #expect(stage.screen.place == .body)
    try stage.run("previous-field")
    #expect(stage.screen.place == .summary)
  }

  @Test func `a title stays one line: Enter leads on, a paste gets blanks`() throws {
    let stage = try stage()
    try stage.run("next-field", "select-all")
    try stage.paste("Một\nhai")
    try stage.run("split-paragraph")
    try stage.run("select-all")
    try stage.type("Sapo")

    #expect(stage.title == "Một hai")
    #expect(stage.screen.fields[1].words == "Sapo")
  }

  @Test func `arrows lead over the edges of title, summary and body`() throws {
    let stage = try stage("Thân")
    try stage.run("move-up")
    #expect(stage.screen.place == .summary)
    try stage.run("move-up")
    #expect(stage.screen.place == .title)
    try stage.run("move-down", "move-down")
    #expect(stage.screen.place == .body)
  }

  @Test func `rows wrap at the measure of reading and follow the window`() throws {
    let stage = try stage(String(repeating: "vải thiều ", count: 40))
    #expect(stage.screen.fields[2].rowCount == 5)
    stage.resize(rows: 24, columns: 60)
    #expect(stage.screen.fields[2].rowCount == 8)
    #expect(stage.body == String(repeating: "vải thiều ", count: 40))
  }

  @Test func `the insertion point stays in sight`() throws {
    let stage = try stage((1...200).map { "Đoạn \($0)." }.joined(separator: "\n"))
    try stage.run("move-to-end")
    #expect(stage.picture().text().contains("Đoạn 200."))
    stage.resize(rows: 15, columns: 60)
    #expect(stage.picture().text().contains("Đoạn 200."))
    try stage.run("previous-page")
    #expect(!stage.picture().text().contains("Đoạn 200."))
    try stage.run("move-to-start")
    #expect(stage.picture().text().contains("Đoạn 1."))
  }

  @Test(arguments: tinySizes.indices) func `a window without room harms nothing`(
    _ index: Int
  ) throws {
    let stage = try stage("Một đoạn dài hơn một dòng của một cửa sổ nhỏ.")
    stage.resize(rows: tinySizes[index].rows, columns: tinySizes[index].columns)
    try stage.type("x")
    _ = stage.picture()
    try stage.run("show-details")
    _ = stage.picture()

    #expect(stage.body.hasPrefix("x"))
  }

  @Test func `one goes by sentences and by paragraphs`() throws {
    let stage = try stage("Câu một. Câu hai.\nĐoạn hai.")
    try stage.run("move-to-start", "move-sentence-right")
    try stage.type("|")
    try stage.run("move-paragraph-down")
    try stage.type("|")
    try stage.run("move-sentence-left", "move-paragraph-up")
    try stage.type("^")

    #expect(stage.body == "^Câu một. |Câu hai.\n|Đoạn hai.")
  }
}
