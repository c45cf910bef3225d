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

  @Test func `what the program can mend is shown first, and saved when that is asked for`() throws {
    let world = try World()
    try world.found()
    let item = try world.draft(body: "Ủy ban  xã họp , Xã Hoà Bình.\n\nHọp ngày 30/02/2026.")
    let plan = world.run(as: "minh", "item mend \(item)")
    #expect(
      plan.output == """
        Nội dung, dòng 1: thừa khoảng trắng, chỉ cần một.
        Nội dung, dòng 1: thừa khoảng trắng trước dấu câu.
        Nội dung, dòng 1: “Hoà” đặt dấu thanh khác những chỗ còn lại, nên viết “Hòa”.
        @@ nội dung @@
        Ủy ban[-  -]{+ +}xã họp[- -], Xã [-Hoà-]{+Hòa+} Bình.
        (chỉ khác khoảng trắng)
        (chỉ khác vị trí dấu thanh)
        Họp ngày 30/02/2026.

        """)
    #expect(
      plan.messages == """
        Sẽ sửa 3 chỗ; còn 1 chỗ phải tự xem. Thêm --apply --expect 1 để sửa và lưu thành bản mới.

        """)
    #expect(world.run(as: "minh", "item show \(item) --raw").output.contains("Ủy ban  xã"))

    let stale = world.run(as: "minh", "item mend \(item) --apply --expect 9")
    #expect(stale.status == .changedMeanwhile)
    let done = world.run(as: "minh", "item mend \(item) --apply --expect 1")
    #expect(done.status == .done)
    #expect(done.messages == "Đã sửa 3 chỗ; còn 1 chỗ phải tự xem.\n")
    #expect(
      world.run(as: "minh", "item show \(item) --raw").output
        == "Ủy ban xã họp, Xã Hòa Bình.\n\nHọp ngày 30/02/2026.")
    let again = world.run(as: "minh", "item mend \(item) --apply --expect 2")
    #expect(again.messages == "Không có chỗ nào chương trình tự sửa được.\n")
  }

  @Test func `one kind is mended alone, for scripts too`() throws {
    let world = try World()
    try world.found()
    let item = try world.draft(body: "Ủy ban  xã họp , Xã Hoà Bình.")
    let plan = world.run(as: "minh", "item mend \(item) --only double-space --json")
    #expect(plan.output.split(separator: "\n").count == 1)
    #expect(plan.output.contains(#""code":"double-space""#) && plan.messages.isEmpty)
    let done = world.run(
      as: "minh", "item mend \(item) --only double-space --apply --expect 1 --lang en")
    #expect(done.messages == "1 place was mended; 2 stay for you to look at.\n")
    let wrong = world.run(as: "minh", "item mend \(item) --only nonsense")
    #expect(wrong.status == .wrongUsage)
  }
}
