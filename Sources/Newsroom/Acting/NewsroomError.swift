import Conversion
import Documents
import Rulebook
import Storage
import Workflow

/// What a use case answers instead of its outcome, as facts; the sentences are made elsewhere. What the store itself
/// says rises untouched as `StorageError`.
public enum NewsroomError: Error, Hashable, Sendable {
  /// The rules are against it. Nothing was changed.
  case refused(Denial)
  /// Somebody else changed the item since it was read. Nothing was changed.
  case stale(item: String, seen: Int, now: Int, changes: [ItemChange])
  case notFound(Subject, String)
  /// What was given cannot be right.
  case invalid(Input)
  case accountDisabled(String)
  case wrongPassword
  /// The request number was used before for another act.
  case requestReused(String)
  case unknownTransition(String, known: [String])
  case definition([DefinitionFault])
  /// A document could not be turned into a text, or a text into a document.
  case conversion(ConversionFault)

  public enum Subject: String, Hashable, Sendable {
    case item
    case person
    case portal
    case definition
    case comment
    case revision
    case draft
    case file
    case delegation
    case notice
    case systemUser = "system user"
    case legalEntry = "entry of the law"
    case houseWord = "word of the house"
    case payee
    case penName = "pen name"
    case consent
    case rateTable = "rate table"
    case work
    case sheet
    case pastVoucher = "voucher of old books"
  }

  public enum Input: Hashable, Sendable {
    case tooLong(Field, limit: Int)
    case notADate(Field, String)
    case unknownCategory(String)
    /// A state of no definition that the store follows.
    case unknownState(String, known: [String])
    case login(String)
    case loginTaken(String)
    case name(String)
    /// Root, or a number that stands for nobody.
    case systemUser(UInt32)
    case systemUserTaken(UInt32, by: String)
    case portalCode(String)
    case portalCodeTaken(String)
    case domain(String, [PortalDomain.Fault])
    case domainTaken(String)
    /// No folder that published items can be written to: not absolute, or with something hidden in it.
    case outlet(String)
    case outletTaken(String)
    case passwordTooShort(minimum: Int)
    case passwordTooLong(maximum: Int)
    case emptyComment
    /// No single word.
    case houseWord(String)
    /// No name of several words with capitals.
    case officeName(String)
    case quoteNotFound(String)
    case quoteNotUnique(String, times: Int)
    /// The words that are proposed are those that stand there.
    case nothingSuggested
    /// A suggestion must say for which words it is.
    case suggestionWithoutQuote
    case notASuggestion(Int64)
    case timesOutOfOrder
    /// A file, by the name that it came under, cannot be let in.
    case file(String, FileFault)
    case tooManyFiles(limit: Int)
    /// Another file of the text has the name, or no file can have it.
    case fileName(String)
    /// What is said of the file is too long, in bytes.
    case fileWordsTooLong(String, limit: Int)
    case definitionExists(DefinitionID)
    /// The definition of that name moves this, and not what it is wanted for.
    case definitionMoves(String, FlowSubject)
    case outsideEditorInSharedStore
    case payeeCode(String)
    case payeeCodeTaken(String)
    /// The person of that login stands in the register already.
    case payeeExists(String)
    /// Words that must stand there and do not, are too long, or hide something.
    case payeeWords(PayeeWords, limit: Int)
    case quota(Int)
    case penNameTaken(String, by: String)
    /// Not what the field can hold. The value itself is never told again.
    case privateField(PrivateField)
    /// No figure of its sort.
    case legalValue(String, LegalParameter.Value.Sort)
    /// The text that a figure or a table stands in is not named.
    case citationMissing
    case rateShare(Percent)
    case genre(String)
    case genreTwice
    /// Its least coefficient is above its most.
    case genreRange(String)
    case noGenres
    case royaltyReasonMissing
    case year(Int)
    /// Nothing was paid to the payee in the year.
    case nothingPaid(String, year: Int)
    /// No tax was withheld of what the payee was paid in the year.
    case nothingWithheld(String, year: Int)
    /// More works than a document can list.
    case tooManyWorks(limit: Int)
    case past(PastFault)
  }
}

/// A refusal by the rules: everything that stands against it at once, and who could do it instead.
public struct Denial: Hashable, Sendable {
  public let action: String
  public let refusals: [Refusal]
  /// The logins of people for whom nothing personal stands against it.
  public let whoCould: [String]

  public init(action: String, refusals: [Refusal], whoCould: [String] = []) {
    self.action = action
    self.refusals = refusals
    self.whoCould = whoCould
  }
}

/// One reason against an act.
public enum Refusal: Hashable, Sendable {
  case blocked(Blocker)
  /// The actor has none of these roles on the portal.
  case needsRole([Role], portal: String)
  case ownRoles
  case lastAdministrator
  case roleNotGrantable(Role)
  case roleNotHeld(Role)
  case delegationToSelf
  case notYours
  /// An opinion on this very text was given before.
  case opinionGiven
  /// The person cannot be asked for an opinion on the item as it stands.
  case cannotBeAsked(ID<Person>, AskingFault)
  /// Nobody of the roles can be asked.
  case nobodyToAsk([Role])
  /// The person's opinion is not waited for.
  case notAsked(ID<Person>)
  /// The new version of the definition has no such state, and items stand there or will come back to it.
  case stateHoldsItems(StateName, items: [String])
  /// The state enters or leaves the queue or the public in the new version, and items stand there.
  case stateChangesMeaning(StateName, items: [String])
  case notQueued
  case notHeld
  /// Somebody has accepted or rejected the suggestion before.
  case suggestionAnswered(accepted: Bool, by: ID<Person>)
  /// The words that it is about stand no more in the text as they were.
  case suggestedWordsGone
  /// A suggestion is accepted or rejected, not resolved.
  case suggestionNeedsAnswer
  /// A suggestion is about its own words, and moves to no others.
  case suggestionKeepsPlace
  /// The entry is used no more but for what law asks for.
  case payeeRestricted
  case payeeErased
  case royalty(RoyaltyRefusal)
  /// Something was graded for them that is not paid yet.
  case payeeAwaitsPayment

  /// The stable code, part of what scripts rely on.
  public var code: String {
    switch self {
    case .blocked(let blocker): blocker.code
    case .needsRole: "needs-role"
    case .ownRoles: "own-roles"
    case .lastAdministrator: "last-administrator"
    case .roleNotGrantable: "role-not-grantable"
    case .roleNotHeld: "role-not-held"
    case .delegationToSelf: "delegation-to-self"
    case .notYours: "not-yours"
    case .opinionGiven: "opinion-given"
    case .cannotBeAsked: "cannot-be-asked"
    case .nobodyToAsk: "nobody-to-ask"
    case .notAsked: "not-asked"
    case .stateHoldsItems: "state-holds-items"
    case .stateChangesMeaning: "state-changes-meaning"
    case .notQueued: "not-queued"
    case .notHeld: "not-held"
    case .suggestionAnswered: "suggestion-answered"
    case .suggestedWordsGone: "suggested-words-gone"
    case .suggestionNeedsAnswer: "suggestion-needs-answer"
    case .suggestionKeepsPlace: "suggestion-keeps-place"
    case .payeeRestricted: "payee-restricted"
    case .payeeErased: "payee-erased"
    case .royalty(let refusal): refusal.code
    case .payeeAwaitsPayment: "payee-awaits-payment"
    }
  }
}

/// One change of an item that somebody had not seen.
public struct ItemChange: Hashable, Sendable {
  public let at: Timestamp
  public let login: String
  public let action: String
}

extension NewsroomError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .refused(let denial):
      "Refused \(denial.action): \(denial.refusals.map(\.code).joined(separator: ", "))."
    case .stale(let item, let seen, let now, _):
      "\(item) was version \(seen) when read and is version \(now) now."
    case .notFound(let subject, let name): "No \(subject.rawValue) '\(name)'."
    case .invalid(let input): "Invalid input: \(input)."
    case .accountDisabled(let login): "The account \(login) is disabled."
    case .wrongPassword: "Wrong login or password."
    case .requestReused(let id): "Request \(id) was used for another act."
    case .unknownTransition(let name, _): "No transition '\(name)'."
    case .conversion(let fault): "Not converted: \(fault)."
    case .definition(let faults): "The definition has \(faults.count) faults."
    }
  }
}
