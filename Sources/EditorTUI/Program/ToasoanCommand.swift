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
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tui", abstract: "Mở bàn làm việc toàn màn hình · Open the workstation.")
  }

  @OptionGroup var common: CommonOptions
  @Option(help: "Cổng mở đầu tiên · The portal to begin with.") var portal: String?
  @Option(help: "Màu: dark, light, high-contrast, mono · The theme.") var theme: Theme?
  @Flag(help: "Chỉ dùng ký tự ASCII cho khung và dấu · ASCII only for frames and marks.")
  var ascii = false
  @Flag(help: "Không dùng màu · No colour.") var mono = false
  @Flag(
    help:
      "Từng dòng, cho trình đọc màn hình và màn hình chữ nổi · Line by line, for screen readers.")
  var linear = false

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
