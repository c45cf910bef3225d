import ArgumentParser
import Newsroom
import Prose
import Storage
import Workflow

struct ItemBlame: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.itemBlame, "blame") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.itemName)) var item: String
  @Option(help: .option(.revision)) var revision: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let origins = try newsroom.origins(
      of: try newsroom.itemID(item), revision: revision, by: acting)
    let names = try invocation.names()
    let board = try newsroom.board()
    invocation.answer(
      origins, head: [.line, .writers, .revision, .time, .text],
      json: { origin in
        .object([
          "line": .number(origin.number + 1), "revision": .number(origin.lastRevision),
          "at": .time(origin.lastAt), "words": .string(origin.words),
          "writers": .array(
            origin.shares.map { share in
              .object([
                "login": .string(board.login(share.person)), "percent": .number(share.percent),
              ])
            }),
        ])
      },
      row: { origin in
        [
          "\(origin.number + 1)", invocation.wording.shares(origin.shares, names),
          "\(origin.lastRevision)", invocation.wording.text(of: origin.lastAt),
          truncated(origin.words, toWidth: 60),
        ]
      })
  }
}
