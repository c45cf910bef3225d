import Rulebook

extension PaymentSheet: Moving {
  static var subject: FlowSubject { .sheet }

  var kindOfDelegations: Kind? { nil }

  func blockerElsewhere(than from: [StateName]) -> Blocker {
    .sheetNotFromHere(state: state, from: from)
  }

  func addBlockers(
    of transition: Transition, _ question: Question, _ deciders: [ID<Person>],
    to blockers: inout [Blocker]
  ) {
    guard let rules = transition.ofSheet else { return }
    blockers += rules.guards.compactMap { $0.blocker(on: self, rules.effect, deciders) }
    let missing = stepsMissing(for: rules.effect)
    if !missing.isEmpty { blockers.append(.stepsMissing(missing)) }
  }

  /// A sound definition leads past them all; a sheet that came here in another way is stopped.
  private func stepsMissing(for effect: SheetEffect) -> [SheetStep] {
    guard let step = effect.step, step != .prepare else { return [] }
    let standing = standingSteps
    return step.before.filter { !standing.contains($0) }
  }
}

extension SheetGuard {
  fileprivate func blocker(
    on sheet: PaymentSheet, _ effect: SheetEffect, _ deciders: [ID<Person>]
  ) -> Blocker? {
    switch self {
    case .otherHands: return sheet.otherHandsBlocker(of: effect.step, deciders)
    case .notPayee:
      return deciders.first(where: sheet.payees.contains).map { .isPayee($0) }
    case .hasLines: return sheet.lineCount > 0 ? nil : .noLines
    }
  }
}

extension PaymentSheet {
  func otherHandsBlocker(of step: SheetStep?, _ deciders: [ID<Person>]) -> Blocker? {
    let others = hands.filter { $0.step != step && $0.isAnswered(byAnyOf: deciders) }
    return others.isEmpty ? nil : .otherHands(others.each)
  }
}

extension [Hand] {
  /// Each once: a sheet that came back often has the same hands again.
  fileprivate var each: [Hand] {
    var seen: Set<Hand> = []
    return filter { seen.insert($0).inserted }
  }
}
