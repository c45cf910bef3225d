import Foundation
import Testing

/// The day of an item, by keys alone, in a real terminal: written, sent, received, forwarded, returned with a reason,
/// revised, sent again, approved, published.
@Suite(.serialized) struct StoryTests {
  static let title = "Lễ hội Xương Giang lần thứ 7319"

  @Test(arguments: [(80, 24), (120, 40)])
  func `an item goes from a draft to the public by keys alone`(columns: Int, rows: Int) async throws
  {
    let program = try await Program.withSample()
    defer { remove(program) }
    try await program.at("minh", columns, rows) { try await writeAndSend($0) }
    try await program.at("ha", columns, rows) { terminal in
      try await choose("3", of: terminal, named: "Nhận", answering: "Đang biên tập")
    }
    try await program.at("ha", columns, rows) { terminal in
      try await choose("5", of: terminal, named: "Trình duyệt", answering: "Chờ duyệt")
    }
    try await program.at("lan", columns, rows) { try await returnWithReason($0) }
    try await program.at("minh", columns, rows) { try await revise($0) }
    try await program.at("lan", columns, rows) { try await approve($0) }
    try await program.run("queue", "run")
    let history = try await program.run(
      "item", "history", try await number(in: program), "--as", "lan", "--json")
    let actions = try actions(in: history)
    #expect(
      actions == [
        "item.create", "item.submit", "item.claim", "item.forward", "item.return", "item.save",
        "item.submit", "item.approve", "item.publish",
      ])
    try await program.run("log", "verify")
  }

  // MARK: What each person does

  private func writeAndSend(_ terminal: TmuxTerminal) async throws {
    try await terminal.press("F5")
    try await terminal.wait(for: "Bắt đầu")
    try await terminal.press("Enter")
    try await terminal.wait(for: "0 tiếng")
    try await terminal.type(Self.title)
    try await terminal.press("Tab")
    try await terminal.type("Lễ hội năm nay mở cửa sớm hai ngày.")
    try await terminal.press("Tab")
    try await terminal.type("Ban tổ chức cho biết cổng chính mở từ sáng mồng Năm.")
    try await terminal.press("F8")
    try await terminal.wait(for: "Loại thông tin")
    for _ in 0..<14 { try await terminal.press("Right") }
    try await terminal.wait(for: "(•) Tin hoạt động")
    try await terminal.press("Enter")
    try await terminal.wait(showing: "the editor again") { !$0.contains("Loại thông tin") }
    try await terminal.press("F9")
    try await terminal.wait(for: "Chờ tiếp nhận")
    try await terminal.press("F9")
    try await terminal.wait(for: "nay ở “Chờ tiếp nhận")
  }

  private func choose(
    _ digit: String, of terminal: TmuxTerminal, named name: String, answering state: String
  ) async throws {
    try await select(terminal)
    try await terminal.press("F2")
    try await terminal.wait(for: "\(digit)  \(name)")
    try await terminal.press(digit)
    try await terminal.wait(for: "[ \(name) ]")
    try await terminal.press("F9")
    try await terminal.wait(for: "nay ở “\(state)")
  }

  private func returnWithReason(_ terminal: TmuxTerminal) async throws {
    try await select(terminal)
    try await terminal.press("F2")
    try await terminal.wait(for: "7  Trả lại")
    try await terminal.press("7")
    try await terminal.wait(for: "[ Trả lại ]")
    try await terminal.type("Nêu rõ giờ mở cổng.")
    try await terminal.press("F9")
    try await terminal.wait(for: "Đã trả lại “Lễ hội")
  }

  private func revise(_ terminal: TmuxTerminal) async throws {
    try await select(terminal)
    try await terminal.press("F4")
    try await terminal.wait(for: "tiếng ·")
    try await terminal.press("Tab", "Tab")
    try await terminal.type("Cổng mở lúc 6 giờ. ")
    try await terminal.press("F9")
    try await terminal.wait(for: "[ Gửi ]")
    try await terminal.press("F9")
    try await terminal.wait(for: "nay ở “Chờ duyệt")
  }

  private func approve(_ terminal: TmuxTerminal) async throws {
    try await select(terminal)
    try await terminal.press("F2")
    try await terminal.wait(for: "6  Duyệt")
    try await terminal.press("6")
    try await terminal.wait(for: "Không có bí mật nhà nước")
    for _ in 0..<4 { try await terminal.press("Space", "Tab") }
    try await terminal.press("F9")
    try await terminal.wait(for: "Đã duyệt “Lễ hội")
  }

  /// Narrows the desk's list to the item, typing without marks as people do.
  private func select(_ terminal: TmuxTerminal) async throws {
    try await terminal.press("/")
    try await terminal.type("xuong giang 7319")
    try await terminal.wait(for: "/ xuong giang 7319")
    try await terminal.press("Enter")
    try await terminal.wait(for: "“xuong giang 7319”: 1")
  }

  // MARK: The surroundings

  private func number(in program: Program) async throws -> String {
    let found = try await program.run(
      "item", "search", "xương giang 7319", "--as", "lan", "--json")
    let line = try #require(found.split(separator: "\n").first)
    let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(object?["number"] as? String)
  }

  private func actions(in history: String) throws -> [String] {
    try history.split(separator: "\n").compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["action"] as? String
    }
  }

  private func remove(_ program: Program) {
    do { try program.remove() } catch { Issue.record(error) }
  }
}
