import EditorCLI
import Prose
import Terminal

/// One line of the palette: what can be done, its key, and why it is not possible now.
struct CommandChoice: Hashable {
  let command: CommandName
  let title: String
  let key: String
  /// Nil when the command is possible.
  let refusal: String?
  /// Every name that it may be looked for under.
  let searched: String

  /// What can be done at a screen or anywhere: first what the screen offers itself, then the narrower before the wider.
  /// Moving about and typing are left to the keys.
  static func all(
    for screen: any Screen, in session: Session,
    offering isOffered: (CommandName) -> Bool = { !isMovement($0) }
  ) -> [CommandChoice] {
    let keys = session.keys(in: screen.contexts)
    let offered = Dictionary(
      screen.hints.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let known = CommandTable.entries.enumerated().filter { _, entry in
      isOffered(entry.name) && screen.knows(entry.name)
        && !entry.contexts.isDisjoint(with: keys.contexts)
    }
    let ranked = known.sorted { left, right in
      let (a, b) = (rank(left.element, keys), rank(right.element, keys))
      let (c, d) = (offered[left.element.name] ?? .max, offered[right.element.name] ?? .max)
      return (c, a, left.offset) < (d, b, right.offset)
    }
    return ranked.map { CommandChoice($1, at: screen, keys, in: session) }
  }

  /// What the screen itself does not know: what can be done from anywhere, and what is done elsewhere, with the reason.
  static func elsewhere(
    than here: [CommandChoice], in session: Session
  ) -> [CommandChoice] {
    let known = Set(here.map(\.command))
    let others = CommandTable.entries.filter { !known.contains($0.name) && !isMovement($0.name) }
    let everywhere = session.keys(in: [])
    let anywhere = others.filter { fromAnywhere.contains($0.name) }.map { entry in
      CommandChoice(
        entry, key: session.keyLabel(entry.name, in: everywhere),
        refusal: AdministrationCommands.refusal(of: entry.name, in: session), session)
    }
    let there = others.filter { !fromAnywhere.contains($0.name) }.compactMap { entry in
      HelpWords.place(of: entry).map { place in
        CommandChoice(entry, key: "", refusal: session.guide(.worksAt(place)), session)
      }
    }
    return anywhere + there
  }

  /// What the program does wherever it is asked for.
  private static let fromAnywhere: Set<CommandName> = [
    "show-help", "switch-portal", "search-items", "show-notices", "show-queue", "show-royalties",
    "show-sheets", "show-people",
    "show-portals", "show-log", "show-statement", "show-payees", "show-funds", "show-rates",
    "show-law", "switch-language", "toggle-theme", "redraw-screen", "quit",
  ]

  private init(_ entry: CommandEntry, key: String, refusal: String?, _ session: Session) {
    command = entry.name
    title = entry.title(in: session.language)
    self.key = key
    self.refusal = refusal
    searched = "\(entry.vietnamese) \(entry.english) \(entry.name.rawValue)"
  }

  private init(
    _ entry: CommandEntry, at screen: any Screen, _ keys: ActiveKeys, in session: Session
  ) {
    command = entry.name
    title = entry.title(in: session.language)
    key = session.keyLabel(entry.name, in: keys)
    refusal =
      screen.refusal(of: entry.name, in: session)
      ?? AdministrationCommands.refusal(of: entry.name, in: session)
    searched = "\(entry.vietnamese) \(entry.english) \(entry.name.rawValue)"
  }

  private static func rank(_ entry: CommandEntry, _ keys: ActiveKeys) -> Int {
    keys.contexts.firstIndex { entry.contexts.contains($0) } ?? keys.contexts.count
  }

  /// Commands that move about, type or choose; nobody looks for them by name.
  static func isMovement(_ command: CommandName) -> Bool {
    let name = command.rawValue
    return movements.contains(name) || movingWords.contains { name.hasPrefix($0) }
  }

  private static let movingWords = [
    "move-left", "move-right", "move-up", "move-down", "move-word-", "move-row-", "move-to-",
    "extend-", "delete-", "next-", "previous-", "scroll-", "choose-entry-", "first-", "last-",
  ]

  private static let movements: Set<String> = [
    "open-selected", "confirm", "open-palette", "open-menu", "go-back", "complete-input",
    "split-paragraph", "toggle-choice", "open-choices", "go-to-today", "suspend",
  ]
}
