import EditorCLI
import Terminal

/// The loop of the linear mode: line → conversation → lines. It ends when the person quits, or nothing more comes.
final class LineStation {
  private let terminal: LineTerminal
  private let conversation: Conversation

  init(terminal: LineTerminal, session: Session, first: any Screen) {
    self.terminal = terminal
    conversation = Conversation(session: session, first: first)
  }

  /// The lowest screen.
  var first: (any Screen)? { conversation.screens.screens.first }

  /// Works until the person leaves. Whatever happens, what was typed is kept first.
  func run() throws {
    terminal.say(try conversation.begin())
    prompt()
    while conversation.isOpen {
      let deadline = conversation.untilWaking.map { terminal.now + $0 }
      for event in terminal.next(timeoutAt: deadline) where conversation.isOpen { handle(event) }
    }
    terminal.isSecret = false
    terminal.say(conversation.end())
  }

  private func prompt() {
    terminal.isSecret = conversation.isSecret
    terminal.prompt("> ")
  }

  private func handle(_ event: LineTerminal.Event) {
    switch event {
    case .line(let line):
      // The line feed that ended a secret was not shown either.
      if terminal.isSecret { terminal.endLine() }
      terminal.say(conversation.take(line))
      if conversation.isOpen { prompt() }
    case .timer:
      let alarms = conversation.wake()
      terminal.say(alarms)
      if !alarms.isEmpty { prompt() }
    case .resumed: prompt()
    case .suspendRequested:
      conversation.screens.keepAll()
      terminal.suspend()
      prompt()
    case .hangUp(let begun):
      // Half a text is kept; half a command is nobody's wish.
      if let begun, conversation.takesText { _ = conversation.take(begun) }
      conversation.screens.quit()
      terminal.endLine()
    }
  }
}
