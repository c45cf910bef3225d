import Glibc
import Testing

/// One item and two terminals, by keys: one writes, the other reads and says why.
@Suite(.serialized) struct TwoTerminalsTests {
  @Test func `what one writes in one terminal opens for reading in the other until that ends`()
    async throws
  {
    let program = try await Program.withSample()
    defer {
      do { try program.remove() } catch { Issue.record(error) }
    }
    let one = try await program.workstation(of: "minh", columns: 100, rows: 30)
    do {
      try await passIntroduction(one)
      try await write(one)
      let two = try await program.workstation(of: "minh", columns: 100, rows: 30)
      do { try await read(two, beside: one) } catch {
        try await two.end()
        throw error
      }
      try await two.end()
    } catch {
      try await one.end()
      throw error
    }
    try await one.end()
  }

  private func write(_ terminal: TmuxTerminal) async throws {
    try await terminal.press("F5")
    try await terminal.wait(for: "Bắt đầu")
    try await terminal.press("Enter")
    try await terminal.wait(for: "0 tiếng")
    try await terminal.type("Lễ hội Xương Giang lần thứ 7319")
    try await terminal.press("Tab", "Tab")
    try await terminal.type("Cổng chính mở từ sáng mồng Năm.")
    try await terminal.press("C-s")
    try await terminal.wait(for: "Đã lưu thành tin bài")
  }

  private func read(_ two: TmuxTerminal, beside one: TmuxTerminal) async throws {
    try await passIntroduction(two)
    // To the lists, and to the one of the drafts.
    try await two.press("Tab", "Down", "Enter")
    try await two.wait(for: "Bản thảo của tôi ·")
    try await two.press("/")
    try await two.type("xuong giang 7319")
    try await two.wait(for: "/ xuong giang 7319")
    try await two.press("Enter")
    try await two.wait(for: "“xuong giang 7319”: 1")
    try await two.press("F4")
    try await two.wait(for: "Chỉ đọc: chính bạn")
    try await two.type("x")
    try await two.wait(for: "không sửa được")

    // The program in the first terminal is killed: it gives nothing back itself, and holds nothing any more.
    let process = try await one.processID()
    #expect(kill(pid_t(process), SIGKILL) == 0)
    _ = try await one.waitForExit()
    try await two.press("Escape")
    try await two.wait(for: "F2 Việc làm được")
    try await two.press("F4")
    try await two.wait(showing: "the editor, for writing") {
      $0.contains("tiếng ·") && !$0.contains("Chỉ đọc")
    }
  }

  private func passIntroduction(_ terminal: TmuxTerminal) async throws {
    let first = try await terminal.wait(showing: "the desk or the introduction") {
      $0.contains("Bấm phím bất kỳ") || $0.contains("F2 Việc làm được")
    }
    if first.contains("Bấm phím bất kỳ") { try await terminal.press("Enter") }
    try await terminal.wait(for: "F2 Việc làm được")
  }
}
