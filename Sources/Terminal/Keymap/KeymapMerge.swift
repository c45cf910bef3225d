/// Lays one file's map over another and says what the file's lines did to it.
struct KeymapMerge {
  private(set) var result: Keymap
  private(set) var faults: [KeymapFault] = []

  private let own: Keymap
  private let base: Keymap
  private let vocabulary: KeymapVocabulary
  /// The bindings of the file, context by context in the order of the tree.
  private let ownBindings: [KeyBinding]
  private var active: [ContextName: ActiveKeys] = [:]

  init(_ own: Keymap, over base: Keymap) {
    self.own = own
    self.base = base
    vocabulary = own.vocabulary
    ownBindings = vocabulary.contexts.flatMap { own.written(in: $0.name) }
    result = base
  }

  mutating func run() {
    result.timeout = own.timeout
    for binding in ownBindings { lay(binding) }
    restoreEssentials()
    for binding in ownBindings
    where result.table[binding.context]?[binding.keys] == binding {
      if case .user = binding.origin { compare(binding) }
      advise(on: binding)
    }
  }

  private mutating func lay(_ binding: KeyBinding) {
    for (keys, earlier) in base.table[binding.context] ?? [:] {
      guard gives(earlier, wayTo: binding) else { continue }
      result.table[binding.context]?[keys] = nil
      if let command = earlier.command, binding.command != nil, command != binding.command {
        faults.append(binding.fault(.replacesDefault(command, keys: keys)))
      }
    }
    result.table[binding.context, default: [:]][binding.keys] = binding
  }

  /// True when both cannot stand: the same keys, or one begins the other and nothing tells apart.
  private func gives(_ other: KeyBinding, wayTo binding: KeyBinding) -> Bool {
    if other.keys == binding.keys { return true }
    guard own.timeout == nil, other.command != nil, binding.command != nil else { return false }
    return other.keys.begins(binding.keys) || binding.keys.begins(other.keys)
  }
}

// MARK: - Essential commands

extension KeymapMerge {
  /// Gives back the key of every essential command that the files left without one.
  ///
  /// A key that is given back may have been the only one of another essential command, hence the
  /// rounds; each key is given back once at most.
  private mutating func restoreEssentials() {
    for _ in vocabulary.essentials {
      var isComplete = true
      for context in vocabulary.contexts.map(\.name) {
        for essential in vocabulary.essentials
        where vocabulary.chain(of: context).contains(essential.context)
          && activeKeys(in: context).keys(for: essential.command).isEmpty
        {
          restore(essential, in: context)
          isComplete = false
        }
      }
      if isComplete { return }
    }
  }

  private mutating func restore(_ essential: KeymapVocabulary.Essential, in context: ContextName) {
    let keys = KeySequence(essential.key)
    let culprit = vocabulary.chain(of: context)
      .compactMap { name in
        result.written(in: name).first { $0.keys == keys || keys.begins($0.keys) }
      }
      .first { $0.command != essential.command }
    result.table[context] = result.table[context]?.filter { !keys.begins($0.key) }
    result.table[context, default: [:]][keys] = KeyBinding(
      context: context, keys: keys, action: .run(essential.command), help: nil, origin: .builtIn,
      alternative: 0)
    active = [:]
    faults.append(
      KeymapFault(
        line: culprit?.origin.line, context: context, keys: keys.notation, action: culprit?.action,
        problem: .essentialWithoutKey(essential.command, key: essential.key)))
  }

  private mutating func activeKeys(in context: ContextName) -> ActiveKeys {
    if let known = active[context] { return known }
    let keys = result.active(in: [context])
    active[context] = keys
    return keys
  }
}

// MARK: - What the lines of a file mean for others

extension KeymapMerge {
  /// Notes what a person's line takes from wider contexts, and what narrower defaults take from it.
  private mutating func compare(_ binding: KeyBinding) {
    let outer = outerCommand(of: binding)
    switch binding.action {
    case .run(let command):
      if let outer, outer.command != command {
        faults.append(binding.fault(.shadows(outer.command, in: outer.context)))
      }
      for hidden in defaults(hiding: binding, command) { faults.append(binding.fault(hidden)) }
    case .block:
      if outer == nil, base.table[binding.context]?[binding.keys] == nil {
        faults.append(binding.fault(.removesNothing))
      }
    case .inherit:
      if base.table[binding.context]?[binding.keys] == nil {
        faults.append(binding.fault(.removesNothing))
      }
    }
  }

  /// The command that the keys would run without this line, by the contexts around it.
  private func outerCommand(
    of binding: KeyBinding
  ) -> (command: CommandName, context: ContextName)? {
    for context in vocabulary.chain(of: binding.context).dropFirst() {
      switch result.table[context]?[binding.keys]?.action {
      case .run(let command): return (command, context)
      case .block: return nil
      case .inherit, nil: continue
      }
    }
    return nil
  }

  private func defaults(
    hiding binding: KeyBinding, _ command: CommandName
  ) -> [KeymapFault.Problem] {
    vocabulary.contexts.map(\.name).compactMap { context in
      guard vocabulary.chain(of: context).dropFirst().contains(binding.context),
        let narrower = result.table[context]?[binding.keys], let other = narrower.command,
        case .defaults = narrower.origin, other != command
      else { return nil }
      return .hiddenByDefault(other, in: context)
    }
  }

  /// Notes keys that often do not arrive and keys that an input method would change.
  private mutating func advise(on binding: KeyBinding) {
    guard let command = binding.command else { return }
    let keys = activeKeys(in: binding.context)
    if let (key, reason) = binding.keys.unreliableKey {
      let hasOtherKey = keys.keys(for: command).contains { $0.unreliableKey == nil }
      faults.append(
        binding.fault(.mayNotArrive(key, because: reason, hasOtherKey: hasOtherKey)))
    }
    if !vocabulary.typesText(binding.context), let clash = binding.keys.vietnameseClash {
      let instead = keys.freeControlKey(like: binding.keys)
      faults.append(binding.fault(.clashesWithVietnamese(clash, instead: instead)))
    }
  }
}

extension KeySequence {
  /// The first key that often does not arrive, with the reason.
  var unreliableKey: (Key, UnreliableKey)? {
    for key in keys {
      if let reason = key.unreliability { return (key, reason) }
    }
    return nil
  }
}

extension ActiveKeys {
  /// A Ctrl-letter without a command here, of those that no terminal, no tmux and no desktop takes
  /// (`terminal.md` 5.4); the letter of `keys` itself when it can be had.
  func freeControlKey(like keys: KeySequence) -> Key? {
    let free = Array("fgknoprtuwxy").map { Key(.character($0), .control) }.filter {
      binding(for: KeySequence($0)) == nil && !isBeginning(KeySequence($0))
    }
    let wanted = keys.keys.last?.plainCharacter.map {
      Key(.character($0.inLowerCase), .control)
    }
    return free.first { $0 == wanted } ?? free.first
  }
}
