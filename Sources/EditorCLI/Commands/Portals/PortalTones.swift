import ArgumentParser
import Newsroom
import Prose

struct PortalTones: OfficeCommand {
  /// A style, or that of the portal above.
  enum Choice: String, CaseIterable, ExpressibleByArgument {
    case old, new, inherit

    var style: ToneStyle? {
      switch self {
      case .old: .old
      case .new: .new
      case .inherit: nil
      }
    }
  }

  static var configuration: CommandConfiguration { .of(.portalTones, "tones") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.portalCode)) var code: String
  @Argument(help: .option(.tones)) var style: Choice

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().setToneStyle(
      style.style, on: code, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .portal)
  }
}
