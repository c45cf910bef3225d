import ArgumentParser
import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

struct SheetGroup: ParsableCommand {
  static var configuration: CommandConfiguration {
    .of(
      .royaltySheet, "sheet",
      [
        SheetMake.self, SheetList.self, SheetShow.self, SheetActions.self, SheetActCommand.self,
        SheetRemake.self, SheetCorrect.self, SheetEncourage.self, SheetExport.self,
      ])
  }
}

struct SheetMake: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetMake, "make") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @OptionGroup var period: PeriodOptions
  @Option(help: .option(.ratePortal)) var portal: String
  @Option(help: .option(.sheetPayee)) var payee: String?

  func run(in invocation: Invocation) throws {
    let days = try invocation.wholePeriod(period)
    let new = NewSheet(portal: portal, from: days.from, to: days.to, payee: payee)
    try invocation.answer(
      try invocation.newsroom().makeSheet(
        new, by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct SheetActCommand: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetAct, "act") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String
  @Argument(help: .option(.action)) var action: String
  @Option(help: .option(.sheetExpected)) var expect: Int?
  @Option(help: .option(.comment)) var comment = ""
  @Option(name: .customLong("on"), help: .option(.paidOn)) var on: String?
  @OptionGroup var confirm: ConfirmOptions

  func run(in invocation: Invocation) throws {
    let (newsroom, acting) = (try invocation.newsroom(), try invocation.acting())
    let act = SheetAct(
      TransitionName(rawValue: action), on: sheet, expected: expect, comment: comment,
      paidOn: try on.map(invocation.date))
    let request = try invocation.request(change)
    try invocation.confirm(
      try newsroom.deed(of: act.transition, on: sheet), by: acting, confirm)
    try invocation.answer(try newsroom.act(act, by: acting, request: request))
  }
}

struct SheetRemake: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetRemake, "remake") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String
  @Option(help: .option(.sheetExpected)) var expect: Int?
  @Option(help: .option(.sheetWithout)) var without: [String] = []

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    try invocation.answer(
      try newsroom.remakeSheet(
        sheet, without: try without.map(newsroom.itemID), expected: expect,
        by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct SheetCorrect: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetCorrect, "correct") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String
  @Argument(help: .option(.itemName)) var item: String
  @OptionGroup var part: PartOptions
  @Option(help: .option(.linePayee)) var payee: String
  @Option(parsing: .unconditional, help: .option(.correctionAmount)) var amount: String
  @Option(help: .option(.lineReason)) var reason: String
  @Option(help: .option(.sheetExpected)) var expect: Int?

  func run(in invocation: Invocation) throws {
    let newsroom = try invocation.newsroom()
    let line = ExtraLine.correction(
      of: try newsroom.itemID(item), part.part, try invocation.money(amount))
    try invocation.answer(
      try newsroom.addLine(
        line, to: payee, on: sheet, because: reason, expected: expect,
        by: try invocation.acting(), request: try invocation.request(change)))
  }
}

struct SheetEncourage: OfficeCommand {
  static var configuration: CommandConfiguration { .of(.royaltySheetEncourage, "encourage") }

  @OptionGroup var common: CommonOptions
  @OptionGroup var change: ChangeOptions
  @Argument(help: .option(.sheetNumber)) var sheet: String
  @Option(help: .option(.linePayee)) var payee: String
  @Option(help: .option(.encouragementAmount)) var amount: String
  @Option(help: .option(.lineReason)) var reason: String
  @Option(help: .option(.sheetExpected)) var expect: Int?

  func run(in invocation: Invocation) throws {
    try invocation.answer(
      try invocation.newsroom().addLine(
        .encouragement(try invocation.money(amount)), to: payee, on: sheet, because: reason,
        expected: expect, by: try invocation.acting(),
        request: try invocation.request(change)))
  }
}

extension Invocation {
  func answer(_ answer: Answer<SheetOutcomeKept>) throws {
    let outcome = answer.outcome
    let names = try allNames()
    self.answer(
      .object([
        "done": true, "sheet": .string(outcome.number),
        "state": .string(outcome.state.rawValue), "version": .number(outcome.version),
        "lines": .number(outcome.lines), "gross": .money(outcome.gross),
        "tax": .money(outcome.tax), "net": .money(outcome.gross - outcome.tax),
        "request": .string(answer.request.text), "repeated": .bool(answer.isRepeated),
      ])
    ) {
      line(
        [
          "\(wording.label(.sheet)) \(outcome.number)", wording.name(of: outcome.state, names),
          "\(wording.label(.version)) \(outcome.version)",
          "\(wording.label(.gross)) \(wording.money(outcome.gross))",
          "\(wording.label(.tax)) \(wording.money(outcome.tax))",
        ], answer.request)
    }
    if answer.isRepeated { notice(.repeated) }
  }
}
