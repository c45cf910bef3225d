import Foundation
import Testing

/// What stands in the memory of the program is for nobody else: no core file, no other process of the same user.
@Suite(.serialized) struct ClosedMemoryTests {
  /// A user that is not root, whose processes show whether they can be looked into.
  private static let user: UInt32 = 65_534

  @Test func `a command leaves no core file and lets no process of its user look into it`()
    async throws
  {
    var program = try await Program.withSample()
    defer { program.removeOrRecord() }
    var command = ["account", "passwd", "lan", "--as", "lan", "--store", program.store]
    let isRoot = geteuid() == 0
    if isRoot {
      try givenAway(&program)
      command =
        [
          "setpriv", "--reuid", "\(Self.user)", "--regid", "\(Self.user)", "--clear-groups", "--",
          program.path,
        ] + command
    } else {
      command = [program.path] + command
    }
    let terminal = try await TmuxTerminal.start(command, columns: 100, rows: 24)
    try await terminal.wait(for: "Mật khẩu mới (lan)")
    let process = "/proc/\(try await terminal.processID())"

    let limits = try String(contentsOfFile: "\(process)/limits", encoding: .utf8)
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file") })
    #expect(core.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    // proc(5): the files of a process that cannot be dumped belong to root, whoever runs it.
    #expect(try owner(of: process) == (isRoot ? Self.user : geteuid()))
    #expect(try owner(of: "\(process)/environ") == 0)

    // What it ends with is not asked: tmux 3.3a closes the terminal and, in one of three runs, never hears of the ending of
    // a program under another user.
    try await terminal.press("C-c")
    try await terminal.wait(for: "Đã dừng theo yêu cầu")
    try await terminal.end()
  }

  /// Gives the store, and a copy of the program beside it, to the other user, who may not reach where it was built.
  private func givenAway(_ program: inout Program) throws {
    let copy = "\(program.folder)/program"
    try FileManager.default.copyItem(atPath: program.path, toPath: copy)
    program = Program(path: copy, folder: program.folder, disk: program.disk)
    for name in try FileManager.default.contentsOfDirectory(atPath: program.folder) {
      try #require(chown("\(program.folder)/\(name)", Self.user, Self.user) == 0)
    }
    try #require(chown(program.folder, Self.user, Self.user) == 0)
  }

  private func owner(of path: String) throws -> UInt32 {
    var facts = stat()
    try #require(stat(path, &facts) == 0, "\(path)")
    return facts.st_uid
  }
}
