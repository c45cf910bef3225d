import ArgumentParser
import Newsroom

struct AccountLink: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountLink, "link") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.login)) var login: String
  @Option(help: .option(.systemUser)) var user: String?
  @Flag(name: .customLong("none"), help: .option(.noSystemUser)) var isNone = false

  func run(in invocation: Invocation) throws {
    guard (user != nil) != isNone else { throw UsageFault.nothingToChange }
    let number = try user.map { try systemUser($0, invocation) }
    let answer = try invocation.newsroom().link(
      login, toSystemUser: number, by: try invocation.actingOrNobody(),
      request: try invocation.request(change))
    invocation.answer(answer, .login)
  }

  private func systemUser(_ name: String, _ invocation: Invocation) throws -> UInt32 {
    if let number = UInt32(name) { return number }
    guard let number = invocation.console.systemUser(name) else {
      throw UsageFault.unknownSystemUser(name)
    }
    return number
  }
}
