import Rulebook
import Storage
import Workflow

/// Somebody who could make a transition on a portal, and by what right.
public struct Entitled: Hashable, Sendable {
  public let person: ID<Person>
  public let authority: Authority
}

extension Newsroom {
  public func definitionIDs() throws -> [DefinitionID] { try store.definitionIDs() }

  /// The definition of that name, its newest version when none is named.
  public func definition(named name: String, version: Int? = nil) throws -> Definition {
    let newest = try store.newestDefinition(name)
    guard let newest else { throw NewsroomError.notFound(.definition, name) }
    return try definition(DefinitionID(name: name, version: version ?? newest.version))
  }

  public func definitionText(named name: String) throws -> String {
    guard let id = try store.newestDefinition(name), let text = try store.definitionText(id) else {
      throw NewsroomError.notFound(.definition, name)
    }
    return text
  }

  /// Adds a version of a definition. Dropping a state that holds items is refused and names them.
  public func addDefinition(
    _ yaml: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let definition = try Self.read(yaml)
    return try perform("workflow.add", by: acting, request: request, asking: [yaml]) { recorder in
      try checkFounding(acting, "workflow.add")
      guard try store.definitionText(definition.id) == nil else {
        throw NewsroomError.invalid(.definitionExists(definition.id))
      }
      if try store.newestDefinition(definition.id.name) != nil {
        _ = try self.definition(named: definition.id.name, moving: definition.subject)
      }
      let lost = try heldStates(missingFrom: definition)
      guard lost.isEmpty else { throw refused("workflow.add", lost) }
      try store.insertDefinition(
        definition.id, yaml: yaml, by: acting.person, at: recorder.at)
      try recorder.record(
        "workflow.add", on: "definition", nil, after: "\(definition.id)")
      return NamedOutcome(name: "\(definition.id)")
    }
  }

  private func heldStates(missingFrom definition: Definition) throws -> [Refusal] {
    var lost: [Refusal] = []
    for id in try store.definitionIDs() where id.name == definition.id.name {
      for (state, count) in try store.itemCounts(on: id).sorted(by: {
        $0.key.rawValue < $1.key.rawValue
      })
      where count > 0 && definition.state(state) == nil {
        lost.append(
          .stateHoldsItems(state, items: try store.itemNumbers(on: id, in: state, limit: 20)))
      }
    }
    return lost
  }

  /// Chooses the definition that a portal uses from now on, for one kind or for all without a choice of their own.
  public func useDefinition(
    _ name: String, on code: String, for kind: Kind? = nil, by acting: Acting,
    request: RequestID? = nil
  ) throws -> Answer<NamedOutcome> {
    let parts = [name, code, kind?.rawValue ?? ""]
    return try perform("workflow.use", by: acting, request: request, asking: parts) { recorder in
      let portal = try portal(code)
      try checkAdministrator(acting, on: portal, "workflow.use", giving: .technicalOperator)
      _ = try definition(named: name, moving: .item)
      try store.choose(WorkflowChoice(portal: portal.id, kind: kind, name: name))
      forgetBoard()
      try recorder.record(
        "workflow.use", on: "portal", portal.id.rawValue, portal: portal.id, after: name)
      return NamedOutcome(name: name)
    }
  }

  /// Who could ever make a transition on a portal, and why: by an own role or a delegation in force now.
  public func entitled(
    to transition: TransitionName, of name: String, on code: String
  ) throws -> [Entitled] {
    let definition = try definition(named: name)
    let roles = definition.transitions.filter { $0.name == transition }
      .reduce(into: RoleSet()) { $0.formUnion($1.roles) }
    guard definition.transitionNames.contains(transition) else {
      throw NewsroomError.unknownTransition(
        transition.rawValue, known: definition.transitionNames.map(\.rawValue))
    }
    let portal = try portal(code).id
    let now = now
    return try actors(on: portal).flatMap { actor -> [Entitled] in
      let own = actor.roles(on: portal).intersection(roles).roles.map {
        Entitled(person: actor.person, authority: .own($0))
      }
      let lent = actor.delegations.filter {
        $0.portal == portal && roles.contains($0.role) && $0.since <= now
          && (definition.subject == .item || $0.kinds.isEmpty)
          && ($0.transitions.isEmpty || $0.transitions.contains(transition))
      }.map { Entitled(person: actor.person, authority: .delegated($0.role, by: $0.from)) }
      return own + lent
    }
  }
}
