import ArgumentParser
import Newsroom
import Workflow

struct CommentSuggest: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentSuggest, "suggest") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.suggestedQuote)) var quote: String
  @Option(name: .customLong("with"), help: .option(.replacement)) var replacement: String
  @Option(help: .option(.commentBody)) var body = ""
  @Flag(help: .option(.must)) var must = false

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let new = NewComment(
      item: try newsroom.itemID(item), quote: quote, body: body, isMust: must,
      replacement: replacement)
    invocation.answer(
      try newsroom.comment(
        new, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct CommentAccept: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentAccept, "accept") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.commentID)) var comment: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    try invocation.answer(
      try newsroom.acceptSuggestion(
        try invocation.number(comment), on: try newsroom.itemID(item),
        by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct CommentReject: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.commentReject, "reject") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.itemName)) var item: String
  @Argument(help: .option(.commentID)) var comment: String
  @Option(help: .option(.rejectionBody)) var body = ""

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    invocation.answer(
      try newsroom.rejectSuggestion(
        try invocation.number(comment), on: try newsroom.itemID(item), body: body,
        by: try invocation.acting(), request: try invocation.request(change)))
  }
}
