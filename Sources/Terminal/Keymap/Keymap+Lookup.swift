extension Keymap {
  /// What is written for one context alone, in the order in which keys are listed.
  public func written(in context: ContextName) -> [KeyBinding] {
    (table[context] ?? [:]).values.sorted { $0.rank < $1.rank }
  }

  /// The keys that count while the contexts of `stack` are open, its top first.
  public func active(in stack: [ContextName]) -> ActiveKeys {
    ActiveKeys(self, in: stack)
  }
}

/// The keys that count in one place: those of its contexts and of all wider ones, after deciding
/// which wins.
///
/// Making it costs more than asking it; keep it while the same contexts stay open.
public struct ActiveKeys: Hashable, Sendable {
  /// The contexts in which keys are looked for, narrowest first.
  public let contexts: [ContextName]
  /// Every key that runs a command, the narrowest context first, in each a person's own first.
  public private(set) var bindings: [KeyBinding] = []
  /// True when a printable key that begins nothing types.
  public let typesText: Bool

  private var decided: [KeySequence: KeyBinding] = [:]
  private var beginnings: Set<KeySequence> = []
  private let allowsBoth: Bool

  init(_ keymap: Keymap, in stack: [ContextName]) {
    let vocabulary = keymap.vocabulary
    contexts = vocabulary.chain(ofStack: stack)
    allowsBoth = keymap.timeout != nil
    typesText = contexts.first.map { vocabulary.typesText($0) } ?? false
    var typesHere = false
    for context in contexts {
      typesHere = typesHere || vocabulary.typesText(context)
      let written = keymap.written(in: context).filter {
        $0.action != .inherit && !(typesHere && $0.keys.first.isPlainPrintable) && !isTaken($0.keys)
      }
      for binding in written { add(binding) }
    }
  }

  /// True when a narrower context has decided about these keys, about what they begin with, or
  /// about a longer sequence that they begin.
  private func isTaken(_ keys: KeySequence) -> Bool {
    if decided[keys] != nil { return true }
    if allowsBoth { return false }
    return beginnings.contains(keys) || keys.properPrefixes.contains { decided[$0] != nil }
  }

  private mutating func add(_ binding: KeyBinding) {
    decided[binding.keys] = binding
    guard binding.command != nil else { return }
    bindings.append(binding)
    beginnings.formUnion(binding.keys.properPrefixes)
  }
}

extension ActiveKeys {
  /// What runs on exactly these keys, or nil.
  public func binding(for keys: KeySequence) -> KeyBinding? {
    decided[keys].flatMap { $0.command == nil ? nil : $0 }
  }

  /// True when a longer sequence begins with these keys.
  public func isBeginning(_ keys: KeySequence) -> Bool {
    beginnings.contains(keys)
  }

  /// The bindings that begin with `keys` and go on.
  public func continuations(of keys: KeySequence) -> [KeyBinding] {
    bindings.filter { keys.begins($0.keys) }
  }

  /// Every key of a command; the first is the one to show in a hint.
  public func keys(for command: CommandName) -> [KeySequence] {
    bindings.filter { $0.command == command }.map(\.keys)
  }
}
