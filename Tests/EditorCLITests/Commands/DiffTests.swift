import Newsroom
import Testing
import Workflow

@testable import EditorCLI

@Suite struct DiffTests {
  let world: World
  let item: String

  init() throws {
    world = try World()
    try world.found()
    item = try world.draft(
      body: """
        Sáng 23/11, xã Quý Sơn khai trương trạm y tế mới với mười hai phòng khám.

        Người dân ba thôn vùng cao không phải đi ba mươi cây số để khám bệnh.

        Ủy ban xã hòa giải những việc còn lại trong tháng.

        Đoạn cuối không thay đổi gì.

        Và đoạn này cũng vậy.
        """)
    let new = try world.write(
      """
      Sáng 24/11, xã Quý Sơn khai trương trạm y tế mới với mười hai phòng khám.

      Ủy ban xã hoà giải những việc còn lại trong tháng.

      Người dân ba thôn vùng cao không phải đi ba mươi cây số để khám bệnh.

      Đoạn cuối không thay đổi gì.

      Và đoạn này cũng vậy.
      """, to: "b.md")
    world.run(as: "minh", "item save \(item) --expect 1 --body \(new) --title", "Tiêu đề mới")
  }

  @Test func `two revisions are compared syllable by syllable`() {
    let told = world.run(as: "minh", "item diff \(item) 1 2")
    #expect(
      told.output == """
        @@ tiêu đề @@
        [-Khai mạc hội chợ vải thiều-]
        {+Tiêu đề mới+}
        @@ nội dung @@
        Sáng [-23/11-]{+24/11+}, xã Quý Sơn khai trương trạm y tế mới với mười hai phòng khám.
        (chuyển từ dòng 5)
        Ủy ban xã [-hòa-]{+hoà+} giải những việc còn lại trong tháng.
        (chỉ khác vị trí dấu thanh)
        Người dân ba thôn vùng cao không phải đi ba mươi cây số để khám bệnh.
        (đoạn ở đây chuyển tới dòng 3)
        Đoạn cuối không thay đổi gì.
        …

        """)
    #expect(told.messages == "Bản 2 so với bản 1. 5 thay đổi.\n")
    #expect(world.run(as: "minh", "item diff \(item) 1").output == told.output)
    #expect(world.run(as: "minh", "item diff \(item) 2 2").output.isEmpty)
  }

  @Test func `the same for scripts, with what each change is`() {
    let json = world.run(as: "minh", "item diff \(item) 1 2 --json")
    #expect(json.messages.isEmpty)
    #expect(json.output.contains(#""base":"chosen""#) && json.output.contains(#""changes":5"#))
    #expect(
      json.output.contains(
        #""kinds":{"added":1,"moved":1,"removed":1,"text":1,"tone-placement":1}"#))
    #expect(json.output.contains(#"{"change":"text","sign":"deleted","text":"23/11"}"#))
    #expect(json.output.contains(#""kind":"moved","new_paragraphs":[3,4],"old_paragraphs":[5,6]"#))
  }

  @Test func `without numbers it is since the person last read`() throws {
    let first = world.run(as: "minh", "item diff \(item)")
    #expect(
      first.messages
        == "Bạn chưa đọc bản nào trước bản này. Bản 2 so với bản đầu tiên. 5 thay đổi.\n")
    // A script that asks in somebody's name has read nothing for them; somebody at a terminal has.
    world.run(as: "minh", "item show \(item)")
    #expect(world.run(as: "minh", "item diff \(item) --since-read").messages == first.messages)
    world.isTerminal = true
    world.run(as: "minh", "item show \(item)")
    world.isTerminal = false
    world.run(as: "minh", "item save \(item) --expect 2 --title", "Tiêu đề khác")
    let told = world.run(as: "minh", "item diff \(item) --since-read")
    #expect(told.messages == "Bản 3 so với bản 2, là bản bạn đọc lần trước. 1 thay đổi.\n")
    #expect(told.output == "@@ tiêu đề @@\nTiêu đề [-mới-]{+khác+}\n")
    let english = world.run(as: "minh", "item diff \(item) --since-read --lang en")
    #expect(
      english.messages == "Revision 3 against revision 2, which you read last. 1 change.\n")
  }

  @Test func `a revision that is not there and an item that may not be read are refused`() {
    #expect(world.run(as: "minh", "item diff \(item) 1 9").status == .notFound)
    #expect(world.run(as: "minh", "item diff \(item) 9").status == .notFound)
    #expect(world.run(as: "kien", "item diff \(item)").status == .refused)
    #expect(world.run(as: "kien", "item diff \(item) 1 2").status == .refused)
    #expect(world.run(as: "minh", "item diff \(item) 1 2 --since-read").status == .wrongUsage)
  }

  @Test func `what acts on a terminal is made visible`() throws {
    let new = try world.write("Một \u{202E}hai\u{1B}[31m ba.", to: "c.md")
    world.run(as: "minh", "item save \(item) --expect 2 --body \(new)")
    let told = world.run(as: "minh", "item diff \(item) 2 3")
    #expect(!told.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }
}
