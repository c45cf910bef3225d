import EditorCLI
import Newsroom
import Rulebook
import Terminal

/// Plays what the screens of a page show on the real workstation, in a sample newsroom in memory. Clock and random
/// numbers stand still, so that the same page always gives the same screens.
struct PageScreens {
  /// Monday 23 November 2026, 09:30 in Vietnam.
  static let moment = Timestamp(milliseconds: 1_795_401_000_000)

  private static let source = "tty1@toasoan"
  private let sample: Newsroom

  init() throws {
    sample = try Newsroom.inMemory(clock: { Self.moment }, random: Self.random(1))
    _ = try sample.furnishSample(by: nil)
  }

  /// What each directive shows, line by line, and all that is wrong with them.
  func screens(
    for directives: [ScreenDirective]
  ) throws -> (screens: [[String]], faults: [PageFault]) {
    var screens: [[String]] = []
    var faults: [PageFault] = []
    var newsroom = sample
    for sitting in Self.sittings(of: directives) {
      if !sitting[0].isContinued {
        newsroom = try sample.copyInMemory(clock: { Self.moment }, random: Self.random(2))
      }
      let played = try play(sitting, in: newsroom)
      screens += played.screens
      faults += played.faults
    }
    return (screens, faults)
  }

  /// Directives that go on with one another at one screen.
  private static func sittings(of directives: [ScreenDirective]) -> [[ScreenDirective]] {
    directives.reduce(into: []) { sittings, directive in
      let last = sittings.last?.last
      if directive.isContinued, !directive.isFirstTime, last?.login == directive.login,
        last?.size == directive.size
      {
        sittings[sittings.count - 1].append(directive)
      } else {
        sittings.append([directive])
      }
    }
  }

  private func play(
    _ sitting: [ScreenDirective], in newsroom: Newsroom
  ) throws -> (screens: [[String]], faults: [PageFault]) {
    let first = sitting[0]
    do {
      try prepare(first, in: newsroom)
    } catch NewsroomError.notFound(.person, let login) {
      return ([], [PageFault(line: first.line, problem: .unknownPerson(login))])
    }
    let script = sitting.flatMap(\.steps).map { step in
      step.keys.map { TerminalEvent.input(.key($0)) }
    }
    let terminal = try HeadlessTerminal(size: first.size, script: script)
    var options = StartOptions(store: StorePlace("toasoan.db"), clock: { Self.moment })
    options.login = first.login
    options.source = Self.source
    try Startup.work(in: newsroom, at: .screen(terminal), options, environment: [:])
    return Self.shown(at: terminal, sitting)
  }

  /// Whoever has worked here before is not introduced again.
  private func prepare(_ directive: ScreenDirective, in newsroom: Newsroom) throws {
    guard let login = directive.login else { return }
    let acting = try newsroom.acting(as: login, from: Self.source)
    if !directive.isFirstTime { try newsroom.markIntroductionSeen(acting) }
  }

  private static func shown(
    at terminal: HeadlessTerminal, _ sitting: [ScreenDirective]
  ) -> (screens: [[String]], faults: [PageFault]) {
    var screens: [[String]] = []
    var faults: [PageFault] = []
    var count = 0
    for directive in sitting {
      for step in directive.steps {
        let before = terminal.frame(after: count)
        count += 1
        let problem: PageFault.Problem? =
          switch terminal.frame(after: count) {
          case nil: .ended(step.written)
          case before: .unchanged(step.written)
          case .some: nil
          }
        guard let problem else { continue }
        faults.append(PageFault(line: directive.line, problem: problem))
      }
      let rows = rows(of: terminal.frame(after: count), directive)
      let text = rows.joined(separator: "\n")
      faults += directive.expected.filter { !text.contains($0) }.map { words in
        PageFault(line: directive.line, problem: .unseen(words))
      }
      screens.append(rows)
    }
    return (screens, faults)
  }

  /// The rows of a frame that a page shows.
  private static func rows(of frame: Canvas?, _ directive: ScreenDirective) -> [String] {
    let text = frame?.text() ?? ""
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let wanted = directive.rows, rows.count >= wanted.upperBound else { return rows }
    return Array(rows[(wanted.lowerBound - 1)..<wanted.upperBound])
  }

  /// Numbers that differ from each other and come again in every run: a Weyl sequence.
  private static func random(_ seed: UInt64) -> () -> UInt64 {
    var state = seed
    return {
      state &+= 0x9E37_79B9_7F4A_7C15
      return state
    }
  }
}
