/// One key sequence and what it does in one context.
public struct KeyBinding: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    case run(CommandName)
    /// `none`: the keys do nothing here, whatever wider contexts say.
    case block
    /// `inherit`: the keys do here what they do in the wider context.
    case inherit
  }

  /// Where a binding was written.
  public enum Origin: Hashable, Sendable {
    /// A line of the map that ships with the program.
    case defaults(line: Int)
    /// A line of a person's own file.
    case user(line: Int)
    /// The key that an essential command keeps.
    case builtIn

    /// The line, for bindings that have one.
    public var line: Int? {
      switch self {
      case .defaults(let line), .user(let line): line
      case .builtIn: nil
      }
    }
  }

  public let context: ContextName
  public let keys: KeySequence
  public let action: Action
  /// The words that the file gives for the help, in place of the command's own.
  public let help: String?
  public let origin: Origin
  /// The place among the alternatives of its line, from 0.
  let alternative: Int

  /// The command, for bindings that run one.
  public var command: CommandName? {
    switch action {
    case .run(let command): command
    case .block, .inherit: nil
    }
  }

  /// The order in which keys are listed: a person's own first, each file from top to bottom.
  var rank: (Int, Int, Int) {
    switch origin {
    case .user(let line): (0, line, alternative)
    case .defaults(let line): (1, line, alternative)
    case .builtIn: (2, 0, alternative)
    }
  }
}
