import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

struct ItemCheck: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemCheck, "check") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.revision)) var revision: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let view = try newsroom.view(try newsroom.itemID(item), by: acting)
    let read =
      try revision.map { try newsroom.revision($0, of: view.item.id, by: acting) } ?? view.revision
    let findings = try newsroom.styleFindings(in: read.text, on: view.item.portal)
    let files = try newsroom.fileFindings(in: read.text)
    if invocation.isJSON {
      for finding in files {
        let message = JSON.string(invocation.wording.sentence(for: finding))
        invocation.console.output(
          JSON.object(["code": .string(finding.code), "part": "files", "message": message]).text
            + "\n")
      }
      for finding in findings { invocation.console.output(Self.json(finding, invocation) + "\n") }
      return
    }
    invocation.console.output(
      files.map { visible(invocation.wording.sentence(for: $0)) + "\n" }.joined())
    invocation.console.output(
      findings.map { visible(invocation.wording.sentence(for: $0)) + "\n" }.joined())
    invocation.message(invocation.wording.styleFindings(findings.count + files.count))
  }

  private static func json(_ finding: StyleFinding, _ invocation: Invocation) -> String {
    JSON.object([
      "code": .string(finding.rule.rawValue), "severity": .string(finding.rule.severity.rawValue),
      "part": .string(finding.part.rawValue), "line": .number(finding.line + 1),
      "start": .number(finding.range.lowerBound), "end": .number(finding.range.upperBound),
      "words": .string(finding.words), "mend": .optional(finding.mend),
      "message": .string(invocation.wording.sentence(for: finding)),
    ]).text
  }
}
