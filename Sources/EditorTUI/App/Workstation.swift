import EditorCLI
import Newsroom
import Prose
import Rulebook
import Storage
import Terminal
import Workflow

/// The loop: key → key map → command → top screen → draw → errors on the message row.
///
/// It owns the terminal and the stack of screens, and ends when the last screen is closed, the person quits, or the
/// terminal is gone.
final class Workstation {
  private let terminal: any Terminal
  let session: Session
  private(set) var stack: [any Screen]
  private var matcher: KeyMatcher
  private(set) var message: Message?
  private var pending: [KeyBinding] = []
  private var changes: Int64 = 0
  private var isRunning = true
  private var storeFault: Message?
  /// When the last key came, on the terminal's clock.
  private var lastInput: Int64 = 0

  /// How often the store is asked whether somebody else has changed it, in milliseconds.
  private static let pollInterval: Int64 = 1_000
  /// Without a key for so long a person rests, in milliseconds: longer than between the repeats of a held key, shorter
  /// than a look takes.
  private static let rest: Int64 = 150

  init(terminal: any Terminal, session: Session, first: any Screen) {
    self.terminal = terminal
    self.session = session
    stack = [first]
    matcher = KeyMatcher(session.keymap)
    session.copyOutside = { text in _ = terminal.copy(text) }
  }

  /// Works until the person leaves. Whatever happens, what was typed is kept first.
  func run() throws {
    changes = try session.newsroom.changeCounter()
    tell { try self.stack[self.stack.count - 1].refresh(in: self.session) }
    draw()
    var poll = terminal.now + Self.pollInterval
    while isRunning {
      let deadline = min(poll, matcher.deadline ?? .max, screenDeadline, restDeadline)
      for event in terminal.next(timeoutAt: deadline) where isRunning { handle(event) }
      if terminal.now >= poll {
        notice()
        poll = terminal.now + Self.pollInterval
      }
      wakeScreens()
      settleScreens()
      if isRunning { draw() }
    }
    keepAll()
  }

  /// The next time at which a screen wants to be woken, on the terminal's clock.
  private var screenDeadline: Int64 {
    guard let next = stack.compactMap(\.deadline).min() else { return .max }
    return terminal.now + max(0, next - session.now.milliseconds)
  }

  private var restDeadline: Int64 {
    stack.contains(where: \.isUnsettled) ? lastInput + Self.rest : .max
  }

  private func settleScreens() {
    guard terminal.now >= restDeadline else { return }
    for index in stack.indices where stack[index].isUnsettled {
      tell { try self.stack[index].settle(in: self.session) }
    }
  }

  private func wakeScreens() {
    for index in stack.indices {
      guard let deadline = stack[index].deadline, deadline <= session.now.milliseconds else {
        continue
      }
      stack[index].wake(in: session)
    }
  }

  private func handle(_ event: TerminalEvent) {
    switch event {
    case .input(let input): handle(input)
    case .resize, .woken, .resumed: break
    case .suspendRequested:
      keepAll()
      terminal.suspend()
    case .timer: take(matcher.expire(at: terminal.now))
    case .hangUp: isRunning = false
    }
  }

  private func handle(_ input: InputEvent) {
    lastInput = terminal.now
    if isExamined(input) { return }
    switch input {
    case .key(let key):
      message = nil
      pending = []
      take(matcher.feed(key, in: contexts, at: terminal.now))
    case .paste(let text): act { try $0.paste(text, in: self.session) }
    case .pasteIncomplete: message = Message(session.phrase(.pasteIncomplete), .warning)
    case .mouse, .focus, .report, .invalid: break
    }
  }

  /// Lets the top screen see what came in before the key map does; true when it was for the screen.
  private func isExamined(_ input: InputEvent) -> Bool {
    let top = stack.count - 1
    do {
      guard let navigation = try stack[top].examine(input, in: session) else { return false }
      message = nil
      pending = []
      follow(navigation)
    } catch {
      message = Message(session.sentence(error), .error)
    }
    return true
  }

  private var contexts: [ContextName] { stack[stack.count - 1].contexts }

  private func take(_ outcomes: [KeyMatcher.Outcome]) {
    for outcome in outcomes where isRunning {
      switch outcome {
      case .command(let command): perform(command)
      case .typed(let character): act { try $0.type(character, in: self.session) }
      case .pending(let bindings): pending = bindings
      case .cancelled: break
      case .unbound(let keys):
        message = Message(session.phrase(.unknownKey(keys.label(session.keyStyle))))
      case .vietnameseInput(let keys):
        let names = keys.map { KeySequence([$0]).label(session.keyStyle) }.joined(separator: ", ")
        message = Message(session.phrase(.vietnameseInput(names)), .warning)
      }
    }
  }

  /// Runs a command at the top screen, or for the whole program when the screen does not know it.
  func perform(_ command: CommandName) {
    if let reason = stack[stack.count - 1].refusal(of: command, in: session) {
      message = Message(reason, .warning)
      return
    }
    act {
      try $0.perform(command, in: self.session)
    } otherwise: {
      self.performEverywhere(command)
    }
  }

  private func act(
    _ body: (inout any Screen) throws -> Navigation, otherwise: () -> Void = {}
  ) {
    let top = stack.count - 1
    do {
      let navigation = try body(&stack[top])
      if case .ignored = navigation { otherwise() } else { follow(navigation) }
    } catch {
      message = Message(session.sentence(error), .error)
    }
  }

  private func follow(_ navigation: Navigation) {
    switch navigation {
    case .stay, .ignored: break
    case .say(let words): message = words
    case .open(let screen):
      stack.append(screen)
      tell { try self.stack[self.stack.count - 1].refresh(in: self.session) }
    case .replace(let screen):
      stack[stack.count - 1] = screen
      tell { try self.stack[self.stack.count - 1].refresh(in: self.session) }
    case .close(let result): close(with: result)
    case .quit: isRunning = false
    }
  }

  /// Back to the screen below. The last screen is not closed by going back: Esc never quits.
  private func close(with result: ScreenResult) {
    guard stack.count > 1 else { return }
    stack.removeLast()
    if case .done(let words) = result { message = words }
    tell { try self.stack[self.stack.count - 1].refresh(in: self.session) }
    if case .command(let command) = result {
      perform(command)
    } else {
      act { try $0.resume(with: result, in: self.session) }
    }
  }

  private func performEverywhere(_ command: CommandName) {
    switch command {
    case "quit": isRunning = false
    case "go-back": if stack.count > 1 { close(with: .nothing) }
    case "redraw-screen":
      terminal.pause()
      terminal.resume()
    case "toggle-theme":
      session.theme = session.theme.next
      terminal.use(session.theme)
    case "switch-language": session.language = session.language.other
    case "reload-keymap": reloadKeymap()
    case "show-help": follow(.open(HelpScreen(for: contexts, in: session)))
    case "open-palette", "open-menu":
      follow(.open(PaletteDialog(for: stack[stack.count - 1], in: session)))
    case "switch-portal": openScreen { try PortalDialog(in: $0) }
    case "search-items": openScreen { _ in SearchScreen() }
    case "show-queue": openScreen { _ in QueueScreen() }
    case "show-people": openScreen { _ in PeopleScreen() }
    case "show-portals": openScreen { _ in PortalsScreen() }
    case "show-log": openScreen { _ in LogScreen() }
    default: message = Message(session.phrase(.notHere), .information)
    }
  }

  private func openScreen(_ make: (Session) throws -> any Screen) {
    tell { follow(.open(try make(session))) }
  }

  /// Reads the person's key map anew; what is wrong in it is told, and what is right applies at once.
  private func reloadKeymap() {
    message = session.reloadKeymap()
    matcher = KeyMatcher(session.keymap)
    for index in stack.indices { tell { try self.stack[index].refresh(in: self.session) } }
  }

  /// Reads anew when somebody else has changed the store since; at rest nothing is drawn.
  private func notice() {
    do {
      let counter = try session.newsroom.changeCounter()
      if storeFault != nil { (storeFault, message) = (nil, nil) }
      guard counter != changes else { return }
      changes = counter
      for index in stack.indices { try stack[index].refresh(in: session) }
    } catch {
      storeFault = Message(session.sentence(error), .error)
    }
  }

  private func tell(_ body: () throws -> Void) {
    do { try body() } catch { message = Message(session.sentence(error), .error) }
  }

  private func keepAll() {
    for index in stack.indices { tell { try self.stack[index].keep(in: self.session) } }
  }

  private func draw() {
    let area = Chrome.body(of: terminal.size)
    for index in stack.indices { stack[index].lay(out: area) }
    var canvas = Canvas(size: terminal.size, marks: session.isASCII ? .ascii : .unicode)
    session.withStableNames {
      Chrome(session: session, stack: stack, message: storeFault ?? message, pending: pending)
        .draw(on: &canvas)
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
