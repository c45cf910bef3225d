import ArgumentParser
import Newsroom
import Storage

/// What is said of a payee beside the private fields.
struct PayeeOptions: ParsableArguments {
  @Option(help: .option(.payeeContract)) var contract: PayeeContract?
  @Option(help: .option(.payeeStaff)) var staff: YesOrNo?
  @Option(help: .option(.payeeResident)) var resident: YesOrNo?
  @Option(help: .option(.payeeCommitment)) var commitment: YesOrNo?
  @Option(help: .option(.payeeWithholding)) var withholding: YesOrNo?
  @Option(help: .option(.payeeQuota)) var quota: Int?
  @Option(help: .option(.payeeBank)) var bank: String?
}

/// How the private fields of a payee are given: never as arguments, which other people of the machine can see.
struct PrivateOptions: ParsableArguments {
  @Flag(help: .option(.askPrivate)) var `private` = false
  @Flag(help: .option(.privateInput)) var privateInput = false
}

enum YesOrNo: String, CaseIterable, ExpressibleByArgument {
  case yes
  case no
}

extension PayeeContract: ExpressibleByArgument {}

extension Invocation {
  /// The private fields that were given; an empty one takes the field away.
  func privates(_ options: PrivateOptions) throws -> [PrivateField: String] {
    if options.privateInput { return try privatesFromInput() }
    return try options.private ? privatesAsked() : [:]
  }

  /// Asks for each field with the echo off. What is left empty is not touched.
  private func privatesAsked() throws -> [PrivateField: String] {
    guard console.isInputTerminal else { throw UsageFault.privateWithoutTerminal }
    var values: [PrivateField: String] = [:]
    for field in PrivateField.allCases {
      let value = try console.askSecret("\(wording.name(of: field)): ")
      if !value.isEmpty { values[field] = value }
    }
    return values
  }

  /// Lines `field=value`. What is wrong is told by its line alone.
  private func privatesFromInput() throws -> [PrivateField: String] {
    if console.isInputTerminal { throw UsageFault.privateFromTerminal }
    let text = try strictText(try console.readInput(4_096), of: "-")
    var values: [PrivateField: String] = [:]
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let field = PrivateField(rawValue: String(parts[0])),
        values.updateValue(String(parts[1]), forKey: field) == nil
      else { throw UsageFault.unreadablePrivate(line: index + 1) }
    }
    guard !values.isEmpty else { throw UsageFault.unreadablePrivate(line: 1) }
    return values
  }

  func answer(_ answer: Answer<PayeeOutcome>) {
    let outcome = answer.outcome
    self.answer(
      .object([
        "done": true, "id": .id(outcome.id), "code": .string(outcome.code),
        "version": .number(outcome.version), "request": .string(answer.request.text),
        "repeated": .bool(answer.isRepeated),
      ])
    ) {
      line(
        [
          "\(wording.label(.payee)) \(outcome.code)",
          "\(wording.label(.version)) \(outcome.version)",
        ], answer.request)
    }
    if answer.isRepeated { notice(.repeated) }
  }
}
