import ArgumentParser
import Newsroom
import Workflow

struct AccountAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.login)) var login: String
  @Option(help: .option(.personName)) var name: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().addPerson(
      login: login, name: name, by: try invocation.actingOrNobody(),
      request: try invocation.request(change))
    invocation.answer(answer, .login)
  }
}

struct AccountDisable: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountDisable, "disable") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.login)) var login: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().disable(
      login, by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .login)
  }
}

struct AccountEnable: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountEnable, "enable") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.login)) var login: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().enable(
      login, by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .login)
  }
}

struct AccountPassword: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountPassword, "passwd") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.login)) var login: String
  @Flag(help: .option(.passwordInput)) var passwordStdin = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.actingOrNobody()
    let request = try invocation.request(change)
    let password = try passwordStdin ? invocation.passwordFromInput() : asked(invocation)
    let answer = try newsroom.setPassword(password, of: login, by: acting, request: request)
    invocation.answer(answer, .login)
  }

  private func asked(_ invocation: Invocation) throws -> String {
    guard invocation.console.isInputTerminal else { throw UsageFault.noTerminal }
    let wording = invocation.wording
    let first = try invocation.console.askSecret("\(wording.label(.newPassword)) (\(login)): ")
    guard !first.isEmpty else { throw UsageFault.passwordEmpty }
    let second = try invocation.console.askSecret("\(wording.label(.passwordAgain)): ")
    guard first == second else { throw UsageFault.passwordsDiffer }
    return first
  }
}

struct RoleAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.roleAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var confirm: ConfirmOptions
  @Argument(help: .option(.login)) var login: String
  @Argument(help: .option(.roleName)) var role: Role
  @Option(help: .option(.portalCode)) var portal: String
  @Option(help: .option(.since)) var since: String?
  @Option(help: .option(.until)) var until: String?

  func run(in invocation: Invocation) throws {
    let acting = try invocation.actingOrNobody()
    try invocation.confirm(.changeRoles, by: acting, confirm)
    let answer = try invocation.newsroom().addRole(
      role, to: login, on: portal, since: try since.map(invocation.time),
      until: try until.map(invocation.time), by: acting,
      request: try invocation.request(change))
    invocation.answer(answer, .login)
  }
}

struct RoleEnd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.roleEnd, "end") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var confirm: ConfirmOptions
  @Argument(help: .option(.login)) var login: String
  @Argument(help: .option(.roleName)) var role: Role
  @Option(help: .option(.portalCode)) var portal: String

  func run(in invocation: Invocation) throws {
    let acting = try invocation.acting()
    try invocation.confirm(.changeRoles, by: acting, confirm)
    let answer = try invocation.newsroom().endRole(
      role, of: login, on: portal, by: acting,
      request: try invocation.request(change))
    invocation.answer(answer, .login)
  }
}

struct AccountDelegate: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountDelegate, "delegate") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var confirm: ConfirmOptions
  @Argument(help: .option(.roleName)) var role: Role
  @Option(help: .option(.receiver)) var to: String
  @Option(help: .option(.portalCode)) var portal: String
  @Option(help: .option(.since)) var since: String?
  @Option(help: .option(.until)) var until: String
  @Option(name: .customLong("action"), help: .option(.transitions)) var transitions: [String] = []
  @Option(name: .customLong("kind"), help: .option(.kinds)) var kinds: [Kind] = []

  func run(in invocation: Invocation) throws {
    let acting = try invocation.acting()
    try invocation.confirm(.changeRoles, by: acting, confirm)
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.delegate(
      role, on: portal, to: to, since: try since.map(invocation.time) ?? newsroom.now,
      until: try invocation.time(until),
      transitions: Set(transitions.map(TransitionName.init(rawValue:))), kinds: Set(kinds),
      by: acting, request: try invocation.request(change))
    invocation.answer(answer, .delegations)
  }
}

struct AccountUndelegate: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.accountUndelegate, "undelegate") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var confirm: ConfirmOptions
  @Argument(help: .option(.delegation)) var delegation: String

  func run(in invocation: Invocation) throws {
    let acting = try invocation.acting()
    try invocation.confirm(.changeRoles, by: acting, confirm)
    let answer = try invocation.newsroom().revokeDelegation(
      try invocation.number(delegation), by: acting,
      request: try invocation.request(change))
    invocation.answer(answer, .delegations)
  }
}
