import ArgumentParser
import Newsroom
import Prose
import Rulebook
import Storage
import Workflow

struct WorkflowList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowList, "list") }

  @OptionGroup var common: CommonOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let definitions = try newsroom.definitionIDs().map {
      try newsroom.definition(named: $0.name, version: $0.version)
    }
    invocation.answer(
      definitions, head: [.workflow, .edition, .title], json: DefinitionAnswers.json,
      row: { [$0.id.name, "\($0.id.version)", invocation.wording.text(of: $0.title)] })
  }
}

struct WorkflowShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.definitionName)) var name: String

  func run(in invocation: Invocation) throws {
    let text = try invocation.newsroom().definitionText(named: name)
    let definition = try invocation.newsroom().definition(named: name)
    invocation.answer(DefinitionAnswers.json(definition).merging(["yaml": .string(text)])) {
      invocation.passage(text)
    }
  }
}

struct WorkflowGraph: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowGraph, "graph") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.definitionName)) var name: String
  @Option(name: .customLong("version"), help: .option(.definitionVersion)) var version: Int?
  @Option(help: .option(.format)) var format = DrawingFormat.text

  func run(in invocation: Invocation) throws {
    let wording = invocation.wording
    let drawing = try invocation.newsroom().definition(named: name, version: version).drawing(
      format, title: { wording.text(of: $0.title) }, label: { wording.text(of: $0.title) })
    invocation.answer(
      .object(["format": .string(format.rawValue), "drawing": .string(drawing)])
    ) { visible(drawing, newlines: .keep) }
  }
}

struct WorkflowWho: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.workflowWho, "who") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.definitionName)) var name: String
  @Argument(help: .option(.action)) var action: String
  @Option(help: .option(.portalCode)) var portal: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let entitled = try newsroom.entitled(
      to: TransitionName(rawValue: action), of: name,
      on: try portal ?? invocation.homePortal().code)
    let board = try newsroom.board()
    let names = try invocation.names()
    let wording = invocation.wording
    invocation.answer(
      entitled, head: [.login, .name, .roles, .onBehalfOf],
      json: { who in
        .object([
          "login": .string(board.login(who.person)), "role": .string(who.authority.role.rawValue),
          "on_behalf_of": .optional(who.authority.onBehalfOf.map(board.login)),
        ])
      },
      row: { who in
        [
          board.login(who.person), names.person(who.person),
          wording.name(of: who.authority.role),
          who.authority.onBehalfOf.map(names.person) ?? "",
        ]
      })
  }
}

/// Definitions and their faults for scripts.
enum DefinitionAnswers {
  static func json(_ definition: Definition) -> JSON {
    .object([
      "name": .string(definition.id.name), "version": .number(definition.id.version),
      "title": .string(definition.title.vietnamese),
      "title_en": .string(definition.title.english),
      "subject": .string(definition.subject.rawValue),
      "makers": .strings(definition.makers.roles.map(\.rawValue)),
      "four_eyes": .optional(
        definition.subject == .item ? definition.fourEyes.rawValue : nil),
      "states": .strings(definition.states.map(\.name.rawValue)),
      "actions": .strings(definition.transitionNames.map(\.rawValue)),
    ])
  }

  static func json(_ fault: DefinitionFault, _ wording: any Wording) -> JSON {
    .object(["line": .number(fault.line), "message": .string(wording.sentence(for: fault))])
  }
}
