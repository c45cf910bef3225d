import EditorCLI
import Royalties
import Rulebook

/// The short texts of royalties: the list of works, the grader, sheets.
enum RoyaltyPhrase: Hashable {
  case royalties
  case period(month: Int, year: Int)
  case year(Int)
  case allTimes
  case allStandings
  case columnPublished
  case columnKind
  case columnPayees
  case columnCoefficient
  case columnRange
  case columnAdjustments
  case columnAmount
  case gradedOf(Int, Int)
  case noWorks
  case fundOfYear
  case left(String)
  case noFund
  case over(String)
  case hiddenTitle
  case payBy(CivilDate, isPast: Bool)
  // The grader.
  case gradeTitle
  case propose
  case decide
  case rule(CivilDate)
  case unit(String, String)
  case rates(String)
  case noRates
  case rangeAndCap(String, String)
  case lastOfGenre(String)
  case lastOfAuthor(String, String)
  case genre
  case coefficient
  case letter
  case units
  case adjustments
  case percentOf(String, String)
  case noteOf(String)
  case shares
  case reason
  case sumSoFar
  case sharesAre(String)
  case strangers(String)
  case wasProposed(String)
  case wasDecided(String)
  case nowDisputed
  case proposalBy(String, String, String)
  case notForYou
  case unreadable(String)
  case exemptTitle
  case exempt
  case exemptWhy
  case note
  case wasExempted
  case wasUnexempted
  case unexemptQuestion
  // Sheets.
  case sheets
  case noSheets
  case columnSheet
  case columnPeriod
  case columnState
  case columnLines
  case columnGross
  case columnTax
  case columnNet
  case makeSheet
  case make
  case fromDay
  case toDay
  case onlyPayee
  case wasMade(String, Int, String)
  case notADay(String)
  case sheetTotals(gross: String, tax: String, net: String)
  case inWords(String)
  case columnPayee
  case columnWorks
  case columnGround
  case byPayee
  case history
  case logHead(String)
  case actsOn(String)
  case stepTo(String, String)
  case batching(Int, String)
  case oneHand
  case noSteps
  case nobodyTaxed
  case comment
  case commentNeeded
  case paidOn
  case done(String, String)
  case whoCould(String)
  case worksOf(String)
  case recomputed(Bool, Int)
  case correction
  case notPublishedYet
  case partTitle
  case part
  case basis
  case byCoefficient
  case byContract
  case lump
  case wasRemade(Int, String)
  case extraLine
  case lineKind
  case itemNumber
  case amount
  case lineReason
  case wasAdded(String)
  case add
  case expected(String, String)
  case expectedOver(String, String)

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  /// A short text about royalties in the person's language.
  func royalty(_ phrase: RoyaltyPhrase) -> String { phrase.text(in: language) }
}
