import Rulebook
import Storage
import Workflow

/// A list of the desk.
public enum DeskList: Hashable, Sendable {
  /// What waits for the person: to decide, to edit, to revise.
  case needsMe
  /// What the person was asked for an opinion about.
  case opinionsAsked
  case myDrafts
  case myReturned
  /// What the person sent and others have now.
  case mySent
  /// Urgent publications of a portal that somebody has to review.
  case owedReview(portal: ID<Portal>)
  /// Everything of a portal that stands in one state.
  case state(StateName, portal: ID<Portal>)
}

/// A list with how many items it holds.
public struct DeskCount: Hashable, Sendable {
  public let list: DeskList
  public let count: Int
  public let overdue: Int
}

extension Newsroom {
  /// The portals whose texts the person may read: where they hold a role, and what an overseer sees below, by code.
  public func portals(for acting: Acting) throws -> [PortalRecord] {
    let actor = try actor(acting.person)
    let board = try board()
    return board.portals.values.filter { actor.mayRead(board.line(of: $0.id).map(\.id)) }
      .sorted { $0.code < $1.code }
  }

  /// The portal that the person's desk begins with: where they hold the most roles, the nearest to the root of equals.
  public func homePortal(of acting: Acting) throws -> PortalRecord? {
    let actor = try actor(acting.person)
    let board = try board()
    let own = actor.roles.compactMap { id, roles in board.portals[id].map { ($0, roles) } }
    return own.max { left, right in
      let (a, b) = (left.1.roles.count, right.1.roles.count)
      if a != b { return a < b }
      return (board.line(of: left.0.id).count, left.0.code)
        > (board.line(of: right.0.id).count, right.0.code)
    }?.0
  }

  /// The parts whose union a list is.
  public func parts(of list: DeskList, for acting: Acting) throws -> [ListPart] {
    let me = acting.person
    switch list {
    case .needsMe: return try partsThatNeed(try actor(me))
    case .opinionsAsked: return [.waiting(forOpinionOf: me)]
    case .myDrafts: return [ListPart(.author(me), "draft")]
    case .myReturned: return [ListPart(.author(me), "returned")]
    case .mySent: return try sentStates().map { ListPart(.author(me), $0) }
    case .owedReview(let portal):
      return [.waiting(forReviewOn: portal, bySomebodyElseThan: ID(0))]
    case .state(let state, let portal):
      try checkIsKnown(state)
      return [ListPart(.portal(portal), state)]
    }
  }

  /// A page of a list, without the closed items that the person is not inside of. Lists of portals whose texts the
  /// person may not read, and of other people's items, are refused.
  public func page(
    of parts: [ListPart], _ page: ListPage, limit: Int, for acting: Acting,
    where filter: ListFilter = ListFilter()
  ) throws -> [ItemRow] {
    try store.database.reading {
      let actor = try actor(acting.person)
      for part in parts { try checkMayList(part.subject, actor) }
      var filter = filter
      filter.units = insideUnits(of: actor)
      filter.reader = actor.person
      return try store.page(of: parts, page, limit: limit, where: filter)
    }
  }

  private func checkMayList(_ subject: ListPart.Subject, _ actor: Actor) throws {
    switch subject {
    case .portal(let id), .owedReview(let id, _):
      let line = try board().line(of: id)
      guard !actor.mayRead(line.map(\.id)) else { return }
      throw refused("read", [.blocked(.role(needed: Self.readers, portal: id))])
    case .author(let person), .assignee(let person), .adviser(let person):
      if person != actor.person { throw refused("read", [.notYours]) }
    }
  }

  /// How many items the parts hold, by the kept counts.
  public func count(of parts: [ListPart]) throws -> Int {
    try store.database.reading { try parts.reduce(0) { $0 + (try count(of: $1)) } }
  }

  private func count(of part: ListPart) throws -> Int {
    let counts: [StateName: Int]
    switch part.subject {
    case .portal(let id): counts = try store.counts(on: id)
    case .author(let id): counts = try store.counts(byAuthor: id)
    case .assignee(let id): counts = try store.counts(givenTo: id)
    case .adviser(let id): return try store.countOfOpinionsAsked(of: id)
    case .owedReview(let portal, let person):
      return try store.countOfOwedReviews(on: portal, except: person)
    }
    return part.state.flatMap { counts[$0] } ?? 0
  }

  /// How many items of the parts are past their due time, counted up to 1,000.
  public func overdueCount(of parts: [ListPart]) throws -> Int {
    try store.overdueCount(in: parts, at: now, limit: 1_000)
  }

  /// The units whose closed items the person is inside of.
  func insideUnits(of actor: Actor) -> Set<ID<Portal>> {
    Set(actor.roles.filter { $1.roles.contains { $0.readsContent && $0 != .overseer } }.keys)
  }

  /// Work states in which one of the person's roles may take the item on, what was given to them, what came back, urgent
  /// publications of others that they may review, and, for content operators, what stands in the queue.
  private func partsThatNeed(_ actor: Actor) throws -> [ListPart] {
    var parts = [ListPart(.author(actor.person), "returned")]
    for (portal, roles) in actor.roles.sorted(by: { $0.key < $1.key }) {
      for definition in try definitions(on: portal) {
        let review = ListPart.waiting(forReviewOn: portal, bySomebodyElseThan: actor.person)
        if !parts.contains(review), definition.reviewers.contains(where: roles.contains) {
          parts.append(review)
        }
        for state in definition.states where state.isWork || state.isQueued {
          let part: ListPart? =
            if state.isQueued {
              roles.contains(.contentOperator) ? ListPart(.portal(portal), state.name) : nil
            } else if state.editors.contains(.assignee) {
              ListPart(.assignee(actor.person), state.name)
            } else if definition.takesOn(from: state.name, roles) {
              ListPart(.portal(portal), state.name)
            } else { nil }
          if let part, !parts.contains(part) { parts.append(part) }
        }
      }
    }
    return parts
  }

  /// The states of all definitions in which somebody is expected to do something.
  func workStates() throws -> [StateName] { try states(where: \.isWork) }

  private func sentStates() throws -> [StateName] { try states { $0.isWork || $0.isQueued } }

  private func states(where isWanted: (State) -> Bool) throws -> [StateName] {
    var states: [StateName] = []
    for definition in try allDefinitions() {
      for state in definition.states where isWanted(state) && !states.contains(state.name) {
        states.append(state.name)
      }
    }
    return states
  }

  /// A list of a state that no definition has would be empty for ever, and look as if there were no work.
  func checkIsKnown(_ state: StateName) throws {
    let known = try states { _ in true }
    guard !known.contains(state) else { return }
    throw NewsroomError.invalid(
      .unknownState(state.rawValue, known: known.map(\.rawValue)))
  }

  /// Every definition of items that the store has, whoever follows it.
  public func allDefinitions() throws -> [Definition] {
    try store.definitionIDs().map(definition).filter { $0.subject == .item }
  }

  /// Every definition that some kind of item follows on the portal.
  public func definitions(on portal: ID<Portal>) throws -> [Definition] {
    var found: [Definition] = []
    for kind in Kind.allCases {
      let definition = try definition(for: kind, on: portal)
      if !found.contains(definition) { found.append(definition) }
    }
    return found
  }
}

extension State {
  /// Somebody is expected to do something with what stands here.
  fileprivate var isWork: Bool { due != nil }
}

extension Definition {
  /// Who may review an urgent publication.
  var reviewers: [Role] {
    transitions.filter { $0.effects.contains(.clearUrgent) && $0.guards.contains(.reviewOwed) }
      .reduce(into: RoleSet()) { $0.formUnion($1.roles) }.roles
  }

  /// Whether one of the roles is expected to take an item on from the state: to claim it, forward it or decide on it.
  fileprivate func takesOn(from state: StateName, _ roles: RoleSet) -> Bool {
    transitions(from: state).contains { transition in
      !transition.roles.isDisjoint(with: roles)
        && !transition.effects.isDisjoint(with: [.claim, .approve])
        && !transition.effects.contains(.markUrgent)
        || transition.name == "forward" && !transition.roles.isDisjoint(with: roles)
    }
  }
}
