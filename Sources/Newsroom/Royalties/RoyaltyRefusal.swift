import Royalties
import Rulebook
import Storage
import Workflow

/// What stands against an act about royalties, beside what stands against any.
public enum RoyaltyRefusal: Hashable, Sendable {
  // MARK: Law and rates
  /// No value of the figure is known for that day.
  case unknownFigure(RoyaltyParameter, on: CivilDate)
  /// A figure of that day stands there already.
  case figureStands(code: String, from: CivilDate)
  /// Sheets that were signed follow the figures of that time.
  case figureUsed(code: String, until: CivilDate)
  /// Figures that ship are ended by another one that begins, not by themselves.
  case figureShips(code: String)
  case noRates(portal: String, on: CivilDate)
  /// Tables that are parts of each other in a circle.
  case ratesInCircle([String])
  case ratesStand(portal: String, from: CivilDate)
  /// Works of later days were graded by the table.
  case ratesUsed(portal: String, until: CivilDate)

  // MARK: Grading
  case unknownGenre(String, known: [String])
  case coefficientIsZero
  case lumpIsNothing
  case lumpNeedsContract
  case lumpIsAdjusted
  case aboveCap(Coefficient, cap: Coefficient, Citation)
  /// Outside of what the unit decided; it needs a reason.
  case outsideRates(Coefficient, from: Coefficient, to: Coefficient)
  case adjustmentOutsideRange(AdjustmentReason, Percent, from: Percent, to: Percent, Citation)
  case adjustmentIsNoPart(AdjustmentReason, Percent)
  case adjustedTwice(AdjustmentReason)
  /// The table has ranges, not grades; or grades, not ranges.
  case tableHasNoGrades
  case tableHasGrades
  case gradeNotInTable(Grade)
  case sharesOfNobody
  case payeeTwice
  case shareOfNothing
  case sharesNotWhole(Percent)
  case notPublished
  /// It is on a sheet, or paid.
  case workListed(sheet: String)
  case notExempt
  /// Somebody has graded it since it was read.
  case gradedMeanwhile(by: ID<Person>, at: Timestamp)

  // MARK: Sheets and funds
  /// Works of the period stand on these sheets already.
  case nothingToPay(listedOn: [String])
  /// More would be taken back from somebody than is paid.
  case paysBack(code: String)
  case overFund(left: Dong, wanted: Dong)
  case overEncouragement(most: Dong, wanted: Dong)
  case workNotPaid(String)
  /// The day of payment is before that of the signature, or has not come.
  case payDayImpossible(CivilDate, signed: CivilDate)
  /// Slips are made of what was signed.
  case sheetNotSigned(String)
  /// The sheet pays that payee nothing.
  case notOnSheet(code: String)
  /// What was signed is not what is there.
  case signedSheetChanged
  /// What works are worth has changed since the sheet was made; it has to be made anew.
  case sheetOutdated(works: [String])

  /// The stable code, part of what scripts rely on.
  public var code: String {
    switch self {
    case .unknownFigure: "unknown-figure"
    case .figureStands: "figure-stands"
    case .figureUsed: "figure-used"
    case .figureShips: "figure-ships"
    case .noRates: "no-rates"
    case .ratesInCircle: "rates-in-circle"
    case .ratesStand: "rates-stand"
    case .ratesUsed: "rates-used"
    case .unknownGenre: "unknown-genre"
    case .coefficientIsZero: "coefficient-is-zero"
    case .lumpIsNothing: "lump-is-nothing"
    case .lumpNeedsContract: "lump-needs-contract"
    case .lumpIsAdjusted: "lump-is-adjusted"
    case .aboveCap: "above-cap"
    case .outsideRates: "outside-rates"
    case .adjustmentOutsideRange: "adjustment-outside-range"
    case .adjustmentIsNoPart: "adjustment-is-no-part"
    case .adjustedTwice: "adjusted-twice"
    case .tableHasNoGrades: "table-has-no-grades"
    case .tableHasGrades: "table-has-grades"
    case .gradeNotInTable: "grade-not-in-table"
    case .sharesOfNobody: "shares-of-nobody"
    case .payeeTwice: "payee-twice"
    case .shareOfNothing: "share-of-nothing"
    case .sharesNotWhole: "shares-not-whole"
    case .notPublished: "not-published"
    case .workListed: "work-listed"
    case .notExempt: "not-exempt"
    case .gradedMeanwhile: "graded-meanwhile"
    case .nothingToPay: "nothing-to-pay"
    case .paysBack: "pays-back"
    case .overFund: "over-fund"
    case .overEncouragement: "over-encouragement"
    case .workNotPaid: "work-not-paid"
    case .payDayImpossible: "pay-day-impossible"
    case .sheetNotSigned: "sheet-not-signed"
    case .notOnSheet: "not-on-sheet"
    case .signedSheetChanged: "signed-sheet-changed"
    case .sheetOutdated: "sheet-outdated"
    }
  }
}

extension RoyaltyRefusal {
  init(_ fault: GradingFault) {
    switch fault {
    case .unknownFigure(let parameter, let day): self = .unknownFigure(parameter, on: day)
    case .aboveCap(let given, let cap, let citation):
      self = .aboveCap(given, cap: cap, citation)
    case .coefficientIsZero: self = .coefficientIsZero
    case .lumpIsNothing: self = .lumpIsNothing
    case .outsideRange(let reason, let percent, let from, let to, let citation):
      self = .adjustmentOutsideRange(reason, percent, from: from, to: to, citation)
    case .notAPart(let reason, let percent): self = .adjustmentIsNoPart(reason, percent)
    case .givenTwice(let reason): self = .adjustedTwice(reason)
    }
  }

  init(_ fault: ShareFault) {
    switch fault {
    case .nobody: self = .sharesOfNobody
    case .somebodyTwice: self = .payeeTwice
    case .nothing: self = .shareOfNothing
    case .notTheWhole(let sum): self = .sharesNotWhole(sum)
    }
  }

  init(_ fault: RateFault) {
    switch fault {
    case .noTable(let portal, let day): self = .noRates(portal: portal, on: day)
    case .leadsToItself(let portals): self = .ratesInCircle(portals)
    }
  }
}
