import Foundation
import PseudoTerminals
import TestSupport
import Testing

/// The program in pseudo-terminals of several types, under random keys, sizes and signals: it neither falls nor hangs,
/// sends nothing but what a terminal is there for, and leaves the terminal as it found it.
@Suite(.serialized, .timeLimit(.minutes(40))) struct FuzzTests {
  /// Milliseconds at each type of terminal; ten minutes in all when `TOASOAN_LONG_TESTS` is set.
  private static let milliseconds: Int64 =
    ProcessInfo.processInfo.environment["TOASOAN_LONG_TESTS"] == nil ? 2_000 : 120_000
  private static let seed: UInt64 = 20_261_123

  @Test func `random keys, sizes and signals leave nothing behind`() async throws {
    let program = try await Program.withSample()
    defer { program.removeOrRecord() }
    try await fill(program)
    for (number, type) in [
      "xterm-256color", "screen-256color", "tmux-256color", "linux", "vt100",
    ].enumerated() {
      let seed = Self.seed + UInt64(number)
      var fuzz = TerminalFuzz(program, type: type, seed: seed)
      let end = ContinuousClock.now + .milliseconds(Self.milliseconds)
      repeat { try fuzz.session() } while ContinuousClock.now < end && fuzz.faults.isEmpty

      #expect(fuzz.faults.isEmpty, "\(type), seed \(seed): \(fuzz.faults.prefix(5))")
      print("\(type), seed \(seed): \(fuzz.summary)")
    }
    try await program.run("verify")
    let left = try FileManager.default.contentsOfDirectory(atPath: program.folder)
    #expect(left.allSatisfy { $0.hasPrefix("toasoan.db") || $0 == "body.md" }, "\(left)")
  }

  /// Items with hostile words, as far as an argument can hold them.
  private func fill(_ program: Program) async throws {
    let body = "\(program.folder)/body.md"
    try Data(HostileWords.line.utf8).write(to: URL(filePath: body))
    for (_, words) in HostileWords.all where !words.contains("\u{0}") {
      try await program.run(
        "item", "new", "--portal", "bacgiang", "--kind", "news", "--category", "other", "--as",
        "minh", "--title", "a\(words)", "--summary", words, "--body", body)
    }
  }
}

extension Program {
  func removeOrRecord() {
    do { try remove() } catch { Issue.record(error) }
  }
}

/// Sessions of people at a terminal of one type, by the dice.
struct TerminalFuzz {
  private let program: Program
  private let type: String
  private var typing: RandomTyping
  private(set) var faults: [String] = []
  private var sessions = 0
  private var inputs = 0
  private var bytes = 0

  private static let people = ["minh", "ha", "lan", "hoa", "son", "tuan"]
  private static let mostInputs = 150

  init(_ program: Program, type: String, seed: UInt64) {
    self.program = program
    self.type = type
    typing = RandomTyping(seed: seed)
  }

  var summary: String { "\(sessions) sessions, \(inputs) inputs, \(bytes) bytes came" }

  /// Somebody sits down, does this and that, and leaves in one way or another.
  mutating func session() throws {
    sessions += 1
    let size = typing.size()
    let person = Self.people[typing.number(0...Self.people.count - 1)]
    let terminal = try PseudoTerminal(
      program: program.path, ["--store", program.store, "--as", person], in: program.folder,
      rows: size.rows, columns: size.columns, type: type,
      environment: ["LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"])
    var scan = ControlScan()
    // Until the program has taken the terminal over, the terminal itself echoes what is typed, half letters too.
    scan.feed(try terminal.exchange([], quiet: 20_000, until: 1))
    scan.feed(try terminal.exchange([], quiet: 300))
    var left = Self.mostInputs
    while left > 0, !terminal.isOver {
      left -= 1
      inputs += 1
      let (typed, quiet) = try act(on: terminal)
      scan.feed(try terminal.exchange(typed, quiet: quiet))
      scan.feed(try awaitProgram(at: terminal))
      if left % 50 == 0, !terminal.isOver { scan.feed(try answer(of: terminal)) }
    }
    try leave(terminal, &scan)
    bytes += scan.bytes
    faults += scan.faults
  }

  /// Does something to the terminal, and answers what shall be typed and how long to wait for what comes.
  private mutating func act(
    on terminal: PseudoTerminal
  ) throws -> (typed: [UInt8], quiet: Int32) {
    switch typing.number(0...19) {
    case 0, 1, 2:
      for _ in 0..<typing.number(1...4) {
        let size = typing.size()
        terminal.resize(rows: size.rows, columns: size.columns)
      }
      return ([], 5)
    case 3:
      terminal.signal([SIGWINCH, SIGCONT, SIGTSTP][typing.number(0...2)])
      return ([], 300)
    default: return (typing.bytes(), 5)
    }
  }

  /// A suspended program has given the terminal back, which echoes what is typed until it is taken again; on a busy
  /// machine that takes a while.
  private mutating func awaitProgram(at terminal: PseudoTerminal) throws -> [UInt8] {
    var came: [UInt8] = []
    var patience = 100
    while terminal.isCooked, !terminal.isOver, patience > 0 {
      came += try terminal.exchange([], quiet: 100)
      patience -= 1
    }
    if patience == 0 { faults.append("does not take the terminal again after \(inputs) inputs") }
    return came
  }

  /// Whatever a program is doing, a new size makes it paint.
  private mutating func answer(of terminal: PseudoTerminal) throws -> [UInt8] {
    var painted: [UInt8] = []
    for rows in [30, 31] {
      terminal.resize(rows: rows, columns: 100)
      painted += try terminal.exchange([], quiet: 2_000, until: 1)
    }
    if painted.isEmpty, !terminal.isOver { faults.append("hangs after \(inputs) inputs") }
    return painted
  }

  private mutating func leave(_ terminal: PseudoTerminal, _ scan: inout ControlScan) throws {
    let way = typing.number(0...3)
    switch way {
    case 0: terminal.signal(SIGTERM)
    case 1: terminal.signal(SIGHUP)
    case 2: terminal.hangUp()
    default:
      // What was begun is given up first.
      for key in ["\u{1B}", "\u{1B}", "\u{1B}", "\u{11}"] where !terminal.isOver {
        scan.feed(try terminal.exchange(Array(key.utf8), quiet: 150))
      }
    }
    let (status, output) = try terminal.endInBytes()
    scan.feed(output)
    if status & 0x7F != 0 {
      let last = String(decoding: output.suffix(400), as: UTF8.self)
      faults.append("ended by signal \(status & 0x7F): \(last)")
    }
    if way == 2 { return }
    if !terminal.isCooked { faults.append("the device is left in raw mode, way \(way)") }
    faults += scan.leftovers.map { "left \($0), way \(way)" }
  }
}
