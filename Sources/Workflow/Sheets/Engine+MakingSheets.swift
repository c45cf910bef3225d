import Rulebook

extension TransitionName {
  /// What refusals call the making of a sheet, which is no transition: it has no state that it leaves.
  public static let makeSheet: TransitionName = "make"
}

extension Engine {
  /// By what right the actor may make a sheet; nil when they may not. An own role comes before a delegated one, and a
  /// delegation that is limited to some transitions or to kinds of items does not cover it.
  public func rightToMake(
    on portal: ID<Portal>, by actor: Actor, at now: Timestamp
  ) -> Authority? {
    if let role = actor.roles(on: portal).intersection(definition.makers).first {
      return .own(role)
    }
    let delegation = actor.delegations.first {
      $0.portal == portal && definition.makers.contains($0.role) && $0.coversMaking(at: now)
    }
    return delegation.map { .delegated($0.role, by: $0.from) }
  }

  /// Why the actor may not make a sheet on the portal; empty when they may.
  public func blockersOfMaking(
    on portal: ID<Portal>, by actor: Actor, at now: Timestamp
  ) -> [Blocker] {
    rightToMake(on: portal, by: actor, at: now) == nil
      ? [.role(needed: definition.makers, portal: portal)] : []
  }

  /// Who of `board` could make a sheet on the portal.
  public func whoCouldMake(
    on portal: ID<Portal>, of board: [Actor], at now: Timestamp
  ) -> [ID<Person>] {
    board.filter { rightToMake(on: portal, by: $0, at: now) != nil }.map(\.person)
  }

  /// A new sheet, empty as yet, whose first hand is whoever makes it.
  public func making(
    _ id: ID<PaymentSheet>, on portal: ID<Portal>, by actor: Actor, at now: Timestamp
  ) throws(WorkflowError) -> PaymentSheet {
    guard definition.subject == .sheet else {
      throw .wrongSubject(definition.id, needed: .sheet)
    }
    guard let right = rightToMake(on: portal, by: actor, at: now) else {
      throw .blocked(.makeSheet, blockersOfMaking(on: portal, by: actor, at: now))
    }
    return PaymentSheet(
      id: id, portal: portal, state: definition.initialState, version: 1,
      definition: definition.id,
      hands: [Hand(.prepare, by: actor.person, onBehalfOf: right.onBehalfOf)], payees: [],
      lineCount: 0)
  }
}
