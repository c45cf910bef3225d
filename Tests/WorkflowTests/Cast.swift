import Rulebook

@testable import Workflow

/// The board that every test here knows: Sơn heads it, Lan is his deputy, Hà edits, Thành is a member, Hoa is the
/// secretary, Minh and Ly write, Khánh runs the site.
enum Cast {
  static let portal = ID<Portal>(1)
  static let elsewhere = ID<Portal>(2)
  /// Monday, 23 November 2026, 08:00 in Bắc Giang.
  static let monday = Timestamp(
    CivilDateTime(
      CivilDate(year: 2026, month: 11, day: 23)!, CivilTime(hour: 8, minute: 0)!))

  static let son = actor(1, .head)
  static let lan = actor(2, .deputy)
  static let ha = actor(3, .editor)
  static let thanh = actor(4, .member)
  static let hoa = actor(5, .secretary, .editor)
  static let minh = actor(6, .contributor)
  static let ly = actor(7, .contributor)
  static let khanh = actor(8, .contentOperator)
  static let board = [son, lan, ha, thanh, hoa, minh, ly, khanh]

  static func actor(_ id: Int64, _ roles: Role...) -> Actor {
    Actor(person: ID(id), roles: [portal: RoleSet(roles)])
  }

  static func engine(_ shipped: ShippedDefinition) throws -> Engine {
    Engine(try Definition(yaml: shipped.yaml), calendar: .vietnam)
  }

  static func text(_ number: UInt8, missing: [Field] = []) -> CurrentText {
    CurrentText(
      revision: ID(Int64(number)), hash: TextHash(Array(repeating: number, count: 32)),
      missingFields: missing)
  }

  /// An item of Minh's in `state`; what a test does not say is as it would be there.
  static func item(
    _ state: StateName = "draft", kind: Kind = .news, text: CurrentText = text(1),
    writers: Set<ID<Person>> = [minh.person]
  ) -> Item {
    Item(
      id: ID(100), portal: portal, kind: kind, author: minh.person, state: state, version: 1,
      text: text, writers: writers)
  }
}

extension Engine {
  /// Makes one transition after the other and gives the item after them.
  func walking(
    _ item: Item, _ steps: [(TransitionName, Actor)]
  ) throws -> Item {
    try steps.reduce(item) { item, step in
      try applying(.full(step.0, by: step.1), to: item).item
    }
  }

  func blockers(_ name: TransitionName, _ item: Item, _ actor: Actor) -> [Blocker] {
    possibilities(of: item, for: actor, at: Cast.monday).first { $0.transition.name == name }?
      .blockers ?? []
  }
}

extension Request {
  /// A request with everything that any shipped transition needs.
  static func full(
    _ name: TransitionName, by actor: Actor, at now: Timestamp = Cast.monday,
    person: Actor = Cast.ha
  ) -> Request {
    Request(
      name, by: actor, at: now, comment: "Đã xem.", reason: "duplicate",
      ticked: ["no-state-secret", "no-personal-data", "rights-cleared", "no-advertising"],
      time: now.adding(milliseconds: 3_600_000), person: person)
  }
}
