import TestSupport
import Testing

@testable import EditorCLI

@Suite struct WordsTests {
  let world: World
  let made: MadeDictionaries

  init() throws {
    world = try World()
    made = try MadeDictionaries()
    world.environment["TOASOAN_DICTIONARIES"] = made.folder
    try world.found()
  }

  @Test func `the faults of an item are listed with suggestions, and no step is stopped by them`()
    throws
  {
    let item = try world.draft(body: "Tỉnh đã hop.\n\nĐươc mủa vải thiều.")
    let told = world.run(as: "minh", "spell check \(item)")
    #expect(told.status == .done)
    #expect(
      told.lines == [
        "Nội dung, dòng 1: “hop” có thể sai chính tả, nên xem lại: “họp” hoặc “hòa”.",
        "Nội dung, dòng 3: “Đươc” có thể sai chính tả, nên xem lại: “Đước” hoặc “Được”.",
        "Nội dung, dòng 3: “mủa” có thể sai chính tả, nên xem lại: “mùa” hoặc “sủa”.",
      ])
    #expect(told.messages == "3 lỗi chính tả.\n")
    let json = world.run(as: "minh", "spell check \(item) --json")
    #expect(json.output.contains(#""code":"spelling","end":11,"line":1"#))
    #expect(json.output.contains(#""suggestions":["họp","hòa"]"#))
    #expect(json.messages.isEmpty)
    let english = world.run(as: "minh", "spell check \(item) --lang en")
    #expect(english.output.contains("Body, line 1: “hop” may be misspelt; perhaps “họp” or “hòa”."))
  }

  @Test func `a file or standard input is checked with the words of a portal`() throws {
    let body = Array("Tỉnh hop viettel".utf8)
    let told = world.run(["spell", "check", "--as", "minh"], input: body)
    #expect(told.output.contains("“hop”") && told.output.contains("“viettel”"))
    world.run(as: "lan", "words add viettel --portal tinh")
    let known = world.run(
      ["spell", "check", "--body", "-", "--portal", "tinh", "--as", "minh"], input: body)
    #expect(!known.output.contains("viettel"))
    let item = try world.draft(body: "x")
    #expect(world.run(as: "minh", "spell check \(item) --body -").status == .wrongUsage)
    #expect(world.run(as: "minh", "spell check --portal none").status == .notFound)
  }

  @Test func `a missing dictionary is told with what to install, and is no error`() throws {
    world.environment["TOASOAN_DICTIONARIES"] = "/none"
    let told = world.run(["spell", "check", "--as", "minh"], input: Array("Tỉnh hopp".utf8))
    #expect(told.status == .done && told.output.isEmpty)
    #expect(
      told.messages
        == "Máy chưa có từ điển chính tả tiếng Việt và tiếng Anh nên các từ thuộc tiếng đó không được soát; hãy cài gói hunspell-vi hunspell-en-us.\n"
    )
  }

  @Test func `words and names are added, listed and removed, and the log tells of each`() throws {
    #expect(world.run(as: "hoa", "words add viettel --portal tinh").status == .done)
    #expect(
      world.run(as: "lan", "words add --office --portal tinh", "Ủy ban nhân dân tỉnh").status
        == .done)
    #expect(world.run(as: "kien", "words add zalo").status == .done)
    let listed = world.run("words", "list").output
    #expect(listed.contains("viettel") && listed.contains("Ủy ban nhân dân tỉnh"))
    #expect(listed.contains("mọi cổng") && listed.contains("tên cơ quan, chức danh"))
    let json = world.run("words", "list", "--office", "--json")
    #expect(json.lines.count == 1 && json.value("kind") == "office")
    #expect(json.value("portal") == "tinh" && json.value("person") == "lan")
    let again = world.run(as: "lan", "words add VIETTEL --portal tinh --json")
    #expect(again.status == .done)
    #expect(world.run("words", "list").output.contains("VIETTEL"))
    #expect(world.run(as: "lan", "words remove viettel --portal tinh").status == .done)
    #expect(!world.run("words", "list").output.contains("VIETTEL"))
    let log = world.run(as: "kien", "log list --limit 10").output
    #expect(log.contains("Thêm từ vào danh sách") && log.contains("Bỏ từ khỏi danh sách"))
  }

  @Test func `a registered name with other capitals is a finding of style`() throws {
    world.run(as: "lan", "words add --office --portal tinh", "Ủy ban nhân dân tỉnh")
    let item = try world.draft(body: "Theo Ủy Ban nhân dân tỉnh, xin chào.")
    let told = world.run(as: "minh", "item check \(item)")
    #expect(
      told.output.contains(
        "tên cơ quan “Ủy Ban nhân dân tỉnh” viết hoa chưa đúng, nên viết “Ủy ban nhân dân tỉnh”."))
  }
}
