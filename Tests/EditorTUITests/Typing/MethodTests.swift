import Newsroom
import Prose
import Storage
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

/// Typing Vietnamese by a method of the program.
struct MethodTests {
  private func stage(_ method: TypingMethod?, _ body: String = "") throws -> EditorStage {
    let house = try TestSupport.newsroom()
    let stage = try EditorStage(house, editing: try EditorStage.article(body, in: house))
    stage.session.typist.method = method
    return stage
  }

  @Test(arguments: [
    (TypingMethod.telex, "Toof Soajn nhaanj tin"), (.vni, "To62 Soa5n nha65n tin"),
    (.viqr, "To^` Soa.n nha^.n tin"),
  ])
  func `a body is typed by each method`(method: TypingMethod, keys: String) throws {
    let stage = try stage(method)
    try stage.type(keys)

    #expect(stage.body == "Tồ Soạn nhận tin")
    #expect(stage.screen.fields[2].characters == stage.body.count)
    #expect(
      stage.screen.syllables == SyllableTally(TextBuffer(stage.body)).count + titleSyllables(stage))
  }

  private func titleSyllables(_ stage: EditorStage) -> Int {
    stage.screen.fields[0].tally.count + stage.screen.fields[1].tally.count
  }

  @Test func `title and summary are typed by it too`() throws {
    let stage = try stage(.telex)
    try stage.run("next-field", "select-all")
    try stage.type("Leex hooij")
    try stage.run("next-field", "select-all")
    try stage.type("Muaf vair")

    #expect(stage.title == "Lễ hội")
    #expect(stage.screen.fields[1].words == "Mùa vải")
  }

  @Test func `what a key did is undone with the word that it is part of`() throws {
    let stage = try stage(.telex)
    try stage.type("Mootj haif")
    #expect(stage.body == "Một hài")
    try stage.run("undo")
    #expect(stage.body == "Một ")
    try stage.run("redo")
    #expect(stage.body == "Một hài")
    try stage.run("undo", "undo")
    #expect(stage.body.isEmpty)
    try stage.run("redo", "redo")
    #expect(stage.body == "Một hài")
  }

  @Test func `a word that stood there gets its tone, and an undo gives it back`() throws {
    let stage = try stage(.telex, "hoan")
    try stage.run("move-to-end")
    try stage.type("f")
    #expect(stage.body == "hoàn")
    try stage.run("undo")
    #expect(stage.body == "hoan")
  }

  @Test func `behind an undo, a paste and a move the word is what stands there`() throws {
    let stage = try stage(.telex)
    try stage.type("hoas")
    try stage.run("undo")
    try stage.type("s")
    #expect(stage.body == "s")
    try stage.run("select-all")
    try stage.paste("toan")
    try stage.type("s")
    #expect(stage.body == "toán")
    try stage.run("move-to-row-start")
    try stage.type("ddaf ")
    #expect(stage.body == "đà toán")
  }

  @Test func `a selection is replaced by the key itself`() throws {
    let stage = try stage(.telex, "hoan")
    try stage.run("select-all")
    try stage.type("f")
    #expect(stage.body == "f")
  }

  @Test func `Enter ends a word as a blank does`() throws {
    let stage = try stage(.telex)
    try stage.type("data")
    #expect(stage.body == "dât")
    try stage.run("split-paragraph")
    #expect(stage.body == "data\n")
  }

  @Test func `the journal gets what a key did`() throws {
    let stage = try stage(.telex)
    var copy = SplicedText("")
    for key in "Nguwowif vieets" {
      try stage.type(String(key))
      for splice in stage.screen.fields[2].takeSplices() {
        let fits = copy.apply(splice)
        #expect(fits)
      }
    }
    #expect(stage.body == "Người viết")
  }

  @Test(arguments: [(24, 100), (15, 60)]) func `the head tells the method`(
    rows: Int, columns: Int
  ) throws {
    let stage = try stage(.vni)
    stage.resize(rows: rows, columns: columns)
    #expect(stage.picture().text().contains("VNI"))
    stage.session.typist.method = nil
    #expect(!stage.picture().text().contains("VNI"))
  }
}

/// One key goes round the methods.
struct SwitchingMethodTests {
  @Test func `Ctrl-T goes round, and the person's choice is kept`() throws {
    let house = try TestSupport.newsroom()
    let item = try EditorStage.article("", in: house)
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
    try stage.press("ctrl+t")
    stage.look { #expect($0.text().contains("Kiểu gõ: Telex.")) }
    stage.type("Vieetj ")
    try stage.press("ctrl+t")
    stage.type("Vie65t ")
    try stage.press("ctrl+t")
    stage.look { #expect($0.text().contains("Kiểu gõ: VIQR.")) }
    stage.type("Vie^.t")
    let acting = try house.acting(.minh)
    stage.meanwhile {
      let kept = try house.newsroom.typingMethod(of: acting)
      #expect(kept == .viqr)
    }
    let screen = try stage.play().text()

    #expect(screen.contains("Việt Việt Việt"))
    let another = try Stage.session(house, as: .minh)
    try another.readTyping()
    #expect(another.typist.method == .viqr)
  }

  @Test func `behind the last one there is none, and the key works at the desk too`() throws {
    let house = try TestSupport.newsroom()
    let stage = try Stage(house, as: .minh) { _ in DeskScreen() }
    try stage.press("ctrl+t", "ctrl+t", "ctrl+t", "ctrl+t")
    #expect(try stage.play().text().contains("Đã tắt bộ gõ của chương trình."))
    #expect(try house.newsroom.typingMethod(of: house.acting(.minh)) == nil)
  }

  @Test func `a Backspace and what is typed behind it are one word`() throws {
    let house = try TestSupport.newsroom()
    let item = try EditorStage.article("", in: house)
    let stage = try Stage(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
    try stage.press("ctrl+t")
    stage.type("toam")
    try stage.press("backspace")
    stage.type("nf")
    #expect(try stage.play().text().contains("toàn"))
  }

  @Test func `words of dialogs are typed by it, addresses and logins are not`() throws {
    let house = try TestSupport.newsroom()
    let session = try Stage.session(house, as: .minh)
    session.typist.method = .telex
    var form = Form([
      .note("why", "Lý do"), .line("login", "Tên đăng nhập"), .prose("name", "Tên"),
      .moment("at", "Lúc"),
    ])
    for key in "caanf roox" { form.type(key, in: session) }
    form.focus("login")
    for key in "hoas" { form.type(key, in: session) }
    form.focus("name")
    for key in "Hoaf" { form.type(key, in: session) }

    #expect(form.text("why") == "cần rỗ")
    #expect(form.text("login") == "hoas")
    #expect(form.text("name") == "Hòa")
  }

  @Test func `a line of the linear mode is taken as its keys`() throws {
    let house = try TestSupport.newsroom()
    let item = try EditorStage.article("Một.", in: house)
    let talk = try Talk(house, as: .minh) { try EditorScreen(editing: item, in: $0) }
    talk.conversation.session.typist.method = .telex
    #expect(
      talk.type("đổi kiểu gõ") == [
        "Kiểu gõ: VNI. Nếu máy bạn có bộ gõ riêng, hãy tắt một trong hai."
      ])
    talk.type("viết")
    #expect(talk.type("Ca3 ba3n reset windows, Việt Nam.") == ["Cả bản reset windows, Việt Nam."])
    talk.type(".")
    let screen = try #require(talk.conversation.screens.top as? EditorScreen)
    #expect(screen.fields[2].words.hasSuffix("reset windows, Việt Nam."))
  }
}
