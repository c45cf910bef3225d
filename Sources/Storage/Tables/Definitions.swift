import Rulebook
import Workflow

extension Store {
  /// Adds a version of a definition; the same name and version twice is refused by the key.
  public func insertDefinition(
    _ id: DefinitionID, yaml: String, by person: ID<Person>?, at now: Timestamp
  ) throws {
    try database.run(
      """
      INSERT INTO workflow_definition (name, version, yaml, added_at, added_by)
      VALUES ($1, $2, $3, $4, $5)
      """, [.text(id.name), .number(id.version), .text(yaml), .time(now), .id(person)])
  }

  public func definitionText(_ id: DefinitionID) throws -> String? {
    try database.optionalRow(
      "SELECT yaml FROM workflow_definition WHERE name = $1 AND version = $2",
      [.text(id.name), .number(id.version)])?.text(0)
  }

  /// The newest version of the name, or nil when there is none.
  public func newestDefinition(_ name: String) throws -> DefinitionID? {
    let row = try database.optionalRow(
      "SELECT version FROM workflow_definition WHERE name = $1 ORDER BY version DESC LIMIT 1",
      [.text(name)])
    return try row.map { DefinitionID(name: name, version: try $0.number(0)) }
  }

  public func definitionIDs() throws -> [DefinitionID] {
    try database.rows("SELECT name, version FROM workflow_definition ORDER BY name, version")
      .map { DefinitionID(name: try $0.text(0), version: try $0.number(1)) }
  }

  /// How many items stand in each state on a definition.
  public func itemCounts(on definition: DefinitionID) throws -> [StateName: Int] {
    let rows = try database.rows(
      """
      SELECT state, COUNT(*) FROM item
      WHERE definition_name = $1 AND definition_version = $2 GROUP BY state
      """, [.text(definition.name), .number(definition.version)])
    return Dictionary(
      uniqueKeysWithValues: try rows.map {
        (StateName(rawValue: try $0.text(0)), try $0.number(1))
      })
  }

  /// The numbers of items that stand in `state` on `definition`, oldest first, at most `limit`.
  public func itemNumbers(
    on definition: DefinitionID, in state: StateName, limit: Int
  ) throws -> [String] {
    try database.rows(
      """
      SELECT number FROM item
      WHERE definition_name = $1 AND definition_version = $2 AND state = $3 ORDER BY id LIMIT $4
      """,
      [
        .text(definition.name), .number(definition.version), .text(state.rawValue),
        .number(limit),
      ]
    ).map { try $0.text(0) }
  }

  /// Every item in an open run on a definition, oldest first.
  public func runningItems(on definition: DefinitionID) throws -> [RunningItem] {
    try database.rows(
      """
      SELECT id, number, state, returned_from, approved_from FROM item
      WHERE definition_name = $1 AND definition_version = $2 AND run_number IS NOT NULL
      ORDER BY id
      """, [.text(definition.name), .number(definition.version)]
    ).map { row in
      RunningItem(
        id: try row.id(0), number: try row.text(1), state: StateName(rawValue: try row.text(2)),
        returnedFrom: try row.optionalText(3).map(StateName.init(rawValue:)),
        approvedFrom: try row.optionalText(4).map(StateName.init(rawValue:)))
    }
  }
}

/// An item in an open run, with every state that the run still knows of.
public struct RunningItem: Hashable, Sendable {
  public let id: ID<Item>
  public let number: String
  public let state: StateName
  public let returnedFrom: StateName?
  public let approvedFrom: StateName?
}
