import EditorCLI
import Prose
import Terminal

/// What can be done at a screen line by line, and how it is found by its name.
struct LineOptions {
  let all: [LineOption]
  /// Those that are worth telling: what signs and numbers do has a name too, but needs none.
  var told: [LineOption] {
    all.filter { option in
      switch option.act {
      case .line, .command("quit"): true
      // It has been read out.
      case .entry: false
      case .command(let name):
        !Self.signed.contains(name) && (!isOverlay || hints.contains(name))
      }
    }
  }
  /// A dialog is about one thing; what could be done elsewhere is not told there.
  private let isOverlay: Bool
  private let hints: [CommandName]

  init(for screen: any Screen, in session: Session) {
    isOverlay = screen.isOverlay || screen.formLines(in: session) != nil
    hints = screen.hints
    let lines = screen.lineCommands.map { command in
      LineOption(
        act: .line(command), title: command.title(in: session.language), refusal: nil,
        names: Language.allCases.map { command.title(in: $0) } + [command.rawValue])
    }
    let reading = screen.reading(in: session)
    let entries = Self.entries(of: reading.list)
    let commands = CommandChoice.all(for: screen, in: session, offering: Self.isOffered).map {
      LineOption($0.command, refusal: $0.refusal, in: session)
    }
    let offered =
      entries + lines
      + commands.filter { option in
        if case .command(let name) = option.act { !reading.without.contains(name) } else { true }
      }
    let leaving = LineOption("quit", in: session)
    all = offered + (offered.contains { $0.act == leaving.act } ? [] : [leaving])
  }

  private static func entries(of list: Listing?) -> [LineOption] {
    guard let list else { return [] }
    return list.numbers.compactMap { number in
      list.entry(number)?.name.map { name in
        LineOption(act: .entry(number), title: name, refusal: nil, names: [name])
      }
    }
  }

  /// Those that are called so; else those whose name begins so, or has the words in it. Letters typed without marks
  /// stand for those with marks too.
  func find(_ words: String) -> [LineOption] {
    let pattern = SearchPattern(words)
    guard !pattern.isEmpty else { return [] }
    let exact = all.filter { option in
      option.names.contains { pattern.ranges(in: $0).contains(0..<$0.count) }
    }
    if let first = exact.first { return [first] }
    let begun = all.filter { pattern.ranges(in: $0.title).first?.lowerBound == 0 }
    // What has a sign is hardly meant by part of its name.
    let meant = begun.filter { !Self.isSigned($0) }
    if !begun.isEmpty { return meant.isEmpty ? begun : meant }
    let filter = WordFilter(words)
    return all.filter { option in option.names.contains { filter.matches($0) } }
  }

  private static func isSigned(_ option: LineOption) -> Bool {
    if case .command(let name) = option.act { signed.contains(name) } else { false }
  }

  /// Moving a cursor, ticking boxes and painting mean nothing line by line; what signs do, needs no name.
  static func isOffered(_ command: CommandName) -> Bool {
    if spoken.contains(command) { return true }
    return !silent.contains(command) && !CommandChoice.isMovement(command)
  }

  /// Movements that lead somewhere.
  private static let spoken: Set<CommandName> = [
    "open-selected", "next-page", "previous-page", "first-row", "last-row", "next-tab",
    "previous-tab", "next-comment", "previous-comment", "next-month", "previous-month",
    "go-to-today", "go-back", "next-pane",
  ]

  private static let signed: Set<CommandName> = [
    "open-selected", "next-page", "previous-page", "first-row", "last-row", "go-back",
    "filter-list", "find-text",
  ]

  private static let silent: Set<CommandName> = [
    "redraw-screen", "toggle-theme", "toggle-bare", "edit-outside", "toggle-preview",
    "toggle-selection", "copy",
    "cut", "paste",
    "select-all", "find-next", "find-previous", "show-help", "test-keys", "show-key-faults",
    "expand-branch", "collapse-branch",
  ]
}
