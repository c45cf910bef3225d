/// Why a terminal could not be opened.
public enum TerminalError: Error, Equatable, Sendable {
  /// The process has no terminal.
  case noTerminal
  /// Neither the environment's locale nor C.UTF-8 nor en_US.UTF-8 exists with UTF-8.
  case noUTF8Locale
  /// The terminal of this type cannot place its cursor; use the linear mode.
  case dumb(String)
  /// None of these terminal types is known.
  case unknownTypes([String])
  /// A terminal is open already; curses has room for one in a process.
  case alreadyOpen
  /// A call of the system failed.
  case failed(call: String, errno: Int32)
}

extension TerminalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noTerminal: "The process has no terminal."
    case .noUTF8Locale: "No UTF-8 locale is installed."
    case .dumb(let type): "The terminal type \(type) cannot place its cursor."
    case .unknownTypes(let types):
      "No description of \(types.joined(separator: ", ")) is installed."
    case .alreadyOpen: "A terminal is open already."
    case .failed(let call, let errno): "\(call) failed with errno \(errno)."
    }
  }
}
