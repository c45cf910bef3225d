import Newsroom
import Rulebook
import Workflow

extension EnglishWording {
  public func sentence(for refusal: Refusal, _ names: Names) -> String {
    switch refusal {
    case .blocked(let blocker): sentence(for: blocker, names)
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
}
