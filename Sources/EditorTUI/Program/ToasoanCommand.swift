import ArgumentParser
import EditorCLI
import Newsroom
import Terminal

/// The root: the workstation when no command is named.
struct ToasoanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "toasoan", abstract: EditorCLI.abstract,
      subcommands: EditorCLI.commands + [
        WorkstationCommand.self, KeymapGroup.self, GuideGroup.self,
      ],
      defaultSubcommand: WorkstationCommand.self)
  }
}

/// `toasoan tui`, the same as no command at all.
struct WorkstationCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .program(.tui, "tui") }

  @OptionGroup var common: CommonOptions
  @Option(help: .program(.portal)) var portal: String?
  @Option(help: .program(.theme)) var theme: Theme?
  @Flag(help: .program(.ascii)) var ascii = false
  @Flag(help: .program(.mono)) var mono = false
  @Flag(help: .program(.linear)) var linear = false

  func run(in invocation: Invocation) throws {
    let console = invocation.console
    var options = StartOptions(store: invocation.place, clock: try invocation.standingClock())
    options.isClockSet = invocation.isClockSet
    options.login = common.person ?? console.environment["TOASOAN_AS"]
    options.portal = portal
    options.language = common.language ?? .vietnamese
    options.theme = mono ? .mono : theme
    options.isASCII = ascii
    options.isLinear = linear
    try Startup.open(options, environment: console.environment)
  }
}

extension Theme: ExpressibleByArgument {}
