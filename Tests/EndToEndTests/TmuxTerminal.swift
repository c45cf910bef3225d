import Foundation
import Subprocess
import Testing

/// A real terminal with a program in it: tmux is the pseudo-terminal and reads the screen.
///
/// Each has a tmux server of its own, so that nothing of the machine's is touched, and ends it.
struct TmuxTerminal {
  private let socket: String

  /// Starts `command` in a terminal of the size, with an environment that says the same everywhere.
  static func start(
    _ command: [String], columns: Int, rows: Int, environment: [String: String] = [:]
  ) async throws -> TmuxTerminal {
    let terminal = TmuxTerminal(socket: "toasoan-\(UUID().uuidString)")
    var variables = ["LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"]
    variables.merge(environment) { _, new in new }
    let line = variables.map { "\($0)=\(quoted($1))" } + command.map(quoted)
    try await terminal.tmux(
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env " + line.joined(separator: " "), ";", "set-option", "-g", "status", "off", ";",
      "set-option", "-g", "remain-on-exit", "on")
    return terminal
  }

  /// Presses keys by their tmux names, such as `Enter`, `F2`, `C-s`.
  func press(_ keys: String...) async throws {
    for key in keys { try await tmux("send-keys", key) }
  }

  func type(_ text: String) async throws { try await tmux("send-keys", "-l", text) }

  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What the screen shows now.
  func screen() async throws -> String { try await tmux("capture-pane", "-p") }

  /// Waits until the screen shows `text`, and gives the screen; a screen that never does is an error that shows it.
  @discardableResult
  func wait(for text: String) async throws -> String {
    try await wait(showing: "'\(text)'") { $0.contains(text) }
  }

  @discardableResult
  func wait(
    showing what: String, until isRight: (String) -> Bool
  ) async throws -> String {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(20)
    var last = ""
    while clock.now < end {
      last = try await screen()
      if isRight(last) { return last }
    }
    throw TerminalNeverShowed(what: what, screen: last)
  }

  /// The process in the terminal.
  func processID() async throws -> Int {
    let answer = try await tmux("display-message", "-p", "#{pane_pid}")
    return try #require(Int(answer.filter { !$0.isWhitespace }))
  }

  /// Whether the program has ended, and its exit status.
  func exitStatus() async throws -> Int? {
    let answer = try await tmux("display-message", "-p", "#{pane_dead} #{pane_dead_status}")
    let words = answer.split(whereSeparator: \.isWhitespace)
    guard words.first == "1" else { return nil }
    return words.count > 1 ? Int(words[1]) : 0
  }

  /// Waits until the program has ended.
  func waitForExit() async throws -> Int {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(20)
    while clock.now < end {
      if let status = try await exitStatus() { return status }
    }
    throw TerminalNeverShowed(what: "the end of the program", screen: try await screen())
  }

  /// Ends the terminal and whatever still runs in it.
  func end() async throws { try await tmux("kill-server") }

  @discardableResult
  private func tmux(_ arguments: String...) async throws -> String {
    let result = try await run(
      .name("tmux"), arguments: Arguments(["-L", socket] + arguments),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard result.terminationStatus.isSuccess else {
      throw TmuxFailed(
        arguments: arguments, message: result.standardError)
    }
    return result.standardOutput
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

struct TerminalNeverShowed: Error, CustomStringConvertible {
  let what: String
  let screen: String
  var description: String { "The screen never showed \(what):\n\(screen)" }
}

struct TmuxFailed: Error, CustomStringConvertible {
  let arguments: [String]
  let message: String
  var description: String { "tmux \(arguments.joined(separator: " ")): \(message)" }
}
