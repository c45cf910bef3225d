import Rulebook

/// States, transitions and guards of a flow, read from a text file and versioned (quy trình).
///
/// A definition in hand is sound: reading one validates it, and there is no other way to get one.
public struct Definition: Hashable, Sendable {
  public let id: DefinitionID
  public let title: Title
  public let subject: FlowSubject
  /// Who may make a new payment sheet; nobody where items move, which everybody may begin.
  public let makers: RoleSet
  public let fourEyes: FourEyes
  public let states: [State]
  /// In the order of the file, which is the order in which people see them.
  public let transitions: [Transition]
  /// The statements to tick where a transition asks for the checklist.
  public let checklist: [Check]

  /// Every name of a transition once, in the order of the file.
  let named: [NamedTransition]

  private let stateIndex: [StateName: Int]
  private let leaving: [StateName: [Transition]]

  init(
    id: DefinitionID, title: Title, subject: FlowSubject, makers: RoleSet, fourEyes: FourEyes,
    states: [State], transitions: [Transition], checklist: [Check]
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.makers = makers
    self.fourEyes = fourEyes
    self.states = states
    self.transitions = transitions
    self.checklist = checklist
    named = NamedTransition.all(of: transitions)
    stateIndex = Dictionary(
      states.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    leaving = Dictionary(
      states.map { state in (state.name, transitions.filter { $0.from.contains(state.name) }) },
      uniquingKeysWith: { first, _ in first })
  }

  public func state(_ name: StateName) -> State? { stateIndex[name].map { states[$0] } }

  /// The transitions that leave a state, in the order of the file.
  public func transitions(from state: StateName) -> [Transition] { leaving[state] ?? [] }

  public func transition(_ name: TransitionName, from state: StateName) -> Transition? {
    leaving[state]?.first { $0.name == name }
  }

  /// Whether an item stands there only with a time at which it goes out: every way there asks for one.
  public func needsTime(_ state: StateName) -> Bool {
    let ways = transitions.filter { $0.to == state }
    return !ways.isEmpty && ways.allSatisfy { $0.needs.contains(.time) }
  }

  public var transitionNames: [TransitionName] { named.map(\.name) }

  /// The state in which new items stand.
  public var initialState: StateName { states.first { $0.isInitial }!.name }
}

/// The transitions of one name together: people know them as one act.
struct NamedTransition: Hashable, Sendable {
  let name: TransitionName
  let first: Transition
  let all: [Transition]
  /// Every state that one of them leaves.
  let from: [StateName]
  /// Every role that may make one of them.
  let roles: RoleSet

  static func all(of transitions: [Transition]) -> [NamedTransition] {
    var seen: Set<TransitionName> = []
    return transitions.filter { seen.insert($0.name).inserted }.map { first in
      let all = transitions.filter { $0.name == first.name }
      return NamedTransition(
        name: first.name, first: first, all: all, from: all.flatMap(\.from),
        roles: all.reduce(into: RoleSet()) { $0.formUnion($1.roles) })
    }
  }
}

/// Who may not approve: see rule 1 of product.md.
public enum FourEyes: String, CaseIterable, Hashable, Sendable {
  /// Nobody approves a text of which they wrote any part since it was last approved.
  case strict
  /// The approver may have written, if somebody else wrote or approved too.
  case twoPeople = "two-people"
}

/// Where an item can stand.
public struct State: Hashable, Sendable {
  public let name: StateName
  public let title: Title
  public let isInitial: Bool
  /// A final state may have no way out.
  public let isFinal: Bool
  /// In a public state the public reads the item.
  public let isPublic: Bool
  /// Items in such a state stand in the published queue and need an approval of the text they have.
  public let isQueued: Bool
  /// Who may write in an item that stands here.
  public let editors: [Editor]
  /// Whose opinions are asked for while an item stands here.
  public let opinions: RoleSet
  /// How long an item should stand here at most.
  public let due: DueClock?
}

/// Somebody who may write in an item.
public enum Editor: Hashable, Sendable {
  /// Whoever wrote any of it, and its author.
  case writer
  case assignee
  case role(Role)
}

/// One statement that an approver ticks.
public struct Check: Hashable, Sendable {
  public let name: String
  public let title: Title
}

/// A named move between states.
public struct Transition: Hashable, Sendable {
  public let name: TransitionName
  public let title: Title
  public let from: [StateName]
  public let to: StateName
  /// Goes on at the state that returned the item, if one did.
  public let resumes: Bool
  public let roles: RoleSet
  /// In the fixed order of `Guard.order`, each once.
  public let guards: [Guard]
  public let needs: Set<Need>
  /// Whom the item may be given to, where a person is needed.
  public let assignable: RoleSet
  public let effects: Set<Effect>
  /// What it asks and does where a payment sheet moves; nil, and all of the above, where an item does.
  public let ofSheet: SheetRules?
}

/// What a person must give with a transition.
public enum Need: String, CaseIterable, Hashable, Sendable {
  case comment
  case reason
  case checklist
  case time
  case person
}

/// What else a transition does, beside moving the item.
public enum Effect: String, CaseIterable, Hashable, Sendable {
  /// A passage from sending to the end begins, unless one is open.
  case startRun = "start-run"
  case endRun = "end-run"
  /// The item is given to whoever makes the transition.
  case claim
  /// The item is given to the named person.
  case assign
  case release
  /// The text is approved by whoever makes the transition.
  case approve
  /// Remembers that this state returned the item.
  case sendBack = "send-back"
  case schedule
  case unschedule
  case withdraw
  case markUrgent = "mark-urgent"
  case clearUrgent = "clear-urgent"
  case notifyWriters = "notify-writers"
  /// Tells those who can act on it next.
  case notifyNext = "notify-next"
}
