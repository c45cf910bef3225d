import ArgumentParser

/// Fixes who acts for one command, or for the full screen. The runner carries it out, since it parses the line that came.
struct SessionCommand: ParsableCommand {
  static var configuration: CommandConfiguration { .of(.session, "session") }

  @Argument(help: .option(.login)) var login: String?
  @Flag(help: .option(.fromSudo)) var fromSudo = false
  @Option(name: .customLong("lang"), help: .option(.language)) var language: Language?
}
