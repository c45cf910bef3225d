import Rulebook

/// Why a transition is refused: a stable code with the facts that mattered. Sentences are made from them elsewhere.
public enum Blocker: Hashable, Sendable {
  /// The actor holds none of these roles on the item's portal, own or delegated.
  case role(needed: RoleSet, portal: ID<Portal>)
  /// The item is closed to everybody but these units.
  case closedToUnit(openTo: [ID<Portal>])
  /// Somebody else is writing in it.
  case locked(by: ID<Person>)
  /// The text is not the one that was read.
  case textChanged(seen: TextHash, now: TextHash)
  /// The actor wrote none of it.
  case notWriter(writers: [ID<Person>])
  /// The named person, actor or the one acted for, wrote in the text since it was last approved.
  case ownText(of: ID<Person>)
  /// Nobody but the actor wrote or approved it.
  case onePerson
  /// No review is owed.
  case noReviewOwed
  /// The actor published it urgently and cannot be the one who reviews it afterwards.
  case ownUrgentPublication
  /// Nothing of the item is out.
  case notLive
  case missingFields([Field])
  case openMustComments(Int)
  /// So many faults of the text mislead a reader or shut one out.
  case severeFaults(Int)
  case quorum(needed: Int, of: RoleSet, have: Int, dissenting: [ID<Person>])
  /// The text has no approval, or changed since.
  case notApproved
  /// The time is not far enough ahead.
  case timeTooSoon(earliest: Timestamp)
  /// The time is over.
  case timePast(earliest: Timestamp)
  /// The item goes out later.
  case timeNotCome(Timestamp)
  /// An urgent publication still waits for its review.
  case reviewOwed
  /// Somebody, or with 0 the program itself, keeps it in the queue: it has to be released first.
  case heldInQueue(by: ID<Person>, since: Timestamp, why: HoldReason)
  case commentMissing
  case reasonMissing
  /// The reason code is none of the list.
  case reasonUnknown(String)
  case checksMissing([String])
  case timeMissing
  case personMissing
  /// The named person may not be given it: holds none of these roles.
  case cannotBeAssigned(ID<Person>, needed: RoleSet)
  /// There is no such transition from the state the item stands in.
  case notFromHere(state: StateName, from: [StateName])
  /// Nobody may write in items that stand here, or the actor is none of those who may.
  case notEditableHere(state: StateName)
  /// Opinions are not asked for here, or not of the actor's roles.
  case opinionNotAsked(state: StateName, of: RoleSet)
  /// The payment sheet stands where no such transition leaves from.
  case sheetNotFromHere(state: StateName, from: [StateName])
  /// Whoever would answer for this step of the sheet answered for these other ones.
  case otherHands([Hand])
  /// The named person, actor or the one acted for, is paid by the sheet.
  case isPayee(ID<Person>)
  /// The sheet is empty.
  case noLines
  /// The sheet is not the one that was seen.
  case sheetChanged(seen: Int, now: Int)
  /// Since the sheet was last prepared nobody made these steps, which have to come before.
  case stepsMissing([SheetStep])
}

extension Blocker {
  /// The stable code of the blocker, part of what scripts rely on.
  public var code: String {
    switch self {
    case .role: "role"
    case .closedToUnit: "closed-to-unit"
    case .locked: "locked"
    case .textChanged: "text-changed"
    case .notWriter: "not-writer"
    case .ownText: "own-text"
    case .onePerson: "one-person"
    case .noReviewOwed: "no-review-owed"
    case .ownUrgentPublication: "own-urgent-publication"
    case .notLive: "not-live"
    case .missingFields: "missing-fields"
    case .openMustComments: "open-must-comments"
    case .severeFaults: "severe-faults"
    case .quorum: "quorum"
    case .notApproved: "not-approved"
    case .timeTooSoon: "time-too-soon"
    case .timePast: "time-past"
    case .timeNotCome: "time-not-come"
    case .reviewOwed: "review-owed"
    case .heldInQueue: "held-in-queue"
    case .commentMissing: "comment-missing"
    case .reasonMissing: "reason-missing"
    case .reasonUnknown: "reason-unknown"
    case .checksMissing: "checks-missing"
    case .timeMissing: "time-missing"
    case .personMissing: "person-missing"
    case .cannotBeAssigned: "cannot-be-assigned"
    case .notFromHere: "not-from-here"
    case .notEditableHere: "not-editable-here"
    case .opinionNotAsked: "opinion-not-asked"
    case .sheetNotFromHere: "sheet-not-from-here"
    case .otherHands: "other-hands"
    case .isPayee: "is-payee"
    case .noLines: "no-lines"
    case .sheetChanged: "sheet-changed"
    case .stepsMissing: "steps-missing"
    }
  }

  /// Whether the refusal is about who asks, so that somebody else could be let through.
  public var isPersonal: Bool {
    switch self {
    case .role, .closedToUnit, .locked, .notWriter, .ownText, .onePerson, .ownUrgentPublication,
      .notEditableHere, .opinionNotAsked, .otherHands, .isPayee:
      true
    case .textChanged, .noReviewOwed, .notLive, .missingFields, .openMustComments,
      .severeFaults, .quorum,
      .notApproved, .timeTooSoon, .timePast, .timeNotCome, .reviewOwed, .heldInQueue,
      .commentMissing, .reasonMissing, .reasonUnknown, .checksMissing, .timeMissing, .personMissing,
      .cannotBeAssigned, .notFromHere, .sheetNotFromHere, .noLines, .sheetChanged, .stepsMissing:
      false
    }
  }
}
