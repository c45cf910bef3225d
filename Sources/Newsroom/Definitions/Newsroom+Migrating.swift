import Rulebook
import Storage
import Workflow

/// What moving running items to another version of their definition would do.
public struct MigrationPlan: Hashable, Sendable {
  public let from: DefinitionID
  public let to: DefinitionID
  /// How many running items stand in each state and would move.
  public let moving: [StateName: Int]
  /// What stands against it: while there is any, nothing moves.
  public let refusals: [Refusal]
}

/// What a migration moved.
public struct MigrationOutcome: Hashable, Sendable, RequestOutcome {
  public let definition: DefinitionID
  public let moved: Int

  init(definition: DefinitionID, moved: Int) {
    self.definition = definition
    self.moved = moved
  }

  var kept: String { "\(definition.name) \(definition.version) \(moved)" }

  init?(kept: String) {
    let parts = kept.split(separator: " ")
    guard parts.count == 3, let version = Int(parts[1]), let moved = Int(parts[2]) else {
      return nil
    }
    self.init(
      definition: DefinitionID(name: String(parts[0]), version: version), moved: moved)
  }
}

extension Newsroom {
  /// What `migrate` would move: the running items on older versions of the definition, by state. Items without a run
  /// follow the newest version anyway.
  public func migrationPlans(to name: String) throws -> [MigrationPlan] {
    try store.database.reading { try migrations(to: name).map(\.plan) }
  }

  /// Moves every running item on an older version of a definition to its newest one: all of them or, when the new
  /// version has no place for one, none. Approvals, opinions and due times stay as they are; what is asked of an item
  /// from then on is what the new version asks (rule 9 of product.md).
  public func migrate(
    to name: String, by acting: Acting, request: RequestID? = nil
  ) throws -> Answer<MigrationOutcome> {
    try perform("workflow.migrate", by: acting, request: request, asking: [name]) { recorder in
      try checkFounding(acting, "workflow.migrate")
      let newest = try definition(named: name).id
      let migrations = try migrations(to: name)
      let refusals = migrations.flatMap(\.plan.refusals)
      guard refusals.isEmpty else { throw refused("workflow.migrate", refusals) }
      let items = migrations.flatMap(\.items)
      for item in items { try move(item.id, to: newest, &recorder) }
      if !items.isEmpty {
        try recorder.record(
          "workflow.migrate", on: "definition", nil,
          before: migrations.map { "\($0.plan.from)" }.joined(separator: ", "),
          after: "\(newest)", detail: "items=\(items.count)")
      }
      return MigrationOutcome(definition: newest, moved: items.count)
    }
  }

  private func migrations(to name: String) throws -> [Migration] {
    let newest = try definition(named: name)
    return try store.definitionIDs().filter { $0.name == name && $0 != newest.id }.compactMap {
      id in
      let items = try store.runningItems(on: id)
      return items.isEmpty
        ? nil : Migration(of: items, from: try definition(id), to: newest)
    }
  }

  private func move(_ id: ID<Item>, to definition: DefinitionID, _ recorder: inout Recorder) throws
  {
    guard let before = try storedItem(id), let run = before.item.run else {
      throw StorageError.corrupt("item \(id) has no run")
    }
    var after = before
    after.item.run?.definition = definition
    after.item.version += 1
    after.definition = definition
    after.changedAt = recorder.at
    try store.moveRun(run.number, of: id, to: definition)
    try store.update(after, from: before)
    try recorder.record(
      "item.migrate", on: "item", id.rawValue, portal: after.item.portal, before: before.place,
      after: after.place, hash: after.item.text.hash,
      detail: "from=\(before.definition.version) to=\(definition.version)")
  }
}

/// The running items of one old version on their way to the newest.
private struct Migration {
  /// Numbers that a refusal names at most.
  private static let named = 100

  let plan: MigrationPlan
  let items: [RunningItem]

  init(of items: [RunningItem], from old: Definition, to new: Definition) {
    self.items = items
    let moving = Dictionary(grouping: items, by: \.state).mapValues(\.count)
    plan = MigrationPlan(
      from: old.id, to: new.id, moving: moving,
      refusals: old.states.compactMap { Self.refusal(of: $0, new.state($0.name), items) })
  }

  /// What stands against the items that are in a state, or will come back to it, when it becomes `new`.
  private static func refusal(of old: State, _ new: State?, _ items: [RunningItem]) -> Refusal? {
    guard let new else {
      let lost = items.filter { $0.needs(old.name) }
      return lost.isEmpty ? nil : .stateHoldsItems(old.name, items: numbers(of: lost))
    }
    guard new.isQueued != old.isQueued || new.isPublic != old.isPublic else { return nil }
    let changed = items.filter { $0.state == old.name }
    return changed.isEmpty ? nil : .stateChangesMeaning(old.name, items: numbers(of: changed))
  }

  private static func numbers(of items: [RunningItem]) -> [String] {
    items.prefix(named).map(\.number)
  }
}

extension RunningItem {
  fileprivate func needs(_ name: StateName) -> Bool {
    state == name || returnedFrom == name || approvedFrom == name
  }
}
