import Foundation
import Subprocess
import Testing

/// How the built program begins where a terminal is missing, unknown, or not to be trusted.
@Suite(.serialized) struct BeginningTests {
  @Test func `without a terminal the workstation says so and draws nothing`() async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    // A session of its own has no controlling terminal.
    for arguments in [["tui", "--as", "lan"], ["session", "lan"]] {
      let result = try await run(
        .name("setsid"),
        arguments: Arguments(
          ["--wait", "env", "TOASOAN_STORE=\(program.store)", program.path] + arguments),
        output: .string(limit: 1 << 16), error: .string(limit: 1 << 16))
      #expect(result.terminationStatus == .exited(2))
      #expect(result.standardOutput == "")
      #expect(result.standardError.contains("cần một màn hình dòng lệnh"))
    }
  }

  @Test func `an unknown terminal type is replaced by a known one, and that is told`() async throws
  {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let terminal = try await TmuxTerminal.start(
      [program.path, "--store", program.store, "--as", "lan"], columns: 80, rows: 24,
      environment: ["HOME": program.folder, "TERM": "no-such-terminal"])
    try await terminal.wait(for: "không biết kiểu màn hình “no-such-terminal”")
    try await terminal.press("C-q")
    #expect(try await terminal.waitForExit() == 0)
    try await terminal.end()
  }

  @Test func `a session keeps its memory from others and goes by no file of its caller`()
    async throws
  {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    let folder = "\(program.folder)/toasoan"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try Data("[global]\nf1 = quit\n".utf8).write(to: URL(filePath: "\(folder)/keymap.conf"))
    let terminal = try await TmuxTerminal.start(
      [program.path, "session", "lan"], columns: 80, rows: 24,
      environment: [
        "TOASOAN_STORE": program.store, "HOME": "/nowhere", "XDG_CONFIG_HOME": program.folder,
        "TERMINFO": "/nowhere",
      ])
    try await terminal.wait(for: "Enter")
    let limits = try String(
      contentsOfFile: "/proc/\(try await terminal.processID())/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    // The caller's key map would have ended the program here.
    try await terminal.press("F1")
    try await terminal.wait(for: "Trợ giúp")
    try await terminal.press("C-q")
    #expect(try await terminal.waitForExit() == 0)
    try await terminal.end()
  }
}
