import Rulebook
import Storage
import Workflow

/// Whom an item shall be given to.
public enum Receiver: Hashable, Sendable {
  case person(login: String)
  /// Whoever of those who may be given it has the fewest items in hand.
  case leastBusy

  /// A word that stands for it in a request; no login has an asterisk.
  var part: String {
    switch self {
    case .person(let login): login
    case .leastBusy: "*"
    }
  }
}

/// Somebody who may be given an item.
public struct PossibleReceiver: Hashable, Sendable {
  public let person: PersonRecord
  /// How many items in work are given to them now, on every portal.
  public let inHand: Int
}

extension Newsroom {
  /// Those whom an item may be given to by a transition, by given name, with what they have in hand.
  public func receivers(
    of name: TransitionName, on id: ID<Item>, by acting: Acting
  ) throws -> [PossibleReceiver] {
    try store.database.reading {
      let record = try readable(id, by: try actor(acting.person))
      return try receivers(of: name, on: record, try engine(for: record))
    }
  }

  private func receivers(
    of name: TransitionName, on record: ItemRecord, _ engine: Engine
  ) throws -> [PossibleReceiver] {
    let steps = engine.definition.transitions(from: record.item.state)
    guard let step = steps.first(where: { $0.name == name }) else { return [] }
    let (board, work) = (try board(), try workStates())
    return try actors(on: record.item.portal)
      .filter { !$0.roles(on: record.item.portal).isDisjoint(with: step.assignable) }
      .compactMap { board.people[$0.person] }
      .sorted { $0.sortKey.lexicographicallyPrecedes($1.sortKey) }
      .map { person in
        let counts = try store.counts(givenTo: person.id)
        return PossibleReceiver(
          person: person, inHand: work.reduce(0) { $0 + (counts[$1] ?? 0) })
      }
  }

  func receiver(
    _ wanted: Receiver, of name: TransitionName, on record: ItemRecord, _ engine: Engine
  ) throws -> Actor? {
    switch wanted {
    case .person(let login): return try actor(try person(login).id)
    case .leastBusy:
      let all = try receivers(of: name, on: record, engine)
      return try Self.leastBusy(of: all, for: record.item).map { try actor($0.person.id) }
    }
  }

  /// The first of those with the fewest in hand. Whoever wrote the item or has it already gets it only when nobody else
  /// may be given it.
  static func leastBusy(of people: [PossibleReceiver], for item: Item) -> PossibleReceiver? {
    let others = people.filter {
      $0.person.id != item.assignee && $0.person.id != item.author
        && !item.writers.contains($0.person.id)
    }
    return (others.isEmpty ? people : others).min { $0.inHand < $1.inHand }
  }
}
