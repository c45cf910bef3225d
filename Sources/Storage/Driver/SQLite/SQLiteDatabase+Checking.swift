extension SQLiteDatabase {
  /// What is wrong inside the store's file: nothing when it is whole. At most 100 findings of the
  /// engine, and all rows that refer to missing ones. Contents are not looked at.
  public func check(_ depth: CheckDepth) throws -> [Damage] {
    let pragma =
      switch depth {
      case .quick: "quick_check"
      case .full: "integrity_check"
      }
    do {
      let structure = try rows("PRAGMA \(pragma)").map { try $0.text(0) }
      let references = try rows("PRAGMA foreign_key_check").map { row in
        Damage.reference(
          table: try row.text(0), row: try row.optionalInt(1), parent: try row.text(2))
      }
      return structure.filter { $0 != "ok" }.map(Damage.structure) + references
    } catch StorageError.corrupt(let detail, _) {
      // Too damaged to be looked through.
      return [.structure(detail)]
    }
  }
}
