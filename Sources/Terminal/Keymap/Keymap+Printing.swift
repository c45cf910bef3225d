extension Keymap {
  /// The whole map as a key map file, each group of lines under a comment that says where it comes
  /// from.
  ///
  /// Read over nothing, and read over the same defaults, the file gives the same keys.
  public func printed() -> String {
    var lines = ["version = 1"]
    if let timeout { lines.append("timeout = \(timeout)ms") }
    for context in vocabulary.contexts {
      let written = written(in: context.name)
      if written.isEmpty { continue }
      lines.append("")
      lines.append("[\(context.name)]")
      lines.append(contentsOf: Keymap.lines(of: written))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The bindings of one context; alternatives of one origin share a line, as they did.
  private static func lines(of bindings: [KeyBinding]) -> [String] {
    var lines: [String] = []
    var heading: String?
    var rest = bindings[...]
    while let first = rest.first {
      let together = rest.prefix {
        $0.origin == first.origin && $0.action == first.action && $0.help == first.help
      }
      rest = rest.dropFirst(together.count)
      if heading != first.origin.comment {
        heading = first.origin.comment
        lines.append("# \(first.origin.comment)")
      }
      let keys = together.map(\.keys.notation).joined(separator: ", ")
      let padding = String(repeating: " ", count: max(0, 15 - keys.count))
      let help = first.help.map { "   # \($0)" } ?? ""
      lines.append("\(keys)\(padding) = \(first.action.notation)\(help)")
    }
    return lines
  }

  /// True when both maps do the same on every key with the same words, wherever each was written.
  public func doesTheSame(as other: Keymap) -> Bool {
    timeout == other.timeout && vocabulary == other.vocabulary && meanings == other.meanings
  }

  private struct Meaning: Hashable {
    let context: ContextName
    let keys: KeySequence
    let action: KeyBinding.Action
    let help: String?
  }

  private var meanings: Set<Meaning> {
    Set(
      table.values.flatMap(\.values).map {
        Meaning(context: $0.context, keys: $0.keys, action: $0.action, help: $0.help)
      })
  }
}

extension KeyBinding.Origin {
  /// The origin as `printed()` writes it.
  fileprivate var comment: String {
    switch self {
    case .defaults: "default"
    case .user(let line): "line \(line)"
    case .builtIn: "built in"
    }
  }
}

extension KeyBinding.Action {
  /// The action as a key map file writes it.
  public var notation: String {
    switch self {
    case .run(let command): command.rawValue
    case .block: "none"
    case .inherit: "inherit"
    }
  }
}
