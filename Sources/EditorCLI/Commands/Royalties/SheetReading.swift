import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct SheetList: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetList, "list") }

  @OptionGroup var common: CommonOptions
  @Option(help: .option(.royaltyPortals)) var portal: [String] = []
  @Option(help: .option(.sheetState)) var state: String?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let sheets = try newsroom.sheets(
      of: portal, in: state.map(StateName.init(rawValue:)), by: try invocation.acting())
    let answers = SheetAnswers(invocation, try newsroom.board(), try invocation.allNames())
    invocation.answer(
      sheets, head: SheetAnswers.head, json: { answers.json($0) }, row: answers.row)
  }
}

struct SheetShow: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetShow, "show") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let acting = try invocation.acting()
    let view = try newsroom.sheetView(sheet, by: acting)
    try newsroom.noteSheetRead(view.sheet.id, by: acting)
    let answers = SheetAnswers(
      invocation, try newsroom.board(), try invocation.names([view.definition]))
    invocation.answer(answers.json(view)) { answers.text(view) }
  }
}

struct SheetActions: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetActions, "actions") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let actions = try newsroom.actions(on: sheet, for: try invocation.acting())
    let (wording, names) = (invocation.wording, try invocation.allNames())
    let board = try newsroom.board()
    let facts = FactWriter(board: board)
    invocation.answer(
      actions, head: [.action, .possible, .blockers, .whoCould],
      json: { action in
        .object([
          "action": .string(action.transition.name.rawValue),
          "possible": .bool(action.isPossible),
          "blockers": .array(action.blockers.map { facts.json($0, wording, names) }),
          "who_could": .strings(action.whoCould.map(board.login)),
        ])
      },
      row: { action in
        [
          wording.text(of: action.transition.title),
          wording.label(action.isPossible ? .yes : .no),
          action.blockers.map { wording.sentence(for: $0, names) }.joined(separator: " "),
          action.whoCould.map(board.name).joined(separator: ", "),
        ]
      })
  }
}

struct SheetExport: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetExport, "export") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String
  @OptionGroup var document: DocumentOptions
  @Option(help: .option(.exportWhat)) var what = RoyaltyOutput.SheetPart.lines

  func run(in invocation: Invocation) throws {
    try invocation.give(.sheet(sheet, what), into: document)
  }
}

struct RoyaltyRecompute: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltyRecompute, "recompute") }

  @OptionGroup var common: CommonOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let result = try newsroom.recompute(sheet, by: try invocation.acting())
    if !result.isSame { invocation.status = .refused }
    let wording = invocation.wording
    invocation.answer(
      .object([
        "sheet": .string(result.sheet.number), "lines": .number(result.lines),
        "same": .bool(result.isSame), "as_signed": result.isAsSigned.map(JSON.bool) ?? .null,
        "differences": .array(
          result.differences.map {
            .object([
              "work": .id($0.work), "stands": .money($0.stands),
              "comes": $0.comes.map(JSON.money) ?? .null,
            ])
          }),
        "tax_differences": .number(result.taxDifferences),
      ])
    ) {
      var sheet = Sheet()
      sheet.line(
        wording.sentence(
          for: result.isSame
            ? Notice.recomputedSame(result.sheet.number, lines: result.lines)
            : .recomputedOther(
              result.sheet.number, lines: result.differences.count + result.taxDifferences)))
      for difference in result.differences {
        sheet.line(
          "\(difference.work): \(wording.money(difference.stands)) → "
            + (difference.comes.map(wording.money) ?? "?"))
      }
      return sheet.text
    }
  }
}
