/// What a key map may speak of: the contexts and their tree, the commands, and what must never be
/// lost. It comes from the program's own tables, never from a file.
public struct KeymapVocabulary: Hashable, Sendable {
  /// A place where keys have a meaning of their own.
  public struct Context: Hashable, Sendable {
    public let name: ContextName
    /// The wider context whose keys hold here too.
    public let parent: ContextName?
    /// True where a printable key types; no command can take such a key there.
    public let typesText: Bool

    public init(_ name: ContextName, in parent: ContextName?, typesText: Bool) {
      self.name = name
      self.parent = parent
      self.typesText = typesText
    }
  }

  /// A command that people must always be able to reach in a context and all narrower ones.
  public struct Essential: Hashable, Sendable {
    public let command: CommandName
    public let context: ContextName
    /// The key that comes back when a file leaves the command without one.
    public let key: Key

    public init(_ command: CommandName, in context: ContextName, on key: Key) {
      self.command = command
      self.context = context
      self.key = key
    }
  }

  /// Parents stand before their children.
  public let contexts: [Context]
  /// Each command with the contexts that know it; every narrower context knows it too.
  public let commands: [CommandName: Set<ContextName>]
  public let essentials: [Essential]
  /// Keys that mean a signal outside full-screen programs, with the commands that may have them.
  public let signalKeys: [Key: Set<CommandName>]

  private let byName: [ContextName: Context]
  private let chains: [ContextName: [ContextName]]

  /// Every context that is named must be declared, parents first; a mistake here is the program's.
  public init(
    contexts: [Context], commands: [CommandName: Set<ContextName>], essentials: [Essential],
    signalKeys: [Key: Set<CommandName>]
  ) {
    var byName: [ContextName: Context] = [:]
    var chains: [ContextName: [ContextName]] = [:]
    for context in contexts {
      let wider = context.parent.map { chains[$0] ?? [] } ?? []
      precondition(
        context.parent == nil || !wider.isEmpty, "A parent stands before \(context.name).")
      byName[context.name] = context
      chains[context.name] = [context.name] + wider
    }
    for (command, places) in commands {
      precondition(places.allSatisfy { byName[$0] != nil }, "\(command) is in no known context.")
    }
    for essential in essentials {
      precondition(commands[essential.command] != nil, "\(essential.command) is no command.")
      precondition(byName[essential.context] != nil, "\(essential.context) is no context.")
    }
    self.contexts = contexts
    self.commands = commands
    self.essentials = essentials
    self.signalKeys = signalKeys
    self.byName = byName
    self.chains = chains
  }
}

extension KeymapVocabulary {
  /// The declaration of a context, or nil when there is none of this name.
  public func context(_ name: ContextName) -> Context? {
    byName[name]
  }

  /// The context and the wider ones around it, narrowest first; empty for an unknown name.
  public func chain(of name: ContextName) -> [ContextName] {
    chains[name] ?? []
  }

  /// The contexts in which to look for a key when `stack` is open, its top first.
  ///
  /// A wider context shared by several of the stack comes once, after all of them.
  public func chain(ofStack stack: [ContextName]) -> [ContextName] {
    let all = stack.flatMap { chain(of: $0) }
    return all.enumerated().filter { !all[($0.offset + 1)...].contains($0.element) }.map(\.element)
  }

  /// True where a printable key types, here or in a wider context.
  public func typesText(_ name: ContextName) -> Bool {
    chain(of: name).contains { byName[$0]?.typesText == true }
  }

  /// True when `command` may have a key in `context`.
  public func allows(_ command: CommandName, in context: ContextName) -> Bool {
    guard let places = commands[command] else { return false }
    return chain(of: context).contains { places.contains($0) }
  }
}
