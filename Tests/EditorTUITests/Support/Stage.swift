import EditorCLI
import Foundation
import Newsroom
import Rulebook
import Storage
import Terminal
import TestSupport
import Testing

@testable import EditorTUI

/// A workstation at a terminal in memory: what shall happen is told first, and happens when it is played.
final class Stage {
  let house: TestNewsroom
  let session: Session
  private let first: (Session) throws -> any Screen
  private let terminal: ScriptedTerminal

  /// `person` sits at a terminal of `size`; `first` makes the lowest screen.
  init(
    _ house: TestNewsroom, as person: Cast, size: Size = Size(rows: 30, columns: 100),
    language: Language = .vietnamese, first: @escaping (Session) throws -> any Screen
  ) throws {
    self.house = house
    self.first = first
    session = try Self.session(house, as: person, language: language)
    terminal = try ScriptedTerminal(size: size)
  }

  static func session(
    _ house: TestNewsroom, as person: Cast, language: Language = .vietnamese
  ) throws -> Session {
    let acting = try house.acting(person)
    let home = try #require(try house.newsroom.homePortal(of: acting))
    return Session(
      newsroom: house.newsroom, acting: acting, language: language, theme: .dark, isASCII: false,
      portal: PortalView(id: home.id, code: home.code, name: home.name),
      keymap: KeymapFiles.defaults(), keymapFaults: [], place: "test.sqlite")
  }

  /// Presses keys by the names they have in a key map.
  func press(_ keys: String...) throws {
    for name in keys {
      terminal.steps.append(.events([.input(.key(try Key(notation: name)))]))
    }
  }

  /// Types letter by letter.
  func type(_ text: String) {
    for letter in text {
      let key = letter == " " ? Key(.character(" ")) : Key(.character(letter))
      terminal.steps.append(.events([.input(.key(key))]))
    }
  }

  /// Sends bytes as a terminal does, in two reads that meet at `cut`, with a pause between them.
  func send(_ bytes: [UInt8], cutAt cut: Int, pause: Int64) {
    var decoder = InputDecoder()
    terminal.steps.append(.events(decoder.feed(Array(bytes[..<cut]), at: 0).map { .input($0) }))
    meanwhile { self.house.clock.move(milliseconds: pause) }
    terminal.steps.append(.events(decoder.feed(Array(bytes[cut...]), at: 10).map { .input($0) }))
  }

  func paste(_ text: String) { terminal.steps.append(.events([.input(.paste(text))])) }

  func resize(_ size: Size) { terminal.steps.append(.events([.resize(size)])) }

  /// Somebody else does something, and enough time passes for the workstation to notice.
  func meanwhile(_ act: @escaping () throws -> Void) { terminal.steps.append(.meanwhile(act)) }

  /// Takes the hands off the keys, until what waited for that has come.
  func rest() { terminal.steps.append(.meanwhile {}) }

  /// Lets jobs open the store in the file at `path`.
  func openAnother(_ path: String) {
    let clock = house.clock
    let random = house.random
    session.openAnother = {
      try Newsroom.openToRead(
        Opening(
          StorePlace(path), holder: "job", clock: { clock.now }, random: { random.next() }))
    }
  }

  /// Waits until a job has something to say.
  func waitForJob() { terminal.steps.append(.job) }

  /// Looks at what is on the screen at that moment.
  func look(_ body: @escaping (Canvas) throws -> Void) { terminal.steps.append(.look(body)) }

  /// Lets it all happen, and gives the workstation as it was left.
  func playToTheEnd() throws -> Workstation {
    let station = Workstation(terminal: terminal, session: session, first: try first(session))
    try station.run()
    if let failure = terminal.failure { throw failure }
    return station
  }

  /// Lets it all happen, and gives the last frame.
  @discardableResult
  func play() throws -> Canvas {
    _ = try playToTheEnd()
    return try #require(terminal.frame)
  }
}

/// A terminal whose events, and what happens between them, are written down beforehand.
final class ScriptedTerminal: Terminal {
  enum Step {
    case events([TerminalEvent])
    case meanwhile(() throws -> Void)
    case look((Canvas) throws -> Void)
    case job
  }

  private(set) var size: Size
  private(set) var now: Int64 = 0
  let waker: Waker
  var steps: [Step] = []
  private(set) var frame: Canvas?
  private(set) var failure: (any Error)?

  init(size: Size) throws {
    self.size = size
    waker = try HeadlessTerminal(size: size).waker
  }

  func next(timeoutAt deadline: Int64?) -> [TerminalEvent] {
    guard !steps.isEmpty, failure == nil else { return [.hangUp] }
    switch steps.removeFirst() {
    case .events(let events):
      for case .resize(let size) in events { self.size = size }
      return events
    case .meanwhile(let act):
      now += 2_000
      perform(act)
    case .job:
      waker.wait()
      return [.woken]
    case .look(let body):
      let frame = frame
      perform { if let frame { try body(frame) } }
    }
    return [.timer]
  }

  private func perform(_ body: () throws -> Void) {
    do { try body() } catch { failure = error }
  }

  func show(_ frame: Canvas) { self.frame = frame }
  func use(_ theme: Theme) {}
  func reportMouse(_ isOn: Bool) {}
  func copy(_ text: String) -> Bool { true }
  func suspend() {}
  func pause() {}
  func resume() {}
  func close() {}
}

/// A folder of one test for a store in a file, gone with the test.
final class TemporaryFolder {
  let store: String
  private let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "toasoan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    store = url.appending(path: "store.sqlite").path
  }

  deinit {
    do { try FileManager.default.removeItem(at: url) } catch { Issue.record(error) }
  }
}
