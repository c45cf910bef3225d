import Documents
@testable import EditorCLI
@testable import Newsroom
import Reports
import Royalties
import Rulebook
import Spreadsheets
import Workflow

/// Of royalties.
extension Specimens {
  private static let day = World.monday.civilDate
  private static let decree = Citation("Nghị định 18/2014/NĐ-CP", .found)
  private static let ten = Percent(10)

  static let royaltyRefusals: [RoyaltyRefusal] = [
    .unknownFigure(.baseSalary, on: day), .figureStands(code: "base-salary", from: day),
    .figureUsed(code: "base-salary", until: day), .figureShips(code: "base-salary"),
    .noRates(portal: "snn", on: day), .ratesInCircle(["snn", "tinh"]),
    .ratesStand(portal: "snn", from: day), .ratesUsed(portal: "snn", until: day),
    .unknownGenre("thơ", known: ["tin", "anh"]), .coefficientIsZero, .lumpIsNothing,
    .lumpNeedsContract, .lumpIsAdjusted,
    .aboveCap(Coefficient(11), cap: Coefficient(10), decree),
    .outsideRates(Coefficient(9), from: Coefficient(1), to: Coefficient(8)),
    .adjustmentOutsideRange(.children, Percent(90), from: ten, to: Percent(20), decree),
    .adjustmentIsNoPart(.reprint, Percent(101)), .adjustedTwice(.hardship), .tableHasNoGrades,
    .tableHasGrades, .gradeNotInTable(.b), .sharesOfNobody, .payeeTwice, .shareOfNothing,
    .sharesNotWhole(Percent(90)), .notPublished, .workListed(sheet: "BK-BG-2026-000001"),
    .notExempt, .gradedMeanwhile(by: lan, at: World.monday), .nothingToPay(listedOn: []),
    .nothingToPay(listedOn: ["BK-BG-2026-000001"]), .paysBack(code: "minh"),
    .overFund(left: Dong(1), wanted: Dong(2)), .overEncouragement(most: Dong(1), wanted: Dong(2)),
    .workNotPaid("BG-2026-000001"), .payDayImpossible(day, signed: day), .signedSheetChanged,
    .sheetNotSigned("BK-BG-2026-000001"), .notOnSheet(code: "minh"),
    .sheetOutdated(works: ["BG-2026-000001"]),
  ]

  static let alarms: [RoyaltyAlarm] = [
    .nearDuplicate(of: "BG-2026-000001", sheet: "BK-BG-2026-000001"),
    .outsideRates(
      Coefficient(9), RateRange(from: Coefficient(1), to: Coefficient(8)), reason: "phóng sự"),
    .unusualGenre(payee: "Lê Văn Minh", genre: "tho"),
    .authorMonth(payee: "Lê Văn Minh", earned: Dong(2), limit: Dong(1)), .graderIsPayee(lan),
    .editedSinceGraded, .gradersDiffer([Dong(1), Dong(2)]), .payBy(day, isPast: false),
    .payBy(day, isPast: true), .withdrawn,
  ]

  static let royaltyInputs: [NewsroomError.Input] =
    [
      .citationMissing, .rateShare(Percent(0)), .genre("Tin"), .genreTwice, .genreRange("tin"),
      .noGenres,
      .royaltyReasonMissing, .year(1_999), .nothingWithheld("minh", year: 2026),
      .nothingPaid("minh", year: 2026),
      .tooManyWorks(limit: 50_000),
    ] + LegalParameter.Value.Sort.allCases.map { .legalValue("x", $0) }
    + pastFaults.map { .past($0) }

  private static let pastFaults: [PastFault] =
    PastColumn.allCases.flatMap { column -> [PastFault] in
      [.unreadable(column), .words(column, limit: 60), .dayOutside(column, from: day, to: day)]
    } + [
      .unknownPayee, .payeeElsewhere, .payeeRestricted, .payeeErased, .paidBeforePublished,
      .amountOver(Dong(1)), .taxOverAmount, .voucherStands("PC 01", lines: 2),
      .voucherIsSheet("BK-BG-2026-000001"),
    ]

  static let past = PastOutcome(lines: 3, vouchers: 2, amount: Dong(1_000), tax: Dong(100))

  static let royaltyFaults: [UsageFault] = [
    .unreadableMoney("x"), .unreadableAssignment("x"), .unreadablePeriod("2026-13"),
    .unreadablePeriod(""), .gradeBasis, .unknownAdjustment("x", known: ["reprint"]), .rateShape,
    .listHead("x.csv", wanted: ["a,b"]),
    .list("x.csv", [ListFault(row: 2, column: "group", value: "x")]), .csv("x.csv", csvFaults),
  ]

  static let royaltyFindings: [Finding] =
    WorkPart.allCases.map { .workShares(item: "BG-2026-000001", $0) }
    + SheetFault.allCases.map { .sheet("BK-BG-2026-000001", $0) } + [.pastVoucher("PC 01")]

  private static let place = CsvPlace(row: 2, column: 3)

  static let csvFaults: [CsvFault] = [
    .empty, .fileTooLarge(limit: 10), .notUtf8(byte: 7, place), .separatorUnclear,
    .tooManyRows(limit: 10), .tooManyColumns(row: 2, limit: 10), .fieldTooLong(place, limit: 10),
    .quoteInField(place), .textBehindQuote(place), .quoteNotClosed(place), .loneReturn(place),
    .wrongColumnCount(row: 2, found: 3, expected: 4), .titleEmpty(place), .titleTwice("a", place),
    .more,
  ]

  static let tableFaults: [TableFault] = [
    .noColumns, .codeTakenOrEmpty("a"), .widthNotPositive(code: "a"), .cannotBeSummed(code: "a"),
    .wrongCellCount(row: 2, found: 3, expected: 4), .wrongKind(row: 2, column: 3, expected: .money),
    .sumTooLarge(code: "a"), .noMoneyForWords(code: "a"), .tooManySignatures(9, limit: 4),
  ]

  static let spreadsheetFaults: [SpreadsheetFault] = [
    .notInstalled("libxlsxwriter.so.8"), .tooManyRows(9, limit: 4), .tooManyColumns(9, limit: 4),
    .textTooLong(row: 2, column: 3, limit: 4), .numberTooLarge(row: 2, column: 3),
    .refused(code: 1, reason: "x"), .notAsExpected(.damaged(name: "x")),
    .file(path: "x.xlsx", errno: 13),
  ]
}
