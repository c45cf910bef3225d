import Newsroom
import Royalties
import Rulebook
import Storage
import Workflow

extension EnglishWording {
  public func sentence(for refusal: RoyaltyRefusal, _ names: Names) -> String {
    switch refusal {
    case .unknownFigure(let figure, let day):
      """
      No value of '\(text(of: figure.title))' is known for \(text(of: day)); a technical operator adds \
      one by toasoan law set.
      """
    case .figureStands(let code, let day):
      "'\(code)' has a figure from \(text(of: day)) already; choose another first day."
    case .figureUsed(let code, let day):
      """
      Sheets that follow '\(code)' were signed up to \(text(of: day)); a new figure can begin only \
      after that day.
      """
    case .figureShips(let code):
      "The figure '\(code)' ships with the program; it ends when another one begins."
    case .noRates(let portal, let day):
      "Neither \(names.portal(code: portal)) nor a portal above it has a rate table on \(text(of: day))."
    case .ratesInCircle(let portals):
      "The rate tables of these portals lead to each other: \(portals.joined(separator: " → "))."
    case .ratesStand(let portal, let day):
      "\(names.portal(code: portal)) has a rate table from \(text(of: day)) already."
    case .ratesUsed(let portal, let day):
      """
      Works up to \(text(of: day)) stand on sheets by this table of \(names.portal(code: portal)); it \
      cannot end before that day.
      """
    case .unknownGenre(let genre, let known):
      "The rate table has no genre '\(genre)'. It has: \(known.joined(separator: ", "))."
    case .coefficientIsZero: "A coefficient is above 0; say that nothing is paid instead."
    case .lumpIsNothing: "The amount must be above 0."
    case .lumpNeedsContract: "A lump sum needs the contract that it stands in."
    case .lumpIsAdjusted: "Nothing is added to or taken from a lump sum."
    case .aboveCap(let given, let cap, let citation):
      "The coefficient \(text(of: given)) is above the cap of \(text(of: cap)) in \(citation.text)."
    case .outsideRates(let given, let from, let to):
      """
      The coefficient \(text(of: given)) is outside of the unit's range \
      \(text(of: from))–\(text(of: to)); give a reason to keep it.
      """
    case .adjustmentOutsideRange(let reason, let percent, let from, let to, let citation):
      """
      \(text(of: percent)) % for '\(name(of: reason))' is outside of \
      \(text(of: from))–\(text(of: to)) % in \(citation.text).
      """
    case .adjustmentIsNoPart(let reason, let percent):
      "\(text(of: percent)) % for '\(name(of: reason))' is not above 0 and up to 100 %."
    case .adjustedTwice(let reason):
      "'\(name(of: reason))' is given twice; each reason has one line."
    case .tableHasNoGrades: "The unit's rate table has ranges of coefficients, not grades A, B, C."
    case .tableHasGrades: "The unit's rate table has grades A, B, C and lengths, not coefficients."
    case .gradeNotInTable(let grade):
      "The rate table has no grade \(grade.rawValue) for this genre, or the length is 0."
    case .sharesOfNobody:
      """
      Nobody is paid: whoever wrote it is not in the register of payees. Add them, or name payees \
      and shares.
      """
    case .payeeTwice: "A payee is named twice."
    case .shareOfNothing: "Each payee's share must be above 0."
    case .sharesNotWhole(let sum): "The shares add to \(text(of: sum)) %, not to 100 %."
    case .notPublished: "The item was not published; only what was approved and published is paid."
    case .workListed(let sheet): "It stands on the sheet \(sheet) and cannot be graded anew."
    case .notExempt: "Nobody said that nothing is paid for this."
    case .gradedMeanwhile(let person, let at):
      "\(name(of: person, names)) graded it at \(text(of: at)); look again, then grade."
    case .nothingToPay(let listedOn):
      listedOn.isEmpty
        ? "Nothing of the period is graded and on no sheet."
        : """
        Nothing of the period is graded and on no sheet; works stand on: \
        \(listedOn.joined(separator: ", ")).
        """
    case .paysBack(let code):
      "More would be taken back from the payee '\(code)' than this sheet pays them."
    case .overFund(let given, let wanted):
      """
      That exceeds the fund of the year: it has \(money(given)), \(money(wanted)) are spent or \
      bound. Add to the fund, or leave works out.
      """
    case .overEncouragement(let most, let wanted):
      "Encouragement of the year would be \(money(wanted)), above the \(money(most)) allowed."
    case .workNotPaid(let number):
      "\(number) was not paid, so there is nothing to correct; grade it anew."
    case .payDayImpossible(let day, let signed):
      "It cannot have been paid on \(text(of: day)): from the day it was signed, \(text(of: signed)), to today."
    case .sheetNotSigned(let sheet):
      "\(sheet) has not been signed: slips can be printed once the head has signed it."
    case .notOnSheet(let code): "This sheet pays nothing to the payee “\(code)”."
    case .signedSheetChanged:
      "The sheet is not what was signed. It is not paid; run toasoan verify."
    case .sheetOutdated(let works):
      """
      Figures have changed since the sheet was made: \(works.joined(separator: ", ")). Return it to be \
      made anew.
      """
    }
  }

  public func sentence(for alarm: RoyaltyAlarm, _ names: Names) -> String {
    switch alarm {
    case .nearDuplicate(let number, let sheet):
      "The text is nearly that of \(number), paid by the sheet \(sheet)."
    case .outsideRates(let given, let range, let reason):
      "The coefficient \(text(of: given)) is outside of \(text(of: range.from))–\(text(of: range.to)). Reason: \(reason)"
    case .unusualGenre(let payee, let genre):
      "None of the last works of \(payee) was of the genre '\(genre)'."
    case .authorMonth(let payee, let earned, let limit):
      "\(payee) gets \(money(earned)) in the month, above \(money(limit))."
    case .graderIsPayee(let person): "\(name(of: person, names)) graded it and is paid by it."
    case .editedSinceGraded: "The text that is out is not the one that was graded."
    case .gradersDiffer(let amounts):
      "Proposals differ: \(amounts.map(money).joined(separator: "; ")). The head has to decide."
    case .payBy(let day, let isPast):
      isPast
        ? "It should have been paid by \(text(of: day))." : "It should be paid by \(text(of: day))."
    case .withdrawn: "The item was withdrawn."
    }
  }

  public func name(of part: WorkPart) -> String {
    switch part {
    case .text: "text"
    case .photos: "photos"
    case .translation: "translation"
    case .editing: "editing (remuneration)"
    }
  }

  public func name(of standing: WorkStanding) -> String {
    switch standing {
    case .open: "To be graded"
    case .proposed: "Proposed"
    case .disputed: "Disputed"
    case .graded: "Decided"
    case .exempt: "Not paid for"
    case .listed: "On a sheet"
    case .paid: "Paid"
    }
  }

  public func name(of reason: ExemptReason) -> String {
    switch reason {
    case .reprint: "reprint of another source"
    case .quota: "within the quota of staff"
    case .unpaidKind: "kind that is not paid"
    case .other: "other reason"
    }
  }

  public func name(of reason: AdjustmentReason) -> String {
    switch reason {
    case .translation: "translation"
    case .subtitles: "words, subtitles"
    case .reprint: "reprint, compilation"
    case .children: "for children, ethnic minorities"
    case .otherLanguage: "written in another language"
    case .hardship: "hardship, danger"
    }
  }

  public func name(of unit: LengthUnit) -> String {
    switch unit {
    case .piece: "piece"
    case .halfPage: "half A4 page"
    case .page: "A4 page"
    }
  }

  public func name(of ground: Withholding.Ground) -> String {
    switch ground {
    case .fromThreshold: "at or above the threshold"
    case .belowThreshold: "below the threshold"
    case .onRequest: "asked for by the payee"
    case .commitment: "commitment"
    case .staff: "taxed with the salary"
    case .nonResident: "not resident"
    }
  }

  public func name(of kind: SheetLine.Kind) -> String {
    switch kind {
    case .work: "work"
    case .correction: "correction"
    case .encouragement: "encouragement"
    }
  }

  public func name(of kind: FundEntry.Kind) -> String {
    switch kind {
    case .budget: "budget"
    case .carriedOver: "carried over"
    }
  }

  public func name(of over: FundRecord.Over) -> String {
    switch over {
    case .warn: "warn"
    case .refuse: "refuse"
    }
  }

  public func closing(day: Int, month: Int?) -> String {
    month.map { "\(day)/\($0)" } ?? "day \(day) of the last month"
  }

  func howTyped(_ sort: LegalParameter.Value.Sort) -> String {
    switch sort {
    case .clock: "a number and a unit: 60 days, 5 working-days, 24 hours, 4 office-hours"
    case .years: "a number of years, as 5"
    case .money: "an amount in đồng, as 2530000"
    case .percent: "a percentage, as 10"
    case .percents: "a range of percentages, as 40-65"
    case .coefficient: "a coefficient, as 30"
    case .closing: "a closing day: 14 of the last month of the period, or 14/6"
    }
  }
}
