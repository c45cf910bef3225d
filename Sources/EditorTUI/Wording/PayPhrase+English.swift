import EditorCLI
import Royalties
import Rulebook

extension PayPhrase {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  var english: String {
    switch self {
    case .nothingChosen: "There is no line to choose."
    case .closeBox: "Close"
    case .more: "More"
    case .always: "no dates"
    case .fromDay(let day): "from \(day)"
    case .untilDay(let day): "until \(day)"
    case .fromTo(let from, let to): "from \(from) to \(to)"
    case .firstDay: "In force from"
    case .lastDay: "Until"
    case .lastDayMayBeEmpty: "Until (if known)"
    case .lastDayOfForce: "Last day in force"
    case .open: "–"
    case .inForce: "in force"
    case .notYetInForce: "not yet"
    case .lapsed: "lapsed"
    case .replaced: "replaced"
    case .endIt: "End it"
    case .remove: "Remove"
    case .statement: "Statement"
    case .statementOf(let name): "Royalties of \(name)"
    case .allYears: "all years"
    case .yearIs(let year): "\(year)"
    case .seeSteps: "Steps of the sum"
    case .seeSlip: "Pay slip"
    case .toPayments: "Payments"
    case .toWorks: "Works"
    case .worksCount(let count): "Works \(count)"
    case .paymentsCount(let count): "Payments \(count)"
    case .noWorks: "No work has been graded."
    case .noPayments: "No sheet yet."
    case .nothingEarned: "Nothing earned yet."
    case .notAPayee:
      "You are not in the register of payees; the portal's secretary or accountant can add you."
    case .inAll(let sum): "in all \(sum)"
    case .publishedOn(let day): "published on \(day)"
    case .publishDay: "Published"
    case .lawOfDay(let day): "By the law in force on \(day)"
    case .knownBy(let citation, let mark): "\(citation): \(mark)"
    case .reasonOfGrade(let reason): "Reason of the grade: \(reason)"
    case .yourShare(let percent, let amount): "Share \(percent) % = \(amount)"
    case .onSheet(let number): "sheet \(number)"
    case .paidOn(let day): "paid on \(day)"
    case .paidShort(let day): "on \(day)"
    case .paySlip(let number): "Pay slip · \(number)"
    case .taxGround(let ground, let threshold): "Withholding: \(ground) (threshold \(threshold))"
    case .paidWords(let gross, let tax, let net):
      "gross \(gross), tax withheld \(tax), net \(net)"
    case .toPast: "Old books"
    case .seePast: "See the line"
    case .noPast: "Nothing by old books."
    case .copiedFromOldBooks:
      "Copied from the unit's old books; nothing of it is graded or recomputed."
    case .byOldBooks: "by old books"
    case .pastCount(let count): "Old books \(count)"
    case .ofOldBooks(let amount): "of that by old books \(amount)"
    case .oldBooksLine(let voucher, let line): "Old books · \(voucher), line \(line)"
    case .byVoucher(let voucher, let line): "by old books, voucher \(voucher) line \(line)"
    case .payees: "Payees"
    case .payeesCount(let count): count == 1 ? "1 payee" : "\(count) payees"
    case .noPayees: "The portal has no payees."
    case .nobodyThere: "Nobody fits."
    case .notGiven: "not given"
    case .missing: "–"
    case .signsAs(let names): "signs as \(names)"
    case .payeeCode: "Code"
    case .newPayeeHead:
      "With an account: give the login, code and name are those of the account. Without one: give a code and the name."
    case .ownEntryHead:
      "You keep your own bank and numbers right; the rest is the secretary's and the accountant's."
    case .usualBasis: "Royalties under Nghị định 18/2014/NĐ-CP"
    case .taxStatus: "Tax"
    case .payeeAct(let act): Self.english(act)
    case .payeeAdded(let code): "Payee \(code) was added."
    case .payeeSaved(let code): "Payee \(code) was saved."
    case .payeeRestricted(let code): "The data of \(code) are restricted."
    case .payeeFreed(let code): "The data of \(code) are in use again."
    case .payeeErased(let code): "The data of \(code) were erased."
    case .penNameHead: "A pen name is one person's alone, in capitals or not."
    case .penNameAdded(let name): "The pen name “\(name)” was added."
    case .penNameRemoved(let name): "The pen name “\(name)” was removed."
    case .noPenNames: "no pen name"
    case .noConsents: "no consent in force"
    case .consentScope: "What for"
    case .consentWords: "Wording"
    case .consentChannel: "How it was given"
    case .consentAdded(let code): "The consent of \(code) was noted."
    case .consentWithdrawn(let code): "It was noted that \(code) withdrew the consent."
    case .erasesAll:
      "Nothing was ever paid: everything goes but a number in the log. It cannot be undone."
    case .erasesAllButVouchers:
      "Something was paid: name and tax code stay as vouchers need them, the rest goes. It cannot be undone."
    case .sureToErase: "I know that it cannot be undone"
    case .eraseIt: "Erase the data"
    case .tickFirst: "Tick the statement (Space) before you erase."
    case .privateFields: "private fields"
    case .nothingKept: "nothing is kept"
    case .typeField(let name): "Set: \(name)"
    case .keptNow(let masked): "Kept now: \(masked)"
    case .typedHidden: "What you type is not shown; both fields empty take away what is kept."
    case .fieldSet(let name, let code): "\(name) of \(code) was set."
    case .fieldTakenAway(let name, let code): "\(name) of \(code) was taken away."
    case .lookIsLogged: "Every look is written into the log. Open them?"
    case .lookWasLogged: "This look stands in the log. They are shown until this box is closed."
    case .openThem: "Open them"
    case .lookIsSaidOnce:
      "Every look is written into the log. Choose one to hear it once; it stays in what was printed."
    case .sayField(let name): "See: \(name)"
    case .funds: "Royalty fund"
    case .fundOf(let year): "Royalty fund of \(year)"
    case .paneTitle(let pane): Self.english(pane)
    case .noFund: "No fund for this year."
    case .noFundRules: "No limits were set."
    case .noFundLines: "No lines."
    case .fundElsewhere: "This is another portal's fund; switch portals (Ctrl-O) to change it."
    case .nothingBehind: "This line opens nothing."
    case .nothingSpent: "No work of this year costs anything yet."
    case .fundLeft(let amount): "left \(amount)"
    case .fundExceeded(let amount): "EXCEEDED BY \(amount)"
    case .encouragementOf(let amount, let percent):
      "encouragement: \(amount), at most \(percent) % of the year"
    case .authorMonth(let limit): "told when one author has over \(limit) a month"
    case .fundKind: "Line"
    case .standsOn: "Stands on"
    case .amountInDong: "Amount (đồng)"
    case .amountHead: "What is taken back begins with a minus, as -5.000.000."
    case .enterIt: "Enter it"
    case .limitsHead:
      "Encouragement: at most so many % of the year's royalties. A month: what one author may have before it is told; empty for no limit."
    case .encouragementPercent: "Encouragement (%)"
    case .authorMonthField: "A month (đồng)"
    case .fundAdded(let amount, let year): "\(amount) entered into the fund of \(year)."
    case .fundSet(let year): "The limits of the fund of \(year) were saved."
    case .spentInAll(let sum): "In all \(sum)"
    case .twelfth(let month): "a twelfth of the fund is \(month)"
    case .monthName(let month): "Month \(month)"
    case .spentRow(let works, let total, let paid):
      "\(works) \(works == 1 ? "work" : "works"), \(total), of that paid \(paid)"
    case .rates: "Rates"
    case .ratesTables: "Tables"
    case .ratesOfPortals: "By portal"
    case .noTables: "No rate tables."
    case .noTableChosen: "Choose a rate table."
    case .followsToday: "Follows today"
    case .tablesCount(let count): count == 1 ? "1 rate table" : "\(count) rate tables"
    case .portalsToday(let count):
      "\(count) \(count == 1 ? "portal" : "portals") · what each follows today"
    case .genresInRanges(let count): "\(count) genres, ranges"
    case .genresInGrades(let count): "\(count) genres, A B C"
    case .shareOf(let percent, let portal): "\(percent) % of \(portal)"
    case .tableOf(let portal, let day): "table of \(portal) from \(day)"
    case .partByTable(let percent, let portal): "\(percent) % (table of \(portal))"
    case .inherited(let path): "from above: \(path)"
    case .todayFollows(let portal, let words): "\(portal) today: \(words)"
    case .range(let from, let to): "range \(from)–\(to)"
    case .perUnit(let unit): "per \(unit)"
    case .atMost(let cap): "at most \(cap)"
    case .ratesAre: "The table is"
    case .ratesByShare: "a part of another portal's"
    case .ratesByTyping: "typed line by line"
    case .ratesByFile: "read from a CSV file"
    case .percent: "How many %"
    case .ofPortal: "Of the portal (code)"
    case .genres: "Genres"
    case .shareHead: "As when a commune pays 80 % of what the province pays."
    case .typedHead:
      "A line for each genre: code; title; group; from; to, or code; title; group; unit; A; B; C; cap. As in: short-news; Short news; news; 0.5; 2"
    case .groupsAre:
      "Groups: " + RoyaltyGroup.allCases.map { Self.english($0) }.joined(separator: ", ") + "."
    case .fileHead:
      "The file begins with genre,title,group,from,to or genre,title,group,unit,a,b,c,cap."
    case .endRatesHead: "From the next day on the portal follows a new table, or that of above."
    case .group(let group): Self.english(group)
    case .typedRates(let fault): Self.english(fault)
    case .ratesAdded(let portal): "A rate table of \(portal) was added."
    case .ratesEnded(let portal, let day): "The rates of \(portal) are in force until \(day)."
    case .law: "Figures of law"
    case .figure: "Figure"
    case .noFigures: "Nothing fits."
    case .dayField: "Day"
    case .seeDay: "See this day"
    case .newFigureHead:
      "A new figure takes the place of the old one from its first day; signed sheets keep theirs. Days as 01/07/2026."
    case .figuresToday(let day): "In force today, \(day)"
    case .figuresOn(let day): "In force on \(day)"
    case .figureNow(let title, let value): "\(title): \(value) now"
    case .figureAdded(let code, let day): "The figure “\(code)” was added from \(day)."
    case .figureEnded(let code, let day): "The figure “\(code)” is in force until \(day)."
    case .addedBy(let name): "added by \(name)"
    case .mark(let mark): Self.english(mark)
    case .lapsedOn(let day): "until \(day)"
    }
  }

  private static func english(_ act: PayeeActions.Act) -> String {
    switch act {
    case .statement: "See the statement"
    case .edit: "Edit"
    case .lookAtPrivate: "See private fields"
    case .setPrivate: "Set private fields"
    case .addPenName: "Add a pen name"
    case .removePenName: "Remove a pen name"
    case .restrict: "Restrict use"
    case .unrestrict: "End the restriction"
    case .erase: "Erase the data"
    case .addConsent: "Note a consent"
    case .withdrawConsent: "Withdraw a consent"
    }
  }

  /// How a figure is known, in a word or two.
  private static func english(_ mark: Citation.Mark) -> String {
    switch mark {
    case .choice: "! our choice"
    case .memory: "! not checked"
    case .secondary: "! second hand"
    case .found: "checked"
    }
  }

  private static func english(_ pane: FundsScreen.Pane) -> String {
    switch pane {
    case .lines: "Lines"
    case .month: "By month"
    case .genre: "Genre"
    case .portal: "Portal"
    case .author: "Author"
    }
  }

  private static func english(_ group: RoyaltyGroup) -> String {
    switch group {
    case .news: "news"
    case .drawing: "drawing"
    case .photo: "photo"
    case .commentary: "commentary"
    case .reportage: "reportage"
    case .literature: "literature"
    case .research: "research"
    case .live: "live"
    }
  }

  private static func english(_ fault: TypedRates.Fault) -> String {
    switch fault {
    case .nothing: "No genre was typed."
    case .parts(let line, let count):
      "Line \(line) has \(count) parts; each has 5 or 8, with semicolons between."
    case .part(let line, let fault):
      "Line \(line), column \(fault.column): “\(fault.value)” cannot be used."
    }
  }
}
