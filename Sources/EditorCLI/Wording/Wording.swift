import Conversion
import Documents
import Glibc
import Newsroom
import Prose
import Reports
import Royalties
import Rulebook
import Spelling
import Spreadsheets
import Storage
import Workflow

/// Every word and sentence that people read, in one language. A family of facts has one member here and one exhaustive
/// switch in each language, so that a missing sentence does not compile.
///
/// Sentences say what is so, where, and what to do. Names that people made up go into them as they are: whoever prints
/// a sentence passes it through `Prose.visible`.
public protocol Wording: Sendable {
  var language: Language { get }

  // Words.
  func name(of kind: Kind) -> String
  func name(of role: Role) -> String
  func name(of field: Field) -> String
  func name(of verdict: Opinion.Verdict) -> String
  /// What is done in a step of a payment sheet, as `check`.
  func name(of step: SheetStep) -> String
  func name(of rank: PortalRank) -> String
  func name(of priority: Priority) -> String
  func name(of mark: Citation.Mark) -> String
  func name(of act: LoggedAct) -> String
  func name(of result: EventFacts.Result) -> String
  func name(of kind: ChangeKind) -> String
  func name(of kind: NoticeKind) -> String
  /// Why a name in a comment led to nobody.
  func sentence(for fault: MentionFault) -> String
  func name(of ending: OpinionRequest.Ending) -> String
  func name(of contract: PayeeContract) -> String
  func name(of field: PrivateField) -> String
  func text(of clock: DueClock) -> String
  func label(_ label: Label) -> String

  // Sentences.
  func sentence(for blocker: Blocker, _ names: Names) -> String
  func sentence(for refusal: Refusal, _ names: Names) -> String
  /// Why an entry of the queue is held; empty when nobody gave a reason.
  func sentence(for reason: HoldReason, _ names: Names) -> String
  func sentence(for error: NewsroomError, _ names: Names) -> String
  func sentence(for input: NewsroomError.Input) -> String
  /// Why a file, by its name, is not let in.
  func sentence(for fault: FileFault, of name: String) -> String
  func sentence(for fault: ConversionFault) -> String
  /// `place` is the file that the store is in.
  func sentence(for error: StorageError, at place: String) -> String
  func sentence(for error: OutletError) -> String
  func sentence(for error: PasswordError) -> String
  /// What is wrong with the key of the store, or with what was sealed by it.
  func sentence(for fault: KeyFault) -> String
  func sentence(for fault: DefinitionFault) -> String
  func sentence(for fault: PortalDomain.Fault) -> String
  func sentence(for error: TimeTextError) -> String
  func sentence(for error: CalendarError) -> String
  func sentence(for logBreak: LogBreak) -> String
  /// How the log stands to a head that was kept elsewhere.
  func sentence(for report: HeadReport) -> String
  func sentence(for finding: Finding) -> String
  func sentence(for warning: OpenWarning) -> String
  func sentence(for fault: UsageFault) -> String
  /// What is wrong with a list in CSV, and where.
  func sentence(for fault: CsvFault) -> String
  func sentence(for fault: TableFault) -> String
  func sentence(for fault: SpreadsheetFault) -> String
  func sentence(for notice: Notice) -> String

  // Changes of a text.
  /// Which revisions are compared, and why these.
  func sentence(for base: ComparisonBase, from old: Int, to new: Int) -> String
  func changes(_ count: Int, isFormal: Bool) -> String
  /// Where a paragraph stood, by its line.
  func movedFrom(_ paragraph: Int) -> String
  func movedTo(_ paragraph: Int) -> String

  // Style.
  /// What is not written as the house writes, where, and what would stand there instead.
  func sentence(for finding: StyleFinding) -> String
  func styleFindings(_ count: Int) -> String
  /// What is not right among the files of a text.
  func sentence(for finding: FileFinding) -> String

  // Spelling.
  func sentence(for fault: SpellingFault, suggestions: [String]) -> String
  func spellingFaults(_ count: Int) -> String
  /// Which dictionaries the machine lacks, and what to install.
  func sentence(forMissing dictionaries: [SpellingDictionary]) -> String
  func name(of kind: HouseWordKind) -> String

  // Royalties.
  func sentence(for refusal: RoyaltyRefusal, _ names: Names) -> String
  func sentence(for alarm: RoyaltyAlarm, _ names: Names) -> String
  func name(of part: WorkPart) -> String
  func name(of standing: WorkStanding) -> String
  /// The day on which a period closes; of its last month where none is named.
  func closing(day: Int, month: Int?) -> String
  func name(of reason: ExemptReason) -> String
  func name(of reason: AdjustmentReason) -> String
  func name(of unit: LengthUnit) -> String
  func name(of ground: Withholding.Ground) -> String
  func name(of kind: SheetLine.Kind) -> String
  func name(of kind: FundEntry.Kind) -> String
  func name(of over: FundRecord.Over) -> String

  // Help.
  func help(_ command: CommandTopic) -> String
  func help(_ option: OptionTopic) -> String

  /// A whole number with its thousands apart.
  func number(_ number: Int) -> String
  /// `a, b và c` or `a, b hoặc c`.
  func enumeration(_ parts: [String], _ joint: Joint) -> String
}

/// How the last part of an enumeration is joined.
public enum Joint: Hashable, Sendable {
  case and
  case or
}

extension Wording {
  public func text(of title: Title) -> String { language.text(of: title) }

  /// `14:30 23/11/2026`, in both languages.
  public func text(of time: Timestamp) -> String { time.vietnameseText }
  public func text(of date: CivilDate) -> String { date.vietnameseText }

  /// Bytes in MiB, with one place: `32,0 MiB`.
  func size(_ bytes: Int64) -> String {
    let tenths = bytes / (1 << 20) * 10 + bytes % (1 << 20) * 10 / (1 << 20)
    let mark = language == .vietnamese ? "," : "."
    return "\(number(Int(tenths / 10)))\(mark)\(tenths % 10) MiB"
  }

  /// The title of a state in its definition, or its bare name.
  public func name(of state: StateName, _ names: Names) -> String {
    names.state(state).map(text(of:)) ?? state.rawValue
  }

  public func name(of transition: TransitionName, _ names: Names) -> String {
    names.transition(transition).map(text(of:)) ?? transition.rawValue
  }

  /// Somebody's name; the program itself has number 0.
  public func name(of person: ID<Person>, _ names: Names) -> String {
    person.rawValue == 0 ? label(.program) : names.person(person)
  }

  /// What an event of the log did: a transition by its title, anything else by its name here.
  public func name(ofAction action: String, _ names: Names) -> String {
    if let act = LoggedAct(rawValue: action) { return name(of: act) }
    guard action.hasPrefix("item.") else { return action }
    return name(of: TransitionName(rawValue: String(action.dropFirst(5))), names)
  }

  /// What was refused: a transition by its title, anything else by its name here.
  func name(ofRefused action: String, _ names: Names) -> String {
    if let act = LoggedAct(rawValue: action) { return name(of: act) }
    return name(of: TransitionName(rawValue: action), names)
  }

  /// The system's own words for an errno.
  func systemWords(_ errno: Int32) -> String { String(cString: strerror(errno)) }

  func roles(_ roles: RoleSet) -> String {
    enumeration(roles.roles.map { name(of: $0) }, .or)
  }

  func roles(_ roles: [Role]) -> String { enumeration(roles.map { name(of: $0) }, .or) }

  func people(_ people: [ID<Person>], _ names: Names) -> String {
    enumeration(people.map { name(of: $0, names) }, .and)
  }

  func joined(_ parts: [String], _ word: String) -> String {
    guard parts.count > 1, let last = parts.last else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) \(last)"
  }

  func grouped(_ number: Int, by sign: Character) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(sign) }
      text.append(digit)
    }
    return text
  }
}

/// An act that the log keeps under a fixed name, beside the transitions of items.
public enum LoggedAct: String, CaseIterable, Hashable, Sendable {
  case itemCreate = "item.create"
  case itemSave = "item.save"
  case itemAttach = "item.attach"
  case itemDetach = "item.detach"
  case itemClose = "item.close"
  case itemOpen = "item.open"
  case itemTakeOver = "item.take-over"
  case itemRelease = "item.release"
  case itemMigrate = "item.migrate"
  case commentAdd = "comment.add"
  case commentResolve = "comment.resolve"
  case commentReopen = "comment.reopen"
  case commentPlace = "comment.place"
  case commentSuggest = "comment.suggest"
  case commentAccept = "comment.accept"
  case commentReject = "comment.reject"
  case opinionGive = "opinion.give"
  case opinionAsk = "opinion.ask"
  case opinionWithdraw = "opinion.withdraw"
  case queueHold = "queue.hold"
  case reviewOverdue = "queue.review-overdue"
  case queueRelease = "queue.release"
  case queueMove = "queue.move"
  case portalAdd = "portal.add"
  case portalEdit = "portal.edit"
  case portalTones = "portal.tones"
  case wordsAdd = "words.add"
  case wordsRemove = "words.remove"
  case accountAdd = "account.add"
  case accountPassword = "account.passwd"
  case accountDisable = "account.disable"
  case accountEnable = "account.enable"
  case accountLink = "account.link"
  case accountTyping = "account.typing"
  case payeeAdd = "payee.add"
  case payeeEdit = "payee.edit"
  case payeeLook = "payee.look"
  case payeeExport = "payee.export"
  case payeeImport = "payee.import"
  case pastImport = "past.import"
  case pastRemove = "past.remove"
  case payeeRestrict = "payee.restrict"
  case payeeUnrestrict = "payee.unrestrict"
  case payeeErase = "payee.erase"
  case penNameAdd = "pen-name.add"
  case penNameRemove = "pen-name.remove"
  case consentAdd = "consent.add"
  case consentWithdraw = "consent.withdraw"
  case roleAdd = "role.add"
  case roleEnd = "role.end"
  case delegationAdd = "delegation.add"
  case delegationRevoke = "delegation.revoke"
  case workflowAdd = "workflow.add"
  case workflowUse = "workflow.use"
  case workflowMigrate = "workflow.migrate"
  case lawSet = "law.set"
  case lawEnd = "law.end"
  case ratesAdd = "rates.add"
  case ratesEnd = "rates.end"
  case royaltySee = "royalty.see"
  case royaltyShow = "royalty.show"
  case royaltyRates = "royalty.rates"
  case royaltyPart = "royalty.part"
  case royaltyGrade = "royalty.grade"
  case royaltyDecide = "royalty.decide"
  case royaltyExempt = "royalty.exempt"
  case royaltySlip = "royalty.slip"
  case royaltyUnexempt = "royalty.unexempt"
  case royaltyRecompute = "royalty.recompute"
  case sheetMake = "sheet.make"
  case sheetRemake = "sheet.remake"
  case sheetLine = "sheet.line"
  case sheetCheck = "sheet.check"
  case sheetSign = "sheet.sign"
  case sheetPay = "sheet.pay"
  case sheetReturn = "sheet.return"
  case sheetResubmit = "sheet.resubmit"
  case sheetCancel = "sheet.cancel"
  case fundSet = "fund.set"
  case fundAdd = "fund.add"
  case storeFurnish = "store.furnish"
  case storeOutsideEditor = "store.outside-editor"
  case signIn = "sign-in"
  // What refusals of commands are named after.
  case read
  case close
  case handover
  case write
  case save
  case create
  case comment
  case resolve
  case reopen
  case accept
  case reject = "reject-suggestion"
  case place
  case opinion
  case ask
  case withdrawQuestion = "withdraw-question"
  case disable
  case enable
  case delegate
  case revoke
  case logRead = "log.read"
  case payeeShow = "payee.show"
  case payeeList = "payee.list"
}
