import EditorCLI
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

  @Test(arguments: [31, 32] as [UInt64])
  func `random lines do no harm where the screen is told`(seed: UInt64) throws {
    let house = try HostileHouse.make()
    var typing = RandomTyping(seed: seed)
    let people: [Cast] = [.minh, .ha, .lan, .hoa, .tuan]
    for _ in 0..<(Self.dose / Self.session) {
      let person = people[typing.number(0...people.count - 1)]
      // An administrator who hits every key ends somebody's roles one day.
      guard try house.newsroom.homePortal(of: house.acting(person)) != nil else { continue }
      let talk = try Talk(house, as: person)
      for _ in 0..<Self.session where talk.conversation.isOpen {
        let said = talk.type(typing.line(of: talk.conversation.options.flatMap(\.names)))
        let complaint = said.first { Fuzz.isComplaint($0) }
        #expect(complaint == nil, "seed \(seed): \(complaint ?? "")")
        if typing.number(0...9) == 0 { _ = talk.wait(milliseconds: 3_000) }
      }
      _ = talk.conversation.end()
    }
    #expect(try house.newsroom.verify(.full).isWhole, "seed \(seed)")
  }
}

extension RandomTyping {
  /// A line of the linear mode: a number, a command, one of the choices read out, words, or noise.
  fileprivate mutating func line(of choices: [String]) -> String {
    let commands = CommandTable.entries.filter { $0.name != "quit" }
    let lines = LineCommand.allCases.map { $0.title(in: .vietnamese) }
    switch number(0...11) {
    case 0...3: return String(number(1...30))
    case 4: return commands[number(0...commands.count - 1)].vietnamese
    case 5: return commands[number(0...commands.count - 1)].english
    case 6: return lines[number(0...lines.count - 1)]
    case 7: return choices.isEmpty ? "" : choices[number(0...choices.count - 1)]
    case 8: return HostileWords.all[number(0...HostileWords.all.count - 1)].words
    case 9: return ["", ".", "?", "/", "/tin", ":", "lùi", "1 3", "1-4"][number(0...8)]
    default: return String(decoding: bytes(), as: UTF8.self)
    }
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
    if Self.isComplaint(text) { complaints.append(text) }
  }

  static func isComplaint(_ text: String) -> Bool {
    ["Lỗi của chương trình", "A fault of the program", "Error("].contains(where: text.contains)
  }
}
