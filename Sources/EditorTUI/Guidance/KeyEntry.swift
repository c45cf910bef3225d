import EditorCLI
import Prose
import Terminal

/// One line of the help: a heading of a group of keys, or keys with what they do.
struct KeyEntry: Hashable {
  let title: String
  let keys: String
  /// Nil for a heading.
  let command: CommandName?
  let searched: String

  var isHeading: Bool { command == nil }

  /// The keys that work in some place, in groups from the narrowest place to everywhere, each command once.
  static func all(for contexts: [ContextName], in session: Session) -> [KeyEntry] {
    let active = session.keys(in: contexts)
    var told: Set<CommandName> = []
    var entries: [KeyEntry] = []
    for context in active.contexts {
      let bindings = active.bindings.filter { $0.context == context }
      var group: [KeyEntry] = []
      for binding in bindings {
        guard let command = binding.command, told.insert(command).inserted else { continue }
        group.append(KeyEntry(binding, command, active, session))
      }
      guard !group.isEmpty else { continue }
      let title = session.guide(.group(context, isFirst: context == active.contexts.first))
      entries.append(KeyEntry(heading: title))
      entries += group
    }
    return entries
  }

  private init(heading: String) {
    title = heading
    keys = ""
    command = nil
    searched = ""
  }

  private init(
    _ binding: KeyBinding, _ command: CommandName, _ active: ActiveKeys, _ session: Session
  ) {
    title = binding.help ?? session.title(of: command)
    keys = active.keys(for: command).map { $0.label(session.keyStyle) }.joined(separator: ", ")
    self.command = command
    let entry = CommandTable.byName[command]
    searched =
      "\(keys) \(title) \(entry?.vietnamese ?? "") \(entry?.english ?? "") \(command.rawValue)"
  }

  /// The entries that fit, under their headings; headings of empty groups are left out.
  static func narrowed(_ entries: [KeyEntry], to filter: WordFilter) -> [KeyEntry] {
    var result: [KeyEntry] = []
    var heading: KeyEntry?
    for entry in entries {
      if entry.isHeading {
        heading = entry
      } else if filter.matches(entry.searched) {
        if let last = heading { result.append(last) }
        heading = nil
        result.append(entry)
      }
    }
    return result
  }
}
