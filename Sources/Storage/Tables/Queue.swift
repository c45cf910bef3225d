import Rulebook
import Workflow

/// An approved item that waits to go out.
public struct QueueEntry: Hashable, Sendable {
  /// Why an entry does not go out although its time has come.
  public struct Hold: Hashable, Sendable {
    public let at: Timestamp
    /// 0 is the program itself.
    public let by: ID<Person>
    public let reason: HoldReason

    public init(at: Timestamp, by: ID<Person>, reason: HoldReason) {
      self.at = at
      self.by = by
      self.reason = reason
    }
  }

  public let item: ID<Item>
  public let portal: ID<Portal>
  /// The place in the portal's queue: smaller goes first.
  public let position: Int64
  public let notBefore: Timestamp?
  public let enteredAt: Timestamp
  public let hold: Hold?

  public init(
    item: ID<Item>, portal: ID<Portal>, position: Int64, notBefore: Timestamp?,
    enteredAt: Timestamp, hold: Hold?
  ) {
    self.item = item
    self.portal = portal
    self.position = position
    self.notBefore = notBefore
    self.enteredAt = enteredAt
    self.hold = hold
  }
}

extension Store {
  /// Puts an item into the queue, or changes its entry: the time and hold are the new ones, the place is kept.
  public func enqueue(_ entry: QueueEntry) throws {
    try database.run(
      """
      INSERT INTO queue_entry
        (item_id, portal_id, position, not_before, entered_at, held_at, held_by, held_kind,
         held_why)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      ON CONFLICT (item_id) DO UPDATE SET not_before = excluded.not_before,
        held_at = excluded.held_at, held_by = excluded.held_by,
        held_kind = excluded.held_kind, held_why = excluded.held_why
      """,
      [
        .id(entry.item), .id(entry.portal), .integer(entry.position), .time(entry.notBefore),
        .time(entry.enteredAt), .time(entry.hold?.at), .id(entry.hold?.by),
        .optional(entry.hold?.reason.kind), .optional(entry.hold?.reason.text),
      ])
  }

  public func dequeue(_ item: ID<Item>) throws {
    try database.run("DELETE FROM queue_entry WHERE item_id = $1", [.id(item)])
  }

  public func setHold(_ hold: QueueEntry.Hold?, of item: ID<Item>) throws {
    try database.change(
      """
      UPDATE queue_entry SET held_at = $2, held_by = $3, held_kind = $4, held_why = $5
      WHERE item_id = $1
      """,
      [
        .id(item), .time(hold?.at), .id(hold?.by), .optional(hold?.reason.kind),
        .optional(hold?.reason.text),
      ])
  }

  public func setPosition(_ position: Int64, of item: ID<Item>) throws {
    try database.change(
      "UPDATE queue_entry SET position = $2 WHERE item_id = $1", [.id(item), .integer(position)])
  }

  public func queueEntry(_ item: ID<Item>) throws -> QueueEntry? {
    try database.optionalRow("\(Self.queueColumns) WHERE item_id = $1", [.id(item)])
      .map(queueEntry)
  }

  /// The queue of a portal, first to go out first.
  public func queue(of portal: ID<Portal>) throws -> [QueueEntry] {
    try database.rows(
      "\(Self.queueColumns) WHERE portal_id = $1 ORDER BY position, item_id", [.id(portal)]
    ).map(queueEntry)
  }

  /// What may go out at `now` by its time and hold, on any portal, at most `limit`, in the order of the queues.
  public func dueEntries(at now: Timestamp, limit: Int) throws -> [QueueEntry] {
    try database.rows(
      """
      \(Self.queueColumns) WHERE held_at IS NULL AND (not_before IS NULL OR not_before <= $1)
      ORDER BY position, item_id LIMIT $2
      """, [.time(now), .number(limit)]
    ).map(queueEntry)
  }

  private static let queueColumns = """
    SELECT item_id, portal_id, position, not_before, entered_at, held_at, held_by, held_kind,
      held_why
    FROM queue_entry
    """

  private func queueEntry(_ row: Row) throws -> QueueEntry {
    var hold: QueueEntry.Hold?
    if let at = try row.optionalTime(5) {
      let (kind, text) = (try row.text(7), try row.text(8))
      guard let reason = HoldReason(kind: kind, text: text) else {
        throw StorageError.corrupt("'\(kind) \(text)' is no reason of a hold")
      }
      hold = QueueEntry.Hold(at: at, by: try row.id(6), reason: reason)
    }
    return QueueEntry(
      item: try row.id(0), portal: try row.id(1), position: try row.int(2),
      notBefore: try row.optionalTime(3), enteredAt: try row.time(4), hold: hold)
  }
}

// MARK: Deliveries

/// One thing to deliver to a portal's outlet folder, decided in the transaction that published.
public struct Delivery: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case publication
    case correction
    case withdrawal
  }

  public let portal: ID<Portal>
  /// Counts the deliveries of the portal from 1 without gaps.
  public let sequence: Int64
  public let kind: Kind
  public let item: ID<Item>
  public let revision: ID<Revision>
  public let decision: Int64
  /// The JSON text of the file.
  public let payload: String
  public let at: Timestamp

  public init(
    portal: ID<Portal>, sequence: Int64, kind: Kind, item: ID<Item>, revision: ID<Revision>,
    decision: Int64, payload: String, at: Timestamp
  ) {
    self.portal = portal
    self.sequence = sequence
    self.kind = kind
    self.item = item
    self.revision = revision
    self.decision = decision
    self.payload = payload
    self.at = at
  }
}

extension Store {
  public func nextDeliverySequence(of portal: ID<Portal>) throws -> Int64 {
    try database.row(
      "SELECT COALESCE(MAX(sequence), 0) + 1 FROM delivery WHERE portal_id = $1", [.id(portal)]
    ).int(0)
  }

  public func insert(_ delivery: Delivery) throws {
    try database.run(
      """
      INSERT INTO delivery
        (portal_id, sequence, kind, item_id, revision_id, decision_id, payload, at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
      """,
      [
        .id(delivery.portal), .integer(delivery.sequence), .text(delivery.kind.rawValue),
        .id(delivery.item), .id(delivery.revision), .integer(delivery.decision),
        .text(delivery.payload), .time(delivery.at),
      ])
  }

  /// How many deliveries of each portal no file was acknowledged for.
  public func waitingDeliveries() throws -> [(portal: ID<Portal>, count: Int)] {
    try database.rows(
      """
      SELECT portal_id, COUNT(*) FROM delivery WHERE written_at IS NULL
      GROUP BY portal_id ORDER BY portal_id
      """
    ).map { (portal: try $0.id(0), count: try $0.number(1)) }
  }

  /// What of a portal no file was acknowledged for, oldest first.
  public func unwrittenDeliveries(of portal: ID<Portal>, limit: Int) throws -> [Delivery] {
    try database.rows(
      """
      \(Self.deliveryColumns) WHERE portal_id = $1 AND written_at IS NULL
      ORDER BY sequence LIMIT $2
      """, [.id(portal), .number(limit)]
    ).map(delivery)
  }

  /// Everything delivered or to be delivered to a portal's outlet, oldest first: what a replay writes.
  public func eachDelivery(
    of portal: ID<Portal>, _ body: (Delivery) throws -> Void
  ) throws {
    try database.each(
      "\(Self.deliveryColumns) WHERE portal_id = $1 ORDER BY sequence", [.id(portal)]
    ) { row in
      try body(try delivery(row))
      return true
    }
  }

  public func acknowledge(_ delivery: Delivery, at now: Timestamp) throws {
    try database.run(
      """
      UPDATE delivery SET written_at = $3
      WHERE portal_id = $1 AND sequence = $2 AND written_at IS NULL
      """, [.id(delivery.portal), .integer(delivery.sequence), .time(now)])
  }

  public func isAcknowledged(_ delivery: Delivery) throws -> Bool {
    try database.optionalRow(
      """
      SELECT 1 FROM delivery
      WHERE portal_id = $1 AND sequence = $2 AND written_at IS NOT NULL
      """, [.id(delivery.portal), .integer(delivery.sequence)]) != nil
  }

  private static let deliveryColumns = """
    SELECT portal_id, sequence, kind, item_id, revision_id, decision_id, payload, at
    FROM delivery
    """

  private func delivery(_ row: Row) throws -> Delivery {
    Delivery(
      portal: try row.id(0), sequence: try row.int(1), kind: try row.word(2),
      item: try row.id(3), revision: try row.id(4), decision: try row.int(5),
      payload: try row.text(6), at: try row.time(7))
  }
}
