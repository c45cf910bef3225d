import Rulebook

extension Engine {
  /// Why the actor may not change what stands on the sheet; empty when they may.
  ///
  /// Whoever changes it prepares it, so that the same is asked of them. It may be changed until it is checked, and
  /// again once it was sent back.
  public func blockersOfChanging(
    _ sheet: PaymentSheet, by actor: Actor, at now: Timestamp
  ) -> [Blocker] {
    let right = rightToMake(on: sheet.portal, by: actor, at: now)
    var blockers: [Blocker] = []
    let open = definition.openToPreparing
    if !open.contains(sheet.state) {
      blockers.append(.sheetNotFromHere(state: sheet.state, from: open))
    }
    if right == nil { blockers.append(.role(needed: definition.makers, portal: sheet.portal)) }
    let deciders = [actor.person] + (right?.onBehalfOf.map { [$0] } ?? [])
    if let blocker = sheet.otherHandsBlocker(of: .prepare, deciders) { blockers.append(blocker) }
    return blockers
  }

  /// The sheet after a change by the actor, who is one of those who prepared it from then on.
  public func changing(
    _ sheet: PaymentSheet, by actor: Actor, at now: Timestamp
  ) throws(WorkflowError) -> PaymentSheet {
    guard definition.subject == .sheet else {
      throw .wrongSubject(definition.id, needed: .sheet)
    }
    let blockers = blockersOfChanging(sheet, by: actor, at: now)
    guard blockers.isEmpty, let right = rightToMake(on: sheet.portal, by: actor, at: now) else {
      throw .blocked(.changeSheet, blockers)
    }
    var after = sheet
    after.version += 1
    let hand = Hand(.prepare, by: actor.person, onBehalfOf: right.onBehalfOf)
    if sheet.hands.last != hand { after.hands.append(hand) }
    return after
  }
}

extension TransitionName {
  /// What refusals call a change of what stands on a sheet, which leaves it where it is.
  public static let changeSheet: TransitionName = "change"
}

extension Definition {
  /// Where a sheet is being prepared: where it begins, and wherever it was presented or sent back to. None of them is
  /// one that a later step leads to as well.
  var openToPreparing: [StateName] {
    let open = states(enteredBy: .prepare).union(states(enteredBy: .sendBack)).union([initialState])
    let later: [SheetEffect] = [.check, .sign, .pay, .cancel]
    let shut = later.reduce(into: Set<StateName>()) { $0.formUnion(states(enteredBy: $1)) }
    return states.map(\.name).filter { open.contains($0) && !shut.contains($0) }
  }
}
