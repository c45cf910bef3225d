import EditorCLI
import Glibc
import Newsroom
import Prose
import Terminal
import Workflow

/// Where the screens are shown: painted on a full screen, or said line by line.
enum Front {
  case screen(any Terminal)
  case lines(LineTerminal)

  /// Opens what was asked for. A terminal that cannot place its cursor is told so, and read line by line.
  static func open(_ options: StartOptions, _ environment: [String: String]) throws -> Front {
    guard !options.isLinear else { return .lines(try lineTerminal(options)) }
    do {
      var settings = NcursesTerminal.Options()
      settings.theme = Theme.chosen(options.theme, environment: environment)
      return .screen(try NcursesTerminal(options: settings, environment: environment))
    } catch TerminalError.dumb(let type) {
      let terminal = try lineTerminal(options)
      terminal.say([LinearPhrase.noCursor(type: type).text(in: options.language)])
      return .lines(terminal)
    }
  }

  private static func lineTerminal(_ options: StartOptions) throws -> LineTerminal {
    try LineTerminal(
      input: STDIN_FILENO, output: STDOUT_FILENO, marks: options.isASCII ? .ascii : .unicode)
  }

  var isLinear: Bool {
    switch self {
    case .screen: false
    case .lines: true
    }
  }

  /// What whoever begins has to know: another terminal type than theirs is in use, or for who keeps the store running,
  /// that the disk gets full.
  func greeting(_ environment: [String: String], in session: Session) -> Message? {
    if case .screen(let terminal as NcursesTerminal) = self, let named = environment["TERM"],
      !named.isEmpty, terminal.type != named
    {
      return Message(session.phrase(.terminalTypeUnknown(named, used: terminal.type)), .warning)
    }
    guard session.ownRole == .technicalOperator else { return nil }
    let warnings = session.newsroom.warningsOfRoom
    guard !warnings.isEmpty else { return nil }
    let sentences = warnings.map { session.wording.sentence(for: $0) }
    return Message(sentences.joined(separator: " "), .warning)
  }

  /// Works until the person leaves, and answers the lowest screen as it was left.
  func work(at first: any Screen, in session: Session) throws -> (any Screen)? {
    switch self {
    case .screen(let terminal):
      let station = Workstation(terminal: terminal, session: session, first: first)
      try station.run()
      return station.stack.first
    case .lines(let terminal):
      let station = LineStation(terminal: terminal, session: session, first: first)
      try station.run()
      return station.first
    }
  }

  /// Says what this is, where it is not to be seen.
  func greet(in language: Language) { say(.greeting, in: language) }

  func takeLeave(in language: Language) { say(.goodbye, in: language) }

  private func say(_ phrase: LinearPhrase, in language: Language) {
    if case .lines(let terminal) = self { terminal.say([phrase.text(in: language)]) }
  }

  func close() {
    switch self {
    case .screen(let terminal): terminal.close()
    case .lines(let terminal): terminal.close()
    }
  }
}
