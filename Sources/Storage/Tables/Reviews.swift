import Rulebook
import Workflow

extension Store {
  public func startRun(
    _ number: Int, of item: ID<Item>, on definition: DefinitionID, by person: ID<Person>,
    at now: Timestamp
  ) throws {
    try database.run(
      """
      INSERT INTO run
        (item_id, number, definition_name, definition_version, started_at, started_by)
      VALUES ($1, $2, $3, $4, $5, $6)
      """,
      [
        .id(item), .number(number), .text(definition.name), .number(definition.version),
        .time(now), .id(person),
      ])
  }

  public func endRun(
    _ number: Int, of item: ID<Item>, by transition: TransitionName, at now: Timestamp
  ) throws {
    try database.change(
      """
      UPDATE run SET ended_at = $3, ended_by = $4
      WHERE item_id = $1 AND number = $2 AND ended_at IS NULL
      """, [.id(item), .number(number), .time(now), .text(transition.rawValue)])
  }

  /// Moves the open run of an item to another version of its definition.
  public func moveRun(_ number: Int, of item: ID<Item>, to definition: DefinitionID) throws {
    try database.change(
      """
      UPDATE run SET definition_name = $3, definition_version = $4
      WHERE item_id = $1 AND number = $2 AND ended_at IS NULL
      """,
      [.id(item), .number(number), .text(definition.name), .number(definition.version)])
  }
}
