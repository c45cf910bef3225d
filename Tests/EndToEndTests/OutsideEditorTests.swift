import Foundation
import Testing

/// The terminal is lent to another program and taken back, with everything that was typed.
@Suite(.serialized) struct OutsideEditorStoryTests {
  @Test func `a program of one's own has the terminal for a while`() async throws {
    let program = try await Program.withSample()
    defer {
      do { try program.remove() } catch { Issue.record(error) }
    }
    try await program.run("maintain", "outside-editor", "on", "--as", "tuan")
    let editor = "\(program.folder)/sua"
    try Data("#!/bin/sh\nprintf 'THÊM GÌ? '\nread -r line\necho \"$line\" >> \"$1\"\n".utf8)
      .write(to: URL(filePath: editor))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
    let terminal = try await program.workstation(
      of: "minh", columns: 80, rows: 24, environment: ["VISUAL": editor])
    do {
      try await useEditor(terminal)
    } catch {
      try await terminal.end()
      throw error
    }
    try await terminal.end()
  }

  private func useEditor(_ terminal: TmuxTerminal) async throws {
    try await terminal.wait(for: "Bấm phím bất kỳ")
    try await terminal.press("Enter")
    try await terminal.wait(for: "F2 Việc làm được")
    try await terminal.press("F5")
    try await terminal.wait(for: "Bắt đầu")
    try await terminal.press("Enter")
    try await terminal.wait(for: "0 tiếng")
    try await terminal.press("Tab", "Tab")
    try await terminal.type("Viết ở đây. ")
    try await terminal.wait(for: "3 tiếng")

    // What interrupts the program leaves the workstation alone, and what stops it is not left standing.
    try await open(terminal)
    try await terminal.press("C-c")
    try await terminal.wait(for: "không lấy gì")
    try await terminal.type("Còn đây. ")
    try await terminal.wait(for: "5 tiếng")

    try await open(terminal)
    try await terminal.press("C-z")
    try await terminal.type("Từ ngoài")
    try await terminal.press("Enter")
    try await terminal.wait(for: "đã sửa bài như sau")
    try await terminal.press("Escape")
    try await terminal.wait(for: "Lấy vào bài")
    try await terminal.press("Enter")
    let screen = try await terminal.wait(for: "Đã lấy các thay đổi")
    #expect(screen.contains("Viết ở đây. Còn đây.") && screen.contains("Từ ngoài"))
    try await terminal.press("C-z")
    try await terminal.wait(showing: "the text as before") { !$0.contains("Từ ngoài") }
    try await terminal.press("Escape")
    try await terminal.wait(for: "F2 Việc làm được")
  }

  private func open(_ terminal: TmuxTerminal) async throws {
    try await terminal.press("C-p")
    try await terminal.type("chuong trinh ngoai")
    try await terminal.wait(for: "> Sửa bằng")
    try await terminal.press("Enter")
    try await terminal.wait(for: "THÊM GÌ?")
  }
}
