/// The terminal types to try, best first.
enum TerminalTypes {
  /// The type that the environment names, then types that nearly every terminal can do.
  ///
  /// A foreign terminal over ssh often names a type that the server has no description of.
  static func candidates(_ named: String?) -> [String] {
    let usual = ["xterm-256color", "xterm", "vt100"]
    guard let named, !named.isEmpty else { return usual }
    return [named] + usual.filter { $0 != named }
  }
}
