import ArgumentParser
import Newsroom

/// The option of every command that asks for the password again.
struct ConfirmOptions: ParsableArguments {
  @Flag(help: .option(.ownPasswordInput)) var passwordStdin = false
}

extension Invocation {
  /// Asks whoever works in a session for their own password again, where they have one; outside of a session only where
  /// the option gives one, since whoever says `--as` there owns the store (docs/decisions/0020).
  func confirm(
    _ deed: SensitiveDeed?, by acting: Acting?, _ options: ConfirmOptions
  ) throws {
    guard let deed, let acting, fixed != nil || options.passwordStdin else { return }
    let newsroom = try newsroom()
    guard try newsroom.asksPassword(of: acting) else { return }
    let password = try options.passwordStdin ? passwordFromInput() : askPassword(of: acting)
    try newsroom.confirm(password, of: acting, for: deed)
  }

  private func askPassword(of acting: Acting) throws -> String {
    guard console.isInputTerminal else { throw UsageFault.noTerminal }
    let password = try console.askSecret("\(wording.label(.ownPassword)) (\(acting.login)): ")
    guard !password.isEmpty else { throw UsageFault.passwordEmpty }
    return password
  }

  /// A password from one line of standard input.
  func passwordFromInput() throws -> String {
    if console.isInputTerminal { throw UsageFault.passwordFromTerminal }
    let text = try strictText(try console.readInput(4_096), of: "-")
    let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
    guard !line.isEmpty else { throw UsageFault.passwordEmpty }
    return String(line)
  }
}
