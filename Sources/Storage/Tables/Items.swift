import Rulebook
import Workflow

/// What the store keeps of an item beside the facts that the rules ask for.
public struct ItemRecord: Hashable, Sendable {
  public var item: Item
  public let number: String
  /// The definition it is on: its run's while one is open, else the one it was last on.
  public var definition: DefinitionID
  public var category: String
  public var priority: Priority
  public var title: String
  public var revisionNumber: Int
  public var publishedAt: Timestamp?
  public let madeAt: Timestamp
  public var changedAt: Timestamp

  public init(
    item: Item, number: String, definition: DefinitionID, category: String, priority: Priority,
    title: String, revisionNumber: Int, publishedAt: Timestamp?, madeAt: Timestamp,
    changedAt: Timestamp
  ) {
    self.item = item
    self.number = number
    self.definition = definition
    self.category = category
    self.priority = priority
    self.title = title
    self.revisionNumber = revisionNumber
    self.publishedAt = publishedAt
    self.madeAt = madeAt
    self.changedAt = changedAt
  }

  /// The place in lists: by due time where there is one, by the time of going out in the queue, else newest first.
  var listOrder: Int64 {
    if let due = item.due { return due.milliseconds }
    if let time = item.publishAt { return time.milliseconds }
    return -(publishedAt ?? changedAt).milliseconds
  }
}

/// How much an item presses (mức ưu tiên).
public enum Priority: Int, CaseIterable, Hashable, Sendable {
  case normal = 0
  case high = 1
  case urgent = 2
}

extension Store {
  /// Inserts a new item, whose first revision was inserted before in the same transaction.
  public func insert(_ record: ItemRecord) throws {
    try insertUncounted(record)
    try count(record, by: 1)
  }

  /// The same, with its counts left to the caller, who adds them up for many items.
  public func insertUncounted(_ record: ItemRecord) throws {
    let item = record.item
    try database.run(ItemColumns.insertion, record.lastingValues + record.changingValues)
    try setWriters(of: item.id, to: item.writers, from: [])
    if let units = item.closedTo { try setUnits(of: item.id, to: units) }
  }

  /// Writes what changed from `before` to `after`, if nobody else has written since `before` was read. Columns that did
  /// not change are not named: SQLite would look up what they refer to, and write their indexes anew.
  public func update(_ after: ItemRecord, from before: ItemRecord) throws {
    let item = after.item
    let (now, then) = (after.changingValues, before.changingValues)
    let changed = now.indices.filter {
      ItemColumns.changing[$0] == "version" || now[$0] != then[$0]
    }
    let settings = changed.enumerated().map { "\(ItemColumns.changing[$1]) = $\($0 + 3)" }
    try database.change(
      "UPDATE item SET \(settings.joined(separator: ", ")) WHERE id = $1 AND version = $2",
      [.id(item.id), .number(before.item.version)] + changed.map { now[$0] })
    try setWriters(of: item.id, to: item.writers, from: before.item.writers)
    if item.closedTo != before.item.closedTo {
      try setUnits(of: item.id, to: item.closedTo ?? [])
    }
    if item.state != before.item.state || item.assignee != before.item.assignee {
      var tallies = Tallies()
      tallies.count(before, by: -1)
      tallies.count(after, by: 1)
      try add(tallies)
    }
  }

  /// The item, with its lock if the holder gave a sign of life after `time`.
  public func item(_ id: ID<Item>, locksSeenAfter time: Timestamp) throws -> ItemRecord? {
    try database.optionalRow(
      "\(Self.itemColumns) WHERE item.id = $1", [.id(id), .time(time)]
    ).map(item)
  }

  public func itemID(number: String) throws -> ID<Item>? {
    try database.optionalRow("SELECT id FROM item WHERE number = $1", [.text(number)])?.id(0)
  }

  private func setWriters(
    of item: ID<Item>, to writers: Set<ID<Person>>, from before: Set<ID<Person>>
  ) throws {
    for person in before.subtracting(writers) {
      try database.run(
        "DELETE FROM item_writer WHERE item_id = $1 AND person_id = $2", [.id(item), .id(person)])
    }
    for person in writers.subtracting(before).sorted() {
      try database.run(
        "INSERT INTO item_writer (item_id, person_id) VALUES ($1, $2)", [.id(item), .id(person)])
    }
  }

  private func setUnits(of item: ID<Item>, to units: Set<ID<Portal>>) throws {
    try database.run("DELETE FROM item_unit WHERE item_id = $1", [.id(item)])
    for unit in units.sorted() {
      try database.run(
        "INSERT INTO item_unit (item_id, portal_id) VALUES ($1, $2)", [.id(item), .id(unit)])
    }
  }
}

// MARK: Columns

private enum ItemColumns {
  static let lasting = ["id", "number", "portal_id", "kind", "author_id", "made_at"]

  static let changing = [
    "category", "priority", "state", "version", "definition_name", "definition_version",
    "revision_id", "revision_number", "title", "assignee_id", "run_number", "run_count",
    "returned_from", "approved_from", "approval_person_id", "approval_hash",
    "open_must_comments", "due_at", "publish_at", "published_at", "live_revision_id",
    "urgent_by", "closed", "list_order", "changed_at",
  ]

  static let insertion: String = {
    let names = lasting + changing
    let places = names.indices.map { "$\($0 + 1)" }
    return """
      INSERT INTO item (\(names.joined(separator: ", ")))
      VALUES (\(places.joined(separator: ", ")))
      """
  }()
}

extension ItemRecord {
  /// In the order of `ItemColumns.lasting`.
  fileprivate var lastingValues: [Value] {
    [
      .id(item.id), .text(number), .id(item.portal), .text(item.kind.rawValue), .id(item.author),
      .time(madeAt),
    ]
  }

  /// In the order of `ItemColumns.changing`.
  fileprivate var changingValues: [Value] {
    [
      .text(category), .number(priority.rawValue), .text(item.state.rawValue),
      .number(item.version), .text(definition.name), .number(definition.version),
      .id(item.text.revision), .number(revisionNumber), .text(title), .id(item.assignee),
      .number(item.run?.number), .number(item.runCount),
      .optional(item.run?.returnedFrom?.rawValue), .optional(item.run?.approvedFrom?.rawValue),
      .id(item.approval?.person), .hash(item.approval?.hash), .number(item.openMustComments),
      .time(item.due), .time(item.publishAt), .time(publishedAt), .id(item.live?.revision),
      .id(item.urgentBy), .flag(item.closedTo != nil), .integer(listOrder), .time(changedAt),
    ]
  }
}

// MARK: Reading

extension Store {
  /// Blanks at the beginning are looked at no further than this; a text that begins with more is taken for empty.
  private static let lookedAt = 400

  private static let itemColumns = """
    SELECT item.id, item.portal_id, item.kind, item.author_id, item.state, item.version,
      item.revision_id, revision.hash, item.assignee_id, item.run_number, item.run_count,
      item.returned_from, item.approved_from, item.approval_person_id, item.approval_hash,
      item.open_must_comments, item.due_at, item.publish_at, item.live_revision_id,
      item.urgent_by, item.closed, item.number, item.definition_name, item.definition_version,
      item.category, item.priority, item.title, item.revision_number, item.published_at,
      item.made_at, item.changed_at, substr(revision.summary, 1, \(lookedAt)),
      substr(revision.body, 1, \(lookedAt)), revision.fields, item_lock.person_id,
      CASE WHEN item.live_revision_id = item.revision_id THEN revision.hash
        ELSE (SELECT live.hash FROM revision AS live WHERE live.id = item.live_revision_id) END,
      EXISTS (SELECT 1 FROM opinion_request AS request
        WHERE request.item_id = item.id AND request.ended_at IS NULL),
      revision.severe_faults
    FROM item JOIN revision ON revision.id = item.revision_id
      LEFT JOIN item_lock ON item_lock.item_id = item.id AND item_lock.seen_at > $2
    """

  private func item(_ row: Row) throws -> ItemRecord {
    let id: ID<Item> = try row.id(0)
    let kind: Kind = try row.word(2)
    let definition = DefinitionID(name: try row.text(22), version: try row.number(23))
    let start = Text(
      title: try row.text(26), summary: try row.text(31), body: try row.text(32),
      fields: try FieldList.fields(try row.text(33)))
    let run = try run(row, on: definition)
    let item = Item(
      id: id, portal: try row.id(1), kind: kind, author: try row.id(3),
      state: StateName(rawValue: try row.text(4)), version: try row.number(5),
      text: CurrentText(
        revision: try row.id(6), hash: TextHash(try row.blob(7)),
        missingFields: start.missingFields(for: kind), severeFaults: try row.number(37)),
      writers: try writers(of: id), approval: try approval(row), assignee: try row.optionalID(8),
      run: run, runCount: try row.number(10),
      opinions: try run.map { try opinions(on: id, run: $0.number) } ?? [],
      askedForOpinions: try row.bool(36) ? try askedForOpinions(on: id) : [],
      openMustComments: try row.number(15), lock: try row.optionalID(34),
      closedTo: try row.bool(20) ? try units(of: id) : nil, publishAt: try row.optionalTime(17),
      due: try row.optionalTime(16), urgentBy: try row.optionalID(19), live: try live(row))
    return ItemRecord(
      item: item, number: try row.text(21), definition: definition, category: try row.text(24),
      priority: Priority(rawValue: try row.number(25)) ?? .normal, title: try row.text(26),
      revisionNumber: try row.number(27), publishedAt: try row.optionalTime(28),
      madeAt: try row.time(29), changedAt: try row.time(30))
  }

  private func run(_ row: Row, on definition: DefinitionID) throws -> Run? {
    guard let number = try row.optionalInt(9) else { return nil }
    return Run(
      number: Int(number), definition: definition,
      returnedFrom: try row.optionalText(11).map(StateName.init(rawValue:)),
      approvedFrom: try row.optionalText(12).map(StateName.init(rawValue:)))
  }

  private func approval(_ row: Row) throws -> Approval? {
    guard let person: ID<Person> = try row.optionalID(13) else { return nil }
    return Approval(person: person, hash: TextHash(try row.blob(14)))
  }

  private func live(_ row: Row) throws -> LiveText? {
    guard let revision: ID<Revision> = try row.optionalID(18) else { return nil }
    return LiveText(revision: revision, hash: TextHash(try row.blob(35)))
  }

  public func writers(of item: ID<Item>) throws -> Set<ID<Person>> {
    let rows = try database.rows(
      "SELECT person_id FROM item_writer WHERE item_id = $1", [.id(item)])
    return Set(try rows.map { try $0.id(0) })
  }

  private func units(of item: ID<Item>) throws -> Set<ID<Portal>> {
    let rows = try database.rows("SELECT portal_id FROM item_unit WHERE item_id = $1", [.id(item)])
    return Set(try rows.map { try $0.id(0) })
  }

  /// The next public number for the prefix and year, such as `BG-2026-000123`.
  public func nextNumber(prefix: String, year: Int) throws -> String {
    Self.publicNumber(prefix, year, try takeNumbers(1, prefix: prefix, year: year))
  }

  /// Takes `count` numbers at once and answers the first of them.
  public func takeNumbers(_ count: Int, prefix: String, year: Int) throws -> Int {
    let row = try database.row(
      """
      INSERT INTO item_number (prefix, year, last) VALUES ($1, $2, $3)
      ON CONFLICT (prefix, year) DO UPDATE SET last = item_number.last + $3
      RETURNING last
      """, [.text(prefix), .number(year), .number(count)])
    return try row.number(0) - count + 1
  }

  public static func publicNumber(_ prefix: String, _ year: Int, _ number: Int) -> String {
    let digits = String(number)
    let padding = String(repeating: "0", count: max(0, 6 - digits.count))
    return "\(prefix)-\(year)-\(padding)\(digits)"
  }
}
