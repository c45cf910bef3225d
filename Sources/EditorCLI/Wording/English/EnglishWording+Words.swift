import Newsroom
import Rulebook
import Storage
import Workflow

extension EnglishWording {
  public func name(of kind: Kind) -> String {
    switch kind {
    case .news: "news"
    case .article: "article"
    case .photoSet: "photo set"
    case .interview: "interview"
    case .announcement: "announcement"
    case .legalDocument: "legal document"
    case .administrativeDocument: "administrative document"
    case .answer: "answer to a reader"
    }
  }

  public func name(of role: Role) -> String {
    switch role {
    case .contributor: "contributor"
    case .editor: "editor"
    case .member: "board member"
    case .deputy: "deputy head"
    case .head: "head of the board"
    case .secretary: "secretary"
    case .accountant: "accountant"
    case .contentOperator: "content operator"
    case .technicalOperator: "technical operator"
    case .overseer: "overseer"
    case .queue: "the queue itself"
    }
  }

  public func name(of field: Field) -> String {
    switch field {
    case .title: "title"
    case .summary: "summary"
    case .body: "body"
    case .category: "category"
    case .source: "source"
    case .number: "document number"
    case .form: "form of the document"
    case .issuer: "issuing body"
    case .signer: "signer"
    case .issued: "date of issue"
    case .effective: "date of effect"
    case .abstract: "abstract"
    }
  }

  public func name(of verdict: Opinion.Verdict) -> String {
    switch verdict {
    case .approve: "approve"
    case .return: "return"
    case .abstain: "abstain"
    }
  }

  public func name(of rank: PortalRank) -> String { rank.title.english }

  public func name(of priority: Priority) -> String {
    switch priority {
    case .normal: "normal"
    case .high: "high"
    case .urgent: "urgent"
    }
  }

  public func name(of mark: Citation.Mark) -> String {
    switch mark {
    case .choice: "our own choice"
    case .memory: "not yet checked against the text"
    case .secondary: "by a secondary source"
    case .found: "checked"
    }
  }

  public func text(of clock: DueClock) -> String {
    switch clock {
    case .officeHours(let amount): "\(number(amount)) office hour\(amount == 1 ? "" : "s")"
    case .workingDays(let amount): "\(number(amount)) working day\(amount == 1 ? "" : "s")"
    case .hours(let amount): "\(number(amount)) hour\(amount == 1 ? "" : "s")"
    case .days(let amount): "\(number(amount)) day\(amount == 1 ? "" : "s")"
    }
  }

  public func name(of result: EventFacts.Result) -> String {
    switch result {
    case .done: "done"
    case .refused: "refused"
    case .alarm: "alarm"
    }
  }

  public func name(of kind: NoticeKind) -> String {
    switch kind {
    case .decided: "a decision about an item of mine"
    case .assigned: "an item was given to me"
    case .held: "an item of mine was held back by the queue"
    case .mentioned: "somebody names me in a comment"
    case .asked: "my opinion is asked for"
    case .advised: "an opinion that I asked for was given"
    case .owed: "an urgent publication waits for its review"
    case .sheetWaits: "a payment sheet waits for my step"
    case .sheetBack: "a payment sheet of mine was returned or cancelled"
    case .sheetPaid: "a payment sheet paid me"
    }
  }

  public func name(of ending: OpinionRequest.Ending) -> String {
    switch ending {
    case .given: "answered"
    case .withdrawn: "no longer asked"
    case .renewed: "asked again"
    case .lapsed: "no longer needed"
    }
  }

  public func sentence(for fault: MentionFault) -> String {
    switch fault {
    case .nobody(let login): "@\(login): nobody has this login."
    case .cannotRead(let login): "@\(login) may not read the item, and is not told."
    }
  }

  public func name(of act: LoggedAct) -> String {
    switch act {
    case .itemCreate: "Item created"
    case .itemSave: "Revision saved"
    case .itemAttach: "File added"
    case .itemDetach: "File taken away"
    case .itemClose: "Readers limited"
    case .itemTakeOver: "Took over the writing"
    case .itemOpen: "Opened to the whole board"
    case .itemRelease: "Taken back from its assignee"
    case .itemMigrate: "Moved to another workflow version"
    case .commentAdd: "Comment made"
    case .commentResolve: "Comment resolved"
    case .commentReopen: "Comment reopened"
    case .commentPlace: "Comment put to its place"
    case .commentSuggest: "Edit suggested"
    case .commentAccept: "Suggestion accepted"
    case .commentReject: "Suggestion rejected"
    case .opinionGive: "Opinion given"
    case .opinionAsk: "Opinions asked for"
    case .opinionWithdraw: "Opinions no longer asked for"
    case .queueHold: "Held in the queue"
    case .reviewOverdue: "Review of an urgent publication overdue"
    case .queueRelease: "Released in the queue"
    case .queueMove: "Moved in the queue"
    case .portalAdd: "Portal added"
    case .portalEdit: "Portal changed"
    case .portalTones: "Placement of tones chosen"
    case .wordsAdd: "Word of the house added"
    case .wordsRemove: "Word of the house removed"
    case .accountAdd: "Account added"
    case .accountPassword: "Password set"
    case .accountDisable: "Account disabled"
    case .accountEnable: "Account enabled again"
    case .accountLink: "Account linked to a system user"
    case .accountTyping: "Way of typing chosen for somebody"
    case .payeeAdd: "Payee entered"
    case .payeeEdit: "Payee changed"
    case .payeeLook: "Private numbers looked at"
    case .payeeExport: "Data of a payee given out"
    case .payeeImport: "List of payees taken in"
    case .pastImport: "Old books taken in"
    case .pastRemove: "Voucher of old books taken out"
    case .payeeRestrict: "Use of a payee's data restricted"
    case .payeeUnrestrict: "Restriction of a payee lifted"
    case .payeeErase: "Data of a payee erased"
    case .penNameAdd: "Pen name added"
    case .penNameRemove: "Pen name removed"
    case .consentAdd: "Consent noted"
    case .consentWithdraw: "Consent withdrawn"
    case .roleAdd: "Role given"
    case .roleEnd: "Role ended"
    case .delegationAdd: "Role delegated"
    case .delegationRevoke: "Delegation taken back"
    case .workflowAdd: "Workflow added"
    case .workflowUse: "Workflow chosen"
    case .workflowMigrate: "Items moved to a new workflow version"
    case .lawSet: "Add a figure of law"
    case .lawEnd: "End a figure of law"
    case .ratesAdd: "Add a rate table"
    case .ratesEnd: "End a rate table"
    case .royaltySee: "See royalties"
    case .royaltyShow: "Show a work"
    case .royaltyRates: "See the rates"
    case .royaltyPart: "Add a part to be paid"
    case .royaltyGrade: "Propose a grade"
    case .royaltyDecide: "Decide a grade"
    case .royaltyExempt: "Pay nothing"
    case .royaltySlip: "Printing slips"
    case .royaltyUnexempt: "Let it be paid again"
    case .royaltyRecompute: "Recompute"
    case .sheetMake: "Make a sheet"
    case .sheetRemake: "Make a sheet anew"
    case .sheetLine: "Add a line to a sheet"
    case .sheetCheck: "Check a sheet"
    case .sheetSign: "Sign a sheet"
    case .sheetPay: "Pay a sheet"
    case .sheetReturn: "Return a sheet"
    case .sheetResubmit: "Resubmit a sheet"
    case .sheetCancel: "Cancel a sheet"
    case .fundSet: "Set limits of a fund"
    case .fundAdd: "Enter money into a fund"
    case .storeFurnish: "Filled with sample data"
    case .storeOutsideEditor: "Allow or forbid outside editors"
    case .signIn: "Signing in"
    case .read: "Reading the item"
    case .close: "Limiting who reads"
    case .handover: "Seeing what is to be handed over"
    case .write: "Opening the item for writing"
    case .save: "Saving the item"
    case .create: "Creating an item"
    case .comment: "Commenting"
    case .resolve: "Settling a comment"
    case .reopen: "Opening a comment again"
    case .accept: "Accepting a suggestion"
    case .reject: "Rejecting a suggestion"
    case .place: "Placing a comment"
    case .opinion: "Giving an opinion"
    case .ask: "Asking for opinions"
    case .withdrawQuestion: "No longer asking for an opinion"
    case .disable: "Disabling the account"
    case .enable: "Enabling the account again"
    case .delegate: "Delegating a role"
    case .revoke: "Taking a delegation back"
    case .logRead: "Reading the log"
    case .payeeShow: "Show a payee"
    case .payeeList: "List the payees"
    }
  }
}
