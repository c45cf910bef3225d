import ArgumentParser
import Newsroom
import Storage
import Workflow

struct WordsGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(.words, "words", [WordsAdd.self, WordsRemove.self, WordsList.self])
  }
}

/// Which list an entry stands in.
struct WordOptions: ParsableArguments {
  @Option(help: .option(.wordsPortal)) var portal: String?
  @Flag(help: .option(.office)) var office = false

  var kind: HouseWordKind { office ? .office : .word }
}

struct WordsAdd: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.wordsAdd, "add") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var list: WordOptions
  @Argument(help: .option(.houseWord)) var word: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().addHouseWord(
      word, list.kind, on: list.portal, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .word)
  }
}

struct WordsRemove: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.wordsRemove, "remove") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var list: WordOptions
  @Argument(help: .option(.houseWord)) var word: String

  func run(in invocation: Invocation) throws {
    let answer = try invocation.newsroom().removeHouseWord(
      word, list.kind, on: list.portal, by: try invocation.acting(),
      request: try invocation.request(change))
    invocation.answer(answer, .word)
  }
}

struct WordsList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.wordsList, "list") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: WordOptions

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let board = try newsroom.board()
    let wording = invocation.wording
    let records = try newsroom.houseWordList(on: list.portal)
      .filter { !list.office || $0.kind == .office }
    invocation.answer(
      records, head: [.word, .kind, .portal, .person, .time],
      json: { record in
        .object([
          "word": .string(record.word), "kind": .string(record.kind.rawValue),
          "portal": .optional(record.portal.flatMap { board.portals[$0]?.code }),
          "person": .string(board.login(record.person)), "at": .time(record.at),
        ])
      },
      row: { record in
        [
          record.word, wording.name(of: record.kind),
          record.portal.flatMap { board.portals[$0]?.code } ?? wording.label(.allPortals),
          board.name(record.person), wording.text(of: record.at),
        ]
      })
  }
}
