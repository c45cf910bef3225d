import Foundation
import Testing

/// A password typed at a real terminal: nobody sees it, and the terminal is as before, however it ends.
@Suite(.serialized) struct PasswordTests {
  private static let password = "một câu đủ dài để nhớ"

  /// A shell in which a password is set for lan, and what its exit status was.
  private func start(_ program: Program) async throws -> TmuxTerminal {
    let command = "'\(program.path)' account passwd lan --store '\(program.store)' --as lan"
    return try await TmuxTerminal.start(
      ["sh", "-c", "\(command); echo \"kết thúc $?\"; stty -a | grep -o -- '-*echo '; cat"],
      columns: 100, rows: 24)
  }

  @Test func `a password is asked twice, unseen, and then counts`() async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let terminal = try await start(program)
    for prompt in ["Mật khẩu mới (lan)", "Nhập lại mật khẩu"] {
      try await terminal.wait(for: prompt)
      try await terminal.type(Self.password)
      try await terminal.press("Enter")
    }
    let screen = try await terminal.wait(for: "kết thúc 0")
    #expect(!screen.contains("câu đủ dài"))
    try await terminal.wait(showing: "the echo on again") {
      $0.contains("\necho") && !$0.contains("-echo")
    }
    try await terminal.end()
    let log = try await program.run("log", "list", "--limit", "1", "--as", "tuan")
    #expect(log.contains("Đặt mật khẩu"))
  }

  @Test(arguments: [("C-c", "130"), ("C-d", "130")])
  func `who stops is let go with the terminal as it was`(key: String, status: String) async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let terminal = try await start(program)
    try await terminal.wait(for: "Mật khẩu mới (lan)")
    try await terminal.press(key)
    try await terminal.wait(for: "kết thúc \(status)")
    try await terminal.wait(showing: "the echo on again") {
      $0.contains("\necho") && !$0.contains("-echo")
    }
    try await terminal.end()
  }
}
