import Foundation
import Newsroom
import PseudoTerminals
import SmallDisks
import Storage
import TestSupport
import Testing
import Workflow

/// Somebody types in a real terminal, and the program ends in the middle of it: what is missing afterwards was typed in
/// the last two seconds, and nothing older ever is.
@Suite(.serialized, .timeLimit(.minutes(120))) struct TypingToTheEndTests {
  private enum End: CaseIterable {
    case killed
    case hungUp
    case terminalClosed
    /// The disk gets full in the middle of the typing, which goes on, and then the program is killed.
    case diskFull
  }

  private static let rounds = isLong ? 200 : 8
  /// Whoever types is interrupted at any of so many letters.
  private static let mostLetters = isLong ? 5_000 : 220
  private static let isLong = ProcessInfo.processInfo.environment["TOASOAN_LONG_TESTS"] != nil
  private static let seed: UInt64 = 20_261_127
  private static let words = Array(
    "Mới giữa tháng Năm, những chuyến xe đầu tiên đã rời vườn từ ba giờ sáng. Giá vải cao hơn năm ngoái. "
  )

  @Test func `whoever was typing when the program ended has their words again`() async throws {
    let program = try await Program.withSample(onDiskOfKilobytes: 256 << 10)
    defer { program.removeOrRecord() }
    var random = SeededGenerator(seed: Self.seed)
    print("seed \(Self.seed), \(Self.rounds) rounds")
    var missing = 0
    // Only root can make a disk that others do not feel.
    let ends = End.allCases.filter { $0 != .diskFull || program.disk != nil }
    for round in 0..<Self.rounds {
      let end = ends[round % ends.count]
      let typed = try type(in: program, until: end, number: round, &random)
      program.disk?.empty()
      let found = try words(of: round, in: program)
      let body = try #require(found, "round \(round), \(end): nothing is left")
      #expect(
        typed.words.hasPrefix(body),
        "round \(round), \(end): \(body.suffix(40)) is not what was typed")
      #expect(
        body.count >= typed.old,
        "round \(round), \(end): \(body.count) of \(typed.words.count) are left")
      missing += typed.words.count - body.count
    }
    print("\(missing) letters of the last two seconds were missing")
    try await program.run("verify")
  }

  private struct Typed {
    let words: String
    /// So many of its letters were typed more than two seconds before the end.
    let old: Int
  }

  /// Begins a new text and types until the end comes, after any number of letters.
  private func type(
    in program: Program, until end: End, number: Int, _ random: inout SeededGenerator
  ) throws -> Typed {
    let terminal = try PseudoTerminal(
      program: program.path, ["--store", program.store, "--as", "minh"], in: program.folder,
      rows: 24, columns: 80, type: "xterm-256color",
      environment: ["LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"])
    _ = try terminal.exchange([], quiet: 20_000, until: 1)
    _ = try terminal.exchange([], quiet: 300)
    if number == 0 { _ = try terminal.exchange(Array(" ".utf8), quiet: 300) }
    // F5, the title and Enter, which goes to the summary, and Tab to the body.
    _ = try terminal.exchange(Array("\u{1B}[15~".utf8), quiet: 300)
    _ = try terminal.exchange(Array(Self.title(number).utf8), quiet: 100)
    _ = try terminal.exchange(Array("\r".utf8), quiet: 300)
    _ = try terminal.exchange(Array("\t".utf8), quiet: 100)
    var words = ""
    var times: [ContinuousClock.Instant] = []
    let count = Int.random(in: 20...Self.mostLetters, using: &random)
    let full = end == .diskFull ? Int.random(in: 5..<count, using: &random) : nil
    for place in 0..<count {
      if place == full { try fill(program) }
      let letter = Self.words[place % Self.words.count]
      words.append(letter)
      times.append(.now)
      _ = try terminal.exchange(Array(String(letter).utf8), quiet: 3)
    }
    switch end {
    case .killed, .diskFull: terminal.signal(SIGKILL)
    case .hungUp: terminal.signal(SIGHUP)
    case .terminalClosed: terminal.hangUp()
    }
    let last = ContinuousClock.now
    if end != .terminalClosed { _ = try terminal.endInBytes() }
    return Typed(words: words, old: times.filter { last - $0 > .seconds(2) }.count)
  }

  /// Fills the disk once the journal has its place on it: nobody can keep words where there was no room from the start.
  private func fill(_ program: Program) throws {
    let end = ContinuousClock.now + .seconds(10)
    while try journals(of: program).isEmpty {
      try #require(ContinuousClock.now < end, "no journal was begun")
    }
    program.disk?.fill()
  }

  private func journals(of program: Program) throws -> [String] {
    let folder = program.store + ".drafts"
    guard FileManager.default.fileExists(atPath: folder) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".journal")
    }
  }

  private static func title(_ number: Int) -> String { "Bai thu \(number) het" }

  /// What is there of it when the store is opened again.
  private func words(of number: Int, in program: Program) throws -> String? {
    let clock = TestClock()
    let house = try TestSupport.reopened(program.store, clock: clock, seed: UInt64(number) + 1)
    defer { do { try house.newsroom.close() } catch { Issue.record(error) } }
    let minh = try house.newsroom.acting(as: "minh", from: "tty1 vanphong")
    // A program that was told to end is given the time for it.
    let end = ContinuousClock.now + .seconds(10)
    while true {
      _ = try house.newsroom.recoverDrafts(of: minh)
      let found = try house.newsroom.drafts(of: minh).first { $0.text.title == Self.title(number) }
      if found != nil || ContinuousClock.now > end { return found?.text.body }
    }
  }
}
