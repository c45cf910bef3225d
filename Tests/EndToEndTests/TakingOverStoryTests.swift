import Foundation
import Testing

/// Two people in two terminals, by keys: one takes the item over while the other writes, and what both wrote is merged.
/// And an approver under whose dialog the text changes.
@Suite(.serialized) struct TakingOverStoryTests {
  private static let title = "Lễ hội Xương Giang lần thứ 7319"

  @Test func `one writes, one reads along and takes over, and the lost words are merged`()
    async throws
  {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let item = try await makeItemOfTwoWriters(program)
    try await withTerminals(of: "minh", "ha", program) { minh, ha in
      try await open(item, in: minh)
      try await minh.wait(for: "tiếng ·")
      try await minh.type("Minh thêm câu này. ")

      try await open(item, in: ha)
      try await ha.wait(for: "Chỉ đọc: Phạm Quang Minh đang soạn")
      // What Minh types comes to Hà without a key of hers.
      try await ha.wait(for: "Minh thêm câu này.")
      try await minh.type("Và câu nữa. ")
      try await ha.wait(for: "Và câu nữa.")

      try await ha.press("F6")
      try await ha.wait(for: "Nhận lấy để soạn")
      try await ha.press("2")
      try await ha.wait(for: "Bạn đã nhận việc soạn bài này từ Phạm Quang Minh")
      try await minh.wait(for: "Đỗ Thu Hà đã nhận việc soạn lúc")
      try await minh.type("x")
      try await minh.wait(for: "không sửa được")

      // Hà writes in another paragraph and saves.
      try await ha.press("C-e")
      try await ha.type(" Hà kết bài.")
      try await ha.press("C-s")
      try await ha.wait(for: "Đã lưu bản")
      try await ha.press("Escape")
      try await ha.wait(for: "F2 Việc làm được")

      try await minh.press("Escape")
      try await minh.wait(for: "F2 Việc làm được")
      try await minh.press("F4")
      try await minh.wait(for: "Gộp bản nháp vào bài đang lưu")
      try await minh.press("1")
      try await minh.wait(for: "Đã gộp")
      try await minh.press("C-s")
      try await minh.wait(for: "Đã lưu bản")
    }
    let shown = try await program.run("item", "show", item, "--raw", "--as", "minh")
    #expect(shown.contains("Minh thêm câu này. Và câu nữa. Đoạn đầu."))
    #expect(shown.contains("Đoạn cuối.\n Hà kết bài."))
    let history = try await program.run("item", "history", item, "--as", "minh")
    #expect(history.contains("Nhận lấy việc soạn"))
    try await program.run("verify")
  }

  @Test func `an approver does not approve what they have not seen, and keeps their words`()
    async throws
  {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let item = try await makeItemOfTwoWriters(program)
    // What was sent back goes on where it was.
    try await act(program, item, "minh", "submit")
    try await act(program, item, "ha", "forward")
    try await withTerminals(of: "lan", "son", program) { lan, _ in
      try await find(item, in: lan)
      try await lan.press("Enter")
      try await lan.wait(for: "Đoạn đầu.")
      try await lan.press("a")
      try await lan.wait(for: "Trước khi duyệt")
      try await lan.press("Space", "Tab", "Space", "Tab", "Space", "Tab", "Space", "Tab")
      try await lan.type("Bài gọn, đồng ý.")
      // Meanwhile it is taken back, changed and sent again.
      try await act(program, item, "son", "return", "--comment", "Thêm số liệu.")
      try await save(program, item, "minh", "Đoạn đầu đã khác hẳn.\n\nĐoạn cuối.\n")
      try await act(program, item, "minh", "submit")
      // The last of the three changes: what is answered before it goes with the next one.
      try await lan.wait(for: "Phạm Quang Minh · Gửi")
      try await lan.press("F9")
      let screen = try await lan.wait(for: "Chưa xác nhận đủ nội dung kiểm tra")
      #expect(screen.contains("Bài gọn, đồng ý."))
    }
    let shown = try await program.run("item", "show", item, "--as", "lan", "--json")
    #expect(!shown.contains(#""state":"approved""#))
    #expect(shown.contains(#""approved_by":null"#))
  }

  // MARK: Getting there

  /// An article of Minh's that Hà wrote in too and sent back: both may write in it.
  private func makeItemOfTwoWriters(_ program: Program) async throws -> String {
    let body = "\(program.folder)/body.md"
    try Data("Đoạn đầu.\n\nĐoạn giữa.\n\nĐoạn cuối.\n".utf8).write(to: URL(filePath: body))
    let made = try await program.run(
      "item", "new", "--as", "minh", "--portal", "bacgiang", "--kind", "news", "--title",
      Self.title, "--summary", "Hội mở ba ngày.", "--body", body, "--category", "other")
    let item = try #require(made.split(separator: " ").first.map(String.init))
    try await act(program, item, "minh", "submit")
    try await act(program, item, "ha", "claim")
    try await save(program, item, "ha", "Đoạn đầu.\n\nĐoạn giữa, Hà sửa.\n\nĐoạn cuối.\n")
    try await act(program, item, "ha", "return", "--comment", "Viết rõ hơn.")
    return item
  }

  private func act(
    _ program: Program, _ item: String, _ login: String, _ action: String, _ more: String...
  ) async throws {
    switch more.count {
    case 0: try await program.run("item", "act", item, action, "--as", login)
    default: try await program.run("item", "act", item, action, "--as", login, more[0], more[1])
    }
  }

  private func save(
    _ program: Program, _ item: String, _ login: String, _ text: String
  ) async throws {
    let body = "\(program.folder)/again.md"
    try Data(text.utf8).write(to: URL(filePath: body))
    let shown = try await program.run("item", "show", item, "--as", login, "--json")
    let version = try #require(shown.firstMatch(of: /"version":(\d+)/)?.1)
    try await program.run(
      "item", "save", item, "--expect", String(version), "--as", login, "--body", body)
  }

  private func withTerminals(
    of one: String, _ other: String, _ program: Program,
    _ body: (TmuxTerminal, TmuxTerminal) async throws -> Void
  ) async throws {
    let first = try await program.workstation(of: one, columns: 120, rows: 40)
    do {
      let second = try await program.workstation(of: other, columns: 120, rows: 40)
      do {
        try await passIntroduction(first)
        try await passIntroduction(second)
        try await body(first, second)
      } catch {
        try await second.end()
        throw error
      }
      try await second.end()
    } catch {
      try await first.end()
      throw error
    }
    try await first.end()
  }

  private func passIntroduction(_ terminal: TmuxTerminal) async throws {
    let first = try await terminal.wait(showing: "the desk or the introduction") {
      $0.contains("Bấm phím bất kỳ") || $0.contains("F2 Việc làm được")
    }
    if first.contains("Bấm phím bất kỳ") { try await terminal.press("Enter") }
    try await terminal.wait(for: "F2 Việc làm được")
  }

  /// By the search, which finds it wherever it stands.
  private func find(_ item: String, in terminal: TmuxTerminal) async throws {
    try await terminal.press("F3")
    try await terminal.wait(for: "Tìm tin bài")
    try await terminal.type("xuong giang 7319")
    try await terminal.wait(for: Self.title)
    try await terminal.press("Enter")
  }

  private func open(_ item: String, in terminal: TmuxTerminal) async throws {
    try await find(item, in: terminal)
    try await terminal.press("F4")
    try await terminal.wait(for: "Đoạn cuối.")
  }
}
