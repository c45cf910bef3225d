import ArgumentParser
import Newsroom

/// The commands without a screen. The executable's root takes them in and adds its own.
public enum EditorCLI {
  /// What `--version` tells.
  public static let version = "toasoan 0.2"

  /// The commands directly below the root, in the order of its help.
  public static var commands: [any ParsableCommand.Type] {
    [
      InitCommand.self, PortalGroup.self, AccountGroup.self, ItemGroup.self, CommentGroup.self,
      OpinionGroup.self, NoticeGroup.self, SpellGroup.self, WordsGroup.self, QueueGroup.self,
      RoyaltiesGroup.self,
      WorkflowGroup.self, LogGroup.self, BackupCommand.self, RestoreCommand.self,
      VerifyCommand.self, MaintainGroup.self,
      LawGroup.self, SessionCommand.self,
    ]
  }

  /// Whether a command is one of these. What the executable adds may read files or take a person from its options, so
  /// that a session carries out nothing else.
  static func holds(_ command: any ParsableCommand.Type) -> Bool {
    func holds(_ commands: [any ParsableCommand.Type]) -> Bool {
      commands.contains { $0 == command || holds($0.configuration.subcommands) }
    }
    return holds(commands)
  }

  /// The language of the help that is made now.
  public static var helpLanguage: Language { HelpLanguage.chosen }

  /// What the root says of itself, in the language of the help that is made now.
  public static var abstract: String { HelpLanguage.chosen.wording.help(.toasoan) }

  /// Carries out a command line under `root`, without the program's own name, and answers how it ended.
  public static func run<Root: ParsableCommand>(
    _ root: Root.Type, _ arguments: [String], _ console: Console
  ) -> CommandStatus {
    let language = Self.language(in: arguments)
    return HelpLanguage.$chosen.withValue(language) {
      Runner<Root>(arguments: arguments, console: console, language: language).run()
    }
  }

  /// The language has to be known before the line is parsed, since help and complaints are made while parsing.
  private static func language(in arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      let value: Substring
      if argument.hasPrefix("--lang=") {
        value = argument.dropFirst(7)
      } else if argument == "--lang", index + 1 < arguments.count {
        value = arguments[index + 1][...]
      } else {
        continue
      }
      if let language = Language(rawValue: String(value)) { return language }
    }
    return .vietnamese
  }
}

/// A command of ours: works through an invocation and touches nothing else.
public protocol OfficeCommand: ParsableCommand {
  var common: CommonOptions { get }
  func run(in invocation: Invocation) throws
}

/// A root with nothing but the commands here.
public struct CommandsOnly: ParsableCommand {
  public static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "toasoan", abstract: EditorCLI.abstract, subcommands: EditorCLI.commands)
  }

  public init() {}
}
