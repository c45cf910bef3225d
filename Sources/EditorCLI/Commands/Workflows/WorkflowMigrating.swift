import ArgumentParser
import Newsroom
import Workflow

struct WorkflowMigrate: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowMigrate, "migrate") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.definitionName)) var name: String
  @Flag(help: .option(.dryRun)) var dryRun = false

  func run(in invocation: Invocation) throws {
    if dryRun {
      try MigrationPreview(invocation).show(
        try invocation.newsroom().migrationPlans(to: name))
    } else {
      invocation.answer(
        try invocation.newsroom().migrate(
          to: name, by: try invocation.acting(), request: try invocation.request(change)))
    }
  }
}

/// What a migration would move and what stands against it, for people and for scripts.
private struct MigrationPreview {
  private let invocation: Invocation
  private let names: Names
  private let facts: FactWriter

  init(_ invocation: Invocation) throws {
    self.invocation = invocation
    names = try invocation.allNames()
    facts = FactWriter(board: try invocation.newsroom().board())
  }

  func show(_ plans: [MigrationPlan]) throws {
    if plans.contains(where: { !$0.refusals.isEmpty }) { invocation.status = .refused }
    if invocation.isJSON {
      for plan in plans { invocation.console.output(json(plan).text + "\n") }
      return
    }
    guard !plans.isEmpty else { return invocation.notice(.migrationNothing) }
    var sheet = Sheet()
    for plan in plans { write(plan, to: &sheet) }
    invocation.console.output(sheet.text)
    let count = plans.flatMap(\.moving.values).reduce(0, +)
    invocation.notice(
      invocation.status == .refused ? .migrationBlocked : .migrationPlanned(count))
  }

  private func write(_ plan: MigrationPlan, to sheet: inout Sheet) {
    let wording = invocation.wording
    sheet.line("\(plan.from) → \(plan.to)")
    for (state, count) in plan.moving.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      sheet.line("  \(wording.name(of: state, names)): \(wording.number(count))")
    }
    for refusal in plan.refusals { sheet.line("- " + wording.sentence(for: refusal, names)) }
  }

  private func json(_ plan: MigrationPlan) -> JSON {
    let moving = plan.moving.map { ($0.key.rawValue, JSON.number($0.value)) }
    return .object([
      "name": .string(plan.from.name), "from": .number(plan.from.version),
      "to": .number(plan.to.version), "moving": .object(Dictionary(uniqueKeysWithValues: moving)),
      "blockers": .array(
        plan.refusals.map { refusal in
          .object([
            "code": .string(refusal.code),
            "message": .string(invocation.wording.sentence(for: refusal, names)),
            "facts": .object(facts.facts(of: refusal)),
          ])
        }),
    ])
  }
}
