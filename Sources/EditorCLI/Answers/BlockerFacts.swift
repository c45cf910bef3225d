import Newsroom
import Rulebook
import Storage
import Workflow

/// The facts of refusals for scripts: people by login, portals by code, times in ISO 8601.
struct FactWriter {
  let board: Board?

  func login(_ person: ID<Person>) -> JSON {
    .string(board.map { $0.login(person) } ?? "\(person)")
  }

  func code(_ portal: ID<Portal>) -> JSON {
    .string(board?.portals[portal]?.code ?? "\(portal)")
  }

  private func roles(_ roles: RoleSet) -> JSON { .strings(roles.roles.map(\.rawValue)) }

  private func logins(_ people: [ID<Person>]) -> JSON { .array(people.map(login)) }

  func json(_ blocker: Blocker, _ wording: any Wording, _ names: Names) -> JSON {
    .object([
      "code": .string(blocker.code), "message": .string(wording.sentence(for: blocker, names)),
      "facts": .object(facts(of: blocker)),
    ])
  }

  func facts(of blocker: Blocker) -> [String: JSON] {
    switch blocker {
    case .role(let needed, let portal): ["needed": roles(needed), "portal": code(portal)]
    case .closedToUnit(let units): ["open_to": .array(units.map(code))]
    case .locked(let person): ["by": login(person)]
    case .textChanged(let seen, let now):
      ["seen": .string(seen.description), "now": .string(now.description)]
    case .notWriter(let writers): ["writers": logins(writers)]
    case .ownText(let person): ["of": login(person)]
    case .missingFields(let fields): ["fields": .strings(fields.map(\.rawValue))]
    case .openMustComments(let count), .severeFaults(let count): ["count": .number(count)]
    case .quorum(let needed, let voters, let have, let dissenting):
      [
        "needed": .number(needed), "of": roles(voters), "have": .number(have),
        "dissenting": logins(dissenting),
      ]
    case .timeTooSoon(let earliest), .timePast(let earliest): ["earliest": .time(earliest)]
    case .timeNotCome(let time): ["time": .time(time)]
    case .heldInQueue(let person, let since, let why):
      ["by": login(person), "since": .time(since), "kind": .string(why.kind), "why": told(why)]
    case .reasonUnknown(let code): ["reason": .string(code)]
    case .checksMissing(let checks): ["checks": .strings(checks)]
    case .cannotBeAssigned(let person, let needed):
      ["person": login(person), "needed": roles(needed)]
    case .notFromHere(let state, let from):
      ["state": .string(state.rawValue), "from": .strings(from.map(\.rawValue))]
    case .notEditableHere(let state): ["state": .string(state.rawValue)]
    case .opinionNotAsked(let state, let asked):
      ["state": .string(state.rawValue), "of": roles(asked)]
    case .sheetNotFromHere(let state, let from):
      ["state": .string(state.rawValue), "from": .strings(from.map(\.rawValue))]
    case .otherHands(let hands): ["hands": .array(hands.map(json))]
    case .isPayee(let person): ["person": login(person)]
    case .sheetChanged(let seen, let now): ["seen": .number(seen), "now": .number(now)]
    case .stepsMissing(let steps): ["steps": .strings(steps.map(\.rawValue))]
    case .onePerson, .noReviewOwed, .ownUrgentPublication, .notLive, .notApproved, .reviewOwed,
      .commentMissing, .reasonMissing, .timeMissing, .personMissing, .noLines:
      [:]
    }
  }

  private func json(_ hand: Hand) -> JSON {
    .object([
      "step": .string(hand.step.rawValue), "by": login(hand.person),
      "on_behalf_of": hand.onBehalfOf.map(login) ?? .null,
    ])
  }

  /// A person's own words, or the codes of what stood against going out.
  private func told(_ why: HoldReason) -> JSON {
    switch why {
    case .words(let words): .string(words)
    case .takenBack: .string("")
    case .blocked(let blockers): .strings(blockers.map(\.code))
    }
  }

  func facts(of refusal: Refusal) -> [String: JSON] {
    switch refusal {
    case .blocked(let blocker): facts(of: blocker)
    case .royalty(let refusal): facts(of: refusal)
    case .needsRole(let roles, let portal):
      ["needed": .strings(roles.map(\.rawValue)), "portal": .string(portal)]
    case .roleNotGrantable(let role), .roleNotHeld(let role): ["role": .string(role.rawValue)]
    case .stateHoldsItems(let state, let items), .stateChangesMeaning(let state, let items):
      ["state": .string(state.rawValue), "items": .strings(items)]
    case .suggestionAnswered(let isAccepted, let person):
      ["accepted": .bool(isAccepted), "by": login(person)]
    case .cannotBeAsked(let person, let fault):
      ["person": login(person), "why": .string(fault.rawValue)]
    case .nobodyToAsk(let roles): ["roles": .strings(roles.map(\.rawValue))]
    case .notAsked(let person): ["person": login(person)]
    case .ownRoles, .lastAdministrator, .delegationToSelf, .notYours, .opinionGiven, .notQueued,
      .notHeld, .suggestedWordsGone, .suggestionNeedsAnswer, .suggestionKeepsPlace,
      .payeeRestricted, .payeeErased, .payeeAwaitsPayment:
      [:]
    }
  }
}
