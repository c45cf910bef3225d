import Newsroom
import Rulebook

/// All that a command touches of the world outside the store: one value, so that a test can be the world.
public struct Console {
  /// Takes text for standard output.
  public var output: (String) -> Void
  /// Takes bytes for standard output, such as a picture.
  public var outputBytes: ([UInt8]) -> Void
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
  /// The home of the account that the process runs under, as the system's list of accounts says.
  public var home: String
  /// The number of a user of this host by name; nil when there is none.
  public var systemUser: (_ name: String) -> UInt32?
  /// Takes everything out of the process that its caller could reach it by; before anybody's session begins.
  public var confine: () throws -> Void
  /// How long a write waits for others, in milliseconds.
  public var patience = 10_000
  /// All of standard input, at most so many bytes.
  public var readInput: (_ limit: Int) throws -> [UInt8]
  public var isInputTerminal: Bool
  /// Asks for a secret with the echo off.
  public var askSecret: (_ prompt: String) throws -> String
  /// Opens the full screen of a session; nil when there is none.
  public var workstation: ((WorkstationStart) throws -> Void)?

  public init(
    output: @escaping (String) -> Void, outputBytes: @escaping ([UInt8]) -> Void,
    messages: @escaping (String) -> Void, isTerminal: Bool,
    columns: Int? = nil, environment: [String: String],
    clock: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () -> UInt64,
    source: String, home: String = "", systemUser: @escaping (String) -> UInt32? = { _ in nil },
    confine: @escaping () throws -> Void = {}, readInput: @escaping (Int) throws -> [UInt8],
    isInputTerminal: Bool,
    askSecret: @escaping (String) throws -> String,
    workstation: ((WorkstationStart) throws -> Void)? = nil
  ) {
    self.output = output
    self.outputBytes = outputBytes
    self.messages = messages
    self.isTerminal = isTerminal
    self.columns = columns
    self.environment = environment
    self.clock = clock
    self.random = random
    self.source = source
    self.home = home
    self.systemUser = systemUser
    self.confine = confine
    self.readInput = readInput
    self.isInputTerminal = isInputTerminal
    self.askSecret = askSecret
    self.workstation = workstation
  }
}

/// What the full screen of a session begins with.
public struct WorkstationStart: Hashable, Sendable {
  public let login: String
  public let store: String
  public let language: Language
  /// What of the environment a session may go by.
  public let environment: [String: String]
}

extension Console {
  /// What of an environment a session goes by. Its process has the rights of the service account, so that nothing by
  /// which a caller could name files is among it; a terminal type that is no plain word is `dumb`.
  static func confined(_ environment: [String: String]) -> [String: String] {
    let kept = ["TOASOAN_STORE", "SSH_ORIGINAL_COMMAND", "SUDO_UID", "COLORTERM", "NO_COLOR"]
    var confined = environment.filter { kept.contains($0.key) }
    let type = environment["TERM"] ?? ""
    let isWord =
      (1...32).contains(type.utf8.count)
      && type.utf8.allSatisfy { byte in
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
          || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
          || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "+._-".utf8.contains(byte)
      }
    confined["TERM"] = isWord ? type : "dumb"
    return confined
  }
}
