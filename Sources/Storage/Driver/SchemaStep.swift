/// One step of the schema: a name and SQL, which may be several statements and begins and ends no
/// transaction. Steps are only ever added at the end of their list; one that was released never
/// changes.
public struct SchemaStep: Sendable, Hashable {
  public let name: String
  public let sql: String

  public init(_ name: String, _ sql: String) {
    self.name = name
    self.sql = sql
  }
}

/// How thoroughly a store is looked through.
public enum CheckDepth: Sendable, Hashable, CaseIterable {
  /// Pages and rows, without comparing indexes with their tables: for every night.
  case quick
  /// Everything.
  case full
}

/// One thing that a check found.
public enum Damage: Sendable, Hashable {
  /// The engine's words about a page, a row, a constraint or an index.
  case structure(String)
  /// A row that refers to one that is not there; `row` is missing in a table without row numbers.
  case reference(table: String, row: Int64?, parent: String)
}
