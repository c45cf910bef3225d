import Rulebook

@testable import Workflow

/// The people of payment sheets: Hoa prepares, Tâm and Bình keep the accounts, Lan and Sơn decide.
enum SheetCast {
  static let hoa = Cast.actor(5, .secretary)
  static let tam = Cast.actor(11, .accountant)
  static let binh = Cast.actor(12, .accountant)
  static let lan = Cast.actor(2, .deputy)
  static let son = Cast.actor(1, .head)
  /// Holds every role that a sheet asks for.
  static let many = Cast.actor(20, .secretary, .accountant, .deputy, .head)
  static let board = [hoa, tam, binh, lan, son, many]
  static let payee = ID<Person>(90)

  static func engine(_ yaml: String = ShippedDefinition.paymentSheet.yaml) throws -> Engine {
    Engine(try Definition(yaml: yaml), calendar: .vietnam)
  }

  /// A sheet as it stands in `state` after those steps; Hoa prepared it.
  static func sheet(_ state: StateName = "prepared", _ hands: Hand...) -> PaymentSheet {
    PaymentSheet(
      id: ID(700), portal: Cast.portal, state: state, version: 3,
      definition: DefinitionID(name: "payment-sheet", version: 1),
      hands: [Hand(.prepare, by: hoa.person)] + hands, payees: [payee], lineCount: 2)
  }

  static let prepared = sheet()
  static let checked = sheet("checked", Hand(.check, by: tam.person))
  static let signed = sheet(
    "signed", Hand(.check, by: tam.person), Hand(.sign, by: lan.person))

  static func lent(
    to actor: Actor, _ role: Role, by giver: Actor, transitions: Set<TransitionName> = [],
    kinds: Set<Kind> = []
  ) -> Actor {
    Actor(
      person: actor.person, roles: actor.roles,
      delegations: actor.delegations + [
        Delegation(
          from: giver.person, portal: Cast.portal, role: role, since: Cast.monday,
          until: Cast.monday.adding(milliseconds: 86_400_000), transitions: transitions,
          kinds: kinds)
      ])
  }
}

extension Engine {
  func refusals(_ name: TransitionName, _ sheet: PaymentSheet, _ actor: Actor) -> [Blocker] {
    possibilities(of: sheet, for: actor, at: Cast.monday).first { $0.transition.name == name }?
      .blockers ?? []
  }

  func step(
    _ name: TransitionName, _ actor: Actor, on sheet: PaymentSheet
  ) throws(WorkflowError) -> PaymentSheet {
    try applying(
      SheetRequest(name, by: actor, at: Cast.monday, comment: "Lý do."), to: sheet
    ).sheet
  }
}
