import ArgumentParser
import Newsroom
import Rulebook

struct LawSet: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.lawSet, "set") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.lawCode)) var code: String
  @Argument(help: .option(.lawValue)) var value: String
  @Option(help: .option(.fromDay)) var from: String
  @Option(help: .option(.toDay)) var to: String?
  @Option(help: .option(.lawCitation)) var citation: String
  @Option(help: .option(.lawMark)) var mark: Citation.Mark?

  func run(in invocation: Invocation) throws {
    let new = NewLegalFigure(
      code: code, value: value, from: try invocation.date(from),
      to: try to.map(invocation.date), citation: citation, mark: mark ?? .memory)
    let answer = try invocation.newsroom().addLegalFigure(
      new, by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .code)
  }
}

struct LawEnd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.lawEnd, "end") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.lawCode)) var code: String
  @Option(help: .option(.fromDay)) var from: String
  @Option(name: .customLong("on"), help: .option(.lastDay)) var last: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().endLegalFigure(
      code, from: try invocation.date(from), on: try invocation.date(last),
      by: try invocation.acting(), request: try invocation.request(change))
    invocation.answer(answer, .code)
  }
}
