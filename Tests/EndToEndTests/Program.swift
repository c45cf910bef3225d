import Foundation
import SmallDisks
import Subprocess
import Testing

/// The built program, found beside the tests, and a store of its own in a folder that goes with it.
struct Program {
  let path: String
  let folder: String
  /// The small disk that the folder is, where one was asked for and could be mounted.
  var disk: SmallDisk?

  var store: String { "\(folder)/toasoan.db" }

  /// A folder of its own with a sample newsroom in it.
  static func withSample(onDiskOfKilobytes kilobytes: Int? = nil) async throws -> Program {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "toasoan-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    let disk = kilobytes.flatMap { SmallDisk(over: folder, kilobytes: $0) }
    let program = Program(path: try found(), folder: folder, disk: disk)
    _ = try await program.run("init", "--sample")
    return program
  }

  func remove() throws {
    disk?.unmount()
    try FileManager.default.removeItem(atPath: folder)
  }

  /// The program beside the tests, or the one that `TOASOAN_PROGRAM` names, such as the release.
  private static func found() throws -> String {
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let path =
      ProcessInfo.processInfo.environment["TOASOAN_PROGRAM"]
      ?? beside.appending(path: "toasoan").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw ProgramMissing(path: path)
    }
    return path
  }

  /// Runs a command on the store and answers what it printed.
  @discardableResult
  func run(_ arguments: String..., expecting status: Int32 = 0) async throws -> String {
    let result = try await Subprocess.run(
      .name("env"), arguments: Arguments([path] + arguments + ["--store", store]),
      output: .string(limit: 1 << 22), error: .string(limit: 1 << 18))
    guard result.terminationStatus == .exited(status) else {
      throw ProgramFailed(
        arguments: arguments, status: "\(result.terminationStatus)",
        message: result.standardError)
    }
    return result.standardOutput
  }

  /// The workstation of somebody, in a terminal of the size.
  func workstation(
    of login: String, columns: Int, rows: Int, environment: [String: String] = [:]
  ) async throws -> TmuxTerminal {
    try await TmuxTerminal.start(
      [path, "--store", store, "--as", login], columns: columns, rows: rows,
      environment: environment.merging(["HOME": folder]) { own, _ in own })
  }

  /// Opens the workstation of a person, past the introduction of the first time, and leaves it by Ctrl-Q.
  func at(
    _ login: String, _ columns: Int, _ rows: Int, _ work: (TmuxTerminal) async throws -> Void
  ) async throws {
    let terminal = try await workstation(of: login, columns: columns, rows: rows)
    do {
      let first = try await terminal.wait(showing: "the desk or the introduction") {
        $0.contains("Bấm phím bất kỳ") || $0.contains("F2 Việc làm được")
      }
      if first.contains("Bấm phím bất kỳ") { try await terminal.press("Enter") }
      try await terminal.wait(for: "F2 Việc làm được")
      try await work(terminal)
      try await terminal.press("C-q")
      #expect(try await terminal.waitForExit() == 0)
    } catch {
      try await terminal.end()
      throw error
    }
    try await terminal.end()
  }
}

struct ProgramMissing: Error {
  let path: String
}

struct ProgramFailed: Error, CustomStringConvertible {
  let arguments: [String]
  let status: String
  let message: String
  var description: String { "toasoan \(arguments.joined(separator: " ")): \(status) \(message)" }
}
