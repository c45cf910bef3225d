import Newsroom
import Rulebook
import Workflow

extension EnglishWording {
  public func sentence(for refusal: Refusal, _ names: Names) -> String {
    switch refusal {
    case .blocked(let blocker): sentence(for: blocker, names)
    case .royalty(let refusal): sentence(for: refusal, names)
    case .needsRole(let needed, let portal):
      portal.isEmpty
        ? "This is for \(roles(needed))."
        : "This is for \(roles(needed)) of \(names.portal(code: portal))."
    case .ownRoles: "Nobody changes their own rights; another administrator has to."
    case .lastAdministrator:
      """
      This is the last technical operator whose role has no end. Give the role to somebody else \
      first.
      """
    case .roleNotGrantable(let role): "The role of \(name(of: role)) is given to no person."
    case .roleNotHeld(let role): "The role of \(name(of: role)) is not held on this portal now."
    case .delegationToSelf: "Nobody delegates to themselves."
    case .notYours: "Somebody else made it; only they, or who may decide, can change it."
    case .opinionGiven: "You have given an opinion on this very revision."
    case .cannotBeAsked(let person, let fault): sentence(for: fault, name(of: person, names))
    case .nobodyToAsk(let asked):
      asked.isEmpty
        ? "Nobody is chosen to be asked."
        : "No \(roles(asked)) can be asked: they wrote in it, have given an opinion or may not read it."
    case .notAsked(let person): "The opinion of \(name(of: person, names)) is not being asked for."
    case .stateHoldsItems(let state, let items):
      """
      The new version has no '\(name(of: state, names))', where items still stand or will come \
      back to: \(items.joined(separator: ", ")). Bring them to an end first.
      """
    case .stateChangesMeaning(let state, let items):
      """
      In the new version '\(name(of: state, names))' is another part of queueing or publishing, and \
      items still stand there: \(items.joined(separator: ", ")). Bring them to an end first.
      """
    case .payeeRestricted: "The use of this payee's data is restricted; lift that first."
    case .payeeAwaitsPayment:
      "Royalties are still owed to this payee; pay them before the data is erased."
    case .payeeErased: "The payee's data was erased, but for what law asks to keep."
    case .notQueued: "The item is not in the queue."
    case .notHeld: "The item is not held in the queue."
    case .suggestionAnswered(let isAccepted, let person):
      isAccepted
        ? "\(name(of: person, names)) has accepted this suggestion; its words are in the text."
        : "\(name(of: person, names)) has rejected this suggestion."
    case .suggestedWordsGone:
      """
      The words that were to be replaced no longer stand there as they did; edit the text itself, \
      or suggest anew on the newest text.
      """
    case .suggestionNeedsAnswer:
      "This is a suggested edit: accept or reject it instead of resolving it."
    case .suggestionKeepsPlace:
      "A suggested edit is about its own words and moves to no others; suggest anew."
    }
  }
  private func sentence(for fault: AskingFault, _ person: String) -> String {
    switch fault {
    case .isAsker: "You need not ask yourself; give your opinion instead."
    case .isDisabled: "The account of \(person) is disabled: they cannot be asked."
    case .isWriter: "\(person) wrote some of the text and gives no opinion on it."
    case .cannotRead: "\(person) may not read the item and cannot be asked."
    case .hasGiven: "\(person) has given an opinion on this very revision."
    }
  }
}
