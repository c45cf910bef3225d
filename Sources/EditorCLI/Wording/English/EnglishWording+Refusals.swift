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
      "This is the last technical operator. Give the role to somebody else first."
    case .roleNotGrantable(let role): "The role of \(name(of: role)) is given to no person."
    case .roleNotHeld(let role): "The role of \(name(of: role)) is not held on this portal now."
    case .delegationToSelf: "Nobody delegates to themselves."
    case .notYours: "Somebody else made it; only they, or who may decide, can change it."
    case .opinionGiven: "You have given an opinion on this very revision."
    case .stateHoldsItems(let state, let items):
      """
      The new version drops '\(name(of: state, names))', where items still stand: \
      \(items.joined(separator: ", ")). Move them on first.
      """
    case .definitionInUse(let portals):
      "The workflow is in use on \(enumeration(portals.map { names.portal(code: $0) }, .and))."
    case .notQueued: "The item is not in the queue."
    case .notHeld: "The item is not held in the queue."
    case .noOutlet(let portal): "\(names.portal(code: portal)) has no outlet."
    }
  }
}
