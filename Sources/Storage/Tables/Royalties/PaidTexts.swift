import Workflow

extension Store {
  /// Keeps the signs of a text that was paid.
  public func insertPaidText(_ signs: [Int64], of work: ID<Work>) throws {
    for sign in signs {
      try database.run(
        "INSERT INTO paid_text (sign, work_id) VALUES ($1, $2)", [.integer(sign), .id(work)])
    }
  }

  /// Works that were paid and have at least `least` of the signs, those that have most first.
  public func paidTexts(
    like signs: [Int64], least: Int, but work: ID<Work>
  ) throws -> [ID<Work>] {
    guard !signs.isEmpty else { return [] }
    let places = signs.indices.map { "$\($0 + 3)" }.joined(separator: ", ")
    return try database.rows(
      """
      SELECT work_id FROM paid_text WHERE sign IN (\(places)) AND work_id <> $2
      GROUP BY work_id HAVING COUNT(*) >= $1 ORDER BY COUNT(*) DESC, work_id
      """, [.number(least), .id(work)] + signs.map(Value.integer)
    ).map { try $0.id(0) }
  }
}
