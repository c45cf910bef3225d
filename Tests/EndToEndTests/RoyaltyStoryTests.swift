import Foundation
import Testing

/// The secretary's month, by keys alone, in a real terminal: a work is graded, a sheet of the month is made, checked, signed
/// and paid by four people, and its author sees to the đồng why.
@Suite(.serialized) struct RoyaltyStoryTests {
  @Test(arguments: [(80, 24), (120, 40)])
  func `a month goes from grading to paid by keys alone`(columns: Int, rows: Int) async throws {
    let program = try await Program.withSample()
    defer { remove(program) }
    try await program.at("hoa", columns, rows) { terminal in
      try await grade(terminal)
      try await makeSheet(terminal)
    }
    let sheet = try await newestSheet(of: program)
    #expect(sheet.state == "prepared" && sheet.gross > 0)
    for (login, step, state) in [
      ("lan", "Kiểm tra", "checked"), ("son", "Ký", "signed"), ("dung", "Chi", "paid"),
    ] {
      try await program.at(login, columns, rows) { try await make(step, of: sheet, $0) }
      #expect(try await newestSheet(of: program).state == state)
    }
    let paid = try await newestSheet(of: program)
    #expect(paid.gross == sheet.gross && paid.number == sheet.number)
    let again = try await program.run("royalty", "recompute", sheet.number, "--as", "son", "--json")
    #expect(again.contains(#""same":true"#))
    try await program.run("verify", "--as", "tuan")
    try await program.run("log", "verify", "--as", "tuan")
  }

  // MARK: What each person does

  /// Goes to the works of the month that nobody graded, and grades the first of them.
  private func grade(_ terminal: TmuxTerminal) async throws {
    try await run("nhuan but", named: "Nhuận bút", terminal)
    try await terminal.wait(for: "Chưa chấm")
    try await terminal.press("Enter")
    try await terminal.wait(for: "Chấm nhuận bút ·")
    try await terminal.type("1,5")
    try await terminal.wait(for: "Thành tiền: ")
    try await terminal.press("F9")
    try await terminal.wait(for: "Đã đề xuất ")
  }

  private func makeSheet(_ terminal: TmuxTerminal) async throws {
    try await terminal.press("F4")
    try await terminal.wait(for: "Đến hết ngày")
    try await terminal.press("F9")
    try await terminal.wait(for: "Đã lập bảng kê ")
  }

  /// Opens the sheet from the list, where it is the newest, and makes a step of it.
  private func make(_ step: String, of sheet: Sheet, _ terminal: TmuxTerminal) async throws {
    try await run("bang ke", named: "Bảng kê nhuận bút", terminal)
    try await terminal.wait(for: "> \(sheet.number)")
    try await terminal.press("Enter")
    try await terminal.wait(for: "F6 Tính lại")
    try await terminal.press("F2")
    try await terminal.wait(for: "1  \(step)")
    try await terminal.press("1")
    try await terminal.wait(for: "Enter \(step)")
    try await terminal.press("F9")
    try await terminal.wait(for: "Đã \(step.lowercased()) bảng kê \(sheet.number).")
  }

  /// Finds a command by its name, typed without marks.
  private func run(
    _ words: String, named name: String, _ terminal: TmuxTerminal
  ) async throws {
    try await terminal.press("C-p")
    try await terminal.wait(for: "Lệnh")
    try await terminal.type(words)
    try await terminal.wait(for: name)
    try await terminal.press("Enter")
  }

  // MARK: The surroundings

  private struct Sheet: Decodable {
    let number: String
    let state: String
    let gross: Int

    enum CodingKeys: String, CodingKey {
      case number = "sheet"
      case state, gross
    }
  }

  private func newestSheet(of program: Program) async throws -> Sheet {
    let list = try await program.run(
      "royalty", "sheet", "list", "--portal", "bacgiang", "--as", "son", "--json")
    let line = try #require(list.split(separator: "\n").first)
    return try JSONDecoder().decode(Sheet.self, from: Data(line.utf8))
  }

  private func remove(_ program: Program) {
    do { try program.remove() } catch { Issue.record(error) }
  }
}
