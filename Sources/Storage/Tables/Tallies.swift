import Workflow

/// Changes of the counts of lists, added up: an item counts for its portal, its author and whoever it is given to.
public struct Tallies: Hashable, Sendable {
  struct Place: Hashable, Sendable {
    let scope: String
    let subject: Int64
    let state: StateName
  }

  private(set) var changes: [Place: Int] = [:]

  public init() {}

  public mutating func count(_ record: ItemRecord, by change: Int) {
    let item = record.item
    count("portal", item.portal.rawValue, item.state, by: change)
    count("author", item.author.rawValue, item.state, by: change)
    if let assignee = item.assignee {
      count("assignee", assignee.rawValue, item.state, by: change)
    }
  }

  private mutating func count(_ scope: String, _ subject: Int64, _ state: StateName, by change: Int)
  {
    changes[Place(scope: scope, subject: subject, state: state), default: 0] += change
  }
}

extension Store {
  func count(_ record: ItemRecord, by change: Int) throws {
    var tallies = Tallies()
    tallies.count(record, by: change)
    try add(tallies)
  }

  /// Adds changes of counts to those that are kept.
  public func add(_ tallies: Tallies) throws {
    for (place, change) in tallies.changes where change != 0 {
      try count(place.scope, place.subject, place.state, by: change)
    }
  }

  private func count(
    _ scope: String, _ subject: Int64, _ state: StateName, by change: Int
  ) throws {
    // An upsert would be checked with the change alone as a count, which is negative when an item leaves.
    let changed = try database.run(
      "UPDATE tally SET count = count + $4 WHERE scope = $1 AND subject_id = $2 AND state = $3",
      [.text(scope), .integer(subject), .text(state.rawValue), .number(change)])
    guard changed == 0 else { return }
    try database.run(
      "INSERT INTO tally (scope, subject_id, state, count) VALUES ($1, $2, $3, $4)",
      [.text(scope), .integer(subject), .text(state.rawValue), .number(change)])
  }

  /// How many items of a portal stand in each state.
  public func counts(on portal: ID<Portal>) throws -> [StateName: Int] {
    try counts("portal", portal.rawValue)
  }

  public func counts(byAuthor person: ID<Person>) throws -> [StateName: Int] {
    try counts("author", person.rawValue)
  }

  public func counts(givenTo person: ID<Person>) throws -> [StateName: Int] {
    try counts("assignee", person.rawValue)
  }

  private func counts(_ scope: String, _ subject: Int64) throws -> [StateName: Int] {
    let rows = try database.rows(
      "SELECT state, count FROM tally WHERE scope = $1 AND subject_id = $2",
      [.text(scope), .integer(subject)])
    return Dictionary(
      uniqueKeysWithValues: try rows.map {
        (StateName(rawValue: try $0.text(0)), try $0.number(1))
      })
  }

  /// The counts that differ from what counting anew gives, as `scope subject state`.
  public func wrongTallies() throws -> [String] {
    try database.rows(
      """
      WITH counted (scope, subject_id, state, count) AS (
        SELECT 'portal', portal_id, state, COUNT(*) FROM item GROUP BY portal_id, state
        UNION ALL
        SELECT 'author', author_id, state, COUNT(*) FROM item GROUP BY author_id, state
        UNION ALL
        SELECT 'assignee', assignee_id, state, COUNT(*) FROM item
        WHERE assignee_id IS NOT NULL GROUP BY assignee_id, state)
      SELECT scope, subject_id, state FROM
        (SELECT * FROM tally WHERE count <> 0 EXCEPT SELECT * FROM counted)
      UNION
      SELECT scope, subject_id, state FROM
        (SELECT * FROM counted EXCEPT SELECT * FROM tally)
      """
    ).map { "\(try $0.text(0)) \(try $0.int(1)) \(try $0.text(2))" }
  }
}
