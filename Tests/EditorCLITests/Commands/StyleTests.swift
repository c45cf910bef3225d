import Newsroom
import Prose
import TestSupport
import Testing
import Workflow

@testable import EditorCLI

@Suite struct StyleTests {
  @Test func `every rule of style has a specimen`() {
    #expect(Set(Specimens.styleFindings.map(\.rule)) == Set(StyleRule.allCases))
  }

  @Test func `what is not written as the house writes is listed with its place`() throws {
    let made = try MadeDictionaries()
    let world = try World()
    world.environment["TOASOAN_DICTIONARIES"] = made.folder
    try world.found()
    let item = try world.draft(body: "Ủy ban  xã họp.\n\nHọp ngày 30/02/2026 , [tại đây](a).")
    let told = world.run(as: "minh", "item check \(item)")
    #expect(
      told.output == """
        Nội dung, dòng 1: thừa khoảng trắng, chỉ cần một.
        Nội dung, dòng 3: “30/02/2026” không phải là ngày có trong lịch.
        Nội dung, dòng 3: thừa khoảng trắng trước dấu câu.
        Nội dung, dòng 3: liên kết “tại đây” không nói dẫn tới đâu, hãy đặt liên kết vào tên của trang.

        """)
    #expect(told.messages == "4 chỗ chưa đúng cách viết của tòa soạn.\nKhông thấy lỗi chính tả.\n")
    let json = world.run(as: "minh", "item check \(item) --json").output
    #expect(json.split(separator: "\n").count == 4)
    #expect(json.contains(#""code":"double-space","end":8"#))
    #expect(json.contains(#""mend":" ""#))
  }

  @Test func `a text that is written as the house writes has nothing to tell`() throws {
    let made = try MadeDictionaries()
    let world = try World()
    world.environment["TOASOAN_DICTIONARIES"] = made.folder
    try world.found()
    let item = try world.draft(body: "Ủy ban xã họp.")
    let told = world.run(as: "minh", "item check \(item)")
    #expect(told.output == "")
    #expect(
      told.messages == "Không có chỗ nào trái cách viết của tòa soạn.\nKhông thấy lỗi chính tả.\n")
  }
}
