import ArgumentParser
import Newsroom
import Storage

struct PayeeAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Option(help: .option(.payeeLogin)) var login: String?
  @Option(help: .option(.newPayeeCode)) var code: String?
  @Option(help: .option(.payeePortal)) var portal: String
  @Option(help: .option(.payeeName)) var name: String?
  @Option(help: .option(.payeeBasis)) var basis: String
  @OptionGroup var said: PayeeOptions
  @OptionGroup var privates: PrivateOptions

  func run(in invocation: Invocation) throws {
    let acting = try invocation.acting()
    let request = try invocation.request(change)
    let new = NewPayee(
      login: login, code: code, portal: portal, name: name, basis: basis,
      contract: said.contract ?? .none, isStaff: said.staff == .yes,
      isResident: said.resident != .no, hasCommitment: said.commitment == .yes,
      asksForWithholding: said.withholding == .yes, quota: said.quota ?? 0,
      bank: said.bank ?? "", privates: try invocation.privates(privates))
    invocation.answer(try invocation.newsroom().addPayee(new, by: acting, request: request))
  }
}

struct PayeeEdit: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeEdit, "edit") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Option(help: .option(.payeeExpected)) var expect: Int
  @Option(help: .option(.payeeName)) var name: String?
  @Option(help: .option(.payeeBasis)) var basis: String?
  @OptionGroup var said: PayeeOptions
  @OptionGroup var privates: PrivateOptions

  func run(in invocation: Invocation) throws {
    let acting = try invocation.acting()
    let request = try invocation.request(change)
    let wanted = PayeeChange(
      name: name, basis: basis, contract: said.contract, isStaff: said.staff.map { $0 == .yes },
      isResident: said.resident.map { $0 == .yes },
      hasCommitment: said.commitment.map { $0 == .yes },
      asksForWithholding: said.withholding.map { $0 == .yes }, quota: said.quota,
      bank: said.bank, privates: try invocation.privates(privates))
    if wanted == PayeeChange() { throw UsageFault.nothingToChange }
    invocation.answer(
      try invocation.newsroom().changePayee(
        code, wanted, seen: expect, by: acting, request: request))
  }
}

struct PenNameAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.penNameAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Argument(help: .option(.penName)) var name: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().addPenName(
        name, to: code, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct PenNameRemove: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.penNameRemove, "remove") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Argument(help: .option(.penName)) var name: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().removePenName(
        name, from: code, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct ConsentAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.consentAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Option(help: .option(.consentScope)) var scope: String
  @Option(help: .option(.consentWording)) var wording: String
  @Option(help: .option(.consentChannel)) var channel: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().addConsent(
      of: code, scope: scope, wording: wording, channel: channel, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .consent)
  }
}

struct ConsentWithdraw: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.consentWithdraw, "withdraw") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Argument(help: .option(.consentID)) var consent: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().withdrawConsent(
      try invocation.number(consent), of: code, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .consent)
  }
}

struct PayeeRestrict: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeRestrict, "restrict") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String
  @Flag(help: .option(.liftRestriction)) var lift = false

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().restrictPayee(
        code, !lift, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct PayeeErase: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.payeeErase, "erase") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.payeeCode)) var code: String

  func run(in invocation: Invocation) throws {
    invocation.answer(
      try invocation.newsroom().erasePayee(
        code, by: try invocation.acting(), request: try invocation.request(change)))
  }
}
