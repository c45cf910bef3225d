import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

extension JSON {
  /// Money in whole đồng.
  static func money(_ amount: Dong) -> JSON { .number(Int(amount.amount)) }

  /// Coefficients and percentages as texts with a dot: a number of JSON is read as a floating one.
  static func hundredths(_ number: Hundredths) -> JSON { .string(number.text(separator: ".")) }
}

extension FactWriter {
  /// The facts of what stands against an act about royalties.
  func facts(of refusal: RoyaltyRefusal) -> [String: JSON] {
    switch refusal {
    case .unknownFigure(let figure, let day):
      ["figure": .string(figure.rawValue), "on": .optional(day)]
    case .figureStands(let code, let day): ["figure": .string(code), "from": .optional(day)]
    case .figureUsed(let code, let day): ["figure": .string(code), "until": .optional(day)]
    case .figureShips(let code): ["figure": .string(code)]
    case .noRates(let portal, let day): ["portal": .string(portal), "on": .optional(day)]
    case .ratesInCircle(let portals): ["portals": .strings(portals)]
    case .ratesStand(let portal, let day): ["portal": .string(portal), "from": .optional(day)]
    case .ratesUsed(let portal, let day): ["portal": .string(portal), "until": .optional(day)]
    case .unknownGenre(let genre, let known):
      ["genre": .string(genre), "known": .strings(known)]
    case .aboveCap(let given, let cap, let citation):
      [
        "coefficient": .hundredths(given), "cap": .hundredths(cap),
        "citation": .string(citation.text),
      ]
    case .outsideRates(let given, let from, let to):
      ["coefficient": .hundredths(given), "from": .hundredths(from), "to": .hundredths(to)]
    case .adjustmentOutsideRange(let reason, let percent, let from, let to, let citation):
      [
        "reason": .string(reason.rawValue), "percent": .hundredths(percent),
        "from": .hundredths(from), "to": .hundredths(to), "citation": .string(citation.text),
      ]
    case .adjustmentIsNoPart(let reason, let percent):
      ["reason": .string(reason.rawValue), "percent": .hundredths(percent)]
    case .adjustedTwice(let reason): ["reason": .string(reason.rawValue)]
    case .gradeNotInTable(let grade): ["grade": .string(grade.rawValue)]
    case .sharesNotWhole(let sum): ["sum": .hundredths(sum)]
    case .paysBack(let code): ["payee": .string(code)]
    case .workListed(let sheet): ["sheet": .string(sheet)]
    case .gradedMeanwhile(let person, let at): ["by": login(person), "at": .time(at)]
    case .nothingToPay(let sheets): ["sheets": .strings(sheets)]
    case .overFund(let given, let wanted), .overEncouragement(let given, let wanted):
      ["most": .money(given), "wanted": .money(wanted)]
    case .workNotPaid(let number): ["item": .string(number)]
    case .payDayImpossible(let day, let signed):
      ["day": .optional(day), "signed": .optional(signed)]
    case .sheetNotSigned(let sheet): ["sheet": .string(sheet)]
    case .notOnSheet(let code): ["payee": .string(code)]
    case .sheetOutdated(let works): ["items": .strings(works)]
    case .coefficientIsZero, .lumpIsNothing, .lumpNeedsContract, .lumpIsAdjusted,
      .tableHasNoGrades, .tableHasGrades, .sharesOfNobody, .payeeTwice, .shareOfNothing,
      .notPublished, .notExempt, .signedSheetChanged:
      [:]
    }
  }

  func facts(of alarm: RoyaltyAlarm) -> [String: JSON] {
    switch alarm {
    case .nearDuplicate(let number, let sheet):
      ["item": .string(number), "sheet": .string(sheet)]
    case .outsideRates(let given, let range, let reason):
      [
        "coefficient": .hundredths(given), "from": .hundredths(range.from),
        "to": .hundredths(range.to), "reason": .string(reason),
      ]
    case .unusualGenre(let payee, let genre):
      ["payee": .string(payee), "genre": .string(genre)]
    case .authorMonth(let payee, let earned, let limit):
      ["payee": .string(payee), "earned": .money(earned), "limit": .money(limit)]
    case .graderIsPayee(let person): ["person": login(person)]
    case .gradersDiffer(let amounts): ["amounts": .array(amounts.map(JSON.money))]
    case .payBy(let day, let isPast): ["day": .optional(day), "past": .bool(isPast)]
    case .editedSinceGraded, .withdrawn: [:]
    }
  }
}
