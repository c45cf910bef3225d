import EditorCLI
import Prose
import Terminal

/// The loop: key → key map → command → top screen → draw → errors on the message row.
///
/// It owns the terminal, and ends when the last screen is closed, the person quits, or the terminal is gone.
final class Workstation {
  private let terminal: any Terminal
  private let screens: ScreenStack
  private var matcher: KeyMatcher
  private var pending: [KeyBinding] = []
  /// When the last key came, on the terminal's clock.
  private var lastInput: Int64 = 0

  var session: Session { screens.session }
  var stack: [any Screen] { screens.screens }
  /// What stands in the message row: the answer to the last key, then what is wrong with the store.
  var message: Message? { screens.message ?? screens.storeFault }

  /// How often the store is asked whether somebody else has changed it, in milliseconds.
  private static let pollInterval: Int64 = 1_000
  /// Without a key for so long a person rests, in milliseconds: longer than between the repeats of a held key, shorter
  /// than a look takes.
  private static let rest: Int64 = 150

  init(terminal: any Terminal, session: Session, first: any Screen) {
    self.terminal = terminal
    screens = ScreenStack(session: session, first: first)
    matcher = KeyMatcher(session.keymap)
    session.copyOutside = { text in _ = terminal.copy(text) }
    let waker = terminal.waker
    session.wake = { waker.wake() }
    session.hasThreads = true
    session.lend = { words, tending in terminal.lend(to: words, tending: tending) }
    screens.performAtDevice = { [unowned self] in performAtDevice($0) }
  }

  /// Works until the person leaves. Whatever happens, what was typed is kept first.
  func run() throws {
    try screens.begin()
    draw()
    var poll = terminal.now + Self.pollInterval
    while screens.isRunning {
      let deadline = min(poll, matcher.deadline ?? .max, screenDeadline, restDeadline)
      for event in terminal.next(timeoutAt: deadline) where screens.isRunning { handle(event) }
      if terminal.now >= poll {
        screens.notice()
        poll = terminal.now + Self.pollInterval
      }
      screens.wakeScreens()
      if terminal.now >= restDeadline { screens.settle() }
      if screens.isRunning { draw() }
    }
    screens.keepAll()
  }

  /// The next time at which a screen wants to be woken, on the terminal's clock.
  private var screenDeadline: Int64 {
    screens.untilWaking.map { terminal.now + $0 } ?? .max
  }

  private var restDeadline: Int64 { screens.isUnsettled ? lastInput + Self.rest : .max }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input): handle(input)
    case .resize, .resumed: break
    case .woken: screens.hear()
    case .suspendRequested:
      screens.keepAll()
      terminal.suspend()
    case .timer: take(matcher.expire(at: terminal.now))
    case .hangUp: screens.quit()
    }
  }

  private func handle(_ input: InputEvent) {
    lastInput = terminal.now
    if isExamined(input) { return }
    switch input {
    case .key(let key):
      screens.message = nil
      pending = []
      take(matcher.feed(key, in: screens.top.contexts, at: terminal.now))
    case .paste(let text): screens.act { try $0.paste(text, in: self.session) }
    case .pasteIncomplete: tell(.pasteIncomplete, .warning)
    case .mouse, .focus, .report, .invalid: break
    }
  }

  /// Lets the top screen see what came in before the key map does; true when it was for the screen.
  private func isExamined(_ input: InputEvent) -> Bool {
    var isExamined = true
    let former = screens.message
    screens.message = nil
    screens.act {
      guard let navigation = try $0.examine(input, in: self.session) else {
        isExamined = false
        return .stay
      }
      self.pending = []
      return navigation
    }
    if !isExamined { screens.message = former }
    return isExamined
  }

  private func take(_ outcomes: [KeyMatcher.Outcome]) {
    for outcome in outcomes where screens.isRunning {
      switch outcome {
      case .command(let command): screens.perform(command)
      case .typed(let character): screens.act { try $0.type(character, in: self.session) }
      case .pending(let bindings): pending = bindings
      case .cancelled: break
      case .unbound(let keys): tell(.unknownKey(keys.label(session.keyStyle)), .information)
      case .vietnameseInput(let keys):
        let names = keys.map { KeySequence([$0]).label(session.keyStyle) }.joined(separator: ", ")
        tell(.vietnameseInput(names), .warning)
      }
    }
  }

  private func tell(_ phrase: Phrase, _ kind: Message.Kind) {
    screens.message = Message(session.phrase(phrase), kind)
  }

  /// Commands that are about the terminal and its keys.
  private func performAtDevice(_ command: CommandName) -> Bool {
    switch command {
    case "redraw-screen":
      terminal.pause()
      terminal.resume()
    case "toggle-theme":
      session.theme = session.theme.next
      terminal.use(session.theme)
    case "reload-keymap": reloadKeymap()
    default: return false
    }
    return true
  }

  /// Reads the person's key map anew; what is wrong in it is told, and what is right applies at once.
  private func reloadKeymap() {
    screens.message = session.reloadKeymap()
    matcher = KeyMatcher(session.keymap)
    screens.refreshAll()
  }

  private func draw() {
    screens.lay(out: Chrome.body(of: terminal.size, isBare: screens.isBare))
    var canvas = Canvas(size: terminal.size, marks: session.isASCII ? .ascii : .unicode)
    session.withStableNames {
      Chrome(
        session: session, stack: stack, message: message,
        pending: pending
      ).draw(on: &canvas)
    }
    terminal.show(canvas)
  }
}

extension Theme {
  /// The theme after this one, in a circle.
  var next: Theme {
    let all = Theme.allCases
    return all[(all.firstIndex(of: self)! + 1) % all.count]
  }
}
