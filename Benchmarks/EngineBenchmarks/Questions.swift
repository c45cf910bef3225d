import Rulebook
import Storage
import Workflow

/// An item that waits for approval, and people of every role who ask what they may do with it.
struct Questions {
  private let engine: Engine
  private let item: Item
  private let actors: [Actor]
  /// Monday 23 November 2026, 08:00 in Vietnam.
  private let now = Timestamp(milliseconds: 1_795_395_600_000)

  init() throws {
    engine = Engine(
      try Definition(yaml: ShippedDefinition.threeStep.yaml), calendar: .vietnam)
    let hash = TextHash([UInt8](repeating: 1, count: 32))
    item = Item(
      id: ID(1), portal: ID(1), kind: .news, author: ID(1), state: "review", version: 3,
      text: CurrentText(revision: ID(1), hash: hash, missingFields: []), writers: [ID(1), ID(2)])
    actors = Role.grantable.enumerated().map { number, role in
      Actor(person: ID(Int64(number)), roles: [ID(1): RoleSet(role)])
    }
  }

  /// Asks for all transitions of the item so many times; how many were answered.
  func ask(_ times: Int) -> Int {
    (0..<times).reduce(0) { answered, number in
      let actor = actors[number % actors.count]
      return answered + engine.possibilities(of: item, for: actor, at: now).count
    }
  }
}
