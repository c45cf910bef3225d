import EditorCLI
import Storage

/// The short texts of accounts, portals and log.
enum AdministrationPhrase: Hashable {
  case fullName, login, roles, role, yourRole, portalCode, since, until
  case add, give, end, lend, takeBack, save, set, goThere
  case peopleCount(Int)
  case nobodyFits
  case disabled
  case disabledSince(String)
  case noRoles
  case from(String)
  case fromTo(String, String)
  case lentTo(String, String)
  case lentBy(String, String)
  case lending(String, String, String)
  case act(PersonActionsDialog.Act)
  case accountIsDisabled
  case oneAccountOnePerson
  case emptyTimes
  case timeIncomplete
  case delegationMeans
  case noDelegations
  case chooseDelegation
  case personAdded(String)
  case roleGiven(String, String)
  case roleEnded(String, String)
  case roleLent(String, String)
  case delegationRevoked
  case passwordOf(String)
  case passwordRule
  case newPassword
  case passwordAgain
  case passwordsDiffer
  /// The password of whoever sits there, asked for once more.
  case ownPassword
  case typeOwnPassword
  case ownPasswordWrong
  case passwordSet(String)
  case disable(String)
  case disablingMeans
  case holdingsOf(String)
  case holdsRole(String, String)
  case holdsItem(String, String)
  case writesIn(String)
  case hasDrafts(Int)
  case holdsNothing
  case wasDisabled(String)
  case wasEnabled(String)
  case portalCount(Int)
  case portalName, unitName, domain, rank, flow, outlet
  case outletIs(String)
  case noOutlet
  case belowPortal(String)
  case rootPortal
  case domainRule
  case portalAdded(String)
  case portalSaved(String)
  case noPortalFits
  case nowOn(String)
  case columnTime, columnWho, columnWhat, columnOn
  case eventCount(Int)
  case emptyLog
  case noItemThere
  case onBehalfOf(String, String)
  case result(EventFacts.Result)
  case chainWhole(Int)
  case chainBroken(Int, String)
  case chainBreaks(Int)
  case checkingLog(Int, of: Int)
  case checkStopped

  func text(in language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}

extension Session {
  /// A short text about accounts, portals or the log in the person's language.
  func admin(_ phrase: AdministrationPhrase) -> String { phrase.text(in: language) }
}
