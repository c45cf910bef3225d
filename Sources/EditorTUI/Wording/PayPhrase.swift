import EditorCLI
import Royalties
import Rulebook

/// The short texts of statements, payees, funds, rates and law.
enum PayPhrase: Hashable {
  // All of them.
  case nothingChosen, closeBox, more
  case always
  case fromDay(String)
  case untilDay(String)
  case fromTo(String, String)
  case firstDay, lastDay, lastDayMayBeEmpty, lastDayOfForce, open
  case inForce, notYetInForce, lapsed, replaced
  case endIt, remove

  // Statements.
  case statement
  case statementOf(String)
  case allYears
  case yearIs(Int)
  case seeSteps, seeSlip, toPayments, toWorks
  case worksCount(Int)
  case paymentsCount(Int)
  case noWorks, noPayments, nothingEarned, notAPayee
  case inAll(String)
  case publishedOn(String)
  case publishDay
  case lawOfDay(String)
  case knownBy(String, String)
  case reasonOfGrade(String)
  case yourShare(String, String)
  case onSheet(String)
  case paidOn(String)
  case paidShort(String)
  case paySlip(String)
  case taxGround(String, String)
  case paidWords(gross: String, tax: String, net: String)
  case toPast, seePast, noPast, copiedFromOldBooks, byOldBooks
  case pastCount(Int)
  case ofOldBooks(String)
  case oldBooksLine(String, Int)
  case byVoucher(String, Int)

  // Payees.
  case payees
  case payeesCount(Int)
  case noPayees, nobodyThere, notGiven, missing
  case signsAs(String)
  case payeeCode, newPayeeHead, ownEntryHead, usualBasis, taxStatus
  case payeeAct(PayeeActions.Act)
  case payeeAdded(String)
  case payeeSaved(String)
  case payeeRestricted(String)
  case payeeFreed(String)
  case payeeErased(String)
  case penNameHead
  case penNameAdded(String)
  case penNameRemoved(String)
  case noPenNames, noConsents
  case consentScope, consentWords, consentChannel
  case consentAdded(String)
  case consentWithdrawn(String)
  case erasesAll, erasesAllButVouchers, sureToErase, eraseIt, tickFirst
  case privateFields, nothingKept
  case typeField(String)
  case keptNow(String)
  case typedHidden
  case fieldSet(String, String)
  case fieldTakenAway(String, String)
  case lookIsLogged, lookWasLogged, openThem, lookIsSaidOnce
  case sayField(String)

  // Funds.
  case funds
  case fundOf(Int)
  case paneTitle(FundsScreen.Pane)
  case noFund, noFundRules, noFundLines, fundElsewhere, nothingBehind, nothingSpent
  case fundLeft(String)
  case fundExceeded(String)
  case encouragementOf(String, String)
  case authorMonth(String)
  case fundKind, standsOn, amountInDong, amountHead, enterIt, limitsHead
  case encouragementPercent, authorMonthField
  case fundAdded(String, Int)
  case fundSet(Int)
  case spentInAll(String)
  case twelfth(String)
  case monthName(String)
  case spentRow(works: Int, total: String, paid: String)

  // Rates.
  case rates, ratesTables, ratesOfPortals, noTables, noTableChosen, followsToday
  case tablesCount(Int)
  case portalsToday(Int)
  case genresInRanges(Int)
  case genresInGrades(Int)
  case shareOf(String, String)
  case tableOf(String, String)
  case partByTable(String, String)
  case inherited(String)
  case todayFollows(String, String)
  case range(String, String)
  case perUnit(String)
  case atMost(String)
  case ratesAre, ratesByShare, ratesByTyping, ratesByFile, percent, ofPortal, genres
  case shareHead, typedHead, groupsAre, fileHead, endRatesHead
  case group(RoyaltyGroup)
  case typedRates(TypedRates.Fault)
  case ratesAdded(String)
  case ratesEnded(String, String)

  // Law.
  case law, figure, noFigures, dayField, seeDay, newFigureHead
  case figuresToday(String)
  case figuresOn(String)
  case figureNow(String, String)
  case figureAdded(String, String)
  case figureEnded(String, String)
  case addedBy(String)
  case mark(Citation.Mark)
  case lapsedOn(String)

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  /// A short text about statements, payees, funds, rates or law in the person's language.
  func pay(_ phrase: PayPhrase) -> String { phrase.text(in: language) }
}
