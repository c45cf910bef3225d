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
    let spelling = try SpellingAnswer(read.text, on: view.item.portal, invocation)
    for finding in files {
      let sentence = invocation.wording.sentence(for: finding)
      let json = JSON.object([
        "code": .string(finding.code), "part": "files", "message": .string(sentence),
      ])
      invocation.console.output((invocation.isJSON ? json.text : visible(sentence)) + "\n")
    }
    for finding in findings {
      let words =
        invocation.isJSON
        ? Self.json(finding, invocation) : visible(invocation.wording.sentence(for: finding))
      invocation.console.output(words + "\n")
    }
    spelling.tell(invocation)
    if !invocation.isJSON {
      invocation.message(invocation.wording.styleFindings(findings.count + files.count))
    }
    spelling.tellCount(invocation)
  }

  static func json(_ finding: StyleFinding, _ invocation: Invocation) -> String {
    JSON.object([
      "code": .string(finding.rule.rawValue), "severity": .string(finding.rule.severity.rawValue),
      "part": .string(finding.part.rawValue), "line": .number(finding.line + 1),
      "start": .number(finding.range.lowerBound), "end": .number(finding.range.upperBound),
      "words": .string(finding.words), "mend": .optional(finding.mend),
      "message": .string(invocation.wording.sentence(for: finding)),
    ]).text
  }
}
