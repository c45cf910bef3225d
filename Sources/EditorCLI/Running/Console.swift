import Newsroom
import Rulebook

/// All that a command touches of the world outside the store: one value, so that a test can be the world.
public struct Console {
  /// Takes text for standard output.
  public var output: (String) -> Void
  /// Takes text for standard error.
  public var messages: (String) -> Void
  /// Whether a person reads standard output at a terminal.
  public var isTerminal: Bool
  /// How wide help is printed; nil leaves it to the terminal.
  public var columns: Int?
  public var environment: [String: String]
  public var clock: @Sendable () -> Timestamp
  public var random: @Sendable () -> UInt64
  /// Terminal and host, for the log and for those who wait to write.
  public var source: String
  /// All of standard input, at most so many bytes.
  public var readInput: (_ limit: Int) throws -> [UInt8]
  public var isInputTerminal: Bool
  /// Asks for a secret with the echo off.
  public var askSecret: (_ prompt: String) throws -> String
  /// Opens the full screen for somebody of a store; nil when there is none.
  public var workstation: ((_ login: String, _ store: String) throws -> Void)?

  public init(
    output: @escaping (String) -> Void, messages: @escaping (String) -> Void, isTerminal: Bool,
    columns: Int? = nil, environment: [String: String],
    clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () -> UInt64,
    source: String, readInput: @escaping (Int) throws -> [UInt8], isInputTerminal: Bool,
    askSecret: @escaping (String) throws -> String,
    workstation: ((String, String) throws -> Void)? = nil
  ) {
    self.output = output
    self.messages = messages
    self.isTerminal = isTerminal
    self.columns = columns
    self.environment = environment
    self.clock = clock
    self.random = random
    self.source = source
    self.readInput = readInput
    self.isInputTerminal = isInputTerminal
    self.askSecret = askSecret
    self.workstation = workstation
  }
}
