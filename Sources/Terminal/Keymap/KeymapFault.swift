/// One thing that is wrong or surprising in a key map file: the facts, without a sentence.
///
/// A fault never stops the reading; all lines that are right apply.
public struct KeymapFault: Hashable, Sendable {
  public enum Severity: Int, Hashable, Comparable, Sendable {
    /// Worth knowing; nothing is wrong.
    case information
    /// The line applies, but may not do what its writer expects.
    case warning
    /// The line does not apply.
    case error

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// From 1; nil for a fault of the whole file or of no line.
  public let line: Int?
  public let context: ContextName?
  /// The keys as they are written in the file, or in notation when no line names them.
  public let keys: String?
  /// What the line wants the keys to do.
  public let action: KeyBinding.Action?
  public let problem: Problem

  public init(
    line: Int?, context: ContextName?, keys: String?, action: KeyBinding.Action?, problem: Problem
  ) {
    self.line = line
    self.context = context
    self.keys = keys
    self.action = action
    self.problem = problem
  }

  public var severity: Severity { problem.severity }
}

extension KeymapFault {
  /// What is wrong, each case with its facts and, where there is one, what to write instead.
  public enum Problem: Hashable, Sendable {
    // The file; the map stays as it was without it.
    case unreadable(String)
    case notUTF8(line: Int)
    case tooLarge(bytes: Int, limit: Int)
    case unsupportedVersion(String)
    case badTimeout(String, allowedMilliseconds: ClosedRange<Int>)
    case settingTwice(String, firstLine: Int)

    // The line is not understood.
    case malformedLine(String)
    case missingCommand
    case outsideContext
    case unknownContext(String, nearest: ContextName?, skippedLines: Int)
    case unknownCommand(String, nearest: CommandName?)
    case commandNotHere(CommandName, allowedIn: [ContextName])
    case badKey(KeyNotationError)

    // The keys cannot have a command here.
    case typesHere
    case signalKey(Key, allowed: [CommandName])
    /// The keys begin `longer`, so they would never be complete; a `timeout` would allow both.
    case beginsLonger(KeySequence, line: Int)

    // The keys have it, but.
    case boundTwice(firstLine: Int, firstAction: KeyBinding.Action)
    case mayNotArrive(Key, because: UnreliableKey, hasOtherKey: Bool)
    case clashesWithVietnamese(VietnameseClash, instead: Key?)
    /// A default of a narrower context takes the keys there.
    case hiddenByDefault(CommandName, in: ContextName)
    /// The command of a wider context that the keys no longer run here.
    case shadows(CommandName, in: ContextName)
    /// A default of the same context that gave way.
    case replacesDefault(CommandName, keys: KeySequence)
    case removesNothing
    /// A command that must have a key had none left; `key` was given back.
    case essentialWithoutKey(CommandName, key: Key)
  }
}

extension KeymapFault.Problem {
  public var severity: KeymapFault.Severity {
    switch self {
    case .unreadable, .notUTF8, .tooLarge, .unsupportedVersion, .badTimeout, .settingTwice,
      .boundTwice, .clashesWithVietnamese, .hiddenByDefault, .essentialWithoutKey:
      .warning
    case .malformedLine, .missingCommand, .outsideContext, .unknownContext, .unknownCommand,
      .commandNotHere, .badKey, .typesHere, .signalKey, .beginsLonger:
      .error
    case .mayNotArrive(_, _, let hasOtherKey): hasOtherKey ? .information : .warning
    case .shadows, .replacesDefault, .removesNothing: .information
    }
  }
}
