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
