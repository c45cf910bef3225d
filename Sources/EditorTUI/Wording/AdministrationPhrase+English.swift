import Storage

extension AdministrationPhrase {
  // One exhaustive switch is longer than a function should be, but easier to look up than parts.
  var english: String {
    switch self {
    case .fullName: "Name"
    case .login: "Login"
    case .roles: "Roles"
    case .role: "Role"
    case .yourRole: "Your role"
    case .portalCode: "Portal code"
    case .since: "From"
    case .until: "To"
    case .add: "Add"
    case .give: "Give"
    case .end: "End the role"
    case .lend: "Delegate"
    case .takeBack: "Take back"
    case .save: "Save"
    case .set: "Set"
    case .goThere: "Switch"
    case .peopleCount(let count): "\(NumberText.grouped(count)) accounts"
    case .nobodyFits: "Nobody fits."
    case .disabled: "disabled"
    case .disabledSince(let time): "Disabled since \(time)"
    case .noRoles: "No roles."
    case .from(let day): "from \(day)"
    case .fromTo(let from, let to): "from \(from) to \(to)"
    case .lentTo(let role, let name): "Delegates \(role) to \(name)"
    case .lentBy(let role, let name): "Has \(role) delegated by \(name)"
    case .lending(let role, let from, let to): "\(role): \(from) delegates to \(to)"
    case .act(let act): Self.english(act)
    case .accountIsDisabled: "the account is disabled"
    case .oneAccountOnePerson:
      "One person, one account. A login has small letters, digits, points and hyphens."
    case .emptyTimes: "Without “From” it begins now; without “To” it has no end."
    case .timeIncomplete:
      "The day and time are not whole, or there is no such day; write 23/11/2026 08:00."
    case .delegationMeans: "The other person acts for you in this time; the log says for whom."
    case .noDelegations: "No delegation holds or will hold."
    case .chooseDelegation: "Choose the delegation to take back."
    case .personAdded(let login): "The account \(login) was added."
    case .roleGiven(let role, let name): "\(name) is \(role) now."
    case .roleEnded(let role, let name): "\(name) is no longer \(role)."
    case .roleLent(let role, let name): "\(role) was delegated to \(name)."
    case .delegationRevoked: "The delegation was taken back."
    case .passwordOf(let login): "Password of \(login)"
    case .passwordRule: "At least 14 characters; a sentence that one remembers is best."
    case .newPassword: "New password"
    case .passwordAgain: "Once more"
    case .ownPassword: "Your password"
    case .typeOwnPassword: "This has to be confirmed: type your password."
    case .ownPasswordWrong: "The password is wrong; nothing was done, and the log tells of it."
    case .passwordsDiffer: "The two differ; type them again."
    case .passwordSet(let login): "The password of \(login) was set."
    case .disable(let name): "Disable the account · \(name)"
    case .disablingMeans:
      "It is disabled at once: nobody signs in with it, roles and delegations end, items are given back for others to claim. It can be enabled again later. To be handed over:"
    case .holdingsOf(let name): "To be handed over · \(name)"
    case .holdsRole(let role, let portal): "Role \(role) · \(portal)"
    case .holdsItem(let number, let title): "Has \(number) \(title)"
    case .writesIn(let number): "Writes in \(number)"
    case .hasDrafts(let count): "\(NumberText.grouped(count)) drafts that are no revision yet"
    case .holdsNothing: "Nothing has to be handed over."
    case .wasDisabled(let name): "The account of \(name) was disabled."
    case .wasEnabled(let name):
      "The account of \(name) is enabled again; roles whose time is not over hold again."
    case .portalCount(let count): "\(NumberText.grouped(count)) portals"
    case .portalName: "Portal"
    case .unitName: "Unit"
    case .domain: "Address"
    case .rank: "Rank"
    case .flow: "Workflow"
    case .outlet: "Outlet folder"
    case .outletIs(let path): "Publishes into \(path)"
    case .noOutlet: "No outlet folder yet"
    case .belowPortal(let name): "Below \(name)"
    case .rootPortal: "A root portal"
    case .domainRule:
      "The address is proposed from the unit's name by article 4.1 of Decision 13/2023/QĐ-UBND."
    case .portalAdded(let name): "\(name) was added."
    case .portalSaved(let name): "\(name) was saved."
    case .noPortalFits: "No portal fits."
    case .nowOn(let name): "Now on \(name)."
    case .columnTime: "When"
    case .columnWho: "Who"
    case .columnWhat: "What"
    case .columnOn: "On what, result"
    case .eventCount(let count): "\(NumberText.grouped(count)) lines in the log"
    case .emptyLog: "There are no lines yet."
    case .noItemThere: "This line is not about an item."
    case .onBehalfOf(let name, let other): "\(name) for \(other)"
    case .result(let result): Self.english(result)
    case .chainWhole(let size): "The log is whole: \(NumberText.grouped(size)) lines were checked."
    case .chainBroken(let count, let words):
      "The log was changed in \(NumberText.grouped(count)) places. \(words)"
    case .chainBreaks(let count): "The log was changed in \(NumberText.grouped(count)) places."
    case .checkingLog(let done, let total):
      "Checking the log: \(NumberText.grouped(done)) of \(NumberText.grouped(total)) lines · Esc: stop"
    case .checkStopped: "The check of the log was stopped."
    }
  }

  private static func english(_ act: PersonActionsDialog.Act) -> String {
    switch act {
    case .addRole: "Give a role"
    case .endRole: "End a role"
    case .delegate: "Delegate my role"
    case .revoke: "Take back a delegation"
    case .password: "Set the password"
    case .holdings: "What to hand over"
    case .disable: "Disable the account"
    case .enable: "Enable the account again"
    }
  }

  private static func english(_ result: EventFacts.Result) -> String {
    switch result {
    case .done: ""
    case .refused: "refused"
    case .alarm: "alarm"
    }
  }
}
