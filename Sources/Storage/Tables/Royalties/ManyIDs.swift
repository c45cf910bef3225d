import Workflow

extension Store {
  /// How many are asked for at once. Statements of one text are prepared once.
  private static let many = 128

  /// Calls `body` with the ids, some hundred at a time: with the places `($1, $2 …)` of a statement, values for all of
  /// them, and how many ids they are. The last id fills the places that are left over.
  func eachMany<Subject>(
    _ ids: some Sequence<ID<Subject>>, _ body: (String, [Value], Int) throws -> Void
  ) throws {
    try eachMany(ids.map(\.rawValue), body)
  }

  func eachMany(_ ids: [Int64], _ body: (String, [Value], Int) throws -> Void) throws {
    let places = "(\((1...Self.many).map { "$\($0)" }.joined(separator: ", ")))"
    for start in stride(from: 0, to: ids.count, by: Self.many) {
      let some = ids[start..<min(start + Self.many, ids.count)]
      let last = Value.integer(some[some.endIndex - 1])
      let left = Array(repeating: last, count: Self.many - some.count)
      try body(places, some.map(Value.integer) + left, some.count)
    }
  }

  /// The place behind those of the ids.
  static let behindMany = "$\(many + 1)"
  static let secondBehindMany = "$\(many + 2)"
}
