import EditorCLI
import Newsroom
import Rulebook
import Storage
import Workflow

/// One of each fact that a sentence is made of.
enum Specimens {
  static let lan = ID<Person>(1)
  static let minh = ID<Person>(2)
  static let portal = ID<Portal>(10)
  static let names = Names(
    people: [lan: "Nguyễn Thị Lan", minh: "Lê Văn Minh"], portals: [portal: "Cổng Sở Nông nghiệp"],
    portalCodes: ["snn": "Cổng Sở Nông nghiệp"], definitions: [])

  private static let hash = TextHash(Array(repeating: 0xAB, count: 32))
  private static let other = TextHash(Array(repeating: 0xCD, count: 32))
  private static let deciders = RoleSet([Role.deputy, .head])

  static let blockers: [Blocker] = [
    .role(needed: deciders, portal: portal), .closedToUnit(openTo: [portal]), .locked(by: lan),
    .textChanged(seen: hash, now: other), .notWriter(writers: [lan, minh]),
    .notWriter(writers: []), .ownText(of: lan), .onePerson, .noReviewOwed, .ownUrgentPublication,
    .notLive, .missingFields([.title, .summary]), .openMustComments(3),
    .quorum(needed: 2, of: deciders, have: 1, dissenting: [lan]),
    .quorum(needed: 2, of: deciders, have: 1, dissenting: []), .notApproved,
    .timeTooSoon(earliest: World.monday), .timePast(earliest: World.monday),
    .timeNotCome(World.monday), .reviewOwed,
    .heldInQueue(by: lan, since: World.monday, why: .words("chờ ảnh")),
    .heldInQueue(by: lan, since: World.monday, why: .words("")),
    .heldInQueue(by: lan, since: World.monday, why: .takenBack),
    .heldInQueue(by: ID(0), since: World.monday, why: .blocked([.openMustComments(2)])),
    .commentMissing, .reasonMissing, .reasonUnknown("weather"),
    .checksMissing(["no-state-secret"]), .timeMissing, .personMissing,
    .cannotBeAssigned(minh, needed: deciders), .notFromHere(state: "draft", from: ["review"]),
    .notEditableHere(state: "review"), .opinionNotAsked(state: "review", of: deciders),
    .opinionNotAsked(state: "review", of: []),
    .sheetNotFromHere(state: "paid", from: ["signed"]),
    .otherHands([Hand(.check, by: lan), Hand(.sign, by: lan, onBehalfOf: minh)]),
    .isPayee(lan), .noLines, .sheetChanged(seen: 1, now: 3), .stepsMissing([.check, .sign]),
  ]

  static let refusals: [Refusal] =
    [
      .blocked(.onePerson), .needsRole([.head], portal: "snn"), .needsRole([.head], portal: ""),
      .ownRoles, .lastAdministrator, .roleNotGrantable(.queue), .roleNotHeld(.editor),
      .delegationToSelf, .notYours, .opinionGiven,
      .cannotBeAsked(minh, .isAsker), .cannotBeAsked(minh, .isDisabled),
      .cannotBeAsked(minh, .isWriter), .cannotBeAsked(minh, .cannotRead),
      .cannotBeAsked(minh, .hasGiven), .nobodyToAsk([.member]), .nobodyToAsk([]), .notAsked(lan),
      .stateHoldsItems("review", items: ["BG-1"]),
      .stateChangesMeaning("review", items: ["BG-1"]), .notQueued, .notHeld,
      .suggestionAnswered(accepted: true, by: lan), .suggestionAnswered(accepted: false, by: minh),
      .suggestedWordsGone, .suggestionNeedsAnswer, .suggestionKeepsPlace, .payeeRestricted,
      .payeeErased, .payeeAwaitsPayment,
    ] + royaltyRefusals.map(Refusal.royalty)

  static let inputs: [NewsroomError.Input] =
    [
      .tooManyFiles(limit: 100), .fileName("a b"), .fileWordsTooLong("a.png", limit: 2_000),
      .tooLong(.title, limit: 500), .notADate(.issued, "mai"), .unknownCategory("weather"),
      .unknownState("fly", known: ["draft", "review"]),
      .login("Lan"), .loginTaken("lan"), .name(""), .systemUser(0),
      .systemUserTaken(1_001, by: "lan"), .portalCode("Sở"), .portalCodeTaken("snn"),
      .domain("x", domainFaults), .domainTaken("snn.bacgiang.gov.vn"),
      .outlet("out"), .outletTaken("/var/www/snn"),
      .passwordTooShort(minimum: 14), .passwordTooLong(maximum: 1_024), .houseWord("a b"),
      .officeName("sở"), .emptyComment,
      .quoteNotFound("vải"), .quoteNotUnique("vải", times: 2), .timesOutOfOrder,
      .nothingSuggested, .suggestionWithoutQuote, .notASuggestion(7),
      .definitionExists(DefinitionID(name: "three-step", version: 1)),
      .definitionMoves("payment-sheet", .sheet), .definitionMoves("three-step", .item),
      .outsideEditorInSharedStore,
      .payeeCode("Mã"), .payeeCodeTaken("lan"), .payeeExists("lan"), .quota(-1),
      .penNameTaken("Mai", by: "lan"),
    ] + PrivateField.allCases.map { .privateField($0) }
    + PayeeWords.allCases.map { .payeeWords($0, limit: 300) } + royaltyInputs

  static let keyFaults: [KeyFault] = [
    .missing("/k.key"), .missing(""), .noKey("/k.key"), .wrong("/k.key"),
    .alreadyThere("/k.key"), .failed("/k.key", reason: 13), .doesNotOpen, .unavailable,
    .unsafe("/k.key", .symbolicLink), .unsafe("/k.key", .hardLinks(2)),
    .unsafe("/k.key", .wrongOwner(1_000)), .unsafe("/k.key", .wrongMode(0o644)),
    .unsafe("/k.key", .notAFile),
  ]

  static let headReports: [HeadReport] = [
    HeadStanding.same, .extended(by: 3), .shortened(now: 2), .forked(since: 0), .forked(since: 2),
  ].flatMap { standing in
    HeadReport.Signing.allCases.map { signing in
      HeadReport(head: KeptHead(size: 7, hash: [1]), standing: standing, signing: signing)
    }
  }

  static let newsroomErrors: [NewsroomError] =
    [
      .refused(Denial(action: "approve", refusals: refusals, whoCould: ["lan"])),
      .stale(item: "BG-2026-000001", seen: 1, now: 3, changes: []), .accountDisabled("lan"),
      .wrongPassword, .requestReused("00ff"), .unknownTransition("fly", known: ["submit"]),
      .definition(definitionFaults),
    ] + inputs.map(NewsroomError.invalid)
    + [
      .item, .person, .portal, .definition, .comment, .revision, .draft, .delegation, .notice,
      .systemUser, .legalEntry, .houseWord, .payee, .penName, .consent,
      .rateTable, .work, .sheet,
    ]
    .map { NewsroomError.notFound($0, "x") }

  static let storageErrors: [StorageError] =
    [
      .missing, .changedMeanwhile, .constraint("item_slug_key"), .corrupt("page 4"),
      .unknownOutcome(request: "00ff"), .misuse("a write outside atomically"),
    ] + unavailabilities.map { .unavailable($0) }

  private static let unavailabilities: [Unavailability] = [
    .notFound, .alreadyExists, .locked(holder: "lan tty4@bg (4711)", since: 1_795_400_000_000),
    .locked(holder: nil, since: nil), .cancelled, .full, .scarce(.restricted),
    .scarce(.draftsOnly), .readOnly, .ioError,
    .networkFileSystem("nfs"), .symbolicLink, .hardLinks(2), .notAFile, .wrongOwner(1_000),
    .wrongMode(0o644), .newerThanProgram(store: 9, program: 6), .notAStore,
    .setting("synchronous", found: "1"), .temporary,
  ]

  static let openWarnings: [OpenWarning] =
    [
      .engineLosesCommits("3.40.1"), .volatileFileSystem("tmpfs"), .trustedFileSystem("fuse"),
      .unsafeMount("nobarrier"), .openDirectory(0o755), .indexNotAllocated, .noReserve,
    ] + RoomLevel.allCases.map { .room($0) }

  static let definitionFaults: [DefinitionFault] = problems.map { DefinitionFault(line: 7, $0) }

  private static let problems: [DefinitionFault.Problem] = [
    .tooLarge(bytes: 300_000), .tooDeep, .forbiddenYAML("&a"), .notYAML("did not find"),
    .duplicateKeys(["to"]), .missing("to"), .unknownKey("tu", known: ["to"]),
    .wrongShape(key: "to", expected: .text), .wrongShape(key: "to", expected: .wholeNumber),
    .wrongShape(key: "to", expected: .list), .wrongShape(key: "to", expected: .mapping),
    .wrongShape(key: "to", expected: .yesOrNo), .unknownState("x"), .unknownRole("x"),
    .unknownGuard("x"), .unknownNeed("x"), .unknownEffect("x"), .unknownEditor("x"),
    .unknownFourEyes("x"), .unreadableDue("x"), .noInitialState,
    .severalInitialStates(["a", "b"]), .noPublicState, .ambiguousTransition("a", from: "b"),
    .unreachableState("x"), .deadEnd("x"), .openToNobody("x"),
    .effectWithoutNeed("x", .schedule, .time), .assignableToNobody("x"), .checklistMissing("x"),
    .onePersonSuffices(path: ["submit", "publish"]), .unknownSubject("x"),
    .notOfSubject("x", .item), .notOfSubject("x", .sheet), .notOneEffect("x"),
    .guardMissing("x", .otherHands), .noPayment, .notFinal("x", after: .pay),
    .leavesFinal("x", from: "y"), .leavesSigned("x", from: "y"),
    .paidWithout([.check, .sign], path: ["check", "pay"]), .paidWithout([.pay], path: []),
  ]

  static let domainFaults: [PortalDomain.Fault] = [
    .empty, .tooLong(bytes: 300), .emptyLabel(position: 2), .labelTooLong("x"),
    .badCharacter("Đ", label: "snnĐ"), .hyphenAtEdge(label: "-x"), .reservedLabel("xn--x"),
    .wrongLevel(found: 2, expected: 3), .notUnder("bacgiang.gov.vn"), .parentMissing,
    .parentNotUnderProvince(parent: "a", province: "b"),
    .wrongLabel(found: "a", expected: ["b", "c"]), .perhapsEnglish(found: "a", known: ["b"]),
    .unreadableName("???"),
  ]

  static let timeErrors: [TimeTextError] = [
    .unreadable(text: "x", position: 0), .noSuchDate(year: 2026, month: 13, day: 1),
    .noSuchTime(hour: 25, minute: 0, second: 0), .noSuchOffset(minutes: 9_999),
    .missingOffset(text: "2026-11-23T10:00:00"),
  ]

  static let calendarErrors: [CalendarError] = [
    .unknownYear(2040), .amountOutOfRange(-1), .unreadableHours(text: "x"), .noHours,
    .spansOutOfOrder, .twoTables(year: 2026), .twoRows(World.monday.civilDate),
    .rowOutsideTable(World.monday.civilDate, year: 2025),
  ]

  static let logBreaks: [LogBreak] = [
    .changed(sequence: 3), .unlinked(sequence: 3), .gap(expected: 3, found: 5),
    .words(sequence: 3), .decision(99),
  ]

  static let findings: [Finding] =
    [
      .structure("row 3 missing"), .reference(table: "item", row: 3, parent: "portal"),
      .reference(table: "tally", row: nil, parent: "portal"), .tally("portal 1 draft"),
      .revision(item: "BG-2026-000001", number: 2), .head(expected: "ab", found: "cd"),
      .file(ContentHash([1, 2]), isThere: true), .file(ContentHash([1, 2]), isThere: false),
      .key(.missing("/k.key")), .seal(payee: "lan", .account), .workTally("1 24322 open"),
    ] + royaltyFindings + logBreaks.map(Finding.log)

  static let usageFaults: [UsageFault] =
    [
      .whoMissing, .personFixed("lan"), .personFixed(""), .clockFixed, .unreadableTime("x"),
      .unreadableRequest("x"), .unreadablePlace("x"), .unreadableNumber("x"), .unreadableMeta("x"),
      .unknownField("x"), .file("x", reason: 2), .notUTF8("x", position: 4),
      .wordProcessorFile("x.doc"), .noText("x.pdf"), .alternativeMissing("x.png"),
      .formatMissing("x.txt", known: ["docx"]), .oneTablePerFile("csv", count: 2),
      .tooLarge("x", limit: 10), .portalMissing,
      .nothingToChange, .actionMissing, .twoReceivers, .unitMissing,
      .unknownCommand("itm", nearest: "item"), .unknownCommand("x", nearest: nil),
      .unknownSystemUser("lan"), .notFromSudo, .sessionPerson, .revisionsAndSinceRead,
      .expectMissing, .itemAndBody, .privateWithoutTerminal, .privateFromTerminal,
      .unreadablePrivate(line: 2),
      .noTerminal,
      .passwordFromTerminal,
      .workstationMissing,
      .passwordEmpty, .passwordsDiffer, .notInSession("--as"), .fileInSession("x"), .sessionLine,
      .onlyForRehearsal("--items"), .interrupted,
    ] + royaltyFaults

  static let notices: [Notice] = [
    .repeated, .nextPage("1.2"), .attached("x.png", isPicture: true),
    .attached("x.pdf", isPicture: false), .documentTitle("x"), .fileWritten("x.docx"),
    .picturesTaken(["x.png"]), .empty, .rankedAmongNewest(200), .storeMade("x"), .backedUp("x"),
    .restored("x"),
    .logWhole(3), .storeWhole, .definitionSound("x"), .nothingDue,
    .withoutOutlet(2),
    .filesWritten(60, folder: "/kenh/", first: "1.json", last: "60.json"),
    .nothingToMend,
    .mendsPlanned(3, left: 1, version: 2), .mended(3, left: 0), .migrationNothing,
    .migrationPlanned(3), .migrationBlocked, .personalStore, .whoCould(["Lan"]),
    .mention(.nobody("abc")), .mention(.cannotRead("nam")),
    .heldAgain(["Còn 1 góp ý."]), .keyStaysApart("/k.key"), .keyHasToBeBrought("/k.key"),
    .payeesPlanned(3), .payeesTakenIn(3), .payeeFaults(2), .columnUnreadable("quota"),
    .pastPlanned(past), .pastTakenIn(past), .pastFaults(2), .pastRemoved(past),
    .morePast(payee: "minh"),
    .textsGuarded,
    .recomputedSame("BK-BG-2026-000001", lines: 2), .recomputedOther("BK-BG-2026-000001", lines: 1),
  ]
}
