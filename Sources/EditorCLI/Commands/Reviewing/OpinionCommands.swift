import ArgumentParser
import Newsroom
import Workflow

struct OpinionGroup: ParsableCommand {
  static var configuration: CommandConfiguration { .of(.opinion, "opinion", [OpinionGive.self]) }
}

struct OpinionGive: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.opinionGive, "give") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.verdict)) var verdict: Opinion.Verdict
  @Option(name: .customLong("expect"), help: .option(.expected)) var expected: Int?
  @Option(help: .option(.comment)) var comment = ""

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let answer = try newsroom.giveOpinion(
      verdict, on: try newsroom.itemID(item), comment: comment, expected: expected,
      by: try invocation.acting(), request: try invocation.request(change))
    try invocation.answer(answer)
  }
}
