import ArgumentParser
import Newsroom
import Workflow

struct WorkflowGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .workflow, "workflow",
      [
        WorkflowCheck.self, WorkflowAdd.self, WorkflowList.self, WorkflowShow.self,
        WorkflowGraph.self, WorkflowWho.self, WorkflowUse.self, WorkflowMigrate.self,
      ])
  }
}

struct WorkflowCheck: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowCheck, "check") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.definitionFile)) var file: String

  func run(in invocation: Invocation) throws {
    let yaml = try invocation.text(of: file)
    do throws(DefinitionError) {
      let definition = try Definition(yaml: yaml)
      invocation.answer(DefinitionAnswers.json(definition)) {
        var sheet = Sheet()
        sheet.line(
          invocation.wording.sentence(for: Notice.definitionSound("\(definition.id)")))
        return sheet.text
      }
    } catch {
      throw NewsroomError.definition(error.faults)
    }
  }
}

struct WorkflowAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.definitionFile)) var file: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().addDefinition(
      try invocation.text(of: file), by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .workflow)
  }
}

struct WorkflowUse: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowUse, "use") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.definitionName)) var name: String
  @Option(help: .option(.portalCode)) var portal: String
  @Option(help: .option(.kindOfPortal)) var kind: Kind?

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().useDefinition(
      name, on: portal, for: kind, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .workflow)
  }
}

struct WorkflowMigrate: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowMigrate, "migrate") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.definitionName)) var name: String
  @Flag(help: .option(.dryRun)) var dryRun = false

  func run(in invocation: Invocation) throws {
    guard dryRun else { throw UsageFault.onlyInPlan }
    let plans = try invocation.newsroom().migrationPlans(to: name)
    let names = try invocation.allNames()
    if invocation.isJSON {
      for plan in plans { invocation.console.output(json(plan).text + "\n") }
      return
    }
    guard !plans.isEmpty else { return invocation.notice(.migrationNothing) }
    var sheet = Sheet()
    for plan in plans {
      sheet.line("\(plan.from) → \(plan.to)")
      for (state, count) in plan.moving.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        let title = invocation.wording.name(of: state, names)
        sheet.line("  \(title): \(invocation.wording.number(count))")
      }
    }
    invocation.console.output(sheet.text)
  }

  private func json(_ plan: MigrationPlan) -> JSON {
    let moving = plan.moving.map { ($0.key.rawValue, JSON.number($0.value)) }
    return .object([
      "name": .string(plan.from.name), "from": .number(plan.from.version),
      "to": .number(plan.to.version), "moving": .object(Dictionary(uniqueKeysWithValues: moving)),
    ])
  }
}
