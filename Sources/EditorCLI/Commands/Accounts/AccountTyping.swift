import ArgumentParser
import Newsroom
import Prose

struct AccountTyping: OfficeCommand {
  /// A method, or none of the program's.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case telex, vni, viqr, off

    var method: TypingMethod? {
      switch self {
      case .telex: .telex
      case .vni: .vni
      case .viqr: .viqr
      case .off: nil
      }
    }
  }

  static var configuration: CommandConfiguration { .of(.accountTyping, "typing") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.login)) var login: String
  @Argument(help: .option(.typing)) var typing: Choice

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().setTypingMethod(
      typing.method, of: login, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .login)
  }
}
