extension SQLiteDatabase {
  /// Brings the schema up to the end of `steps` and answers the names of those made here. Each step
  /// and its number are one transaction. Others may do the same at the same time: each step is made
  /// once. A store with more steps than these is refused and left as it is.
  ///
  /// Foreign keys are looked at when the step ends; what DROP TABLE does to rows that refer to the
  /// table (CASCADE) happens all the same.
  @discardableResult
  public func migrate(to steps: [SchemaStep]) throws -> [String] {
    var made: [String] = []
    var version = try version(knownTo: steps)
    while version < steps.count {
      let step = steps[version]
      let target = version + 1
      let isOurs = try atomically(
        request: step.name, recorded: { try self.version(knownTo: steps) >= target ? true : nil }
      ) {
        // Another process may have been quicker since the version was read.
        guard try self.version(knownTo: steps) < target else { return false }
        try make(step, version: target)
        return true
      }
      if isOurs { made.append(step.name) }
      version = try self.version(knownTo: steps)
    }
    return made
  }

  /// The number of steps that the store has.
  public func schemaVersion() throws -> Int {
    guard case .integer(let number) = try usable().single("PRAGMA user_version") else {
      throw StorageError.corrupt("user_version")
    }
    return Int(number)
  }

  private func version(knownTo steps: [SchemaStep]) throws -> Int {
    let version = try schemaVersion()
    guard version <= steps.count else {
      throw StorageError.unavailable(.newerThanProgram(store: version, program: steps.count))
    }
    return version
  }

  private func make(_ step: SchemaStep, version: Int) throws {
    let connection = try usable()
    try connection.execute("PRAGMA defer_foreign_keys = ON")
    try connection.execute(step.sql)
    guard connection.isInTransaction else {
      throw StorageError.misuse("the step \(step.name) ended its transaction")
    }
    try connection.execute("PRAGMA user_version = \(version)")
  }
}
