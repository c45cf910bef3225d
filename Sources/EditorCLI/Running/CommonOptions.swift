import ArgumentParser
import Newsroom
import Workflow

/// The options of every command.
public struct CommonOptions: ParsableArguments {
  @Option(help: .option(.store)) public var store: String?
  @Option(name: .customLong("as"), help: .option(.person)) public var person: String?
  @Flag(help: .option(.json)) public var json = false
  @Option(name: .customLong("lang"), help: .option(.language)) public var language: Language?
  @Option(help: .option(.now)) public var now: String?

  public init() {}
}

/// What a command line gave by the options of every command.
struct Given: Hashable, Sendable {
  var store: String?
  var person: String?
  var isJSON = false
  var language: Language
  var now: String?

  /// Nothing but a language.
  init(_ language: Language) { self.language = language }

  init(_ common: CommonOptions, _ language: Language) {
    store = common.store
    person = common.person
    isJSON = common.json
    self.language = common.language ?? language
    now = common.now
  }
}

/// The option of every command that changes something.
struct ChangeOptions: ParsableArguments {
  @Option(help: .option(.request)) var request: String?
}

/// The options of every command that answers with a page of a list.
struct PageOptions: ParsableArguments {
  @Option(help: .option(.limit)) var limit = 50
  @Option(help: .option(.after)) var after: String?
}

/// The language of the help texts that are made now. ArgumentParser asks types for them, not values, so that there is no
/// parameter it could come by.
enum HelpLanguage {
  @TaskLocal static var chosen = Language.vietnamese
}

extension ArgumentHelp {
  static func option(_ topic: OptionTopic, called name: String? = nil) -> ArgumentHelp {
    ArgumentHelp(HelpLanguage.chosen.wording.help(topic), valueName: name)
  }
}

extension CommandConfiguration {
  static func of(
    _ topic: CommandTopic, _ name: String, _ subcommands: [any ParsableCommand.Type] = []
  ) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: HelpLanguage.chosen.wording.help(topic),
      subcommands: subcommands)
  }
}

extension Language: ExpressibleByArgument {}
extension Kind: ExpressibleByArgument {}
extension Role: ExpressibleByArgument {}
extension SearchOrder: ExpressibleByArgument {}
extension Opinion.Verdict: ExpressibleByArgument {}
extension DrawingFormat: ExpressibleByArgument {}
