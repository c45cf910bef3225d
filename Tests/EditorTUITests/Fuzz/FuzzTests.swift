import Foundation
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

/// Random bytes as keys and random sizes, on a workstation over a newsroom full of hostile words. Nothing traps, every
/// frame holds only what may be shown, and the program never has to say that it is at fault itself.
@Suite(.serialized, .timeLimit(.minutes(30))) struct FuzzTests {
  /// Inputs of each run; `TOASOAN_LONG_TESTS` makes it many.
  private static let dose =
    ProcessInfo.processInfo.environment["TOASOAN_LONG_TESTS"] == nil ? 2_000 : 60_000
  /// After so many inputs somebody else sits down.
  private static let session = 400

  @Test(arguments: [11, 12, 13] as [UInt64])
  func `random bytes and sizes do no harm`(seed: UInt64) throws {
    let house = try HostileHouse.make()
    var typing = RandomTyping(seed: seed)
    let people: [Cast] = [.minh, .ha, .lan, .hoa, .son, .khanh, .tuan, .van]
    var left = Self.dose
    var sessions = 0
    var screens: Set<String> = []
    while left > 0 {
      sessions += 1
      let person = people[typing.number(0...people.count - 1)]
      let session = try Stage.session(house, as: person)
      let share = min(left, Self.session)
      let fuzz = Fuzz(typing: typing, clock: house.clock, left: share)
      let size = typing.size()
      let terminal = try WatchedTerminal(size: Size(rows: size.rows, columns: size.columns)) {
        fuzz.events(at: $0)
      }
      let station = Workstation(terminal: terminal, session: session, first: DeskScreen())
      fuzz.look = { [unowned station] in
        (station.stack.last.map { "\(type(of: $0))" } ?? "", station.message)
      }
      try station.run()

      #expect(terminal.faults.isEmpty, "seed \(seed): \(terminal.faults.prefix(5))")
      #expect(fuzz.complaints.isEmpty, "seed \(seed): \(fuzz.complaints.prefix(5))")
      left -= share - fuzz.left
      typing = fuzz.typing
      screens.formUnion(fuzz.screens)
      if !terminal.faults.isEmpty || !fuzz.complaints.isEmpty { break }
    }
    let report = try house.newsroom.verify(.full)
    #expect(report.isWhole, "seed \(seed): \(report.findings.prefix(5))")
    print(
      "seed \(seed): \(Self.dose) inputs in \(sessions) sessions on \(screens.count) screens,",
      "\(report.events) events")
  }
}

/// What happens at the terminal next, by the dice.
private final class Fuzz {
  private(set) var typing: RandomTyping
  private(set) var left: Int
  private(set) var complaints: [String] = []
  /// Looks at the workstation before each input.
  var look: () -> (screen: String, message: Message?) = { ("", nil) }
  private(set) var screens: Set<String> = []
  private let clock: TestClock
  private var decoder = InputDecoder()

  init(typing: RandomTyping, clock: TestClock, left: Int) {
    self.typing = typing
    self.clock = clock
    self.left = left
  }

  func events(at terminal: WatchedTerminal) -> [TerminalEvent] {
    listen()
    guard left > 0 else { return [] }
    left -= 1
    switch typing.number(0...19) {
    case 0...15:
      let late = pass(typing.number(1...400), at: terminal)
      let events = decoder.feed(typing.bytes(), at: terminal.now).map(TerminalEvent.input)
      return late + events
    case 16:
      let size = typing.size()
      return [.resize(Size(rows: size.rows, columns: size.columns))]
    case 17: return [[.woken], [.suspendRequested], [.resumed]][typing.number(0...2)]
    default: return pass(typing.number(1...5_000), at: terminal)
    }
  }

  /// Lets time pass, which ends what was begun and not finished.
  private func pass(_ milliseconds: Int, at terminal: WatchedTerminal) -> [TerminalEvent] {
    terminal.now += Int64(milliseconds)
    clock.move(milliseconds: Int64(milliseconds))
    return decoder.tick(now: terminal.now).map(TerminalEvent.input) + [.timer]
  }

  /// A mistake of the program's own must not be told to people.
  private func listen() {
    let (screen, message) = look()
    screens.insert(screen)
    guard let text = message?.text else { return }
    if ["Lỗi của chương trình", "A fault of the program", "Error("].contains(where: text.contains) {
      complaints.append(text)
    }
  }
}
